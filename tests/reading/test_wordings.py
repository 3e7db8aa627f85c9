"""Wordings: the table of words that name one thing and judge it differently."""

import pytest

from desktop.reading.wordings import Register, find_wordings, first_words, wordings
from desktop.text.words import tokenize


@pytest.mark.parametrize(
    ("form", "thing", "register"),
    [
        ("invaders", "force", Register.NEGATIVE),
        ("Troops", "force", Register.NEUTRAL),
        ("murdered", "die", Register.NEGATIVE),
        ("dying", "die", Register.NEUTRAL),
        ("slew", "die", Register.NEGATIVE),
        ("rammed", "collide", Register.NEGATIVE),
        ("liberated", "capture", Register.POSITIVE),
        ("ministries", "", Register.NEUTRAL),
    ],
)
def test_every_form_of_a_word_is_known(form: str, thing: str, register: Register) -> None:
    found = {one.concept: one.register for one in wordings(form)}
    assert found.get(thing) == (register if thing else None)


def test_the_longest_words_at_a_place() -> None:
    text = "The freedom fighters and a fighter"
    assert [text[one.start : one.end] for one in find_wordings(text, 0, len(text))] == [
        "freedom fighters",
        "fighter",
    ]


def test_parts_of_words_are_none() -> None:
    assert not list(find_wordings("The mobile regimental troop-carrier", 0, 35))


@pytest.mark.parametrize("word", ["invaders", "Freedom fighters", "whistle-blower", "far-right"])
def test_a_stretch_with_words_of_the_table_has_a_first_word_of_theirs(word: str) -> None:
    text = f"They met {word} there"
    said = {token.folded for token in tokenize(text, "en")}
    assert list(find_wordings(text, 0, len(text)))
    assert not said.isdisjoint(first_words())
