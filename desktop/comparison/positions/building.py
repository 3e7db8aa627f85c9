"""Building positions and differences from places in articles, for every kind of difference."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.message import message
from desktop.reading import Reading

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
    yield from reading.headings
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
    partners = _Partners(judged)
    given = {one[0] for one in judged.values() if one is not None}
    for verdict in filter(given.__contains__, _GRAVEST_FIRST):
        found = _Judged(judged, same, partners, verdict)
        for places in found.groups():
            widest = max(found.within(places), key=lambda ends: apart[ends])
            yield Agreed(found.judgement(widest), sorted(places), tuple(found.between(places)))


_Ends = tuple[Place, Place]
_Places = dict[Place, None]  # in the order in which they were found


class _Partners:
    """Pairs of values, to be looked up by either."""

    def __init__(self, pairs: Iterable[_Ends]) -> None:
        self._rank = {ends: rank for rank, ends in enumerate(pairs)}
        self._of: defaultdict[Place, set[Place]] = defaultdict(set)
        for one, other in self._rank:
            self._of[one].add(other)
            self._of[other].add(one)

    def of(self, place: Place) -> AbstractSet[Place]:
        """The partners of a value."""
        return self._of.get(place, frozenset())

    def among(self, places: _Places) -> list[_Ends]:
        """The pairs both of whose values are among some, in order."""
        pairs = ((one, other) for one in places for other in places.keys() & self.of(one))
        return sorted((ends for ends in pairs if ends in self._rank), key=self._rank.__getitem__)


class _Judged:
    """The judgements on pairs of values, grouped by verdict."""

    def __init__(
        self,
        judged: dict[_Ends, Judgement | None],
        same: set[_Ends],
        partners: _Partners,
        verdict: Verdict,
    ) -> None:
        self._partners = partners
        self._told = {
            ends: one for ends, one in judged.items() if one is not None and one[0] is verdict
        }
        self._same = {  # in the order of the judgements
            ends: None
            for ends, one in judged.items()
            if one is None or (ends in same and one[0] is Verdict.COMPATIBLE is not verdict)
        }
        self._barred = _Partners(
            ends for ends in judged if ends not in self._told and ends not in self._same
        )

    def judgement(self, ends: _Ends) -> Judgement:
        """That on two values."""
        return self._told[ends]

    def groups(self) -> list[_Places]:
        """The values that can be reported together."""
        groups: list[_Places] = []
        holding: defaultdict[Place, list[int]] = defaultdict(list)  # the groups of each value
        for ends in self._told:
            near = sorted({number for end in ends for number in holding[end]})
            number = next((one for one in near if self._agree(groups[one], ends)), len(groups))
            if number == len(groups):
                groups.append({})
            for end in ends:
                if end not in groups[number]:
                    groups[number][end] = None
                    holding[end].append(number)
        for places in groups:
            self._add_the_same(places)
        return groups

    def within(self, places: _Places) -> list[_Ends]:
        """The pairs of which the verdict is told, as sure of it as the first of them."""
        held = [ends for ends in self._partners.among(places) if ends in self._told]
        return [ends for ends in held if self._told[ends][1] is self._told[held[0]][1]]

    def between(self, places: _Places) -> Iterator[tuple[int, int, str]]:
        """Why it holds of two of several accounts."""
        if len({place.article for place in places}) < 3:
            return
        for ends in sorted(self._partners.among(places)):
            why = self._told[ends][2] if ends in self._told else ""
            yield ends[0].article, ends[1].article, why

    def _add_the_same(self, places: _Places) -> None:
        """Add the values that are the same as one of those that are told."""
        for ends in self._same:
            new = [end for end in ends if end not in places]
            if len(new) == 1 and self._agree(places, ends):
                places[new[0]] = None

    def _agree(self, places: _Places, ends: _Ends) -> bool:
        """Whether two values of which the same is told can stand with others that agree.

        They can where the verdict, or none, was given on either of them with each of the others.
        """
        return all(places.keys().isdisjoint(self._barred.of(end)) for end in ends)


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
