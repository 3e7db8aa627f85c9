"""What is found is joined the same way whether it is little or much."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.evaluation.found import Found, Workspace

COUNT = 300
WORKSPACE = Workspace(COUNT)  # one for all examples: it must be clean after each call
SETS = st.sets(st.integers(0, COUNT - 1))


def documents(numbers: set[int]) -> np.ndarray:
    return np.array(sorted(numbers), dtype=np.intp)


@given(parts=st.lists(st.lists(st.integers(0, COUNT - 1)), max_size=4))
def test_a_union_holds_each_document_once(parts: list[list[int]]) -> None:
    found = WORKSPACE.union([np.array(part, dtype=np.intp) for part in parts])
    assert found.tolist() == sorted({number for part in parts for number in part})


@given(parts=st.lists(st.dictionaries(st.integers(0, COUNT - 1), st.integers(0, 9)), max_size=4))
def test_scores_are_added(parts: list[dict[int, int]]) -> None:
    added = WORKSPACE.added(
        [
            Found(documents(set(part)), np.array([part[one] for one in sorted(part)], np.float32))
            for part in parts
        ]
    )
    everything = sorted({number for part in parts for number in part})
    assert added.documents.tolist() == everything
    assert added.scores.tolist() == [sum(part.get(one, 0) for part in parts) for one in everything]


@given(scored=st.lists(st.tuples(st.integers(0, COUNT - 1), st.integers(-1, 9))))
def test_scores_of_documents_in_any_order_are_added(scored: list[tuple[int, int]]) -> None:
    numbers = np.array([one for one, _ in scored], dtype=np.intp)
    found = WORKSPACE.summed(numbers, np.array([score for _, score in scored], np.float32))
    everything = sorted({one for one, _ in scored})
    assert found.documents.tolist() == everything
    assert found.scores.tolist() == [
        sum(score for one, score in scored if one == number) for number in everything
    ]


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
