"""OpenComparisons: comparisons from the request to the tab, with what is decided and exported."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.app.comparing import Comparing
from desktop.app.comparison_tabs import ComparisonTabs, OpenComparison
from desktop.app.deciding import Deciding
from desktop.app.dialogs.export import ask_where
from desktop.app.settings import Settings
from desktop.app.tasks import Failure
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.progress import ProgressStrip


class OpenComparisons(QObject):
    """Makes a comparison for each tab that is shown, and drops the tab if there is none.

    Signals:
        library_wanted: the user goes back to the library.
        made: a page shows its comparison.
        refused: a ``Failure``; there is no comparison to show.

    Args:
        pages: where the pages are.
        strip: tells of the work.
        undo_stack: what has been done, and can be undone.
        settings: what the user has chosen.
        window: the parent of dialogs.

    Attributes:
        comparing: requests comparisons.
        deciding: carries out the user's decisions about them.
        tabs: one for each.
    """

    library_wanted = Signal()
    made = Signal()
    refused = Signal(object)

    def __init__(
        self,
        pages: QStackedWidget,
        strip: ProgressStrip,
        undo_stack: QUndoStack,
        settings: Settings,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self._window = window
        self.comparing = Comparing(strip, window)
        self.deciding = Deciding(
            lambda: self.tabs.page, self.comparing, undo_stack, settings, window
        )
        self.tabs = ComparisonTabs(pages, self._new_page, window)
        self.tabs.wanted.connect(self._make)
        self.tabs.library_wanted.connect(self.library_wanted)
        self.tabs.closed.connect(self.comparing.give_up)
        self.comparing.compared.connect(self._compared)
        self.comparing.refused.connect(self._not_compared)
        self.comparing.given_up.connect(self._drop)

    def export(self) -> None:
        """Ask where to, and save the comparison that is shown there."""
        page = self.tabs.page
        if page.comparison is None:
            return
        if path := ask_where(self._window, page.title, self._settings.export_folder):
            self._settings.export_folder = path.parent
            self.comparing.export(page, path)

    def set_animated(self, animated: bool) -> None:
        """Have views glide to where they are to be, or jump there."""
        for one in self.tabs.opened:
            if one.page.view:
                one.page.view.set_animated(animated)

    def _new_page(self) -> ComparisonPage:
        page = ComparisonPage()
        self.deciding.add_page(page)
        page.back_wanted.connect(self.library_wanted)
        page.export_wanted.connect(self.export)
        return page

    def _make(self, one: OpenComparison) -> None:
        self.comparing.compare(one.page, one.numbers, one.title)

    def _compared(self, page: ComparisonPage) -> None:
        one = self.tabs.of(page)
        if page.view:
            page.view.set_animated(self._settings.animated)
        if one and one.place and page.view:
            page.view.go_to(one.place)
            one.place = None
        self.made.emit()

    def _not_compared(self, page: ComparisonPage, failure: Failure) -> None:
        self._drop(page)
        self.refused.emit(failure)

    def _drop(self, page: ComparisonPage) -> None:
        if one := self.tabs.of(page):
            self.tabs.close(one)
