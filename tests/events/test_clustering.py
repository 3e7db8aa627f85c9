from hypothesis import given
from hypothesis import strategies as st

from desktop.events.clustering import clusters

pairs = st.tuples(st.integers(0, 7), st.integers(0, 7), st.floats(0.01, 1.0)).filter(
    lambda tie: tie[0] != tie[1]
)


def test_what_is_tied_is_joined_and_the_rest_stays_alone() -> None:
    assert clusters(range(4), [(0, 2, 0.9), (1, 3, 0.1)], 0.5) == [[0, 2], [1], [3]]


def test_a_chain_is_cut_where_the_average_is_too_weak() -> None:
    assert clusters(range(3), [(0, 1, 0.9), (1, 2, 0.6)], 0.5) == [[0, 1], [2]]


def test_a_group_takes_who_is_tied_to_all_of_it() -> None:
    assert clusters(range(3), [(0, 1, 0.9), (1, 2, 0.6), (0, 2, 0.6)], 0.5) == [[0, 1, 2]]


@given(st.lists(pairs, unique_by=lambda tie: frozenset(tie[:2])))
def test_every_member_is_in_one_cluster(ties: list[tuple[int, int, float]]) -> None:
    found = clusters(range(8), ties, 0.4)
    assert sorted(member for cluster in found for member in cluster) == list(range(8))


@given(st.lists(pairs, unique_by=(lambda tie: frozenset(tie[:2]), lambda tie: tie[2])))
def test_the_order_of_the_ties_does_not_matter(ties: list[tuple[int, int, float]]) -> None:
    assert clusters(range(8), ties, 0.4) == clusters(range(8), ties[::-1], 0.4)
