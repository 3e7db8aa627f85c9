"""Saved searches and tags in one list."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from desktop.app.models.kept import Kept, KeptLine, KeptModel, tag_query


@pytest.fixture
def model() -> KeptModel:
    model = KeptModel()
    model.tester = QAbstractItemModelTester(  # type: ignore[attr-defined]
        model, QAbstractItemModelTester.FailureReportingMode.Fatal
    )
    model.set_lines(
        [
            KeptLine(Kept.SEARCH, "Ferries", "ferry added:today"),
            KeptLine(Kept.TAG, "urgent", 'tag:"urgent"', articles=2),
        ]
    )
    return model


def test_each_kind_stands_under_its_heading(model: KeptModel) -> None:
    labels = [model.index(row).data() for row in range(model.rowCount())]
    assert labels == ["Saved searches", "Ferries", "Tags", "urgent"]
    assert not model.index(0).flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.row_of(Kept.TAG, "urgent") == 3
    assert model.tags == ["urgent"]


def test_a_line_says_what_it_searches_for(model: KeptModel) -> None:
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(1).data(role) == "Ferries, ferry added:today"
    assert model.index(3).data(role) == "urgent, 2 articles"
    assert model.index(1).data(Qt.ItemDataRole.ToolTipRole) == "ferry added:today"


def test_where_nothing_is_kept_there_is_no_heading(model: KeptModel) -> None:
    model.set_lines([])
    assert model.rowCount() == 0


def test_a_tag_with_a_quotation_mark_is_asked_for_by_its_beginning() -> None:
    assert tag_query("to read") == 'tag:"to read"'
    assert tag_query('the "old" mill') == 'tag:"the *"'


@pytest.mark.usefixtures("bracketed")
def test_parts_of_the_archive_are_called_otherwise_in_another_language(model: KeptModel) -> None:
    model.set_lines([KeptLine(Kept.ARCHIVE, "Recent", "added:today", articles=1)])
    assert [model.index(row).data() for row in range(2)] == ["[Archive]", "[Recent]"]
    assert model.row_of(Kept.ARCHIVE, "Recent") == 1, "its own name is the same in all languages"
    model.set_lines([KeptLine(Kept.TAG, "Recent", articles=1)])
    assert model.index(1).data() == "Recent", "the user's own words"
