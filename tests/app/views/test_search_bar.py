"""The search field."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.views.search_bar import SearchBar


@pytest.fixture
def bar(qtbot: QtBot) -> SearchBar:
    bar = SearchBar()
    qtbot.addWidget(bar)
    bar.show()
    return bar


def test_what_is_typed_at_one_go_is_one_query(bar: SearchBar, qtbot: QtBot) -> None:
    queries: list[str] = []
    bar.query_changed.connect(queries.append)
    qtbot.keyClicks(bar, " mill fire ")
    qtbot.waitUntil(lambda: bool(queries))
    assert queries == ["mill fire "]  # the blank says that the last word is whole
    assert bar.query == "mill fire"


def test_escape_clears(bar: SearchBar, qtbot: QtBot) -> None:
    bar.setText("mill")
    qtbot.waitSignal(bar.query_changed).wait()
    with qtbot.waitSignal(bar.query_changed) as told:
        qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert told.args == [""]


def test_down_leads_to_the_list(bar: SearchBar, qtbot: QtBot) -> None:
    with qtbot.waitSignal(bar.left_down):
        qtbot.keyClick(bar, Qt.Key.Key_Down)
