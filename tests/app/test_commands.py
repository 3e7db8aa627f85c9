"""The palette, the sheet of shortcuts, full screen and the size of texts, with real keys."""

from typing import TypeVar

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QUndoCommand
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.palette import CommandPalette
from desktop.app.dialogs.shortcuts import ShortcutSheet
from desktop.app.main_window import MainWindow

_Dialog = TypeVar("_Dialog", bound=QDialog)
_CTRL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def _shown(qtbot: QtBot, window: MainWindow, kind: type[_Dialog]) -> _Dialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(kind)))
    return next(one for one in window.findChildren(kind) if one.isVisible())


def _palette(qtbot: QtBot, window: MainWindow) -> CommandPalette:
    qtbot.keyClick(window, Qt.Key.Key_P, _CTRL | _SHIFT)
    return _shown(qtbot, window, CommandPalette)


def test_the_palette_gives_a_command_by_a_few_letters(qtbot: QtBot, window: MainWindow) -> None:
    palette = _palette(qtbot, window)
    assert len(palette.shown) == len(window.actions_by_name)
    qtbot.keyClicks(palette.field, "open tra")
    assert palette.chosen is not None
    assert palette.chosen.name == "open_trash"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert window.pages.currentWidget() is window.trashing.page


def test_what_cannot_be_given_is_said_to_be_so_and_not_given(
    qtbot: QtBot, window: MainWindow
) -> None:
    palette = _palette(qtbot, window)
    qtbot.keyClicks(palette.field, "export")
    index = palette.list.currentIndex()
    assert "not available" in str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert palette.isVisible()
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.chosen is not None
    qtbot.keyClick(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()


def test_the_sheet_shows_every_key_of_the_menus(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F1)
    tree = _shown(qtbot, window, ShortcutSheet).tree
    groups = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    assert [group.text(0) for group in groups if group][:2] == ["File", "Edit"]
    keys = {
        line.text(0): line.text(1)
        for group in groups
        if group
        for row in range(group.childCount())
        if (line := group.child(row))
    }
    assert keys["Find"] == "Ctrl+F   or   Ctrl+K"
    for action in window.actions_by_name.values():
        for shortcut in action.shortcuts():
            assert any(shortcut.toString() in shown for shown in keys.values())


def test_the_sheet_names_undo_and_not_what_would_be_undone(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.undo_stack.push(QUndoCommand("the note"))
    qtbot.keyClick(window, Qt.Key.Key_F1)
    tree = _shown(qtbot, window, ShortcutSheet).tree
    assert len(tree.findItems("Undo", Qt.MatchFlag.MatchRecursive | Qt.MatchFlag.MatchExactly)) == 1


def test_f11_fills_the_screen_and_gives_it_back(qtbot: QtBot, window: MainWindow) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert window.isFullScreen()
    qtbot.keyClick(window, Qt.Key.Key_F11)
    assert not window.isFullScreen()


def test_texts_grow_shrink_and_go_back_and_the_size_is_kept(
    qtbot: QtBot, window: MainWindow
) -> None:
    page = window.library.reader.page
    before = page.font().pointSizeF()
    qtbot.keyClick(window, Qt.Key.Key_Plus, _CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Plus, _CTRL)
    qtbot.keyClick(window, Qt.Key.Key_Minus, _CTRL)
    assert page.font().pointSizeF() == before + 1
    assert window.settings.reading_size == before + 1
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Two accounts")
    view = window.comparison.view
    assert view
    assert view.regions()[1].font().pointSizeF() == before + 2
    qtbot.keyClick(window, Qt.Key.Key_0, _CTRL)
    assert page.font().pointSizeF() == before
    assert view.regions()[1].font().pointSizeF() == before + 1


def test_ctrl_and_the_wheel_change_the_size_of_texts(qtbot: QtBot, window: MainWindow) -> None:
    window.library.pane.select(1)
    page = window.library.reader.page
    qtbot.waitUntil(page.isVisible)
    before = page.font().pointSizeF()
    handle = window.windowHandle()
    place = page.viewport().mapTo(window, QPoint(40, 40))
    QTest.wheelEvent(handle, QPointF(place), QPoint(0, 120), stateKey=_CTRL)
    assert page.font().pointSizeF() == before + 1
    window.reading_font.normal()


def test_an_ampersand_in_what_is_undone_is_read_as_one(qtbot: QtBot, window: MainWindow) -> None:
    window.undo_stack.push(QUndoCommand("tag “R&D”"))
    assert window.actions_by_name["undo"].text() == "&Undo tag “R&&D”"
    palette = _palette(qtbot, window)
    qtbot.keyClicks(palette.field, "undo")
    assert "R&D" in str(palette.list.currentIndex().data())
