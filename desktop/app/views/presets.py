"""Presets: three choices of marks, one of which is in force until a single mark is switched."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QToolButton, QWidget

from desktop.comparison.signs import Mark


class Preset(StrEnum):
    """A choice of marks."""

    FACTS = "Facts"
    WORDING = "Wording"
    ALL = "All"


# How something is put is no matter of fact; who says it is.
_PUT = frozenset({Mark.CERTAINTY, Mark.WORDING})
SHOWN: Mapping[Preset, frozenset[Mark]] = {
    Preset.FACTS: frozenset(Mark) - _PUT,
    Preset.WORDING: _PUT,
    Preset.ALL: frozenset(Mark),
}
_MEANINGS: Mapping[Preset, str] = {
    Preset.FACTS: "What is said, and who says it",
    Preset.WORDING: "How it is put: certainty and wording",
    Preset.ALL: "Every difference",
}


class Presets(QWidget):
    """The choices as buttons in a row.

    Signals:
        chosen: a ``Preset``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("What is shown")
        self._group = QButtonGroup(self)
        self.buttons: dict[Preset, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(0)
        for preset in Preset:
            button = QToolButton(self)
            button.setText(preset.value)
            button.setCheckable(True)
            button.setToolTip(_MEANINGS[preset])
            button.setAccessibleDescription(_MEANINGS[preset])
            button.setFixedHeight(button.fontMetrics().height() + 14)
            button.clicked.connect(partial(self._choose, preset))
            self._group.addButton(button)
            self.buttons[preset] = button
            row.addWidget(button)

    def _choose(self, preset: Preset) -> None:
        self.chosen.emit(preset)

    def show_hidden(self, hidden: Collection[Mark], there: Collection[Mark]) -> None:
        """Press the button whose choice is what is shown, or none.

        Args:
            hidden: marks that are switched off.
            there: marks that there are; what there is none of makes no difference.
        """
        shown = frozenset(there) - frozenset(hidden)
        found = next((p for p in Preset if SHOWN[p] & frozenset(there) == shown), None)
        self._group.setExclusive(found is not None)
        for preset, button in self.buttons.items():
            with QSignalBlocker(button):
                button.setChecked(preset is found)
        for preset, button in self.buttons.items():
            button.setEnabled(bool(SHOWN[preset] & frozenset(there)))


def first_choice(there: Collection[Mark]) -> Preset:
    """What is shown of a new comparison: its facts, or everything where there are none."""
    return Preset.FACTS if SHOWN[Preset.FACTS] & frozenset(there) else Preset.ALL
