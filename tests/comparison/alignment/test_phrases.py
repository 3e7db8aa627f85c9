"""Phrases of invented headlines, and which of them answer each other."""

import pytest

from desktop.comparison.alignment.phrases import features, pair_phrases


def answers(one: str, other: str) -> list[str]:
    """Phrases, parted by bars, that answer each other."""
    phrases, counterparts = one.split(" | "), other.split(" | ")
    found = pair_phrases(phrases, counterparts)
    return [f"{phrases[answer.one]} = {counterparts[answer.other]}" for answer in found]


def test_the_same_phrases_answer_each_other_in_any_order() -> None:
    one, other = "Ferry | sinks | off Old Harbour", "Off Old Harbour | ferry | sinks"
    assert answers(one, other) == [
        "Ferry = ferry",
        "sinks = sinks",
        "off Old Harbour = Off Old Harbour",
    ]


def test_a_phrase_in_other_words_answers_between_the_same_neighbours() -> None:
    found = answers("Blaze | guts | spinning mill", "Fire | destroys | spinning mill")
    assert "guts = destroys" in found


def test_other_figures_of_one_thing_answer_each_other() -> None:
    found = answers("12 villagers | killed | in landslide", "15 villagers | killed | in landslide")
    assert "12 villagers = 15 villagers" in found


def test_what_only_one_says_answers_nothing() -> None:
    found = answers("Ferry | sinks | in the fog | on Tuesday", "Ferry | sinks | on Tuesday")
    assert found == ["Ferry = Ferry", "sinks = sinks", "on Tuesday = on Tuesday"]


def test_each_phrase_answers_one_at_most() -> None:
    found = answers("Mill | burns | mill", "mill | burned")
    assert len(found) == 2


@pytest.mark.parametrize(("one", "other"), [((), ("a",)), (("a",), ()), (("…",), ("mill",))])
def test_nothing_answers_nothing(one: tuple[str, ...], other: tuple[str, ...]) -> None:
    assert not pair_phrases(one, other)


def test_the_features_are_mirrored() -> None:
    one, other = ["Ferry", "sinks"], ["The ferry", "has sunk", "in fog"]
    assert features(one, other)[:, :, 0].tolist() == features(other, one)[:, :, 0].T.tolist()
