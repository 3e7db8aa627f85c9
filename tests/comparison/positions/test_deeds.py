"""Whether the times of two accounts are of one deed."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Kind, Verdict
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Told = Callable[[str, str], list[Verdict]]

# Both accounts begin with something else: what stands in the head is the event's day anyway.
HEAD = "The harbour of Santry has a new mayor.\nHe likes boats.\n"
OTHER_HEAD = "Boats are cheap this year.\nNobody in Santry knows why.\n"


@pytest.fixture
def told(parser: Parser) -> Told:
    """The verdicts on the times of two statements, both of Wednesday, 5 March 2025."""

    def read(text: str, source: str) -> Reading:
        article = Article(text=text, source=source, published="2025-03-05", language="en")
        return read_article(article, parser)

    def verdicts(one: str, other: str) -> list[Verdict]:
        readings = [read(HEAD + one, "Harbour Post"), read(OTHER_HEAD + other, "Coast Radio")]
        return [d.verdict for d in compare(readings).differences if d.kind is Kind.TIME]

    return verdicts


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same verb and the same people
        (
            "Kolb resigned from the board of the ferry line on Monday.",
            "The engineer Kolb resigned on March 3 after a row over the boats.",
        ),
        # words that lead up to both
        (
            "The inspection of the Brannock spillway took place in September 2022.",
            "Nobody had seen the report on the Brannock spillway inspection of autumn 2022.",
        ),
    ],
)
def test_one_deed_may_be_told_with_two_times(told: Told, one: str, other: str) -> None:
    assert told(one, other) == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # one man, two deeds
        (
            "Kolb sold two old boats to a banker in Santry on Monday.",
            "Earlier this year Kolb led the pilots' strike that closed Santry for a week.",
        ),
        # states that lasted for years
        (
            "Kolb was harbour master of Santry from 1996 to 2007.",
            "As harbour master of Santry in 2002, Kolb wanted a bridge.",
        ),
        # one verb, other people
        (
            "The council of Santry met on Monday to talk about the pool.",
            "Earlier this week the pilots met in a bar.",
        ),
        # what was done about it
        (
            "The blast in the bakery of Santry happened at 5.40 a.m. on Monday.",
            "Police were called to the blast in the bakery of Santry at 5.52 a.m. on Monday.",
        ),
        # verbs that say nothing
        (
            "Kolb had lunch in Santry on Monday.",
            "Earlier this week Lind had a row with the pilots of Ostrel.",
        ),
    ],
)
def test_two_deeds_are_not_compared(told: Told, one: str, other: str) -> None:
    assert told(one, other) == []


def test_a_part_of_a_thing_does_what_it_does_at_another_time(told: Told) -> None:
    one = "The submarine surfaced off Santry on Tuesday after two weeks."
    assert Verdict.CONFLICT not in told(one, "The submarine's buoy surfaced off Santry on Sunday.")
    train = "The first train from Santry to Ostrel runs at 6.20 a.m. on Thursday."
    assert Verdict.CONFLICT not in told("Trains to Ostrel run from 5 a.m. on Thursday.", train)
    assert Verdict.CONFLICT in told(one, "The submarine surfaced off Santry on Sunday.")
