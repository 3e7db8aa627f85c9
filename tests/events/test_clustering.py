from hypothesis import given
from hypothesis import strategies as st

from desktop.events.clustering import clusters
from desktop.progress import finish

pairs = st.tuples(st.integers(0, 7), st.integers(0, 7), st.floats(0.01, 1.0)).filter(
    lambda tie: tie[0] != tie[1]
)


def test_what_is_tied_is_joined_and_the_rest_stays_alone() -> None:
    assert finish(clusters(range(4), [(0, 2, 0.9), (1, 3, 0.1)], 0.5)) == [[0, 2], [1], [3]]


def test_a_chain_is_cut_where_the_average_is_too_weak() -> None:
    assert finish(clusters(range(3), [(0, 1, 0.9), (1, 2, 0.6)], 0.5)) == [[0, 1], [2]]


def test_a_group_takes_who_is_tied_to_all_of_it() -> None:
    assert finish(clusters(range(3), [(0, 1, 0.9), (1, 2, 0.6), (0, 2, 0.6)], 0.5)) == [[0, 1, 2]]


@given(st.lists(pairs, unique_by=lambda tie: frozenset(tie[:2])))
def test_every_member_is_in_one_cluster(ties: list[tuple[int, int, float]]) -> None:
    found = finish(clusters(range(8), ties, 0.4))
    assert sorted(member for cluster in found for member in cluster) == list(range(8))


@given(st.lists(pairs, unique_by=(lambda tie: frozenset(tie[:2]), lambda tie: tie[2])))
def test_the_order_of_the_ties_does_not_matter(ties: list[tuple[int, int, float]]) -> None:
    assert finish(clusters(range(8), ties, 0.4)) == finish(clusters(range(8), ties[::-1], 0.4))


def test_a_pair_that_belongs_together_is_joined_without_a_tie() -> None:
    assert finish(clusters(range(3), [], 0.5, together=[(2, 0)])) == [[0, 2], [1]]


def test_a_pair_that_is_kept_apart_is_not_joined_by_way_of_others() -> None:
    ties = [(0, 1, 0.9), (1, 2, 0.9), (0, 2, 0.9)]
    assert finish(clusters(range(3), ties, 0.5, apart=[(0, 2)])) == [[0, 1], [2]]


def test_two_groups_need_more_to_be_joined_than_two_single_ones() -> None:
    across = [(0, 2, 0.52), (0, 3, 0.52), (1, 2, 0.52), (1, 3, 0.52)]
    assert finish(clusters(range(4), [(0, 1, 0.9), (2, 3, 0.9), *across], 0.5)) == [[0, 1], [2, 3]]
    assert finish(clusters(range(2), [(0, 1, 0.52)], 0.5)) == [[0, 1]]


def test_what_lies_days_apart_needs_more_to_be_joined_and_a_little_if_neither_has_a_day() -> None:
    asked = {(9, 16): 1.5, (0, 0): 1.5**0.25, (9, 11): 1.0, (9, 0): 1.0}
    for (one, other), more in asked.items():
        for strength, joined in ((0.5 * more - 0.01, False), (0.5 * more + 0.01, True)):
            tie = [(0, 1, strength)]
            found = finish(clusters(range(2), tie, 0.5, days={0: one, 1: other}, aloof=1.5))
            assert (found == [[0, 1]]) == joined


def test_groups_of_several_that_lie_days_apart_need_still_more() -> None:
    inside = [(0, 1, 0.95), (2, 3, 0.95)]
    across = [(one, other, 0.9) for one in (0, 1) for other in (2, 3)]
    days = {0: 9, 1: 10, 2: 14, 3: 15}
    assert finish(clusters(range(4), inside + across, 0.5)) == [[0, 1, 2, 3]]
    apart = clusters(range(4), inside + across, 0.5, days=days, aloof=1.5)
    assert finish(apart) == [[0, 1], [2, 3]]
    late = clusters(range(3), [inside[0], *across[::2]], 0.5, days=days, aloof=1.5)
    assert finish(late) == [[0, 1, 2]]


def test_a_report_joins_those_of_its_days_before_likelier_ones_of_others() -> None:
    ties = [(0, 1, 0.8), (2, 3, 0.8), (0, 2, 0.9), (0, 3, 0.9), (1, 2, 0.6), (1, 3, 0.6)]
    days = {0: 9, 1: 9, 2: 16, 3: 16}
    assert finish(clusters(range(4), ties, 0.5, days=days, aloof=1.5)) == [[0, 1], [2, 3]]
    assert finish(clusters(range(4), ties, 0.5, days=days)) == [[0, 1, 2, 3]]


def test_a_large_group_takes_who_is_tied_to_enough_of_it() -> None:
    members = [(one, other, 0.9) for one in range(60) for other in range(one)]
    late = [(60, other, 0.9) for other in range(20)]
    assert finish(clusters(range(61), members + late, 0.5)) == [list(range(61))]


@given(
    st.lists(pairs, unique_by=(lambda tie: frozenset(tie[:2]), lambda tie: tie[2])),
    st.lists(st.integers(0, 12), min_size=8, max_size=8),
)
def test_the_order_of_the_ties_does_not_matter_where_days_are_known(
    ties: list[tuple[int, int, float]], days: list[int]
) -> None:
    known = dict(enumerate(days))
    found = finish(clusters(range(8), ties, 0.4, days=known, aloof=1.5))
    assert found == finish(clusters(range(8), ties[::-1], 0.4, days=known, aloof=1.5))


@given(
    st.lists(pairs, unique_by=lambda tie: frozenset(tie[:2])),
    st.lists(pairs.map(lambda tie: tie[:2]), max_size=4),
)
def test_what_is_kept_apart_is_never_in_one_cluster(
    ties: list[tuple[int, int, float]], apart: list[tuple[int, int]]
) -> None:
    for cluster in finish(clusters(range(8), ties, 0.3, apart=apart)):
        assert not any(one in cluster and other in cluster for one, other in apart)
