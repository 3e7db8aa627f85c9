"""What was on the screen comes back with the next start; settings take effect at once."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.settings import SettingsDialog
from desktop.app.main_window import MainWindow
from desktop.app.models.facets import Facet
from desktop.app.models.shelf import Sorting
from desktop.app.settings import Appearance, Settings
from desktop.app.theme import DARK, LIGHT
from desktop.app.views.view_tabs import View
from desktop.archive import Archive
from tests.app.hands import shown_titles

Open = Callable[[Path], MainWindow]


def _again(open_window: Open, window: MainWindow) -> MainWindow:
    archive = window.archive
    assert archive
    window.close()
    return open_window(archive)


def test_query_filters_order_and_article_come_back(
    qtbot: QtBot, open_window: Open, window: MainWindow
) -> None:
    window.library.search_for("fire", Sorting.OLDEST)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    row = window.library.facets.row_of(Facet.SOURCE, "Coast")
    assert row is not None
    window.library.facets.toggle(row)
    window.library.pane.select(2)
    again = _again(open_window, window)
    qtbot.waitUntil(lambda: shown_titles(again) == ["Mill fire leaves Old Harbour in shock"])
    assert again.library.pane.search.query == "fire"
    assert again.library.pane.sorting is Sorting.OLDEST
    qtbot.waitUntil(lambda: again.library.pane.current == 2)
    qtbot.waitUntil(lambda: again.library.reader.article is not None)


def test_a_brushed_span_comes_back(qtbot: QtBot, open_window: Open, window: MainWindow) -> None:
    timeline = window.library.pane.timeline
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    qtbot.keyClick(timeline, Qt.Key.Key_Return)
    span, titles = timeline.span, shown_titles(window)
    assert 0 < len(titles) < 5
    again = _again(open_window, window)
    assert again.library.pane.timeline.span == span
    assert again.library.pane.timeline.isVisible()
    assert shown_titles(again) == titles


def test_open_comparisons_come_back_where_one_was_in_them(
    qtbot: QtBot, open_window: Open, window: MainWindow
) -> None:
    for numbers, title in (([1, 2], "The mill"), ([1, 3], "Mill and pool")):
        with qtbot.waitSignal(window.comparing.compared):
            window.compare(numbers, title)
    window.tabs.show(window.tabs.opened[0])
    view = window.comparison.view
    assert view
    view.swap_action.trigger()
    view.next_action.trigger()
    view.show_view(View.SPEAKERS)
    place = view.place
    assert place.articles == (1, 0)
    again = _again(open_window, window)
    assert [one.title for one in again.tabs.opened] == ["The mill", "Mill and pool"]
    assert again.tabs.bar.currentIndex() == 1
    qtbot.waitUntil(lambda: again.comparison.comparison is not None)
    shown = again.comparison.view
    assert shown
    qtbot.waitUntil(lambda: shown.place == place)
    assert shown.view is View.SPEAKERS
    assert again.tabs.opened[1].page.comparison is None  # made when it is first looked at
    with qtbot.waitSignal(again.comparing.compared):
        qtbot.keyClick(again, Qt.Key.Key_PageDown, Qt.KeyboardModifier.ControlModifier)
    assert again.comparison.title == "Mill and pool"


def test_what_the_archive_has_lost_does_not_come_back(
    qtbot: QtBot, open_window: Open, window: MainWindow
) -> None:
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 3], "Mill and pool")
    archive = window.archive
    assert archive
    window.close()
    with Archive.open(archive) as opened:
        opened.trash.put([3])
    assert open_window(archive).tabs.opened == []


def test_who_does_not_want_it_begins_at_the_beginning(
    qtbot: QtBot, open_window: Open, window: MainWindow
) -> None:
    window.settings.restore_session = False
    window.library.search_for("fire")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    again = _again(open_window, window)
    assert again.library.pane.search.query == ""


@pytest.mark.parametrize("nonsense", ["{", "[]", "3", '{"archive": 3}', '{"archive": "ARCHIVE"}'])
def test_nonsense_in_the_settings_hinders_no_start(
    qtbot: QtBot, open_window: Open, archive_file: Path, home: Path, nonsense: str
) -> None:
    settings = Settings(home / "settings.ini")
    settings.session = nonsense.replace("ARCHIVE", str(archive_file))
    settings.save()
    assert len(shown_titles(open_window(archive_file))) == 5


def test_settings_take_effect_at_once_and_are_kept(
    qtbot: QtBot, home: Path, window: MainWindow
) -> None:
    qtbot.keyClick(window, Qt.Key.Key_Comma, Qt.KeyboardModifier.ControlModifier)
    dialog = window.findChild(SettingsDialog)
    assert dialog
    dialog.appearance.setCurrentIndex(dialog.appearance.findData(Appearance.DARK))
    base = QApplication.palette().color(QPalette.ColorRole.Base)
    assert base == DARK.paper
    dialog.points.setValue(17)
    assert window.library.reader.page.font().pointSizeF() == 17
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "The mill")
    dialog.animated.setChecked(False)
    dialog.restored.setChecked(False)
    dialog.appearance.setCurrentIndex(dialog.appearance.findData(Appearance.LIGHT))
    assert QApplication.palette().color(QPalette.ColorRole.Base) == LIGHT.paper
    dialog.close()
    window.settings.save()
    kept = Settings(home / "settings.ini")
    assert kept.appearance is Appearance.LIGHT
    assert kept.reading_size == 17
    assert not kept.animated
    assert not kept.restore_session
    window.reading_font.normal()


def test_a_folder_is_watched_on_and_what_was_saved_there_meanwhile_comes_in(
    qtbot: QtBot, open_window: Open, window: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "old.txt").write_text("Old heron\n\nThe heron stood on the roof.", "utf-8")
    window.bringing_in.watching.begin(tmp_path)
    archive = window.archive
    assert archive
    window.close()
    (tmp_path / "new.txt").write_text("New heron\n\nA second heron came.", "utf-8")
    again = open_window(archive)
    assert again.bringing_in.watching.folder == tmp_path
    qtbot.waitUntil(lambda: len(again.library.shelf.summaries) == 6)
    assert "New heron" in shown_titles(again)


def test_a_folder_that_is_gone_is_told_of_and_forgotten(
    qtbot: QtBot, open_window: Open, window: MainWindow, tmp_path: Path
) -> None:
    folder = tmp_path / "saved"
    folder.mkdir()
    window.bringing_in.watching.begin(folder)
    archive = window.archive
    assert archive
    window.close()
    folder.rmdir()
    again = open_window(archive)
    qtbot.waitUntil(lambda: "saved is not watched any more." in again.strip.text)
    assert again.bringing_in.watching.folder is None
