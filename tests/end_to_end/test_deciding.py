"""Stories: what the user decides about differences, with real keys, across a restart."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QInputDialog, QListView, QPushButton
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.pairing import PairingDialog
from desktop.app.main_window import MainWindow
from desktop.app.views.comparison_view import ComparisonView
from desktop.app.views.text_pane import TextPane

_CONTROL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def compare(qtbot: QtBot) -> Callable[[MainWindow], ComparisonView]:
    """Searches for the fire, selects both accounts and compares them, by the keyboard alone."""

    def make(window: MainWindow) -> ComparisonView:
        pane = window.library.pane
        qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
        qtbot.waitUntil(pane.search.hasFocus)
        qtbot.keyClicks(pane.search, "mill")
        qtbot.waitUntil(lambda: window.library.articles.rowCount() == 2)
        qtbot.keyClick(pane.search, Qt.Key.Key_Down)
        qtbot.waitUntil(lambda: window.library.reader.article is not None)
        qtbot.keyClick(pane.list, Qt.Key.Key_Down, _SHIFT)
        with qtbot.waitSignal(window.comparing.compared):
            qtbot.keyClick(pane.list, Qt.Key.Key_Return, _CONTROL)
        view = window.comparison.view
        assert view
        view.set_animated(False)
        return view

    return make


def cards(view: ComparisonView) -> QListView:
    return next(v for v in view.findChildren(QListView) if v.accessibleName() == "Differences")


def heard(view: ComparisonView) -> list[str]:
    """The whole list as it is heard."""
    model = cards(view).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    return [model.index(row, 0).data(role) for row in range(model.rowCount())]


def decided(view: ComparisonView) -> list[str]:
    return [told for told in heard(view) if told.startswith("Your decision")]


def press(
    qtbot: QtBot,
    window: MainWindow,
    key: Qt.Key,
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
) -> None:
    """Press a key where the keyboard is, in a window that a dialog may have left inactive."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window.focusWidget() or window, key, modifiers)


def test_a_wrong_pair_stays_corrected_after_a_restart_until_it_is_undone(
    qtbot: QtBot,
    archive_file: Path,
    open_window: Callable[[Path], MainWindow],
    compare: Callable[[MainWindow], ComparisonView],
) -> None:
    window = open_window(archive_file)
    view = compare(window)
    assert "“12 people”" in heard(view)[0]
    press(qtbot, window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: len(decided(view)) == 2)
    assert decided(view)[0].startswith("Your decision: not the same thing. Number")
    assert view.current == 0, "the list stays where it was"
    window.close()

    window = open_window(archive_file)
    view = compare(window)
    assert len(decided(view)) == 2, "the day stands in the same two sentences"
    assert "not the same thing" in window.actions_by_name["undo"].text()
    press(qtbot, window, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: not decided(view))
    press(qtbot, window, Qt.Key.Key_Z, _CONTROL | _SHIFT)
    qtbot.waitUntil(lambda: len(decided(view)) == 2)
    press(qtbot, window, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: not decided(view))


def test_enter_opens_the_evidence_and_its_keys_decide(
    qtbot: QtBot, window: MainWindow, compare: Callable[[MainWindow], ComparisonView]
) -> None:
    view = compare(window)
    press(qtbot, window, Qt.Key.Key_Return)
    assert view.evidence_open
    evidence = window.focusWidget()
    for words in ("The Harbour Post", "killing 12 people", "Tomas Okker", "Rule: Two figures"):
        assert words in evidence.accessibleDescription()
    buttons = [b for b in view.findChildren(QPushButton) if b.isVisible()]
    button = next(b for b in buttons if b.accessibleName().startswith("Leave out"))
    qtbot.keyClick(window, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: button.text().startswith("✓"))
    assert decided(view)[0].startswith("Your decision: left out of the report.")
    qtbot.keyClick(window.focusWidget(), Qt.Key.Key_Escape)
    assert not view.evidence_open
    assert cards(view).hasFocus()
    press(qtbot, window, Qt.Key.Key_L)
    qtbot.waitUntil(lambda: not decided(view))


def test_what_is_decided_is_filtered_by_its_key(
    qtbot: QtBot, window: MainWindow, compare: Callable[[MainWindow], ComparisonView]
) -> None:
    view = compare(window)
    before = cards(view).model().rowCount()
    press(qtbot, window, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: len(decided(view)) == 1)
    assert cards(view).model().rowCount() == before
    press(qtbot, window, Qt.Key.Key_3)  # compatible, only here, decided
    assert cards(view).model().rowCount() == before - 1
    assert not decided(view)


def test_a_sentence_is_paired_with_the_one_that_belongs_to_it(
    qtbot: QtBot, window: MainWindow, compare: Callable[[MainWindow], ComparisonView]
) -> None:
    view = compare(window)
    while "200 firefighters" not in heard(view)[cards(view).currentIndex().row()]:
        press(qtbot, window, Qt.Key.Key_Down)
    assert not window.actions_by_name["not_same"].isEnabled(), "it stands beside nothing"
    press(qtbot, window, Qt.Key.Key_P)
    dialog = window.findChildren(PairingDialog)[0]
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    qtbot.keyClicks(dialog.field, "fought the")
    assert dialog.list.currentItem().text() == "Firefighters fought the blaze for nine hours."
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: any("Paired by you" in told for told in heard(view)))
    rows = view.comparison.rows
    assert {((1,), (2,)), ((2,), (1,))} & {row.sentences for row in rows}
    press(qtbot, window, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: not any("Paired by you" in told for told in heard(view)))


def test_a_sentence_is_paired_by_a_click_in_the_text_and_esc_leaves_that(
    qtbot: QtBot, window: MainWindow, compare: Callable[[MainWindow], ComparisonView]
) -> None:
    view = compare(window)
    while "200 firefighters" not in heard(view)[cards(view).currentIndex().row()]:
        press(qtbot, window, Qt.Key.Key_Down)
    spoken, silent = pick_in_texts(window, view)
    press(qtbot, window, Qt.Key.Key_Escape)
    assert not view.picking.on
    assert window.comparison.isVisible(), "Esc has not left the comparison"
    pick_in_texts(window, view)
    click_words(qtbot, spoken, "200 firefighters")
    assert view.picking.on, "it can't be paired with a sentence of its own text"
    click_words(qtbot, silent, "nine hours")
    assert not view.picking.on
    qtbot.waitUntil(lambda: any("Paired by you" in told for told in heard(view)))
    press(qtbot, window, Qt.Key.Key_Z, _CONTROL)
    qtbot.waitUntil(lambda: not any("Paired by you" in told for told in heard(view)))


def pick_in_texts(window: MainWindow, view: ComparisonView) -> tuple[TextPane, TextPane]:
    """Begin to pick; the text that speaks, and the one that is silent."""
    window.actions_by_name["pair"].trigger()
    dialog = window.findChildren(PairingDialog)[-1]
    buttons = dialog.findChildren(QPushButton)
    next(one for one in buttons if one.text() == "&Click it in the text").click()
    assert view.picking.on
    texts = view.findChildren(TextPane)
    spoken = next(one for one in texts if "200 firefighters" in one.toPlainText())
    return spoken, next(one for one in texts if one is not spoken)


def click_words(qtbot: QtBot, pane: TextPane, words: str) -> None:
    """Click the first of these words in a text."""
    cursor = pane.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 2)
    pane.setTextCursor(cursor)
    place = pane.cursorRect(cursor).center()
    qtbot.mouseMove(pane.viewport(), place)
    qtbot.mouseClick(pane.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_note_is_written_and_printed(
    qtbot: QtBot,
    window: MainWindow,
    compare: Callable[[MainWindow], ComparisonView],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    view = compare(window)
    press(qtbot, window, Qt.Key.Key_N)
    dialog = window.findChildren(QInputDialog)[0]
    dialog.setTextValue("Ask the fire service again.")
    dialog.accept()
    noted = "Note: Ask the fire service again."
    qtbot.waitUntil(lambda: heard(view)[0].startswith(noted))
    answer = (str(home / "report.html"), "Web page (*.html)")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: answer)
    with qtbot.waitSignal(window.comparing.exported):
        press(qtbot, window, Qt.Key.Key_E, _CONTROL)
    assert noted in (home / "report.html").read_text("utf-8")


def test_the_order_of_the_list_is_remembered(
    qtbot: QtBot,
    archive_file: Path,
    open_window: Callable[[Path], MainWindow],
    compare: Callable[[MainWindow], ComparisonView],
) -> None:
    window = open_window(archive_file)
    view = compare(window)
    order = next(b for b in view.findChildren(QComboBox) if b.accessibleName().startswith("Order"))
    qtbot.keyClick(order, Qt.Key.Key_End)
    assert order.currentText() == "By kind"
    window.close()
    view = compare(open_window(archive_file))
    order = next(b for b in view.findChildren(QComboBox) if b.accessibleName().startswith("Order"))
    assert order.currentText() == "By kind"


def test_deciding_is_offered_again_after_another_view(
    qtbot: QtBot, window: MainWindow, compare: Callable[[MainWindow], ComparisonView]
) -> None:
    compare(window)
    offered = window.actions_by_name["not_difference"]
    assert offered.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_2, _CONTROL)
    assert not offered.isEnabled()
    qtbot.keyClick(window, Qt.Key.Key_1, _CONTROL)
    assert offered.isEnabled()
