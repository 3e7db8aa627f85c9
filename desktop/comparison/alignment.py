"""Rows: which statements of which articles speak of the same thing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from desktop.comparison.model import Row
from desktop.comparison.terms import Likeness, Matrix, Terms, likeness, terms
from desktop.reading import Reading

# Statements less alike than this stand in no row together. On the ECB+ pairs the best F1 lies
# lower; a row that joins unlike statements makes false differences, so it is set for precision.
ALIGNED = 0.30
# A row that took more statements of one article than this would be a topic, not a statement.
_STATEMENTS_A_ROW = 3

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Aligned:
    """Articles with their rows: what the kinds of difference look for differences in.

    Attributes:
        readings: the articles as read.
        terms: what the statements of each speak of.
        likeness: for each pair of articles (lower index first) how alike their statements are.
        rows: in the order of the first article's text, then of the next ones'.
        row_of: for each article, the row of each of its statements by sentence index.
    """

    readings: tuple[Reading, ...]
    terms: tuple[Terms, ...]
    likeness: dict[tuple[int, int], Likeness]
    rows: tuple[Row, ...]
    row_of: tuple[dict[int, int], ...]

    def alike(self, one: int, sentence: int, other: int, counterpart: int) -> float:
        """How alike two statements are; articles in ascending order, sentences by index."""
        row = self.terms[one].row(sentence)
        column = self.terms[other].row(counterpart)
        return float(self.likeness[one, other].statements[row, column])

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
        pair = self.likeness[one, other]
        statements = np.ix_(self._rows(one, starts), self._rows(other, counterparts))
        clauses = np.ix_(
            [self.terms[one].clause_at(start) for start in starts],
            [self.terms[other].clause_at(start) for start in counterparts],
        )
        return pair.statements[statements], pair.clauses[clauses]

    def _rows(self, article: int, starts: Sequence[int]) -> list[int]:
        reading = self.readings[article]
        return [self.terms[article].row(reading.sentence_at(start)) for start in starts]

    def closest_clauses(
        self, one: int, sentence: int, other: int, counterpart: int
    ) -> tuple[Span, Span, float]:
        """The spans of the two most alike clauses of two statements, and how alike they are."""
        rows = self.terms[one].clauses_of(sentence)
        columns = self.terms[other].clauses_of(counterpart)
        block = self.likeness[one, other].clauses[
            rows.start : rows.stop, columns.start : columns.stop
        ]
        row, column = divmod(int(block.argmax()), block.shape[1])
        spans = self.terms[one].spans[rows[row]], self.terms[other].spans[columns[column]]
        return *spans, float(block[row, column])

    def shared_words(self, one: int, span: Span, other: int, counterpart: Span) -> int:
        """How many different words two clauses, given by their spans, have in common."""
        bag = self.terms[one].clauses[self.terms[one].clause_at(span[0])]
        return len(bag & self.terms[other].clauses[self.terms[other].clause_at(counterpart[0])])

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
    spoken = tuple(terms(reading) for reading in readings)
    pairs = combinations(range(len(readings)), 2)
    alike = {(one, other): likeness(spoken[one], spoken[other]) for one, other in pairs}
    groups = _join(spoken, list(_edges(spoken, alike)))
    rows = tuple(_row(members, edges, len(readings)) for members, edges in groups)
    row_of: tuple[dict[int, int], ...] = tuple({} for _ in readings)
    for number, row in enumerate(rows):
        for article, sentences in enumerate(row.sentences):
            row_of[article].update(dict.fromkeys(sentences, number))
    return Aligned(tuple(readings), spoken, alike, rows, row_of)


def _edges(spoken: Sequence[Terms], alike: dict[tuple[int, int], Likeness]) -> Iterator[_Edge]:
    """All pairs of statements that are alike enough for a row."""
    for (one, other), pair in alike.items():
        matrix = pair.statements
        if not matrix.size:
            continue
        nearest, nearest_back = matrix.argmax(axis=1), matrix.argmax(axis=0)
        for row, column in np.argwhere(matrix >= ALIGNED).tolist():
            yield _Edge(
                float(matrix[row, column]),
                (one, spoken[one].statements[row]),
                (other, spoken[other].statements[column]),
                bool(nearest[row] == column or nearest_back[column] == row),
            )


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
