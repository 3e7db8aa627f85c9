"""From places in articles to positions and differences, as every kind of difference needs them."""

from collections.abc import Callable, Iterator, Sequence

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.matching import Match, Place
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.message import message
from desktop.reading import Reading
from desktop.text.boilerplate import headings

Judgement = tuple[Verdict, Strength, str]

# The gravest judgement on a thing is told first.
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


def said_texts(reading: Reading) -> Iterator[str]:
    """All that an article says, without what surrounds that: its headlines and its statements."""
    yield reading.article.title
    yield from headings(reading.sentences)
    yield from (reading.sentences[number].text for number in reading.statements)


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


def agreeing(
    matches: Sequence[Match], judge: Callable[[Match], Judgement | None]
) -> Iterator[tuple[Judgement, list[Place]]]:
    """The judgements on values that hang together, each with all values of which it holds.

    No two values are told together under a verdict that is not that of these two: so whoever else
    reports, the same is told of two accounts. Values that are the same stand together.

    Args:
        matches: the matches of values of one thing.
        judge: the judgement on a match, None where its values do not differ.
    """
    judged = {(match.one, match.other): judge(match) for match in matches}
    for verdict in _GRAVEST_FIRST:
        groups: list[list[Place]] = []
        reasons: list[Judgement] = []
        for ends, judgement in judged.items():
            if judgement is None or judgement[0] is not verdict:
                continue
            for places in groups:
                if not set(ends).isdisjoint(places) and _agree(judged, verdict, [*places, *ends]):
                    places.extend(end for end in ends if end not in places)
                    break
            else:
                groups.append(list(ends))
                reasons.append(judgement)
        for judgement, places in zip(reasons, groups, strict=True):
            _add_the_same(judged, verdict, places)
            yield judgement, sorted(places)


_Judged = dict[tuple[Place, Place], Judgement | None]


def _add_the_same(judged: _Judged, verdict: Verdict, places: list[Place]) -> None:
    """Add the values that are the same as one of those that are told."""
    for ends, judgement in judged.items():
        known = [end for end in ends if end in places]
        if judgement is None and len(known) == 1 and _agree(judged, verdict, [*places, *ends]):
            places.extend(end for end in ends if end not in places)


def _agree(judged: _Judged, verdict: Verdict, places: Sequence[Place]) -> bool:
    """Whether one verdict, or none, was given on each two of some values."""
    held = set(places)
    return all(
        judgement is None or judgement[0] is verdict
        for ends, judgement in judged.items()
        if held.issuperset(ends)
    )


def named(aligned: Aligned, match: Match, reason: str) -> str:
    """A reason that says which two of several accounts it is about."""
    if len(aligned.readings) < 3:
        return reason
    names = account_names([reading.article for reading in aligned.readings])
    return message(
        "{one} and {other}: {reason}",
        one=names[match.one.article],
        other=names[match.other.article],
        reason=reason,
    )
