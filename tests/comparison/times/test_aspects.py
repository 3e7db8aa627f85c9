"""Times of one thing of an event in unlike words."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

WIRE = (
    "A warehouse in the port of Orrin burned down. It was windy. Nobody slept. The harbour of "
    "Orrin was silent. {} Smoke lay on the Amber."
)
PAPER = (
    "People in Orrin smelled the burnt warehouse by the port. Snow fell. A child wept. On the "
    "Amber, boats turned back. {} It grew dark."
)
BLATT = (
    "Der Hafen von Orrin stand in Rauch. Niemand schlief. Ein Kind weinte. Auf der Amber kehrten "
    "Boote um. {} Es wurde dunkel."
)


def told(comparison: Comparison) -> list[tuple[list[str], Verdict]]:
    return [
        (sorted(place.text for side in one.sides for place in side), one.verdict)
        for one in comparison.differences
        if one.kind is Kind.TIME
    ]


@pytest.mark.parametrize(
    ("one", "other", "times"),
    [
        ("Flames broke out at 9:20 p.m.", "A bang was heard at 8 p.m.", ["9:20 p.m.", "8 p.m."]),
        ("The alarm came in at 9 p.m.", "Men were called at 7.15 p.m.", ["9 p.m.", "7.15 p.m."]),
        ("It was built in 1958.", "The old shed dates from 1963.", ["1958", "1963"]),
        ("It was inspected in March.", "Inspectors saw it in June.", ["March", "June"]),
    ],
)
def test_times_of_one_aspect_are_unclear(
    parsed: Compare, one: str, other: str, times: list[str]
) -> None:
    found = told(parsed(WIRE.format(one), PAPER.format(other)))
    assert found == [(sorted(times), Verdict.UNCLEAR)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Flames broke out at 9:20 p.m.", "The road was opened at 10:45 p.m."),
        ("Flames broke out at 9:20 p.m.", "About 9:25 p.m. a bang was heard."),
        ("Flames broke out at 9:20 p.m.", "Bangs were heard at 8 p.m., 8:20 p.m. and 8:40 p.m."),
        ("It was built in 1958.", "It was sold in 1963."),
        ("It was inspected in March.", "It was not inspected in June."),
        ("Flames broke out at 9:20 p.m.", "Work will begin at 11 a.m. on Friday."),
        ("Flames broke out at 9:20 p.m.", "At 9:20 p.m. a dog ran. Bangs began at 8:40 p.m."),
    ],
)
def test_what_is_of_other_things_or_roughly_the_same_is_not_told(
    parsed: Compare, one: str, other: str
) -> None:
    assert told(parsed(WIRE.format(one), PAPER.format(other))) == []


def test_an_aspect_is_one_in_all_languages(account: Account) -> None:
    readings = [
        account(WIRE.format("Firefighters were called at 8:15 p.m.")),
        account(BLATT.format("Der Alarm ging um 19.40 Uhr ein."), language="de"),
    ]
    assert told(compare(readings)) == [(["19.40 Uhr", "8:15 p.m."], Verdict.UNCLEAR)]
