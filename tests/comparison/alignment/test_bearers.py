"""Bearers: a word said of one person, and another word said of another one, judge nothing alike."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Compare = Callable[..., Comparison]


def wordings(comparison: Comparison) -> list[str]:
    return [d.reason for d in comparison.differences if d.kind is Kind.WORDING]


def numbers(comparison: Comparison) -> list[Verdict]:
    return [d.verdict for d in comparison.differences if d.kind is Kind.NUMBER]


NEUTRAL = "The leader Mara Lind opened the long harbour wall of Ostrel in Denmark on Monday."


def test_two_words_for_one_person_are_told(parsed: Compare) -> None:
    other = "The dictator Mara Lind opened the long harbour wall of Ostrel in Denmark on Monday."
    assert len(wordings(parsed(NEUTRAL, other))) == 1


@pytest.mark.parametrize(
    "other",
    [
        "The dictator Tomas Okker opened the long harbour wall of Ostrel in Denmark on Monday.",
        "The dictator opened the long harbour wall of Velm in Norway on Monday.",
    ],
)
def test_words_for_others_or_elsewhere_are_not(parsed: Compare, other: str) -> None:
    assert wordings(parsed(NEUTRAL, other)) == []


def test_two_families_are_not_one(parsed: Compare) -> None:
    told = "{} and their {} children, {}, died in the crash of the ferry, said Bishop Jonas Blom."
    kolb = told.format("Bruno and Irene Kolb", "three", "Zacharias, Wilhelm and Matthias")
    weiss = told.format("Mischa and Lena Weiss", "two", "Hannah and Arno")
    again = told.format("Bruno and Irene Kolb", "two", "Zacharias and Wilhelm")
    for other, expected in ((weiss, []), (again, [Verdict.CONFLICT])):
        assert numbers(parsed(kolb, other)) == expected


def test_ages_of_two_people_are_no_difference(parsed: Compare) -> None:
    told = "A {} told the court that {} was at the scene of the shooting in Kelm."
    first = told.format("witness", "10-year-old Mara Lind")
    assert numbers(parsed(first, told.format("lawyer", "15-year-old Petra Orsk"))) == []
    assert numbers(parsed(first, told.format("lawyer", "15-year-old Mara Lind"))) != []


def test_shares_of_two_people_are_no_difference(parsed: Compare) -> None:
    told = "{} is the new mayor of Kelm. {} in the first round of the vote in March."
    lind = told.format("Mara Lind", "Lind had won 41 percent")
    she = told.format("Mara Lind", "She had won 41 percent")
    orsk = told.format("Mara Lind", "Tomas Orsk had won 43 percent")
    again = told.format("Mara Lind", "Lind had won 43 percent")
    assert numbers(parsed(lind, orsk)) == []
    assert numbers(parsed(she, orsk)) == []
    assert numbers(parsed(lind, again)) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        (
            "Mara Lind, 61, lost her seat in Kelm on Monday.",
            "The former baker of Kelm, Mara Lind, 64, will run the ferry of Ostrel from Monday.",
            [Verdict.CONFLICT],
        ),
        (
            "The jury heard the nurse Mara Lind, aged 38, for two days.",
            "On the stand Mara Lind, 44, told of her night shifts.",
            [Verdict.CONFLICT],
        ),
        (
            "Mara Lind, 61, lost her seat in Kelm on Monday.",
            "Mara Lind, 20 at the time, came to Kelm as a baker.",
            [],
        ),
        (
            "Mara Lind, 61, lost her seat in Kelm on Monday.",
            "Mara Lind's son, 31, was glad that she had lost her seat.",
            [],
        ),
        (
            "Mara Lind, 61, lost her seat in Kelm on Monday.",
            "Mara Lind is to leave the hall. She was 34, a baker, when she came to Kelm.",
            [],
        ),
        (
            "Baker Mara Lind, 58, was pulled out of the ruins in Kelm alive.",
            "Mara Lind, 53, who runs the shop in Kelm, is in hospital.",
            [Verdict.CONFLICT],
        ),
        (
            "Mara Lind, 58, was pulled out of the ruins in Kelm alive.",
            "Kelm wept. Mara Lind, who is 53, runs the shop in the hall.",
            [Verdict.CONFLICT],
        ),
        (
            "Mara Lind, 31, lost her seat in Kelm on Monday.",
            "It was the first defeat of Mara Lind. Lind, 66, her mother, wept in the hall.",
            [],
        ),
        (
            "The skater Mara Lind, 31, won the cup of Kelm on Monday.",
            "Mara Lind led from the start. After one round she was 12, and then 15, points ahead.",
            [],
        ),
    ],
)
def test_two_ages_of_one_person_exclude_each_other(
    parsed: Compare, one: str, other: str, expected: list[Verdict]
) -> None:
    assert numbers(parsed(one, other)) == expected


def test_years_may_lie_between_two_reports(parser: Parser) -> None:
    told = {
        "2023-03-06": "Mara Lind, 34, lost her seat in Kelm on Monday.",
        "2025-03-06": "Mara Lind, 36, lost her seat in Kelm on Tuesday.",
    }
    readings = [
        read_article(Article(text, published=day, language="en"), parser)
        for day, text in told.items()
    ]
    assert numbers(compare(readings)) == [Verdict.UNCLEAR]
