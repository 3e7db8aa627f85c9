import numpy as np
from hypothesis import example, given
from hypothesis import strategies as st

from desktop.events.vocabulary import Vocabulary, bridges_of


@example("Twelve dead, 1,200 homeless: U.S. cease-fire “holds”")
@given(st.text(max_size=40))
def test_each_of_many_headlines_is_matched_by_its_own_words_once(headline: str) -> None:
    known = Vocabulary("en")
    numbers, _ = known.read([headline])
    expected = np.unique(known.matching(numbers))
    keys, owners = known.matched_in([headline, "Harbour", headline])
    for place in (0, 2):
        assert keys[owners == place].tolist() == expected[expected > 0].tolist()


def test_a_name_with_an_h_is_the_same_where_it_is_written_with_a_g() -> None:
    assert bridges_of("Jens Halvorsen", "en") == bridges_of("Єнс Галворсен", "uk")
    assert bridges_of("Hansen", "de") == bridges_of("Гансена", "uk")
    assert bridges_of("Grenoble", "fr") == bridges_of("Греноблі", "uk")
    assert bridges_of("Gomez", "en") != bridges_of("Mazur", "en")
