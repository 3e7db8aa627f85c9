"""Akin: figures that are probably of one thing, in statements too dissimilar to be certain.

Two editors report what a strike would cost, or how deep a shaft is, in sentences that share a word
or none. The figures are set side by side, never as a conflict.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from typing import NamedTuple

from desktop.comparison.alignment.attributions import attribution_spans
from desktop.comparison.alignment.bearers import may_be_of_another_time, may_be_of_one_age
from desktop.comparison.alignment.predicates import RELATED, concept_of, stem, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.tokens import marked
from desktop.comparison.figures.aspects import COINS, Aspects
from desktop.comparison.figures.counts import LOOSE_UNITS, Figures
from desktop.comparison.figures.further import further_in
from desktop.comparison.figures.main_counts import ROLES, MainCounts
from desktop.comparison.figures.reckoning import Reckonings
from desktop.comparison.figures.restrictions import (
    are_of_two_sides,
    have_other_bases,
    is_former_plan,
    of_a_part,
)
from desktop.comparison.figures.subjects import counts_people, of_people, relation
from desktop.comparison.positions.deeds import governing, of_other_agents
from desktop.comparison.positions.gates import (
    Spot,
    clause_words,
    has_denial,
    of_events,
    times_apart,
)
from desktop.comparison.positions.matching import Match, Place, Relation, ends
from desktop.comparison.positions.recalled import is_recalled
from desktop.comparison.positions.stages import are_of_other_stages
from desktop.comparison.times.moments import is_of_saying
from desktop.reading import Reading
from desktop.text.concepts import rarity
from desktop.text.quantities import Quantity

# How much the words must tell that two statements share, each by how rare it is in news, at most so
# much, and divided by how often the two accounts have it; and those that the clauses of the figures
# share. Of 350 pairs of real reports (BASIL, AllSides, NewsWCL50; development half) nothing is told
# so; with 1.5 and 0.6, which finds no more on invented reports, four of five are false.
_SHARED = 2.5
_SHARED_BY_CLAUSES = 1.5
_MOST = 9.0
# Or so much by two words and more of the statements alone: a season ticket, whatever its clause.
_SHARED_BY_STATEMENTS = 8.0
# Of those pairs all four are right where each account has but one figure of a unit or noun that
# the other one has not as well; of shares and spans of time, which these are not, two of six.
_ONE = 1
# Farther apart than so many times figures are of two things: all 21 of those that share words.
_FARTHEST = 3.0
_AGE = "age"
# Figures for one noun that each account has once are of one thing if the noun is so rare: "stops",
# "files", but no "cases" (all four on 500 pairs of BASIL, AllSides and NewsWCL50).
_TELLING = 4.5
_PRONOUNS = frozenset({"he", "she", "it", "they"})
_ANOTHER = frozenset({"another", "other", "others", "similar", "rival", "rivals", "neighbouring"})
# Where hardly more is said each figure is the only one, and each word is shared by little: of 40
# invented pairs of two sentences in which such figures are of two things 25 would be told.
_FEWEST = 5
# Figures of more statements than that are a table's.
_PAIRS = 200_000


class _Kind(NamedTuple):
    """What two figures must share to be of one thing."""

    unit: str
    noun: str


class Akin:
    """The figures of aligned articles that are probably of one thing despite little evidence."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._figures = aligned.once(Figures)
        self._aspects = Aspects(aligned)
        told = (*self._figures.matches, *aligned.once(MainCounts).matches)
        # whoever else reports, what two accounts have of each other stays the same
        self._matched = {end for match in told for end in ends(match)}
        self._matched |= aligned.once(Reckonings).ends
        self._found: list[Match] = []
        self.search = self._searched()  # in steps; `matches` does at once what is left of it

    def _searched(self) -> Iterator[None]:
        for one, other in self._aligned.pairs():
            for match in self._between(one, other):
                if match is None:
                    yield None
                else:
                    self._found.append(match)

    @cached_property
    def matches(self) -> tuple[Match, ...]:
        """The figures that are probably of one thing, two by two."""
        deque(self.search, maxlen=0)
        return tuple(self._found)

    @cached_property
    def told(self) -> frozenset[Place]:
        """All of these figures."""
        return frozenset(place for match in self.matches for place in (match.one, match.other))

    @cached_property
    def _words(self) -> list[dict[int, frozenset[str]]]:
        """The content words of each article's statements; few articles have figures that ask."""
        return [_words(self._aligned, one) for one in range(len(self._aligned.readings))]

    @cached_property
    def _times(self) -> list[Counter[str]]:
        """For each article, the number of statements with each word."""
        return [Counter(key for held in one.values() for key in held) for one in self._words]

    @cached_property
    def _only_ones(self) -> list[frozenset[int]]:
        """The figures of each article that are the only ones of their kind in their statements."""
        return [frozenset(_only_ones(reading)) for reading in self._aligned.readings]

    def _between(self, one: int, other: int) -> Iterator[Match | None]:
        """The matched figures of two articles, each with the one it shares most with, in steps."""
        held, rivals = self._open(one, other), self._open(other, one)
        if len(held) * len(rivals) > _PAIRS or not self._tell_enough(one, other):
            return
        lone = _lone(held.values()), _lone(rivals.values())
        found: list[Match] = []
        for place, figure in held.items():
            yield None
            for counterpart, rival in rivals.items():
                alone = lone[0][_kind(figure)] == lone[1][_kind(rival)] == _ONE
                alike = self._evidence(place, counterpart, alone=alone)
                if alike is not None:
                    found.append(Match(place, counterpart, Relation.RIVAL, alike))
        taken = set[Place]()
        for match in sorted(found, key=lambda match: (-match.alike, match.one, match.other)):
            if taken.isdisjoint((match.one, match.other)):
                taken |= {match.one, match.other}
                yield match

    def _evidence(self, one: Place, other: Place, *, alone: bool) -> float | None:
        """The weight of what speaks for two figures being of one thing, None for too little."""
        figures = self._figures.quantity(one), self._figures.quantity(other)
        if figures[0].unit == _AGE and self._are_of_one_age(one, other):
            return 0.0
        alike = None
        if alone and self._are_rival_ages(one, other):
            alike = sum(self._shared(one, other).values()) or None
        if _may_be_of_one(*figures, foreign=self._are_foreign(one, other)):
            alike = self._alike(one, other, alone=alone)
        told = alike is None and _exclude(*figures) and self._aspects.are_of_one(one, other)
        if alike is None and not told:
            return None
        return None if self._are_apart(one, other, told=told) else alike or 0.0

    def _are_of_one_age(self, one: Place, other: Place) -> bool:
        """Whether two ages exclude each other, and may be of one person."""
        figures = self._figures.quantity(one), self._figures.quantity(other)
        spans = [
            (place.article, figure.start, figure.end)
            for place, figure in zip((one, other), figures, strict=True)
        ]
        rival = figures[0].unit == figures[1].unit and relation(*figures) is Relation.RIVAL
        return rival and may_be_of_one_age(self._aligned, *spans)

    def _are_rival_ages(self, one: Place, other: Place) -> bool:
        """Whether two ages of now exclude each other, and may be of one person by their noun."""
        held = [(place, self._figures.quantity(place)) for place in (one, other)]
        if any(
            figure.unit != _AGE
            or may_be_of_another_time(self._aligned, place.article, figure.start, figure.end)
            for place, figure in held
        ):
            return False
        (_, figure), (_, rival) = held  # no "Lind, 48" and "a 13-year-old girl"
        return figure.noun == rival.noun and relation(figure, rival) is Relation.RIVAL

    def _tell_enough(self, one: int, other: int) -> bool:
        """Whether two articles are of one event, and say more about it than a few figures."""
        told = [len(self._aligned.readings[article].statements) for article in (one, other)]
        apart = of_events(self._aligned, Spot(one, 0, 0), Spot(other, 0, 0))
        return min(told) >= _FEWEST and not apart

    def _open(self, article: int, other: int) -> dict[Place, Quantity]:
        """The figures of an article that another one neither has nor has a match for."""
        given = {(figure.low, figure.high) for figure in self._readings(other)}
        return {
            place: figure
            for number, figure in enumerate(self._readings(article))
            if (place := Place(article, number))
            and (place, other) not in self._matched
            and (figure.low, figure.high) not in given
        }

    def _readings(self, article: int) -> tuple[Quantity, ...]:
        return self._aligned.readings[article].quantities

    def _alike(self, one: Place, other: Place, *, alone: bool) -> float | None:
        """The weight that two figures share, None for too little."""
        figures = self._figures.quantity(one), self._figures.quantity(other)
        shared = self._shared(one, other)
        weight = sum(shared.values())
        lasted = all(figure.role == "lasted" for figure in figures)
        loose = figures[0].unit in LOOSE_UNITS and not lasted
        # a bridge and a concert hall have their price each; in two languages no word is shared
        may = bool(shared) or self._are_foreign(one, other) or _tell_themselves(*figures)
        if alone and may and not loose and _count_the_same(*figures):
            return weight
        if not all(place.number in self._only_ones[place.article] for place in (one, other)):
            return None
        near = self._of_clause(one) & self._of_clause(other)
        close = sum(tells for key, tells in shared.items() if key in near)
        if close >= _SHARED_BY_CLAUSES and weight >= _SHARED:
            return weight
        return weight if len(shared) > 1 and weight >= _SHARED_BY_STATEMENTS else None

    def _are_foreign(self, one: Place, other: Place) -> bool:
        """Whether they are in two languages, whose statements can't share a word."""
        terms = self._aligned.terms
        return terms[one.article].language != terms[other.article].language

    def _shared(self, one: Place, other: Place) -> dict[str, float]:
        """The words that the statements of two figures share, with their weights."""
        language = self._aligned.terms[one.article].language
        said = [self._words[place.article].get(self._sentence(place), ()) for place in (one, other)]
        times = self._times[one.article], self._times[other.article]
        return {
            key: min(rarity(key, language), _MOST) / (times[0][key] * times[1][key]) ** 0.5
            for key in sorted(frozenset(said[0]) & frozenset(said[1]))
        }

    def _of_clause(self, place: Place) -> frozenset[str]:
        terms = self._aligned.terms[place.article]
        return terms.clauses[terms.clause_at(self._figures.quantity(place).start)]

    def _sentence(self, place: Place) -> int:
        start = self._figures.quantity(place).start
        return self._aligned.readings[place.article].sentence_at(start)

    def _are_apart(self, one: Place, other: Place, *, told: bool) -> bool:
        """Whether something separates them: another time, others, a part, or a denial.

        Whom a pronoun means says nothing where both tell one aspect: "she put the damage at".
        """
        figures = self._figures.quantity(one), self._figures.quantity(other)
        spots = [
            Spot(place.article, figure.start, figure.end)
            for place, figure in zip((one, other), figures, strict=True)
        ]
        others = self._figures.of_others(one.article, figures[0], other.article, figures[1])
        if others or any(map(self._is_with_one_more, spots)):
            return True
        of_saying = any(map(self._is_told_at_its_times, spots))
        if times_apart(self._aligned, *spots) and not of_saying:
            return True
        gates = (are_of_other_stages, have_other_bases, are_of_two_sides)
        if not (told and any(map(self._has_vague_agent, spots))):
            gates = (of_other_agents, *gates)
        if any(gate(self._aligned, *spots) for gate in gates):
            return True
        held = [(self._figures.quantity(p), s) for p, s in zip((one, other), spots, strict=True)]
        if of_a_part(self._aligned, *held):
            return True
        alone = (is_former_plan, is_recalled, partial(is_recalled, anywhere=True), has_denial)
        for gate in (*alone, _says_another):
            if gate(self._aligned, spots[0]) != gate(self._aligned, spots[1]):
                return True
        return False

    def _has_vague_agent(self, spot: Spot) -> bool:
        """Whether a clause says of a pronoun that nobody is known for what it does."""
        claim = governing(self._aligned.readings[spot.article], spot)
        agent = claim.agent if claim else None
        return agent is not None and not agent.referent and agent.head in _PRONOUNS

    def _is_with_one_more(self, spot: Spot) -> bool:
        """Whether a statement goes on to one more: "four were killed there; a fifth died"."""
        reading = self._aligned.readings[spot.article]
        sentence = reading.sentence_around(spot.start)
        return further_in(reading, sentence.start, sentence.end)

    def _is_told_at_its_times(self, spot: Spot) -> bool:
        """Whether the times of a statement are when it was told: "said on Thursday that"."""
        reading = self._aligned.readings[spot.article]
        times = reading.times_in(reading.sentence_at(spot.start))
        return all(is_of_saying(time, reading) for time in times)


def _words(aligned: Aligned, article: int) -> dict[int, frozenset[str]]:
    """The content words of each statement, without figures, times and attributions."""
    reading = aligned.readings[article]
    values = (*reading.quantities, *reading.times)
    spans = (*((one.start, one.end) for one in values), *attribution_spans(reading))
    apart = marked(len(reading.article.text), spans)
    return {
        number: frozenset(
            key
            for token, key in aligned.tokens[article].keyed(held.start, held.end)
            if token.content and not apart[token.start]
        )
        for number in reading.statements
        for held in [reading.sentences[number]]
    }


def _only_ones(reading: Reading) -> Iterator[int]:
    """Those that are the only ones of their kind in their statements, and no "60-vote" size."""
    values = defaultdict[tuple[int, _Kind], set[tuple[float, float]]](set)
    keys = [(reading.sentence_at(one.start), _kind(one)) for one in reading.quantities]
    for key, one in zip(keys, reading.quantities, strict=True):
        values[key].add((one.low, one.high))
    for number, (key, one) in enumerate(zip(keys, reading.quantities, strict=True)):
        if len(values[key]) == _ONE and "-" not in one.text:
            yield number


def _says_another(aligned: Aligned, spot: Spot) -> bool:
    """Whether a clause says that it is about something else: "a similar drug", "its rival"."""
    return not clause_words(aligned, spot).keys().isdisjoint(_ANOTHER)


def _kind(figure: Quantity) -> _Kind:
    if figure.unit == "s":
        return _Kind("s", figure.role)
    return _Kind(figure.unit, "" if figure.unit else figure.noun)


def _lone(figures: Iterable[Quantity]) -> Counter[_Kind]:
    """How many values of each kind there are."""
    return Counter(kind for kind, _, _ in {(_kind(one), one.low, one.high) for one in figures})


def _exclude(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are totals, or changes, that exclude each other, as far as they say."""
    apart = one.unit != other.unit and bool(one.unit and other.unit)
    roles = one.role != other.role and bool(one.role and other.role)
    if apart or roles or one.unit == _AGE or {one.relation, other.relation} - {"", "change"}:
        return False
    return _is_near(one, other) and relation(one, other) is Relation.RIVAL


def _may_be_of_one(one: Quantity, other: Quantity, *, foreign: bool) -> bool:
    """Whether two figures exclude each other, and may count one thing; ages go with names.

    Args:
        one: a figure.
        other: that of another account.
        foreign: whether that is in another language.
    """
    if one.unit != other.unit or one.unit == _AGE or not _is_near(one, other):
        return False
    if one.role and other.role and one.role != other.role:
        return False
    if relation(one, other) is not Relation.RIVAL:
        return False
    if foreign and one.role and one.role == other.role:  # what they are called says little
        return counts_people(one) and counts_people(other)
    whole = of_people(one) or one.noun != other.noun
    if whole and (one.role in ROLES or other.role in ROLES):
        return False  # how many people the event befell is told by `main_counts`
    return not {one.relation, other.relation} - {"", "change"} and _may_share_noun(one, other)


def _may_share_noun(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of one thing by its name, or by their unit where it has none."""
    if not (one.noun and other.noun):
        return bool(one.unit)
    return word_likeness(one.noun, other.noun) >= RELATED  # of 20 patients nine are women


def _count_the_same(one: Quantity, other: Quantity) -> bool:
    """Whether two figures that may be of one thing have one noun, as far as both have one."""
    same = not (one.noun and other.noun) or one.noun == other.noun or bool(one.role)
    return same and one.relation == other.relation


def _tell_themselves(one: Quantity, other: Quantity) -> bool:
    """Whether what is counted tells enough by itself: taps, but no people."""
    if one.unit or counts_people(one) or one.noun in COINS:
        return False
    key = concept_of(one.noun) or stem(one.noun)
    return one.noun == other.noun and rarity(key, "en") >= _TELLING


def _is_near(one: Quantity, other: Quantity) -> bool:
    low, high = sorted((abs(one.high), abs(other.high)))
    return high < _FARTHEST * low
