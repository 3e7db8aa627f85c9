"""What the columns of a table hold is shown as it is guessed, and changed by keys alone."""

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop import importing
from desktop.app.dialogs.columns import FIELDS, ColumnsDialog
from desktop.importing import Beginning

_HEADER = ("Kopf", "Leib", "Tag", "", "Blatt", "Seite")
_ROWS = [["Ferry stays", "The ferry stayed. " * 40, "14 Nov 2031", "", "", "courier.example"]] * 9
_GUESSED = {"text": (1,), "published": (2,), "source": (4, 5)}

Show = Callable[[Sequence[Beginning]], ColumnsDialog]


@pytest.fixture
def show(qtbot: QtBot) -> Show:
    def shown(tables: Sequence[Beginning]) -> ColumnsDialog:
        dialog = ColumnsDialog(tables)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        return dialog

    return shown


def beginning(
    name: str = "a.csv",
    header: tuple[str, ...] = _HEADER,
    assignment: dict[str, tuple[int, ...]] | None = None,
) -> Beginning:
    return Beginning(f"/in/{name}", header, _ROWS, _GUESSED if assignment is None else assignment)


def words(dialog: ColumnsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]


def choose(qtbot: QtBot, dialog: ColumnsDialog, field: str, name: str) -> None:
    box = dialog.fields[field]
    qtbot.keyClick(box, Qt.Key.Key_Home)
    for _ in range(box.findText(name)):
        qtbot.keyClick(box, Qt.Key.Key_Down)


def test_every_field_that_a_column_can_hold_is_asked_for() -> None:
    assert set(FIELDS) == set(importing.FIELDS)


def test_what_is_guessed_is_shown_with_the_first_rows(show: Show) -> None:
    dialog = show([beginning()])
    chosen = {field: box.currentText() for field, box in dialog.fields.items()}
    assert chosen["text"] == "Leib"
    assert chosen["published"] == "Tag"
    assert chosen["title"] == "none"
    headings = [dialog.preview.horizontalHeaderItem(at).text() for at in range(6)]
    assert headings[:4] == ["Kopf\n–", "Leib\nText", "Tag\nDate", "Column 4\n–"]
    assert dialog.preview.item(0, 0).text() == "Ferry stays"
    assert dialog.preview.rowCount() == 8
    assert "a.csv" in words(dialog)


def test_columns_are_chosen_by_their_names(show: Show, qtbot: QtBot) -> None:
    dialog = show([beginning()])
    qtbot.keyClicks(dialog.fields["title"], "Kopf")
    choose(qtbot, dialog, "published", "none")
    assert dialog.preview.horizontalHeaderItem(0).text() == "Kopf\nTitle"
    assert dialog.assignments == {_HEADER: {"text": (1,), "source": (4, 5), "title": (0,)}}


def test_what_is_left_as_it_is_keeps_the_columns_beside_it(show: Show, qtbot: QtBot) -> None:
    dialog = show([beginning()])
    choose(qtbot, dialog, "source", "Seite")
    assert dialog.assignments[_HEADER]["source"] == (5,)
    choose(qtbot, dialog, "source", "Blatt")
    assert dialog.assignments[_HEADER]["source"] == (4,)


def test_return_imports_and_escape_does_not(show: Show, qtbot: QtBot) -> None:
    dialog = show([beginning()])
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    dialog = show([beginning()])
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Escape)


def test_without_text_and_address_nothing_can_be_imported(show: Show, qtbot: QtBot) -> None:
    dialog = show([beginning(assignment={"title": (0,)})])
    assert "Choose the column that holds the text, or at least the address." in words(dialog)
    assert not dialog.import_button.isEnabled()
    with qtbot.assertNotEmitted(dialog.accepted, wait=20):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    choose(qtbot, dialog, "url", "Seite")
    assert "No column holds the text: each row becomes a link without text." in words(dialog)
    assert dialog.import_button.isEnabled()


def test_tables_with_the_same_columns_are_asked_for_once(show: Show, qtbot: QtBot) -> None:
    other = ("Titel", "Inhalt")
    dialog = show(
        [
            beginning("a.csv"),
            beginning("b.csv", other, {"title": (0,)}),
            beginning("c.csv"),
        ]
    )
    names = [dialog.which.itemText(at) for at in range(dialog.which.count())]
    assert names == ["a.csv and 1 more with the same columns", "b.csv"]
    assert dialog.assignments == {_HEADER: _GUESSED}
    qtbot.keyClick(dialog.which, Qt.Key.Key_Down)
    assert any("This table is left out until" in text for text in words(dialog))
    choose(qtbot, dialog, "text", "Inhalt")
    assert dialog.assignments == {_HEADER: _GUESSED, other: {"title": (0,), "text": (1,)}}
    qtbot.keyClick(dialog.which, Qt.Key.Key_Up)
    assert dialog.fields["text"].currentText() == "Leib"


def test_a_table_without_text_does_not_keep_back_what_comes_with_it(qtbot: QtBot) -> None:
    dialog = ColumnsDialog([beginning(assignment={})], alone=False)
    qtbot.addWidget(dialog)
    dialog.show()
    assert any("This table is left out until" in text for text in words(dialog))
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    assert dialog.assignments == {}


def test_a_table_without_names_has_nothing_to_choose(show: Show) -> None:
    dialog = show([Beginning("/in/a.csv", (), [], {})])
    assert dialog.fields["text"].count() == 1
    assert not dialog.import_button.isEnabled()
