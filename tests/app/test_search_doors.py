"""What search can do, from the window: stories with real keys and clicks on a small archive."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QInputDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.tagging import TagDialog
from desktop.app.main_window import MainWindow
from desktop.app.models.cards import OBJECT
from desktop.app.models.facets import Facet
from desktop.app.models.kept import Kept
from desktop.app.models.shelf import Sorting
from desktop.archive import Archive
from tests.app.hands import activate, click_row, shown_titles

_CONTROL = Qt.KeyboardModifier.ControlModifier
_BOTH = _CONTROL | Qt.KeyboardModifier.ShiftModifier


def _read(qtbot: QtBot, window: MainWindow, row: int) -> None:
    click_row(qtbot, window, row)
    number = window.library.pane.current

    def shown() -> bool:
        article = window.library.reader.article
        return article is not None and article.id == number

    qtbot.waitUntil(shown)


def _search(qtbot: QtBot, window: MainWindow, words: str) -> None:
    qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
    qtbot.waitUntil(window.library.pane.search.hasFocus)
    qtbot.keyClicks(window.library.pane.search, words)


def _dialog(qtbot: QtBot, window: MainWindow, kind: type[QDialog]) -> QDialog:
    def shown() -> list[QDialog]:
        return [dialog for dialog in window.findChildren(kind) if dialog.isVisible()]

    qtbot.waitUntil(lambda: bool(shown()))
    return shown()[0]


def _name_it(qtbot: QtBot, window: MainWindow, name: str) -> None:
    """Answer the question for a name with keys."""
    dialog = _dialog(qtbot, window, QInputDialog)
    field = dialog.findChild(QLineEdit)
    assert field
    field.selectAll()
    qtbot.keyClicks(field, name)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    activate(qtbot, window)


def _kept(window: MainWindow, kind: Kept) -> list[str]:
    model = window.library.sidebar.kept
    lines = [model.index(row).data() for row in range(model.rowCount())]
    return [line for line in lines if model.row_of(kind, line) is not None]


def _undo(qtbot: QtBot, window: MainWindow) -> None:
    window.library.pane.list.setFocus()
    qtbot.keyClick(window.library.pane.list, Qt.Key.Key_Z, _CONTROL)


def test_a_slip_is_put_right_with_tab_and_return(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "swiming")
    meant = window.library.pane.notes.suggestion
    qtbot.waitUntil(meant.isVisible)
    assert meant.accessibleName() == "Did you mean swimming?"
    for _ in range(8):
        if meant.hasFocus():
            break
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    assert meant.hasFocus()
    qtbot.keyClick(meant, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])
    assert window.library.pane.search.text() == "swimming"
    qtbot.waitUntil(lambda: not meant.isVisible())


def test_a_query_that_is_answered_is_not_doubted(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "swiming")
    meant = window.library.pane.notes.suggestion
    qtbot.waitUntil(meant.isVisible)
    qtbot.keyClick(window.library.pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)
    assert not meant.isVisible()


def test_what_is_not_understood_is_said_in_words(qtbot: QtBot, window: MainWindow) -> None:
    unclear = window.library.pane.notes.unclear
    _search(qtbot, window, "date:soon fire")
    qtbot.waitUntil(unclear.isVisible)
    assert unclear.text() == "“date:soon” is no date, such as 2024-11-14; searched as words"
    window.library.pane.search.clear()
    qtbot.waitUntil(lambda: not unclear.isVisible())


def test_what_is_still_being_typed_is_told_after_a_while_only(
    qtbot: QtBot, window: MainWindow
) -> None:
    _search(qtbot, window, "fire has:m")
    qtbot.waitUntil(lambda: window.library.articles.searching)
    notes = window.library.pane.notes
    assert not notes.unclear.isVisible()
    qtbot.waitUntil(notes.unclear.isVisible)
    assert "nothing an article can have; left out so far" in notes.unclear.text()


def test_more_like_one_is_listed_and_escape_leads_back(qtbot: QtBot, window: MainWindow) -> None:
    _search(qtbot, window, "mayor")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    _read(qtbot, window, 0)
    qtbot.keyClick(window, Qt.Key.Key_L, _BOTH)
    notes = window.library.pane.notes
    qtbot.waitUntil(notes.title.isVisible)
    assert notes.title.text() == "Like: Mill fire leaves Old Harbour in shock"
    assert shown_titles(window)[0] == "Fire destroys mill in Old Harbour"
    assert "Mill fire leaves Old Harbour in shock" not in shown_titles(window)
    article = window.library.reader.article
    assert article
    assert article.title == "Mill fire leaves Old Harbour in shock"  # one may go on reading
    qtbot.keyClick(window.library.pane.list, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: shown_titles(window) == ["Mill fire leaves Old Harbour in shock"])
    assert window.library.pane.search.text() == "mayor"
    assert not notes.isVisible()


def test_from_an_event_one_comes_back_to_it_and_goes_on_reading(
    qtbot: QtBot, window: MainWindow
) -> None:
    library = window.library
    assert library.sidebar.choose_first_event()
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    _read(qtbot, window, 1)
    article = library.reader.article
    window.actions_by_name["like"].trigger()
    qtbot.waitUntil(library.pane.notes.title.isVisible)
    assert library.sidebar.chosen_event is None
    library.pane.search.setFocus()
    qtbot.keyClick(library.pane.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not library.pane.notes.isVisible())
    assert library.sidebar.chosen_event
    assert len(shown_titles(window)) == 2
    assert library.reader.article == article


def test_typing_leaves_the_articles_like_one(qtbot: QtBot, window: MainWindow) -> None:
    _read(qtbot, window, 0)
    window.actions_by_name["like"].trigger()
    notes = window.library.pane.notes
    qtbot.waitUntil(notes.title.isVisible)
    _search(qtbot, window, "pool")
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])
    assert not notes.title.isVisible()


def test_the_commands_for_an_article_are_in_its_context_menus(
    qtbot: QtBot, window: MainWindow
) -> None:
    _read(qtbot, window, 0)
    menu = window.library.reader.page.context_menu()
    for name in ("like", "tags", "note"):
        assert window.actions_by_name[name] in window.library.pane.list.actions()
        assert window.actions_by_name[name] in menu.actions()
        assert window.actions_by_name[name].isEnabled()


def test_a_search_is_saved_opened_renamed_deleted_and_brought_back(
    qtbot: QtBot, window: MainWindow
) -> None:
    library = window.library
    assert not _kept(window, Kept.SEARCH)
    _search(qtbot, window, "pool")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 1)
    library.pane.set_sorting(Sorting.OLDEST)
    qtbot.keyClick(window, Qt.Key.Key_S, _CONTROL)
    _name_it(qtbot, window, "The pool")
    qtbot.waitUntil(lambda: _kept(window, Kept.SEARCH) == ["The pool"])
    library.pane.set_sorting(Sorting.BEST)
    library.pane.search.clear()
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 5)

    listed = library.sidebar.kept_list
    row = library.sidebar.kept.row_of(Kept.SEARCH, "The pool")
    assert row is not None
    line = library.sidebar.kept.index(row).data(OBJECT)
    words = [action.text() for action in listed.menu_for(line).actions()]
    assert words == ["&Open", "&Rename…\tF2", "&Delete\tDel"]
    place = listed.visualRect(library.sidebar.kept.index(row)).center()
    assert listed.viewport().rect().contains(place), "what was just saved is in sight"
    qtbot.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])
    assert library.pane.search.text() == "pool"
    assert library.pane.sorting is Sorting.OLDEST

    listed.setFocus()
    qtbot.keyClick(listed, Qt.Key.Key_F2)
    _name_it(qtbot, window, "Swimming")
    qtbot.waitUntil(lambda: _kept(window, Kept.SEARCH) == ["Swimming"])
    listed.setFocus()
    row = library.sidebar.kept.row_of(Kept.SEARCH, "Swimming")
    assert row is not None
    listed.setCurrentIndex(library.sidebar.kept.index(row))
    qtbot.keyClick(listed, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: not _kept(window, Kept.SEARCH))
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _kept(window, Kept.SEARCH) == ["Swimming"])
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: _kept(window, Kept.SEARCH) == ["The pool"])
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: not _kept(window, Kept.SEARCH))


def test_several_articles_are_tagged_at_once_found_by_it_and_untagged(
    qtbot: QtBot, window: MainWindow
) -> None:
    library = window.library
    _read(qtbot, window, 0)
    click_row(qtbot, window, 1, add=True)
    qtbot.keyClick(window, Qt.Key.Key_T, _BOTH)
    dialog = _dialog(qtbot, window, TagDialog)
    assert isinstance(dialog, TagDialog)
    assert dialog.windowTitle() == "Tags of 2 articles"
    qtbot.keyClicks(dialog.field, "to  check")
    qtbot.keyClick(dialog.field, Qt.Key.Key_Return)
    assert dialog.isVisible()  # a second tag may follow
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    activate(qtbot, window)
    qtbot.waitUntil(lambda: _kept(window, Kept.TAG) == ["to check"])
    qtbot.waitUntil(lambda: library.reader.tags.tags == ["to check"])

    library.sidebar.kept_list.setFocus()
    row = library.sidebar.kept.row_of(Kept.TAG, "to check")
    assert row is not None
    library.sidebar.kept_list.setCurrentIndex(library.sidebar.kept.index(row))
    qtbot.keyClick(library.sidebar.kept_list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2 and library.articles.searching)
    assert library.pane.search.text() == 'tag:"to check"'
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: not shown_titles(window))
    assert not _kept(window, Kept.TAG)
    assert "tagging 2 articles: “to check”" in window.undo_stack.redoText()


def test_a_tag_in_the_reader_leads_to_all_that_have_it(qtbot: QtBot, window: MainWindow) -> None:
    library = window.library
    _read(qtbot, window, 2)
    window.annotating.ask_for_tags()
    dialog = _dialog(qtbot, window, TagDialog)
    assert isinstance(dialog, TagDialog)
    qtbot.keyClicks(dialog.field, "water")
    qtbot.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    activate(qtbot, window)
    qtbot.waitUntil(lambda: library.reader.tags.tags == ["water"])
    _read(qtbot, window, 0)
    qtbot.waitUntil(lambda: library.reader.tags.tags == [])
    _read(qtbot, window, 2)
    qtbot.waitUntil(lambda: library.reader.tags.tags == ["water"])
    library.reader.tags.links[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(library.reader.tags.links[0], Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown_titles(window) == ["Council closes the pool"])


def test_a_note_keeps_itself_and_is_taken_back_as_a_whole(qtbot: QtBot, window: MainWindow) -> None:
    library = window.library
    _read(qtbot, window, 0)
    qtbot.keyClick(window, Qt.Key.Key_N, _BOTH)
    note = library.reader.note
    assert note.hasFocus()
    qtbot.keyClicks(note, "Who counted?")
    qtbot.wait(1200)  # it is kept meanwhile, and yet one step
    qtbot.keyClicks(note, " Ask.")
    qtbot.keyClick(note, Qt.Key.Key_Escape)
    assert library.reader.page.hasFocus()
    _read(qtbot, window, 1)
    assert note.toPlainText() == ""
    _search(qtbot, window, "has:note")
    qtbot.waitUntil(lambda: shown_titles(window) == ["Mill fire leaves Old Harbour in shock"])
    _read(qtbot, window, 0)
    qtbot.waitUntil(lambda: note.toPlainText() == "Who counted? Ask.")
    _undo(qtbot, window)
    qtbot.waitUntil(lambda: note.toPlainText() == "")
    qtbot.waitUntil(lambda: not shown_titles(window))


def test_what_is_being_written_is_kept_when_the_window_closes(
    qtbot: QtBot, window: MainWindow
) -> None:
    _read(qtbot, window, 0)
    number = window.library.pane.current
    window.annotating.write()
    qtbot.keyClicks(window.library.reader.note, "Ask the mayor")
    archive = window.archive
    assert archive
    window.close()
    with Archive.open(archive) as opened:
        assert [note.text for note in opened.notes.of(number)] == ["Ask the mayor"]


def test_help_offers_all_that_can_be_asked_and_escape_closes_it(
    qtbot: QtBot, window: MainWindow
) -> None:
    bar, offered = window.library.pane.search, window.searches.help
    qtbot.keyClick(window, Qt.Key.Key_F, _CONTROL)
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    names = [offer.text for offer in offered.shown]
    assert names[:3] == ["source:", "author:", "date:"]
    assert '"near words"~5' in names
    qtbot.keyClick(bar, Qt.Key.Key_Escape)
    assert not offered.isVisible()
    assert bar.hasFocus()


def test_help_fills_in_field_and_value_by_keys(qtbot: QtBot, window: MainWindow) -> None:
    bar, offered = window.library.pane.search, window.searches.help
    _search(qtbot, window, "fire sou")
    assert [offer.text for offer in offered.shown] == ["source:"]
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.text() == "fire source:"
    assert {offer.text for offer in offered.shown} == {
        'source:"The Harbour Post"',
        "source:Coast",
        'source:"صحيفة المرفأ"',
    }
    qtbot.keyClicks(bar, "har")
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    qtbot.keyClick(bar, Qt.Key.Key_Return)
    assert bar.text() == 'fire source:"The Harbour Post" '
    qtbot.waitUntil(lambda: shown_titles(window) == ["Fire destroys mill in Old Harbour"])
    assert not offered.isVisible()


def test_help_takes_no_key_from_plain_typing(qtbot: QtBot, window: MainWindow) -> None:
    bar, offered = window.library.pane.search, window.searches.help
    _search(qtbot, window, "fire")
    qtbot.waitUntil(lambda: len(shown_titles(window)) == 2)
    assert not offered.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Down)
    assert window.library.pane.list.hasFocus()
    _search(qtbot, window, "dat")
    assert offered.isVisible()
    qtbot.keyClick(bar, Qt.Key.Key_Return)  # nothing is chosen, so nothing is put in
    qtbot.keyClicks(bar, "es")
    assert bar.text() == "dates"
    assert not offered.isVisible()


def test_a_click_takes_what_is_offered(qtbot: QtBot, window: MainWindow) -> None:
    bar, offered = window.library.pane.search, window.searches.help
    _search(qtbot, window, "has:no")
    place = offered.visualRect(offered.model().index(0, 0)).center()
    qtbot.mouseClick(offered.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert bar.text() == "has:note "
    assert bar.hasFocus()


def test_a_result_is_narrowed_by_language_and_event(qtbot: QtBot, window: MainWindow) -> None:
    facets = window.library.facets
    assert facets.row_of(Facet.LANGUAGE, "ar") is not None
    assert facets.row_of(Facet.EVENT, None) is None  # all events stand in their own list
    _search(qtbot, window, "the")
    qtbot.waitUntil(lambda: window.library.articles.searching)
    event = window.library.events.event_at(1)
    assert event
    row = facets.row_of(Facet.EVENT, str(event.id))
    assert row is not None
    assert facets.index(row).data() == event.title
    listed = window.library.sidebar.facet_list
    listed.setFocus()
    listed.setCurrentIndex(facets.index(row))
    qtbot.keyClick(listed, Qt.Key.Key_Space)
    assert len(shown_titles(window)) == 2
