"""Absence: what it means that an account holds no position in a difference."""

from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.comparison.matters import are_alike_in_kind, shared
from desktop.comparison.model import Comparison, Difference, Kind

if TYPE_CHECKING:
    from desktop.reading import Reading  # as in the model


class Absence(StrEnum):
    """Why an account has no position in a difference."""

    SILENT = "silent"
    ELSEWHERE = "elsewhere"
    UNMATCHED = "unmatched"
    UNCOMPARED = "uncompared"


def absence(comparison: Comparison, difference: Difference, article: int) -> Absence | None:
    """What it means that an account has no position in a difference; None where it has one.

    Only of what is said nowhere else has the whole account been searched, and only in the
    language of the one who says it. Other differences are between certain accounts, and the rest
    may well speak of the matter: to call them silent would be a guess. Where another difference
    sets words of theirs beside the same words, they do speak of it.
    """
    if difference.sides[article]:
        return None
    if _is_elsewhere(comparison, difference, article):
        return Absence.ELSEWHERE
    here = _language(comparison.readings[article])
    speaking = {
        _language(reading)
        for reading, side in zip(comparison.readings, difference.sides, strict=True)
        if side
    }
    if here not in speaking and here and all(speaking):
        return Absence.UNCOMPARED
    if difference.kind is Kind.ONLY and speaking == {here}:
        return Absence.SILENT
    return Absence.UNMATCHED


def _is_elsewhere(comparison: Comparison, difference: Difference, article: int) -> bool:
    """Whether another difference compares an account's words with the same words of another."""
    return difference.kind is not Kind.ONLY and any(
        other.sides[article]
        and are_alike_in_kind(difference, other)
        and any(shared(difference, other))
        for other in comparison.differences
    )


def _language(reading: "Reading") -> str:
    return reading.article.language.lower().partition("-")[0]
