"""Place: opposite sides and other destinations are told; a place and its part agree."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Told = Callable[..., list[Difference]]


@pytest.fixture
def told(parser: Parser) -> Told:
    """The differences of place between accounts of one day."""

    def build(*texts: str) -> list[Difference]:
        readings = [
            read_article(
                Article(text=text, source=f"Outlet {n}", published="2025-03-05", language="en"),
                parser,
            )
            for n, text in enumerate(texts)
        ]
        return [one for one in compare(readings).differences if one.kind is Kind.PLACE]

    return build


def verdicts(found: list[Difference]) -> list[Verdict]:
    return [one.verdict for one in found]


def test_opposite_sides_of_one_thing_are_a_conflict(told: Told) -> None:
    found = told(
        "A gap about 30 metres wide opened on the eastern side of the dam.",
        "A gap about 30 metres wide opened at the western end of the dam.",
    )
    assert verdicts(found) == [Verdict.CONFLICT]
    assert [side[0].text for side in found[0].sides] == [
        "the eastern side of the dam",
        "the western end of the dam",
    ]


def test_sides_of_two_things_are_none(told: Told) -> None:
    assert not told(
        "A gap opened on the eastern side of the Brannock Dam.",
        "A gap opened on the western side of the Coldwell Dam.",
    )


def test_an_account_that_speaks_of_both_sides_conflicts_with_none(told: Told) -> None:
    assert not told(
        "A gap opened on the eastern side of the dam, and another one on the western side.",
        "A gap opened on the western side of the dam.",
    )


def test_two_destinations_of_one_ship_are_a_conflict(told: Told) -> None:
    found = told(
        "Tugs were towing the ferry to Port Estrin on Sunday.",
        "Tugs were towing the ferry to Cape Ferrand on Sunday.",
    )
    assert verdicts(found) == [Verdict.CONFLICT]


def test_a_city_and_its_outskirts_agree(told: Told) -> None:
    found = told(
        "Sovarran soldiers briefly entered the city on Wednesday.",
        "Sovarran soldiers briefly entered the outskirts of the city on Wednesday.",
    )
    assert verdicts(found) == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    "other",
    [
        "The mayor arrived in Lower Marrow in the morning.",
        "The mill stood empty for years.",
        "Tugs were towing a barge to Cape Ferrand on Sunday.",
        "Tugs will perhaps tow the ferry to Cape Ferrand on Sunday.",
    ],
)
def test_what_is_of_something_else_is_nothing(told: Told, other: str) -> None:
    assert not told("Tugs were towing the ferry to Port Estrin on Sunday.", other)


def test_what_stays_put_is_in_one_place_whoever_says_so_and_when(parser: Parser) -> None:
    texts = {
        "2025-03-05": "A gap 30 metres wide opened on the eastern side of the dam, the mayor said.",
        "2025-03-07": "The gap is 98 feet wide and lies at the western end, below the mill.",
    }
    readings = [
        read_article(Article(text=text, source=day, published=day, language="en"), parser)
        for day, text in texts.items()
    ]
    (found,) = [one for one in compare(readings).differences if one.kind is Kind.PLACE]
    assert found.verdict is Verdict.CONFLICT
    assert "the mayor" in found.reason


def test_two_holes_may_be_on_two_sides(told: Told) -> None:
    found = told(
        "A hole in the wall was found on the eastern side, the mayor said.",
        "A hole in the wall was found on the western side, an engineer said.",
    )
    assert Verdict.CONFLICT not in verdicts(found)


def test_of_two_places_by_name_one_may_lie_in_the_other(told: Told) -> None:
    (found,) = told(
        "Sovarran soldiers stormed the station in Ostrel on Sunday.",
        "Sovarran soldiers stormed the station in Kelm on Sunday.",
    )
    assert found.verdict is Verdict.UNCLEAR
    assert "one may lie in the other" in found.reason


@pytest.mark.parametrize(
    "other",
    [
        "Sovarran soldiers stormed the station in Upper Ostrel on Sunday.",
        "Sovarran soldiers stormed the station near Kelm on Sunday.",
        "Sovarran soldiers held a parade in Kelm on Sunday.",
    ],
)
def test_what_one_name_holds_of_the_other_or_is_asked_otherwise_is_nothing(
    told: Told, other: str
) -> None:
    assert not told("Sovarran soldiers stormed the station in Ostrel on Sunday.", other)


@pytest.mark.parametrize(
    ("published", "why"),
    [("", "a date of publication is missing"), ("2025-06-05", "on different days")],
)
def test_sides_on_days_far_apart_or_unknown_are_no_conflict(
    parser: Parser, published: str, why: str
) -> None:
    gap = "A gap opened on the {} side of the dam."
    days = {"eastern": "2025-03-05", "western": published}
    readings = [
        read_article(
            Article(text=gap.format(side), source=side, published=day, language="en"), parser
        )
        for side, day in days.items()
    ]
    (found,) = [one for one in compare(readings).differences if one.kind is Kind.PLACE]
    assert found.verdict is Verdict.UNCLEAR
    assert why in found.reason
