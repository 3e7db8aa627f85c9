"""Verbs that say what another one says and more."""

from desktop.comparison.alignment.predicates import stem
from desktop.comparison.claims.narrower import narrower


def test_who_murdered_has_killed_and_not_the_other_way_round() -> None:
    assert stem("murder") in narrower("kill")
    assert stem("kill") not in narrower("murder")


def test_a_verb_that_is_not_listed_has_none() -> None:
    assert not narrower("sleep")
