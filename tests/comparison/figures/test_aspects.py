"""Figures that tell one thing of an event with other nouns and verbs."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

WIRE = (
    "A cabin of the Morval cable car struck a pylon on Tuesday. It was windy. Nobody slept. "
    "The Morval valley was silent. {} Fog lay on the Grauhorn."
)
PAPER = (
    "The cable car of Morval stood still on Tuesday after its cabin had hit a pylon. Snow fell. "
    "A child wept. On the Grauhorn, tea was made. {} It grew dark."
)
DAILY = (
    "Die Seilbahn in Morval stand am Dienstag still. Niemand schlief. Ein Kind weinte. Es gab "
    "Tee am Grauhorn. {} Es wurde dunkel."
)


def told(comparison: Comparison) -> list[tuple[list[str], Verdict]]:
    return [
        (sorted(place.text for side in one.sides for place in side), one.verdict)
        for one in comparison.differences
        if one.kind is Kind.NUMBER
    ]


@pytest.mark.parametrize(
    ("one", "other", "figures"),
    [
        (
            "About 1,400 drivers took part.",
            "Fewer than 900 people marched.",
            ["1,400 drivers", "900 people"],
        ),
        ("The firm cut 180 jobs.", "Of the staff, 250 posts will go.", ["180 jobs", "250 posts"]),
        ("It took 50 minutes.", "All was over within two hours.", ["50 minutes", "two hours"]),
        ("The hut sleeps 70.", "All 110 beds are taken.", ["110 beds", "70"]),
        ("Samples came from 24 taps.", "Men looked at 16 taps.", ["16 taps", "24 taps"]),
    ],
)
def test_one_aspect_in_other_words_is_unclear(
    parsed: Compare, one: str, other: str, figures: list[str]
) -> None:
    found = told(parsed(WIRE.format(one), PAPER.format(other)))
    assert found == [(sorted(figures), Verdict.UNCLEAR)]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gusts of 120 km/h blew.", "A train at 80 km/h passed."),
        ("About 1,400 drivers took part.", "Some 900 tractors took part."),
        ("It took 50 minutes.", "It took 70 minutes, then 90 minutes, then 80 minutes."),
        ("They got a bill of 40 crowns.", "A smoker faces a fine of 50 crowns."),
        ("Among the injured were 12 men.", "Another 14 people were injured."),
        ("It gets 12 calls in some cases.", "In 20 cases it gets help."),
    ],
)
def test_other_aspects_many_figures_and_parts_are_not_told(
    parsed: Compare, one: str, other: str
) -> None:
    assert told(parsed(WIRE.format(one), PAPER.format(other))) == []


def test_nouns_of_one_aspect_are_known_in_german_and_its_passive_is_no_plan(
    account: Account,
) -> None:
    more = "In der Firma arbeiten 140 Beschäftigte.", "Die Firma hat 90 Mitarbeiter."
    readings = [account(DAILY.format(one), language="de") for one in more]
    assert told(compare(readings)) == [(["140 Beschäftigte", "90 Mitarbeiter"], Verdict.UNCLEAR)]
    more = "Acht Menschen wurden verletzt.", "Vierzehn Menschen wurden verletzt."
    readings = [account(DAILY.format(one), language="de") for one in more]
    assert [verdict for _, verdict in told(compare(readings))] == [Verdict.CONFLICT]
    more = "Acht Menschen würden verletzt.", "Vierzehn Menschen wurden verletzt."
    readings = [account(DAILY.format(one), language="de") for one in more]
    assert Verdict.CONFLICT not in [verdict for _, verdict in told(compare(readings))]


def test_an_aspect_is_one_in_all_languages(account: Account) -> None:
    readings = [
        account(WIRE.format("It took nine hours to put out the flames.")),
        account(DAILY.format("Der Brand war nach sieben Stunden gelöscht."), language="de"),
    ]
    assert told(compare(readings)) == [(["nine hours", "sieben Stunden"], Verdict.UNCLEAR)]
