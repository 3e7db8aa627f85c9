"""The best of many things are found without sorting all of them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.evaluation.ranking import best

VALUES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=400)


@given(values=VALUES, most=st.integers(0, 30))
def test_the_best_are_those_that_sorting_all_would_put_first(
    values: list[tuple[int, int]], most: int
) -> None:
    table = np.array([(*pair, at) for at, pair in enumerate(values)]).reshape(-1, 3)
    keys = [lambda some, column=column: table[some, column] for column in range(3)]
    expected = sorted(range(len(values)), key=lambda at: tuple(table[at]), reverse=True)
    assert best(len(values), keys, most).tolist() == expected[:most]


def test_many_that_are_alike_are_told_apart_by_the_next_key() -> None:
    numbers = np.random.default_rng(1).permutation(100_000)
    alike = np.ones(100_000, dtype=np.float32)
    chosen = best(100_000, [alike.__getitem__, numbers.__getitem__], 3)
    assert numbers[chosen].tolist() == [99_999, 99_998, 99_997]
