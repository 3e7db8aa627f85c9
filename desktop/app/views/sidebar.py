"""Sidebar: the archive, its events, saved searches and tags, and the facets."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.events import EventModel
from desktop.app.models.facets import FacetModel
from desktop.app.models.kept import KeptModel
from desktop.app.views.card_list import CardList
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.facets import FacetList
from desktop.app.views.icons import icon
from desktop.app.views.kept_list import KeptList
from desktop.app.views.writing import dimmed
from desktop.article import Event

_FEWEST_EVENTS = 180  # pixels of them that stay in sight: all articles and two events


class Sidebar(QWidget):
    """The left column of the library.

    Signals:
        event_chosen: an ``Event``, or None for all articles.
        selection_changed: other events are selected than before.
        trash_wanted: the trash is to be shown.
    """

    event_chosen = Signal(object)
    selection_changed = Signal()
    trash_wanted = Signal()

    def __init__(
        self, events: EventModel, facets: FacetModel, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._events = events
        self._facets = facets
        self.name = ElidedLabel()
        self.importing = QPushButton(tr("Import"))
        self.importing.setToolTip(tr("Bring articles into the archive"))
        self.event_list = CardList(tr("Events"), title_lines=2)
        self.event_list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.event_list.setModel(events)
        self.no_events = QLabel(
            tr(
                "No events yet. Two accounts of one occurrence make an event; "
                "events are found after importing."
            )
        )
        self.kept = KeptModel(self)
        self.kept_list = KeptList(self.kept)
        self.kept_list.hide()
        self._kept_lines = 0
        self.facet_list = FacetList(facets)
        self.clear = QPushButton(tr("Clear filters"))
        self._clear_row = QWidget()
        self.trash = QPushButton()
        self._trash_row = QWidget()
        self.trash.clicked.connect(self.trash_wanted)
        self.clear.clicked.connect(facets.clear)
        self.columns = QSplitter(Qt.Orientation.Vertical)
        selection = self.event_list.selectionModel()
        selection.currentChanged.connect(self._choose)
        selection.selectionChanged.connect(self.selection_changed)
        events.modelReset.connect(self._tell_whether_empty)
        facets.chosen_changed.connect(self._show_clear)
        self.kept.modelReset.connect(self._show_kept)
        self._lay_out()

    def set_archive(self, name: str, path: str) -> None:
        """Show which archive is open."""
        self.name.show_text(name)
        self.name.setToolTip(path)

    def set_import_menu(self, menu: QMenu) -> None:
        """Set the menu of the import button."""
        self.importing.setMenu(menu)
        needed = self.minimumSizeHint().width()  # its word is longer in some languages
        self.setMinimumWidth(max(self.minimumWidth(), needed))

    @property
    def chosen_event(self) -> Event | None:
        """The chosen event, or None for all articles."""
        return self._events.event_at(self.event_list.currentIndex().row())

    @property
    def selected_events(self) -> list[Event]:
        """The selected events in the order of the list: several where they are to be merged."""
        rows = sorted(index.row() for index in self.event_list.selectionModel().selectedRows())
        return [event for row in rows if (event := self._events.event_at(row))]

    def show_trash(self, articles: int) -> None:
        """Show how many articles are in the trash; hidden where there are none."""
        self.trash.setText(tr("Trash (%Ln)", "", articles))
        self._trash_row.setVisible(articles > 0)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.trash.setIcon(icon("trash", self.palette()))
        self.importing.setIcon(icon("import", self.palette()))

    def choose_event(self, number: int) -> bool:
        """Select an event, or all articles with 0; False if the list lacks it."""
        row = self._events.row_of(number) if number else 0
        if row is None:
            return False
        self.event_list.choose(row)
        return True

    def choose_first_event(self) -> bool:
        """Select the first event of the list; False if there is none."""
        first = self._events.event_at(1)
        return first is not None and self.choose_event(first.id)

    def _choose(self) -> None:
        self.event_chosen.emit(self.chosen_event)

    def _tell_whether_empty(self) -> None:
        self.no_events.setVisible(self._events.rowCount() == 1)

    def _show_kept(self) -> None:
        """Show the list; what has just been saved or tagged gets room from the events."""
        lines, before = self.kept.rowCount(), self._kept_lines
        self._kept_lines = lines
        self.kept_list.setVisible(lines > 0)
        if not before < lines or not before:  # at the start everybody has the room of last time
            return
        events, kept, facets = self.columns.sizes()
        more = min(self.kept_list.needed - kept, events - _FEWEST_EVENTS)
        if more > 0:
            self.columns.setSizes([events - more, kept + more, facets])

    def _show_clear(self) -> None:
        self._clear_row.setVisible(self._facets.any_chosen)

    def _lay_out(self) -> None:
        font = QFont(self.name.font())
        font.setWeight(QFont.Weight.DemiBold)
        self.name.setFont(font)
        head = QHBoxLayout()
        head.setContentsMargins(12, 8, 8, 8)
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.importing)
        dimmed(self.no_events)
        self.no_events.setWordWrap(True)
        self.no_events.setContentsMargins(12, 8, 12, 8)
        self.no_events.hide()
        row = QHBoxLayout(self._clear_row)
        row.setContentsMargins(8, 6, 8, 6)
        row.addWidget(self.clear)
        self._clear_row.hide()
        self.trash.setToolTip(tr("Show what was thrown away, to restore it"))
        thrown = QHBoxLayout(self._trash_row)
        thrown.setContentsMargins(8, 6, 8, 6)
        thrown.addWidget(self.trash)
        self._trash_row.hide()
        self.columns.addWidget(_column(self.event_list, self.no_events))
        self.columns.addWidget(self.kept_list)
        self.columns.addWidget(_column(self.facet_list, self._clear_row))
        for place, stretch in enumerate((4, 2, 3)):
            self.columns.setStretchFactor(place, stretch)
        self.columns.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.columns, 1)
        column.addWidget(self._trash_row)
        self.refresh_icons()


def _column(main: QWidget, below: QWidget) -> QWidget:
    both = QWidget()
    column = QVBoxLayout(both)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(main, 1)
    column.addWidget(below)
    return both
