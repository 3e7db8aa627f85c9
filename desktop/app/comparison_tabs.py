"""ComparisonTabs: the library and every open comparison, one tab each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop.app.language import tr
from desktop.app.models.place import Place
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.tab_bar import TabBar


@dataclass(slots=True, eq=False)
class OpenComparison:
    """A comparison in a tab.

    Attributes:
        page: shows it.
        numbers: of the articles.
        title: what they are, in words.
        place: where the reader was, to be gone back to once it is made; None for the beginning.
        asked: whether it was made or is being made.
    """

    page: ComparisonPage
    numbers: tuple[int, ...]
    title: str
    place: Place | None = None
    asked: bool = False


class ComparisonTabs(QObject):
    """The open comparisons. The tab bar is visible while there is at least one.

    Signals:
        wanted: an ``OpenComparison`` is shown that has yet to be made.
        moved: another tab is shown, or tabs came or went.
        library_wanted: the tab of the library was chosen, or the last comparison was closed.
        closed: a ``ComparisonPage`` shows nothing any more.

    Args:
        pages: where the pages are; what else stands there belongs to the tab of the library.
        make: makes a page.
        parent: the window.
    """

    wanted = Signal(object)
    moved = Signal()
    library_wanted = Signal()
    closed = Signal(object)

    def __init__(
        self, pages: QStackedWidget, make: Callable[[], ComparisonPage], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._pages = pages
        self._make = make
        self.opened: list[OpenComparison] = []
        self._spare = self._new_page()
        self.bar = TabBar(tr("Library and open comparisons"))
        self.bar.addTab(tr("Library"))
        self.bar.hide()
        self.bar.currentChanged.connect(self._choose)
        pages.currentChanged.connect(self._follow)

    @property
    def current(self) -> OpenComparison | None:
        """The comparison that is shown, or None where the library is."""
        page = self._pages.currentWidget()
        return next((one for one in self.opened if one.page is page), None)

    @property
    def page(self) -> ComparisonPage:
        """The current page, or the one that would be next."""
        return self.current.page if self.current else self._last()

    def open(self, numbers: Sequence[int], title: str, place: Place | None = None) -> None:
        """Open a comparison, or remake the one of these articles, and show it."""
        known = next((one for one in self.opened if one.numbers == tuple(numbers)), None)
        if known:
            known.asked, known.place = False, place
            self._name(known, title)
        self.show(known or self.add(numbers, title, place))

    def add(self, numbers: Sequence[int], title: str, place: Place | None = None) -> OpenComparison:
        """Add a tab for a comparison that is made when it is first shown."""
        one = OpenComparison(self._spare, tuple(numbers), title, place)
        self._spare = self._new_page()
        self.opened.append(one)
        with QSignalBlocker(self.bar):
            self.bar.add_closable(partial(self.close, one))
        self._name(one, title)
        self.bar.show()
        return one

    def show(self, one: OpenComparison) -> None:
        """Show a comparison; it is requested where it has not been made."""
        self._pages.setCurrentWidget(one.page)
        self._follow()
        if not one.asked:
            one.asked = True
            self.wanted.emit(one)

    def close_current(self) -> None:
        """Close the comparison that is shown; the one to its left is next."""
        if self.current:
            self.close(self.current)

    def close(self, one: OpenComparison) -> None:
        """Close a comparison."""
        place, shown = self.opened.index(one), one is self.current
        self.opened.remove(one)
        with QSignalBlocker(self.bar):
            self.bar.removeTab(place + 1)
        self.bar.setVisible(bool(self.opened))
        if shown and place:
            self.show(self.opened[place - 1])
        elif shown:
            self.library_wanted.emit()
        self.closed.emit(one.page)
        self._pages.removeWidget(one.page)
        one.page.deleteLater()
        self.moved.emit()

    def close_all(self) -> None:
        """Close every comparison."""
        for one in tuple(self.opened):
            self.close(one)

    def of(self, page: ComparisonPage) -> OpenComparison | None:
        """The comparison that a page shows, or None if it was closed."""
        return next((one for one in self.opened if one.page is page), None)

    def step(self, by: int) -> None:
        """Go forward by some tabs, wrapping around."""
        self.bar.setCurrentIndex((self.bar.currentIndex() + by) % self.bar.count())

    def _last(self) -> ComparisonPage:
        return self.opened[-1].page if self.opened else self._spare

    def _new_page(self) -> ComparisonPage:
        page = self._make()
        self._pages.addWidget(page)
        return page

    def _name(self, one: OpenComparison, title: str) -> None:
        one.title = title
        self.bar.name_tab(self.opened.index(one) + 1, title)

    def _choose(self, tab: int) -> None:
        if tab > 0:
            self.show(self.opened[tab - 1])
        else:
            self.library_wanted.emit()

    def _follow(self, _page: int = 0) -> None:
        """Make the tab of the page on top the current one."""
        current = self.current
        with QSignalBlocker(self.bar):
            self.bar.setCurrentIndex(self.opened.index(current) + 1 if current else 0)
        self.moved.emit()
