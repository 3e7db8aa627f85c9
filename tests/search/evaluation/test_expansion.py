"""Words at some distance are those that comparing with each word finds."""

from hypothesis import given
from hypothesis import strategies as st
from whoosh.support.levenshtein import damerau_levenshtein

from desktop.search.evaluation.expansion import near
from desktop.search.segments.lexicon import Lexicon, stored

SPELLED = st.text("abcé", min_size=1, max_size=9)
WORDS = st.sets(SPELLED, max_size=40)


def slips(word: str, at: list[int]) -> str:
    """A word in which letters changed places with the next ones."""
    for one in at:
        swapped = one % max(len(word) - 1, 1)
        word = word[:swapped] + word[swapped : swapped + 2][::-1] + word[swapped + 2 :]
    return word


@given(WORDS, SPELLED, st.integers(1, 2), st.integers(0, 1), st.data())
def test_no_word_is_missed_and_none_too_far(
    words: set[str], asked: str, distance: int, prefix: int, data: st.DataObject
) -> None:
    swaps = st.lists(st.integers(0, 8), max_size=2)
    words |= {slips(asked, at) for at in data.draw(st.lists(swaps, max_size=3))}
    spelled = sorted(words, key=str.encode)
    arrays = stored("words", [word.encode() for word in spelled])
    lexicon = Lexicon(arrays["words.text"], arrays["words.starts"])
    found = [spelled[at] for at in near(lexicon, asked, distance, prefix).tolist()]
    begun = [word for word in spelled if word.startswith(asked[:prefix])]
    assert found == [word for word in begun if damerau_levenshtein(asked, word) <= distance]
