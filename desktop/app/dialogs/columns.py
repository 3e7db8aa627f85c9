"""ColumnsDialog: which column of a table holds which field, guessed, shown and editable."""

from collections.abc import Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import listed, number, tr
from desktop.app.views.writing import dimmed, side, undimmed
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.importing import Assignment, Beginning, Header

# The fields of an article that a column can hold, in the order in which an article shows them.
FIELDS: Mapping[str, str] = {
    "title": translatable("&Title"),
    "text": translatable("Te&xt"),
    "source": translatable("&Outlet"),
    "author": translatable("&Author"),
    "published": translatable("&Date"),
    "language": translatable("&Language"),
    "url": translatable("Add&ress"),
    "external_id": translatable("&Number or key"),
}
_SIZE = (860, 520)
_ROWS = 8  # rows enough to see what a column holds
_SHOWN = 120  # characters of a value; a text would make its row a page
_WIDEST = 260  # pixels of a column, to begin with
_NONE = -1


class ColumnsDialog(QDialog):
    """A box of columns for each field of an article, and the first rows of the table.

    Tables with the same header are asked for once. Of several headers one is shown at a time.
    """

    def __init__(
        self, tables: Sequence["Beginning"], parent: QWidget | None = None, *, alone: bool = True
    ) -> None:
        """Ask for tables.

        Args:
            tables: how they begin, with what is guessed of them; at least one.
            parent: the window.
            alone: whether nothing else is imported with them.
        """
        super().__init__(parent)
        self._alone = alone
        self._names: dict[Header, list[str]] = {}
        first: dict[Header, Beginning] = {}
        for table in tables:
            self._names.setdefault(table.header, []).append(Path(table.path).name)
            first.setdefault(table.header, table)
        self._tables = tuple(first.values())
        self._assigned = {table.header: dict(table.assignment) for table in self._tables}
        self.setWindowTitle(tr("Columns of the table"))
        self.resize(*_SIZE)
        self.which = QComboBox()
        self.fields = {field: QComboBox() for field in FIELDS}
        self.preview = QTableWidget()
        self._name = QLabel()
        self._advice = QLabel()
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self._set_up()
        self._lay_out()
        self._show()

    @property
    def assignments(self) -> "dict[Header, Assignment]":
        """What the columns hold, by header; of tables that can be imported."""
        return {
            header: assigned
            for header, assigned in self._assigned.items()
            if _makes_articles(assigned)
        }

    @property
    def import_button(self) -> QPushButton:
        """The button that imports; disabled while nothing can be imported."""
        return self._buttons.button(QDialogButtonBox.StandardButton.Ok)

    def accept(self) -> None:
        """Import, if there is anything to import."""
        if self._imports:
            super().accept()

    @property
    def _imports(self) -> bool:
        """Whether there is anything to import."""
        return bool(self.assignments) or not self._alone

    @property
    def _table(self) -> "Beginning":
        return self._tables[self.which.currentIndex()]

    def _set_up(self) -> None:
        self.which.addItems([self._called(table) for table in self._tables])
        self.which.setAccessibleName(tr("Table"))
        self.which.setVisible(len(self._tables) > 1)
        self._name.setVisible(len(self._tables) == 1)
        self._name.setTextFormat(Qt.TextFormat.PlainText)
        self._name.setWordWrap(True)
        self._name.setText(self._called(self._tables[0]))
        self._advice.setWordWrap(True)
        self._advice.setTextFormat(Qt.TextFormat.PlainText)
        for field, box in self.fields.items():
            box.setAccessibleName(tr(FIELDS[field]).replace("&", ""))
            box.setSizeAdjustPolicy(
                QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
            )
            box.setMinimumContentsLength(18)
            box.activated.connect(partial(self._assign, field))
        self.preview.setAccessibleName(tr("First rows"))
        self.preview.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.preview.setAlternatingRowColors(True)
        self.preview.setWordWrap(False)
        self.preview.setTabKeyNavigation(False)  # Tab leads on to the buttons
        self.preview.verticalHeader().hide()
        self.import_button.setText(tr("&Import"))
        self.which.currentIndexChanged.connect(self._show)
        self._buttons.accepted.connect(self.accept)
        self._buttons.rejected.connect(self.reject)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field, box in self.fields.items():
            form.addRow(tr(FIELDS[field]), box)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addLayout(form, 2)
        row.addWidget(self.preview, 3)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addWidget(self.which)
        column.addWidget(self._name)
        column.addLayout(row, 1)
        column.addWidget(self._advice)
        column.addWidget(self._buttons)
        self.fields["title"].setFocus()

    def _show(self) -> None:
        """Show the assignment and the rows of the chosen table."""
        table = self._table
        assigned = self._assigned[table.header]
        for field, box in self.fields.items():
            box.clear()
            box.addItem(tr("none"), _NONE)
            for place, name in enumerate(table.header):
                box.addItem(_named(name, place), place)
            box.setCurrentIndex(box.findData(next(iter(assigned.get(field, ())), _NONE)))
        rows = table.rows[:_ROWS]
        self.preview.setColumnCount(len(table.header))
        self.preview.setRowCount(len(rows))
        for at, row in enumerate(rows):
            for place in range(len(table.header)):
                value = row[place] if place < len(row) else ""
                self.preview.setItem(at, place, _item(value))
        self._tell()
        for place in range(len(table.header)):
            self.preview.resizeColumnToContents(place)
            wide = min(self.preview.columnWidth(place), _WIDEST)
            self.preview.setColumnWidth(place, wide)

    def _assign(self, field: str, row: int) -> None:
        """Assign a field to the column in a row of its box; other guesses for it go."""
        place = self.fields[field].itemData(row)
        assigned = self._assigned[self._table.header]
        if next(iter(assigned.get(field, ())), _NONE) == place:
            return
        if place == _NONE:
            del assigned[field]
        else:
            assigned[field] = (place,)
        self._tell()

    def _tell(self) -> None:
        """Show above each column what it holds, and what will become of the table."""
        assigned = self._assigned[self._table.header]
        labels: list[str] = []
        for place, name in enumerate(self._table.header):
            held = [
                self.fields[field].accessibleName()
                for field in FIELDS
                if place in assigned.get(field, ())
            ]
            labels.append(f"{_named(name, place)}\n{listed(held) or '–'}")
        self.preview.setHorizontalHeaderLabels(labels)
        (dimmed if _makes_articles(assigned) else undimmed)(self._advice)
        self._advice.setText(self._words())
        self.import_button.setEnabled(self._imports)

    def _words(self) -> str:
        assigned = self._assigned[self._table.header]
        if assigned.get("text"):
            return tr(
                "Each row becomes an article. Tables with these columns are read so from now "
                "on; what no column holds stays unknown."
            )
        if assigned.get("url"):
            return tr("No column holds the text: each row becomes a link without text.")
        if len(self._tables) > 1 or not self._alone:
            return tr(
                "This table is left out until you choose the column that holds the text, or "
                "the address."
            )
        return tr("Choose the column that holds the text, or at least the address.")

    def _called(self, table: "Beginning") -> str:
        first, *more = self._names[table.header]
        if not more:
            return first
        words = tr("{name} and {number} more with the same columns")
        return words.format(name=first, number=number(len(more)))


def _makes_articles(assigned: "Assignment") -> bool:
    return bool(assigned.get("text") or assigned.get("url"))


def _named(name: str, place: int) -> str:
    return name or tr("Column {number}").format(number=number(place + 1))


def _item(value: str) -> QTableWidgetItem:
    shown = " ".join(value[: _SHOWN * 2].split())
    item = QTableWidgetItem(shown if len(shown) <= _SHOWN else f"{shown[:_SHOWN]}…")
    item.setTextAlignment(side(shown) | Qt.AlignmentFlag.AlignVCenter)
    return item
