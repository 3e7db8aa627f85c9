"""Picking: the sentence to pair with a difference is clicked in the texts."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QMouseEvent

from desktop.app.language import listed, tr
from desktop.app.models.candidates import Pairing, candidates
from desktop.app.views.evidence_drawer import EvidenceDrawer
from desktop.app.views.panes import Panes
from desktop.app.views.text_pane import TextPane
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison

# The sentence that stays and the one that was clicked: number of the text, index of the sentence.
Pair = tuple[tuple[int, int], tuple[int, int]]
_TAKEN = frozenset(
    {
        QEvent.Type.MouseMove,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)


class Picking(QObject):
    """While on, clicks in the texts choose a sentence; the drawer says so.

    Args:
        panes: the texts.
        drawer: tells what is to be clicked, and how to leave.
    """

    def __init__(self, panes: Panes, drawer: EvidenceDrawer) -> None:
        super().__init__(panes)
        self._panes = panes
        self._drawer = drawer
        self._offered: Mapping[int, Pairing] = {}
        self._sentences: Mapping[int, frozenset[int]] = {}
        self._watched: dict[QObject, tuple[int, TextPane]] = {}
        self._then: Callable[[Pair], None] | None = None
        drawer.hint_left.connect(self.end)

    @property
    def on(self) -> bool:
        """Whether a sentence is awaited."""
        return self._then is not None

    def begin(
        self, comparison: Comparison, offered: Sequence[Pairing], then: Callable[[Pair], None]
    ) -> None:
        """Await a sentence.

        Args:
            comparison: on the screen.
            offered: what can be paired; in each text the first of its pairings counts.
            then: called with what was chosen, unless it was left before.
        """
        self.end()
        self._then = then
        self._offered = {one.other: one for one in reversed(offered)}
        self._sentences = {
            text: frozenset(candidates(comparison, one)) for text, one in self._offered.items()
        }
        for article, pane in self._panes.by_article.items():
            self._watched[pane.viewport()] = article, pane
            pane.viewport().installEventFilter(self)
            pane.viewport().setCursor(Qt.CursorShape.ArrowCursor)
        texts = listed(letter(text) for text in sorted(self._offered))
        words = tr("Click the sentence that belongs to this difference, in text {texts}")
        self._drawer.show_hint(words.format(texts=texts))

    def end(self) -> bool:
        """Stop waiting; returns whether it was on."""
        was, self._then = self.on, None
        for viewport, (_, pane) in self._watched.items():
            viewport.removeEventFilter(self)
            pane.point_at(None)
            pane.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._watched = {}
        self._drawer.show_hint("")
        return was

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Show the sentence under the mouse, and choose it on a click."""
        if watched not in self._watched:
            return False
        article, pane = self._watched[watched]
        if event.type() == QEvent.Type.Leave:
            pane.point_at(None)
        if event.type() not in _TAKEN or not isinstance(event, QMouseEvent):
            return False
        sentence = pane.sentence_under(event.position())
        if sentence not in self._sentences.get(article, ()):
            sentence = None
        if event.type() == QEvent.Type.MouseMove:
            pane.point_at(sentence)
            arrow, hand = Qt.CursorShape.ArrowCursor, Qt.CursorShape.PointingHandCursor
            pane.viewport().setCursor(arrow if sentence is None else hand)
        released = event.type() == QEvent.Type.MouseButtonRelease
        if released and event.button() is Qt.MouseButton.LeftButton and sentence is not None:
            self._choose(article, sentence)
        return True

    def _choose(self, article: int, sentence: int) -> None:
        then, stays = self._then, self._offered[article]
        self.end()
        if then:
            then(((stays.article, stays.sentence), (article, sentence)))
