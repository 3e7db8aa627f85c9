"""From places in articles to positions and differences, as every kind of difference needs them."""

from collections.abc import Sequence

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.matching import Match
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.reading import Reading

Judgement = tuple[Verdict, Strength, str]

# Of several judgements on one thing the gravest is told.
_GRAVEST_FIRST = (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE, Verdict.DIFFERS)


def position(reading: Reading, start: int, end: int, value: str | None = None) -> Position:
    """What an article says between two characters, with who says it there."""
    return Position(
        reading.sentence_at(start),
        start,
        end,
        reading.article.text[start:end],
        value,
        reading.speaker_at(start, end),
    )


def difference(
    aligned: Aligned, kind: Kind, judgement: Judgement, found: Sequence[tuple[int, Position]]
) -> Difference:
    """A difference from a judgement and the positions it is about, each with its article."""
    sides = tuple(
        tuple(place for article, place in found if article == held)
        for held in range(len(aligned.readings))
    )
    rows = {aligned.row_of[article][place.sentence] for article, place in found}
    verdict, strength, reason = judgement
    row = rows.pop() if len(rows) == 1 else None  # what was matched across rows belongs to none
    return Difference(kind, verdict, strength, row, reason, sides)


def gravest(judgements: Sequence[Judgement]) -> Judgement:
    """The judgement that weighs most."""
    return min(judgements, key=lambda judgement: _GRAVEST_FIRST.index(judgement[0]))


def named(aligned: Aligned, match: Match, reason: str) -> str:
    """A reason that says which two of several accounts it is about."""
    if len(aligned.readings) < 3:
        return reason
    names = account_names([reading.article for reading in aligned.readings])
    return f"{names[match.one.article]} and {names[match.other.article]}: {reason}"
