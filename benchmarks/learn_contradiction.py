"""Learn what tells that two claims contradict each other; write resources/words/contradiction.json.

Run it as ``python -m benchmarks.learn_contradiction ../shared/data``. For each route one logistic
model is fitted to all pairs of claims in the sentence pairs that people labelled, and in pairs of
real reports, of which none is taken for a contradiction. The bias is moved so that 0.5 is the
chance from which on this share of pairs was right in stories that the model had not seen.
"""

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from sklearn.linear_model import LogisticRegression

from benchmarks.quality.contradiction import pairs, read
from benchmarks.quality.measure import rows
from desktop.article import Article
from desktop.comparison.alignment import align
from desktop.comparison.pairing import Route, pairings
from desktop.comparison.speech import balanced, spoken
from desktop.paths import RESOURCES
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser, english_parser

_SETS = ("emergent", "stanford_real", "stanford_negated", "msrp_same", "sts_same")
_STORIES = {"basil": 30, "allsides": 20}
_RIGHT = {Route.UNTRUE: 0.68, Route.DENIED: 0.60, Route.NEGATED: 0.60}
_RIGHT_ELSE = 0.80
_LEAST = 20  # a route with fewer contradictions teaches nothing
_FOLDS = 5
_SEED = 0

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Sample:
    """Two claims: what speaks for and against, whether their texts contradict each other."""

    features: dict[str, float]
    opposed: bool
    story: str


def main(data: Path, parser: Parser) -> None:
    """Collect the pairs of claims, learn from them and write what was learned."""
    samples: dict[Route, list[Sample]] = defaultdict(list)
    for one, other, opposed, story in _texts(data, parser):
        aligned = align([one, other])
        said = [spoken(aligned, article) for article in range(2)]
        for found in pairings(aligned, *said):
            if found.score and not balanced(aligned, said, found):
                samples[found.route].append(Sample(dict(found.features), opposed, story))
    learned = {
        str(route): _learn(route, held)
        for route, held in sorted(samples.items())
        if sum(one.opposed for one in held) >= _LEAST
    }
    path = RESOURCES / "words" / "contradiction.json"
    path.write_text(json.dumps(learned, indent=1) + "\n", "utf-8")


def _texts(data: Path, parser: Parser) -> Iterator[tuple[Reading, Reading, bool, str]]:
    for name in _SETS:
        for pair in pairs(data, name):
            yield *read(pair, parser), pair.opposed, pair.story
    for name, count in _STORIES.items():
        for number, story in enumerate(rows(data, f"b_same_event/{name}.jsonl")):
            if number == count:
                break
            articles = [
                Article(one["text"], source=one["source"] or "", published=one["date"] or "")
                for one in story["articles"]
            ]
            readings = [read_article(article, parser) for article in articles]
            for one, other in combinations(readings, 2):
                yield one, other, False, f"{name} {number}"


def _learn(route: Route, samples: list[Sample]) -> dict[str, float]:
    keys = sorted(samples[0].features)
    found = np.array([[one.features[key] for key in keys] for one in samples])
    opposed = np.array([one.opposed for one in samples])
    unseen = _unseen(found, opposed, [one.story for one in samples])
    limit = _limit(unseen, opposed, _RIGHT.get(route, _RIGHT_ELSE))
    told = unseen >= limit
    print(
        f"{route}: {len(samples)} pairs of claims, {opposed.sum()} contradict; from {limit:.2f} on "
        f"{told.sum()} told, {(told & opposed).sum()} right (stories not seen)"
    )
    model = LogisticRegression(max_iter=3000).fit(found, opposed)
    weights = dict(zip(keys, model.coef_[0].tolist(), strict=True))
    bias = float(model.intercept_[0]) - math.log(limit / (1 - limit))
    return {"bias": round(bias, 3)} | {
        key: round(weight, 3) for key, weight in weights.items() if round(weight, 3)
    }


def _unseen(found: Floats, opposed: NDArray[np.bool_], stories: list[str]) -> Floats:
    """The chance of each pair by a model that has not seen its story."""
    order = sorted(set(stories))
    folds = dict(
        zip(order, np.random.default_rng(_SEED).integers(0, _FOLDS, len(order)), strict=True)
    )
    fold = np.array([folds[story] for story in stories])
    chances = np.zeros(len(found))
    for held in range(_FOLDS):
        apart = fold == held
        model = LogisticRegression(max_iter=3000).fit(found[~apart], opposed[~apart])
        if apart.any():
            chances[apart] = model.predict_proba(found[apart])[:, 1]
    return chances


def _limit(chances: Floats, opposed: NDArray[np.bool_], right: float) -> float:
    """The lowest chance from which on such a share of the pairs was right."""
    order = np.argsort(-chances, kind="stable")
    share = np.cumsum(opposed[order]) / np.arange(1, len(order) + 1)
    enough = np.flatnonzero(share >= right)
    return float(chances[order[enough[-1]]]) if len(enough) else 0.99


if __name__ == "__main__":
    main(Path(sys.argv[1]), english_parser())
