"""Datelines, and what only looks like one."""

import pytest

from desktop.text.boilerplate import headings, mark_boilerplate
from desktop.text.datelines import part_dateline
from desktop.text.sentences import split_sentences


def parted(text: str, language: str = "en") -> list[tuple[str, bool]]:
    found = part_dateline(mark_boilerplate(split_sentences(text)), language)
    assert all(text[one.start : one.end] == one.text for one in found)
    return [(one.text, one.boilerplate) for one in found]


@pytest.mark.parametrize(
    ("dateline", "language"),
    [
        ("PORT ESTRIN, Sept. 8 (Meridian Wire) -", "en"),
        ("KELM (Meridian) —", "en"),
        ("OSTREL —", "en"),
        ("Kelm (mw) –", "de"),
        ("Kelm/Ostrel (mw) -", "de"),
        ("КИЇВ —", "uk"),
        ("Port Estrin (Meridian Wire) –", "en"),
    ],
)
def test_a_dateline_is_no_part_of_the_first_statement(dateline: str, language: str) -> None:
    text = f"{dateline} The mill burned down. It was old."
    assert parted(text, language) == [
        (dateline, True),
        ("The mill burned down.", False),
        ("It was old.", False),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "NATO — the alliance — met in Kelm.",
        "Mara Lind — the mayor — met the council.",
        "Mara Lind (45) left.",
        "Mara Lind (SPD) – Olk's rival – won the vote.",
        "Mara Lind (SPD) – A rival of Olk – won the vote.",
        "Merrin Rovers (away) – The match is sold out.",
        "The Mayor (Mara Lind) – A friend of Olk – spoke.",
        "The mill burned down.",
        "OSTREL —",
        "",
    ],
)
def test_what_only_looks_like_one_stays(text: str) -> None:
    assert [words for words, _ in parted(text)] == [one for one in [text] if one]


def test_a_german_town_before_the_first_sentence() -> None:
    text = "Oberau. Die Mühle brannte. Niemand kam."
    assert parted(text, "de")[0] == ("Oberau.", True)
    assert parted(text, "en")[0] == ("Oberau.", False)


def test_a_dateline_is_no_heading() -> None:
    text = "Mill burns down in Kelm\n\nKELM (Meridian) — The mill burned down. It was old."
    found = part_dateline(mark_boilerplate(split_sentences(text)), "en")
    assert list(headings(found)) == ["Mill burns down in Kelm"]
