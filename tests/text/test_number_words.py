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
        ("fr", "vingt et un", 21),
        ("fr", "soixante-dix-sept", 77),
        ("fr", "soixante et onze", 71),
        ("fr", "quatre-vingts", 80),
        ("fr", "quatre-vingt-onze", 91),
        ("fr", "deux cent quatre-vingt-trois", 283),
        ("fr", "mille deux cents", 1200),
        ("fr", "vingt-et-un mille", 21000),
        ("fr", "dix-huit", 18),
        ("es", "veinticinco", 25),
        ("es", "treinta y cinco", 35),
        ("es", "ciento veinte", 120),
        ("es", "mil doscientas", 1200),
        ("es", "dos mil millones", 2e9),
        ("es", "15 mil millones", 15e9),
        ("de", "zwei Dutzend", 24),
        ("ru", "двадцать один", 21),
        ("ru", "тысяча двести", 1200),
        ("uk", "сто одна", 101),
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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "ten thousand ten thousand"),
        ("en", "one hundred and two hundred"),
        ("en", "six two"),
        ("es", "treinta y cuarenta"),
        ("fr", "vingt et vingt-deux"),
        ("fr", "vingt soixante"),
        ("fr", "dix dix"),
        ("fr", "deux vingt"),
    ],
)
def test_numbers_in_a_row_stay_several(language: str, text: str) -> None:
    number = read_number(Passage.of(text, language), 0)
    assert number is not None
    assert number.after < len(Passage.of(text, language))


@pytest.mark.parametrize(
    ("language", "text"),
    [("ru", "один"), ("fr", "une"), ("es", "por ciento"), ("de", "Hundertste")],
)
def test_words_that_need_a_number_before_them(language: str, text: str) -> None:
    passage = Passage.of(text, language)
    assert all(read_number(passage, place) is None for place in range(len(passage)))


@pytest.mark.parametrize(
    ("value", "step"), [(26000, 1000), (12, 1), (20, 1), (100, 100), (110, 10), (0, 1), (2.5, 1)]
)
def test_rounding(value: float, step: float) -> None:
    assert rounding(value) == step
