"""Word lists as expressions: they find what a plain list of alternatives finds."""

import re

from hypothesis import given
from hypothesis import strategies as st

from desktop.text.alternatives import any_of

PHRASES = st.lists(st.text("ab .'+", min_size=1, max_size=5), min_size=1, max_size=8)


@given(PHRASES, st.text("ab .'+", max_size=30))
def test_the_longest_phrase_is_found_wherever_one_begins(phrases: list[str], text: str) -> None:
    listed = "|".join(map(re.escape, sorted(phrases, key=len, reverse=True)))
    plain = [match.span() for match in re.finditer(listed, text)]
    assert [match.span() for match in re.finditer(any_of(phrases), text)] == plain


def test_it_can_stand_inside_a_larger_expression() -> None:
    cue = re.compile(rf"\b{any_of(['said', 'say', 'set out'])}\b", re.IGNORECASE)
    found = [match[0] for match in cue.finditer("They SAID so, say, and saying it set out.")]
    assert found == ["SAID", "say", "set out"]
