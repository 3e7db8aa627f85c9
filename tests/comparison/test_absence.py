"""An account is called silent only where it was searched and nothing found."""

import pytest

from desktop.article import Article
from desktop.comparison.absence import Absence, absence
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.reading import Reading

SAID = (Position(0, 0, 1, "A"),)


def told(kind: Kind, languages: str, *sides: bool) -> list[Absence | None]:
    readings = [
        Reading(Article("A", language=code.strip("-")), (), (), (), ())
        for code in languages.split()
    ]
    held = tuple(SAID if side else () for side in sides)
    difference = Difference(kind, Verdict.DIFFERS, Strength.STRONG, None, "", held)
    return [absence(readings, difference, number) for number in range(len(readings))]


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
