"""FacetModel: outlets, months, languages and events with their counts, to tick."""

from collections.abc import Collection, Mapping
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

from desktop.app.language import listed, tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.dates import show_language, show_month
from desktop.app.models.shelf import Counts, Facets
from desktop.message import translatable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_MOST = 6  # values shown of a facet, so that the next one is in view; more on demand
_NOTHING = Qt.ItemFlag.NoItemFlags


class Facet(StrEnum):
    """The facets, each with its heading."""

    SOURCE = translatable("Outlets")
    MONTH = translatable("Dates")
    LANGUAGE = translatable("Languages")
    EVENT = translatable("Events")


@dataclass(frozen=True, slots=True)
class FacetLine:
    """A value that can be ticked, a heading, or the line for values that are not shown.

    Attributes:
        facet: which facet it belongs to.
        value: as it stands in the archive ("" = unknown), or None for another line.
        articles: how many articles have it.
        title: of an event, whose value is a number.
        hidden: how many values this line stands for.
    """

    facet: Facet
    value: str | None = None
    articles: int = 0
    title: str = ""
    hidden: int = 0

    @property
    def label(self) -> str:
        """The label for people."""
        if self.hidden:
            return tr("%Ln more…", "", self.hidden)
        if self.value is None:
            return tr(self.facet.value)
        match self.facet:
            case Facet.SOURCE:
                words = self.value
            case Facet.MONTH:
                words = show_month(self.value)
            case Facet.LANGUAGE:
                words = show_language(self.value)
            case Facet.EVENT:
                words = self.title
        return words or tr("unknown")


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
        self._facets = Facets()
        self._events: Mapping[str, str] = {}
        self._expanded: set[Facet] = set()

    def set_facets(self, facets: Facets, events: Mapping[str, str] | None = None) -> None:
        """Show other counts; ticked values stay ticked.

        Args:
            facets: the counts.
            events: the titles of the events that may be ticked, by number; while there are none,
                no events are shown.
        """
        self._facets, self._events = facets, events or {}
        self._show()

    def expand(self, facet: Facet) -> None:
        """Show all values of a facet from now on."""
        self._expanded.add(facet)
        self._show()

    def _show(self) -> None:
        facets = self._facets
        # While all articles are in one language, there is nothing to choose from.
        languages = facets.languages if len(facets.languages) > 1 else ()
        if self.chosen(Facet.LANGUAGE):
            languages = facets.languages
        events = tuple(entry for entry in facets.events if entry[0] in self._events)
        lines: list[FacetLine] = []
        for facet, counts in (
            (Facet.SOURCE, facets.sources),
            (Facet.MONTH, facets.months),
            (Facet.LANGUAGE, languages),
            (Facet.EVENT, events),
        ):
            if counts:
                lines += [FacetLine(facet), *self._values(facet, counts)]
        if tuple(lines) != self._lines:
            self.beginResetModel()
            self._lines = tuple(lines)
            self.endResetModel()

    def _values(self, facet: Facet, counts: Counts) -> list[FacetLine]:
        """The first values of a facet and the ticked ones, or all."""
        chosen, many = self.chosen(facet), len(counts) > _MOST + 1 and facet not in self._expanded
        shown = [
            FacetLine(facet, value, articles, self._title(facet, value))
            for place, (value, articles) in enumerate(counts)
            if not many or place < _MOST or value in chosen
        ]
        hidden = len(counts) - len(shown)
        return [*shown, FacetLine(facet, hidden=hidden)] if hidden else shown

    def _title(self, facet: Facet, value: str) -> str:
        return self._events.get(value, "") if facet is Facet.EVENT else ""

    def chosen(self, facet: Facet) -> frozenset[str]:
        """The values ticked of a facet."""
        return self._chosen.get(facet, frozenset())

    @property
    def any_chosen(self) -> bool:
        """True if anything is ticked."""
        return any(self._chosen.values())

    def clear(self) -> None:
        """Untick everything."""
        if self.any_chosen:
            self._chosen = {}
            if self._lines:
                self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
            self.chosen_changed.emit()

    def tick(self, chosen: Mapping[Facet, Collection[str]]) -> None:
        """Tick exactly these values, whether or not the list now holds them."""
        self._chosen = {facet: frozenset(values) for facet, values in chosen.items() if values}
        self._show()
        if self._lines:
            self.dataChanged.emit(self.index(0), self.index(len(self._lines) - 1))
        self.chosen_changed.emit()

    def toggle(self, row: int) -> None:
        """Tick or untick a value; headings are ignored."""
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
        line = self._lines[index.row()]
        if line.value is None and not line.hidden:
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
                counted = tr("%Ln article(s)", "", line.articles)
                return line.label if heading else listed((line.label, counted))
            case Qt.ItemDataRole.CheckStateRole if not heading:
                ticked = line.value in self.chosen(line.facet)
                return Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked
            case _ if role == OBJECT:
                return line
            case _:
                return None
