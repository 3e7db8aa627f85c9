"""Building positions and differences from places in articles, for every kind of difference."""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.message import message
from desktop.reading import Reading
from desktop.text.boilerplate import headings

Judgement = tuple[Verdict, Strength, str]

Between = tuple[tuple[int, int, str], ...]  # as `Difference.between`

# The gravest judgement on a thing comes first.
_GRAVEST_FIRST = (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE, Verdict.DIFFERS)


def position(reading: Reading, start: int, end: int, value: str | None = None) -> Position:
    """The position of an article between two characters, with its speaker."""
    return Position(
        reading.sentence_at(start),
        start,
        end,
        reading.article.text[start:end],
        value,
        reading.speaker_at(start, end),
    )


def said_texts(reading: Reading) -> Iterator[str]:
    """All that an article says: its headlines and its statements."""
    yield reading.article.title
    yield from headings(reading.sentences)
    yield from (reading.sentences[number].text for number in reading.statements)


def difference(
    aligned: Aligned,
    kind: Kind,
    judgement: Judgement,
    found: Sequence[tuple[int, Position]],
    between: Between = (),
) -> Difference:
    """A difference from a judgement and its positions, each with its article."""
    sides = tuple(
        tuple(place for article, place in found if article == held)
        for held in range(len(aligned.readings))
    )
    rows = {aligned.row_of[article][place.sentence] for article, place in found}
    verdict, strength, reason = judgement
    row = rows.pop() if len(rows) == 1 else None  # what was matched across rows belongs to none
    return Difference(kind, verdict, strength, row, reason, sides, between=between)


class Agreed(NamedTuple):
    """One judgement on values of several accounts.

    Attributes:
        judgement: that on the two values furthest apart.
        places: the values it holds for.
        between: why it holds between two of several accounts, as `Difference.between`.
    """

    judgement: Judgement
    places: list[Place]
    between: Between


def agreeing(
    matches: Sequence[Match],
    judge: Callable[[Match], Judgement | None],
    spread: Callable[[Match], float] | None = None,
) -> Iterator[Agreed]:
    """The judgements on connected values, each with all values that it holds for.

    No two values are grouped under a verdict other than their own: so the result for two accounts
    does not depend on which others report. Equal values are grouped, however they are written.

    Args:
        matches: the matches of values of one thing.
        judge: the judgement on a match, None where its values do not differ.
        spread: how far apart the values of a match are, where that can be measured.
    """
    judged = {(match.one, match.other): judge(match) for match in matches}
    same = {(match.one, match.other) for match in matches if match.relation is Relation.SAME}
    apart = {(match.one, match.other): spread(match) if spread else 0.0 for match in matches}
    for verdict in _GRAVEST_FIRST:
        found = _Judged(judged, same, verdict)
        for places in found.groups():
            widest = max(found.within(places), key=lambda ends: apart[ends])
            yield Agreed(found.judgement(widest), sorted(places), tuple(found.between(places)))


_Ends = tuple[Place, Place]


class _Judged:
    """The judgements on pairs of values, grouped by verdict."""

    def __init__(
        self, judged: dict[_Ends, Judgement | None], same: set[_Ends], verdict: Verdict
    ) -> None:
        self._all = judged
        self._verdict = verdict
        self._told = {
            ends: one for ends, one in judged.items() if one is not None and one[0] is verdict
        }
        self._same = {  # in the order of the judgements
            ends: None
            for ends, one in judged.items()
            if one is None or (ends in same and one[0] is Verdict.COMPATIBLE is not verdict)
        }

    def judgement(self, ends: _Ends) -> Judgement:
        """That on two values."""
        return self._told[ends]

    def groups(self) -> list[list[Place]]:
        """The values that can be reported together."""
        groups: list[list[Place]] = []
        for ends in self._told:
            for places in groups:
                if not set(ends).isdisjoint(places) and self._agree([*places, *ends]):
                    places.extend(end for end in ends if end not in places)
                    break
            else:
                groups.append(list(ends))
        for places in groups:
            self._add_the_same(places)
        return groups

    def within(self, places: Sequence[Place]) -> list[_Ends]:
        """The pairs of which the verdict is told, as sure of it as the first of them."""
        held = [ends for ends in self._told if set(ends) <= set(places)]
        return [ends for ends in held if self._told[ends][1] is self._told[held[0]][1]]

    def between(self, places: Sequence[Place]) -> Iterator[tuple[int, int, str]]:
        """Why it holds of two of several accounts."""
        if len({place.article for place in places}) < 3:
            return
        for ends in sorted(self._all):
            if set(ends) <= set(places):
                why = self._told[ends][2] if ends in self._told else ""
                yield ends[0].article, ends[1].article, why

    def _add_the_same(self, places: list[Place]) -> None:
        """Add the values that are the same as one of those that are told."""
        for ends in self._same:
            known = [end for end in ends if end in places]
            if len(known) == 1 and self._agree([*places, *ends]):
                places.extend(end for end in ends if end not in places)

    def _agree(self, places: Sequence[Place]) -> bool:
        """Whether the verdict, or none, was given on each two of some values."""
        held = set(places)
        return all(
            ends in self._told or ends in self._same for ends in self._all if held.issuperset(ends)
        )


def named(aligned: Aligned, match: Match, reason: str) -> str:
    """A reason with the names of the two of several accounts that it is about."""
    if len(aligned.readings) < 3:
        return reason
    names = account_names([reading.article for reading in aligned.readings])
    return message(
        "{one} and {other}: {reason}",
        one=names[match.one.article],
        other=names[match.other.article],
        reason=reason,
    )
