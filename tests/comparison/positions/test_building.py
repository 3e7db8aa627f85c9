from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from desktop.comparison.model import Strength, Verdict
from desktop.comparison.positions.building import Judgement, agreeing
from desktop.comparison.positions.matching import Match, Place, Relation

VERDICTS = st.sampled_from([None, *Verdict])
# What is judged of each two of six values, two of them an account's.
PLACES = [Place(article, number) for article in range(3) for number in range(2)]
PAIRS = [pair for pair in combinations(PLACES, 2) if pair[0].article != pair[1].article]
JUDGED = st.dictionaries(st.sampled_from(PAIRS), VERDICTS, min_size=1)


def told(judged: dict[tuple[Place, Place], Verdict | None]) -> list[tuple[Verdict, list[Place]]]:
    def judge(match: Match) -> Judgement | None:
        verdict = judged[match.one, match.other]
        return (verdict, Strength.STRONG, "they differ") if verdict else None

    matches = [
        Match(*ends, Relation.RIVAL if verdict else Relation.SAME, 0.5)
        for ends, verdict in judged.items()
    ]
    return [(one.judgement[0], one.places) for one in agreeing(matches, judge)]


@given(JUDGED)
def test_no_two_values_are_told_together_under_another_verdict(
    judged: dict[tuple[Place, Place], Verdict | None],
) -> None:
    for verdict, places in told(judged):
        among = {judged[pair] for pair in combinations(places, 2) if pair in judged}
        assert verdict in among <= {verdict, None}


@given(JUDGED)
def test_each_pair_of_values_is_told_under_its_verdict(
    judged: dict[tuple[Place, Place], Verdict | None],
) -> None:
    found = told(judged)
    for ends, verdict in judged.items():
        if verdict is not None:
            assert any(verdict is held and set(ends) <= set(places) for held, places in found)


def test_a_value_that_is_the_same_stands_with_those_of_which_something_is_told() -> None:
    one, other, third = PLACES[0], PLACES[2], PLACES[4]
    found = told({(one, other): Verdict.CONFLICT, (one, third): None})
    assert found == [(Verdict.CONFLICT, [one, other, third])]
