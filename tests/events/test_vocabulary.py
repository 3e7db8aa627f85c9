import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.events.vocabulary import Vocabulary


@example("Twelve dead, 1,200 homeless: U.S. cease-fire “holds”")
@given(st.text(max_size=40))
def test_one_headline_is_matched_by_what_many_texts_are(headline: str) -> None:
    known = Vocabulary("en")
    numbers, _ = known.read([headline])
    keys = np.unique(known.matching(numbers))
    assert known.matched_in(headline) == keys[keys > 0].tolist()
