"""Panes: two, three or four articles of a comparison side by side."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QToolButton, QWidget

from desktop.app.models.anchors import Anchor, chain, mirrored, nearest
from desktop.app.models.decided_words import paired_sentence
from desktop.app.models.phrases import letter, outlet
from desktop.app.views.gutter import Gutter, Link
from desktop.app.views.pane_body import PaneBody
from desktop.app.views.pane_header import PaneHeader
from desktop.app.views.scrolling import LinkedScrolling
from desktop.app.views.text_pane import TextPane
from desktop.comparison.absence import absence
from desktop.comparison.model import Comparison, Difference
from desktop.comparison.signs import mark

MOST = 4  # more texts than these are too narrow to be read


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
        self._chains: dict[tuple[int, int], tuple[Anchor, ...]] = {}
        self._headers: list[PaneHeader] = []
        self._bodies: list[PaneBody] = []
        self._gutters: list[Gutter] = []
        self._swap = QToolButton(self)
        self._swap.setText("⇄")
        self._swap.setAutoRaise(True)
        self._swap.setToolTip("Swap the texts (X)")
        self._swap.setAccessibleName("Swap the texts")
        self._swap.clicked.connect(self.swap_requested)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._grid.setRowStretch(1, 1)

    @property
    def texts(self) -> list[TextPane]:
        """The text panes on the screen, left to right."""
        return [body.pane for body in self._bodies[: len(self._articles)]]

    def show_comparison(self, comparison: Comparison, articles: Sequence[int]) -> None:
        """Show these articles of a comparison side by side, the base first."""
        self.scrolling.part()  # new texts scroll to their tops, and there is nothing to follow yet
        if comparison is not self._comparison:
            self._chains.clear()
        self._comparison, self._articles = comparison, tuple(articles)
        self._current = None
        self._provide(len(self._articles))
        sources = [reading.article for reading in comparison.readings]
        for place, number in enumerate(self._articles):
            name = f"Text {letter(number)}, {outlet(sources[number])}"
            self._headers[place].show_article(comparison.readings, number)
            self._bodies[place].pane.show_reading(comparison.readings[number], name)
            self._bodies[place].overview.setAccessibleName(f"Overview of text {letter(number)}")
            self._bodies[place].show_absence(None, nearest=False)
        for place in range(len(self._articles) - 1):
            self._gutters[place].show_anchors(self._chain(place, place + 1))
            self._gutters[place].show_link(None)
        self.scrolling.join(self.texts, self._chain)

    def show_decided(self, comparison: Comparison) -> None:
        """Take the rows of the same comparison after something was decided; the texts stay."""
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
        """Lift a difference out and bring its words to one height in all texts."""
        self._current = number
        if self._comparison is None:
            return
        difference = None if number is None else self._comparison.differences[number]
        places: dict[TextPane, float] = {}
        for place, (body, article) in enumerate(zip(self._bodies, self._articles, strict=False)):
            missing = difference and absence(self._comparison.readings, difference, article)
            paired = None if number is None else paired_sentence(self._comparison, number, article)
            near = self._nearest(difference, place) if difference and missing else None
            near = near if paired is None else paired
            body.pane.show_current(number, near)
            body.show_absence(missing, near is not None, paired=paired is not None)
            y = _place(body.pane, difference, article, near)
            if y is not None:
                places[body.pane] = y
        self._link(difference, places)
        self.scrolling.align(places)

    def _link(self, difference: Difference | None, places: dict[TextPane, float]) -> None:
        for place, gutter in enumerate(self._gutters[: len(self._articles) - 1]):
            if difference is None:
                gutter.show_link(None)
                continue
            left, right = self.texts[place], self.texts[place + 1]
            sides = [difference.sides[article] for article in self._articles[place : place + 2]]
            link = Link(mark(difference), places.get(left), places.get(right), not all(sides))
            gutter.show_link(link if any(sides) else None)

    def _nearest(self, difference: Difference, place: int) -> int | None:
        """The sentence of a text without part in it that is nearest to what the others say."""
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
        """Have as many panes as are needed; those that are not are kept hidden."""
        while len(self._bodies) < count:
            self._add()
        for place, body in enumerate(self._bodies):
            body.setVisible(place < count)
            self._headers[place].setVisible(place < count)
            self._grid.setColumnStretch(2 * place, 1 if place < count else 0)
        for place, gutter in enumerate(self._gutters):
            gutter.setVisible(place < count - 1)

    def _add(self) -> None:
        place = len(self._bodies)
        header, body = PaneHeader(self), PaneBody(place == 0, self)
        header.picked.connect(partial(self.picked.emit, place))
        body.pane.chosen.connect(self.chosen)
        body.overview.chosen.connect(self.chosen)
        body.pane.laid_out.connect(self._realign)
        self.scrolling.watch(body.pane)
        self._grid.addWidget(header, 0, 2 * place)
        self._grid.addWidget(body, 1, 2 * place)
        if place:
            gutter = Gutter(self._bodies[-1].pane, body.pane, self)
            self._grid.addWidget(gutter, 1, 2 * place - 1)
            self._gutters.append(gutter)
        if place == 1:
            self._grid.addWidget(self._swap, 0, 1)
        self._headers.append(header)
        self._bodies.append(body)

    def _realign(self) -> None:
        """After a new layout: the current difference back to its place, without motion."""
        if self._current is not None:
            self.show_current(self._current)
            self.scrolling.settle()


def _place(
    pane: TextPane, difference: Difference | None, article: int, near: int | None
) -> float | None:
    """The y in a pane's document that the current difference brings to the eyes."""
    if difference is not None and difference.sides[article]:
        return pane.span_top(difference.sides[article][0].start)
    return None if near is None else pane.sentence_top(near)
