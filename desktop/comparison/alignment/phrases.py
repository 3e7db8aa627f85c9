"""Phrase alignment: which phrase of one statement corresponds to which of another."""

import tomllib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from desktop.comparison.alignment.predicates import word_likeness
from desktop.paths import RESOURCES
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# What a phrase shares with its counterpart is told by letters where words are spelt otherwise.
_SPELT_ALIKE = 0.75
_SHORTEST_SPELT = 4
_OPENS_LIKE = 0.7
_SHORTEST_OPENING = 3
# Where nothing of two phrases is alike, they may still stand in each other's place.
_ELSEWHERE = 0.3
# What begins or ends both statements has neighbours that are neither alike nor unlike.
_EDGE = 0.5
# More phrases than this are a list or a table, and no statement.
_MOST_PHRASES = 60

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Answer:
    """Two corresponding phrases.

    Attributes:
        one: the place of the first among the phrases of its statement.
        other: the place of the second among those of the other statement.
        chance: how likely they belong together, 0.0 to 1.0.
    """

    one: int
    other: int
    chance: float


@dataclass(frozen=True, slots=True)
class _Word:
    key: str
    folded: str
    content: bool
    weight: float


@dataclass(frozen=True, slots=True)
class Weights:
    """The weights of the features.

    Attributes:
        constant: the log-odds of phrases of which nothing is known.
        weights: one for each of `FEATURES`.
        threshold: from this chance on two phrases answer each other.
    """

    constant: float
    weights: Floats
    threshold: float


_Phrases = Sequence[Sequence[_Word]]
_Figure = Callable[[Sequence[_Word], Sequence[_Word]], float]

# What is weighed of a pair of phrases, in the order of the last axis of `features`.
FEATURES = (
    "less_shared",
    "more_shared",
    "closest_words",
    "equal",
    "apart",
    "before",
    "behind",
    "elsewhere",
    "elsewhere_back",
    "opening",
    "numbers",
    "longer",
    "left_over",
    "neighbours",
    "evenness",
)


def pair_phrases(
    phrases: Sequence[str], counterparts: Sequence[str], weights: Weights | None = None
) -> tuple[Answer, ...]:
    """The corresponding phrases of two English statements; each corresponds to at most one.

    Pairs are taken from the likeliest down. How likely a pair is depends on the words that both
    share, but also on whether one of the two has a better counterpart elsewhere and whether its
    neighbours answer each other: "hammers" answers "wallops" between the same two phrases.

    Args:
        phrases: the phrases of one statement, in their order.
        counterparts: those of the other.
        weights: what to weigh by; what was learned if None.

    Returns:
        The pairs in the order of ``phrases``; none where a statement is a list of very many.
    """
    learned = weights or _learned()
    if not phrases or not counterparts or max(len(phrases), len(counterparts)) > _MOST_PHRASES:
        return ()
    odds = learned.constant + features(phrases, counterparts) @ learned.weights
    chances = 1.0 / (1.0 + np.exp(-odds))
    free = set(range(len(phrases))), set(range(len(counterparts)))
    found: list[Answer] = []
    for place in np.argsort(-chances, axis=None, kind="stable").tolist():
        one, other = divmod(place, len(counterparts))
        chance = float(chances[one, other])
        if chance >= learned.threshold and one in free[0] and other in free[1]:
            free[0].remove(one)
            free[1].remove(other)
            found.append(Answer(one, other, chance))
    return tuple(sorted(found, key=lambda answer: answer.one))


def features(phrases: Sequence[str], counterparts: Sequence[str]) -> Floats:
    """The features of each pair of phrases: an array (phrases, counterparts, features)."""
    own = [_words(phrase) for phrase in phrases]
    others = [_words(phrase) for phrase in counterparts]
    shared = np.array([[_shared(one, other) for other in others] for one in own])
    less = shared[:, :, 0]
    found = np.zeros((len(own), len(others), len(FEATURES)))
    found[:, :, :3] = shared
    around = np.pad(less, 1)
    around[0, 0] = around[-1, -1] = _EDGE
    before, behind = around[:-2, :-2], around[2:, 2:]
    places = _places(len(own))[:, None], _places(len(others))[None, :]
    unlike = shared[:, :, 2] == 0
    rivals = _highest_other(less), _highest_other(less.T).T
    lonely = (rivals[0] < _ELSEWHERE) & (rivals[1] < _ELSEWHERE)
    longest = max(len(own), len(others))
    columns = (
        _each(own, others, _equal),
        np.abs(places[0] - places[1]),
        before,
        behind,
        *rivals,
        _each(own, others, _opens_like),
        _each(own, others, _both_count),
        _each(own, others, lambda one, other: abs(len(one) - len(other))),
        unlike & lonely,
        unlike * (before + behind),
        np.full(less.shape, 1 - abs(len(own) - len(others)) / longest),
    )
    for number, column in enumerate(columns, 3):
        found[:, :, number] = column
    return found


def _words(phrase: str) -> tuple[_Word, ...]:
    found = [
        _Word(key, t.folded, t.content, rarity(key, "en") if t.content else 1.0)
        for t in tokenize(phrase, "en")
        for key in (concept(t, "en"),)
    ]
    return tuple(found)


def _shared(one: Sequence[_Word], other: Sequence[_Word]) -> tuple[float, float, float]:
    """The share of two phrases that has a counterpart in the other: less, more; closest words."""
    telling = [word for word in one if word.content] or one
    rivals = [word for word in other if word.content] or other
    if not telling or not rivals:
        return 0.0, 0.0, 0.0
    alike = np.array([[_alike(a.folded, a.key, b.folded, b.key) for b in rivals] for a in telling])
    shares = (
        float(np.average(alike.max(axis=1), weights=[word.weight for word in telling])),
        float(np.average(alike.max(axis=0), weights=[word.weight for word in rivals])),
    )
    return min(shares), max(shares), float(alike.max())


@lru_cache(maxsize=65536)
def _alike(one: str, key: str, other: str, rival: str) -> float:
    """The similarity of two words: by meaning, else by spelling, else by abbreviation."""
    said = 1.0 if key == rival else word_likeness(one, other)
    if said:
        return said
    shortest = min(len(one), len(other))
    if shortest >= _SHORTEST_SPELT and (spelt := fuzz.ratio(one, other) / 100) >= _SPELT_ALIKE:
        return 0.9 * spelt
    opens = one.startswith(other) or other.startswith(one)
    return _OPENS_LIKE if opens and shortest >= _SHORTEST_OPENING else 0.0


def _each(own: _Phrases, others: _Phrases, figure: _Figure) -> Floats:
    found = [[float(figure(one, other)) for other in others] for one in own]
    return np.array(found)


def _equal(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    return {word.key for word in one if word.content} == {w.key for w in other if w.content}


def _opens_like(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    """Whether both phrases open with the same function word: "in", "after"."""
    return bool(one and other) and one[0].folded == other[0].folded and not one[0].content


def _both_count(one: Sequence[_Word], other: Sequence[_Word]) -> bool:
    return all(any(word.folded[0].isdigit() for word in side) for side in (one, other))


def _places(count: int) -> Floats:
    return np.arange(count) / max(count - 1, 1)


def _highest_other(values: Floats) -> Floats:
    """For each value the highest other value in its row."""
    if values.shape[1] == 1:
        return np.zeros(values.shape)
    ordered = np.sort(values, axis=1)
    first, second = ordered[:, -1:], ordered[:, -2:-1]
    single = (values == first).sum(axis=1, keepdims=True) == 1
    return np.where((values == first) & single, second, first)


@cache
def _learned() -> Weights:
    held = tomllib.loads((RESOURCES / "words" / "phrases.toml").read_text("utf-8"))
    weights = np.array([held[name] for name in FEATURES])
    return Weights(held["constant"], weights, held["threshold"])
