"""The window as its users work it: real keys and clicks on a small archive."""

import socket
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QClipboard, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.correction import CorrectionDialog
from desktop.app.dialogs.import_report import ImportReportDialog
from desktop.app.main_window import MainWindow
from desktop.app.tasks import Failure
from tests.app.hands import activate, click_row, shown_titles


def _shown(window: MainWindow, kind: type[QDialog]) -> QDialog | None:
    return next((dialog for dialog in window.findChildren(kind) if dialog.isVisible()), None)


def _search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.library.pane.search.hasFocus)
    qtbot.keyClicks(window.library.pane.search, words)


def test_the_list_is_newest_first_with_the_unknown_last(window: MainWindow) -> None:
    titles = shown_titles(window)
    assert titles[0] == "Mill fire leaves Old Harbour in shock"
    assert titles[-1].startswith("Somebody saw a heron")
    assert window.library.pane.counted.text() == "5 articles"


def test_searching_while_typing_lists_what_is_found_and_marks_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    _search(qtbot, window, "swimm")
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])
    assert "1 article found" in window.library.pane.counted.text()
    hit = window.library.articles.hit(window.library.articles.summary(0).id)
    assert hit
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["swimming"]
    click_row(qtbot, window, 0)
    page = window.library.reader.page
    qtbot.waitUntil(lambda: bool(page.extraSelections()))
    assert page.extraSelections()[0].cursor.selectedText() == "swimming"


def test_escape_brings_everything_back(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "pool")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    qtbot.keyClick(window.library.pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)


def test_a_search_without_result_says_so_and_what_to_try(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "zyzzyva")
    nothing = window.library.pane.nothing
    qtbot.waitUntil(nothing.isVisible)
    assert "No article contains “zyzzyva”" in nothing.words
    assert "spelling" in nothing.words


def test_a_filter_without_result_is_told_as_one(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "has:note")
    nothing = window.library.pane.nothing
    qtbot.waitUntil(nothing.isVisible)
    assert "No article is of this kind: has:note" in nothing.words


def test_a_click_reads_an_article(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window, 1)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)
    assert "killing 12 people" in window.library.reader.page.toPlainText()


def test_an_event_lists_its_accounts_and_offers_to_compare_them(
    qtbot: QtBot, window: MainWindow
) -> None:
    events = window.library.sidebar.event_list
    place = events.visualRect(window.library.events.index(1)).center()
    qtbot.mouseClick(events.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert window.library.pane.compare.text() == "Compare both accounts"
    qtbot.waitUntil(window.library.event_page.isVisible)
    assert "2 outlets, 2 texts" in window.library.event_page.words


def test_two_articles_selected_are_compared_and_one_comes_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    assert not window.library.pane.compare.isEnabled()
    click_row(qtbot, window, 0)
    assert not window.library.pane.compare.isEnabled()
    click_row(qtbot, window, 1, add=True)
    assert window.library.pane.compare.text() == "Compare 2 articles"
    with qtbot.waitSignal(window.comparing.compared):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.pages.currentWidget() is window.comparison
    comparison = window.comparison.comparison
    assert comparison
    assert len(comparison.readings) == 2
    assert window.actions_by_name["export"].isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert window.pages.currentWidget() is window.library
    assert not window.actions_by_name["export"].isEnabled()


def test_escape_leads_from_a_comparison_back_to_the_library(
    qtbot: QtBot, window: MainWindow
) -> None:
    click_row(qtbot, window, 0)
    click_row(qtbot, window, 1, add=True)
    with qtbot.waitSignal(window.comparing.compared):
        qtbot.keyClick(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert window.pages.currentWidget() is window.library


def test_down_begins_at_the_first_hit_of_a_new_search(qtbot: QtBot, window: MainWindow) -> None:
    pane = window.library.pane
    click_row(qtbot, window, 1)
    chosen = pane.current
    _search(qtbot, window, "mill")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    if window.library.articles.summary(0).id == chosen:  # whatever the order of the hits
        pane.select(window.library.articles.summary(1).id)
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 0
    qtbot.keyClick(pane.list, Qt.Key.Key_Down)
    pane.search.setFocus()
    qtbot.keyClick(pane.search, Qt.Key.Key_Down)
    assert pane.list.currentIndex().row() == 1  # one comes back to where one was


def test_a_file_that_cannot_be_written_is_named(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Two accounts")
    window.comparing.export(window.comparison, home / "no" / "folder" / "mill.csv")
    qtbot.waitUntil(lambda: _shown(window, QMessageBox) is not None)
    box = _shown(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "mill.csv" in box.text()
    box.reject()
    assert window.pages.currentWidget() is window.comparison


def test_what_cannot_be_compared_leaves_one_in_the_library(
    qtbot: QtBot, window: MainWindow
) -> None:
    window.compare([1, 999], "Two accounts")
    qtbot.waitUntil(lambda: _shown(window, QMessageBox) is not None)
    box = _shown(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "999" in box.text()
    box.reject()
    assert window.pages.currentWidget() is window.library


def test_filters_narrow_and_are_cleared_by_a_button(qtbot: QtBot, window: MainWindow) -> None:
    facets = window.library.sidebar.facet_list
    place = facets.visualRect(window.library.facets.index(1)).center()
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert window.library.pane.counted.text() == "2 of 5 articles"
    qtbot.mouseClick(window.library.sidebar.clear, Qt.MouseButton.LeftButton)
    assert len(shown_titles(window)) == 5


def test_a_correction_is_kept_and_undone_with_keys(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window, 4)
    qtbot.waitUntil(lambda: window.library.reader.article is not None)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: _shown(window, CorrectionDialog) is not None)
    dialog = _shown(window, CorrectionDialog)
    assert isinstance(dialog, CorrectionDialog)
    qtbot.keyClicks(dialog.fields["source"], "Marrow Times")
    qtbot.keyClicks(dialog.fields["published"], "2025-03-09")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    page = window.library.reader.page
    qtbot.waitUntil(lambda: "Marrow Times" in page.toPlainText())
    assert "entered by you" in page.toPlainText()
    qtbot.waitUntil(lambda: not shown_titles(window)[-1].startswith("Somebody"))
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "outlet unknown" in page.toPlainText())
    qtbot.waitUntil(lambda: shown_titles(window)[-1].startswith("Somebody"))
    redo = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window, Qt.Key.Key_Z, redo)
    qtbot.waitUntil(lambda: "Marrow Times" in page.toPlainText())


def test_text_is_pasted_as_an_article_while_one_reads(qtbot: QtBot, window: MainWindow) -> None:
    click_row(qtbot, window, 0)
    page = window.library.reader.page
    qtbot.waitUntil(page.isVisible)
    page.setFocus()
    QGuiApplication.clipboard().setText("A kite hung in the mast of the ferry all of Sunday.")
    qtbot.keyClick(page, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 6)


def test_text_is_pasted_as_an_article(qtbot: QtBot, window: MainWindow) -> None:
    text = "The lighthouse at Ness was painted red on Monday.\nIt had been white for a century."
    QGuiApplication.clipboard().setText(text)
    window.library.pane.list.setFocus()
    qtbot.keyClick(window.library.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 6)
    qtbot.waitUntil(lambda: "lighthouse" in window.library.reader.page.toPlainText())
    assert window.strip.text == "1 article imported"
    qtbot.keyClick(window.library.pane.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "1 already in the archive" in window.strip.text)
    assert len(shown_titles(window)) == 6


def test_in_the_search_field_text_is_pasted_as_words(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("pool")
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.library.pane.search.hasFocus)
    qtbot.keyClick(window.library.pane.search, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert window.library.pane.search.text() == "pool"
    assert len(window.library.shelf.summaries) == 5


def test_a_link_is_not_followed(qtbot: QtBot, window: MainWindow) -> None:
    QGuiApplication.clipboard().setText("https://post.example/mill")
    window.bringing_in.paste()
    assert "Links are not followed" in window.strip.text


def _drop(window: MainWindow, mime: QMimeData, place: QPoint) -> None:
    """What the system sends when something is dragged over the window and let go."""
    handle = window.windowHandle()
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    keys = Qt.KeyboardModifier.NoModifier
    QApplication.sendEvent(handle, QDragEnterEvent(place, action, mime, button, keys))
    QApplication.sendEvent(handle, QDropEvent(QPointF(place), action, mime, button, keys))


def _middle(window: MainWindow, widget: QWidget) -> QPoint:
    return widget.mapTo(window, widget.rect().center())


def test_dropped_files_are_imported_and_what_fails_is_named(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    good, bad = home / "good.txt", home / "picture.png"
    good.write_text("A tram left the rails in Dorn on Sunday. Nobody was hurt.", encoding="utf-8")
    bad.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(200))
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(good)), QUrl.fromLocalFile(str(bad))])
    _drop(window, mime, _middle(window, window.library.pane.list))
    qtbot.waitUntil(lambda: _shown(window, ImportReportDialog) is not None)
    report = _shown(window, ImportReportDialog)
    assert isinstance(report, ImportReportDialog)
    assert "picture.png" in report.text.toPlainText()
    report.copy()
    assert "picture.png" in QGuiApplication.clipboard().text()
    report.reject()
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 6)
    assert window.strip.text == "1 article imported, 1 file could not be read"
    with qtbot.waitSignal(window.intake.refreshed):
        pass
    activate(qtbot, window)
    _search(qtbot, window, "tram")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)


def test_the_order_of_the_list_is_chosen_in_a_menu(window: MainWindow) -> None:
    orders = {action.text(): action for action in window.library.pane.orders.actions()}
    orders["Oldest first"].trigger()
    assert shown_titles(window)[0] == "افتتاح الجسر الجديد"
    assert orders["Oldest first"].isChecked()


def test_another_archive_takes_the_place_of_the_first(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    with qtbot.waitSignal(window.opened):
        window.open_archive(home / "other.db")
    assert window.pages.currentWidget() is window.welcome
    assert window.windowTitle().startswith("other")
    assert window.library.sidebar.name.text() == "other"


def test_an_archive_that_cannot_be_opened_leaves_the_present_one(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    (home / "letter.db").write_text("Dear reader, " * 500, encoding="utf-8")
    window.open_archive(home / "letter.db")
    qtbot.waitUntil(lambda: _shown(window, QMessageBox) is not None)
    box = _shown(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "letter.db" in box.text()
    box.reject()
    assert window.archive == home / "small.db"
    assert len(shown_titles(window)) == 5


def test_a_bug_is_told_and_its_report_saved(qtbot: QtBot, window: MainWindow, home: Path) -> None:
    window.tell(Failure("ValueError: nonsense", expected=False, details="Traceback: nonsense"))
    box = _shown(window, QMessageBox)
    assert isinstance(box, QMessageBox)
    assert "Your archive is safe" in box.informativeText()
    box.reject()
    report = next(home.glob("xdg_data_home/parallax/reports/*.txt"))
    assert "Traceback: nonsense" in report.read_text(encoding="utf-8")


def test_places_are_remembered(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[Path], MainWindow]
) -> None:
    window.library.columns.setSizes([300, 500, 400])
    sizes = window.library.columns.sizes()
    archive = window.archive
    assert archive
    window.close()
    again = open_window(archive)
    assert again.library.columns.sizes() == sizes


def test_no_socket_is_opened(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_arguments: object, **_named: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket.socket, "__init__", refuse)
    window.intake.take_text("", '<p>Rain fell on Ness.</p><img src="http://ness.example/rain.png">')
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 6)
    click_row(qtbot, window, 0)
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Two accounts")


def test_of_qts_network_module_nothing_but_local_sockets_is_used() -> None:
    using = {
        (path.name, line.strip())
        for path in (Path(__file__).parents[2] / "desktop").rglob("*.py")
        for line in path.read_text(encoding="utf-8").splitlines()
        if "QtNetwork" in line
    }
    local = "from PySide6.QtNetwork import QLocalServer, QLocalSocket"
    assert using == {("single_instance.py", local)}


def test_text_dropped_anywhere_is_an_article(qtbot: QtBot, window: MainWindow) -> None:
    for number, widget in enumerate(
        (window.library.pane.search, window.library.sidebar.event_list, window.library.reader)
    ):
        mime = QMimeData()
        mime.setText(f"Parade number {number} went down Tar Street on Friday with a brass band.")
        _drop(window, mime, _middle(window, widget))
        qtbot.waitUntil(lambda number=number: len(shown_titles(window)) == 6 + number)
    assert window.library.pane.search.text() == ""


def test_what_was_asked_of_one_archive_is_not_answered_in_the_next(
    qtbot: QtBot, window: MainWindow, home: Path
) -> None:
    """Another start of the program may open an archive behind a dialog."""
    click_row(qtbot, window, 0)
    qtbot.waitUntil(window.actions_by_name["correct"].isEnabled)
    qtbot.keyClick(window, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: _shown(window, CorrectionDialog) is not None)
    with qtbot.waitSignal(window.opened):
        window.open_archive(home / "other.db")
    assert _shown(window, CorrectionDialog) is None
    assert window.undo_stack.count() == 0


def test_where_nothing_was_ever_copied_there_is_nothing_to_paste(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What Qt gives on a screen whose clipboard has no owner.
    monkeypatch.setattr(QClipboard, "mimeData", lambda _clipboard: None)
    window.bringing_in.paste()
    assert window.strip.text == "There is no text and no file on the clipboard."
