"""Postings that are spread out say the same as the lists they were made of."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.evaluation import dense
from desktop.search.evaluation.dense import Dense

LENGTH = 40
POSTINGS = st.dictionaries(st.integers(0, LENGTH - 1), st.integers(1, 300), min_size=1)


@given(words=st.lists(POSTINGS, min_size=1, max_size=6), asked=st.lists(st.integers(0, 5)))
def test_every_document_has_its_frequency(words: list[dict[int, int]], asked: list[int]) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(dense, "_MOST", 3 * LENGTH * 2)  # of six words, three are kept
        kept = Dense()
        for number in asked:
            postings = words[number % len(words)]
            documents = np.array(sorted(postings), dtype=np.uint16)
            counts = np.array([postings[one] for one in sorted(postings)], dtype=np.uint16)
            found = kept.frequencies(number % len(words), documents, counts, LENGTH)
            if len(postings) * 8 < LENGTH:
                assert found is None
            else:
                assert found is not None
                assert found.tolist() == [postings.get(one, 0) for one in range(LENGTH)]
