"""Tables that are dropped are imported as the user says, by real keys on a real window."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.columns import ColumnsDialog
from desktop.app.main_window import MainWindow
from desktop.app.settings import Settings
from tests.app.hands import shown_titles

_HEAD = "Kopf,Leib,Blatt\n"
_BODY = "The heron came back to the town hall of Lower Marrow on Monday, residents said."


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "herons.csv"
    path.write_text(f'{_HEAD}Heron comes back,"{_BODY}",Marrow Times\n', encoding="utf-8")
    return path


def asked(qtbot: QtBot, window: MainWindow, paths: Sequence[Path]) -> ColumnsDialog:
    window.bringing_in.take_files(paths)
    found: list[ColumnsDialog] = []

    def is_there() -> bool:
        found[:] = [one for one in window.findChildren(ColumnsDialog) if one.isVisible()]
        return bool(found)

    qtbot.waitUntil(is_there)
    return found[0]


def test_a_table_is_imported_as_its_columns_were_chosen(
    qtbot: QtBot, window: MainWindow, table: Path
) -> None:
    dialog = asked(qtbot, window, [table])
    for field, name in (("title", "Kopf"), ("text", "Leib"), ("source", "Blatt")):
        qtbot.keyClicks(dialog.fields[field], name)
    with qtbot.waitSignal(window.intake.refreshed):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    assert "Heron comes back" in shown_titles(window)
    (found,) = [one for one in window.library.shelf.summaries if one.title == "Heron comes back"]
    assert found.source == "Marrow Times"

    table.write_text(f'{_HEAD}Heron leaves,"{_BODY} It left.",Marrow Times\n', encoding="utf-8")
    dialog = asked(qtbot, window, [table])
    assert dialog.fields["title"].currentText() == "Kopf", "it was said before"
    dialog.reject()


def test_cancelling_imports_nothing_of_what_was_chosen(
    qtbot: QtBot, window: MainWindow, table: Path, tmp_path: Path
) -> None:
    text = tmp_path / "heron.txt"
    text.write_text(_BODY, encoding="utf-8")
    before = shown_titles(window)
    dialog = asked(qtbot, window, [table, text])
    with qtbot.assertNotEmitted(window.intake.changed, wait=200):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert shown_titles(window) == before


def test_what_comes_with_a_table_that_is_left_out_is_imported(
    qtbot: QtBot, window: MainWindow, table: Path, tmp_path: Path
) -> None:
    text = tmp_path / "heron.txt"
    text.write_text(f"Heron in the text\n\n{_BODY}", encoding="utf-8")
    dialog = asked(qtbot, window, [table, text])
    with qtbot.waitSignal(window.intake.refreshed):
        qtbot.keyClick(dialog.fields["title"], Qt.Key.Key_Return)
    titles = shown_titles(window)
    assert "Heron in the text" in titles
    assert "Heron comes back" not in titles


def test_folders_are_imported_without_asking(
    qtbot: QtBot, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "tables"
    folder.mkdir()
    for name in ("a", "b", "c"):
        row = f'Heron {name},"{_BODY} {name}"'
        (folder / f"{name}.csv").write_text(f"title,text,{name}\n{row},\n", encoding="utf-8")
    with qtbot.waitSignal(window.intake.refreshed):
        window.bringing_in.take_files([folder])
    assert not window.findChildren(ColumnsDialog)
    assert {"Heron a", "Heron b", "Heron c"} <= set(shown_titles(window))


def test_a_table_that_is_dropped_early_is_asked_for_once_the_archive_is_open(
    qtbot: QtBot, home: Path, archive_file: Path, table: Path
) -> None:
    window = MainWindow(Settings(home / "settings.ini"), home / "cache")
    qtbot.addWidget(window)
    window.show()
    window.bringing_in.take_files([table])
    window.open_archive(archive_file)
    qtbot.waitUntil(lambda: bool(window.findChildren(ColumnsDialog)))
    window.close()
