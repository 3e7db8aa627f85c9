"""What is known of each document beside its words: numbers, days, and labels that are counted."""

import math
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import Documents
from desktop.search.model import Counts
from desktop.search.segments.layout import narrow
from desktop.search.segments.segment import COLUMNS, LABELS
from desktop.search.segments.snapshot import Snapshot

# All columns of labels are counted at once where they have so few labels together: a third of the
# time, for to count few labels among many documents is slow.
_MOST_TOGETHER = 1 << 16
# Documents whose labels are counted at once: what is made for them stays in the cache.
_CHUNK = 1 << 16


class Columns:
    """The columns of all segments, each put together when it is first asked for."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._segments = snapshot.segments
        self._columns: dict[str, NDArray[Any]] = {}
        self._labels: dict[str, tuple[NDArray[Any], Sequence[str]]] = {}

    @staticmethod
    def known(name: str) -> bool:
        """Whether there is such a column of numbers."""
        return name in COLUMNS

    def __getitem__(self, name: str) -> NDArray[Any]:
        """[documents] a column of numbers."""
        if name not in self._columns:
            columns = [segment.columns[name] for segment in self._segments]
            self._columns[name] = np.concatenate(columns) if columns else np.zeros(0, np.int64)
        return self._columns[name]

    def counts(self, documents: Documents) -> Mapping[str, Counts]:
        """By column of labels, how many documents have each; labels that none has are left out."""
        sizes = [len(self._label(name)[1]) for name in LABELS]
        if math.prod(sizes) <= _MOST_TOGETHER:
            counts = _sums(_counted(self._together, documents, math.prod(sizes)), sizes)
        else:
            counts = [
                _counted(self._label(name)[0], documents, size)
                for name, size in zip(LABELS, sizes, strict=True)
            ]
        return {
            name: tuple(
                (text, count)
                for text, count in zip(self._label(name)[1], each.tolist(), strict=True)
                if count
            )
            for name, each in zip(LABELS, counts, strict=True)
        }

    @cached_property
    def _together(self) -> NDArray[np.uint16]:
        """All labels of each document as one number."""
        codes = tuple(self._label(name)[0].astype(np.intp) for name in LABELS)
        sizes = tuple(len(self._label(name)[1]) for name in LABELS)
        return np.ravel_multi_index(codes, sizes).astype(np.uint16)

    def _label(self, name: str) -> tuple[NDArray[Any], Sequence[str]]:
        if name not in self._labels:
            self._labels[name] = self._joined(name)
        return self._labels[name]

    def _joined(self, name: str) -> tuple[NDArray[Any], Sequence[str]]:
        """The codes of all segments as codes of the same texts."""
        labels = [segment.labels[name] for segment in self._segments]
        texts = sorted({text for column in labels for text in column.texts})
        places = {text: at for at, text in enumerate(texts)}
        codes = [
            np.array([places[text] for text in column.texts], dtype=np.int64).take(column.codes)
            for column in labels
        ]
        return narrow(np.concatenate([np.zeros(0, np.int64), *codes])), texts


def _counted(codes: NDArray[Any], documents: Documents, size: int) -> NDArray[np.intp]:
    """[size] how many of some documents have each code."""
    counts = np.bincount(codes.take(documents[:_CHUNK]), minlength=size)
    for start in range(_CHUNK, len(documents), _CHUNK):
        counts += np.bincount(codes.take(documents[start : start + _CHUNK]), minlength=size)
    return counts


def _sums(cells: NDArray[np.intp], sizes: Sequence[int]) -> list[NDArray[np.intp]]:
    """What the cells of a cube are together along each axis, its shape being ``sizes``.

    One axis after the other: sums over two at once take twenty times as long.
    """
    sums: list[NDArray[np.intp]] = []
    for size in sizes:
        table = cells.reshape(size, len(cells) // max(size, 1))
        sums.append(table.sum(axis=1))
        cells = table.sum(axis=0)
    return sums
