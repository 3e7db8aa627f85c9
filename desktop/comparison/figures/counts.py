"""Counts: which figures of different accounts count the same thing, and how they compare."""

import re
from collections import Counter, defaultdict, deque
from collections.abc import Iterator
from functools import cached_property

from desktop.comparison.alignment.bearers import (
    borne_by_others,
    borne_by_strangers,
    is_named_behind,
    of_one_age,
)
from desktop.comparison.alignment.nearby import Nearby
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.given import bare_sums, by_value, given, is_telling
from desktop.comparison.figures.reckoning import Reckonings
from desktop.comparison.figures.subjects import (
    MEASURES,
    Subjects,
    coincide,
    counts_people,
    in_other_units,
    of_people,
    relation,
    same_subject,
    subject,
)
from desktop.comparison.figures.tolls import Tolls, is_near_head
from desktop.comparison.model import Position
from desktop.comparison.positions.building import position
from desktop.comparison.positions.deeds import of_other_agents, same_frame
from desktop.comparison.positions.gates import Spot, has_denial
from desktop.comparison.positions.matching import Match, Place, Relation, closest
from desktop.comparison.positions.values import quantity_value
from desktop.text.nouns import words
from desktop.text.quantities import Quantity

# How alike what is said around two figures of one unit or noun must be before they are taken for
# the same thing, by what else speaks for it. Set on the demo archive's table of traps and the
# pairs of BASIL and AllSides (development half) so that nothing false is matched there.
_ALIKE = 0.30
_ALIKE_IF_UNIQUE = 0.12  # each account has but one figure of the kind
_ALIKE_IF_COINCIDENT = 0.02  # measures that agree after conversion hardly do so by chance
_ALIKE_IF_TOLL = 0.0  # who was killed, hurt, missing: the event itself is what they share
_ALIKE_IF_RIVAL = 0.45  # other values: only in statements that are nearly paraphrases ...
_ALIKE_IF_RIVAL_UNIQUE = 0.40  # ... a little less if each account counts such a thing once ...
# ... and says the same of it: in 160 real pairs nothing more is told ...
_ALIKE_IF_RIVAL_FRAME = 0.33
_ALIKE_IF_RIVAL_TOLL = 0.04  # ... unless they count the victims of the event
# ... or so many of the same things to which the same was done (chosen on invented ones)
_ALIKE_IF_RIVAL_FATE = 0.20
# Shares and spans of time that only nearly agree: of 12 on 275 pairs less alike than this six were
# of other things, of seven more alike ones none.
_ALIKE_IF_LOOSE = 0.44
_ALIKE_IF_VAGUE_TOLL = 0.20  # "dozens of arrests" are made in many places
# "Up to 40" and 12 can both be true, but then hardly anything is said of the same thing.
_FARTHEST = 3.0
_VAGUE = 5.0  # "dozens", "millions": of how many times as many as the least they are said
# Of more figures than these that can count the same only those in like statements are looked at.
_PAIRS = 200_000
# Whose age it is: "her 30-year-old partner", "another 19-year-old".
_ANOTHERS = re.compile(r"(?:\b(?:her|his|their|its|my|our|another|other)|['’]s)\s+$", re.I)
# "A second suspect of 25": one more, too.
_ONE_MORE = re.compile(
    r"\b(?:another|other|second|third|fourth|further|fellow)\s+(?:(?:[\w’'-]+\s+){1,3}of\s+)?$",
    re.I,
)
_BEFORE = 40  # characters that hold the longest of these
_WORD = re.compile(r"\w+")
# Shares, spans of time and ages agree by chance all the time, and those in like clauses of unlike
# statements are of other things: of 1,500 pairs of reports in all three cases of two such values.
_AGE = "age"
LOOSE_UNITS = frozenset({"%", "s", _AGE, "percentage point"})


class Figures:
    """The figures of aligned articles and their matches."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._unique = [Counter(map(subject, reading.quantities)) for reading in aligned.readings]
        self._subjects = [Subjects(reading) for reading in aligned.readings]
        self._given = [set(map(given, reading.quantities)) for reading in aligned.readings]
        self._telling = [by_value(reading.quantities) for reading in aligned.readings]
        self._tolls = aligned.once(Tolls)
        self._bare = [bare_sums(reading.quantities) for reading in aligned.readings]
        self._possible: list[Match] = []
        self.search = self._searched()  # in steps; `matches` does at once what is left of it

    def quantity(self, place: Place) -> Quantity:
        """The figure at a place."""
        return self._aligned.readings[place.article].quantities[place.number]

    def position(self, place: Place) -> Position:
        """The position of a figure, with its value and speaker."""
        figure = self.quantity(place)
        reading = self._aligned.readings[place.article]
        return position(reading, figure.start, figure.end, quantity_value(figure))

    def apart(self, match: Match) -> float:
        """How far two figures lie apart, in what they count."""
        return abs(self.quantity(match.one).low - self.quantity(match.other).low)

    def _searched(self) -> Iterator[None]:
        """Look for figures that may count the same, in steps."""
        told = self._aligned.once(Reckonings).told
        for one, other in self._aligned.pairs():
            for match in self._candidates(one, other):
                if match is None:
                    yield None
                elif match.relation < Relation.RIVAL or told.isdisjoint(match[:2]):
                    self._possible.append(match)

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The figures that count the same thing; those explained by arithmetic rival nothing."""
        deque(self.search, maxlen=0)  # what is left of it
        found = closest(self._possible)
        apart = {(match.one, match.other) for match in found}
        successions = self._tolls.successions()
        return (*found, *(m for m in successions if (m.one, m.other) not in apart))

    @cached_property
    def lone(self) -> tuple[Place, ...]:
        """The figures that no other article has in any form and that match nothing."""
        matched = {place for match in self.matches for place in (match.one, match.other)}
        matched |= self._aligned.once(Reckonings).told
        told = {(place.article, given(self.quantity(place))) for place in matched}
        return tuple(
            place
            for article, reading in enumerate(self._aligned.readings)
            for place in (Place(article, number) for number in range(len(reading.quantities)))
            if (place.article, given(self.quantity(place))) not in told and not self._said(place)
        )

    def _said(self, place: Place) -> bool:
        """Whether another article may have the same value, whatever it counts there.

        Silence that is not there is worse than silence overlooked: the same number of something
        else is enough for saying nothing.
        """
        figure = self.quantity(place)
        others = (held for n, held in enumerate(self._subjects) if n != place.article)
        return any(held.has(figure) for held in others)

    def _candidates(self, one: int, other: int) -> Iterator[Match | None]:
        foreign = self._aligned.terms[one].language != self._aligned.terms[other].language
        figures, rivals = (self._aligned.readings[held].quantities for held in (one, other))
        starts = [figure.start for figure in figures], [rival.start for rival in rivals]
        around = self._aligned.around(one, starts[0], other, starts[1])
        single = self._alone(one), self._alone(other)
        for index, counterparts in self._of_one_subject(one, other, around):
            yield None
            near = around.alike(index, counterparts)
            for counterpart, (statements, clauses) in zip(counterparts, near, strict=True):
                figure, rival = figures[index], rivals[counterpart]
                # in another language we may not know what a bare number counts
                if not (figure.unit or not foreign or (figure.role and rival.role)):
                    continue
                found = relation(figure, rival)
                # of several sums or distances in one statement each is of another thing
                alone = found is Relation.SAME or (single[0][index] and single[1][counterpart])
                alike = max(statements, clauses) if alone else clauses
                if found is Relation.RIVAL and figure.unit in LOOSE_UNITS - {_AGE}:
                    alike = min(alike, statements)
                match = Match(Place(one, index), Place(other, counterpart), found, alike)
                of_event = figure.role == rival.role and all(
                    map(self._tolls.is_of_event, match[:2])
                )
                needed = 0.0 if of_event else self._needed(found, one, figure, other, rival)
                if alike >= needed and not self._is_barred(match):
                    yield match

    def _is_barred(self, match: Match) -> bool:
        """Whether two figures in like statements are of two things all the same."""
        one, other = match.one.article, match.other.article
        figure, rival = self.quantity(match.one), self.quantity(match.other)
        if figure.unit == "%" and self._opposed(one, figure, other, rival):
            return True
        return match.relation > Relation.SAME and (
            (match.relation is Relation.COMPATIBLE and _are_far(figure, rival))
            or self._shared(one, figure, other, rival)
            or not self._tolls.of_one_time(match.one, match.other)
            or self.of_others(one, figure, other, rival)
        )

    def _of_one_subject(
        self, one: int, other: int, around: Nearby
    ) -> Iterator[tuple[int, list[int]]]:
        """Each figure of an article with those of another one that can count the same, in order.

        Of many, those in like statements.
        """
        pairs = list(self._subjects[one].counterparts(self._subjects[other]))
        if sum(len(held) * len(rivals) for held, rivals in pairs) <= _PAIRS:
            found: defaultdict[int, list[int]] = defaultdict(list)
            for held, rivals in pairs:
                for index in held:
                    found[index] += rivals
            yield from ((index, sorted(found[index])) for index in sorted(found))
            return
        figures = [self._aligned.readings[article].quantities for article in (one, other)]
        for index in around.firsts():
            figure, near = figures[0][index], around.of(index)
            yield index, [place for place in near if same_subject(figure, figures[1][place])]

    def is_of_event(self, match: Match) -> bool:
        """Whether both are their account's only figure of a kind, of people or a substance.

        Then it is clear that they are of one thing, whatever the words around them: what accounts
        say of their own event stands near their head, what they recall of others further down.
        """
        one, other = self.quantity(match.one), self.quantity(match.other)
        unique = self._is_unique(match.one.article, one, match.other.article, other)
        heads = all(
            is_near_head(self._aligned.readings[place.article], self.quantity(place))
            for place in (match.one, match.other)
        )
        told = _befell(one, other) or _of_a_substance(one, other)
        return unique and heads and told

    def is_of_one_age(self, match: Match) -> bool:
        """Whether both say how old one person is, whatever else the accounts say of him there."""
        one, other = self.quantity(match.one), self.quantity(match.other)
        return self._of_one_age(match.one.article, one, match.other.article, other)

    def _of_one_age(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        spans = (one, figure.start, figure.end), (other, rival.start, rival.end)
        return figure.unit == rival.unit == _AGE and of_one_age(self._aligned, *spans)

    def _of_one_frame(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        spots = Spot(one, figure.start, figure.end), Spot(other, rival.start, rival.end)
        return same_frame(self._aligned, *spots)

    def is_unique_toll(self, match: Match) -> bool:
        """Whether both are the only one of their account that says what befell people."""
        one, other = self.quantity(match.one), self.quantity(match.other)
        unique = self._is_unique(match.one.article, one, match.other.article, other)
        return unique and _befell(one, other)

    def _alone(self, article: int) -> list[bool]:
        """Whether each figure of an article is the only one of its unit in its statement."""
        reading = self._aligned.readings[article]
        held = [(reading.sentence_at(q.start), q.unit, q.noun) for q in reading.quantities]
        times = Counter(held)
        return [times[key] == 1 for key in held]

    def may_be_parts(self, match: Match) -> bool:
        """Whether but their being tolls speaks for one thing, in accounts that give several."""
        one, other = self.quantity(match.one), self.quantity(match.other)
        spans = match.one.article, one, match.other.article, other
        return match.alike < self._needed_if_rival(*spans)

    def _is_unique(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        """Whether each of two accounts has but one figure of a kind."""
        return self._unique[one][subject(figure)] == self._unique[other][subject(rival)] == 1

    def _shared(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        """Whether one of two values occurs in both articles, whatever it counts there."""
        return self._has(other, one, figure) or self._has(one, other, rival)

    def _has(self, article: int, other: int, figure: Quantity) -> bool:
        """Whether an article has a value of another one, whatever it counts there.

        "312 posts, and 312 families" are two things: who says "312 families" as well has no posts.
        """
        if given(figure) in self._given[article] or figure.high in self._bare[article]:
            return True
        alone = self._telling[article].get((figure.low, figure.high))
        return alone is not None and is_telling(figure) and not alone <= self._given[other]

    def _opposed(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        """Whether one of two says of how many something is not so: "are without water"."""
        spots = Spot(one, figure.start, figure.end), Spot(other, rival.start, rival.end)
        return has_denial(self._aligned, spots[0]) != has_denial(self._aligned, spots[1])

    def of_others(self, one: int, figure: Quantity, other: int, rival: Quantity) -> bool:
        """Whether two figures are explicitly about different people.

        "Lind, 15" and "10-year-old Okker"; who won 41 percent and who led with 43; "their two
        children, Mara and Jan", of whom the account with three children knows nothing.
        """
        spans = (one, figure.start, figure.end), (other, rival.start, rival.end)
        if figure.unit == _AGE:
            anothers = self._is_anothers(*spans), self._is_anothers(*reversed(spans))
            # "a boy of 12" and "a girl of 11"
            told_apart = bool(figure.noun and rival.noun) and figure.noun != rival.noun
            return told_apart or any(anothers) or borne_by_others(self._aligned, *spans)
        if figure.unit == "%":
            return of_other_agents(self._aligned, Spot(*spans[0]), Spot(*spans[1]))
        people = counts_people(figure) and counts_people(rival)
        return people and borne_by_strangers(self._aligned, *spans)

    def _is_anothers(self, aged: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
        """Whether only one age is of somebody told by whose he is, or as one more.

        Of "Moor's 12-year-old son" the other account may say "the son of Moor, aged 15", and "her
        30-year-old partner Jan Moor" is told by his name.
        """
        texts = [self._aligned.readings[article].article.text for article, _, _ in (aged, other)]
        before = [
            _ANOTHERS.search(text, max(0, start - _BEFORE), start)
            or _ONE_MORE.search(text, max(0, start - _BEFORE), start)
            for text, (_, start, _) in zip(texts, (aged, other), strict=True)
        ]
        if not before[0] or before[1] or is_named_behind(self._aligned, aged[0], aged[2]):
            return False
        reading = self._aligned.readings[other[0]]
        sentence = reading.sentence_around(other[1])
        leading = map(str.casefold, _WORD.findall(texts[1], sentence.start, other[1]))
        who = _WORD.search(texts[0], aged[2])
        return who is None or who[0].casefold() not in leading

    def _needed(
        self, found: Relation, one: int, figure: Quantity, other: int, rival: Quantity
    ) -> float:
        """The required similarity of the statements around two figures."""
        if found is Relation.RIVAL:
            return self._needed_if_rival(one, figure, other, rival)
        unique = self._is_unique(one, figure, other, rival)
        toll = _is_toll(figure, rival)
        vague = _is_vague(figure) or _is_vague(rival)
        if toll and (unique or found is Relation.SAME):
            return _ALIKE_IF_VAGUE_TOLL if vague and found is not Relation.SAME else _ALIKE_IF_TOLL
        return _ALIKE_IF_RIVAL if vague else _needed_if_near(found, figure, rival, unique=unique)

    def _needed_if_rival(self, one: int, figure: Quantity, other: int, rival: Quantity) -> float:
        """The required similarity of the statements around two values that exclude each other."""
        if self._of_one_age(one, figure, other, rival):
            return 0.0
        unique = self._is_unique(one, figure, other, rival)
        told = unique and (_is_toll(figure, rival) or _of_a_substance(figure, rival))
        if told:
            return _ALIKE_IF_RIVAL_TOLL
        if unique and _of_one_fate(figure, rival):
            return _ALIKE_IF_RIVAL_FATE
        if unique and self._of_one_frame(one, figure, other, rival):
            return _ALIKE_IF_RIVAL_FRAME
        return _ALIKE_IF_RIVAL_UNIQUE if unique and figure.noun else _ALIKE_IF_RIVAL


def _needed_if_near(found: Relation, figure: Quantity, rival: Quantity, *, unique: bool) -> float:
    """The required similarity of the statements around two compatible values."""
    if coincide(figure, rival):
        return 0.0 if unique and in_other_units(figure, rival) else _ALIKE_IF_COINCIDENT
    loose = figure.unit in LOOSE_UNITS and not (figure.role and rival.role)
    if loose and (found is Relation.COMPATIBLE or figure.modifier != rival.modifier):
        return _ALIKE_IF_LOOSE
    return _ALIKE_IF_UNIQUE if unique and not loose else _ALIKE


def _is_toll(one: Quantity, other: Quantity) -> bool:
    """Whether two figures say how many people something happened to."""
    return bool(one.role) and all(
        of_people(figure) or figure.noun in words("person") for figure in (one, other)
    )


def _befell(one: Quantity, other: Quantity) -> bool:
    """Whether they do, and not for how long, as years in prison are told."""
    return _is_toll(one, other) and not (one.unit or other.unit)


def _of_one_fate(one: Quantity, other: Quantity) -> bool:
    """Whether two figures say what befell how many of the same things: sheds that burned."""
    return bool(one.noun and one.role) and (one.noun, one.role) == (other.noun, other.role)


def _of_a_substance(one: Quantity, other: Quantity) -> bool:
    """Whether two measures say how much there is of the same: tonnes of ammonia."""
    return one.unit in MEASURES and bool(one.noun) and one.noun == other.noun


def _are_far(one: Quantity, other: Quantity) -> bool:
    """Whether two values that can both be true lie so far apart that this says nothing."""
    least, most = sorted((one, other), key=lambda figure: (figure.low, figure.high))
    if most.low < least.high:
        return False
    ranges = least.low < least.high and most.low < most.high
    return ranges or most.low > _FARTHEST * max(least.high, 1) or _is_vague(least)


def _is_vague(figure: Quantity) -> bool:
    """Whether a figure is said as "dozens" or "millions" are."""
    return figure.modifier == "about" and figure.high > _VAGUE * figure.low
