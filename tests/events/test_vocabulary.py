import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.events.vocabulary import Vocabulary


@example("Twelve dead, 1,200 homeless: U.S. cease-fire “holds”")
@given(st.text(max_size=40))
def test_each_of_many_headlines_is_matched_by_its_own_words_once(headline: str) -> None:
    known = Vocabulary("en")
    numbers, _ = known.read([headline])
    expected = np.unique(known.matching(numbers))
    keys, owners = known.matched_in([headline, "Harbour", headline])
    for place in (0, 2):
        assert keys[owners == place].tolist() == expected[expected > 0].tolist()
