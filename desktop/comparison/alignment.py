"""Rows: which statements of which articles speak of the same thing."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from typing import TypeVar, cast

import numpy as np

from desktop.comparison.likeness import Likeness, Pairs
from desktop.comparison.model import Row
from desktop.comparison.referents import Referents
from desktop.comparison.same_event import SameEvent, weights
from desktop.comparison.terms import Matrix, Span, Terms, terms, tokens
from desktop.comparison.tokens import Tokens
from desktop.comparison.vectors import Floats, Ints, Vocabulary
from desktop.reading import Reading

# Statements less alike than this stand in no row together. On the ECB+ pairs the best F1 lies
# lower; a row that joins unlike statements makes false differences, so it is set for precision.
ALIGNED = 0.30
# A row that took more statements of one article than this would be a topic, not a statement.
_STATEMENTS_A_ROW = 3

_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True, eq=False)
class Aligned:
    """Articles with their rows: what the kinds of difference look for differences in.

    Attributes:
        readings: the articles as read.
        tokens: the words of each.
        terms: what the statements of each speak of.
        likeness: for each pair of articles (lower index first) how alike their statements are.
        same_event: for each pair what they show about whether they speak of one event.
        rows: in the order of the first article's text, then of the next ones'.
        row_of: for each article, the row of each of its statements by sentence index.
        referents: who and what the articles name.
    """

    readings: tuple[Reading, ...]
    tokens: tuple[Tokens, ...]
    terms: tuple[Terms, ...]
    likeness: dict[tuple[int, int], Likeness]
    same_event: dict[tuple[int, int], SameEvent]
    rows: tuple[Row, ...]
    row_of: tuple[dict[int, int], ...]
    referents: Referents
    _made: dict[object, object] = field(default_factory=dict[object, object], repr=False)

    def once(self, make: Callable[["Aligned"], _Made]) -> _Made:
        """What several kinds need of the articles, made when the first of them asks."""
        if make not in self._made:
            self._made[make] = make(self)
        return cast("_Made", self._made[make])

    def alike(self, one: int, sentence: int, other: int, counterpart: int) -> float:
        """How alike two statements are; articles in ascending order, sentences by index."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return float(pairs.alike[place])

    def chance(self, one: int, sentence: int, other: int, counterpart: int) -> float:
        """How likely two statements are of one event; articles in ascending order."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return float(self.same_event[one, other].chances(pairs.at(place))[0])

    def event_figures(self, one: int, sentence: int, other: int, counterpart: int) -> Floats:
        """What `chance` weighs for two statements."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return self.same_event[one, other].figures(pairs.at(place))[0]

    def _pair(self, one: int, sentence: int, other: int, counterpart: int) -> tuple[Pairs, int]:
        """Pairs of statements, and which of them two statements are."""
        likeness = self.likeness[one, other]
        row, column = self.terms[one].row(sentence), self.terms[other].row(counterpart)
        place = likeness.places.get((row, column))
        if place is not None:
            return likeness.pairs, place
        return likeness.of(np.array([row]), np.array([column])), 0

    def alike_at(self, one: int, start: int, other: int, counterpart: int) -> tuple[float, float]:
        """How alike the statements and the clauses are that hold a character each; 0.0 if little.

        Args:
            one: the article with the lower index.
            start: a character of one of its statements.
            other: the other article.
            counterpart: a character of one of its statements.
        """
        likeness = self.likeness[one, other]
        (row,), (column,) = self._rows(one, [start]), self._rows(other, [counterpart])
        place = likeness.places.get((row, column))
        if place is None:
            return 0.0, 0.0
        clauses = likeness.clauses(
            np.array([self.terms[one].clause_at(start)], np.int64),
            np.array([self.terms[other].clause_at(counterpart)], np.int64),
        )
        return float(likeness.pairs.alike[place]), float(clauses[0])

    def alike_around(
        self, one: int, starts: Sequence[int], other: int, counterparts: Sequence[int]
    ) -> tuple[Matrix, Matrix]:
        """How alike the statements and the clauses are that hold characters of two articles.

        Args:
            one: the article with the lower index.
            starts: characters of its statements.
            other: the other article.
            counterparts: characters of its statements.

        Returns:
            The likeness of statements, and of clauses; one row a character of ``starts``, one
            column one of ``counterparts``.
        """
        found = np.zeros((2, len(starts), len(counterparts)))
        for first, second, alike, clauses in self.around(one, starts, other, counterparts):
            found[:, first, second] = alike, clauses
        return found[0], found[1]

    def around(
        self, one: int, starts: Sequence[int], other: int, counterparts: Sequence[int]
    ) -> Iterator[tuple[int, int, float, float]]:
        """Which of some characters of two articles stand in statements that may be alike.

        Args:
            one: the article with the lower index.
            starts: characters of its statements.
            other: the other article.
            counterparts: characters of its statements.

        Yields:
            The place of one among ``starts`` and of one among ``counterparts``, how alike the
            statements are that hold them, and how alike their clauses.
        """
        likeness = self.likeness[one, other]
        held = _held(self._rows(one, starts)), _held(self._rows(other, counterparts))
        pairs = likeness.pairs
        found = [
            (first, second, alike)
            for row, column, alike in zip(
                pairs.rows.tolist(), pairs.columns.tolist(), pairs.alike.tolist(), strict=True
            )
            if row in held[0]
            for first in held[0][row]
            for second in held[1].get(column, ())
        ]
        clauses = likeness.clauses(
            np.array([self.terms[one].clause_at(starts[n]) for n, _, _ in found], np.int64),
            np.array([self.terms[other].clause_at(counterparts[n]) for _, n, _ in found], np.int64),
        )
        for (first, second, alike), closest in zip(found, clauses.tolist(), strict=True):
            yield first, second, alike, closest

    def _rows(self, article: int, starts: Sequence[int]) -> list[int]:
        reading = self.readings[article]
        return [self.terms[article].row(reading.sentence_at(start)) for start in starts]

    def closest_clauses(
        self, one: int, sentence: int, other: int, counterpart: int
    ) -> tuple[Span, Span, float]:
        """The spans of the two most alike clauses of two statements, and how alike they are."""
        pairs, place = self._pair(one, sentence, other, counterpart)
        return (
            self.terms[one].spans[int(pairs.clauses[place])],
            self.terms[other].spans[int(pairs.counterparts[place])],
            float(pairs.closest[place]),
        )

    def pairs(self) -> Iterator[tuple[int, int]]:
        """All pairs of articles, lower index first."""
        return combinations(range(len(self.readings)), 2)


@dataclass(frozen=True, slots=True)
class _Edge:
    likeness: float
    one: tuple[int, int]  # article, sentence
    other: tuple[int, int]
    nearest: bool  # whether for one of the two the other is the most alike


def align(readings: Sequence[Reading]) -> Aligned:
    """Align articles: every statement stands in exactly one row.

    Pairs of alike statements are joined from the most alike down, as long as no row takes too many
    statements of one article: each statement with its most alike one in every other article, and
    with a less alike one where it would otherwise stand alone.
    """
    words = tuple(map(tokens, readings))
    spoken = tuple(map(terms, readings, words))
    vocabulary = Vocabulary(spoken)
    vectors = [vocabulary.vectors(one) for one in spoken]
    alike: dict[tuple[int, int], Likeness] = {}
    same: dict[tuple[int, int], SameEvent] = {}
    for one, other in combinations(range(len(readings)), 2):
        languages = {spoken[one].language, spoken[other].language}
        rarities = vocabulary.rarities(languages.pop() if len(languages) == 1 else "")
        alike[one, other] = Likeness(vectors[one], vectors[other], rarities)
        same[one, other] = SameEvent(vectors[one], vectors[other], rarities)
    groups = _join(spoken, list(_edges(spoken, alike, same)))
    rows = tuple(_row(members, edges, len(readings)) for members, edges in groups)
    row_of: tuple[dict[int, int], ...] = tuple({} for _ in readings)
    for number, row in enumerate(rows):
        for article, sentences in enumerate(row.sentences):
            row_of[article].update(dict.fromkeys(sentences, number))
    return Aligned(tuple(readings), words, spoken, alike, same, rows, row_of, Referents(readings))


def _edges(
    spoken: Sequence[Terms],
    alike: dict[tuple[int, int], Likeness],
    same: dict[tuple[int, int], SameEvent],
) -> Iterator[_Edge]:
    """All pairs of statements that are alike enough for a row."""
    for (one, other), likeness in alike.items():
        pairs = likeness.pairs
        joined = pairs.alike >= ALIGNED
        if spoken[one].language == spoken[other].language:
            joined &= same[one, other].chances(pairs) >= weights().threshold
        highest = _highest(pairs.rows, pairs.alike), _highest(pairs.columns, pairs.alike)
        for place in np.flatnonzero(joined).tolist():
            row, column = int(pairs.rows[place]), int(pairs.columns[place])
            value = float(pairs.alike[place])
            yield _Edge(
                value,
                (one, spoken[one].statements[row]),
                (other, spoken[other].statements[column]),
                value >= min(highest[0][row], highest[1][column]),
            )


def _highest(groups: Ints, values: Floats) -> Floats:
    """The highest value of each group."""
    found = np.zeros(int(groups.max(initial=-1)) + 1)
    np.maximum.at(found, groups, values)
    return found


def _held(rows: Sequence[int]) -> dict[int, list[int]]:
    """For each statement the places of what it holds."""
    held: dict[int, list[int]] = {}
    for place, row in enumerate(rows):
        held.setdefault(row, []).append(place)
    return held


def _join(
    spoken: Sequence[Terms], edges: Sequence[_Edge]
) -> list[tuple[list[tuple[int, int]], list[float]]]:
    """Groups of (article, sentence) with the likenesses that tied them, in order of the texts."""
    groups = {
        (article, sentence): ([(article, sentence)], list[float]())
        for article, one in enumerate(spoken)
        for sentence in one.statements
    }
    for edge in sorted(edges, key=_strongest_first):
        one, other = groups[edge.one], groups[edge.other]
        lonely = len(one[0]) == 1 or len(other[0]) == 1
        if one is other:
            one[1].append(edge.likeness)
        elif (edge.nearest or lonely) and _fits(one[0] + other[0], len(spoken)):
            one[0].extend(other[0])
            one[1].extend([*other[1], edge.likeness])
            for member in other[0]:
                groups[member] = one
    unique = {id(group): group for group in groups.values()}
    return sorted(unique.values(), key=lambda group: min(group[0]))


def _strongest_first(edge: _Edge) -> tuple[float, int, int, int]:
    """The more alike first; of equals those nearer to the heads of their texts."""
    first, second = sorted((edge.one[1], edge.other[1]))
    return -round(edge.likeness, 5), first, second, edge.one[0]


def _fits(members: Sequence[tuple[int, int]], articles: int) -> bool:
    return all(
        sum(article == held for article, _ in members) <= _STATEMENTS_A_ROW
        for held in range(articles)
    )


def _row(members: Sequence[tuple[int, int]], edges: Sequence[float], articles: int) -> Row:
    sentences = tuple(
        tuple(sorted(sentence for held, sentence in members if held == article))
        for article in range(articles)
    )
    return Row(sentences, round(float(np.mean(edges)), 4) if edges else 0.0)
