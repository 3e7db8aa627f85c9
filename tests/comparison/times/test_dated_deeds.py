"""The day of what a sentence tells is not the day of what its relative clauses tell besides."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

# 14 March 2025, when these are published, is a Friday.
_FELL = "Three people died when the crane in Ulmo fell on Monday, the port said."
_BURNED = "The boathouse in Santry burned down on Tuesday, the fire service said."
_SEIZED = "Customs officers arrested the pilot Ada Wenn in Santry on Monday."
_SANK = "The barge Petrel sank off Ulmo on Tuesday, the harbour master said."


def _verdicts(parsed: Compare, one: str, other: str) -> list[Verdict]:
    told = [parsed(*texts, published="2025-03-14") for texts in ((one, other), (other, one))]
    found = [[d.verdict for d in each.differences if d.kind is Kind.TIME] for each in told]
    assert found[0] == found[1]
    return found[0]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a later deed, and in a relative clause or a participle the one of the other account
        (_BURNED, "The owner of the boathouse that burned down in Santry was arrested on Friday."),
        (
            _BURNED,
            "A guard hurt in the fire that destroyed the boathouse in Santry died on Friday.",
        ),
        (_BURNED, "The boathouse in Santry, which burned down, was torn down on Friday."),
        (_BURNED, "Ole Brandt, owner of the burned-down boathouse in Santry, resigned on Friday."),
        (
            _BURNED,
            "Police on Friday arrested the owner of the boathouse that burned down in Santry.",
        ),
        (
            _SEIZED,
            "The pilot Ada Wenn, whom officers arrested in Santry, went on trial on Thursday.",
        ),
        (
            _SEIZED,
            "The pilot Ada Wenn, arrested by customs officers in Santry, was freed on Thursday.",
        ),
        (
            _SEIZED,
            "Arrested by customs officers in Santry, the pilot Ada Wenn was freed on Thursday.",
        ),
        (_SEIZED, "A judge on Thursday freed the pilot Ada Wenn, arrested by officers in Santry."),
        (_SANK, "The captain of the barge Petrel that sank off Ulmo was buried on Thursday."),
        (_SANK, "Divers reached the barge Petrel, which sank off Ulmo, on Thursday."),
        # which of the two was on that day is not said
        (_SANK, "Divers reached the barge Petrel which sank off Ulmo on Thursday."),
        (_BURNED, "Insurers saw the boathouse that burned down in Santry on Thursday."),
        # what hangs on the relative clause is of its time alone
        (_FELL, "Three people who died when the crane in Ulmo fell were buried on Thursday."),
        # a number that rises, and a later death
        (
            _FELL,
            "The number of people killed in the fall of the crane in Ulmo rose to six on Tuesday.",
        ),
        (_FELL, "The number of dead from the crane that fell in Ulmo climbed to four on Tuesday."),
        (_FELL, "A fourth person died on Tuesday after the crane in Ulmo fell, the port said."),
        (_FELL, "A man injured when the crane in Ulmo fell died on Tuesday, the port said."),
    ],
)
def test_a_deed_told_besides_is_not_of_the_day_of_the_sentence(
    parsed: Compare, one: str, other: str
) -> None:
    assert _verdicts(parsed, one, other) == []


def test_of_two_joined_verbs_either_may_be_of_the_day(parsed: Compare) -> None:
    other = "The pilot Ada Wenn was arrested in Santry and released on Thursday."
    assert Verdict.CONFLICT not in _verdicts(parsed, _SEIZED, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (_SEIZED, "The pilot Ada Wenn was arrested in Santry on Tuesday."),
        (_SEIZED, "Ada Wenn, the pilot whom officers arrested in Santry on Tuesday, is 52."),
        (_SEIZED, "The pilot Ada Wenn, arrested in Santry on Tuesday, was charged with smuggling."),
        (_FELL, "Three people died on Tuesday when the crane in Ulmo fell, the port said."),
        (_FELL, "The crane in Ulmo fell on Tuesday, killing three people, the port said."),
        (
            _SANK,
            "The barge Petrel, which sank off Ulmo on Thursday, was new, the harbour master said.",
        ),
        (
            _SANK,
            "The barge Petrel, which was new, sank off Ulmo on Thursday, the harbour master said.",
        ),
    ],
)
def test_two_days_of_one_verb_are_a_conflict_wherever_it_stands(
    parsed: Compare, one: str, other: str
) -> None:
    assert _verdicts(parsed, one, other) == [Verdict.CONFLICT]
