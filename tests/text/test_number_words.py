"""Numbers as they are written in digits and in words."""

import pytest

from desktop.text.number_words import read_number, rounding
from desktop.text.pieces import Passage


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("en", "1,200", 1200),
        ("en", "1.200", 1.2),
        ("en", "1,234,567.89", 1_234_567.89),
        ("de", "1.200", 1200),
        ("de", "1.234.567,89", 1_234_567.89),
        ("de", "1,5", 1.5),
        ("fr", "1 200", 1200),
        ("uk", "1\u00a0200\u00a0500,5", 1_200_500.5),
        ("en", "1½", 1.5),
        ("en", "15k", 15000),
        ("en", "twelve hundred", 1200),
        ("en", "ninety-nine", 99),
        ("en", "a hundred and fifty", 150),
        ("en", "three hundred million", 3e8),
        ("en", "half a dozen", 6),
        ("en", "a million and a half", 1.5e6),
        ("en", "a third of", 100 / 3),
        ("uk", "15 тис.", 15000),
        ("uk", "п’ять", 5),
        ("de", "2,5 Mrd.", 2.5e9),
        ("de", "siebenundvierzig", 47),
        ("de", "dreizehn Millionen", 13e6),
        ("fr", "quarante-deux", 42),
        ("es", "veinticinco", 25),
        ("uk", "двісті двадцять п'ять", 225),
        ("ru", "триста тринадцать", 313),
        ("ar", "١٬٢٠٠٫٥", 1200.5),
    ],
)
def test_the_whole_of_it_is_one_number(language: str, text: str, value: float) -> None:
    passage = Passage.of(text, language)
    number = read_number(passage, 0)
    assert number is not None
    assert number.low == number.high == pytest.approx(value)
    assert number.after == len(passage)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "1,5"),
        ("en", "1.2.3"),
        ("en", "12,34,56"),
        ("uk", "1.200"),
        ("", "1.200"),
        ("en", "14:30"),
        ("en", "1" * 400),
        ("en", "goats"),
    ],
)
def test_what_is_no_amount(language: str, text: str) -> None:
    assert read_number(Passage.of(text, language), 0) is None


def test_numbers_in_a_row_stay_several() -> None:
    for text in ("ten thousand ten thousand", "one hundred and two hundred", "six two"):
        number = read_number(Passage.of(text, "en"), 0)
        assert number is not None
        assert number.after < len(Passage.of(text, "en"))


@pytest.mark.parametrize(
    ("value", "step"), [(26000, 1000), (12, 1), (20, 1), (100, 100), (110, 10), (0, 1), (2.5, 1)]
)
def test_rounding(value: float, step: float) -> None:
    assert rounding(value) == step
