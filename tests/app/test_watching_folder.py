"""A folder is watched: what is saved into it is in the archive a little later."""

from pathlib import Path

from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.app.watching_folder import WatchingFolder
from desktop.archive import Archive


def _titles(path: Path) -> list[str]:
    with Archive.open(path) as archive:
        return [article.title for article in archive.articles()]


def test_what_comes_in_is_imported_and_what_was_there_is_not(
    qtbot: QtBot, window: MainWindow, archive_file: Path, home: Path
) -> None:
    folder = home / "saved"
    folder.mkdir()
    (folder / "old.txt").write_text("Old heron\n\nThe heron stood on the roof as always.", "utf-8")
    watching: WatchingFolder = window.bringing_in.watching
    with qtbot.waitSignal(watching.changed):
        watching.begin(folder)
    qtbot.wait(300)  # until it has looked for the first time
    (folder / "torn.docx").write_bytes(b"PK\x03\x04 and no more")
    (folder / "new.txt").write_text("New heron\n\nA second heron came to the roof.", "utf-8")
    window.library.pane.select(1)
    qtbot.waitUntil(lambda: "New heron" in _titles(archive_file))
    qtbot.waitUntil(lambda: "1 article imported, 1 file could not be read" in window.strip.text)
    assert not window.findChildren(QDialog), "the report is offered, not forced on who reads"
    qtbot.waitUntil(lambda: len(window.library.shelf.summaries) == 6)
    assert window.library.pane.current == 1, "nobody is torn away from what they read"
    assert "Old heron" not in _titles(archive_file)
    with qtbot.waitSignal(watching.changed):
        watching.stop()
    assert watching.folder is None


def test_another_archive_watches_nothing(window: MainWindow, home: Path) -> None:
    window.bringing_in.watching.begin(home)
    assert window.bringing_in.watching.folder == home
    window.bringing_in.watching.set_tasks(None)
    assert window.bringing_in.watching.folder is None


def test_a_folder_that_vanishes_is_said_to_be_watched_no_more(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    folder = home / "saved"
    folder.mkdir()
    watching: WatchingFolder = window.bringing_in.watching
    watching.begin(folder)
    qtbot.wait(300)  # until it has looked for the first time
    folder.rmdir()
    with qtbot.waitSignal(watching.lost) as lost:
        pass
    assert lost.args[0] == folder
    assert watching.folder is None
    said = [label.text() for label in window.findChildren(QLabel)]
    assert any("saved is not watched any more." in words for words in said)


def test_a_folder_that_is_not_there_is_not_watched(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    with qtbot.waitSignal(window.bringing_in.watching.lost):
        window.bringing_in.watching.begin(home / "nowhere")
    assert window.bringing_in.watching.folder is None
