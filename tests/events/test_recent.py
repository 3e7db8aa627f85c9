"""Articles that came late are found as those that were there from the start."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.events.neighbours import Segment
from desktop.events.recent import Recent
from desktop.events.table import Statistics, Vectors

rows = st.dictionaries(st.integers(1, 12), st.integers(1, 3), min_size=1)


@given(st.lists(st.tuples(rows, st.integers(0, 9)), min_size=2, max_size=12))
def test_late_articles_are_as_like_as_early_ones(held: list[tuple[dict[int, int], int]]) -> None:
    held.sort(key=lambda one: one[1])
    counted = [
        (np.array(sorted(row), np.uint32), np.array([row[key] for key in sorted(row)], np.uint8))
        for row, _ in held
    ]
    statistics = Statistics.of([keys for keys, _ in counted])
    vectors = Vectors.of(counted, statistics, 9)
    days = [20 * day for _, day in held]
    early = Segment(np.array(days), vectors, vectors)
    late = Recent()
    for place, day in enumerate(days):
        late.add(100 + place, day, vectors.row(place), vectors.row(place))
    for place, day in enumerate(days):
        row = vectors.row(place)
        expected, found = (one.most_like(row, row, day) for one in (early, late))
        assert (found.places - 100).tolist() == expected.places.tolist()
        assert np.allclose(found.full, expected.full, atol=1e-6)
