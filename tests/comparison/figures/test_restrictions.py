"""Words by which one of two figures is of a part of what the other one is of."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import Reading
from tests.comparison.verdicts import verdicts

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The newspaper Signal has 310,000 readers, its owner said on Tuesday.",
            "The newspaper Signal has 140,000 paying readers, its owner said on Tuesday.",
        ),
        (
            "The truck that sank into the road in Aldra weighed 40 tonnes.",
            "The load of the truck that sank into the road in Aldra weighed 25 tonnes.",
        ),
        (
            "The lorry was going 92 km/h before the crash at Aldra, police said on Friday.",
            "The bus was going 64 km/h before the crash at Aldra, police said on Friday.",
        ),
        (
            "The reactor at Aldra is old. A pump failed on Friday. It has 900 megawatts.",
            "The second reactor at Aldra is new. A pump failed on Friday. It has 1,100 megawatts.",
        ),
        (
            "Rovers have 41 points after the match in Aldra on Friday and are third.",
            "Rovers have 27 points from away games after the match in Aldra on Friday.",
        ),
        (
            "Dorro sold 52,000 cars in the last quarter, more than it built.",
            "Dorro built 58,000 cars in the last quarter, more than it sold.",
        ),
        (
            "The toll on the bridge at Aldra is 4 euros, the road office said on Friday.",
            "The toll on the bridge at Aldra had been 3 euros, the road office said on Friday.",
        ),
        (
            "Hospitals in the valley lack 900 nurses, the union said on Friday.",
            "Public hospitals in the valley lack 520 nurses, the union said on Friday.",
        ),
        (
            "The theatre owes 4 million crowns to its actors and the bank, its director said.",
            "The theatre owes its actors 1.5 million crowns, its director said.",
        ),
        (
            "The dairy will spend 60 million euros on its works at Aldra, it said.",
            "The dairy will spend 25 million euros on tanks at its works at Aldra, it said.",
        ),
        (
            "The wells of the valley are 70% full, the water office said on Monday.",
            "The deepest of the wells of the valley is 35% full, the water office said on Monday.",
        ),
        (
            "Drivers get 5% more from May under the agreement of Sunday.",
            "Drivers get 9% more over two years under the agreement of Sunday.",
        ),
        (
            "The smelter made 41,000 tonnes of zinc in the first half, the company said.",
            "The smelter made 24,000 tonnes of zinc between April and June, the company said.",
        ),
        (
            "Lind missed 14 games because of her back. She is well again.",
            "Lind missed nine cup games because of her back. She is well again.",
        ),
        (
            "The chapel gave away nine bells on Monday.",
            "Of the 21 bells in the chapel, nine were given away on Monday.",
        ),
        (
            "A seal was found on the shore. It weighed 90 kilograms, the keepers said.",
            "A second seal was found on the shore. It weighed 60 kilograms, the keepers said.",
        ),
        (
            "Turnout in the valley was 62% on Sunday, the commission said.",
            "Turnout in the valley was 35% by 3 p.m. on Sunday, the commission said.",
        ),
        (
            "Turnout in the valley was 62% on Sunday, the commission said.",
            "Turnout in the valley was 41% at noon on Sunday, the commission said.",
        ),
        (
            "A ticket for the ice rink costs 5 crowns, the council said on Friday.",
            "A season ticket for the ice rink costs 12 crowns, the council said on Friday.",
        ),
        (
            "The ice rink cost 12 million crowns, the council said on Friday.",
            "The ice rink was to have cost 7 million crowns, the council said on Friday.",
        ),
        (
            "The first bomb killed four people in the market of Aldra on Sunday.",
            "Bombs killed nine people in the market of Aldra on Sunday.",
        ),
        (
            "The mill in Aldra burned. Some 300 people took part in the search.",
            "The mill in Aldra burned. About 120 residents attended a meeting in the town hall.",
        ),
        (
            "The ice rink cost 12 million crowns. It opened on Friday.",
            "The council had put the cost of the ice rink at 7 million crowns. It opened then.",
        ),
    ],
)
def test_a_part_is_in_no_conflict_with_the_whole(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.NUMBER)
    assert Verdict.CONFLICT not in verdicts(parsed(other, one), Kind.NUMBER)


def test_what_a_figure_is_from_restricts_nothing_that_both_tell_of(parsed: Compare) -> None:
    one = "Thieves stole 40 paintings from the museum in Aldra on Monday."
    other = "Thieves stole 30 paintings in Aldra on Monday. The museum was closed."
    assert verdicts(parsed(one, other), Kind.NUMBER) == [Verdict.CONFLICT]


def test_a_part_that_the_other_account_tells_too_is_no_conflict(account: Account) -> None:
    told = "Das Werk baut 140 Stellen ab.", "Das Werk baut 300 Stellen ab, davon 140 in Aldra."
    found = compare([account(text, language="de") for text in told])
    assert Verdict.CONFLICT not in verdicts(found, Kind.NUMBER)
    assert found.differences[0].sides[0][0].value == "140 Stellen"


def test_changes_from_other_times_are_not_held_against_each_other(parsed: Compare) -> None:
    one = "Output of the dairy rose 6% in May from a year earlier, the company said on Tuesday."
    other = "Output of the dairy rose 2% in May from the previous month, the company said."
    assert not verdicts(parsed(one, other), Kind.NUMBER)


def test_parts_are_not_set_beside_wholes_as_unclear(parsed: Compare) -> None:
    one = "The ferry company has 80 million euros to build ships. Its yard is in Aldra."
    other = "For the largest of its ships the company in Aldra has put 30 million euros aside."
    assert not verdicts(parsed(one, other), Kind.NUMBER)


def test_votes_for_and_against_are_not_held_against_each_other(parsed: Compare) -> None:
    one = "In the village of Aldra 64% voted against the quarry on Sunday."
    other = "In the village of Aldra 36% voted for the quarry on Sunday."
    assert not verdicts(parsed(one, other), Kind.NUMBER)


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("es", "El paro bajó en mayo al 6,1 %.", "El paro juvenil bajó en mayo al 17,4 %."),
        ("ru", "Явка на выборах составила 61%.", "К 15 часам явка на выборах составила 33%."),
        (
            "ar",
            "بلغ معدل التضخم 3.1 في المئة في مايو.",
            "بلغ معدل التضخم الأساسي 3.8 في المئة في مايو.",
        ),
    ],
)
def test_parts_are_known_in_other_languages(
    account: Account, language: str, one: str, other: str
) -> None:
    found = compare([account(text, language=language) for text in (one, other)])
    assert Verdict.CONFLICT not in verdicts(found, Kind.NUMBER)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The newspaper Signal has 310,000 paying readers, its owner said on Tuesday.",
            "The newspaper Signal has 240,000 paying readers, its owner said on Tuesday.",
        ),
        (
            "A blast killed nine people in Aldra on Monday.",
            "A blast killed 12 people in central Aldra on Monday.",
        ),
        (
            "Turnout in the valley was 41% at noon on Sunday, the commission said.",
            "Turnout in the valley was 38% at noon on Sunday, the commission said.",
        ),
        (
            "The ice rink cost 12 million crowns, the worst bargain in ten years, it was said.",
            "The ice rink cost 9 million crowns, it was said.",
        ),
        (
            "In the village of Aldra 64% voted against the quarry on Sunday.",
            "In the village of Aldra 58% voted against the quarry on Sunday.",
        ),
    ],
)
def test_figures_of_the_same_whole_still_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT in verdicts(parsed(one, other), Kind.NUMBER)
