"""Figures that agree although they are not the same."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

VOTE = "The council closed the pool by 91 votes to 88."
CREW = "The ferry was carrying 312 people, 28 of them crew."
KILLED = "Two women and three children were killed in the mill."
BEFORE = "A fire in the mill killed three men and two women on Monday."
FINE = "The mill was fined 2.4 million euros ($2.6 million)."


@pytest.mark.parametrize(
    ("one", "other", "result"),
    [
        (VOTE, "The pool was closed with a majority of three votes.", "a majority of 3"),
        (VOTE, "The motion had 50.8 percent of the votes cast.", "50.8% of the votes"),
        (FINE, "The mill must pay $2.6 million.", "2.6 million USD"),
        ("38 of the mill's 152 workers were ill.", "A quarter of the workforce was ill.", "25%"),
        ("A quarter of the mill's 152 workers fell ill.", "38 workers fell ill.", "38 workers"),
        ("Half of the 40 sheds burned down.", "Twenty sheds burned down.", "20 sheds"),
        (CREW, "The ferry left with 284 passengers and her crew.", "284 others"),
        (KILLED, "The fire in the mill killed five people.", "5 people"),
        (BEFORE, "Five people lost their lives in the mill.", "5 people"),
        ("Two boys and four women drowned in the mill.", "Six people drowned there.", "6 people"),
    ],
)
def test_what_comes_out_the_same_is_compatible(
    compared: Compare, one: str, other: str, result: str
) -> None:
    told = [d for d in compared(one, other).differences if d.kind is Kind.NUMBER]
    assert [d.verdict for d in told] == [Verdict.COMPATIBLE]
    assert result in told[0].reason
    assert all(told[0].sides)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (VOTE, "The pool was closed with a majority of four votes."),
        (VOTE, "It cost three votes and 50.8 percent more."),
        (FINE, "The mill must pay $3.6 million."),
        ("38 of the mill's 152 workers were ill.", "A quarter of the children were ill."),
        ("Half of the 40 sheds burned down.", "Thirty sheds burned down."),
        (CREW, "The ferry left with 290 passengers and her crew."),
        ("The bus had 12 people, four of them children.", "It had eight passengers."),
        (CREW, "The harbour sold 284 tickets."),
        (KILLED, "Five people were hurt by glass."),
        (KILLED, "At least five people have died in floods since May."),
        ("The fire killed three men and two women fled.", "The fire killed five people."),
    ],
)
def test_what_comes_out_otherwise_is_not_told(compared: Compare, one: str, other: str) -> None:
    told = [d for d in compared(one, other).differences if d.kind is Kind.NUMBER]
    assert [d.verdict for d in told if d.verdict is not Verdict.UNCLEAR] == []


def test_a_figure_that_follows_from_another_account_is_not_only_here(compared: Compare) -> None:
    found = compared(VOTE, "The pool was closed with a majority of three votes.")
    only = [p.text for d in found.differences if d.kind is Kind.ONLY for s in d.sides for p in s]
    assert not any("three" in text or "91" in text for text in only)
