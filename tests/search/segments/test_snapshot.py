"""Snapshots: segments as one space of documents."""

import numpy as np

from desktop.article import Article
from desktop.search.segments.snapshot import Snapshot

from .conftest import Build


def test_documents_are_numbered_through_all_segments(build: Build) -> None:
    one = build([Article("a", id=5), Article("b", id=6)])
    two = build([Article("c", id=2)])
    snapshot = Snapshot((one, two), (np.array([True, False]), None))
    assert snapshot.bases == (0, 2)
    assert snapshot.count == 3
    assert snapshot.live_count == 2
    assert snapshot.numbers().tolist() == [5, 6, 2]


def test_no_segments_are_a_snapshot_too() -> None:
    snapshot = Snapshot((), ())
    assert snapshot.bases == ()
    assert snapshot.count == snapshot.live_count == 0
    assert snapshot.numbers().tolist() == []
