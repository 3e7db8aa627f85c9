"""Learn what tells that two headlines contradict each other: resources/words/contradiction.json.

Run it as ``python -m benchmarks.learn_contradiction ../shared/data`` (some two minutes). For each
route one logistic model is fitted to all pairs of claims in the pairs of headlines and sentences
that people labelled. A pair of texts is told where its likeliest pair of claims is; the chance from
which on that is so was chosen in stories that the model had not seen, and the bias is moved so that
it is 0.5. The figures of the whole decision in stories not seen are printed and kept in the file.
"""

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.contradiction import Pair, pairs, read
from desktop.comparison.alignment.rows import align
from desktop.comparison.claims.indexed import Indexed
from desktop.comparison.claims.objections import objections
from desktop.comparison.claims.pairing import pairings
from desktop.comparison.claims.roles import is_brief
from desktop.comparison.claims.speech import balanced, spoken
from desktop.comparison.claims.weighing import is_loose, is_sure
from desktop.paths import RESOURCES
from desktop.reading.parser import Parser, english_parser

_SETS = ("emergent", "stanford_real", "stanford_negated", "msrp_same", "sts_same")
_LEAST = 15  # a route with fewer contradictions teaches nothing
_FOLDS = 5
_SEED = 0
# So much of what is told of headlines is to be right, and so much of what is there to be told.
_RIGHT = 0.90
_FOUND = 0.60
_HEADLINES = "emergent"

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sample:
    """Two claims: in which way they exclude each other, and what speaks for and against it.

    Attributes:
        route: the way.
        features: what speaks for and against their being of one thing.
        sure: whether they are of one thing whatever was learned.
        loose: whether their sentences only share words, so that nothing learned counts.
    """

    route: str
    features: Mapping[str, float]
    sure: bool
    loose: bool


@dataclass(frozen=True, slots=True)
class Texts:
    """Two texts with the pairs of claims that are found in them.

    Attributes:
        name: the set that they are of.
        story: what they are about.
        opposed: whether people say that they contradict each other.
        samples: their pairs of claims.
    """

    name: str
    story: str
    opposed: bool
    samples: tuple[Sample, ...]


def main(data: Path, parser: Parser) -> None:
    """Collect the pairs of claims, learn from them and write what was learned."""
    found = [
        Texts(name, pair.story, pair.opposed, tuple(_samples(pair, parser)))
        for name in _SETS
        for pair in pairs(data, name)
    ]
    chances = _unseen(found)
    limit = _limit(found, chances)
    figures = dict(_figures(found, chances >= limit))
    for name, value in figures.items():
        print(f"{name} (stories not seen): {value}")
    learned = {route: _weights(model, found, limit) for route, model in _models(found).items()}
    path = RESOURCES / "words" / "contradiction.json"
    path.write_text(json.dumps({"in stories not seen": figures} | learned, indent=1) + "\n")


def _samples(pair: Pair, parser: Parser) -> Iterator[Sample]:
    aligned = align(read(pair, parser))
    if not all(is_brief(aligned, article) for article in range(2)):
        return  # between long texts nothing is learned
    said = [Indexed(aligned, spoken(aligned, article)) for article in range(2)]
    for found in pairings(aligned, *said):
        if not balanced(aligned, said, found) and next(objections(aligned, found), None) is None:
            features, route = found.features, found.route
            yield Sample(route, features, is_sure(features, route), is_loose(features, route))


def _models(found: Sequence[Texts]) -> dict[str, LogisticRegression]:
    """For each route that has enough contradictions a model of its pairs of claims."""
    held: dict[str, list[tuple[list[float], bool]]] = defaultdict(list)
    for texts in found:
        for one in texts.samples:
            held[one.route].append((_vector(one.features), texts.opposed))
    return {
        route: LogisticRegression(max_iter=3000).fit([x for x, _ in rows], [y for _, y in rows])
        for route, rows in sorted(held.items())
        if _LEAST <= sum(y for _, y in rows) < len(rows)
    }


def _vector(features: Mapping[str, float]) -> list[float]:
    return [features[key] for key in sorted(features)]


def _unseen(found: Sequence[Texts]) -> Floats:
    """How likely each two texts contradict each other by models that have not seen their story."""
    order = sorted({texts.story for texts in found})
    folds = dict(
        zip(order, np.random.default_rng(_SEED).integers(0, _FOLDS, len(order)), strict=True)
    )
    chances = np.zeros(len(found))
    for held in range(_FOLDS):
        models = _models([texts for texts in found if folds[texts.story] != held])
        for place, texts in enumerate(found):
            if folds[texts.story] == held:
                chances[place] = max((_chance(models, one) for one in texts.samples), default=0.0)
    return chances


def _chance(models: Mapping[str, LogisticRegression], one: Sample) -> float:
    if one.sure or one.loose:
        return float(one.sure)
    model = models.get(one.route)
    return float(model.predict_proba([_vector(one.features)])[0, 1]) if model else 0.0


def _limit(found: Sequence[Texts], chances: Floats) -> float:
    """The lowest chance, from half on, from which on such a share of the headlines was right.

    Where none reaches it, the one of which most was right while enough was told.
    """
    headlines = np.array([texts.name == _HEADLINES for texts in found])
    opposed = np.array([texts.opposed for texts in found])
    best = 0.5, 0.0
    for limit in np.arange(0.5, 0.95, 0.01):
        told = headlines & (chances >= limit)
        if (told & opposed).sum() < _FOUND * (headlines & opposed).sum():
            break
        right = float(opposed[told].mean())
        if right >= _RIGHT:
            return float(limit)
        best = max(best, (float(limit), right), key=lambda one: one[1])
    return best[0]


def _figures(found: Sequence[Texts], told: NDArray[np.bool_]) -> Iterator[tuple[str, float]]:
    opposed = np.array([texts.opposed for texts in found])
    for name in _SETS:
        held = np.array([texts.name == name for texts in found])
        right = int((held & told & opposed).sum())
        if opposed[held].any():
            yield f"{name} precision", round(right / max(int((held & told).sum()), 1), 3)
            yield f"{name} recall", round(right / int((held & opposed).sum()), 3)
        else:
            yield f"{name} false alarms", round(float(told[held].mean()), 4)


def _weights(model: LogisticRegression, found: Sequence[Texts], limit: float) -> dict[str, float]:
    keys = sorted(next(one.features for texts in found for one in texts.samples))
    weights = dict(zip(keys, model.coef_[0].tolist(), strict=True))
    bias = float(model.intercept_[0]) - math.log(limit / (1 - limit))
    return {"bias": round(bias, 3)} | {
        key: round(weight, 3) for key, weight in weights.items() if round(weight, 3)
    }


if __name__ == "__main__":
    main(Path(sys.argv[1]), english_parser())
