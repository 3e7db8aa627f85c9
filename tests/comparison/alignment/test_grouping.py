"""Which statements make a row, given what speaks for each pair of them."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.alignment.grouping import Ties, grouping
from desktop.progress import finish

Worth = dict[tuple[int, int], float]


def grouped(articles: list[int], worth: Worth) -> list[list[int]]:
    """The groups of statements: of each the article, and of pairs of them what they are worth."""
    order = sorted(worth, key=lambda pair: (-worth[pair], pair))
    ends = [np.array([pair[end] for pair in order], np.int64) for end in (0, 1)]
    values = np.array([worth[pair] for pair in order], np.float64)
    ties = Ties(ends[0], ends[1], values, values / 2).telling()
    return [sorted(group.members) for group in finish(grouping(articles, ties))]


def test_what_is_likely_stands_together_and_the_rest_alone() -> None:
    assert grouped([0, 0, 1, 1], {(0, 3): 1.4, (1, 2): 0.9}) == [[0, 3], [1], [2]]


def test_a_statement_that_tells_two_things_takes_both() -> None:
    assert grouped([0, 0, 1], {(0, 2): 1.8, (1, 2): 1.1}) == [[0, 1, 2]]


def test_one_likely_pair_does_not_bring_in_what_the_others_know_nothing_of() -> None:
    worth = {(0, 2): 1.8, (1, 2): 1.4, (1, 3): 1.2}
    assert grouped([0, 0, 1, 1], worth) == [[0, 1, 2], [3]]
    assert grouped([0, 0, 1, 1], worth | {(0, 3): 0.9}) == [[0, 1, 2, 3]]


def test_two_rows_of_the_same_accounts_stay_two() -> None:
    worth = {(0, 2): 2.0, (1, 3): 1.9, (0, 3): 1.2, (1, 2): 1.1}
    assert grouped([0, 0, 1, 1], worth) == [[0, 2], [1, 3]]


def test_the_third_account_joins_a_row_if_it_tells_the_same_as_both_on_average() -> None:
    worth = {(0, 1): 1.9, (1, 2): 1.5}
    assert grouped([0, 1, 2], worth) == [[0, 1], [2]]
    assert grouped([0, 1, 2], worth | {(0, 2): 0.6}) == [[0, 1, 2]]


def test_the_similarities_of_a_row_are_those_of_its_likely_pairs() -> None:
    ties = Ties(np.array([0, 0]), np.array([1, 2]), np.array([1.6, 1.2]), np.array([0.8, 0.5]))
    (group,) = finish(grouping([0, 1, 1], ties))
    assert group.alike == [0.8, 0.5]


_PAIRS = st.dictionaries(
    st.tuples(st.integers(0, 5), st.integers(6, 11)), st.floats(0.0, 2.0), max_size=36
)


@given(worth=_PAIRS)
def test_every_statement_is_in_one_row_and_no_row_has_four_of_an_account(worth: Worth) -> None:
    articles = [0] * 6 + [1] * 6
    groups = grouped(articles, worth)
    assert sorted(one for group in groups for one in group) == list(range(12))
    assert groups == sorted(groups)
    for group in groups:
        assert max(sum(articles[one] == article for one in group) for article in (0, 1)) <= 3
