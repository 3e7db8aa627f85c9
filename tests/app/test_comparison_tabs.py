"""Several comparisons at once, each behind a tab; with real keys and clicks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow

_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def two_open(qtbot: QtBot, window: MainWindow) -> MainWindow:
    """The window with two comparisons, the second one shown."""
    for numbers, title in (([1, 2], "Mill & fire"), ([1, 3], "Mill and pool")):
        with qtbot.waitSignal(window.comparing.compared):
            window.compare(numbers, title)
    return window


def _titles(window: MainWindow) -> list[str]:
    return [window.tabs.bar.tabText(tab) for tab in range(window.tabs.bar.count())]


def test_tabs_are_seen_from_the_first_comparison_on(qtbot: QtBot, window: MainWindow) -> None:
    assert not window.tabs.bar.isVisible()
    assert not window.actions_by_name["close_tab"].isEnabled()
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Mill fire")
    assert window.tabs.bar.isVisible()
    assert _titles(window) == ["Library", "Mill fire"]
    assert window.tabs.bar.currentIndex() == 1


def test_keys_lead_through_the_tabs_and_around(qtbot: QtBot, two_open: MainWindow) -> None:
    window = two_open
    assert window.comparison.title == "Mill and pool"
    qtbot.keyClick(window, Qt.Key.Key_PageUp, _CTRL)
    assert window.comparison.title == "Mill & fire"
    qtbot.keyClick(window, Qt.Key.Key_PageUp, _CTRL)
    assert window.pages.currentWidget() is window.library
    qtbot.keyClick(window, Qt.Key.Key_Tab, _CTRL)
    qtbot.keyClick(window, Qt.Key.Key_PageDown, _CTRL)
    assert window.comparison.title == "Mill and pool"
    qtbot.keyClick(window, Qt.Key.Key_Tab, _CTRL)
    assert window.pages.currentWidget() is window.library


def test_escape_goes_to_the_library_and_leaves_the_comparison_open(
    qtbot: QtBot, two_open: MainWindow
) -> None:
    window = two_open
    view = window.comparison.view
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.tabs.bar.currentIndex() == 0
    qtbot.mouseClick(
        window.tabs.bar,
        Qt.MouseButton.LeftButton,
        pos=window.tabs.bar.tabRect(2).center(),
    )
    assert window.comparison.view is view
    assert window.actions_by_name["export"].isEnabled()


def test_ctrl_w_closes_one_after_the_other_and_then_the_library_stays(
    qtbot: QtBot, two_open: MainWindow
) -> None:
    window = two_open
    qtbot.keyClick(window, Qt.Key.Key_W, _CTRL)
    assert window.comparison.title == "Mill & fire"
    qtbot.keyClick(window, Qt.Key.Key_W, _CTRL)
    assert window.pages.currentWidget() is window.library
    assert not window.tabs.bar.isVisible()
    qtbot.keyClick(window, Qt.Key.Key_W, _CTRL)
    assert window.isVisible()


def test_comparing_the_same_articles_again_goes_to_their_tab(
    qtbot: QtBot, two_open: MainWindow
) -> None:
    window = two_open
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Mill fire, again")
    assert _titles(window) == ["Library", "Mill fire, again", "Mill and pool"]
    assert window.tabs.bar.currentIndex() == 1


def test_what_cannot_be_compared_leaves_no_tab(qtbot: QtBot, two_open: MainWindow) -> None:
    window = two_open
    window.compare([1, 999], "Nothing")
    qtbot.waitUntil(lambda: any(box.isVisible() for box in window.findChildren(QMessageBox)))
    assert len(window.tabs.opened) == 2
    next(box for box in window.findChildren(QMessageBox) if box.isVisible()).reject()


def test_another_archive_has_none_of_them(qtbot: QtBot, two_open: MainWindow) -> None:
    window = two_open
    archive = window.archive
    assert archive
    with qtbot.waitSignal(window.opened):
        window.open_archive(archive)
    assert window.tabs.opened == []
    assert window.pages.currentWidget() is window.library
