"""FacetModel: outlets, months, languages and events with their counts, to be ticked."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from desktop.app.models.cards import OBJECT, count
from desktop.app.models.dates import show_language, show_month
from desktop.app.models.shelf import Counts, Facets

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MOST_EVENTS = 8  # beside a list of all events
_NOTHING = Qt.ItemFlag.NoItemFlags


class Facet(StrEnum):
    """What articles are counted by; each names its heading."""

    SOURCE = "Outlets"
    MONTH = "Dates"
    LANGUAGE = "Languages"
    EVENT = "Events"


@dataclass(frozen=True, slots=True)
class FacetLine:
    """A value that can be ticked, or a heading.

    Attributes:
        facet: which facet it belongs to.
        value: as it stands in the archive ("" = unknown), or None for the heading.
        articles: how many articles have it.
        title: of an event, whose value is a number.
    """

    facet: Facet
    value: str | None = None
    articles: int = 0
    title: str = ""

    @property
    def label(self) -> str:
        """The line as people read it."""
        if self.value is None:
            return self.facet.value
        match self.facet:
            case Facet.SOURCE:
                words = self.value
            case Facet.MONTH:
                words = show_month(self.value)
            case Facet.LANGUAGE:
                words = show_language(self.value)
            case Facet.EVENT:
                words = self.title
        return words or "unknown"


class FacetModel(QAbstractListModel):
    """Headings and values in one list.

    Signals:
        chosen_changed: other values are ticked than before.
    """

    chosen_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[FacetLine, ...] = ()
        self._chosen: dict[Facet, frozenset[str]] = {}

    def set_facets(self, facets: Facets, events: Mapping[str, str] | None = None) -> None:
        """Show other counts; what is ticked stays ticked.

        Args:
            facets: the counts.
            events: the titles of the events that may be ticked, by number; while there are none,
                no events are shown.
        """
        lines: list[FacetLine] = []
        for facet, counts in (
            (Facet.SOURCE, facets.sources),
            (Facet.MONTH, facets.months),
            (Facet.LANGUAGE, self._telling(facets.languages)),
            (Facet.EVENT, self._titled(facets.events, events or {})),
        ):
            if counts:
                titles = (events or {}) if facet is Facet.EVENT else {}
                lines.append(FacetLine(facet))
                lines += [
                    FacetLine(facet, value, articles, titles.get(value, ""))
                    for value, articles in counts
                ]
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def _telling(self, languages: Counts) -> Counts:
        """The languages, unless all articles are in one."""
        return languages if len(languages) > 1 or self.chosen(Facet.LANGUAGE) else ()

    def _titled(self, counts: Counts, titles: Mapping[str, str]) -> Counts:
        """The commonest events that have titles, and those that are ticked."""
        known = [entry for entry in counts if entry[0] in titles]
        chosen = self.chosen(Facet.EVENT)
        return tuple(
            entry for place, entry in enumerate(known) if place < _MOST_EVENTS or entry[0] in chosen
        )

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values ticked of a facet."""
        return self._chosen.get(facet, frozenset())

    @property
    def any_chosen(self) -> bool:
        """True if anything is ticked."""
        return any(self._chosen.values())

    def clear(self) -> None:
        """Take every tick away."""
        if self.any_chosen:
            self._chosen = {}
            if self._lines:
                self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
            self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        """Tick a value, or take its tick away; a heading is left alone."""
        line = self._lines[row]
        if line.value is None:
            return
        self._chosen[line.facet] = self.chosen(line.facet) ^ {line.value}
        self.dataChanged.emit(self.index(row), self.index(row))
        self.chosen_changed.emit()

    def row_of(self, facet: Facet, value: str | None) -> int | None:
        """The row of a value, or None if the list does not hold it."""
        rows = (
            row
            for row, line in enumerate(self._lines)
            if line.facet is facet and line.value == value
        )
        return next(rows, None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Headings and values."""
        return 0 if parent.isValid() else len(self._lines)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Values can be chosen; headings only read."""
        if not index.isValid():
            return _NOTHING
        if self._lines[index.row()].value is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return (
            Qt.ItemFlag.ItemIsEnabled
            | Qt.ItemFlag.ItemIsSelectable
            | Qt.ItemFlag.ItemNeverHasChildren
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The label, the tick, or the line as words."""
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        heading = line.value is None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return line.label
            case Qt.ItemDataRole.AccessibleTextRole:
                counted = f"{line.label}, {count(line.articles, 'article')}"
                return line.label if heading else counted
            case Qt.ItemDataRole.CheckStateRole if not heading:
                ticked = line.value in self.chosen(line.facet)
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case _ if role == OBJECT:
                return line
            case _:
                return None
