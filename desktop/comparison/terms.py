"""What statements speak of, and how much two of them do so alike."""

import math
from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.reading import Reading
from desktop.reading.clauses import split_clauses
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# Statements that hold none of the words, added to those compared: in two short texts on one thing
# every word is common, and still tells.
_BACKGROUND = 20

Matrix = NDArray[np.float32]


@dataclass(frozen=True, slots=True)
class Terms:
    """What the statements of one article and their clauses speak of.

    Attributes:
        language: ISO 639-1 code of the words.
        statements: indices of the sentences that are statements.
        whole: for each statement how often it holds each key.
        clauses: the same for all clauses, in order.
        spans: for each clause its characters in the text.
        first: for each statement the index of its first clause.
    """

    language: str
    statements: tuple[int, ...]
    whole: tuple[Counter[str], ...]
    clauses: tuple[Counter[str], ...]
    spans: tuple[tuple[int, int], ...]
    first: tuple[int, ...]

    def row(self, sentence: int) -> int:
        """The place of a sentence, given by its index, among the statements."""
        return bisect_left(self.statements, sentence)

    def clauses_of(self, sentence: int) -> range:
        """The indices of the clauses of a sentence."""
        row = self.row(sentence)
        after = self.first[row + 1] if row + 1 < len(self.first) else len(self.clauses)
        return range(self.first[row], after)

    def clause_at(self, offset: int) -> int:
        """The index of the clause that holds a character of the text, or of the one before it."""
        return max(bisect_right(self.spans, offset, key=lambda span: span[0]) - 1, 0)


@dataclass(frozen=True, slots=True)
class Likeness:
    """How alike the statements of two articles are.

    Attributes:
        statements: one row a statement of the first article, one column one of the second;
            0.0 to 1.0: the mean of the likeness of the whole and of their most alike clauses.
        clauses: the same for clauses.
    """

    statements: Matrix
    clauses: Matrix


def keys(text: str, language: str, start: int, end: int) -> list[str]:
    """What the words of a stretch of text are matched by, stop words left out."""
    return [concept(t, language) for t in tokenize(text, language, start, end) if t.content]


def terms(reading: Reading) -> Terms:
    """What the statements of an article speak of."""
    text, language = reading.article.text, reading.article.language or "en"
    whole: list[Counter[str]] = []
    clauses: list[Counter[str]] = []
    spans: list[tuple[int, int]] = []
    first: list[int] = []
    # What was is one thing; when it was, and who says so, are compared by themselves.
    apart = (*reading.times, *reading.attributions)
    passed_over = {offset for one in apart for offset in range(one.start, one.end)}
    for number in reading.statements:
        sentence = reading.sentences[number]
        first.append(len(clauses))
        total: Counter[str] = Counter()
        for start, end in split_clauses(text, sentence.start, sentence.end):
            words = tokenize(text, language, start, end)
            clauses.append(
                Counter(
                    concept(t, language) for t in words if t.content and t.start not in passed_over
                )
            )
            spans.append((start, end))
            total += clauses[-1]
        whole.append(total)
    return Terms(
        language, reading.statements, tuple(whole), tuple(clauses), tuple(spans), tuple(first)
    )


def likeness(one: Terms, other: Terms) -> Likeness:
    """How alike the statements of two articles are, by the words they share.

    A word tells the more the rarer it is in news at large and in these two articles: its weight is
    the geometric mean of both. On the sentence pairs of ECB+ (development half) cosines with the
    mean gave F1 .649, with either alone .632 and .640. Sentences of news hold several statements;
    the most alike clauses find those that share one.
    """
    weights = _weights(one, other)
    shared = {key for bag in one.whole for key in bag} & {key for bag in other.whole for key in bag}
    columns = {key: column for column, key in enumerate(sorted(shared))}
    clauses = _matrix(one.clauses, weights, columns) @ _matrix(other.clauses, weights, columns).T
    whole = _matrix(one.whole, weights, columns) @ _matrix(other.whole, weights, columns).T
    if not whole.size:
        return Likeness(np.zeros_like(whole), np.zeros_like(clauses))
    best = np.maximum.reduceat(np.maximum.reduceat(clauses, one.first, axis=0), other.first, axis=1)
    return Likeness((0.5 * (whole + best)).astype(np.float32), clauses)


def _weights(one: Terms, other: Terms) -> dict[str, float]:
    bags = one.whole + other.whole
    holding = Counter(key for bag in bags for key in bag)
    language = one.language if one.language == other.language else ""
    return {
        key: math.sqrt(math.log((_BACKGROUND + len(bags)) / (0.5 + held)) * rarity(key, language))
        for key, held in holding.items()
    }


def _matrix(
    bags: Sequence[Counter[str]], weights: dict[str, float], columns: dict[str, int]
) -> Matrix:
    """Unit vectors of the bags over the words that both articles have."""
    matrix = np.zeros((len(bags), max(len(columns), 1)), dtype=np.float32)
    for row, bag in enumerate(bags):
        length = math.sqrt(math.fsum(weights[key] ** 2 for key in bag))
        if length:
            for key in bag.keys() & columns.keys():
                matrix[row, columns[key]] = weights[key] / length
    return matrix
