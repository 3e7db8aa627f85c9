"""The list of differences: complete to those who hear it, filtered and sorted as asked."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.app.models.differences import DIFFERENCE, DifferencesModel, Order, ShownDifferences
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.comparison.signs import Mark


@pytest.fixture
def model(qapp) -> DifferencesModel:
    return DifferencesModel()


@pytest.fixture
def shown(model: DifferencesModel) -> ShownDifferences:
    return ShownDifferences(model)


def test_models_keep_qts_contract_through_all_changes(
    model: DifferencesModel, shown: ShownDifferences, mill: Comparison, three: Comparison
) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    testers = [QAbstractItemModelTester(each, mode) for each in (model, shown)]
    model.show_comparison(mill)
    shown.show_articles([0, 1])
    shown.hide([Mark.CONFLICT], [Kind.ONLY])
    shown.set_order(Order.TEXT)
    model.show_comparison(three)
    shown.show_articles([2, 0])
    shown.hide([])
    assert len(testers) == 2
    assert shown.rowCount() == 3


def test_each_row_says_everything_about_its_difference(
    model: DifferencesModel, mill: Comparison
) -> None:
    model.show_comparison(mill)
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    for words in (
        "Number", "conflict", "strong", "A, Outlet 1", "“12 people”", "value of 12 people",
        "Mara Lind", "B, Outlet 2", "“15 people”", "Reason 1.",
    ):  # fmt: skip
        assert words in heard
    assert "B, Outlet 2: not mentioned." in model.index(7).data(Qt.ItemDataRole.AccessibleTextRole)


def test_those_who_hear_the_list_hear_of_the_texts_on_the_screen_only(
    model: DifferencesModel, three: Comparison
) -> None:
    model.show_comparison(three)
    model.show_articles([2, 0])
    heard = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "7 euros" in heard
    assert "6 euros" not in heard
    assert heard.index("C, Outlet 3") < heard.index("A, Outlet 1")


def test_an_empty_model_has_no_rows(model: DifferencesModel) -> None:
    assert model.rowCount() == 0
    assert model.index(0).data() is None


def test_hidden_marks_and_kinds_are_left_out_and_come_back(
    model: DifferencesModel, shown: ShownDifferences, mill: Comparison
) -> None:
    model.show_comparison(mill)
    shown.show_articles([0, 1])
    shown.hide([Mark.CONFLICT, Mark.ONLY])
    assert shown.rows() == [1, 2, 3, 4, 5, 6]
    shown.hide([Mark.CONFLICT], [Kind.NUMBER])
    assert shown.rows() == [1, 3, 4, 5, 6, 7]
    shown.hide([])
    assert shown.rows() == list(range(8))


def test_counts_do_not_depend_on_what_is_hidden(
    model: DifferencesModel, shown: ShownDifferences, mill: Comparison
) -> None:
    model.show_comparison(mill)
    shown.show_articles([0, 1])
    shown.hide(list(Mark))
    assert shown.rowCount() == 0
    assert shown.marks() == dict.fromkeys(Mark, 1)
    assert shown.kinds()[Kind.NUMBER] == 2


def test_by_place_follows_the_first_text_then_what_only_the_second_says(
    model: DifferencesModel, shown: ShownDifferences, mill: Comparison
) -> None:
    model.show_comparison(mill)
    shown.show_articles([0, 1])
    shown.set_order(Order.TEXT)
    quotes = [
        shown.index(row, 0).data(DIFFERENCE).sides[0][0].start for row in range(shown.rowCount())
    ]
    assert quotes == sorted(quotes)
    shown.show_articles([1, 0])
    assert shown.rows()[-1] == 7  # the second text is silent there
    shown.set_order(Order.WEIGHT)
    assert shown.rows() == list(range(8))


@pytest.mark.parametrize(
    ("articles", "expected"),
    [([0, 1], [0]), ([0, 2], [0, 1, 2]), ([1, 2], [0, 2]), ([0, 1, 2], [0, 1, 2])],
)
def test_only_what_concerns_the_texts_on_the_screen_is_listed(
    model: DifferencesModel,
    shown: ShownDifferences,
    three: Comparison,
    articles: list[int],
    expected: list[int],
) -> None:
    model.show_comparison(three)
    shown.show_articles(articles)
    assert shown.rows() == expected


def test_what_only_one_text_on_the_screen_has_part_in_is_not_listed(
    model: DifferencesModel, shown: ShownDifferences, build: Callable[..., Comparison]
) -> None:
    one_sided = (Kind.SPEAKER, Verdict.DIFFERS, ["It rained", None, "7 euros"])
    elsewhere = (Kind.NUMBER, Verdict.CONFLICT, [None, "6 euros", "7 euros"])
    two_of_three = (Kind.ONLY, Verdict.DIFFERS, [None, "6 euros", "7 euros"])
    texts = [["It rained."], ["It cost 6 euros."], ["It cost 7 euros."]]
    model.show_comparison(build(texts, [one_sided, elsewhere, two_of_three]))
    shown.show_articles([0, 1])
    assert shown.rows() == [2]


@pytest.mark.parametrize(
    ("articles", "rows"), [([0, 1], 0), ([0, 2], 1), ([1, 2], 1), ([0, 1, 2], 1)]
)
def test_texts_that_agree_are_shown_in_no_conflict_though_a_third_contradicts(
    model: DifferencesModel,
    shown: ShownDifferences,
    build: Callable[..., Comparison],
    articles: list[int],
    rows: int,
) -> None:
    texts = [["It cost 6 euros."], ["They paid 6 euros."], ["It cost 7 euros."]]
    cost = (Kind.NUMBER, Verdict.CONFLICT, ["6 euros", "6 euros", "7 euros"])
    model.show_comparison(build(texts, [cost]))
    shown.show_articles(articles)
    assert shown.rowCount() == rows
    assert shown.marks()[Mark.CONFLICT] == rows


def test_a_note_that_one_account_alone_makes_is_listed(
    shown: ShownDifferences, model: DifferencesModel, mill: Comparison
) -> None:
    note = replace(
        mill.differences[0],
        kind=Kind.CERTAINTY,
        verdict=Verdict.DIFFERS,
        sides=(mill.differences[0].sides[0], ()),
    )
    model.show_comparison(replace(mill, differences=(note,)))
    shown.show_articles([0, 1])
    assert shown.rowCount() == 1
    assert shown.marks()[Mark.CERTAINTY] == 1


def test_of_two_texts_on_the_screen_the_reason_is_theirs(
    model: DifferencesModel, shown: ShownDifferences, build: Callable[..., Comparison]
) -> None:
    texts = [["It cost 6 euros."], ["It cost 7 euros."], ["It cost EUR 7."]]
    cost = (Kind.NUMBER, Verdict.CONFLICT, ["6 euros", "7 euros", "EUR 7"])
    comparison = build(texts, [cost])
    reasons = ((0, 1, "A and B."), (0, 2, "A and C."), (1, 2, ""))
    apart = replace(comparison.differences[0], between=reasons)
    model.show_comparison(replace(comparison, differences=(apart,)))
    for articles, why in (([2, 0], "A and C."), ([0, 1], "A and B."), ([0, 1, 2], apart.reason)):
        shown.show_articles(articles)
        model.show_articles(articles)
        assert shown.rows() == [0]
        assert model.index(0).data(Qt.ItemDataRole.ToolTipRole).startswith(why)
        assert why in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    shown.show_articles([1, 2])
    assert shown.rows() == [], "they hold the same in other words"
    unmatched = replace(apart, between=reasons[:2])
    model.show_comparison(replace(comparison, differences=(unmatched,)))
    shown.show_articles([1, 2])
    assert shown.rows() == [], "what each has against a third is not between them"


def test_what_a_third_makes_compatible_is_not_listed_of_two_that_hold_the_same(
    model: DifferencesModel, shown: ShownDifferences, build: Callable[..., Comparison]
) -> None:
    texts = [["It cost 6 euros."], ["They paid 6 euros."], ["It cost 7 euros."]]
    cost = (Kind.NUMBER, Verdict.COMPATIBLE, ["6 euros", "6 euros", "7 euros"])
    model.show_comparison(build(texts, [cost]))
    shown.show_articles([0, 1])
    assert shown.rows() == []
    shown.show_articles([0, 2])
    assert shown.rows() == [0]


def test_what_a_heavier_difference_tells_of_two_texts_is_not_told_again_with_a_third(
    model: DifferencesModel, shown: ShownDifferences, build: Callable[..., Comparison]
) -> None:
    texts = [["It cost 6 euros."], ["It cost 7 euros."], ["It cost 8 euros."]]
    pair = (Kind.NUMBER, Verdict.COMPATIBLE, ["6 euros", "7 euros", None])
    every = (Kind.NUMBER, Verdict.COMPATIBLE, ["6 euros", "7 euros", "8 euros"])
    made = build(texts, [pair, every])
    first, second = made.differences
    reasons = ((0, 1, first.reason), (0, 2, "A and C."), (1, 2, "B and C."))
    model.show_comparison(replace(made, differences=(first, replace(second, between=reasons))))
    shown.show_articles([0, 1])
    assert shown.rows() == [0]
    shown.show_articles([0, 1, 2])
    assert shown.rows() == [0, 1]
