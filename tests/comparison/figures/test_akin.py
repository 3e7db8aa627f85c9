"""Figures that are probably of one thing, in statements that share little."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

WIRE = (
    "Tram drivers in Orrin stopped work on Tuesday. The demands of their union, the director said, "
    "would cost {cost} a year. It rained. Nobody knew when it would end. A season ticket has cost "
    "{ticket} since January. {more}"
)
PAPER = (
    "Nothing moved in Orrin on Tuesday, for there were no drivers. The director puts the list of "
    "the union at {cost} a year. Some took the ferry. Others slept. For {ticket}, holders of a "
    "season ticket may walk. {more}"
)


GERMAN = "Es regnete. Niemand schlief. Die Halle war alt. Die Stadt trauert. Viele weinten."
ENGLISH = "It rained. Nobody slept. The hall was old. The town mourns. Many wept."


def numbers(comparison: Comparison) -> list[Difference]:
    return [one for one in comparison.differences if one.kind is Kind.NUMBER]


def told(comparison: Comparison) -> list[list[str]]:
    return [
        sorted(place.text for side in one.sides for place in side) for one in numbers(comparison)
    ]


def accounts(cost: str, ticket: str, more: str = "", other: str = "") -> tuple[str, str]:
    given = WIRE.format(cost="31 million crowns", ticket="68 crowns", more=more)
    return given, PAPER.format(cost=cost, ticket=ticket, more=other)


def test_figures_of_what_both_tell_in_other_words_are_unclear_and_not_only_here(
    parsed: Compare,
) -> None:
    comparison = parsed(*accounts("24 million crowns", "72 crowns"))
    assert sorted(told(comparison)) == [
        ["24 million crowns", "31 million crowns"],
        ["68 crowns", "72 crowns"],
    ]
    assert {one.verdict for one in numbers(comparison)} == {Verdict.UNCLEAR}
    only = [one for one in comparison.differences if one.kind is Kind.ONLY]
    alone = [place.text for one in only for side in one.sides for place in side]
    assert not {"68 crowns", "72 crowns"} & set(alone)


def test_equal_ones_are_no_difference(parsed: Compare) -> None:
    assert told(parsed(*accounts("31 million crowns", "68 crowns"))) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("A tram carries 140 people.", "The ferry was 900 metres from the quay."),
        ("In 2009 a pump moved 800 tonnes.", "The cranes lifted 300 tonnes on Tuesday."),
        ("Gusts of 120 km/h tore at the roofs.", "An express at 80 km/h hit a tree."),
        ("The pumps moved 800 tonnes.", "The cranes could not move 300 tonnes."),
        ("The pumps moved 800 tonnes.", "The cranes moved 3 tonnes."),
        ("Four drivers died there; a fifth driver died later.", "Of the drivers, 5 were dead."),
        ("Among them were nine women.", "They carried 20 patients to the ferry."),
        ("The firm has 18 ships.", "Its rival Blue Wave has 31 ships."),
        ("The drug costs 90 a month.", "A similar drug costs 140 a month."),
        ("It took 40 minutes to the quay.", "A driver waited for 25 minutes."),
        ("Of the drivers 60 percent are women.", "Rain fell on 30 percent of days."),
        ("Some bought 12 kilos of rice and 40 kilos of peas.", "He sold 20 kilos of tea."),
    ],
)
def test_what_is_of_other_things_or_times_is_not_told(
    parsed: Compare, one: str, other: str
) -> None:
    assert told(parsed(*accounts("31 million crowns", "68 crowns", one, other))) == []


def test_ages_behind_the_surname_of_one_person_are_of_one_thing(parsed: Compare) -> None:
    more = (
        "Mara Lind runs the trams. Lind, who is 54, came to Orrin in 2020.",
        "Mara Lind was silent. Lind, 57, has run the trams since 2020.",
    )
    pair = accounts("31 million crowns", "68 crowns", *more)
    assert told(parsed(*pair)) == [["54", "57"]]
    assert {one.verdict for one in numbers(parsed(*pair))} == {Verdict.UNCLEAR}
    assert told(parsed(pair[0], pair[1].replace("57,", "57, her sister,"))) == []


def test_the_only_ages_in_statements_that_share_a_word_are_of_one_person(parsed: Compare) -> None:
    more = "The attacker, 19, had a rifle.", "He was 21 and carried a rifle."
    assert told(parsed(*accounts("31 million crowns", "68 crowns", *more))) == []
    more = "The attacker, 19, had a rifle.", "The attacker, 21, carried a rifle."
    assert told(parsed(*accounts("31 million crowns", "68 crowns", *more))) == [["19", "21"]]


def test_how_long_a_thing_lasted_is_of_one_thing(parsed: Compare) -> None:
    more = "The last walkout lasted two weeks.", "People walked while it lasted 30 days."
    found = told(parsed(*accounts("31 million crowns", "68 crowns", *more)))
    assert found == [["30 days", "two weeks"]]


def test_where_little_more_is_told_nothing_is_akin(parsed: Compare) -> None:
    one = "Trams stood in Orrin. The demands, the director said, would cost 31 million crowns."
    other = "Nothing moved in Orrin on Tuesday. He puts the union's list at 24 million crowns."
    assert told(parsed(one, other)) == []


def test_what_befell_people_is_held_against_another_language(account: Account) -> None:
    readings = [
        account(f"Zwei Feuerwehrleute sind ums Leben gekommen. {GERMAN}", language="de"),
        account(f"Three firefighters died in a fire in Orrin. {ENGLISH}"),
    ]
    found = numbers(compare(readings))
    assert [one.verdict for one in found] == [Verdict.UNCLEAR]


def test_a_third_account_changes_nothing(parsed: Compare) -> None:
    two = accounts("24 million crowns", "72 crowns")
    alone = [one.sides[:2] for one in numbers(parsed(*two))]
    third = "The mayor of Orrin opened a bridge on Tuesday. It has three lanes, and it rained."
    assert [one.sides[:2] for one in numbers(parsed(*two, third))] == alone
