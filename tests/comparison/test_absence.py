"""An account is called silent only where it was searched and nothing found."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from desktop.article import Article
from desktop.comparison.absence import Absence, absence
from desktop.comparison.model import Comparison, Difference, Kind, Position, Strength, Verdict
from desktop.reading import Reading

SAID = (Position(0, 0, 1, "A"),)


def told(kind: Kind, languages: str, *sides: bool) -> list[Absence | None]:
    readings = tuple(
        Reading(Article("A", language=code.strip("-")), (), (), (), ())
        for code in languages.split()
    )
    held = tuple(SAID if side else () for side in sides)
    difference = Difference(kind, Verdict.DIFFERS, Strength.STRONG, None, "", held)
    comparison = Comparison(readings, (), (difference,), 0)
    return [absence(comparison, difference, number) for number in range(len(readings))]


def beside(kind: Kind, other: Kind, *, at: int = 0) -> Absence | None:
    """Why a third account is absent of two, where another difference sets it beside the first."""
    readings = (Reading(Article("Ah", language="en"), (), (), (), ()),) * 3
    first = Difference(kind, Verdict.CONFLICT, Strength.STRONG, None, "", (SAID, SAID, ()))
    place = (Position(0, at, at + 1, "Ah"[at]),)
    second = replace(first, kind=other, sides=(place, (), SAID))
    return absence(Comparison(readings, (), (first, second), 0), first, 2)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ONLY])
def test_who_is_set_beside_the_same_words_in_another_difference_has_a_counterpart(
    kind: Kind,
) -> None:
    assert beside(kind, kind) is Absence.ELSEWHERE


def test_what_is_of_other_words_or_of_another_kind_is_another_matter() -> None:
    assert beside(Kind.NUMBER, Kind.NUMBER, at=1) is Absence.UNMATCHED
    assert beside(Kind.NUMBER, Kind.TIME) is Absence.UNMATCHED
    assert beside(Kind.STATEMENT, Kind.CERTAINTY) is Absence.ELSEWHERE


def test_of_no_account_that_gives_the_figure_is_it_told_that_it_is_not_compared(
    parsed: Callable[..., Comparison],
) -> None:
    found = parsed(
        "A ferry sank off Tollmere on Friday, killing three people, police said.",
        "A ferry sank off Tollmere on Friday, killing four people, officials said.",
        "A ferry sank off Tollmere on Friday, killing five people, the coast guard said.",
    )
    tolls = [one for one in found.differences if one.kind is Kind.NUMBER]
    assert tolls
    for one in tolls:
        reasons = {absence(found, one, article) for article in range(3)}
        assert reasons <= {None, Absence.ELSEWHERE}


def test_who_does_not_say_what_one_alone_says_is_silent() -> None:
    assert told(Kind.ONLY, "en en-GB", True, False) == [None, Absence.SILENT]


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.ONLY])
def test_a_third_account_is_not_silent_where_two_differ(kind: Kind) -> None:
    assert told(kind, "en en en", True, True, False) == [None, None, Absence.UNMATCHED]


@pytest.mark.parametrize("kind", [Kind.ONLY, Kind.NUMBER])
def test_an_account_in_another_language_was_not_compared(kind: Kind) -> None:
    assert told(kind, "en uk", True, False) == [None, Absence.UNCOMPARED]


def test_an_account_is_compared_where_any_of_its_language_speaks() -> None:
    assert told(Kind.NUMBER, "en uk uk", True, True, False)[2] is Absence.UNMATCHED


def test_of_an_unknown_language_nothing_is_claimed() -> None:
    assert told(Kind.ONLY, "en -", True, False) == [None, Absence.UNMATCHED]
    assert told(Kind.ONLY, "- -", True, False) == [None, Absence.SILENT]
