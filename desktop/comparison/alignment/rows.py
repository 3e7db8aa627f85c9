"""Rows: groups of corresponding statements from different articles."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import fmean
from typing import TypeVar, cast

import numpy as np

from desktop.comparison.alignment.grouping import Ties, grouping
from desktop.comparison.alignment.likeness import Likeness, Pairs
from desktop.comparison.alignment.nearby import Nearby
from desktop.comparison.alignment.referents import Referents
from desktop.comparison.alignment.same_event import SameEvent
from desktop.comparison.alignment.same_event import weights as event_weights
from desktop.comparison.alignment.same_statement import Facts, SameStatement
from desktop.comparison.alignment.terms import Span, Terms, terms, tokens
from desktop.comparison.alignment.tokens import Tokens
from desktop.comparison.alignment.vectors import Floats, Ints, Vocabulary
from desktop.comparison.model import Row
from desktop.progress import Progress, Work, finish
from desktop.reading import Reading

# Statements less alike than this are not taken to tell the same thing where no more is known of
# them: between two languages, for what tells more was learned within one, and at the gates before a
# conflict. On the ECB+ pairs the best F1 lies lower; it is set for precision.
ALIGNED = 0.30

_STEP = Progress(0, 0)

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """The aligned articles, as the kinds of difference need them.

    Attributes:
        readings: the articles as read.
        tokens: the words of each.
        terms: the terms of the statements of each.
        likeness: for each pair of articles (lower index first) the similarity of their statements.
        same_event: for each pair the evidence that they are of one event.
        chances: for each pair how likely the pairs of its likeness are of one event.
        rows: in the order of the first article's text, then of the next ones'.
        row_of: for each article, the row of each of its statements by sentence index.
        referents: who and what the articles name.
    """

    readings: tuple[Reading, ...]
    tokens: tuple[Tokens, ...]
    terms: tuple[Terms, ...]
    likeness: dict[tuple[int, int], Likeness]
    same_event: dict[tuple[int, int], SameEvent]
    chances: dict[tuple[int, int], Floats]
    rows: tuple[Row, ...]
    row_of: tuple[dict[int, int], ...]
    referents: Referents
    _made: dict[object, object] = field(default_factory=dict[object, object], repr=False)

    def once(self, make: Callable[["Aligned"], _Made]) -> _Made:
        """A value that several kinds need, computed when the first of them asks."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("_Made", self._made[make])

    def forget(self) -> None:
        """Drop those values: they refer back to these articles, a reference cycle."""
        self._made.clear()

    def alike(self, one: int, sentence: int, other: int, counterpart: int) -> float:
        """The similarity of two statements; articles in ascending order, sentences by index.

        In two books, pairs that are not among the most similar count as dissimilar.
        """
        likeness = self.likeness[one, other]
        return likeness.alike(self.terms[one].row(sentence), self.terms[other].row(counterpart))

    def chance(self, one: int, sentence: int, other: int, counterpart: int) -> float:
        """The probability that two statements are of one event; articles in ascending order."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        if pairs is self.likeness[one, other].pairs:
            return float(self.chances[one, other][place])
        return float(self.same_event[one, other].chances(pairs)[place])

    def event_features(self, one: int, sentence: int, other: int, counterpart: int) -> Floats:
        """The features of `chance` for two statements."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return self.same_event[one, other].features(pairs.at(place))[0]

    def _pair(self, one: int, sentence: int, other: int, counterpart: int) -> tuple[Pairs, int]:
        """Pairs of statements, and which of them two statements are."""
        likeness = self.likeness[one, other]
        row, column = self.terms[one].row(sentence), self.terms[other].row(counterpart)
        place = likeness.place(row, column)
        if place is not None:
            return likeness.pairs, place
        return likeness.of(np.array([row]), np.array([column])), 0

    def alike_at(self, one: int, start: int, other: int, counterpart: int) -> tuple[float, float]:
        """The similarity of the statements and the clauses at two characters; 0.0 if low.

        Args:
            one: the article with the lower index.
            start: a character of one of its statements.
            other: the other article.
            counterpart: a character of one of its statements.
        """
        likeness = self.likeness[one, other]
        place = likeness.place(
            self.terms[one].row(self.readings[one].sentence_at(start)),
            self.terms[other].row(self.readings[other].sentence_at(counterpart)),
        )
        if place is None:
            return 0.0, 0.0
        clauses = likeness.clauses(self._clauses(one, [start]), self._clauses(other, [counterpart]))
        return float(likeness.pairs.alike[place]), float(clauses[0])

    def around(
        self, one: int, starts: Sequence[int], other: int, counterparts: Sequence[int]
    ) -> Nearby:
        """Which pairs of characters of two articles are in statements that may be similar.

        Args:
            one: the article with the lower index.
            starts: characters of its statements.
            other: the other article.
            counterparts: characters of its statements.
        """
        return Nearby(
            self.likeness[one, other],
            (self._rows(one, starts), self._rows(other, counterparts)),
            (self._clauses(one, starts), self._clauses(other, counterparts)),
        )

    def _rows(self, article: int, starts: Sequence[int]) -> Ints:
        reading, held = self.readings[article], self.terms[article]
        return np.array([held.row(reading.sentence_at(start)) for start in starts], np.int64)

    def _clauses(self, article: int, starts: Sequence[int]) -> Ints:
        return np.array([self.terms[article].clause_at(start) for start in starts], np.int64)

    def closest_clauses(
        self, one: int, sentence: int, other: int, counterpart: int
    ) -> tuple[Span, Span, float]:
        """The spans of the two most similar clauses of two statements, and their similarity."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return (
            self.terms[one].spans[int(pairs.clauses[place])],
            self.terms[other].spans[int(pairs.counterparts[place])],
            float(pairs.closest[place]),
        )

    def pairs(self) -> Iterator[tuple[int, int]]:
        """All pairs of articles, lower index first."""
        return combinations(range(len(self.readings)), 2)


def align(readings: Sequence[Reading]) -> Aligned:
    """Align articles: every statement is in exactly one row.

    Pairs of statements that say the same thing are joined from the likeliest down, as long as the
    statements of a row belong together on average and no row takes too many of one article.
    """
    return finish(aligning(readings))


def aligning(readings: Sequence[Reading]) -> Work[Aligned]:
    """Do what `align` does, in steps of an article, or of two."""
    words: list[Tokens] = []
    spoken: list[Terms] = []
    for reading in readings:
        words.append(tokens(reading))
        spoken.append(terms(reading, words[-1]))
        yield _STEP
    vocabulary = Vocabulary(spoken)
    vectors = [vocabulary.vectors(one) for one in spoken]
    alike: dict[tuple[int, int], Likeness] = {}
    same: dict[tuple[int, int], SameEvent] = {}
    for one, other in combinations(range(len(readings)), 2):
        languages = {spoken[one].language, spoken[other].language}
        rarities = vocabulary.rarities(languages.pop() if len(languages) == 1 else "")
        alike[one, other] = Likeness(vectors[one], vectors[other], rarities)
        same[one, other] = SameEvent(vectors[one], vectors[other], rarities)
    chances: dict[tuple[int, int], Floats] = {}
    for pair, likeness in alike.items():
        for _ in likeness.search():
            yield _STEP
        chances[pair] = same[pair].chances(likeness.pairs)
        yield _STEP
    facts = list(map(Facts.of, readings, spoken, words))
    yield _STEP
    ties = yield from _ties(spoken, facts, alike, chances)
    rows = yield from _rows(spoken, ties)
    row_of: tuple[dict[int, int], ...] = tuple({} for _ in readings)
    for number, row in enumerate(rows):
        for article, sentences in enumerate(row.sentences):
            row_of[article].update(dict.fromkeys(sentences, number))
    yield _STEP
    named = Referents(readings)
    yield _STEP
    texts = tuple(readings), tuple(words), tuple(spoken)
    return Aligned(*texts, alike, same, chances, rows, row_of, named)


def _ties(
    spoken: Sequence[Terms],
    facts: Sequence[Facts],
    alike: dict[tuple[int, int], Likeness],
    chances: dict[tuple[int, int], Floats],
) -> Work[Ties]:
    """All pairs of statements that may belong in a row; of equals those nearer the beginnings."""
    before = np.cumsum([0, *(len(one.statements) for one in spoken)])
    found: list[Ties] = []
    for (one, other), likeness in alike.items():
        pairs = likeness.pairs
        worth = np.minimum(pairs.alike / ALIGNED, 2.0)
        if spoken[one].language == spoken[other].language:
            event = chances[one, other]
            same = SameStatement(likeness, event, (facts[one], facts[other]))
            worth = same.worth() * (event >= event_weights().threshold)
        ends = before[one] + pairs.rows, before[other] + pairs.columns
        found.append(Ties(*ends, worth, pairs.alike).telling())
        yield _STEP
    ties = Ties.together(found)
    places = np.concatenate([np.array(one.statements, np.int64) for one in spoken])
    ends = places[ties.one], places[ties.other]
    article = np.searchsorted(before, ties.one, "right")
    nearer = np.minimum(*ends), np.maximum(*ends), article
    yield _STEP
    ties = ties.at(np.lexsort((*nearer[::-1], -np.round(ties.worth, 5))))
    yield _STEP
    return ties


def _rows(spoken: Sequence[Terms], ties: Ties) -> Work[tuple[Row, ...]]:
    """The rows, in the order of the texts."""
    said = [(article, number) for article, one in enumerate(spoken) for number in one.statements]
    groups = yield from grouping([article for article, _ in said], ties)
    rows: list[Row] = []
    for group in groups:
        members = sorted(said[member] for member in group.members)
        sentences = tuple(
            tuple(number for held, number in members if held == article)
            for article in range(len(spoken))
        )
        rows.append(Row(sentences, round(fmean(group.alike), 4) if group.alike else 0.0))
    return tuple(rows)
