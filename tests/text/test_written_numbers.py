"""Numbers below a hundred in words, as a text may have them."""

import pytest

from desktop.text.written_numbers import written_out


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (7, "seven"),
        (12, "twelve"),
        (15, "fifteen"),
        (40, "forty"),
        (25, "twenty-five"),
        (99, "ninety-nine"),
        (100, ""),
        (2.5, ""),
        (22.5, ""),
        (-3, ""),
    ],
)
def test_a_number_in_words(value: float, words: str) -> None:
    assert written_out(value, "en") == words


def test_of_a_language_without_number_words_nothing_is_known() -> None:
    assert written_out(7, "xx") == ""
