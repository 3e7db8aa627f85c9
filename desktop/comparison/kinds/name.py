"""Name: who or what it was, where accounts spell the name differently or give another one."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence

from desktop.comparison.alignment.naming import Naming, namings, respelled, same_pairs
from desktop.comparison.alignment.offices import Bodies, rank, sole_offices
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.positions.building import Judgement, agreeing, difference, named, position
from desktop.comparison.positions.doubts import only_one_of
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.message import message
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_words import is_role, name_words
from desktop.text.concepts import is_common

# Statements in which one office is held by two people must be as alike as this.
_ALIKE = 0.45

# "Mara Lind, the flight engineer on the helicopter that was hit": there were two helicopters.
_OF_WHICH = re.compile(
    r",? (?:the )?(?:[a-z]+ ){0,3}((?:of|for|on|in|at) the [a-z]+ (?:that|which)\b[^,.;]*)", re.I
)

_Told = tuple[Match, Judgement]


def find_names(aligned: Aligned) -> Iterator[Difference | None]:
    """Differences between the names that accounts give to one entity."""
    names = [tuple(namings(n, reading)) for n, reading in enumerate(aligned.readings)]
    known = [Bodies(*ends) for ends in zip(aligned.readings, names, strict=True)]
    judged: dict[Match, Judgement] = {}
    for one, other in aligned.pairs():
        yield None
        pair = _Pair(aligned, (names[one], names[other]), (known[one], known[other]))
        for told in pair.told():
            if told is None:
                yield None
            else:
                judged.setdefault(*told)
    for judgement, places, between in agreeing(list(judged), judged.__getitem__):
        found = [(place.article, _position(aligned, place)) for place in places]
        yield difference(aligned, Kind.NAME, judgement, found, between)


def _position(aligned: Aligned, place: Place) -> Position:
    reading = aligned.readings[place.article]
    mention = reading.names[place.number]
    return position(reading, mention.start, mention.end, mention.referent)


class _Pair:
    """The names of two accounts."""

    def __init__(
        self,
        aligned: Aligned,
        names: tuple[Sequence[Naming], Sequence[Naming]],
        named_bodies: tuple[Bodies, Bodies],
    ) -> None:
        self._aligned = aligned
        self._one, self._other = names
        self._named_bodies = named_bodies
        self._same = list(same_pairs(*names))
        self._known = {id(naming) for pair in self._same for naming in pair}

    def told(self) -> Iterator[_Told | None]:
        """The differences between them; None is a step of the search."""
        for naming, rival in self._same:
            yield None
            yield from self._spellings(naming, rival)
            yield from self._ranks(naming, rival)
            yield from self._bodies(naming, rival)
        yield from self._offices()
        yield from self._things()

    def _spellings(self, naming: Naming, rival: Naming) -> Iterator[_Told]:
        """One name spelled in two ways, each in one account only."""
        if naming.type is NameType.ORGANISATION or not respelled(naming, rival):
            return
        if self._has(naming.article, rival) or self._has(rival.article, naming):
            return
        ends = _first(naming), _first(rival)
        surname = naming.words[-1] == rival.words[-1]
        alike = self._alike(*ends)
        lone = len(naming.words) == 1
        if lone and alike < _ALIKE:
            return
        reason = _respelled(naming, rival, surname=surname)
        strength = Strength.STRONG if surname or not lone else Strength.POSSIBLE
        yield self._tell(ends, Verdict.COMPATIBLE, strength, reason)

    def _ranks(self, naming: Naming, rival: Naming) -> Iterator[_Told]:
        """One person with two ranks."""
        first, second = rank(naming), rank(rival)
        if naming.type is not NameType.PERSON or not first or not second:
            return
        if first[0].isdisjoint(second[0]):
            reason = message(
                "“{name}” is called {rank} in one account and {other} in the other.",
                name=naming.name,
                rank=first[1].title or "",
                other=second[1].title or "",
            )
            ends = (naming, first[1]), (rival, second[1])
            yield self._tell(ends, Verdict.UNCLEAR, Strength.POSSIBLE, reason)

    def _bodies(self, naming: Naming, rival: Naming) -> Iterator[_Told]:
        """One person with another organisation in each account, neither naming the other's."""
        if naming.type is not NameType.PERSON:
            return
        mine, theirs = self._named_bodies[0].of(naming), self._named_bodies[1].of(rival)
        if len(mine) == len(theirs) == 1 and self._strange(mine[0], theirs[0]):
            reason = message(
                "“{name}” belongs to “{body}” in one account and to “{other}” in the other; they"
                " may be two bodies, or two names of one.",
                name=naming.name,
                body=mine[0].name,
                other=theirs[0].name,
            )
            ends = _first(mine[0]), _first(theirs[0])
            yield self._tell(ends, Verdict.UNCLEAR, Strength.POSSIBLE, reason)

    def _offices(self) -> Iterator[_Told]:
        """One office with another holder in each account."""
        mine, theirs = sole_offices(self._one), sole_offices(self._other)
        for office in sorted(mine.keys() & theirs.keys()):
            held, rival = mine[office], theirs[office]
            shared = set(held.naming.words) & set(rival.naming.words)
            if shared or not self._strange(held.naming, rival.naming):
                continue
            of_which = {self._of_which(end.naming.article, end.mention) for end in (held, rival)}
            if len(of_which) > 1:
                continue
            ends = (held.naming, held.mention), (rival.naming, rival.mention)
            if self._alike(*ends) >= _ALIKE:
                what = message(
                    "The {office} is “{name}” here and “{rival}” there",
                    office=office,
                    name=held.naming.name,
                    rival=rival.naming.name,
                )
                yield self._rivals(ends, what)

    def _things(self) -> Iterator[_Told | None]:
        """Things whose names differ in one word, introduced by a noun: "the freighter …"."""
        mine, theirs = (list(filter(None, map(_introduced, n))) for n in (self._one, self._other))
        for one in mine:
            yield None
            for other in theirs:
                naming, rival = one[0], other[0]
                if _off_by_one_word(naming, rival) and self._strange(naming, rival):
                    what = message(
                        "“{name}” here and “{rival}” there", name=naming.name, rival=rival.name
                    )
                    yield self._rivals((one, other), what)

    def _rivals(self, ends: "tuple[_End, _End]", what: str) -> _Told:
        spots = [Spot(naming.article, mention.start, mention.end) for naming, mention in ends]
        return self._tell(ends, *only_one_of(self._aligned, spots[0], spots[1], what))

    def _of_which(self, article: int, mention: Mention) -> str:
        """Of which of several somebody holds an office: "of the boat that was hit", or ""."""
        found = _OF_WHICH.match(self._aligned.readings[article].article.text, mention.end)
        return found[1].casefold() if found else ""

    def _strange(self, naming: Naming, rival: Naming) -> bool:
        """Whether neither account knows the other's name."""
        if id(naming) in self._known or id(rival) in self._known:
            return False
        return not (self._has(naming.article, rival) or self._has(rival.article, naming))

    def _has(self, article: int, naming: Naming) -> bool:
        """Whether an account has a name anywhere, as written elsewhere."""
        text = self._aligned.readings[article].article.text
        return re.search(rf"(?<!\w){re.escape(naming.name)}(?!\w)", text, re.I) is not None

    def _alike(self, one: "_End", other: "_End") -> float:
        return self._aligned.alike(
            one[0].article, self._sentence(*one), other[0].article, self._sentence(*other)
        )

    def _sentence(self, naming: Naming, mention: Mention) -> int:
        return self._aligned.readings[naming.article].sentence_at(mention.start)

    def _tell(
        self, ends: "tuple[_End, _End]", verdict: Verdict, strength: Strength, reason: str
    ) -> _Told:
        places = [Place(naming.article, self._index(naming, mention)) for naming, mention in ends]
        relation = Relation.COMPATIBLE if verdict is Verdict.COMPATIBLE else Relation.RIVAL
        match = Match(places[0], places[1], relation, round(self._alike(*ends), 4))
        return match, (verdict, strength, named(self._aligned, match, reason))

    def _index(self, naming: Naming, mention: Mention) -> int:
        names = self._aligned.readings[naming.article].names
        return bisect_left(names, mention.start, key=lambda one: one.start)


_End = tuple[Naming, Mention]


def _first(naming: Naming) -> _End:
    """A name where an article first has it in full."""
    length = len(naming.name)
    full = (one for one in naming.mentions if one.end - one.start >= length)
    return naming, next(full, naming.mentions[0])


def _respelled(naming: Naming, rival: Naming, *, surname: bool) -> str:
    """That two names are one name, and the evidence."""
    if surname and naming.type is NameType.PERSON:
        return message(
            "“{name}” and “{other}” are one person's name in two spellings: the surname is the"
            " same.",
            name=naming.name,
            other=rival.name,
        )
    if NameType.PERSON in {naming.type, rival.type}:
        return message(
            "“{name}” and “{other}” are one person's name in two spellings.",
            name=naming.name,
            other=rival.name,
        )
    return message(
        "“{name}” and “{other}” are one name in two spellings.", name=naming.name, other=rival.name
    )


def _introduced(naming: Naming) -> _End | None:
    """A name introduced by a common noun."""
    found = (one for one in naming.mentions if one.title and not is_role(one.title))
    mention = next(found, None)
    return (naming, mention) if mention else None


def _off_by_one_word(one: Naming, other: Naming) -> bool:
    """Whether two names of things begin alike, and all words but one are the same."""
    lists = name_words()
    if not {NameType.PLACE, NameType.PERSON}.isdisjoint({one.type, other.type}):
        return False
    if len(one.words) != len(other.words) or one.words[0] != other.words[0]:
        return False
    apart = [pair for pair in zip(one.words, other.words, strict=True) if pair[0] != pair[1]]
    kinds = lists.bodies | lists.places | lists.laws
    plain = all(word.isalpha() and word not in kinds for pair in apart for word in pair)
    # two ships can be called "Lady"
    first = one.words[0]  # a bank is told by its other words
    telling = first not in lists.titles | lists.bodies and not is_common(first)
    return len(apart) == 1 and telling and plain
