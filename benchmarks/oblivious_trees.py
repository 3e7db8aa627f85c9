"""Gradient boosting of oblivious trees (Prokhorenkova et al. 2018) for a yes or no, in NumPy.

Each tree is learned from other rows, drawn by chance (Friedman 2002, "Stochastic gradient
boosting").
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.events.likelihood import Model, Tree

Values = NDArray[np.float64]

_TREES, _QUESTIONS = 120, 4
_RATE = 0.12
_REGULAR = 5.0  # added to the weight of a leaf: what a leaf of few rows says is drawn to nothing
_LEAST = 8.0  # weight of the rows on either side of a question
_BINS = 48
_DECIDED = 1e-4  # rows that weigh less than this have been learned
_DRAWN = 0.5  # share of the rows that a tree is learned from
_ROUNDS = 20  # in which leaves are made to rise, at most
_NOTHING = 1e-9  # weight of a leaf without rows


@dataclass(frozen=True, slots=True)
class _Rows:
    """Rows of binned features with what is yet to be explained of them."""

    bins: NDArray[np.int64]
    gradients: Values
    weights: Values


def learn(
    rows: Values, yes: NDArray[np.bool_], weights: Values, rising: Collection[int] = ()
) -> Model:
    """A model of how likely rows are a yes.

    Args:
        rows: one a line, features in columns.
        yes: the right answers.
        weights: how much each row counts.
        rising: columns of which a greater value never makes a yes less likely.
    """
    constant = float(np.log(weights[yes].sum() / weights[~yes].sum()))
    known = np.full(len(rows), constant)
    trees = boosted(rows, yes, weights, known, _TREES, rising)
    return Model(round(constant, 4), trees)


def boosted(
    rows: Values,
    yes: NDArray[np.bool_],
    weights: Values,
    known: Values,
    number: int,
    rising: Collection[int] = (),
) -> tuple[Tree, ...]:
    """So many trees that explain what is not explained yet.

    Args:
        rows: one a line, features in columns.
        yes: the right answers.
        weights: how much each row counts.
        known: the logits that are explained.
        number: of trees.
        rising: columns of which a greater value never makes a yes less likely.
    """
    edges = _edges(rows, yes)
    bins = np.column_stack(
        [np.searchsorted(cuts, rows[:, n], side="right") for n, cuts in enumerate(edges)]
    )
    logits = known.copy()
    trees: list[Tree] = []
    chance = np.random.default_rng(0)
    for _ in range(number):
        likely = 1 / (1 + np.exp(-logits))
        curvature = weights * likely * (1 - likely)
        kept = np.flatnonzero((curvature > _DECIDED) & (chance.random(len(rows)) < _DRAWN))
        gradients = weights[kept] * (yes[kept] - likely[kept])
        held = _Rows(bins[kept], gradients / _DRAWN, curvature[kept] / _DRAWN)
        questions = _questions(held, [len(cuts) for cuts in edges], rising)
        values = _values(held, questions, rising)
        logits += values[_leaves(bins, questions)]
        asked = tuple((column, round(float(edges[column][cut]), 5)) for column, cut in questions)
        trees.append(Tree(asked, np.round(values, 4)))
    return tuple(trees)


def _edges(rows: Values, yes: NDArray[np.bool_]) -> list[Values]:
    """Where each feature is cut: at equal shares of the yeses and of as many noes three times."""
    noes = np.flatnonzero(~yes)
    few = np.random.default_rng(0).permutation(noes)[: 3 * int(yes.sum())]
    sample = rows[np.concatenate([np.flatnonzero(yes), few])]
    shares = np.linspace(0, 1, _BINS + 2)[1:-1]
    return [np.unique(np.quantile(column, shares)) for column in sample.T]


def _questions(held: _Rows, cuts: list[int], rising: Collection[int]) -> list[tuple[int, int]]:
    """The questions of one tree, each the one that explains most after those before it."""
    leaves = np.zeros(len(held.bins), np.int64)
    found: list[tuple[int, int]] = []
    for asked in range(_QUESTIONS):
        gains = [
            _gains(held, leaves, 1 << asked, column, column in rising)[:many]
            for column, many in enumerate(cuts)
        ]
        column = max(range(len(cuts)), key=lambda one: gains[one].max(initial=0))
        found.append((column, int(gains[column].argmax())))
        leaves = 2 * leaves + (held.bins[:, column] > found[-1][1])
    return found


def _gains(held: _Rows, leaves: NDArray[np.int64], many: int, column: int, rises: bool) -> Values:
    """How much better every leaf is explained if it is cut after each bin of a feature.

    Of a feature that rises nothing is explained by what falls.
    """
    width = _BINS + 1
    cells = leaves * width + held.bins[:, column]
    gradients = np.bincount(cells, held.gradients, many * width).reshape(many, width).cumsum(1)
    weights = np.bincount(cells, held.weights, many * width).reshape(many, width).cumsum(1)
    all_gradients, all_weights = gradients[:, -1:], weights[:, -1:]
    gain = (
        gradients**2 / (weights + _REGULAR)
        + (all_gradients - gradients) ** 2 / (all_weights - weights + _REGULAR)
        - all_gradients**2 / (all_weights + _REGULAR)
    )
    told = (weights > _LEAST) & (all_weights - weights > _LEAST)
    if rises:
        below, above = gradients, all_gradients - gradients
        told &= above * (weights + _REGULAR) >= below * (all_weights - weights + _REGULAR)
    return np.where(told, gain, 0).sum(axis=0)


def _values(held: _Rows, questions: list[tuple[int, int]], rising: Collection[int]) -> Values:
    leaves = _leaves(held.bins, questions)
    gradients = np.bincount(leaves, held.gradients, 1 << _QUESTIONS)
    weights = np.bincount(leaves, held.weights, 1 << _QUESTIONS)
    values = _RATE * gradients / (weights + _REGULAR)
    axes = [axis for axis, (column, _) in enumerate(questions) if column in rising]
    return _risen(values, weights, axes)


def _risen(values: Values, weights: Values, axes: list[int]) -> Values:
    """The values of leaves, of which a yes to some questions never has less than a no.

    Leaves that differ in the answer to one of these alone, and would fall, have their mean.
    """
    found = values.reshape((2,) * _QUESTIONS).copy()
    shares = np.maximum(weights, _NOTHING).reshape(found.shape)
    for _ in range(_ROUNDS):
        for axis in axes:
            mean = (found * shares).sum(axis, keepdims=True) / shares.sum(axis, keepdims=True)
            falls = np.diff(found, axis=axis) < 0
            found = np.where(falls, mean, found)
    return found.ravel()


def _leaves(bins: NDArray[np.int64], questions: list[tuple[int, int]]) -> NDArray[np.int64]:
    leaves = np.zeros(len(bins), np.int64)
    for column, cut in questions:
        leaves = 2 * leaves + (bins[:, column] > cut)
    return leaves
