"""Comparison: the values a comparison consists of, and the vocabulary of differences."""

from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from desktop.decision import Decision

if TYPE_CHECKING:
    from desktop.reading import (
        Reading,
    )  # the window paints with these kinds before anything is read


class Kind(StrEnum):
    """What a difference is about, in the order in which differences of one verdict are listed."""

    STATEMENT = "statement"
    NUMBER = "number"
    TIME = "time"
    PLACE = "place"
    NAME = "name"
    SPEAKER = "speaker"
    CERTAINTY = "certainty"
    WORDING = "wording"
    ONLY = "only"


class Verdict(StrEnum):
    """What a difference means for a reader."""

    CONFLICT = "conflict"
    COMPATIBLE = "compatible"
    DIFFERS = "differs"
    UNCLEAR = "unclear"


class Strength(StrEnum):
    """How certain the program is of the difference, in the order of listing."""

    STRONG = "strong"
    POSSIBLE = "possible"


class Stance(StrEnum):
    """A speaker's stance to a claim."""

    ASSERTS = "asserts"
    DENIES = "denies"
    PARTLY = "partly"
    ATTEMPTED = "attempted"
    HEDGES = "hedges"


@dataclass(frozen=True, slots=True)
class Position:
    """What one article says at one place.

    Attributes:
        sentence: index of the sentence in its article.
        start: first character in the article's text.
        end: character after the last one.
        text: the characters between them.
        value: the normalised value for people and machines ("2–3 km", "2024-11-13"), or None.
        speaker: who says it, or None for the outlet itself.
        stance: the speaker's stance to it, or None where the kind has no stances.
    """

    sentence: int
    start: int
    end: int
    text: str
    value: str | None = None
    speaker: str | None = None
    stance: Stance | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """Statements of different articles about the same thing.

    Attributes:
        sentences: for each article the indices of its sentences here; () = silent.
        similarity: of the statements, 0.0 to 1.0.
    """

    sentences: tuple[tuple[int, ...], ...]
    similarity: float


@dataclass(frozen=True, slots=True)
class Difference:
    """What the statements of a row do not share.

    Attributes:
        kind: what it is about.
        verdict: what it means.
        strength: how sure the program is.
        row: index of its row, or None where it belongs to none.
        reason: one plain sentence that can be checked in the text.
        sides: one tuple of positions an article, most telling first; () = silent.
        evidence: what the reason rests on, for machines: (name, value) pairs.
        between: where more than two accounts take part, why it holds between two of them: the lower
            article's index, the other's, and the reason, "" where these two agree in other words.
    """

    kind: Kind
    verdict: Verdict
    strength: Strength
    row: int | None
    reason: str
    sides: tuple[tuple[Position, ...], ...]
    evidence: tuple[tuple[str, str], ...] = ()
    between: tuple[tuple[int, int, str], ...] = ()

    def reason_between(self, articles: Collection[int]) -> str:
        """Why it holds between some articles: the reason for two that take part, else that for all.

        Returns:
            "" where two agree in other words, or take part only because each differs from a third.
        """
        speaking = sorted(article for article in articles if self.sides[article])
        if not self.between or len(speaking) != 2:
            return self.reason
        return next((why for one, other, why in self.between if [one, other] == speaking), "")


@dataclass(frozen=True, slots=True)
class Comparison:
    """Accounts of one event side by side.

    Attributes:
        readings: the articles as read, in the order they were given.
        rows: in the order of the first article's text, then of the next ones'.
        differences: by weight: conflicts first.
        statements: how many statements were compared (boilerplate is none).
        unrelated: the articles that hardly report the event of the others, ascending; all of them
            where no two seem to report one event.
        decisions: for each difference the user's decisions about it, as
            `desktop.comparison.decided.decide` finds it; () where nothing was decided.
        unapplied: decisions on these articles that no longer match any difference.
    """

    readings: "tuple[Reading, ...]"
    rows: tuple[Row, ...]
    differences: tuple[Difference, ...]
    statements: int
    unrelated: tuple[int, ...] = ()
    decisions: tuple[tuple[Decision, ...], ...] = ()
    unapplied: tuple[Decision, ...] = ()

    def decisions_of(self, number: int) -> tuple[Decision, ...]:
        """The user's decisions about a difference, by its number."""
        return self.decisions[number] if self.decisions else ()
