"""The window by ear: all is found, read and done through the accessibility tree alone."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.main_window import MainWindow
from desktop.intake import ImportReport

Interface = Any  # PySide names no type for what queryAccessibleInterface gives


@pytest.fixture(autouse=True)
def _heard() -> None:
    QAccessible.setActive(True)


def _name(interface: Interface) -> str:
    return interface.text(QAccessible.Text.Name)


def _tree(interface: Interface) -> Iterator[Interface]:
    """What a screen reader finds below a place; what is not on the screen left out."""
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and not child.state().invisible:
            yield child
            yield from _tree(child)


def _find(window: QWidget, role: QAccessible.Role, name: str) -> Interface:
    root = QAccessible.queryAccessibleInterface(window)
    found = [one for one in _tree(root) if one.role() == role and _name(one).startswith(name)]
    assert found, f"{role} {name} is not in the tree"
    return found[0]


def _do(interface: Interface) -> None:
    """Do what a screen reader offers first."""
    actions = interface.actionInterface()
    assert actions
    names = [name for name in actions.actionNames() if name != actions.setFocusAction()]
    actions.doAction(names[0])


def _compare(qtbot: QtBot, window: MainWindow) -> None:
    events = _find(window, QAccessible.Role.List, "Events")
    assert "2 outlets, 2 texts" in _name(events.child(1))
    _do(events.child(1))
    button = _find(window, QAccessible.Role.Button, "Compare both accounts")
    with qtbot.waitSignal(window.comparing.compared):
        _do(button)


def _nameless(widget: QWidget) -> list[QWidget]:
    """What takes the focus by Tab, is on the screen, and is called nothing."""
    return [
        one
        for one in widget.findChildren(QWidget)
        if one.isVisible()
        and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not one.objectName().startswith("qt_")  # parts of Qt's own widgets
        and not _name(QAccessible.queryAccessibleInterface(one))
    ]


def test_a_comparison_is_made_read_and_walked_through(qtbot: QtBot, window: MainWindow) -> None:
    _compare(qtbot, window)
    view, comparison = window.comparison.view, window.comparison.comparison
    assert view
    assert comparison
    differences = _find(window, QAccessible.Role.List, "Differences")
    lines = [differences.child(number) for number in range(differences.childCount())]
    heard = [_name(line) for line in lines]
    told = [one for one in comparison.differences if any(one.reason in name for name in heard)]
    assert len(told) == len(lines) > 0
    for one in told:
        quotes = [side[0].text for side in one.sides if side]
        assert any(all(quote in name for quote in quotes) for name in heard)
    deaths = next(name for name in heard if "12 people" in name)
    for piece in ("Compatible", "Number", "15 people", "The Harbour Post", "Coast"):
        assert piece.casefold() in deaths.casefold(), f"{piece} is not said: {deaths}"
    for line in (lines[-1], lines[0]):
        _do(line)
        assert view.current is not None
        assert comparison.differences[view.current].reason in _name(line)


def test_a_cell_of_the_grid_tells_its_claim_and_its_account(
    qtbot: QtBot, window: MainWindow
) -> None:
    _compare(qtbot, window)
    _do(_find(window, QAccessible.Role.PageTab, "Grid"))
    table = _find(window, QAccessible.Role.Table, "")
    assert _name(table)
    cells = [one for one in _tree(table) if one.role() == QAccessible.Role.Cell]
    assert cells
    for cell in cells:
        held = cell.tableCellInterface()
        for headers in (held.rowHeaderCells(), held.columnHeaderCells()):
            assert [_name(header) for header in headers if header] != []
            assert all(_name(header) for header in headers if header)


@pytest.mark.parametrize("name", ["Settings", "Commands", "Keyboard shortcuts"])
def test_whatever_takes_the_focus_in_a_dialog_has_a_name(
    qtbot: QtBot, window: MainWindow, name: str
) -> None:
    action = {"Settings": "settings", "Commands": "palette", "Keyboard shortcuts": "shortcuts"}
    before = set(window.findChildren(QWidget))
    window.actions_by_name[action[name]].trigger()
    opened = [one for one in window.findChildren(QWidget) if one.isWindow() and one not in before]
    qtbot.waitUntil(lambda: any(one.isVisible() for one in opened))
    for dialog in opened:
        assert _nameless(dialog) == []
        dialog.close()


def test_whatever_takes_the_focus_in_the_import_report_has_a_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    dialog = ImportReportDialog(ImportReport((), (), ()), window)
    dialog.open()
    qtbot.waitUntil(dialog.isVisible)
    assert _nameless(dialog) == []
    dialog.close()


def test_whatever_takes_the_focus_in_the_window_has_a_name(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert _nameless(window) == []
    window.library.sidebar.choose_first_event()
    qtbot.waitUntil(window.library.event_page.isVisible)
    assert _nameless(window) == []
    _compare(qtbot, window)
    assert window.comparison.view
    for action in window.comparison.view.view_actions:
        action.trigger()
        assert _nameless(window) == []
