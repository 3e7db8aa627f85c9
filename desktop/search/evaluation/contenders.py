"""Which of the documents that were found may be among the best, before all of them are scored.

A word in the title weighs more than one in the text and is in fewer documents: often no document
without any can be as good as the best that have one. This is the idea of MaxScore (Turtle and
Flood, "Query evaluation: strategies and optimizations", 1995) for whole arrays; it leaves out
nothing that could be among the best.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import Documents, Found, Workspace
from desktop.search.evaluation.joins import Or, also, in_all, marked
from desktop.search.evaluation.nodes import Node, Term

# Of fewer documents, all are scored in the time that it takes to choose.
_FEW = 8192
# Of no more postings, all are scored: to choose takes as long, and is often in vain. (Measured for
# each key of twenty lines, at 100,000 documents.)
_SMALL = 100_000
# To score a document by itself takes as long as so many postings of all documents.
_DEARER = 24
# So many times as many postings as documents are looked at to choose among these, and none of what
# finds nearly all of them.
_WORTH = 2
_MOST = 0.75
# What the few find scores about half of what the others weigh, too.
_HALF = 2
_ROUNDING = 1.0 + 1e-5  # scores are sums of single precision


class Contenders(NamedTuple):
    """What may be among the best of what a query finds.

    Attributes:
        total: how many documents it finds.
        found: those that may be among the best, scored.
        every: all of them, ascending, if they were wanted.
    """

    total: int
    found: Found
    every: Documents | None = None


def contenders(workspace: Workspace, node: Node, most: int, *, every: bool = False) -> Contenders:
    """What a query finds, and of it, scored, those documents that may be among the best.

    Args:
        workspace: to work in.
        node: the query.
        most: how many of the best are wanted.
        every: whether all documents are wanted, too.
    """
    small = node.size <= (_SMALL if isinstance(node, Or | Term) else _FEW)
    leaves = [] if small else [(leaf, leaf.size, weight) for leaf, weight in node.leaves()]
    # What scores its documents alike takes no time for each, nor does what has scored them before.
    scored = sum(size for leaf, size, _ in leaves if _scored(leaf))
    if scored > _SMALL:
        everything, found = _chosen(workspace, node, most, leaves, scored // _DEARER)
        if everything is not None:
            return Contenders(everything.total, found, everything.documents if every else None)
    elif isinstance(node, Or) and not every:
        return Contenders(*node.best(most))
    else:
        found = node.found(None)
    return Contenders(len(found), found, found.documents)


@dataclass(frozen=True)
class _Everything:
    """All that a query finds, as a list only if that is asked for: to make it takes long."""

    workspace: Workspace
    node: Node

    @property
    def total(self) -> int:
        """How many documents it finds."""
        return len(self.documents) if self._held is None else int(np.count_nonzero(self._held))

    @cached_property
    def documents(self) -> Documents:
        """All of them, ascending."""
        if self._held is None:
            return self.node.documents(None)
        return np.flatnonzero(self._held)

    def also(self, few: Or) -> Documents:
        """Those that some of its parts find."""
        if self._held is None:
            return self.documents[also(self.workspace, self.documents, few)]
        return np.flatnonzero(in_all(self.workspace, [few]) & self._held)

    @cached_property
    def _held(self) -> NDArray[np.bool_] | None:
        return marked(self.workspace, self.node)


def _chosen(
    workspace: Workspace,
    node: Node,
    most: int,
    leaves: Sequence[tuple[Node, int, float]],
    worth: int,
) -> tuple[_Everything | None, Found]:
    """All that is found, and what of it may be among the best; None if that is all.

    Args:
        workspace: to work in.
        node: the query.
        most: how many of the best are wanted.
        leaves: its parts, how many documents each finds, and what it weighs.
        worth: so many documents are scored by themselves in the time that all would take.
    """
    everything = _Everything(workspace, node)
    any_part = isinstance(node, Or | Term)
    if any_part:
        # It finds more than each of its parts: that is looked for only if it must be.
        splits = _splits(leaves, most, max(size for _, size, _ in leaves), worth)[-1:]
    elif (total := everything.total) <= max(_FEW, most):
        return None, node.found(everything.documents)
    else:
        splits = _splits(leaves, most * workspace.count / total, total, total * _WORTH)
        splits = splits[:: max(len(splits) - 1, 1)]  # the first and the last
    for few, rest in splits:
        either = Or(workspace, few, 1.0)
        some = either.documents(None) if any_part else everything.also(either)
        if len(some) <= worth and (found := _better(node, some, most, rest)):
            return everything, found
    return None, node.found(None if any_part else everything.documents)


def _scored(leaf: Node) -> bool:
    return isinstance(leaf, Term) and leaf.terms.scored


def _better(node: Node, some: Documents, most: int, rest: float) -> Found | None:
    """Some documents, scored, if so many of them are better than all others."""
    if not 0 < most <= len(some):
        return None
    found = node.found(some)
    if len(found) < most:
        return None
    least = np.partition(found.scores, len(found) - most)[len(found) - most]
    return found if least > rest * _ROUNDING else None


def _splits(
    leaves: Sequence[tuple[Node, int, float]], enough: float, count: int, left: int
) -> list[tuple[Sequence[Node], float]]:
    """Parts that find few documents, ever more of them, and what the others weigh at most.

    No document that none of the few finds scores more than the others weigh. Only such are given
    as promise to find documents that score more.

    Args:
        leaves: the parts, how many documents each finds, and what it weighs.
        enough: what finds so many documents may find the best.
        count: parts that find nearly so many are not among the few.
        left: together these find less.
    """
    ordered = sorted(leaves, key=lambda leaf: leaf[1])
    # A boost may be negative; what takes off a score cannot add to it.
    weights = [max(weight, 0.0) for _, _, weight in ordered]
    rests = list(accumulate(reversed(weights), initial=0.0))[-2::-1]
    splits: list[tuple[Sequence[Node], float]] = []
    weight = 0.0
    for at, (_, size, _) in enumerate(ordered):
        left -= size
        if left <= 0 or size >= count * _MOST:
            break
        if size >= enough:
            weight += weights[at]
        if weight * _HALF >= rests[at]:
            splits.append(([leaf for leaf, _, _ in ordered[: at + 1]], rests[at]))
    return splits
