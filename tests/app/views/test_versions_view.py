"""Two captures of one address on the screen: what changed is read and walked through by keys."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.versions_view import VersionsView
from desktop.app.views.view_tabs import View, ViewTabs
from desktop.comparison.model import Comparison
from tests.app.hands import activate

_ALT = Qt.KeyboardModifier.AltModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


def _as_versions(comparison: Comparison) -> Comparison:
    numbers = tuple(range(1, len(comparison.readings) + 1))
    readings = tuple(
        replace(one, article=replace(one.article, id=number, title="Fire", versions=numbers))
        for number, one in zip(numbers, comparison.readings, strict=True)
    )
    return replace(comparison, readings=readings)


def _page(qtbot: QtBot, comparison: Comparison) -> ComparisonPage:
    page = ComparisonPage()
    qtbot.addWidget(page)
    page.resize(1100, 700)
    page.show_comparison(comparison)
    page.show()
    activate(qtbot, page)
    return page


@pytest.fixture
def page(qtbot: QtBot, build) -> ComparisonPage:
    texts = [
        ["It killed 12 people on Tuesday.", "The road is shut."],
        ["It killed 15 people on Tuesday.", "The road is open again."],
    ]
    return _page(qtbot, _as_versions(build(texts)))


def _shown(page: ComparisonPage) -> VersionsView:
    (view,) = page.findChildren(VersionsView)
    assert view.isVisible()
    return view


def test_of_versions_their_words_come_first(page: ComparisonPage) -> None:
    view = _shown(page)
    assert "It killed −12+15 people" in view.merged.toPlainText()
    assert view.counted.text() == "2 changes"
    assert QApplication.focusWidget() is view.merged


def test_keys_lead_through_the_changes(qtbot: QtBot, page: ComparisonPage) -> None:
    view = _shown(page)
    qtbot.keyClick(view.merged, Qt.Key.Key_Down, _ALT)
    assert view.counted.text() == "Change 1 of 2"
    assert view.merged.textCursor().selectedText() == "−12+15"
    qtbot.keyClick(view.merged, Qt.Key.Key_Up, _ALT)
    assert view.merged.textCursor().selectedText() == "−shut+open again"


def test_both_texts_stand_beside_each_other(qtbot: QtBot, page: ComparisonPage) -> None:
    view = _shown(page)
    qtbot.mouseClick(view.both, Qt.MouseButton.LeftButton)
    earlier, later = view.beside
    assert earlier.isVisible()
    assert "−12 people" in earlier.toPlainText()
    assert "15" not in earlier.toPlainText()
    assert "+15 people" in later.toPlainText()


def test_the_other_views_are_a_key_away(qtbot: QtBot, page: ComparisonPage) -> None:
    qtbot.keyClick(_shown(page).merged, Qt.Key.Key_1, _CTRL)
    assert page.view
    assert page.view.view is View.TEXTS
    focus = QApplication.focusWidget()
    assert focus
    qtbot.keyClick(focus, Qt.Key.Key_5, _CTRL)
    assert _shown(page)


def test_of_many_any_two_are_chosen(qtbot: QtBot, build) -> None:
    texts = [["It cost 5 euros."], ["It cost 6 euros."], ["It cost 7 euros."]]
    page = _page(qtbot, _as_versions(build(texts)))
    view = _shown(page)
    assert "−5+7" in view.merged.toPlainText()
    view.after.setFocus()
    qtbot.keyClick(view.after, Qt.Key.Key_Up)
    assert "−5+6" in view.merged.toPlainText()


def test_other_articles_have_no_versions(qtbot: QtBot, mill: Comparison) -> None:
    page = _page(qtbot, mill)
    (tabs,) = page.findChildren(ViewTabs)
    assert not tabs.isTabVisible(View.VERSIONS)
    focus = QApplication.focusWidget()
    assert focus
    qtbot.keyClick(focus, Qt.Key.Key_5, _CTRL)
    assert page.view
    assert page.view.view is View.TEXTS
