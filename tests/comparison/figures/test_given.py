"""A value is known wherever an account has it, if it is too telling to be equal by chance."""

from desktop.comparison.figures.given import bare_sums, by_value, given, is_telling
from desktop.text.quantities import Quantity, find_quantities


def figures(text: str) -> tuple[Quantity, ...]:
    return find_quantities(text, "en")


def telling(text: str) -> list[str]:
    return [figure.text for figure in figures(text) if is_telling(figure)]


def test_three_digits_that_tell_are_enough_and_zeros_at_the_end_tell_nothing() -> None:
    assert telling("It has 340 looms, 347 lamps, 1,520 doors and 12,000 windows.") == [
        "347 lamps",
        "1,520 doors",
    ]


def test_what_is_written_in_words_is_not_known_by_its_digits() -> None:
    (figure,) = figures("Three hundred and forty-seven lamps burned.")
    assert figure.low == 347
    assert not is_telling(figure)


def test_a_value_is_found_with_all_that_it_counts() -> None:
    lamps, doors, few = figures("It has 347 lamps, 347 doors and 12 gates.")
    assert by_value((lamps, doors, few)) == {(347, 347): {given(lamps), given(doors)}}
    assert given(lamps) != given(doors)


def test_only_large_sums_that_count_nothing_named_are_bare() -> None:
    text = "Of that 1,000 came. It lent 3 million. It got 999. It has 4,000 doors."
    assert bare_sums(figures(text)) == {1000, 3_000_000}
