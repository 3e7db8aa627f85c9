"""Absence: what it means that an account holds no position in a difference."""

from collections.abc import Sequence
from enum import StrEnum

from desktop.comparison.model import Difference, Kind
from desktop.reading import Reading


class Absence(StrEnum):
    """Why an account has no position in a difference."""

    SILENT = "silent"
    UNMATCHED = "unmatched"
    UNCOMPARED = "uncompared"


def absence(readings: Sequence[Reading], difference: Difference, article: int) -> Absence | None:
    """What it means that an account has no position in a difference; None where it has one.

    Only of what is said nowhere else has the whole account been searched, and only in the
    language of the one who says it. Other differences are between certain accounts, and the rest
    may well speak of the matter: to call them silent would be a guess.
    """
    if difference.sides[article]:
        return None
    here = _language(readings[article])
    speaking = {
        _language(reading) for reading, side in zip(readings, difference.sides, strict=True) if side
    }
    if here not in speaking and here and all(speaking):
        return Absence.UNCOMPARED
    if difference.kind is Kind.ONLY and speaking == {here}:
        return Absence.SILENT
    return Absence.UNMATCHED


def _language(reading: Reading) -> str:
    return reading.article.language.lower().partition("-")[0]
