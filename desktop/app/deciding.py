"""Deciding: the user's decisions about the current difference, as undoable steps."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QUndoStack
from PySide6.QtWidgets import QInputDialog, QWidget

from desktop.app.archive_command import ArchiveCommand, Change, untouched
from desktop.app.comparing import Comparing
from desktop.app.decisions import decide, earlier, take_back
from desktop.app.language import tr
from desktop.app.models.decided_words import chosen, undo_words
from desktop.app.settings import Settings
from desktop.app.tasks import Tasks
from desktop.app.views.comparison_page import ComparisonPage
from desktop.decision import Choice, Decision

if TYPE_CHECKING:
    from desktop.app.views.comparison_view import ComparisonView
    from desktop.comparison.model import Comparison
    from desktop.comparison.regrouping import Member

_NOTE_SIZE = (420, 220)
# The names by which the menus know the decisions.
ACTIONS: Mapping[str, Choice] = {
    "not_difference": Choice.NO_DIFFERENCE,
    "not_same": Choice.OTHER_THING,
    "pair": Choice.PAIRED,
    "note_difference": Choice.NOTED,
    "leave_out": Choice.LEFT_OUT,
}


class Deciding(QObject):
    """Carries out decisions, and shows them.

    Signals:
        decided: the archive holds other decisions than before.

    Args:
        shown: tells which page is on the screen, or was last.
        comparing: what makes the comparisons.
        undo_stack: what has been done, and can be undone.
        settings: where the order of differences is kept.
        window: the parent of dialogs.
    """

    decided = Signal()

    def __init__(
        self,
        shown: Callable[[], ComparisonPage],
        comparing: Comparing,
        undo_stack: QUndoStack,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._shown = shown
        self._comparing = comparing
        self._stack = undo_stack
        self._settings = settings
        self._window = window
        self._tasks: Tasks | None = None
        self._remembered = False  # whether Undo can revert decisions of before the start
        self._actions: Mapping[str, QAction] = {}
        comparing.compared.connect(self._remember)

    def add_page(self, page: ComparisonPage) -> None:
        """Serve another page, once it has a comparison to show."""
        page.made.connect(self._wire)

    def set_tasks(self, tasks: Tasks | None) -> None:
        """Work on another archive."""
        self._tasks = tasks
        self._remembered = False

    def set_actions(self, actions: Mapping[str, QAction]) -> None:
        """Take over the window's commands for decisions, to enable and check them."""
        self._actions = actions
        for name in ACTIONS:
            actions[name].setCheckable(True)

    def tell_actions(self, *, comparing: bool) -> None:
        """Enable the commands, and check those decided about this difference."""
        current = self._current if comparing else None
        made = current[0].decisions_of(current[1]) if current else ()
        for name, choice in ACTIONS.items():
            self._actions[name].setEnabled(current is not None)
            self._actions[name].setChecked(chosen(made, choice) is not None)
        self._actions["evidence"].setEnabled(current is not None)
        if current and not self._made(Choice.OTHER_THING):
            self._actions["not_same"].setEnabled(_between_texts(*current))

    def show_evidence(self) -> None:
        """Open the evidence of the current difference, or close it."""
        if self._page.view:
            self._page.view.show_evidence()

    def not_difference(self) -> None:
        """Decide that it is not a difference; or revert that."""
        self._toggle(Choice.NO_DIFFERENCE)

    def not_same(self) -> None:
        """Decide that its sentences are not about the same thing; or revert that."""
        self._toggle(Choice.OTHER_THING)

    def leave_out(self) -> None:
        """Leave it out of reports; or revert that."""
        self._toggle(Choice.LEFT_OUT)

    def pair(self) -> None:
        """Ask for the sentence to pair it with; or revert the pairing."""
        from desktop.app.dialogs.pairing import PairingDialog  # noqa: PLC0415  # first paint
        from desktop.app.models.candidates import pairings  # noqa: PLC0415

        if self._made(Choice.PAIRED):
            self._toggle(Choice.PAIRED)
        elif self._current and self._page.view:
            comparison, number = self._current
            offered = pairings(comparison, number, self._page.view.articles)
            dialog = PairingDialog(comparison, offered, self._window)
            then = partial(self._pair, comparison, number)
            dialog.chosen.connect(then)
            begin = partial(self._page.view.picking.begin, comparison, offered, then)
            dialog.picking_wanted.connect(begin)
            dialog.open()
        self._follow()

    def note(self) -> None:
        """Ask for a note on it; an empty note is removed."""
        if self._current is None:
            return
        before = self._made(Choice.NOTED)
        dialog = QInputDialog(self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(tr("Note on the difference"))
        dialog.setLabelText(tr("Note, printed in reports:"))
        dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
        dialog.setTextValue(before.note if before else "")
        dialog.resize(*_NOTE_SIZE)
        dialog.textValueSelected.connect(partial(self._note, *self._current))
        dialog.open()
        self._follow()

    @property
    def _page(self) -> ComparisonPage:
        """The current page, or the last one."""
        return self._shown()

    @property
    def _current(self) -> "tuple[Comparison, int] | None":
        """The comparison on the screen and the place of its current difference."""
        view = self._page.view
        if view is None or view.comparison is None or view.current is None:
            return None
        return view.comparison, view.current

    def _made(self, choice: Choice) -> Decision | None:
        """The decision with a choice about the current difference, if made."""
        if self._current is None:
            return None
        comparison, number = self._current
        return chosen(comparison.decisions_of(number), choice)

    def _toggle(self, choice: Choice) -> None:
        if made := self._made(choice):
            self._take_back(made)
        elif self._current:
            self._decide(*self._current, choice)
        self._follow()

    def _pair(self, comparison: "Comparison", number: int, pair: "tuple[Member, Member]") -> None:
        self._decide(comparison, number, Choice.PAIRED, pair=pair)

    def _note(self, comparison: "Comparison", number: int, text: str) -> None:
        before = chosen(comparison.decisions_of(number), Choice.NOTED)
        if text.strip() and (before is None or before.note != text.strip()):
            self._decide(comparison, number, Choice.NOTED, note=text.strip())
        elif before and not text.strip():
            self._take_back(before)

    def _decide(
        self,
        comparison: "Comparison",
        number: int,
        choice: Choice,
        *,
        pair: "Sequence[Member]" = (),
        note: str = "",
    ) -> None:
        from desktop.comparison.decided import about, replaced  # noqa: PLC0415

        decision = about(comparison, number, choice, pair=pair, note=note)
        instead = replaced(comparison, number, choice)
        self._push(undo_words(decision), decide(decision, instead))

    def _take_back(self, decision: Decision) -> None:
        words = tr("taking back {decision}").format(decision=undo_words(decision))
        self._push(words, take_back(decision))

    def _push(self, words: str, change: Change) -> None:
        if self._tasks:
            self._stack.push(ArchiveCommand(words, self._tasks, change, self._changed))

    def _changed(self) -> None:
        self._comparing.decide_again()
        self.decided.emit()

    def _remember(self, page: ComparisonPage) -> None:
        """Let Undo revert earlier decisions, if nothing has been done since the start.

        Those of the comparison that is opened first: the others' are out of sight.
        """
        comparison = page.comparison
        if not comparison or not self._tasks or self._remembered or not untouched(self._stack):
            return
        made = {one.id: one for held in comparison.decisions for one in held}
        made |= {one.id: one for one in comparison.unapplied}
        self._remembered = bool(made)
        for _, one in sorted(made.items()):
            self._stack.push(earlier(undo_words(one), self._tasks, one, self._changed))

    def _show_unapplied(self) -> None:
        from desktop.app.dialogs.unapplied import UnappliedDialog  # noqa: PLC0415

        comparison = self._page.comparison
        if comparison and comparison.unapplied:
            dialog = UnappliedDialog(comparison.unapplied, self._window)
            dialog.taken_back.connect(self._take_back)
            dialog.open()

    def _wire(self, view: "ComparisonView") -> None:
        from desktop.app.models.differences import Order  # noqa: PLC0415  # first paint

        decisions = [self._actions[name] for name in ACTIONS]
        view.set_decision_actions(self._actions["evidence"], decisions)
        if (order := self._settings.difference_order) in set(Order):
            view.set_order(Order(order))
        view.current_changed.connect(self._follow)
        view.current_changed.connect(view.picking.end)
        view.unapplied_wanted.connect(self._show_unapplied)
        view.order_changed.connect(self._keep_order)

    def _keep_order(self, order: str) -> None:
        self._settings.difference_order = order

    def _follow(self) -> None:
        self.tell_actions(comparing=self._page.isVisible())


def _between_texts(comparison: "Comparison", number: int) -> bool:
    """Whether a difference is between texts, not something that only one says."""
    return sum(map(bool, comparison.differences[number].sides)) > 1
