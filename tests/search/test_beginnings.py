"""Beginnings: what is certain of the words that have a stem."""

import pytest

from desktop.search.beginnings import beginning


@pytest.mark.parametrize(
    ("word", "language", "expected"),
    [
        ("attacks", "en", "atta"),
        ("dying", "en", "d"),
        ("haus", "de", "ha"),
        ("haus", "", "haus"),
        ("haus", "nl", ""),
        ("26000", "en", "26000"),
    ],
)
def test_what_all_words_of_a_stem_begin_with(word: str, language: str, expected: str) -> None:
    assert beginning(word, word, language) == expected
