"""Stance: hedges, and loaded words."""

from dataclasses import dataclass
from enum import StrEnum


class HedgeType(StrEnum):
    """How a hedge weakens what it covers."""

    POSSIBLE = "possible"  # may, probably, apparently
    CLAIMED = "claimed"  # allegedly, reportedly, so-called
    UNVERIFIED = "unverified"  # could not be independently verified
    SILENT = "silent"  # has not commented
    WEASEL = "weasel"  # many, some say, widely regarded


@dataclass(frozen=True, slots=True)
class Hedge:
    """A word or phrase that marks something as uncertain.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        type: how it takes certainty.
        scope: the stretch of text that it covers, as (start, end).
    """

    start: int
    end: int
    type: HedgeType
    scope: tuple[int, int]


@dataclass(frozen=True, slots=True)
class Loaded:
    """A word or phrase that judges what it names.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        concept: what it names, as the neutral word for it would ("force" for "invaders"); "" where
            it judges without naming.
        weight: how surely it judges, 0.0 to 1.0.
    """

    start: int
    end: int
    concept: str
    weight: float
