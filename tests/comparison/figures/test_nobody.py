"""What befell nobody in one account and some people in another one."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody was arrested on the square.", "Eleven people were arrested on the square."),
        ("No arrests were made on the square.", "Eleven people were arrested on the square."),
        ("No one was hurt in the fire in Kelm.", "Four people were hurt in the fire in Kelm."),
        ("No people were hurt in the fire in Kelm.", "Four people were hurt in the fire in Kelm."),
        ("Nobody died in the fire in Kelm.", "Two people died in the fire in Kelm."),
    ],
)
def test_nobody_and_some_are_a_conflict(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Nobody else was hurt in the fire.", "Four people were hurt in the fire."),
        ("Nobody was seriously hurt in the fire.", "Four people were hurt in the fire."),
        ("No police officers were hurt in the fire.", "Four people were hurt in the fire."),
        ("No residents were hurt in the fire.", "Two firefighters were hurt in the fire."),
        ("No victims were hurt in the fire.", "Two firefighters were hurt in the fire."),
        ("Nobody was hurt in the fire.", "Four people were rescued from the fire."),
        # one of whom that is told may be elsewhere, of another day, or who did it
        ("Nobody was hurt in the storm.", "A gardener was hurt in the storm in Ostrel."),
        ("No one has been arrested over the theft.", "A man was arrested on Thursday."),
        ("Nobody was killed in the bank.", "Police shot and killed a robber in the bank."),
        ("None of the 90 miners was hurt.", "Three miners were hurt in a brawl at the gate."),
        ("No children were among the dead on the road.", "Two children died on that road in May."),
        ("Nobody was killed in the fire.", "Four people were hurt in the fire."),
        (
            "Four people were hurt in the fire. In the mill nobody was hurt.",
            "Four people were hurt in the fire.",
        ),
    ],
)
def test_where_others_may_be_meant_nothing_is_told(parsed: Compare, one: str, other: str) -> None:
    assert not verdicts(parsed(one, other), Kind.NUMBER)


def test_a_later_figure_may_have_come_about_since(parser: Parser) -> None:
    told = (
        ("Nobody died in the fire in Kelm.", "2025-03-04"),
        ("Two people died in the fire in Kelm.", "2025-03-05"),
    )
    found = compare(
        [
            read_article(Article(text, published=published, language="en"), parser)
            for text, published in told
        ]
    )
    assert verdicts(found, Kind.NUMBER) == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A storm swept the coast on Monday. Nobody was killed in the old town.",
            "The storm killed three people on the coast on Monday, all of them anglers.",
        ),
        (
            "Cholera broke out in Kelm on Monday. Nobody has died.",
            "Cholera broke out in Kelm on Monday. Two people died in the outbreak of 2018.",
        ),
    ],
)
def test_another_place_or_year_is_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.NUMBER)
