"""Tolls of one event in accounts that count other people as well."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

_FIRST = (
    "At least 11 people died after mud buried a part of Kelm on Tuesday, the ministry said. "
    "Soldiers dug with shovels and a field hospital was set up. "
    "The last slide in Kelm, in 1987, killed six people."
)
_LATER = (
    "The death toll from the slide above Kelm rose to 14 in the evening as houses were searched. "
    "A lieutenant had been on his feet for hours. "
    "It was the worst slide since 1987, when six people lost their lives."
)


def _numbers(comparison: Comparison) -> list[Difference]:
    return [found for found in comparison.differences if found.kind is Kind.NUMBER]


def _only(comparison: Comparison) -> list[str]:
    reasons = [str(d.reason) for d in comparison.differences if d.kind is Kind.ONLY]
    return [reason for reason in reasons if "killed" in reason]


@pytest.fixture
def told(parser: Parser) -> Callable[..., Comparison]:
    """Compares two accounts of 8 April 2025, each with its text and its hour or none."""

    def build(*accounts: tuple[str, str]) -> Comparison:
        articles = (
            Article(
                text=text, source=f"Outlet {number}", published=f"2025-04-08{hour}", language="en"
            )
            for number, (text, hour) in enumerate(accounts, 1)
        )
        return compare([read_article(article, parser) for article in articles])

    return build


Told = Callable[..., Comparison]


def test_a_toll_that_rose_is_a_later_count(told: Told) -> None:
    comparison = told((_FIRST, ""), (_LATER, ""))
    (found,) = _numbers(comparison)
    assert found.verdict is Verdict.COMPATIBLE
    assert "“rose” says that there was another figure before" in str(found.reason)
    assert not _only(comparison)


def test_a_toll_of_a_later_hour_is_a_later_count(told: Told) -> None:
    exact = _FIRST.replace("At least 11", "Eleven")
    (found,) = _numbers(told((exact, "T08:30"), (_LATER, "T20:00")))
    assert found.verdict is Verdict.COMPATIBLE
    assert "14 people killed was published later" in str(found.reason)


def test_a_toll_that_was_revised_is_a_later_count(told: Told) -> None:
    first = "Nine people were killed in an explosion at a silo in Kelm on Tuesday, police said."
    revised = (
        "Seven people died in the explosion at the silo in Kelm. "
        "Firefighters had initially put the number of dead at nine and revised it down."
    )
    comparison = told((first, ""), (revised, ""))
    (found,) = _numbers(comparison)
    assert found.verdict is Verdict.COMPATIBLE
    assert "another figure before" in str(found.reason)
    assert not _only(comparison)


def test_the_dead_of_the_last_slide_are_not_those_of_this_one(told: Told) -> None:
    recalled = (
        "Mud buried a part of Kelm on Tuesday, and nobody knew how many were missing. "
        "In 1987 a slide in Kelm killed six people."
    )
    assert not _numbers(told((_LATER.rpartition(" It was")[0], ""), (recalled, "")))


def test_the_dead_of_a_town_are_not_all_dead(told: Told) -> None:
    parts = (
        "Nine people were killed by the slides in Kelm, and four people were killed in Ostrel. "
        "The ministry sent soldiers to both towns on Tuesday."
    )
    whole = "Thirteen people were killed by the slides in the valley on Tuesday, the ministry said."
    assert Verdict.CONFLICT not in [d.verdict for d in _numbers(told((parts, ""), (whole, "")))]


def _account(text: str, language: str, hour: str) -> Reading:
    return read_article(Article(text=text, published=f"2025-04-08{hour}", language=language))


@pytest.mark.parametrize(
    ("hours", "expected"),
    [
        (("T08:00", "T18:00"), Verdict.COMPATIBLE),
        (("", ""), Verdict.UNCLEAR),
    ],
)
def test_tolls_are_paired_between_languages(hours: tuple[str, str], expected: Verdict) -> None:
    one = (
        "Унаслідок вибуху в порту загинули 11 людей, повідомила влада. "
        "Поранено 40 осіб. Зниклими вважають 7 людей."
    )
    other = (
        "ارتفع عدد القتلى في انفجار الميناء إلى 14 قتيلا، بحسب السلطات. "
        "وأصيب 52 شخصا بجروح. وما زال 5 أشخاص في عداد المفقودين."
    )
    found = _numbers(compare([_account(one, "uk", hours[0]), _account(other, "ar", hours[1])]))
    assert [d.verdict for d in found] == [expected] * 3
    assert [side[0].value for side in found[0].sides] == ["11 people killed", "14 people killed"]


@pytest.mark.parametrize(
    ("language", "one", "other"),
    [
        ("de", "Die Zahl der Toten nach dem Erdrutsch stieg auf 31.", "Es gab 28 Tote."),
        ("es", "El número de muertos en el puerto subió a 31.", "La cifra de muertos es de 28."),
    ],
)
def test_a_toll_that_rose_in_another_language_is_no_conflict(
    language: str, one: str, other: str
) -> None:
    found = _numbers(compare([_account(text, language, "") for text in (one, other)]))
    assert Verdict.CONFLICT not in [d.verdict for d in found]


def test_the_dead_of_a_room_are_not_the_toll(told: Told) -> None:
    whole = "A fire in a Merrin mill killed 14 people on Monday. It began at 4 a.m."
    room = (
        "A fire in a Merrin mill hurt 22 people on Monday. The deaths of 3 people were confirmed "
        "on one floor."
    )
    found = _numbers(told((whole, ""), (room, "")))
    assert Verdict.CONFLICT not in [d.verdict for d in found]
