"""The tags of some articles, asked for."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.tagging import TagDialog


@pytest.fixture
def dialog(qtbot: QtBot) -> TagDialog:
    dialog = TagDialog({"Urgent": 2, "to read": 1}, ["done", "to read", "Urgent"], 2)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def _tick(dialog: TagDialog, name: str, state: Qt.CheckState) -> None:
    dialog.list.findItems(name, Qt.MatchFlag.MatchExactly)[0].setCheckState(state)


def test_what_all_have_is_ticked_and_what_some_have_is_half(dialog: TagDialog) -> None:
    items = [dialog.list.item(row) for row in range(dialog.list.count())]
    assert [(item.text(), item.checkState()) for item in items] == [
        ("done", Qt.CheckState.Unchecked),
        ("to read", Qt.CheckState.PartiallyChecked),
        ("Urgent", Qt.CheckState.Checked),
    ]


def test_what_is_left_as_it_was_is_no_change(dialog: TagDialog) -> None:
    dialog.accept()
    assert (dialog.added, dialog.removed) == ([], [])


def test_ticks_give_and_take(dialog: TagDialog) -> None:
    _tick(dialog, "to read", Qt.CheckState.Checked)
    _tick(dialog, "Urgent", Qt.CheckState.Unchecked)
    assert (dialog.added, dialog.removed) == (["to read"], ["Urgent"])


def test_a_tag_that_is_known_is_not_made_again(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.field, "DONE")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.added == ["done"]
    assert dialog.list.count() == 3


def test_what_is_still_in_the_field_is_added_too(qtbot: QtBot, dialog: TagDialog) -> None:
    qtbot.keyClicks(dialog.field, "  new   one ")
    dialog.accept()
    assert dialog.added == ["new one"]


def test_typing_completes_with_the_tags_of_the_archive(dialog: TagDialog) -> None:
    completer = dialog.field.completer()
    completer.setCompletionPrefix("read")
    assert completer.currentCompletion() == "to read"


def test_an_archive_without_tags_says_what_to_do(qtbot: QtBot) -> None:
    dialog = TagDialog({}, [], 1)
    qtbot.addWidget(dialog)
    dialog.show()
    (advice,) = [label for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert advice.text() == "There are no tags yet. Type the first one above."
    qtbot.keyClicks(dialog.field, "fog")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert not advice.isVisible()
