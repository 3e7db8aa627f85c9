"""Legend: what the marks mean and how many there are; each is a switch that hides its kind."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QToolButton, QWidget

from desktop.app.models.phrases import KIND_WORDS
from desktop.app.views.chip import Chip
from desktop.app.views.flow_layout import FlowLayout
from desktop.comparison.model import Kind
from desktop.comparison.signs import Mark


class Legend(QWidget):
    """All marks of a comparison as switches, and a menu of the kinds.

    Signals:
        changed: something was hidden or shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Legend and filter")
        row = FlowLayout(self)
        self._chips = {kind: Chip(kind, self) for kind in Mark}
        for chip in self._chips.values():
            chip.toggled.connect(self._change)
            row.addWidget(chip)
        self._kinds = QToolButton(self)
        self._kinds.setFixedHeight(self._kinds.fontMetrics().height() + 14)
        self._kinds.setToolTip("What the differences are about")
        self._kinds.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._kinds.setMenu(QMenu(self._kinds))
        self._actions: dict[Kind, QAction] = {}
        row.addWidget(self._kinds)

    def show_counts(self, marks: Mapping[Mark, int], kinds: Mapping[Kind, int]) -> None:
        """Show the marks and kinds that there are."""
        number = 0
        for kind, chip in self._chips.items():
            count = marks.get(kind, 0)
            number += 1 if count else 0
            chip.show_count(count, number)
            chip.setVisible(count > 0)
        self._fill_menu(kinds)
        self._kinds.setVisible(len(kinds) > 1)
        self.updateGeometry()

    def hidden_marks(self) -> list[Mark]:
        """The marks that are switched off."""
        return [kind for kind, chip in self._chips.items() if not chip.isChecked()]

    def hidden_kinds(self) -> list[Kind]:
        """The kinds that are switched off."""
        return [kind for kind, action in self._actions.items() if not action.isChecked()]

    def hide_only(self, marks: Collection[str], kinds: Collection[str]) -> None:
        """Switch these marks and kinds off, by their values, and all others on."""
        for mark, chip in self._chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(mark.value not in marks)
        for kind, action in self._actions.items():
            with QSignalBlocker(action):
                action.setChecked(kind.value not in kinds)
        self._change()

    def show_all(self) -> None:
        """Switch everything on."""
        for switch in (*self._chips.values(), *self._actions.values()):
            with QSignalBlocker(switch):
                switch.setChecked(True)
            self.update()
        self._change()

    def toggle(self, number: int) -> None:
        """Switch the mark at a place in the row, from 1."""
        chips = self._visible()
        if 1 <= number <= len(chips):
            chips[number - 1].toggle()

    def focus_widgets(self) -> list[QAbstractButton]:
        """The switches on the screen, left to right."""
        return [*self._visible(), *([self._kinds] if self._kinds.isVisibleTo(self) else [])]

    def _visible(self) -> list[Chip]:
        return [chip for chip in self._chips.values() if chip.isVisibleTo(self)]

    def _fill_menu(self, kinds: Mapping[Kind, int]) -> None:
        off = set(self.hidden_kinds())
        menu = self._kinds.menu()
        menu.clear()
        self._actions = {}
        for kind in Kind:
            if kinds.get(kind, 0):
                action = menu.addAction(f"{KIND_WORDS[kind]}   {kinds[kind]}")
                action.setCheckable(True)
                action.setChecked(kind not in off)
                action.toggled.connect(self._change)
                self._actions[kind] = action
        self._name_menu()

    def _change(self) -> None:
        self._name_menu()
        self.update()
        self.changed.emit()

    def _name_menu(self) -> None:
        off = len(self.hidden_kinds())
        text = f"Kinds: {len(self._actions) - off} of {len(self._actions)}" if off else "Kinds: all"
        self._kinds.setText(f"{text}  ")
        self._kinds.setAccessibleName(f"What the differences are about, {text[7:]}")
