"""Whether two phrases for a speaker can be of one person, by what they say he does."""

import pytest

from desktop.comparison.alignment.occupations import have_other_occupations


@pytest.mark.parametrize(
    ("one", "other"), [("the mayor", "treasurer Bob Crane"), ("two nurses", "Dr Vey, a surgeon")]
)
def test_other_occupations_are_other_people(one: str, other: str) -> None:
    assert have_other_occupations([one], [other])
    assert have_other_occupations([other], [one])


@pytest.mark.parametrize(
    ("one", "other"),
    [("the mayor", "Bob Crane"), ("a lawyer", "the attorney"), ("an official", "the mayor")],
)
def test_who_may_be_both_is_not_told_apart(one: str, other: str) -> None:
    assert not have_other_occupations([one], [other])
