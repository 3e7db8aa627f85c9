"""Presets: three choices of marks; one applies until a single mark is toggled."""

from collections.abc import Collection, Mapping
from enum import StrEnum
from functools import partial

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QWidget

from desktop.app.language import tr
from desktop.app.theme import mixed, theme_for
from desktop.app.views.painting import bold
from desktop.comparison.signs import Mark
from desktop.message import translatable


class Preset(StrEnum):
    """A choice of marks."""

    FACTS = translatable("Facts")
    WORDING = translatable("Wording")
    ALL = translatable("All")


# How something is put is no matter of fact; who says it is.
_PUT = frozenset({Mark.CERTAINTY, Mark.WORDING})
SHOWN: Mapping[Preset, frozenset[Mark]] = {
    Preset.FACTS: frozenset(Mark) - _PUT,
    Preset.WORDING: _PUT,
    Preset.ALL: frozenset(Mark),
}
_MEANINGS: Mapping[Preset, str] = {
    Preset.FACTS: translatable("What is said, and who says it"),
    Preset.WORDING: translatable("How it is put: certainty and wording"),
    Preset.ALL: translatable("Every difference"),
}


_SIDE = 10  # pixels beside the word


class _PresetButton(QAbstractButton):
    """A framed word, filled and bold while it applies: styles hardly show that in dark."""

    def __init__(self, preset: Preset, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(tr(preset.value))
        self.setCheckable(True)
        self.setAutoExclusive(True)  # in a group this only says that one of several is chosen
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setToolTip(tr(_MEANINGS[preset]))
        self.setAccessibleDescription(tr(_MEANINGS[preset]))

    def sizeHint(self) -> QSize:
        """Room for the word in bold."""
        metrics = QFontMetrics(bold(self.font()))
        return QSize(metrics.horizontalAdvance(self.text()) + 2 * _SIDE, metrics.height() + 14)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Paint frame and word."""
        theme = theme_for(self.palette())
        accent = self.palette().highlight().color()
        on = self.isChecked()
        edge = accent if on or self.hasFocus() else theme.hairline
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setBrush(mixed(theme.paper, accent, 0.3 if theme.dark else 0.14))
            if not on:
                painter.setBrush(theme.surface)
            painter.setPen(QPen(edge, 2.0 if self.hasFocus() else 1.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
            painter.setFont(bold(self.font()) if on else self.font())
            painter.setPen(theme.text if self.isEnabled() else theme.dim)
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())


class Presets(QWidget):
    """The choices as buttons in a row.

    Signals:
        chosen: a ``Preset``.
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("What is shown"))
        self._group = QButtonGroup(self)
        self.buttons: dict[Preset, QAbstractButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 6, 0)
        row.setSpacing(2)
        for preset in Preset:
            button = _PresetButton(preset, self)
            button.clicked.connect(partial(self._choose, preset))
            self._group.addButton(button)
            self.buttons[preset] = button
            row.addWidget(button)

    def _choose(self, preset: Preset) -> None:
        self.chosen.emit(preset)

    def show_hidden(self, hidden: Collection[Mark], there: Collection[Mark]) -> None:
        """Press the button whose choice is shown, or none.

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
    """The initial choice for a comparison: facts, or everything if there are none."""
    return Preset.FACTS if SHOWN[Preset.FACTS] & frozenset(there) else Preset.ALL
