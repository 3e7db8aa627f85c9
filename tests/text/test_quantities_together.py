"""How the several figures of one text are told apart, and what they share."""

from itertools import pairwise

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from desktop.text.dates import find_times
from desktop.text.quantities import find_quantities

LANGUAGES = ("en", "de", "fr", "es", "uk", "ru", "ar", "he", "", "xx")


def test_each_count_has_the_role_of_its_own_clause() -> None:
    text = "At least 12 people were killed and 30 injured; it also killed 9 and wounded 11 others."
    assert [(q.low, q.role) for q in find_quantities(text)] == [
        (12, "killed"),
        (30, "injured"),
        (9, "killed"),
        (11, "injured"),
    ]


def test_an_aside_does_not_part_a_count_from_its_verb() -> None:
    first, second = find_quantities("Twelve people, including three children, were killed.")
    assert (first.noun, first.role, first.relation) == ("person", "killed", "")
    assert (second.noun, second.relation) == ("child", "part")


def test_a_part_of_those_on_board_is_told_apart_from_them() -> None:
    part, whole = find_quantities("302 of the 312 on board were safe.")
    assert (part.noun, part.role, part.relation) == ("person", "rescued", "part")
    assert (whole.role, whole.relation) == ("aboard", "")


@pytest.mark.parametrize(
    ("text", "relation"),
    [
        ("Half of the 40 sheds burned down.", "whole"),
        ("A quarter of the mill's 40 sheds burned down.", "whole"),
        ("50 percent of its 40 sheds burned down.", "whole"),
        ("Half of the town and 40 sheds burned down.", ""),
        ("Prices fell by 3 percent, and 40 sheds burned down.", ""),
    ],
)
def test_what_befalls_a_share_does_not_befall_the_whole(text: str, relation: str) -> None:
    sheds = find_quantities(text)[-1]
    assert (sheds.low, sheds.relation) == (40, relation)
    assert (sheds.role == "destroyed") is (relation == "")


def test_counts_joined_by_and_share_the_verb() -> None:
    quantities = find_quantities("Four sailors and 11 miners were killed.")
    assert [(q.noun, q.role) for q in quantities] == [("sailor", "killed"), ("miner", "killed")]


def test_a_change_is_two_figures_of_one_unit() -> None:
    assert [(q.low, q.unit) for q in find_quantities("It rose from 5 to 7 percent.")] == [
        (5, "%"),
        (7, "%"),
    ]


def test_only_a_conversion_is_skipped() -> None:
    assert [q.text for q in find_quantities("It is 2.5 km (see there) and 3 km (or 40).")] == [
        "2.5 km",
        "3 km",
        "40",
    ]
    assert len(find_quantities("It is 2.5 km (\n1.5 miles) off.")) == 2


def test_another_dimension_in_brackets_is_another_fact() -> None:
    assert len(find_quantities("It is 2.5 km (30 minutes) off.")) == 2


_PIECES = (
    "12 1,200 1.5 2024 13 3-1 Nov. May - – ( ) $ € % km m bn a an the of and to between from half "
    "dozen hundred million two twenty one Monday last next past weeks ago early p.m. 2:30 people "
    "killed were not toll \n 's 1990s ½ th including other more per old year-old 007 ٢٥٠ winter of "
    "14.11.2024 ten thousand"
)
_WORDS = st.sampled_from(_PIECES.split(" "))
_TEXTS = st.one_of(st.text(), st.lists(_WORDS, max_size=20).map(" ".join))


@settings(max_examples=300, deadline=None)
@given(_TEXTS, st.sampled_from(LANGUAGES))
@example("ten thousand " * 50, "en")
@example("9" * 5000, "en")
def test_spans_quote_the_text_in_order_and_share_nothing(text: str, language: str) -> None:
    quantities, times = find_quantities(text, language), find_times(text, language)
    for quantity in quantities:
        assert quantity.text == text[quantity.start : quantity.end] != ""
        assert quantity.low <= quantity.high
    assert list(quantities) == sorted(quantities, key=lambda quantity: quantity.start)
    spans = sorted((found.start, found.end) for found in (*quantities, *times))
    assert all(one[1] <= two[0] for one, two in pairwise(spans))


@pytest.mark.parametrize(
    ("text", "language", "values"),
    [
        ("Le bilan est passé de 12 à 14 morts.", "fr", [(12, 12), (14, 14)]),
        ("Кількість загиблих зросла з 12 до 14 людей.", "uk", [(12, 12), (14, 14)]),
        ("Число погибших выросло с 12 до 14 человек.", "ru", [(12, 12), (14, 14)]),
        ("La tempête a fait de 12 à 14 morts.", "fr", [(12, 14)]),
        ("Приїхало від 12 до 14 людей.", "uk", [(12, 14)]),
    ],
)
def test_what_has_moved_from_one_value_to_another_is_no_range(
    text: str, language: str, values: list[tuple[int, int]]
) -> None:
    assert [(one.low, one.high) for one in find_quantities(text, language)] == values
