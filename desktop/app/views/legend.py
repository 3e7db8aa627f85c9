"""Legend: what the marks mean and how many there are; each is a switch for its marks."""

from collections.abc import Collection, Mapping

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QMenu, QPushButton, QWidget

from desktop.app.language import number, tr
from desktop.app.models.phrases import kind_words
from desktop.app.views.chip import Chip, CountChip, DecidedChip
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.presets import SHOWN, Preset, Presets, first_choice
from desktop.comparison.model import Kind
from desktop.comparison.signs import Mark


class Legend(QWidget):
    """All marks of a comparison as switches, presets of them, and a menu of the kinds.

    Signals:
        changed: something was hidden or shown.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Legend and filter"))
        row = FlowLayout(self)
        self._presets = Presets(self)
        self._presets.chosen.connect(self.choose)
        row.addWidget(self._presets)
        self._chips = {kind: Chip(kind, self) for kind in Mark}
        self._decided = DecidedChip(self)
        self._there: set[Mark] = set()
        for chip in (*self._chips.values(), self._decided):
            chip.toggled.connect(self._change)
            row.addWidget(chip)
        self._kinds = QPushButton(self)
        self._kinds.setFixedHeight(self._kinds.fontMetrics().height() + 14)
        self._kinds.setToolTip(tr("What the differences are about"))
        self._kinds.setMenu(QMenu(self._kinds))
        self._actions: dict[Kind, QAction] = {}
        row.addWidget(self._kinds)

    def show_counts(
        self, marks: Mapping[Mark, int], kinds: Mapping[Kind, int], decided: int = 0
    ) -> None:
        """Show the marks and kinds that exist, and how much the user decided."""
        number = 0
        counts = [*((chip, marks.get(kind, 0)) for kind, chip in self._chips.items())]
        for chip, count in (*counts, (self._decided, decided)):
            number += 1 if count else 0
            chip.show_count(count, number)
            chip.setVisible(count > 0)
        self._there = {kind for kind in Mark if marks.get(kind, 0)}
        self._presets.setVisible(len(self._there) > 1)
        self._presets.show_hidden(self.hidden_marks(), self._there)
        self._fill_menu(kinds)
        self._kinds.setVisible(len(kinds) > 1)
        self.updateGeometry()

    def hidden_marks(self) -> list[Mark]:
        """The marks that are switched off."""
        return [kind for kind, chip in self._chips.items() if not chip.isChecked()]

    @property
    def decided_hidden(self) -> bool:
        """Whether what the user decided is switched off."""
        return not self._decided.isChecked()

    def begin(self, marks: Collection[Mark]) -> None:
        """Set the initial switches for a comparison with these marks."""
        self._there = set(marks)
        for action in (*self._actions.values(), self._decided):
            with QSignalBlocker(action):
                action.setChecked(True)
        self.choose(first_choice(marks))

    def choose(self, preset: Preset) -> None:
        """Switch the marks of a preset on, and the others off."""
        for kind, chip in self._chips.items():
            with QSignalBlocker(chip):
                chip.setChecked(kind in SHOWN[preset])
        self._change()

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
        for switch in (*self._chips.values(), self._decided, *self._actions.values()):
            with QSignalBlocker(switch):
                switch.setChecked(True)
            self.update()
        self._change()

    def toggle(self, number: int) -> None:
        """Toggle the chip at a place in the row, from 1."""
        chips = self._visible()
        if 1 <= number <= len(chips):
            chips[number - 1].toggle()

    def focus_widgets(self) -> list[QAbstractButton]:
        """The visible switches, left to right."""
        presets = self._presets.buttons.values() if self._presets.isVisibleTo(self) else ()
        return [
            *presets,
            *self._visible(),
            *([self._kinds] if self._kinds.isVisibleTo(self) else []),
        ]

    def _visible(self) -> list[CountChip]:
        chips = (*self._chips.values(), self._decided)
        return [chip for chip in chips if chip.isVisibleTo(self)]

    def _fill_menu(self, kinds: Mapping[Kind, int]) -> None:
        off = set(self.hidden_kinds())
        menu = self._kinds.menu()
        menu.clear()
        self._actions = {}
        for kind in Kind:
            if kinds.get(kind, 0):
                action = menu.addAction(f"{kind_words(kind)}   {number(kinds[kind])}")
                action.setCheckable(True)
                action.setChecked(kind not in off)
                action.toggled.connect(self._change)
                self._actions[kind] = action
        self._name_menu()

    def _change(self) -> None:
        self._name_menu()
        self._presets.show_hidden(self.hidden_marks(), self._there)
        self.update()
        self.changed.emit()

    def _name_menu(self) -> None:
        off = len(self.hidden_kinds())
        text, heard = tr("Kinds: all"), tr("What the differences are about, all")
        if off:
            text = tr("Kinds: {shown} of {all}")
            heard = tr("What the differences are about, {shown} of {all}")
        some = {"shown": number(len(self._actions) - off), "all": number(len(self._actions))}
        self._kinds.setText(text.format(**some))
        self._kinds.setAccessibleName(heard.format(**some))
