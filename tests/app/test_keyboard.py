"""The window without a mouse or a screen: where the keys lead, and what is heard there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.app.hands import click_row


def test_f6_leads_through_a_comparison_too(qtbot: QtBot, window: MainWindow) -> None:
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Two accounts")
    seen: set[QWidget | None] = set()
    for _ in range(6):
        qtbot.keyClick(window, Qt.Key.Key_F6)
        seen.add(window.focusWidget())
    assert len(seen) >= 3


def test_tab_leads_from_left_to_right(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)
    window.library.sidebar.importing.setFocus()
    names: list[str] = []
    for _ in range(11):
        focus = window.focusWidget()
        assert focus
        names.append(_name(focus))
        window.focusNextPrevChild(True)
    assert names == [
        "Import",
        "Events",
        "Parts of the archive, saved searches and tags",
        "Narrow the list by outlet and date",
        "Search the archive",
        "Order and groups of the list",
        "Timeline: January 2025: 1 article",
        "Articles",
        "Tags…",
        "Correct…",
        "Article",
    ]


def test_f6_leads_through_the_regions_and_back(qtbot: QtBot, window: MainWindow) -> None:
    window.activateWindow()
    window.library.sidebar.event_list.setFocus()
    regions = [region for region in window.library.regions() if region.isVisible()]
    for region in [*regions[1:], regions[0]]:
        qtbot.keyClick(window, Qt.Key.Key_F6)
        assert region.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert regions[-1].hasFocus()


def _tabbed(window: MainWindow) -> list[QWidget]:
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    return interface.text(QAccessible.Text.Name) if interface else ""


def test_whatever_takes_the_focus_has_a_name(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)
    nameless = [widget for widget in _tabbed(window) if not _name(widget)]
    assert nameless == []
    assert len(_tabbed(window)) > 6


def test_lines_of_the_lists_are_heard(window: MainWindow) -> None:
    interface = QAccessible.queryAccessibleInterface(window.library.pane.list)
    line = interface.child(0)
    assert line.text(QAccessible.Text.Name).startswith(
        "Mill fire leaves Old Harbour in shock, unread, Coa"
    )


def test_every_command_is_in_a_menu_and_no_keys_are_given_twice(window: MainWindow) -> None:
    keys = [
        key.toString() for action in window.actions_by_name.values() for key in action.shortcuts()
    ]
    assert len(keys) == len(set(keys))
    assert {"Ctrl+I", "Ctrl+Shift+I", "Ctrl+F", "Ctrl+Return", "Ctrl+E", "Alt+Left"} <= set(keys)
