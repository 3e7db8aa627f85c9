"""Lexicons: words are found, and so are their neighbours."""

from bisect import bisect_left
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.search.segments.layout import Arrays, write
from desktop.search.segments.lexicon import Lexicon, stored


def lexicon(words: list[bytes]) -> Lexicon:
    arrays = stored("words", words)
    return Lexicon(arrays["words.text"], arrays["words.starts"])


WORDS = st.sets(st.text("aàbz\U0010ffff", max_size=4)).map(
    lambda words: sorted(word.encode() for word in words)
)


@given(WORDS, st.text("aàbz\U0010ffff", max_size=4))
def test_every_word_is_found_and_no_other(words: list[bytes], asked: str) -> None:
    wanted = asked.encode()
    found = lexicon(words)
    assert found.all() == words
    assert [found.find(word) for word in words] == list(range(len(words)))
    assert (found.find(wanted) >= 0) == (wanted in words)
    assert found.lower_bound(wanted) == bisect_left(words, wanted)


@given(WORDS, st.text("aàbz\U0010ffff", max_size=2))
def test_words_that_begin_so_are_one_range(words: list[bytes], prefix: str) -> None:
    begin = prefix.encode()
    expected = [at for at, word in enumerate(words) if word.startswith(begin)]
    assert list(lexicon(words).beginning(begin)) == expected


@pytest.mark.parametrize("prefix", [b"", b"b", b"b1", b"b19", b"b1999", b"c", b"c9", b"z"])
def test_beginnings_of_many_words_are_one_range_however_many_there_are(prefix: bytes) -> None:
    words = sorted(b"%c%d" % (letter, at) for letter in b"abc" for at in range(2_000))
    expected = [at for at, word in enumerate(words) if word.startswith(prefix)]
    found = lexicon(words).beginning(prefix)
    assert (list(found), len(found)) == (expected, len(expected))


def test_a_range_is_one_text(tmp_path: Path) -> None:
    write(tmp_path / "file", stored("words", [b"arm", b"army", b"art"]), {})
    found = Lexicon.open(Arrays.open(tmp_path / "file"), "words")
    assert found.slice_text(1, 3) == b"army\nart\n"
    assert found.slice_text(3, 3) == b""
    assert found.text(0) == "arm"
    assert found.count == len(found) == 3
