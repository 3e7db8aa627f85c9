"""EventModel: the list of events, with all articles as its first line."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from desktop.app.language import listed, tr
from desktop.app.models.cards import CARD, OBJECT, Card, Fact
from desktop.app.models.dates import show_span
from desktop.app.models.shelf import Shelf
from desktop.article import Event

if TYPE_CHECKING:
    from desktop.archive import EventFacts

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
        self._facts: Mapping[int, EventFacts] = {}
        self._cards: dict[int, Card] = {}
        self.titles: dict[str, str] = {}

    def set_events(
        self, events: Sequence[Event], shelf: Shelf, facts: Mapping[int, "EventFacts"]
    ) -> None:
        """Show other events; only those of two or more articles, since one account is no event.

        Args:
            events: in the order of the list.
            shelf: all articles.
            facts: what is to be said of each event, by number.
        """
        self.beginResetModel()
        self._events = tuple(event for event in events if len(event.articles) > 1)
        self._shelf = shelf
        self._facts = facts
        self._cards = {}
        self.titles = {str(event.id): event.title for event in self._events}
        self.endResetModel()

    @property
    def all(self) -> Sequence[Event]:
        """The events of the list."""
        return self._events

    def event_at(self, row: int) -> Event | None:
        """The event of a row, or None for the line of all articles."""
        return self._events[row - 1] if 0 < row <= len(self._events) else None

    def facts_of(self, event: Event) -> "EventFacts":
        """What is shown about an event of the list."""
        return self._facts[event.id]

    def row_of(self, number: int) -> int | None:
        """The row of an event, or None if it is not in the list."""
        rows = (row for row, event in enumerate(self._events, 1) if event.id == number)
        return next(rows, None)

    def heir_of(self, gone: Event) -> int:
        """The number of an event that was listed, or of the one that has most of its articles now.

        One that is merged with another goes into the larger of the two. 0 where none has any.
        """
        if self.row_of(gone.id) is not None:
            return gone.id
        own = set(gone.articles)
        held = [(len(own.intersection(one.articles)), one.id) for one in self._events]
        shared, number = max(held, key=lambda one: one[0], default=(0, 0))
        return number if shared else 0

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
        articles = tr("%Ln article(s)", "", len(self._shelf.summaries))
        events = tr("%Ln event(s)", "", len(self._events))
        return Card(tr("All articles"), (Fact(articles), Fact(events)))

    def _event_card(self, event: Event) -> Card:
        known = self._facts[event.id]
        span = show_span(event.first, event.last)
        accounts = tr("%Ln outlet(s)", "", known.outlets)
        if not known.outlets:
            accounts = tr("%Ln account(s)", "", len(event.articles))
        texts = tr("%Ln text(s)", "", known.texts)
        facts = [Fact(tr("locked"), icon="lock")] if known.locked else []
        if known.doubtful:
            facts.append(Fact(tr("%Ln doubtful", "", known.doubtful), icon="doubt"))
        facts += [
            Fact(span or tr("date unknown"), bool(span)),
            Fact(listed((accounts, texts))),
        ]
        return Card(event.title, tuple(facts))
