"""Learn what each cue of a hedge weighs; write resources/words/hedges.tsv.

Run it as ``python -m benchmarks.learn_hedges ../shared/data`` after hedge_cues.toml has changed. It
needs the extra ``quality``.
"""

import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.quality.measure import rows
from benchmarks.quality.scores import f1
from desktop.paths import RESOURCES
from desktop.reading.doubts import find_doubts
from desktop.reading.parser import Parser, english_parser

HEDGED = "e_attribution_hedge_bias/conll2010_wiki_sample.jsonl"
# A key seen once says nothing of the next sentence.
_AT_LEAST = 2
# How hard a weight is held at nothing (a Gaussian prior): a class's, a phrase's or a class's in one
# context, a phrase's in one context. What is particular must be shown by more sentences.
# F1 on folds not learned from, cut in three ways: .796 with 1, 3, 8; .800 with these, or half or
# twice as much.
_HELD = (0.2, 2.0, 6.0)
# Sentences stand in the order of their articles, which are not named: folds are runs of them.
_RUN, _FOLDS = 20, 10

Keys = frozenset[str]
Numbers = NDArray[np.float64]
Truth = NDArray[np.bool_]


def read(data: Path, parser: Parser) -> tuple[list[Keys], Truth, Truth]:
    """Of each sentence the keys of its cues, whether one always hedges, whether it is uncertain."""
    keys: list[Keys] = []
    sure: list[bool] = []
    truth: list[bool] = []
    for row in rows(data, HEDGED):
        text: str = row["text"]
        tree = parser.parse(text, [(0, len(text))])[0]
        doubts = list(find_doubts(text, 0, len(text), tree))
        keys.append(frozenset(key for doubt in doubts for key in doubt.keys))
        sure.append(any(doubt.sure for doubt in doubts))
        truth.append(row["label"] == "uncertain")
    return keys, np.array(sure), np.array(truth)


def learn(keys: Sequence[Keys], truth: Truth) -> dict[str, float]:
    """The weight of each key by logistic regression; "limit" is what they must exceed.

    No weight is negative: a cue may tell nothing, but none makes a statement more certain.
    """
    counts = Counter(key for held in keys for key in held)
    names = sorted(key for key, count in counts.items() if count >= _AT_LEAST)
    column = {name: number for number, name in enumerate(names)}
    matrix = np.zeros((len(keys), len(names)))
    for row, held in enumerate(keys):
        matrix[row, [column[key] for key in held if key in column]] = 1.0
    held_by = np.array([_HELD[(":" in name) + ("|" in name)] for name in names])
    sign = np.where(truth, 1.0, -1.0)

    def loss(weights: Numbers) -> tuple[float, Numbers]:
        margin = -sign * (matrix @ weights[:-1] + weights[-1])
        slope = -sign / (1.0 + np.exp(-margin))
        penalty = 0.5 * float((held_by * weights[:-1] ** 2).sum())
        gradient = np.append(matrix.T @ slope + held_by * weights[:-1], slope.sum())
        return float(np.logaddexp(0.0, margin).sum()) + penalty, gradient

    bounds = [(0.0, None)] * len(names) + [(None, None)]
    best: Numbers = minimize(
        loss, np.zeros(len(names) + 1), jac=True, method="L-BFGS-B", bounds=bounds
    ).x
    return dict(zip(names, best[:-1].tolist(), strict=True)) | {"limit": -float(best[-1])}


def scores(weights: dict[str, float], keys: Sequence[Keys]) -> Numbers:
    """How far the cues of each sentence exceed the limit."""
    return (
        np.array([sum(weights.get(k, 0.0) for k in sorted(held)) for held in keys])
        - weights["limit"]
    )


def cross_validated(keys: Sequence[Keys], truth: Truth) -> Numbers:
    """The score of each sentence by weights learned from the sentences of other runs."""
    folds = (np.arange(len(keys)) // _RUN) % _FOLDS
    found = np.zeros(len(keys))
    for fold in range(_FOLDS):
        rest = np.flatnonzero(folds != fold).tolist()
        weights = learn([keys[row] for row in rest], truth[rest])
        here = np.flatnonzero(folds == fold).tolist()
        found[here] = scores(weights, [keys[row] for row in here])
    return found


def best_limit(score: Numbers, sure: Truth, truth: Truth) -> float:
    """The score above which a sentence is best called uncertain: the middle of the good ones."""
    limits = np.arange(-1.0, 0.55, 0.05)
    reached = np.array([f1(list(sure | (score > limit)), list(truth)) for limit in limits])
    return float(limits[reached >= reached.max() - 0.005].mean())


def main(data: Path) -> None:
    """Learn, print what was reached on sentences not learned from, write the table."""
    keys, sure, truth = read(data, english_parser())
    score = cross_validated(keys, truth)
    limit = best_limit(score, sure, truth)
    reached = f1(list(sure | (score > limit)), list(truth))
    weights = learn(keys, truth)
    weights["limit"] += limit
    lines = [f"{k}\t{w:.2f}\n" for k, w in sorted(weights.items()) if abs(w) >= 0.02]
    head = (
        f"# What the cues of hedge_cues.toml weigh, learned from {len(keys)} sentences of the\n"
        "# CoNLL-2010 shared task (Wikipedia) by benchmarks/learn_hedges.py. Own weights.\n"
        f"# F1 on folds not learned from: {reached:.3f}.\n"
        "# key: class, class|context, class:phrase, class:phrase|context\tweight\n"
    )
    (RESOURCES / "words" / "hedges.tsv").write_text(head + "".join(lines), "utf-8")
    fitted = f1(list(sure | (scores(weights, keys) > 0.0)), list(truth))
    print(f"F1 {reached:.3f} cross-validated, {fitted:.3f} in sample; {len(lines)} keys")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
