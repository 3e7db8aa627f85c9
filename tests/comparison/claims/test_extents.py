"""Of how many of a kind phrases speak, and which of them tell two of a kind apart."""

import pytest

from desktop.comparison.claims.extents import (
    Extent,
    are_about_others,
    are_contrasted,
    counted_alike,
    extent,
)


@pytest.mark.parametrize(
    ("phrase", "meant"),
    [
        ("Some residents", Extent.PART),
        ("a few of the residents", Extent.PART),
        ("the other guards", Extent.PART),
        ("Four passengers", Extent.PART),
        ("12 passengers", Extent.PART),
        ("the four passengers", Extent.OPEN),
        ("Residents", Extent.OPEN),
        ("the residents of many towns", Extent.OPEN),
        ("all residents", Extent.ALL),
        ("no resident", Extent.ALL),
        ("", Extent.OPEN),
    ],
)
def test_the_first_words_tell_of_how_many_a_phrase_is(phrase: str, meant: Extent) -> None:
    assert extent(phrase) is meant


def test_words_that_tell_two_of_a_kind_apart_are_of_the_thing_itself() -> None:
    assert are_contrasted("the younger brother", "the elder brother")
    assert are_contrasted("the northern gate", "the southern gate")
    assert not are_contrasted("the younger brother", "the brother")
    assert not are_contrasted("the younger brother", "his younger brother")
    assert not are_contrasted("the gate of the old town", "the gate near the new bridge")


def test_what_two_phrases_are_about_may_be_two_things() -> None:
    assert are_about_others("questions about the flat", "questions about schools")
    assert not are_about_others("questions about the flat", "questions about a flat in Halm")
    assert not are_about_others("questions about the flat", "questions")


def test_the_same_number_of_a_kind_may_be_the_same_ones() -> None:
    assert counted_alike("2 million inhabitants", "2 million inhabitants")
    assert not counted_alike("Twelve passengers", "Four passengers")
    assert not counted_alike("some passengers", "some passengers")
    assert not counted_alike("", "")
