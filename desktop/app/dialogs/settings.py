"""SettingsDialog: how the window looks and behaves; every change takes effect at once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import OWN_NAMES, Language, tr
from desktop.app.reading_font import LARGEST, SMALLEST, ReadingFont
from desktop.app.settings import Appearance, Settings
from desktop.message import translatable

_AS_THE_SYSTEM = translatable("As the system has it")
_APPEARANCES = {
    Appearance.SYSTEM: _AS_THE_SYSTEM,
    Appearance.LIGHT: translatable("Light"),
    Appearance.DARK: translatable("Dark"),
}
_WIDTH = 460


class SettingsDialog(QDialog):
    """All settings.

    Signals:
        language_changed: another one was chosen.
        appearance_changed: an ``Appearance``.
        animated_changed: whether texts glide.
    """

    language_changed = Signal()
    appearance_changed = Signal(object)
    animated_changed = Signal(bool)

    def __init__(
        self, settings: Settings, reading_font: ReadingFont, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self._reading_font = reading_font
        self.language = QComboBox()
        self.appearance = QComboBox()
        self.family = QComboBox()
        self.points = QDoubleSpinBox()
        self.animated = QCheckBox(tr("Let texts &glide when a difference is chosen"))
        self.restored = QCheckBox(tr("&Begin where I left off"))
        self._fill()
        self._connect()
        self._lay_out()

    def _fill(self) -> None:
        for language in Language:
            self.language.addItem(OWN_NAMES.get(language) or tr(_AS_THE_SYSTEM), language)
        self.language.setCurrentIndex(self.language.findData(self._settings.language))
        for appearance, words in _APPEARANCES.items():
            self.appearance.addItem(tr(words), appearance)
        self.appearance.setCurrentIndex(self.appearance.findData(self._settings.appearance))
        self.family.addItem(tr("As the program’s own words"), "")
        for family in QFontDatabase.families():
            if QFontDatabase.isSmoothlyScalable(family):
                self.family.addItem(family, family)
                self.family.setItemData(
                    self.family.count() - 1, QFont(family), Qt.ItemDataRole.FontRole
                )
        self.family.setCurrentIndex(max(self.family.findData(self._settings.reading_family), 0))
        self.points.setRange(SMALLEST, LARGEST)
        self.points.setDecimals(1)
        self.points.setSuffix(tr(" pt"))
        self.points.setValue(self._reading_font.size)
        self.animated.setChecked(self._settings.animated)
        self.restored.setChecked(self._settings.restore_session)

    def _connect(self) -> None:
        self.language.activated.connect(self._choose_language)
        self.appearance.currentIndexChanged.connect(self._choose_appearance)
        self.family.currentIndexChanged.connect(self._choose_family)
        self.points.valueChanged.connect(self._reading_font.resize)
        self.animated.toggled.connect(self._choose_animated)
        self.restored.toggled.connect(self._choose_restored)

    def _choose_language(self) -> None:
        chosen = Language(self.language.currentData())
        if chosen is not self._settings.language:
            self._settings.language = chosen
            self.language_changed.emit()

    def _choose_appearance(self) -> None:
        self._settings.appearance = Appearance(self.appearance.currentData())
        self.appearance_changed.emit(self._settings.appearance)

    def _choose_family(self) -> None:
        self._reading_font.choose(self.family.currentData())

    def _choose_animated(self, animated: bool) -> None:
        self._settings.animated = animated
        self.animated_changed.emit(animated)

    def _choose_restored(self, restored: bool) -> None:
        self._settings.restore_session = restored

    def _lay_out(self) -> None:
        self.setMinimumWidth(_WIDTH)
        form = QFormLayout()
        form.setSpacing(10)
        form.addRow(tr("&Language:"), self.language)
        form.addRow(tr("&Colours:"), self.appearance)
        form.addRow(tr("&Font of articles:"), self.family)
        form.addRow(tr("&Size of articles:"), self.points)
        form.addRow(tr("Comparisons:"), self.animated)
        form.addRow(tr("At the start:"), self.restored)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setSpacing(16)
        column.addLayout(form)
        column.addStretch(1)
        column.addWidget(buttons)
