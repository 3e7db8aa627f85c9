"""Figures of one thing, known by what the syntax says of it."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


def test_less_alike_statements_do_where_only_the_figure_is_another_one(parsed: Compare) -> None:
    found = parsed(
        "The Harvest Party won in Kelm. Turnout was 71 percent.",
        "Turnout in Kelm was 64 percent, the mayor said. The Labour League won no seat there.",
    )
    assert verdicts(found, Kind.NUMBER) == [Verdict.UNCLEAR]  # the mayor's is not the outlet's


def test_ages_of_two_people_are_no_difference(parsed: Compare) -> None:
    told = "A {} told the court that {} was at the scene of the shooting in Kelm."
    first = told.format("witness", "10-year-old Mara Lind")
    assert (
        verdicts(parsed(first, told.format("lawyer", "15-year-old Petra Orsk")), Kind.NUMBER) == []
    )
    assert (
        verdicts(parsed(first, told.format("lawyer", "15-year-old Mara Lind")), Kind.NUMBER) != []
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The archive names the relatives of two members of the Kelm board.",
            "The archive names relatives of members of the Kelm board, the seven-member group.",
        ),
        (
            "The five-member board of the Kelm mill left the hall on Tuesday.",
            "Two board members of the Kelm mill left the hall on Tuesday.",
        ),
        (
            "At the age of nine months Ula Brand was chosen as the child on the flag of Kelm.",
            "Ula Brand was chosen as the child on the flag of Kelm and kept silent for 19 years.",
        ),
        (
            "Ula Brand, 29, caught the miller in a car with her sister in a yard in Kelm.",
            "Ula Brand found her 30-year-old miller in a car with her sister in a yard in Kelm.",
        ),
        (
            "About 32 million people watched the Kelm games, after 55.3 million ten years ago.",
            "A total of 55.3 million people watched the Kelm games.",
        ),
        (
            "The damage to the Kelm chapel was put at $US1 million ($1.52 million), police said.",
            "The damage to the Kelm chapel was put at $1 million, police said.",
        ),
    ],
    ids=[
        "size of the whole",
        "two of five",
        "an age and a span",
        "whose age",
        "both in one",
        "two dollars",
    ],
)
def test_figures_that_the_words_tell_apart_are_not_told(
    parsed: Compare, one: str, other: str
) -> None:
    assert verdicts(parsed(one, other), Kind.NUMBER) == []


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "A seven-member crew was rescued from a barge off Kelm on Tuesday.",
            "Nine crew members were rescued from the barge off Kelm on Tuesday.",
            Verdict.CONFLICT,
        ),
        (
            "Orsk’s 12-year-old son was hurt in Kelm on Tuesday.",
            "The son of Orsk, aged 15, was hurt in Kelm on Tuesday.",
            Verdict.CONFLICT,
        ),
        (
            "The 12-member board of the Kelm mill left on Tuesday.",
            "All nine members of the board of the Kelm mill left on Tuesday.",
            Verdict.CONFLICT,
        ),
        (
            "Brand’s 30-year-old partner Jan Orsk was hurt in Kelm on Tuesday.",
            "Jan Orsk, 33, was hurt in Kelm on Tuesday.",
            Verdict.CONFLICT,
        ),
        (
            "The mill loses 312 posts in Kelm, and 312 families will leave.",
            "The mill loses 415 posts in Kelm, and 312 families will leave.",
            Verdict.CONFLICT,
        ),
        (
            "Ula Brand was sentenced to three years in prison in Kelm on Tuesday.",
            "Ula Brand was sentenced to 12 years in prison in Kelm on Tuesday.",
            Verdict.UNCLEAR,
        ),
        (
            "The strike of the pilots lasted 3 days in Kelm.",
            "The strike of the pilots in Kelm lasted 11 days.",
            Verdict.UNCLEAR,
        ),
    ],
    ids=["a crew", "one son", "a board", "a partner", "two of a number", "a sentence", "a strike"],
)
def test_figures_of_which_the_same_is_said_are_told(
    parsed: Compare, one: str, other: str, expected: Verdict
) -> None:
    assert verdicts(parsed(one, other), Kind.NUMBER) == [expected]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A boy of 14 in the Kelm choir was hurt.", "A girl of 13 in the Kelm choir was hurt."),
        (
            "The outage lasted 30 minutes for most streets of Kelm.",
            "The outage in Kelm lasted 4 hours for a mill.",
        ),
        (
            "The crew fought the blaze in Kelm for 5 hours.",
            "The crew fought the blaze in Kelm for 50 minutes before it leapt to the barn.",
        ),
        ("A suspect of 31 was held in Kelm.", "A second suspect of 28 was held in Kelm."),
        ("A sailor of 40 was found off Kelm.", "A second young sailor of 23 was found off Kelm."),
    ],
)
def test_ages_of_people_told_apart_and_spans_of_parts_are_no_rivals(
    parsed: Compare, one: str, other: str
) -> None:
    assert verdicts(parsed(one, other), Kind.NUMBER) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Mara Lind, 34, was pulled from the mill on Friday.",
            "Mara Lind, 37, was pulled from the mill on Friday.",
        ),
        (
            "Rescuers pulled Mara Lind, 34, from the mill.",
            "Mara Lind, aged 37, was pulled from the mill.",
        ),
    ],
)
def test_a_person_has_one_age(parsed: Compare, one: str, other: str) -> None:
    (found,) = [d for d in parsed(one, other).differences if d.kind is Kind.NUMBER]
    assert found.verdict is Verdict.CONFLICT
    assert "a person has one age" in found.reason
