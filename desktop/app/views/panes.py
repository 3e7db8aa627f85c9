"""Panes: two, three or four articles of a comparison side by side, stacked, or as tabs."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QTabBar, QToolButton, QWidget

from desktop.app.language import tr
from desktop.app.models.anchors import Anchor, chain, mirrored, nearest
from desktop.app.models.decided_words import paired_sentence
from desktop.app.models.phrases import outlet
from desktop.app.views.arrangement import Arrangement
from desktop.app.views.gutter import Gutter, Link
from desktop.app.views.pane_body import PaneBody
from desktop.app.views.pane_header import PaneHeader
from desktop.app.views.scrolling import LinkedScrolling
from desktop.app.views.text_pane import TextPane
from desktop.app.views.view_keys import with_keys
from desktop.comparison.absence import absence
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison, Difference, Position, Stance
from desktop.comparison.signs import mark

MOST = 4  # more texts than these are too narrow to be read
_LEAST = 220  # pixels to either side
_FEW = 2  # texts that can be stacked under whole headers


class Panes(QWidget):
    """The texts, the connectors between them, and what keeps them together.

    Attributes:
        scrolling: moves the texts.

    Signals:
        chosen: a mark was clicked; the index of its difference.
        picked: another article is wanted in a pane; number of the pane, number of the article.
        swap_requested: the first two texts should change places.
    """

    chosen = Signal(int)
    picked = Signal(int, int)
    swap_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.scrolling = LinkedScrolling(self)
        self._comparison: Comparison | None = None
        self._articles: tuple[int, ...] = ()
        self._current: int | None = None
        self._wanted: dict[int, int] = {}
        self._turning = False
        self._chains: dict[tuple[int, int], tuple[Anchor, ...]] = {}
        self._headers: list[PaneHeader] = []
        self._bodies: list[PaneBody] = []
        self._gutters: list[Gutter] = []
        self._swap = QToolButton(self)
        self._swap.setText("⇄")
        self._swap.setAutoRaise(True)
        self._swap.setToolTip(with_keys(tr("Swap the texts"), "X"))
        self._swap.setAccessibleName(tr("Swap the texts"))
        self._swap.clicked.connect(self.swap_requested)
        self._arrangement = Arrangement.SIDE_BY_SIDE
        self._tabs = QTabBar(self)
        self._tabs.setAccessibleName(tr("Texts"))
        self._tabs.setDrawBase(False)
        self._tabs.setElideMode(Qt.TextElideMode.ElideRight)
        self._tabs.hide()
        self._tabs.currentChanged.connect(self._turn)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)

    def arrange(self, how: Arrangement) -> None:
        """Arrange the texts side by side, stacked, or as tabs."""
        if how is not self._arrangement:
            self._arrangement = how
            self._place_all()
            self._realign()

    @property
    def texts(self) -> list[TextPane]:
        """The visible text panes, left to right."""
        return [body.pane for body in self._bodies[: len(self._articles)]]

    @property
    def by_article(self) -> dict[int, TextPane]:
        """The visible text panes by the numbers of their articles in the comparison."""
        return dict(zip(self._articles, self.texts, strict=True))

    def minimumSizeHint(self) -> QSize:
        """Small enough for stacked texts: side by side, four would force a wide window."""
        return QSize(_LEAST, _LEAST)

    def show_comparison(self, comparison: Comparison, articles: Sequence[int]) -> None:
        """Show these articles of a comparison side by side, the base first."""
        self.scrolling.part()  # new texts scroll to their tops, and there is nothing to follow yet
        if comparison is not self._comparison:
            self._chains.clear()
        self._comparison, self._articles = comparison, tuple(articles)
        self._current, self._wanted = None, {}
        self._provide(len(self._articles))
        self._name_tabs()
        self._place_all()
        sources = [reading.article for reading in comparison.readings]
        for place, number in enumerate(self._articles):
            name = tr("Text {letter}, {outlet}").format(
                letter=letter(number), outlet=outlet(sources[number])
            )
            self._headers[place].show_article(comparison.readings, number)
            self._bodies[place].pane.show_reading(comparison.readings[number], name)
            self._bodies[place].overview.setAccessibleName(
                tr("Overview of text {letter}").format(letter=letter(number))
            )
            self._bodies[place].show_absence(None, nearest=False)
        for place in range(len(self._articles) - 1):
            self._gutters[place].show_anchors(self._chain(place, place + 1))
            self._gutters[place].show_link(None)
        self.scrolling.join(self.texts, self._chain)

    def show_decided(self, comparison: Comparison) -> None:
        """Update the rows of the same comparison after a decision; the texts stay."""
        self._comparison = comparison
        self._chains.clear()
        for place, gutter in enumerate(self._gutters[: max(len(self._articles) - 1, 0)]):
            gutter.show_anchors(self._chain(place, place + 1))

    def show_differences(self, visible: Sequence[int]) -> None:
        """Mark these differences of the comparison."""
        if self._comparison is None:
            return
        for pane, article in zip(self.texts, self._articles, strict=True):
            pane.show_differences(self._comparison.differences, visible, article)

    def show_current(self, number: int | None) -> None:
        """Emphasise a difference and align its words in all texts."""
        self._current = number
        self._wanted = {}
        if self._comparison is None:
            return
        difference = None if number is None else self._comparison.differences[number]
        if difference:
            self._turn_to([n for n, side in enumerate(difference.sides) if side])
        places: dict[TextPane, float] = {}
        for place, (body, article) in enumerate(zip(self._bodies, self._articles, strict=False)):
            missing = difference and absence(self._comparison, difference, article)
            paired = None if number is None else paired_sentence(self._comparison, number, article)
            near = self._nearest(difference, place) if difference and missing else None
            near = near if paired is None else paired
            body.pane.show_current(number, near)
            body.show_absence(missing, near is not None, paired=paired is not None)
            y = _place(body.pane, difference, article, near)
            if y is not None and body.isVisibleTo(self):
                places[body.pane] = y
        self._link(difference, places)
        self.scrolling.align(places)

    def show_places(self, wanted: Mapping[int, int]) -> None:
        """Point at sentences that belong to no difference.

        Args:
            wanted: for articles on the screen the first character of the words meant.
        """
        if self._comparison is None:
            return
        self._current, self._wanted = None, dict(wanted)
        self._turn_to(list(wanted))
        places: dict[TextPane, float] = {}
        for body, article in zip(self._bodies, self._articles, strict=False):
            body.show_absence(None, nearest=False)
            start = wanted.get(article)
            reading = self._comparison.readings[article]
            body.pane.show_current(None, None if start is None else reading.sentence_at(start))
            if start is not None and body.isVisibleTo(self):
                places[body.pane] = body.pane.span_top(start)
        self._link(None, places)
        self.scrolling.align(places)

    def _link(self, difference: Difference | None, places: dict[TextPane, float]) -> None:
        for place, gutter in enumerate(self._gutters[: len(self._articles) - 1]):
            if difference is None:
                gutter.show_link(None)
                continue
            left, right = self.texts[place], self.texts[place + 1]
            sides = [difference.sides[article] for article in self._articles[place : place + 2]]
            link = Link(mark(difference), places.get(left), places.get(right), not all(sides))
            gutter.show_link(link if _apart(*sides) else None)

    def _nearest(self, difference: Difference, place: int) -> int | None:
        """The sentence of a text outside the difference that is nearest to what the others say."""
        if self._comparison is not None and difference.row is not None:
            here = self._comparison.rows[difference.row].sentences[self._articles[place]]
            if here:
                return here[0]
        for other, article in enumerate(self._articles):
            if difference.sides[article]:
                sentence = difference.sides[article][0].sentence
                return nearest(self._chain(other, place), sentence)
        return None

    def _chain(self, left: int, right: int) -> Sequence[Anchor]:
        """The anchors of two panes by their places."""
        if self._comparison is None:
            return ()
        first, second = self._articles[left], self._articles[right]
        if (first, second) not in self._chains:
            found = chain(self._comparison.rows, first, second)
            self._chains[first, second] = found
            self._chains[second, first] = mirrored(found)
        return self._chains[first, second]

    def _provide(self, count: int) -> None:
        """Make as many panes as are needed; extra ones are hidden."""
        while len(self._bodies) < count:
            self._add()

    def _add(self) -> None:
        place = len(self._bodies)
        header, body = PaneHeader(self), PaneBody(place == 0, self)
        header.picked.connect(partial(self.picked.emit, place))
        body.pane.chosen.connect(self.chosen)
        body.overview.chosen.connect(self.chosen)
        body.pane.laid_out.connect(self._realign)
        self.scrolling.watch(body.pane)
        if place:
            self._gutters.append(Gutter(self._bodies[-1].pane, body.pane, self))
        self._headers.append(header)
        self._bodies.append(body)

    def _place_all(self) -> None:
        """Put headers, texts and gutters where the arrangement has them."""
        side_by_side = self._arrangement is Arrangement.SIDE_BY_SIDE
        tabs = self._arrangement is Arrangement.TABS
        count = len(self._articles)
        for line in range(2 * MOST + 1):
            self._grid.setRowStretch(line, 0)
            self._grid.setColumnStretch(line, 0)
        self._tabs.setVisible(tabs)
        self._grid.addWidget(self._tabs, 0, 0)
        for place, (header, body) in enumerate(zip(self._headers, self._bodies, strict=True)):
            row, column = (0, 2 * place) if side_by_side else (1 + 2 * place, 0)
            shown = place < count and (not tabs or place == self._tabs.currentIndex())
            header.show_short(short=self._arrangement is Arrangement.STACKED and count > _FEW)
            self._grid.addWidget(header, row, column)
            self._grid.addWidget(body, row + 1, column)
            header.setVisible(shown)
            body.setVisible(shown)
            self._grid.setRowStretch(row + 1, 1 if shown or side_by_side else 0)
            self._grid.setColumnStretch(column, 1 if shown or not side_by_side else 0)
        for place, gutter in enumerate(self._gutters):
            self._grid.addWidget(gutter, 1, 2 * place + 1)
            gutter.setVisible(side_by_side and place < count - 1)
        self._grid.addWidget(self._swap, 0, 1)
        self._swap.setVisible(side_by_side and count > 1)

    def _name_tabs(self) -> None:
        """One tab for each text; the same one stays open."""
        with QSignalBlocker(self._tabs):
            while self._tabs.count() > len(self._articles):
                self._tabs.removeTab(self._tabs.count() - 1)
            while self._tabs.count() < len(self._articles):
                self._tabs.addTab("")
            readings = self._comparison.readings if self._comparison else ()
            for place, article in enumerate(self._articles):
                name = f"{letter(article)}  {outlet(readings[article].article)}"
                self._tabs.setTabText(place, name.replace("&", "&&"))

    def _turn(self) -> None:
        """Show the text of the selected tab, at the same place."""
        self._turning = True  # a text that comes into view is laid out, and would turn back
        self._place_all()
        self._realign()
        self._turning = False

    def _turn_to(self, speaking: Sequence[int]) -> None:
        """In tabs, open one that takes part, unless the open one does."""
        places = [place for place, n in enumerate(self._articles) if n in speaking]
        here = self._tabs.currentIndex()
        tabs = self._arrangement is Arrangement.TABS and not self._turning
        if tabs and places and here not in places:
            with QSignalBlocker(self._tabs):
                self._tabs.setCurrentIndex(places[0])
            self._place_all()

    def _realign(self) -> None:
        """After a new layout, put the current difference back in place, without motion."""
        if self._current is not None:
            self.show_current(self._current)
            self.scrolling.settle()
        elif self._wanted:
            self.show_places(self._wanted)
            self.scrolling.settle()


def _apart(left: Sequence[Position], right: Sequence[Position]) -> bool:
    """Whether two texts disagree; they may only agree against a third."""
    return _held(left) != _held(right)


def _held(side: Sequence[Position]) -> set[tuple[str, Stance | None]]:
    return {((one.value or one.text).casefold(), one.stance) for one in side}


def _place(
    pane: TextPane, difference: Difference | None, article: int, near: int | None
) -> float | None:
    """The y in a pane's document to which the current difference scrolls."""
    if difference is not None and difference.sides[article]:
        return pane.span_top(difference.sides[article][0].start)
    return None if near is None else pane.sentence_top(near)
