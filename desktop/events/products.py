"""Products: the neighbours of all articles of an archive of some thousand, many at once.

What `neighbours` does article by article through postings is here done for a block of articles: the
commonest terms, which have most postings, as a product of matrices, and the others through
postings. The cosines are of all terms, so that nothing is left out.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from desktop.events.neighbours import (
    ALIKE_FAR,
    ALIKE_NEAR,
    MOST_FAR,
    MOST_NEAR,
    NEAR_DAYS,
    Links,
)
from desktop.events.table import Vectors, distinct

Places = NDArray[np.int64]
Cosines = NDArray[np.float32]

# Two articles with a term are a product through its postings. Of those of the labelled articles
# 1,024 terms have eleven in twelve by body, and 128 four in five by headline and lead; with half as
# many or twice as many it takes longer.
_COMMON_FULL, _COMMON_HEAD = 1_024, 128
BLOCK = 256  # articles at once
_COLUMN_BITS = np.uint64(23)  # with the value's, and the rows' of a block, 64
_VALUE_BITS = np.uint64(32)
_HIGHEST = np.uint32(0xFFFFFFFF)


class Products:
    """Articles in order of days, those without one first, of which each is held against all."""

    def __init__(self, days: Places, full: Vectors, head: Vectors) -> None:
        self._full = _cosines(full, _COMMON_FULL)
        self._head = _cosines(head, _COMMON_HEAD)
        self._undated = int(np.searchsorted(days, 1))
        self._low = np.maximum(self._undated, np.searchsorted(days, days - NEAR_DAYS))
        self._high = np.searchsorted(days, days + NEAR_DAYS, side="right")
        self._low[: self._undated], self._high[: self._undated] = 0, len(days)

    def most_like(self, first: int, after: int) -> Links:
        """The articles most like each from one place to another; see `Segment.most_like`."""
        full, head = self._full[first:after], self._head[first:after]
        mosts = zip(MOST_NEAR, MOST_FAR, strict=True)
        highest = [
            self._highest(values, first, most)
            for values, most in zip((full, head), mosts, strict=True)
        ]
        chosen = np.sort(np.concatenate(highest))
        chosen = chosen[np.diff(chosen, prepend=-1) > 0]
        rows, whom = np.divmod(chosen, full.shape[1])
        others = rows + first != whom
        chosen, who, whom = chosen[others], rows[others] + first, whom[others]
        return Links(
            who,
            whom,
            full.ravel()[chosen].astype(np.float64),
            head.ravel()[chosen].astype(np.float64),
        )

    def _highest(self, values: Cosines, first: int, mosts: tuple[int, int]) -> Places:
        """The cells of the highest values of each row: so many near in time, so many far from it.

        Args:
            values: one row for each article.
            first: the place of the first of these.
            mosts: how many of a row near in time, and how many of others, are taken at most.
        """
        cells = np.flatnonzero(values > ALIKE_NEAR)
        rows, columns = np.divmod(cells, values.shape[1])
        found = values.ravel()[cells]
        far = columns >= self._undated
        far &= (columns < self._low[first + rows]) | (columns >= self._high[first + rows])
        kept = np.flatnonzero(~far | (found > ALIKE_FAR))
        groups = 2 * rows[kept] + far[kept]
        # positive numbers are ordered as their bits are; of equal ones the earlier article is taken
        lowness = (_HIGHEST - found[kept].view(np.uint32)).astype(np.uint64)
        packed = groups.astype(np.uint64) << _VALUE_BITS | lowness
        packed = np.sort(packed << _COLUMN_BITS | columns[kept].astype(np.uint64))
        groups = (packed >> (_COLUMN_BITS + _VALUE_BITS)).astype(np.int64)
        starts = np.searchsorted(groups, np.arange(2 * len(values)))
        kept = np.flatnonzero(np.arange(len(packed)) - starts[groups] < np.array(mosts)[groups % 2])
        columns = (packed[kept] & ((np.uint64(1) << _COLUMN_BITS) - np.uint64(1))).astype(np.int64)
        return groups[kept] // 2 * values.shape[1] + columns


def _cosines(vectors: Vectors, common: int) -> Cosines:
    """The cosines of all articles with all others; that of one with itself may be too high.

    Args:
        vectors: of the articles.
        common: how many terms count as common.
    """
    total = len(vectors)
    owners = np.repeat(np.arange(total), np.diff(vectors.starts))
    ranks = _ranks(vectors.keys)
    usual = ranks < common
    matrix = np.zeros((total, min(common, int(ranks.max(initial=-1)) + 1)), np.float32)
    matrix[owners[usual], ranks[usual]] = vectors.weights[usual]
    rare = _Rare(owners[~usual], ranks[~usual] - common, vectors.weights[~usual])
    found = np.empty((total, total), np.float32)
    for first in range(0, total, BLOCK):
        after = min(first + BLOCK, total)
        rows = matrix[first:after] @ matrix[first:].T
        rows += rare.products(first, after, total)
        found[first:after, first:] = rows
        found[after:, first:after] = rows[:, after - first :].T
    return found


def _ranks(keys: NDArray[np.uint32]) -> Places:
    """Of each key how many keys are in more articles; no two different ones have the same."""
    found, terms = distinct(keys)
    order = np.argsort(-np.bincount(terms, minlength=len(found)), kind="stable")
    ranks = np.empty(len(found), np.int64)
    ranks[order] = np.arange(len(found))
    return ranks[terms]


class _Rare:
    """The postings of all terms that are not common."""

    def __init__(self, owners: Places, ranks: Places, weights: Cosines) -> None:
        self._owners, self._weights = owners, weights
        order = np.argsort(ranks, kind="stable")
        self._holders, self._held = owners[order], weights[order]
        ends = np.cumsum(np.bincount(ranks))
        # where each posting stands among those of its term, and where these end
        self._place = np.empty_like(order)
        self._place[order] = np.arange(len(order))
        self._end = ends[ranks] if len(ranks) else ranks

    def products(self, first: int, after: int, total: int) -> Cosines:
        """What they add to the cosines of some articles with themselves and all behind them."""
        terms = slice(*np.searchsorted(self._owners, [first, after]))
        starts, ends = self._place[terms], self._end[terms]
        sizes = ends - starts
        until = np.cumsum(sizes)
        places = np.arange(int(sizes.sum())) + np.repeat(starts - until + sizes, sizes)
        width = total - first
        rows = np.repeat((self._owners[terms] - first) * width, sizes)
        products = np.repeat(self._weights[terms], sizes) * self._held[places]
        cells = rows + self._holders[places] - first
        found = np.bincount(cells, products, (after - first) * width).reshape(-1, width)
        square = found[:, : after - first]
        square += square.T.copy()
        return found.astype(np.float32)
