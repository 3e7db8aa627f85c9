import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.text.skeletons import skeleton


@pytest.mark.parametrize(
    ("latin", "other"),
    [
        ("Tollmere", "Толлмір"),
        ("Wieland", "Віланд"),
        ("Estrin", "إسترين"),
        ("Schneider", "Шнайдер"),
        ("Andriy", "Andrii"),
    ],
)
def test_a_name_keeps_its_skeleton_in_another_spelling_or_script(latin: str, other: str) -> None:
    assert skeleton(latin) == skeleton(other) != ""


def test_names_with_too_few_consonants_have_none() -> None:
    assert skeleton("Io") == skeleton("Oda") == ""


def test_different_names_differ() -> None:
    assert skeleton("Tollmere") != skeleton("Wieland")


@given(st.text())
def test_any_word_can_be_asked_for(word: str) -> None:
    assert set(skeleton(word)) <= set("bcdfgklmnprstvz")
