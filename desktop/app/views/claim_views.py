"""Claim views: the views of a comparison beside its texts: grid, speakers, timeline, versions.

Each is made when it is first opened: two texts are on the screen before anybody asks for a grid.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.app.models.hidden import Hidden
from desktop.app.models.passages import Passage
from desktop.app.views.grid_view import GridView
from desktop.app.views.speakers_view import SpeakersView
from desktop.app.views.timeline_view import TimelineView
from desktop.app.views.versions_view import VersionsView
from desktop.app.views.view_tabs import View
from desktop.comparison.decided import quiet, reported
from desktop.comparison.matrix import Matrix, matrix
from desktop.comparison.model import Comparison, Difference
from desktop.comparison.sayings import sayings
from desktop.comparison.timeline import timeline
from desktop.comparison.versions import versions

_Claims = GridView | SpeakersView | TimelineView | VersionsView


class ClaimViews(QStackedWidget):
    """The texts first, then the views of their claims.

    Attributes:
        view: which one is open.

    Signals:
        passage_wanted: a ``Passage`` is to be seen in the texts.
        all_requested: the reader wants everything that is filtered out back.
    """

    passage_wanted = Signal(object)
    all_requested = Signal()

    def __init__(self, texts: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.view = View.TEXTS
        self._comparison: Comparison | None = None
        self._matrix: Matrix | None = None
        self._hidden = Hidden()
        self._kept: list[int] = []
        self._made: dict[View, _Claims] = {}
        self._stale: set[View] = set()
        self.addWidget(texts)

    def show_comparison(self, comparison: Comparison) -> None:
        """Show another comparison in the open view."""
        self._kept = [n for n in range(len(comparison.differences)) if not quiet(comparison, n)]
        self._comparison, self._matrix = reported(comparison), None
        self._stale = set(View) - {View.TEXTS}
        self.open(self.view)

    @property
    def differences(self) -> Sequence[Difference]:
        """The differences shown in the views: all but those that the user settled."""
        return self._comparison.differences if self._comparison else ()

    def open(self, view: View) -> None:
        """Open one of the views."""
        self.view = view
        if view is View.TEXTS:
            self.setCurrentIndex(0)
            return
        if view not in self._made:
            self._add(view)
        if view in self._stale and self._comparison:
            self._stale.discard(view)
            self._fill(self._comparison, view)
        self._made[view].hide_differences(self._hidden)
        self.setCurrentWidget(self._made[view])

    def hide_differences(self, hidden: Hidden) -> None:
        """Apply the same filter to all views."""
        self._hidden = hidden
        if self.view in self._made:
            self._made[self.view].hide_differences(hidden)

    def step(self, by: int) -> bool:
        """Move by some changes where versions are shown; False where they are not."""
        made = self._made.get(self.view)
        if isinstance(made, VersionsView):
            made.step(by)
        return isinstance(made, VersionsView)

    def focus_target(self) -> QWidget | None:
        """What takes the focus in the open view; None in the texts, which are not ours."""
        return self._made[self.view].focus_target() if self.view in self._made else None

    def _add(self, view: View) -> None:
        makers: dict[View, Callable[[QWidget], _Claims]] = {
            View.GRID: GridView,
            View.SPEAKERS: SpeakersView,
            View.TIMELINE: TimelineView,
            View.VERSIONS: VersionsView,
        }
        made = makers[view](self)
        made.passage_wanted.connect(self._want)
        made.all_requested.connect(self.all_requested)
        self._made[view] = made
        self.addWidget(made)

    def _want(self, wanted: Passage) -> None:
        """Request a passage, its difference renumbered among all."""
        number = None if wanted.difference is None else self._kept[wanted.difference]
        self.passage_wanted.emit(replace(wanted, difference=number))

    def _fill(self, comparison: Comparison, view: View) -> None:
        made = self._made[view]
        if isinstance(made, TimelineView):
            made.show_timeline(comparison, timeline(comparison))
            return
        if isinstance(made, VersionsView):
            made.show_versions(versions(comparison))
            return
        self._matrix = self._matrix or matrix(comparison)
        if isinstance(made, GridView):
            made.show_matrix(comparison, self._matrix)
        else:
            made.show_matrix(comparison, self._matrix, sayings(comparison, self._matrix))
