"""The window without a mouse or a screen: where the keys lead, and what is heard there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.app.hands import activate, click_row, shown_titles

_CONTROL = Qt.KeyboardModifier.ControlModifier


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


def test_ctrl_z_takes_back_the_last_change_wherever_the_keyboard_is(
    qtbot: QtBot, window: MainWindow
) -> None:
    activate(qtbot, window)
    click_row(qtbot, window, 0)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)
    undo = window.actions_by_name["undo"]
    stops = [stop for stop in _focusable(window) if stop.isVisible()]
    assert len(stops) > 9
    for stop in stops:
        window.throw_away()
        qtbot.waitUntil(undo.isEnabled)
        stop.setFocus()
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Z, _CONTROL)
        assert not undo.isEnabled(), _name(stop)
        qtbot.keyClick(window.focusWidget() or window, Qt.Key.Key_Y, _CONTROL)
        assert undo.isEnabled(), _name(stop)
        window.undo_stack.undo()
        qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)
        window.undo_stack.clear()
        window.library.pane.select(1)


def test_ctrl_z_takes_back_what_was_typed_first(qtbot: QtBot, window: MainWindow) -> None:
    activate(qtbot, window)
    click_row(qtbot, window, 0)
    window.throw_away()
    search = window.library.pane.search
    search.setFocus()
    qtbot.keyClicks(search, "pool")
    qtbot.keyClick(search, Qt.Key.Key_Z, _CONTROL)
    assert search.text() == ""
    assert window.undo_stack.canUndo()
    qtbot.keyClick(search, Qt.Key.Key_Z, _CONTROL)
    assert not window.undo_stack.canUndo()


def _focusable(window: MainWindow) -> list[QWidget]:
    """What Tab leads to in the library."""
    first = window.library.pane.search
    found: list[QWidget] = [first]
    first.setFocus()
    while window.focusNextPrevChild(True):
        focus = window.focusWidget()
        if focus is None or focus in found:
            break
        found.append(focus)
    return found
