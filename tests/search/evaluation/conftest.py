"""Snapshots of a few articles to search in."""

from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import ExitStack
from itertools import count
from pathlib import Path

import numpy as np
import pytest
import whoosh.codec.whoosh3
from whoosh.query import Or, Query

from desktop.article import Article
from desktop.search.segments.build import Builder
from desktop.search.segments.segment import Segment
from desktop.search.segments.snapshot import Snapshot

Open = Callable[..., Snapshot]


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """Write articles as segments, a list of articles each, and open them."""
    folder, numbers = tmp_path_factory.mktemp("segments"), count()
    with ExitStack() as stack:

        def opened(*lists: Sequence[Article], deleted: Collection[int] = ()) -> Snapshot:
            segments: list[Segment] = []
            for articles in lists:
                path = _write(folder / f"{next(numbers)}", articles)
                segments.append(Segment.open(path))
                stack.callback(segments[-1].close)
            live = [_live(segment, deleted) for segment in segments]
            return Snapshot(tuple(segments), tuple(live))

        yield opened


def _write(path: Path, articles: Sequence[Article]) -> Path:
    builder = Builder()
    for article in articles:
        builder.add(article)
    builder.write(path)
    return path


def _live(segment: Segment, deleted: Collection[int]) -> np.ndarray | None:
    live = ~np.isin(segment.numbers, list(deleted))
    return None if live.all() else live


@pytest.fixture(scope="module")
def exact() -> Iterator[None]:
    """Stock Whoosh with lengths as they are, and with its And and Or as they should be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whoosh.codec.whoosh3, "length_to_byte", lambda length: length or 0)
        patch.setattr(whoosh.codec.whoosh3, "byte_to_length", lambda byte: byte)
        patch.setattr(Or, "matcher_type", Or.DEFAULT_MATCHER)
        # Without it, And and Or can't hold queries of spans.
        patch.setattr(Query, "estimate_size", lambda _query, _reader: 1)
        yield
