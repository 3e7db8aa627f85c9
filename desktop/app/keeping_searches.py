"""KeepingSearches: saved searches and tags in the sidebar: open, save, rename, delete."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.app.annotations import delete_search, rename_search, save_search
from desktop.app.archive_command import ArchiveCommand, Change
from desktop.app.language import tr
from desktop.app.models.kept import ORDERS, KeptLine, kept, tag_query
from desktop.app.models.query_help import Values, values_of
from desktop.app.tasks import Tasks
from desktop.app.views.library_view import LibraryView
from desktop.app.views.query_help import QueryHelp

_WIDTH = 420


class KeepingSearches(QObject):
    """Fills the list of saved searches and tags, and completes queries with them."""

    def __init__(self, library: LibraryView, undo_stack: QUndoStack, window: QWidget) -> None:
        super().__init__(window)
        self._library = library
        self._stack = undo_stack
        self._window = window
        self._tasks: Tasks | None = None
        self.help = QueryHelp(library.pane.search, self._values)
        listed = library.sidebar.kept_list
        listed.opened.connect(self.open)
        listed.rename_wanted.connect(self._ask_for_new_name)
        listed.delete_wanted.connect(self._delete)
        library.pane.save_wanted.connect(self.ask_for_name)
        library.reader.tags.chosen.connect(self._open_tag)
        library.loaded.connect(self.reload)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._library.sidebar.kept.set_lines(())

    def reload(self) -> None:
        """Read the lists again."""
        if self._tasks:
            self._tasks.ask(kept, self._library.sidebar.kept.set_lines)

    def open(self, line: KeptLine) -> None:
        """Run a saved search, or search for a tag."""
        self._library.search_for(line.query, line.sorting)

    def ask_for_name(self) -> None:
        """Ask for a name, and save the current query under it."""
        query = self._library.pane.search.query
        if query:
            self._ask(tr("Save the search"), query, self._save)
        else:
            self._library.pane.search.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save(self, name: str) -> None:
        from desktop.archive import SavedSearch  # noqa: PLC0415  # the window paints first

        pane = self._library.pane
        order = ORDERS.get(pane.sorting, "relevance")
        search = SavedSearch(name, pane.search.query, order)
        self._push(tr("saving the search “{name}”").format(name=name), save_search(search))

    def _ask_for_new_name(self, line: KeptLine) -> None:
        rename = partial(self._rename, line.name)
        self._ask(tr("Rename the saved search"), line.name, rename)

    def _rename(self, name: str, new: str) -> None:
        if new != name:
            words = tr("renaming the search “{name}”").format(name=name)
            self._push(words, rename_search(name, new))

    def _delete(self, line: KeptLine) -> None:
        words = tr("deleting the search “{name}”").format(name=line.name)
        self._push(words, delete_search(line.name))

    def _open_tag(self, name: str) -> None:
        self._library.search_for(tag_query(name))

    def _ask(self, title: str, name: str, then: Callable[[str], None]) -> None:
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(tr("Name:"))
        dialog.setTextValue(name)
        dialog.resize(_WIDTH, dialog.sizeHint().height())

        def take(text: str) -> None:
            if text.split():
                then(" ".join(text.split()))

        dialog.textValueSelected.connect(take)
        dialog.open()

    def _push(self, words: str, change: Change) -> None:
        if self._tasks:
            self._stack.push(ArchiveCommand(words, self._tasks, change, self.reload))

    def _values(self) -> Values:
        """The values that the archive has for the fields of a query."""
        known = values_of(self._library.shelf)
        return Values(known.outlets, self._library.sidebar.kept.tags, known.languages)
