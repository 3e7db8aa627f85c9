"""EventModel: the list of events, with all articles as its first line."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.app.models.cards import CARD, OBJECT, Card, Fact, count
from desktop.app.models.dates import show_span
from desktop.app.models.shelf import Shelf
from desktop.article import Event

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class EventModel(QAbstractListModel):
    """Row 0 is the whole archive (its object is None), every further row an event.

    Attributes:
        titles: of the events by number, in digits.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._events: tuple[Event, ...] = ()
        self._shelf = Shelf()
        self._cards: dict[int, Card] = {}
        self.titles: dict[str, str] = {}

    def set_events(self, events: Sequence[Event], shelf: Shelf) -> None:
        """Show other events; those of two or more articles, since one account is no event yet."""
        self.beginResetModel()
        self._events = tuple(event for event in events if len(event.articles) > 1)
        self._shelf = shelf
        self._cards = {}
        self.titles = {str(event.id): event.title for event in self._events}
        self.endResetModel()

    def event_at(self, row: int) -> Event | None:
        """The event of a row, or None for the line of all articles."""
        return self._events[row - 1] if 0 < row <= len(self._events) else None

    def row_of(self, number: int) -> int | None:
        """The row of an event, or None if it is not in the list."""
        rows = (row for row, event in enumerate(self._events, 1) if event.id == number)
        return next(rows, None)

    def rowCount(self, parent: Index = _ROOT) -> int:
        """All articles, and the events."""
        return 0 if parent.isValid() else 1 + len(self._events)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, the event, or the line as words."""
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._card(index.row()).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return self._card(index.row()).title
            case _ if role == CARD:
                return self._card(index.row())
            case _ if role == OBJECT:
                return self.event_at(index.row())
            case _:
                return None

    def _card(self, row: int) -> Card:
        if row not in self._cards:
            event = self.event_at(row)
            self._cards[row] = self._event_card(event) if event else self._whole_card()
        return self._cards[row]

    def _whole_card(self) -> Card:
        articles = count(len(self._shelf.summaries), "article")
        return Card("All articles", (Fact(articles), Fact(count(len(self._events), "event"))))

    def _event_card(self, event: Event) -> Card:
        sources = {summary.source for summary in self._shelf.pick(event.articles)} - {""}
        span = show_span(event.first, event.last)
        facts = [
            Fact(span or "date unknown", bool(span)),
            Fact(count(len(event.articles), "account")),
        ]
        if sources:
            facts.append(Fact(count(len(sources), "outlet")))
        return Card(event.title, tuple(facts))
