"""KeptModel: the saved searches and the tags of an archive, each a query to open."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.app.language import listed, tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.shelf import Sorting
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.library import Library

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_QUOTES = '"“”„«»'  # as in the query language
# What the user checks after an import: missing values as well as doubtful ones.
_TO_CHECK = "has:doubt OR -has:title OR -has:source OR -has:date"
_UNREAD = "has:unread"
_NAMES = {_TO_CHECK: translatable("To check"), _UNREAD: translatable("Unread")}
RECENT_DAYS = 7  # for which an import counts as recent, including today
# An archive knows no other orders than those of searches.
ORDERS = {Sorting.BEST: "relevance", Sorting.NEWEST: "newest", Sorting.OLDEST: "oldest"}
_SORTINGS = {order: sorting for sorting, order in ORDERS.items()}


class Kept(StrEnum):
    """The kinds of entries, each with its heading."""

    ARCHIVE = translatable("Archive")
    SEARCH = translatable("Saved searches")
    TAG = translatable("Tags")


@dataclass(frozen=True, slots=True)
class KeptLine:
    """A part of the archive, a saved search, a tag, or a heading.

    Attributes:
        kind: which of them it is, or stands above.
        name: of the search, tag or part, a part's in English; "" for the heading.
        query: what opening it searches for.
        sorting: in which order.
        articles: how many articles have the tag or are in the part; 0 for a search.
    """

    kind: Kept
    name: str = ""
    query: str = ""
    sorting: Sorting = Sorting.BEST
    articles: int = 0

    @property
    def label(self) -> str:
        """The label for people."""
        if self.name and self.kind is not Kept.ARCHIVE:
            return self.name
        return tr(self.name or self.kind.value)


def kept(library: "Library") -> tuple[KeptLine, ...]:
    """The saved searches and tags of an archive; runs in the library's thread."""
    searches = [
        KeptLine(Kept.SEARCH, one.name, one.query, _SORTINGS.get(one.order, Sorting.BEST))
        for one in library.archive.searches.all()
    ]
    tags = [
        KeptLine(Kept.TAG, name, tag_query(name), articles=articles)
        for name, articles in library.archive.tags.all()
    ]
    return (*_parts(library), *searches, *tags)


def _parts(library: "Library") -> list[KeptLine]:
    """Everyday parts of the archive; none while it is empty."""
    if not library.archive.count():
        return []
    midnight = datetime.now().astimezone().replace(hour=0, minute=0, second=0, microsecond=0)
    first = midnight - timedelta(days=RECENT_DAYS - 1)
    recent = library.archive.opened.recent(first.astimezone(UTC).isoformat(timespec="seconds"))
    added = f"added:{first:%Y-%m-%d}..today"
    unread = library.archive.opened.unread()
    incomplete = library.archive.incomplete()
    return [
        KeptLine(Kept.ARCHIVE, translatable("Recent"), added, Sorting.IMPORTED, recent),
        KeptLine(Kept.ARCHIVE, _NAMES[_UNREAD], _UNREAD, Sorting.NEWEST, unread),
        KeptLine(Kept.ARCHIVE, _NAMES[_TO_CHECK], _TO_CHECK, Sorting.NEWEST, incomplete),
    ]


def asked_for(query: str) -> str:
    """A query for people: the name of a part of the archive, or the query itself."""
    known = _NAMES.get(query.strip())
    return tr(known) if known else query.strip()


def tag_query(name: str) -> str:
    """The query that finds the articles with a tag.

    A quotation mark would end the query's own: what stands before it is asked for as a beginning.
    """
    beginning = re.split(f"[{_QUOTES}]", name, maxsplit=1)[0]
    return f'tag:"{name}"' if beginning == name else f'tag:"{beginning}*"'


class KeptModel(QAbstractListModel):
    """Headings, saved searches and tags in one list."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[KeptLine, ...] = ()

    def set_lines(self, kept_lines: Sequence[KeptLine]) -> None:
        """Show other searches and tags, under their headings."""
        lines: list[KeptLine] = []
        for kind in Kept:
            of_kind = [line for line in kept_lines if line.kind is kind]
            lines += [KeptLine(kind), *of_kind] if of_kind else []
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    @property
    def tags(self) -> list[str]:
        """The names of all tags."""
        return [line.name for line in self._lines if line.kind is Kept.TAG and line.name]

    def row_of(self, kind: Kept, name: str) -> int | None:
        """The row of a saved search or tag, or None if there is none."""
        rows = (
            row for row, line in enumerate(self._lines) if line.kind is kind and line.name == name
        )
        return next(rows, None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Headings and what stands under them."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Searches and tags can be chosen; headings only read."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        never = Qt.ItemFlag.ItemNeverHasChildren
        if not self._lines[index.row()].name:
            return never
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | never

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The label, the query in the tip, or the line as words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return line.label
            case Qt.ItemDataRole.ToolTipRole:
                return line.query or line.label
            case Qt.ItemDataRole.AccessibleTextRole:
                counted = tr("%Ln article(s)", "", line.articles)
                more = line.query if line.kind is Kept.SEARCH else counted
                return listed((line.label, more)) if line.name else line.label
            case _ if role == OBJECT:
                return line
            case _:
                return None
