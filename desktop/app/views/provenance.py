"""ProvenanceBlock: where an article and its fields came from, below its text."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QWidget,
)

from desktop.app.language import labelled, listed, tr
from desktop.app.models.dates import show_date, show_language, show_moment
from desktop.app.models.phrases import origin_words, quoted
from desktop.app.views.foldable import Foldable
from desktop.app.views.writing import dimmed
from desktop.article import Article
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.archive import Provenance

_FIELDS = (
    ("title", translatable("Title")),
    ("source", translatable("Outlet")),
    ("published", translatable("Date")),
    ("author", translatable("Author")),
    ("language", translatable("Language")),
)
_HEIGHT = 230  # pixels; the rest is scrolled to
_INSET = 2  # pixels, before the words of a line that can be edited; labels have none
_MEGA = 1_000_000  # bytes


class ProvenanceBlock(Foldable):
    """Lines that can be read, selected and copied.

    Signals:
        original_wanted: the original is to be saved as a file.

    Attributes:
        original: the button for that.
        copy: the button that copies the SHA-256.
    """

    original_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        self._area = QScrollArea()
        super().__init__(tr("Where this comes from"), self._area, parent)
        self.original = QPushButton(tr("Save the original…"))
        self.original.setToolTip(tr("Save the bytes the article was read from, as they were"))
        self.original.clicked.connect(self.original_wanted)
        self.copy = QPushButton(tr("Copy"))
        self.copy.setAccessibleName(tr("Copy the SHA-256"))
        self.copy.clicked.connect(self._copy)
        self._sha256 = ""
        self._lines = QFormLayout()
        self._lay_out()

    @property
    def words(self) -> list[str]:
        """The lines as text."""
        lines: list[str] = []
        for row in range(self._lines.rowCount()):
            name = self._lines.itemAt(row, QFormLayout.ItemRole.LabelRole)
            value = self._lines.itemAt(row, QFormLayout.ItemRole.FieldRole)
            if name and value and value.widget():
                lines.append(labelled(_text(name.widget()), _text(value.widget())))
        return lines

    def show_provenance(self, article: Article, known: "Provenance") -> None:
        """Show where another article came from."""
        while self._lines.rowCount():
            self._lines.removeRow(0)
        self._sha256 = article.sha256
        self._add(tr("File"), _whole(article.path or tr("none: it was pasted or dropped")))
        if article.url:
            self._add(tr("Address"), _whole(article.url))
        if article.captured:
            self._add(tr("Saved"), _words(show_date(article.captured)))
        size = [_size(known.size)] if known.size else []
        self._add(tr("Imported"), _words(listed([show_moment(known.imported), *size])))
        self._add(tr("SHA-256"), _whole(article.sha256))
        for field, name in _FIELDS:
            self._add(tr(name), _words(_from(article, known, field)))

    def _add(self, name: str, value: QWidget) -> None:
        label = QLabel(name)
        dimmed(label)
        value.setAccessibleName(labelled(name, _text(value)))
        self._lines.addRow(label, value)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._sha256)

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.addWidget(self.original)
        self.copy.setText(tr("Copy SHA-256"))
        buttons.addWidget(self.copy)
        buttons.addStretch()
        inside = QWidget()
        self._lines.setContentsMargins(0, 0, 0, 6)
        self._lines.setVerticalSpacing(3)
        self._lines.setHorizontalSpacing(12)
        self._lines.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        column = QFormLayout(inside)
        column.setContentsMargins(22, 2, 8, 8)
        column.addRow(self._lines)
        column.addRow(buttons)
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setMaximumHeight(_HEIGHT)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)


def _from(article: Article, known: "Provenance", field: str) -> str:
    """Where a field came from, and its value before the user corrected it."""
    before = known.before.get(field)
    if before is None:
        origin = article.origins.get(field)
        return origin_words(origin) if origin else tr("unknown")
    shown = {"published": show_date, "language": show_language}.get(field, str)
    was = tr("unknown")
    if before.origin:
        was = listed((quoted(shown(before.value)), origin_words(before.origin)))
    words = tr("corrected by you on {moment}; before: {before}")
    return words.format(moment=show_moment(before.corrected), before=was)


def _size(size: int) -> str:
    digits = 1 if size >= _MEGA else 0
    return QLocale().formattedDataSize(size, digits, QLocale.DataSizeFormat.DataSizeSIFormat)


def _whole(text: str) -> QLineEdit:
    """A line that cannot wrap: it is scrolled with the cursor."""
    line = QLineEdit(text)
    line.setReadOnly(True)
    line.setFrame(False)
    line.setCursorPosition(0)
    line.setTextMargins(-_INSET, 0, 0, 0)
    line.setToolTip(text)
    line.setAutoFillBackground(False)
    line.setStyleSheet("background: transparent")
    return line


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return label


def _text(widget: QWidget | None) -> str:
    return widget.text() if isinstance(widget, QLabel | QLineEdit) else ""
