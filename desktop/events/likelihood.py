"""Likelihood: how likely two articles report one event, by what tells whether they do.

The model is a sum of small oblivious decision trees (Prokhorenkova et al. 2018): all branches of a
tree ask the same questions, so that its answer for a pair is one look-up by the bits of the
answers. ``benchmarks/learn_events.py`` learns it and writes it to ``resources/events``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import chain
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.events.neighbours import NEAR_DAYS
from desktop.events.pairs import FEATURES
from desktop.paths import RESOURCES

MODEL = RESOURCES / "events" / "likelihood.json"

# The average likelihood that holds an event together. On the labelled sets, cross-fitted, B-cubed
# precision and recall of the pool meet at .45; a step above it, because an article too many invents
# differences while one too few hides a source.
THRESHOLD = 0.5
WEAKEST = 0.05  # weaker ties hold nothing together and are left out
# A notice of fewer words than this may be of last year's flood as well: weeks apart it is tied to
# nothing. (Of the labelled articles it costs .001 of F1.)
_SCRAP = 50
_AT_ONCE = 4_000  # pairs: what is asked of them stays in the processor's cache

# Among few articles everybody's best is poor, and what is rare elsewhere may be what all of them
# are about. So of archives smaller than this more trees are asked, which were learned from archives
# of a few stories that are like each other, dated or not, whole or cut to a few lines. Of those of
# `_FEW` or fewer all that they say counts, of larger ones the less of it the larger they are. In
# 598 such archives (the labelled sets, cross-fitted) precision is .90 where it was .84, recall .97.
ENOUGH, _FEW = 400, 50  # articles

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Tree:
    """One tree.

    Attributes:
        questions: column of a feature, and the value from which on the answer is yes; eight of them
            at most.
        values: what is added for each row of answers, the first question's the highest bit.
    """

    questions: tuple[tuple[int, float], ...]
    values: Values


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned.

    Attributes:
        constant: the logit without any tree.
        trees: what is added to it.
        few: what is added, besides, where an archive has few articles.
    """

    constant: float
    trees: tuple[Tree, ...]
    few: tuple[Tree, ...] = ()

    def likelihood(self, rows: Values, total: int) -> Values:
        """How likely each pair reports one event, 0.0 to 1.0.

        Args:
            rows: one for each pair, the columns as in `FEATURES`.
            total: how many articles the archive holds.
        """
        columns = np.ascontiguousarray(rows.T)
        logits = np.full(len(rows), self.constant)
        for trees, weight in ((self.trees, 1.0), (self.few, among_few(total))):
            if trees and weight:
                logits += weight * _answers(trees, columns)
        logits[_are_scraps_of_other_times(columns)] = -np.inf
        return 1 / (1 + np.exp(-logits))


def among_few(total: int) -> float:
    """How much of what was learned of few articles counts for an archive of so many, 0.0 to 1.0."""
    if not 0 < total < ENOUGH:
        return 0.0
    return min(1.0, math.log(ENOUGH / total) / math.log(ENOUGH / _FEW))


def _answers(trees: Sequence[Tree], columns: Values) -> Values:
    """What some trees add for each pair, whose features are given one a row."""
    depth = max(len(tree.questions) for tree in trees)
    # many trees ask the same; a tree that asks fewer is first asked what nobody says yes to
    nothing = (0, math.inf)
    asked = [(nothing,) * (depth - len(one.questions)) + one.questions for one in trees]
    questions = {question: row for row, question in enumerate(dict.fromkeys(chain(*asked)))}
    rows = np.array([[questions[question] for question in one] for one in asked])
    found = np.empty(columns.shape[1])
    for first in range(0, len(found), _AT_ONCE):
        some = columns[:, first : first + _AT_ONCE]
        yes = np.empty((len(questions), some.shape[1]), np.uint8)
        for row, (column, least) in enumerate(questions):
            np.greater_equal(some[column], least, out=yes[row], casting="unsafe")
        leaves = np.zeros((len(trees), some.shape[1]), np.uint8)
        for bit in range(depth):
            leaves <<= 1
            leaves |= yes[rows[:, bit]]
        values = [tree.values[leaf] for tree, leaf in zip(trees, leaves, strict=True)]
        found[first : first + _AT_ONCE] = np.sum(values, axis=0)
    return found


def _are_scraps_of_other_times(columns: Values) -> NDArray[np.bool_]:
    """Which pairs are too far apart in time for how little one of them says."""
    apart, shorter = (columns[FEATURES.index(name)] for name in ("apart", "shorter"))
    return (apart > NEAR_DAYS) & (shorter < math.log(_SCRAP + 1))


@cache
def model() -> Model:
    """The model that the program comes with."""
    read = json.loads(MODEL.read_text("utf-8"))
    trees, few = (_joined(_trees(read[name])) for name in ("trees", "few"))
    return Model(float(read["constant"]), trees, few)


def _trees(read: list[dict[str, Any]]) -> tuple[Tree, ...]:
    return tuple(
        Tree(
            tuple((FEATURES.index(name), float(least)) for name, least in tree["questions"]),
            np.array(tree["values"], np.float64),
        )
        for tree in read
    )


def _joined(trees: tuple[Tree, ...]) -> tuple[Tree, ...]:
    """The same with two trees as one that asks what both do: half as many answers to look up."""
    pairs = zip(trees[::2], trees[1::2], strict=False)
    joined = (
        Tree(one.questions + other.questions, np.add.outer(one.values, other.values).ravel())
        for one, other in pairs
    )
    return (*joined, *trees[len(trees) - len(trees) % 2 :])
