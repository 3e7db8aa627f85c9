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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # parts of a match, and the match
        (
            "Kelm Rovers won the first half against Union Velm 2-0 on Sunday.",
            "Kelm Rovers won the match against Union Velm 3-1 on Sunday.",
        ),
        (
            "The Herons won the first quarter 27-18 against the Bulls in Kelm on Tuesday.",
            "The Herons won the last quarter 24-15 against the Bulls in Kelm on Tuesday.",
        ),
        (
            "Kelm Rovers beat Union Velm 3-1 at home in the first leg of the semi-final.",
            "Kelm Rovers beat Union Velm 2-1 in the second leg of the semi-final.",
        ),
        # two matches of one team, and of men and women
        (
            "Kelm Rovers beat Union Velm 3-1 on Sunday to go top of the league.",
            "Kelm Rovers beat Port Sable 2-0 on Sunday to go top of the league.",
        ),
        (
            "Norland beat Ardania 4-2 in the final of the hockey tournament in Velm on Sunday.",
            "Norland's women beat Ardania 3-1 in the final of the hockey tournament in Velm.",
        ),
        (
            "Lia Lind beat Dana Orr 6-4 on Tuesday to reach the last eight in Kelm.",
            "Lia Lind beat Petra Sand 7-5 on Tuesday to reach the last eight in Kelm.",
        ),
        (
            "The Bears beat the Owls 5-3 on Saturday afternoon before 3,000 people.",
            "The Bears beat the Owls 7-2 on Saturday evening before 3,000 people.",
        ),
        # two readings of a bill, and an amendment to it
        (
            "In the first reading parliament passed the bill on the dam by 61 votes to 57.",
            "In the second reading parliament passed the bill on the dam by 63 votes to 55.",
        ),
        (
            "Parliament passed an amendment to the bill on the dam by 61 votes to 57 on Tuesday.",
            "Parliament passed the bill on the dam by 63 votes to 55 on Tuesday.",
        ),
    ],
)
def test_parts_and_other_matches_have_results_of_their_own(
    parsed: Compare, one: str, other: str
) -> None:
    assert not verdicts(parsed(one, other), Kind.NUMBER)


def test_votes_of_two_things_may_be_two(parsed: Compare) -> None:
    one = "The council of Kelm voted 9 to 4 for the sale of the mill on Tuesday."
    other = "The council of Kelm voted 8 to 5 for the sale of the quay on Tuesday."
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.UNCLEAR]


def test_of_two_votes_the_one_is_set_against_its_like(parsed: Compare) -> None:
    budget = "The council of Kelm passed the budget for next year by 9 votes to 4."
    one = f"{budget} It turned down a cap on rents for the flats of the city by 7 votes to 6."
    other = f"{budget} It turned down the cap on rents for the flats of the city by 8 votes to 5."
    found = [d for d in parsed(one, other).differences if d.kind is Kind.NUMBER]
    assert [d.verdict for d in found] == [Verdict.CONFLICT]
    assert [side[0].value for side in found[0].sides] == ["7–6", "8–5"]


def test_what_was_voted_a_year_ago_is_no_other_result(parsed: Compare) -> None:
    vote = "The council of Kelm voted 9 to 4 for the sale of the mill on Tuesday."
    other = "The council of Kelm voted 8 to 5 for the sale of the mill on Tuesday."
    recalled = f"{vote} A year ago it had voted 7 to 6 against it."
    assert verdicts(parsed(recalled, other), Kind.NUMBER) == [Verdict.CONFLICT]
    assert not verdicts(parsed(vote, f"A year ago, {other[0].lower()}{other[1:-12]}."), Kind.NUMBER)


def test_a_vote_that_one_account_has_is_told_whole(parsed: Compare) -> None:
    one = "Parliament sat until midnight. It passed the budget for next year by 63 votes to 55."
    other = "Parliament sat until midnight. Its members spoke of the dam, the quay and the mill."
    reasons = [str(d.reason) for d in parsed(one, other).differences if d.kind is Kind.ONLY]
    assert [reason for reason in reasons if "figure" in reason] == [
        "Only Harbour Post gives this figure: “63 votes to 55”."
    ]
