"""Stories of the timeline: real keys and the mouse on a small archive."""

from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.app.hands import shown_titles

_SHIFT = Qt.KeyboardModifier.ShiftModifier


def test_dates_are_brushed_with_keys_and_escape_clears(qtbot: QtBot, window: MainWindow) -> None:
    line = window.library.pane.timeline
    assert line.isVisible()
    assert [words.split(": ")[1] for words in line.words] == [
        "1 article",
        "1 article",
        "2 articles",
    ]
    line.setFocus()
    assert "1 article" in line.accessibleName()
    qtbot.keyClick(line, Qt.Key.Key_Right, _SHIFT)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert line.span == ("2025-01", "2025-02")
    assert "Narrowed to" in line.accessibleDescription()
    assert "Council closes the pool" in shown_titles(window)
    assert len(line.words) == 3  # the whole time stays in sight
    qtbot.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)
    qtbot.keyClick(line, Qt.Key.Key_End)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert line.span == ("2025-03", "2025-03")


def test_dates_are_brushed_with_the_mouse(qtbot: QtBot, window: MainWindow) -> None:
    line = window.library.pane.timeline
    left, middle = QPoint(20, 20), QPoint(line.width() // 2, 20)
    qtbot.mousePress(line, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(line, left)
    qtbot.mouseRelease(line, Qt.MouseButton.LeftButton, pos=left)
    qtbot.waitUntil(lambda: line.span is not None)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=middle)  # once more takes it away
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)


def test_a_press_on_the_words_shows_all_dates(qtbot: QtBot, window: MainWindow) -> None:
    line = window.library.pane.timeline
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    place = QPoint(line.width() // 2, line.height() - 8)
    qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)


def test_a_short_time_is_shown_by_day_and_filters_are_cleared_together(
    qtbot: QtBot, window: MainWindow
) -> None:
    line = window.library.pane.timeline
    window.library.search_for("mill")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert len(line.words) == 2
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Home)
    qtbot.keyClick(line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    assert line.span == ("2025-03-04", "2025-03-04")
    window.library.pane.search.setText("heron")
    button = window.library.pane.nothing.button
    qtbot.waitUntil(button.isVisible)
    assert button.text() == "Clear filters"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    assert line.span is None
