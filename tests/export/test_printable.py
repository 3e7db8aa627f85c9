"""What can't be printed is left out, and the direction of a text is that of its first letter."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.export.printable import PLACEHOLDER, breakable, clean, direction, set_apart


@pytest.mark.parametrize(
    ("text", "cleaned"),
    [
        ("nul\x00 bell\x07", "nul bell"),
        ("one\n\ttwo\u2028three", "one two three"),
        ("over\u202eride", "override"),
        ("\ud800lone", "lone"),
        ("\ue123", PLACEHOLDER),
        ("\u2068apart\u2069", "\u2068apart\u2069"),
    ],
)
def test_a_text_can_be_printed(text: str, cleaned: str) -> None:
    assert clean(text) == cleaned


@given(st.text())
def test_what_is_clean_stays_so(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("Tarn", "ltr"),
        ("12 انهار", "rtl"),
        ("“הגשר”", "rtl"),
        ("Буря", "ltr"),
        ("12", "ltr"),
        ("", "ltr"),
    ],
)
def test_its_first_letter_tells_the_direction(text: str, runs: str) -> None:
    assert direction(text) == runs


def test_only_long_words_may_be_broken() -> None:
    assert breakable("A ferry sank off Kelm.") == "A ferry sank off Kelm."
    word = "Donaudampfschifffahrtsgesellschaft"
    broken = breakable(f"The {word}")
    assert max(map(len, broken.split("\u200b"))) < 16
    assert broken.replace("\u200b", "") == f"The {word}"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("“Monday” lies in “الاثنين” (2025)", "“Monday” lies in “\u2068الاثنين\u2069” (2025)"),
        ("“the الاثنين tram” (2025)", "“the الاثنين tram” (2025)"),
        ("A and مرفأ اليوم: “21 mph”", "A and \u2068مرفأ اليوم\u2069: “21 mph”"),
        ("“33 كيلومتراً” (33 km/h)", "“\u206833 كيلومتراً\u2069” (33 km/h)"),
    ],
)
def test_a_day_behind_words_that_run_the_other_way_stays_behind_them(line: str, told: str) -> None:
    assert set_apart(line, ("“", "”")) == told
