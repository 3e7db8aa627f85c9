"""Events are corrected in the window: by clicks, by keys, and back again."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.event_choice import EventChoice
from desktop.app.dialogs.why_together import WhyTogether
from desktop.app.main_window import MainWindow
from desktop.archive import Archive
from desktop.article import Article, Event
from desktop.events.model import Copy, Grouping, Membership, NearMiss, Reason
from desktop.library import Library
from desktop.progress import finish
from tests.app.hands import activate

_CTRL = Qt.KeyboardModifier.ControlModifier
_REASON = Reason(("Lenn", "Ana Kupe"), ("breach",), ("40",), ("2031-03-01",), days_apart=0)
_FLOOD = Event(1, "Flood on the Lenn", (1, 2, 3), "2031-03-01", "2031-03-03")
_FAIR = Event(2, "The fair opens", (4, 5), "2031-03-04", "2031-03-05")


@pytest.fixture
def path(home: Path) -> Path:
    """An archive of two events, one with a doubtful account, and an article that is a near miss."""
    path = home / "events.db"
    with Library.open(path, home / "cache") as library:
        for number in range(1, 7):
            library.archive.add(
                Article(
                    text=f"Nothing but number {number}, {'abcdefgh'[number] * 9}.",
                    title=f"Report {number}",
                    source=f"Outlet {number % 3}",
                    published=f"2031-03-0{number}",
                    language="en",
                )
            )
        finish(library.refresh())
        members = tuple(
            Membership(article, place, 0.5, article == 3, _REASON)
            for place, event in enumerate((_FLOOD, _FAIR))
            for article in event.articles
        )
        near = (NearMiss(6, 1, 0.1, _REASON),)
        finish(
            library.archive.grouping.keep(
                Grouping((_FLOOD, _FAIR), members, near, (Copy(2, 1, 0.9),))
            )
        )
        finish(library.read_ahead())
    return path


@pytest.fixture
def window(qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path) -> MainWindow:
    window = open_window(path)
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 3)
    return window


def _events(path: Path) -> dict[int, tuple[int, ...]]:
    with Archive.open(path) as archive:
        return {event.id: event.articles for event in archive.events()}


def _titles(path: Path) -> dict[int, str]:
    with Archive.open(path) as archive:
        return {event.id: event.title for event in archive.events()}


def _click_event(qtbot: QtBot, window: MainWindow, number: int, *, add: bool = False) -> None:
    view = window.library.sidebar.event_list
    row = window.library.events.row_of(number)
    assert row is not None
    place = view.visualRect(window.library.events.index(row)).center()
    keys = _CTRL if add else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def _click_article(qtbot: QtBot, window: MainWindow, number: int, *, add: bool = False) -> None:
    view = window.library.pane.list
    row = window.library.articles.row_of(number)
    assert row is not None
    place = view.visualRect(window.library.articles.index(row)).center()
    keys = _CTRL if add else Qt.KeyboardModifier.NoModifier
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, place)


def _action(window: MainWindow, name: str) -> QAction:
    return window.actions_by_name[name]


def _dialog(qtbot: QtBot, window: MainWindow, kind: type) -> object:
    def shown() -> list[object]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: len(shown()) == 1)
    return shown()[0]


def _undo(qtbot: QtBot, window: MainWindow) -> None:
    activate(qtbot, window)
    qtbot.keyClick(window, Qt.Key.Key_Z, _CTRL)


def test_events_selected_together_are_merged_and_come_back(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 2)
    _click_event(qtbot, window, 1, add=True)
    qtbot.keyClick(window, Qt.Key.Key_M, _CTRL)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3, 4, 5)})
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 2)
    assert "merging 2 events" in _action(window, "undo").text()
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3), 2: (4, 5)})
    qtbot.keyClick(window, Qt.Key.Key_Y, _CTRL)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3, 4, 5)})
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 3)


def test_one_event_asks_which_other_it_is_merged_with(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 2)
    qtbot.keyClick(window, Qt.Key.Key_M, _CTRL)
    choice = _dialog(qtbot, window, EventChoice)
    assert isinstance(choice, EventChoice)
    assert choice.list.model().rowCount() == 1
    qtbot.keyClicks(choice.field, "zzz")
    assert not choice.choose_button.isEnabled()
    choice.field.clear()
    qtbot.keyClicks(choice.field, "lenn")
    qtbot.keyClick(choice.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3, 4, 5)})


def test_whoever_merges_the_smaller_event_sees_the_larger_one_it_has_gone_into(
    qtbot: QtBot, window: MainWindow
) -> None:
    _click_event(qtbot, window, 2)
    qtbot.keyClick(window, Qt.Key.Key_M, _CTRL)
    choice = _dialog(qtbot, window, EventChoice)
    qtbot.keyClick(choice, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 2)
    chosen = window.library.sidebar.chosen_event
    assert chosen
    assert chosen.articles == (1, 2, 3, 4, 5)


def test_selected_articles_are_split_off(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    _click_event(qtbot, window, 1)
    assert not _action(window, "split").isEnabled()
    _click_article(qtbot, window, 3)
    assert _action(window, "split").isEnabled()
    _click_article(qtbot, window, 2, add=True)
    _click_article(qtbot, window, 1, add=True)
    assert not _action(window, "split").isEnabled()
    _click_article(qtbot, window, 3)
    qtbot.keyClick(window, Qt.Key.Key_D, _CTRL)
    qtbot.waitUntil(lambda: _events(path)[1] == (1, 2))
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path)[1] == (1, 2, 3))


def test_articles_are_moved_to_an_event_as_one_step(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_article(qtbot, window, 6)
    _click_article(qtbot, window, 3, add=True)
    qtbot.keyClick(window, Qt.Key.Key_M, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    choice = _dialog(qtbot, window, EventChoice)
    assert isinstance(choice, EventChoice)
    assert choice.windowTitle() == "Move 2 articles to"
    qtbot.keyClicks(choice.field, "fair")
    qtbot.mouseClick(choice.choose_button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2), 2: (3, 4, 5, 6)})
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3), 2: (4, 5)})


def test_all_articles_of_an_event_are_taken_out_as_one_step(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 2)
    _click_article(qtbot, window, 4)
    _click_article(qtbot, window, 5, add=True)
    qtbot.keyClick(window, Qt.Key.Key_D, _CTRL | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3)})
    qtbot.waitUntil(lambda: window.library.events.rowCount() == 2)
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3), 2: (4, 5)})


def test_a_locked_event_shows_it_and_refuses(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    _click_event(qtbot, window, 1)
    qtbot.keyClick(window, Qt.Key.Key_L, _CTRL)
    model = window.library.events
    qtbot.waitUntil(lambda: "locked" in str(model.index(model.row_of(1) or 0).data()))
    qtbot.waitUntil(lambda: not _action(window, "merge").isEnabled())
    assert "Un" in _action(window, "lock").text()
    _click_article(qtbot, window, 3)
    assert not _action(window, "split").isEnabled()
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: "locked" not in str(model.index(model.row_of(1) or 0).data()))


def test_an_event_gets_a_title(qtbot: QtBot, window: MainWindow, path: Path) -> None:
    _click_event(qtbot, window, 1)
    qtbot.keyClick(window, Qt.Key.Key_F2, Qt.KeyboardModifier.ShiftModifier)
    dialog = _dialog(qtbot, window, QInputDialog)
    assert isinstance(dialog, QInputDialog)
    field = dialog.findChild(QLineEdit)
    assert field
    field.selectAll()
    qtbot.keyClicks(field, "The great flood")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    model = window.library.events
    qtbot.waitUntil(lambda: str(model.index(model.row_of(1) or 0).data()).startswith("The great"))


def test_why_together_tells_reasons_and_corrects(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 2)
    qtbot.keyClick(window, Qt.Key.Key_T, _CTRL)
    why = _dialog(qtbot, window, WhyTogether)
    assert isinstance(why, WhyTogether)
    assert "Shares Lenn, Ana Kupe, 1 Mar 2031, 40, breach; published the same day." in why.words
    assert "Might belong here" in why.words
    assert "2 outlets, 2 texts" in why.words
    assert "first: Outlet 1" in why.words
    qtbot.mouseClick(why.buttons[6], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _events(path)[2] == (4, 5, 6))
    qtbot.waitUntil(lambda: "Might belong here" not in why.words)
    assert "You put it there; shares Lenn" in why.words
    qtbot.keyClick(why.buttons[4], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: _events(path)[2] == (5, 6))
    for _ in range(2):
        qtbot.keyClick(why, Qt.Key.Key_Z, _CTRL)
    qtbot.waitUntil(lambda: _events(path)[2] == (4, 5))
    qtbot.waitUntil(lambda: "Might belong here" in why.words)


def test_doubts_and_copies_are_told(qtbot: QtBot, window: MainWindow) -> None:
    _click_event(qtbot, window, 1)
    qtbot.keyClick(window, Qt.Key.Key_T, _CTRL)
    why = _dialog(qtbot, window, WhyTogether)
    assert isinstance(why, WhyTogether)
    assert why.words.count("doubtful") == 1
    assert "90% of it is “Report 1”" in why.words
    assert "3 outlets, 2 texts" in why.words
    assert "doubtful" in why.buttons[3].accessibleDescription()


def test_an_event_that_is_gone_closes_its_reasons(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 2)
    qtbot.keyClick(window, Qt.Key.Key_T, _CTRL)
    why = _dialog(qtbot, window, WhyTogether)
    assert isinstance(why, WhyTogether)
    qtbot.mouseClick(why.buttons[4], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: 2 not in _events(path))
    qtbot.waitUntil(lambda: window.events.why is None)


def test_the_context_menus_offer_what_fits(qtbot: QtBot, window: MainWindow) -> None:
    events = [action.text() for action in window.library.sidebar.event_list.actions()]
    articles = [action.text() for action in window.library.pane.list.actions()]
    assert any("Why together" in words for words in events)
    assert any("Merge" in words for words in events)
    assert any("Split off" in words for words in articles)
    assert not _action(window, "together").isEnabled()


def test_what_was_corrected_is_still_so_after_a_restart_and_an_import(
    qtbot: QtBot, window: MainWindow, open_window: Callable[[Path], MainWindow], path: Path
) -> None:
    _click_event(qtbot, window, 2)
    _click_event(qtbot, window, 1, add=True)
    qtbot.keyClick(window, Qt.Key.Key_M, _CTRL)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3, 4, 5)})
    window.close()
    again = open_window(path)
    with qtbot.waitSignal(again.intake.refreshed):
        again.intake.take_text("Something else altogether happened to the lighthouse of Torran.")
    ((event, articles),) = _events(path).items()
    assert event == 1
    assert {1, 2, 3, 4, 5} <= set(articles)


def test_corrections_of_an_earlier_day_are_undone_step_by_step_and_made_again(
    qtbot: QtBot, open_window: Callable[[Path], MainWindow], path: Path
) -> None:
    with Archive.open(path) as archive, archive.transaction():
        archive.event_corrections.rename(2, "The fair of Torran")
        archive.event_corrections.move(6, 1)
        archive.event_corrections.move(3, 2)
        archive.event_corrections.move(2, 2)
    window = open_window(path)
    window.events.corrected.disconnect()  # no grouping would find these invented events
    undo = _action(window, "undo")
    qtbot.waitUntil(lambda: "moving 2 articles to “The fair of Torran”" in undo.text())
    after = {1: (1, 6), 2: (2, 3, 4, 5)}
    assert _events(path) == after
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3, 6), 2: (4, 5)})
    assert "moving 1 article to “Flood on the Lenn”" in undo.text()
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _events(path) == {1: (1, 2, 3), 2: (4, 5)})
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _titles(path)[2] == "The fair opens")
    assert not undo.isEnabled()
    for _ in range(3):
        qtbot.keyClick(window, Qt.Key.Key_Y, _CTRL)
    qtbot.waitUntil(lambda: _events(path) == after)
    assert _titles(path)[2] == "The fair of Torran"


def test_the_page_of_an_event_tells_copies_and_doubts_and_adds_a_near_miss(
    qtbot: QtBot, window: MainWindow, path: Path
) -> None:
    _click_event(qtbot, window, 1)
    page = window.library.event_page
    qtbot.waitUntil(page.isVisible)
    assert "copy of “Report 1”" in page.words
    assert "? doubtful: it may report something else; shares Lenn" in page.words
    assert not page.buttons
    _click_event(qtbot, window, 2)
    qtbot.waitUntil(lambda: "Might belong here\nReport 6" in page.words)
    qtbot.mouseClick(page.buttons[6], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: _events(path)[2] == (4, 5, 6))
    qtbot.waitUntil(lambda: not page.buttons)
    window.undo_stack.undo()
    qtbot.waitUntil(lambda: _events(path)[2] == (4, 5))
