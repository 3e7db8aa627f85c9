"""ArticleTable: the list of articles as a table, one column per field."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from desktop.app.language import listed, number, tr
from desktop.app.models.articles import ArticleModel
from desktop.app.models.dates import show_date, show_language, show_moment
from desktop.app.models.shelf import Sorting
from desktop.article import Summary
from desktop.message import translatable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class Column(IntEnum):
    """The columns, in their initial order."""

    TITLE = 0
    OUTLET = 1
    DATE = 2
    WORDS = 3
    EVENT = 4
    LANGUAGE = 5
    TAGS = 6
    IMPORTED = 7


_HEADERS: Mapping[Column, str] = {
    Column.TITLE: translatable("Title"),
    Column.OUTLET: translatable("Outlet"),
    Column.DATE: translatable("Date"),
    Column.WORDS: translatable("Words"),
    Column.EVENT: translatable("Event"),
    Column.LANGUAGE: translatable("Language"),
    Column.TAGS: translatable("Tags"),
    Column.IMPORTED: translatable("Imported"),
}
# The orders that a click on a header sorts by; a second click takes the other one.
SORTINGS: Mapping[Column, tuple[Sorting, ...]] = {
    Column.TITLE: (Sorting.TITLE,),
    Column.OUTLET: (Sorting.OUTLET,),
    Column.DATE: (Sorting.NEWEST, Sorting.OLDEST),
    Column.WORDS: (Sorting.WORDS,),
    Column.IMPORTED: (Sorting.IMPORTED,),
}

# What a list of all articles holds already.
_KNOWN: Mapping[Column, Callable[[Summary], str]] = {
    Column.TITLE: lambda row: row.title,
    Column.OUTLET: lambda row: row.source,
    Column.DATE: lambda row: show_date(row.published),
    Column.WORDS: lambda row: number(row.words),
    Column.LANGUAGE: lambda row: show_language(row.language),
}


def header(column: Column) -> str:
    """The name of a column."""
    return tr(_HEADERS[column])


@dataclass(frozen=True, slots=True)
class RowFacts:
    """Facts that a list of all articles does not hold, fetched for visible rows.

    Attributes:
        imported: when the article came in, ISO 8601 in UTC.
        tags: its tags.
    """

    imported: str
    tags: tuple[str, ...]


class ArticleTable(QAbstractTableModel):
    """The rows of an ``ArticleModel``; cells are made for visible rows only.

    Args:
        articles: the list.
        titles: gives the titles of events by number in digits.
        wanted: called with the number of an article of which more is to be shown than is there.
    """

    def __init__(
        self,
        articles: ArticleModel,
        titles: Callable[[], Mapping[str, str]],
        wanted: Callable[[int], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._articles = articles
        self._titles = titles
        self._wanted = wanted
        self._facts: dict[int, RowFacts] = {}
        articles.modelAboutToBeReset.connect(self.beginResetModel)
        articles.modelReset.connect(self.endResetModel)
        articles.dataChanged.connect(self._follow)

    def add_facts(self, facts: Mapping[int, RowFacts]) -> None:
        """Add what was fetched for some articles."""
        self._facts.update(facts)
        rows = [row for number in facts if (row := self._articles.row_of(number)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), len(Column) - 1))

    def forget(self) -> None:
        """Discard everything fetched, so that it is fetched again."""
        self._facts = {}
        if rows := self.rowCount():
            self.dataChanged.emit(self.index(0, 0), self.index(rows - 1, len(Column) - 1))

    def _follow(self, first: QModelIndex, last: QModelIndex) -> None:
        end = self.index(last.row(), len(Column) - 1)
        self.dataChanged.emit(self.index(first.row(), 0), end)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """As many as the list has."""
        return 0 if parent.isValid() else self._articles.rowCount()

    def columnCount(self, parent: Index = _ROOT) -> int:
        """All columns, the hidden ones among them."""
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.DisplayRole:
                return header(Column(section))
            if role == Qt.ItemDataRole.TextAlignmentRole:
                return _side(Column(section))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """As the list says."""
        return self._articles.flags(self._articles.index(index.row()))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell."""
        if not index.isValid():
            return None
        column, heading = Column(index.column()), self._articles.heading(index.row())
        if heading:
            return self._articles.data(self._articles.index(index.row()), role)
        return self._cell(self._articles.summary(index.row()), column, role)

    def _cell(self, row: Summary, column: Column, role: int) -> object:
        unread = self._articles.unread(row.id)
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._words(row, column)
            case Qt.ItemDataRole.AccessibleTextRole if unread and column is Column.TITLE:
                return tr("{title}, unread").format(title=row.title)
            case Qt.ItemDataRole.FontRole if unread:
                return _bold()
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(column)
            case _:
                return None

    def _words(self, row: Summary, column: Column) -> str:
        if column in _KNOWN:
            return _KNOWN[column](row)
        if column is Column.EVENT:
            return self._titles().get(str(row.event), "")
        return self._fetched(row.id, column)

    def _fetched(self, number: int, column: Column) -> str:
        facts = self._facts.get(number)
        if facts is None:
            self._wanted(number)
            return ""
        return listed(facts.tags) if column is Column.TAGS else show_moment(facts.imported)


def _bold() -> QFont:
    font = QFont()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _side(column: Column) -> Qt.AlignmentFlag:
    flags = Qt.AlignmentFlag
    side = flags.AlignTrailing if column is Column.WORDS else flags.AlignLeading
    return side | flags.AlignVCenter
