"""What is known of each document beside its words: numbers, days, and labels that are counted."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.search.evaluation.found import Documents
from desktop.search.model import Counts
from desktop.search.segments.layout import narrow
from desktop.search.segments.segment import COLUMNS
from desktop.search.segments.snapshot import Snapshot


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

    def counts(self, name: str, documents: Documents) -> Counts:
        """How many documents have each label of a column; labels that none has are left out."""
        if name not in self._labels:
            self._labels[name] = self._joined(name)
        codes, texts = self._labels[name]
        counts = np.bincount(codes.take(documents), minlength=len(texts))
        return tuple(
            (text, count) for text, count in zip(texts, counts.tolist(), strict=True) if count
        )

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
