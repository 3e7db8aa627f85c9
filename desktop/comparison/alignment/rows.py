"""Rows: groups of corresponding statements from different articles."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from statistics import fmean
from typing import NamedTuple, TypeVar, cast

import numpy as np
from numpy.typing import NDArray

from desktop.comparison.alignment.likeness import Likeness, Pairs
from desktop.comparison.alignment.nearby import Nearby
from desktop.comparison.alignment.referents import Referents
from desktop.comparison.alignment.same_event import SameEvent
from desktop.comparison.alignment.same_event import weights as event_weights
from desktop.comparison.alignment.same_statement import Facts, SameStatement
from desktop.comparison.alignment.same_statement import weights as statement_weights
from desktop.comparison.alignment.terms import Span, Terms, terms, tokens
from desktop.comparison.alignment.tokens import Tokens
from desktop.comparison.alignment.vectors import Floats, Ints, Vocabulary, highest
from desktop.comparison.model import Row
from desktop.progress import Progress, Work, finish
from desktop.reading import Reading

# Statements less alike than this are not taken to tell the same thing where no more is known of
# them: between two languages, for what tells more was learned within one, and at the gates before a
# conflict. On the ECB+ pairs the best F1 lies lower; it is set for precision.
ALIGNED = 0.30
# What is nearly as likely as the likeliest is as near: of what readers laid together rows find .02
# to .03 more by it.
_NEARLY = 0.85
# A row that took more statements of one article than this would be a topic, not a statement.
_STATEMENTS_A_ROW = 3

_STEP = Progress(0, 0)
_EDGES = 1000  # joined in a step

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


class _Edges(NamedTuple):
    """Pairs of statements that belong in a row together, the likeliest first.

    Attributes:
        likely: the probability that they say the same thing.
        alike: their similarity.
        one: the index of the first among the statements of all articles.
        other: that of the second.
        nearest: whether one of the two is the likeliest partner of the other, or nearly so.
    """

    likely: Floats
    alike: Floats
    one: Ints
    other: Ints
    nearest: NDArray[np.bool_]

    @classmethod
    def together(cls, parts: Sequence["_Edges"]) -> "_Edges":
        """Those of several pairs of articles, one after the other."""
        return cls(
            np.concatenate([part.likely for part in parts]),
            np.concatenate([part.alike for part in parts]),
            np.concatenate([part.one for part in parts]),
            np.concatenate([part.other for part in parts]),
            np.concatenate([part.nearest for part in parts]),
        )

    def at(self, which: NDArray[np.bool_] | Ints) -> "_Edges":
        """Some of them, or all in another order."""
        return _Edges(
            self.likely[which],
            self.alike[which],
            self.one[which],
            self.other[which],
            self.nearest[which],
        )

    def listed(self, start: int, end: int) -> Iterator[tuple[int, int, float, bool]]:
        """Some of them as numbers of Python: the two statements, their similarity, nearest."""
        some = slice(start, end)
        return zip(
            self.one[some].tolist(),
            self.other[some].tolist(),
            self.alike[some].tolist(),
            self.nearest[some].tolist(),
            strict=True,
        )


@dataclass(slots=True)
class _Group:
    """Statements joined in a row.

    Attributes:
        members: the article and the sentence of each.
        counts: how many each article has among them.
        ties: the similarities that joined them.
    """

    members: list[tuple[int, int]]
    counts: dict[int, int]
    ties: list[float] = field(default_factory=list[float])

    def fits(self, other: "_Group") -> bool:
        """Whether it can absorb another group."""
        held = self.counts
        return all(
            count + held.get(article, 0) <= _STATEMENTS_A_ROW
            for article, count in other.counts.items()
        )

    def take(self, other: "_Group") -> None:
        """Absorb another group."""
        self.members += other.members
        self.ties += other.ties
        for article, count in other.counts.items():
            self.counts[article] = self.counts.get(article, 0) + count


def align(readings: Sequence[Reading]) -> Aligned:
    """Align articles: every statement is in exactly one row.

    Pairs of statements that say the same thing are joined from the likeliest down, as long as no
    row takes too many statements of one article: each statement with its likeliest one in every
    other article, and with a less likely one where it would otherwise be alone.
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
    facts = list(map(Facts.of, readings, spoken))
    edges = yield from _edges(spoken, facts, alike, chances)
    groups = yield from _join(spoken, edges)
    rows = tuple(_row(group, len(readings)) for group in groups)
    row_of: tuple[dict[int, int], ...] = tuple({} for _ in readings)
    for number, row in enumerate(rows):
        for article, sentences in enumerate(row.sentences):
            row_of[article].update(dict.fromkeys(sentences, number))
    yield _STEP
    named = Referents(readings)
    yield _STEP
    texts = tuple(readings), tuple(words), tuple(spoken)
    return Aligned(*texts, alike, same, chances, rows, row_of, named)


def _edges(
    spoken: Sequence[Terms],
    facts: Sequence[Facts],
    alike: dict[tuple[int, int], Likeness],
    chances: dict[tuple[int, int], Floats],
) -> Work[_Edges]:
    """All pairs of statements that belong in a row; of equals those nearer the beginnings."""
    before = np.cumsum([0, *(len(one.statements) for one in spoken)])
    found: list[_Edges] = []
    for (one, other), likeness in alike.items():
        pairs = likeness.pairs
        likely, least = pairs.alike, ALIGNED
        joined = np.ones(len(likely), np.bool_)
        if spoken[one].language == spoken[other].language:
            event = chances[one, other]
            likely = SameStatement(likeness, event, (facts[one], facts[other])).chances()
            least = statement_weights().threshold
            joined = event >= event_weights().threshold
        nearest = likely >= _NEARLY * np.minimum(
            highest(pairs.rows, likely)[pairs.rows],
            highest(pairs.columns, likely)[pairs.columns],
        )
        ends = before[one] + pairs.rows, before[other] + pairs.columns
        edges = _Edges(likely, pairs.alike, *ends, nearest)
        found.append(edges.at(joined & (likely >= least)))
        yield _STEP
    edges = _Edges.together(found)
    places = np.concatenate([np.array(one.statements, np.int64) for one in spoken])
    ends = places[edges.one], places[edges.other]
    article = np.searchsorted(before, edges.one, "right")
    nearer = np.minimum(*ends), np.maximum(*ends), article
    yield _STEP
    edges = edges.at(np.lexsort((*nearer[::-1], -np.round(edges.likely, 5))))
    yield _STEP
    return edges


def _join(spoken: Sequence[Terms], edges: _Edges) -> Work[list[_Group]]:
    """Groups of statements, in order of the texts."""
    groups = [
        _Group([(article, sentence)], {article: 1})
        for article, one in enumerate(spoken)
        for sentence in one.statements
    ]
    number = {group.members[0]: place for place, group in enumerate(groups)}
    for start in range(0, len(edges.one), _EDGES):
        yield _STEP
        for first, second, alike, nearest in edges.listed(start, start + _EDGES):
            one, other = groups[first], groups[second]
            if one is other:
                one.ties.append(alike)
            elif (nearest or len(one.members) == 1 or len(other.members) == 1) and one.fits(other):
                one.take(other)
                one.ties.append(alike)
                for member in other.members:
                    groups[number[member]] = one
    unique = {id(group): group for group in groups}
    return sorted(unique.values(), key=lambda group: min(group.members))


def _row(group: _Group, articles: int) -> Row:
    sentences = tuple(
        tuple(sorted(sentence for held, sentence in group.members if held == article))
        for article in range(articles)
    )
    return Row(sentences, round(fmean(group.ties), 4) if group.ties else 0.0)
