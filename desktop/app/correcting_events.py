"""CorrectingEvents: the commands that correct events in the library, as undoable steps."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.app import event_corrections as corrections
from desktop.app.dialogs.event_choice import EventChoice
from desktop.app.dialogs.why_together import WhyTogether
from desktop.app.event_corrections import Correct, EventCorrectionCommand
from desktop.app.language import tr
from desktop.app.models import correction_words as words
from desktop.app.models.together import Together, together
from desktop.app.tasks import Failure, Tasks
from desktop.app.views.library_view import LibraryView
from desktop.article import Event


class CorrectingEvents(QObject):
    """Merges, splits, locks and renames events, moves articles, and explains events.

    Signals:
        corrected: the archive's events are other than before.
    """

    corrected = Signal()

    def __init__(self, library: LibraryView, undo_stack: QUndoStack, parent: QWidget) -> None:
        super().__init__(parent)
        self._library = library
        self._stack = undo_stack
        self._window = parent
        self._tasks: Tasks | None = None
        self._undoing: Sequence[QAction] = ()
        self.why: WhyTogether | None = None

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        if self.why:
            self.why.close()

    def add_menus(self, actions: dict[str, QAction]) -> None:
        """Add the commands to the context menus of the events and the articles."""
        self._undoing = [actions["undo"], actions["redo"]]
        events, articles = self._library.sidebar.event_list, self._library.pane.list
        for part, names in (
            (events, ("together", "merge", "rename", "lock")),
            (articles, ("compare", "correct", "split", "move", "take_out")),
        ):
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
            part.addActions([actions[name] for name in names])
        page = self._library.event_page
        page.set_actions([actions[name] for name in ("together", "rename", "lock")])
        page.add_wanted.connect(self._add_to_chosen)

    def tell_actions(self, actions: dict[str, QAction], here: bool) -> None:
        """Enable and disable the commands for the selection.

        Args:
            actions: by name.
            here: whether the library is what the user sees.
        """
        event, free, selected = self._event, self._free, self._library.pane.selected
        members = event.articles if event else ()
        states = {
            "together": event is not None,
            "merge": free and self._has_others(),
            "split": free and 0 < len(set(selected) & set(members)) < len(members),
            "move": bool(selected) and bool(self._library.events.all),
            "take_out": any(map(self._event_of, selected)),
            "lock": event is not None,
            "rename": event is not None,
        }
        for name, on in states.items():
            actions[name].setEnabled(here and on)
        locked = event and not free
        actions["lock"].setText(tr("Un&lock event") if locked else tr("&Lock event"))

    def show_why(self) -> None:
        """Show why the articles of the chosen event are together."""
        if self._event and self._tasks:
            self._tasks.ask(partial(together, self._event.id), self._show_why)

    def merge(self) -> None:
        """Merge the selected events, or the chosen one with one that is asked for."""
        chosen = self._library.sidebar.selected_events
        if len(chosen) > 1:
            self._merge(chosen)
        elif self._event:
            first = self._event
            self._ask_for_event(
                tr("Merge “{event}” with").format(event=words.short(first.title)),
                {first.id},
                lambda other: self._merge([first, other]),
            )

    def split(self) -> None:
        """Make the selected articles of the chosen event an event of their own."""
        if event := self._event:
            inside = [one for one in self._library.pane.selected if one in set(event.articles)]
            self._push(words.splitting_off(len(inside)), [corrections.split(event.id, inside)])

    def move(self) -> None:
        """Move the selected articles to an event that is asked for."""
        articles = self._library.pane.selected
        places = {self._event_of(one) for one in articles}
        without = places if len(places) == 1 else set[int]()
        title = tr("Move %Ln article(s) to", "", len(articles))
        self._ask_for_event(title, without, partial(self.put_in, articles))

    def put_in(self, articles: Sequence[int], event: Event) -> None:
        """Put articles into an event, those that are not in it already."""
        moving = [one for one in articles if self._event_of(one) != event.id]
        told = words.moving(len(moving), event.title)
        self._push(told, [corrections.put_in(one, event.id) for one in moving])

    def take_out(self, articles: Sequence[int] = ()) -> None:
        """Take articles out of their events; by default the selected ones."""
        moving = [one for one in articles or self._library.pane.selected if self._event_of(one)]
        self._push(words.taking_out(len(moving)), [corrections.take_out(one) for one in moving])

    def lock(self) -> None:
        """Lock the chosen event, or unlock it."""
        if event := self._event:
            told = words.locking(event.title, locked=self._free)
            self._push(told, [corrections.lock(event.id, self._free)])

    def rename(self) -> None:
        """Ask for a title, and give it to the chosen event."""
        if not (event := self._event):
            return
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Rename the event"))
        dialog.setLabelText(tr("Title, which the event keeps whatever articles come:"))
        dialog.setTextValue(event.title)
        dialog.resize(460, dialog.sizeHint().height())
        dialog.textValueSelected.connect(partial(self._rename, event))
        dialog.open()

    @property
    def _event(self) -> Event | None:
        return self._library.sidebar.chosen_event

    @property
    def _free(self) -> bool:
        """Whether an event is chosen that is not locked."""
        return self._event is not None and not self._library.events.facts_of(self._event).locked

    def _has_others(self) -> bool:
        """Whether there is an event that the chosen one can be merged with."""
        model = self._library.events
        return any(not model.facts_of(one).locked for one in model.all if one is not self._event)

    def _event_of(self, article: int) -> int:
        summary = self._library.shelf.get(article)
        return summary.event if summary else 0

    def _merge(self, events: Sequence[Event]) -> None:
        """Merge events into the one with a title from the user, else the largest."""
        facts = self._library.events.facts_of
        first, *others = sorted(
            events, key=lambda one: (not facts(one).renamed, -len(one.articles), one.id)
        )
        numbers = [first.id, *(one.id for one in others)]
        self._push(words.merging(len(numbers)), [corrections.merge(numbers)])

    def _rename(self, event: Event, title: str) -> None:
        if title.split() and " ".join(title.split()) != event.title:
            self._push(words.renaming(event.title), [corrections.rename(event.id, title)])

    def _ask_for_event(self, title: str, without: set[int], then: Callable[[Event], None]) -> None:
        choice = EventChoice(title, self._library.events, without, self._window)
        choice.chosen.connect(then)
        choice.open()

    def _push(self, told: str, made: Sequence[Correct]) -> None:
        if self._tasks and made:
            command = EventCorrectionCommand(told, self._tasks, made, self.tell_changed)
            self._stack.push(command)

    def tell_changed(self) -> None:
        """Show the events as they now are, and have them grouped."""
        self._library.reload()
        self._library.search_again()
        self.corrected.emit()
        self.explain_again()

    def explain_again(self) -> None:
        """Refresh the explanation of why the articles of the shown event are together."""
        if self.why and self._tasks:
            number = self.why.event_number
            self._tasks.ask(partial(together, number), self._show_why, self._close_why)

    def _show_why(self, shown: Together) -> None:
        if self.why:
            self.why.show_event(shown)
            return
        self.why = WhyTogether(shown, self._window)
        self.why.addActions(self._undoing)  # whose keys are heard in the active window alone
        self.why.add_wanted.connect(self._add)
        self.why.remove_wanted.connect(self._remove)
        self.why.destroyed.connect(self._forget_why)
        self.why.show()

    def _add(self, article: int) -> None:
        if self.why:
            self._put(article, self.why.event_number)

    def _add_to_chosen(self, article: int) -> None:
        if event := self._event:
            self._put(article, event.id)

    def _put(self, article: int, event: int) -> None:
        told = tr("adding %Ln article(s)", "", 1)
        self._push(told, [corrections.put_in(article, event)])

    def _remove(self, article: int) -> None:
        self.take_out([article])

    def _close_why(self, _failure: Failure) -> None:
        """Close the explanation: the event is gone."""
        if self.why:
            self.why.close()

    def _forget_why(self) -> None:
        self.why = None
