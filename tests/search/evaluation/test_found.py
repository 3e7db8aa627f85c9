"""What is found is joined the same way whether it is little or much."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.evaluation.found import Found, Given, Workspace

COUNT = 300
WORKSPACE = Workspace(COUNT)  # one for all examples: it must be clean after each call
SETS = st.sets(st.integers(0, COUNT - 1))


def documents(numbers: set[int]) -> np.ndarray:
    return np.array(sorted(numbers), dtype=np.intp)


@given(parts=st.lists(st.lists(st.integers(0, COUNT - 1)), max_size=4))
def test_a_union_holds_each_document_once(parts: list[list[int]]) -> None:
    found = WORKSPACE.union([np.array(part, dtype=np.intp) for part in parts])
    assert found.tolist() == sorted({number for part in parts for number in part})


SCORED = st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(-1, 9)))


def given_to(scored: list[tuple[int, int]]) -> Given:
    scores = np.array([score for _, score in scored], np.float32)
    return Given(np.array([one for one, _ in scored], np.intp), scores, bool((scores > 0).all()))


@given(scored=st.lists(SCORED, max_size=3))
def test_scores_of_documents_in_any_order_are_added(
    scored: list[list[tuple[int, int]]],
) -> None:
    found = WORKSPACE.summed(list(map(given_to, scored)))
    everything = [pair for part in scored for pair in part]
    expected = {one for one, _ in everything}
    assert found.documents.tolist() == sorted(expected)
    assert found.scores.tolist() == [
        sum(score for one, score in everything if one == number) for number in sorted(expected)
    ]


@given(scored=SCORED, alike=st.lists(st.integers(0, COUNT - 1)), score=st.integers(1, 3))
def test_a_score_that_is_the_same_for_all_is_added_once(
    scored: list[tuple[int, int]], alike: list[int], score: int
) -> None:
    same = Given(np.array(alike, np.intp), np.float32(score), above_zero=True)
    once = given_to([(one, score) for one in sorted(set(alike))])
    found = WORKSPACE.summed([given_to(scored), same])
    expected = WORKSPACE.summed([given_to(scored), once])
    assert found.documents.tolist() == expected.documents.tolist()
    assert found.scores.tolist() == expected.scores.tolist()


@given(scored=st.lists(SCORED, max_size=3), most=st.integers(0, 9))
def test_the_best_are_among_the_best_of_the_sums(
    scored: list[list[tuple[int, int]]], most: int
) -> None:
    parts = list(map(given_to, scored))
    whole, (total, found) = WORKSPACE.summed(parts), WORKSPACE.best(parts, most)
    assert total == len(whole)
    scores = dict(zip(whole.documents.tolist(), whole.scores.tolist(), strict=True))
    some = dict(zip(found.documents.tolist(), found.scores.tolist(), strict=True))
    assert some.items() <= scores.items()
    best = sorted(scores.values(), reverse=True)[:most]
    assert sorted(some.values(), reverse=True)[:most] == best


@given(runs=st.lists(st.tuples(st.integers(0, 9), st.sets(st.integers(0, COUNT - 10)))))
def test_documents_are_marked(runs: list[tuple[int, set[int]]]) -> None:
    marked = WORKSPACE.marked([(base, documents(run)) for base, run in runs])
    expected = {base + one for base, run in runs for one in run}
    assert np.flatnonzero(marked).tolist() == sorted(expected)


@given(some=SETS, others=SETS)
def test_documents_that_two_hold_are_found_in_both(some: set[int], others: set[int]) -> None:
    one, two = documents(some), documents(others)
    here, there = WORKSPACE.meet(one, two)
    assert one[here].tolist() == two[there].tolist() == sorted(some & others)
    assert one[WORKSPACE.held(one, two)].tolist() == sorted(some & others)


@given(whole=SETS.filter(bool), others=SETS)
def test_scores_of_some_documents_are_looked_up(whole: set[int], others: set[int]) -> None:
    found = Found(documents(whole), documents(whole).astype(np.float32))
    some = documents(whole & others)
    assert WORKSPACE.scores(found, some).tolist() == some.tolist()
