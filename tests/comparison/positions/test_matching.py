from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.positions.matching import (
    Match,
    Place,
    Relation,
    grouped,
    hanging_together,
)

PLACES = st.builds(Place, st.integers(0, 3), st.integers(0, 4))
MATCHES = st.lists(
    st.builds(Match, PLACES, PLACES, st.sampled_from(Relation), st.floats(0.0, 1.0)),
    unique=True,
)


def match(one: Place, other: Place) -> Match:
    return Match(one, other, Relation.RIVAL, 0.5)


@given(MATCHES)
def test_each_match_stands_in_one_group_and_groups_share_no_value(matches: list[Match]) -> None:
    groups = grouped(matches)
    assert sorted(one for group in groups for one in group) == sorted(matches)
    held = [{end for one in group for end in (one.one, one.other)} for group in groups]
    assert sum(map(len, held)) == len(set[Place]().union(*held))


@given(MATCHES)
def test_within_a_group_a_way_leads_from_each_value_to_each(matches: list[Match]) -> None:
    for group in grouped(matches):
        reached = {group[0].one}
        for _ in group:
            for one in group:
                if not reached.isdisjoint((one.one, one.other)):
                    reached |= {one.one, one.other}
        assert reached == {end for one in group for end in (one.one, one.other)}


def test_groups_stand_in_the_order_of_their_first_matches() -> None:
    a, b, c, d, e, f = (Place(n % 2, n) for n in range(6))
    matches = [match(a, b), match(c, d), match(e, f), match(d, e)]
    assert [list(group) for group in hanging_together(matches)] == [
        [match(a, b)],
        [match(c, d), match(e, f), match(d, e)],
    ]


def test_a_group_is_told_before_the_one_that_its_match_joins_to_it() -> None:
    a, b, c, d, e = (Place(n % 2, n) for n in range(5))
    larger = [match(a, b), match(a, d)]
    joining = match(c, b)
    assert list(grouped([*larger, match(c, e), joining])[0]) == [match(c, e), *larger, joining]


def test_a_chain_of_ten_thousand_matches_is_one_group() -> None:
    chain = [match(Place(n % 2, n), Place((n + 1) % 2, n + 1)) for n in range(10_000)]
    (group,) = grouped(reversed(chain))
    assert len(group) == len(chain)
