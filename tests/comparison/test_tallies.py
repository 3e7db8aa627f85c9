"""Results of votes and matches of which accounts give others."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The council of Kelm voted 9 to 4 on Monday to close the swimming pool.",
            "The council of Kelm voted 8 to 5 on Monday to close the swimming pool.",
        ),
        (
            "The board of Kelm approved the hotel on the river, by seven votes to three.",
            "The board of Kelm rejected the hotel on the river, by six votes to four.",
        ),
        (
            "Kelm Rovers won the cup on Sunday, beating Union Velm 3-1.",
            "Kelm Rovers beat Union Velm 3-2 on Sunday to win the cup.",
        ),
        (
            "The council of Kelm rejected the swimming pool on Monday by a vote of 9 to 4.",
            "The council of Kelm rejected the swimming pool on Monday by a margin of 8 to 5.",
        ),
    ],
)
def test_one_vote_has_one_result(compared: Compare, one: str, other: str) -> None:
    comparison = compared(one, other)
    assert verdicts(comparison, Kind.NUMBER) == [Verdict.CONFLICT]
    # nor is a number of it told again by itself
    reasons = [str(d.reason) for d in comparison.differences if d.kind is Kind.ONLY]
    assert not any("figure" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same, told from the other side
        (
            "The council of Kelm approved the swimming pool by 9 votes to 4.",
            "The council of Kelm voted 4 to 9 against closing the swimming pool.",
        ),
        # a match and how it stood before
        (
            "Kelm Rovers beat Union Velm 3-1 on Sunday to win the cup.",
            "Kelm Rovers beat Union Velm 3-1 on Sunday to win the cup; they had led 1-0.",
        ),
        # hours
        (
            "The council of Kelm voted to open the pool from 9 to 4 on Monday.",
            "The council of Kelm voted to open the pool from 8 to 5 on Monday.",
        ),
        # what is counted on
        (
            "The board of Kelm approved new books for grades 3-5.",
            "The board of Kelm approved new books for grades 6-8.",
        ),
        (
            "The council of Kelm approved the fair on the river, May 3-5.",
            "The council of Kelm approved the fair on the river, May 6-8.",
        ),
        (
            "The council of Kelm approved of the harbour plan sections 4–6.",
            "The council of Kelm approved of the harbour plan sections 4–7.",
        ),
        (
            "The council of Kelm voted to close lanes 1-2 on the old bridge.",
            "The council of Kelm voted to close lanes 3-4 on the old bridge.",
        ),
    ],
)
def test_what_is_no_other_result_is_not_told(compared: Compare, one: str, other: str) -> None:
    assert not verdicts(compared(one, other), Kind.NUMBER)


def test_the_votes_of_two_bodies_may_be_two(compared: Compare) -> None:
    found = verdicts(
        compared(
            "The finance committee voted 9 to 4 on Monday to close the swimming pool of Kelm.",
            "The council voted 8 to 5 on Monday to close the swimming pool of Kelm.",
        ),
        Kind.NUMBER,
    )
    assert found == [Verdict.UNCLEAR]


def test_two_votes_of_one_body_on_one_day_have_two_results(parsed: Compare) -> None:
    one = "The board voted 6-3 on Monday to dismiss its treasurer."
    other = "The board voted 9-0 on Monday to lower the tolls of the ferry."
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.NUMBER)


def test_matches_of_other_teams_have_other_results(parsed: Compare) -> None:
    one = "Kelm Rovers beat Union Velm 3-1 on Sunday. It rained on the harbour of Ostrel all day."
    other = "Halm City beat Old Tarn 2-1 on Sunday. It rained on the harbour of Ostrel all day."
    assert not verdicts(parsed(one, other), Kind.NUMBER)
