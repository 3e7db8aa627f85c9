"""Reader: one article as it is in the archive, with the user's additions."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import labelled, tr
from desktop.app.models.found import places
from desktop.app.views.announcing import announce
from desktop.app.views.article_page import ArticlePage, Spans
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.highlight_list import HighlightList
from desktop.app.views.hit_bar import HitBar
from desktop.app.views.icons import icon
from desktop.app.views.note_edit import NoteEdit
from desktop.app.views.provenance import ProvenanceBlock
from desktop.app.views.tag_line import TagLine
from desktop.app.views.view_keys import with_keys
from desktop.article import Article

if TYPE_CHECKING:
    from desktop.archive import Provenance


class Reader(QWidget):
    """The selected article, or advice on what to select.

    Signals:
        correction_wanted: the user wants to change what is known of the article.
        compare_wanted: the button that compares was pressed.
        tags_wanted: the user wants to change the article's tags.
        versions_wanted: the versions of the article are to be compared; their numbers.

    Attributes:
        tags: of the article.
        note: on the article.
        highlights: of its text, below it.
        provenance: where it came from, below that.
    """

    correction_wanted = Signal()
    tags_wanted = Signal()
    compare_wanted = Signal()
    versions_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.article: Article | None = None
        self.page = ArticlePage(self)
        self.nothing = EmptyState(self)
        self.nothing.pressed.connect(self.compare_wanted)
        self.correct_button = QPushButton(tr("Correct…"))
        self.correct_button.setToolTip(
            with_keys(tr("Change title, outlet, date, author or language"), "F2")
        )
        self.correct_button.clicked.connect(self.correction_wanted)
        self.tags = TagLine()
        self.tags_button = QPushButton(tr("Tags…"))
        self.tags_button.setToolTip(with_keys(tr("Add tags, or take them away"), "Ctrl+Shift+T"))
        self.tags_button.clicked.connect(self.tags_wanted)
        self.highlights = HighlightList()
        self.provenance = ProvenanceBlock()
        self.versions_button = QPushButton()
        self.versions_button.setToolTip(tr("Compare all that was saved at this address"))
        self.versions_button.clicked.connect(self._want_versions)
        self.note = NoteEdit()
        self.note.left.connect(self.page.setFocus)
        self.hit_bar = HitBar()
        self.hit_bar.sought.connect(self._seek)
        self.hit_bar.step_wanted.connect(self.page.step)
        self.hit_bar.left.connect(self.page.setFocus)
        self.page.hits_changed.connect(self._tell_hits)
        self._found: tuple[Spans, Spans] = ((), ())
        self._head = QWidget()
        self._reading = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.clear(tr("Nothing selected"), tr("Choose an article in the list to read it here."))

    def show_article(self, article: Article) -> None:
        """Show an article; from its beginning unless it is the one already shown."""
        other = self.article is None or self.article.id != article.id
        self.article = article
        if other:
            self._found = (), ()
        self._head.show()
        self.page.show_article(article)
        if other and self.hit_bar.finding:
            self._seek(self.hit_bar.field.text())
        self._enable(True)
        self.versions_button.setVisible(bool(article.versions))
        self.versions_button.setText(tr("%Ln version(s)", "", len(article.versions)))
        self.versions_button.setAccessibleName(
            tr("Compare %Ln version(s)", "", len(article.versions))
        )
        self._stack.setCurrentWidget(self._reading)

    def mark(self, title: Spans = (), text: Spans = ()) -> None:
        """Mark spans of the article's title and text as hits."""
        self._found = title, text
        if not self.hit_bar.finding:
            self.page.mark(title, text)

    def show_provenance(self, known: "Provenance") -> None:
        """Show where the article came from, unless another one is shown by now."""
        if self.article and self.article.id == known.article:
            self.provenance.show_provenance(self.article, known)

    def begin_finding(self) -> None:
        """Let the user find words in the text, at first the selected ones."""
        if self.article:
            self.hit_bar.open_field(self.page.textCursor().selectedText())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends finding in the text."""
        if event.key() == Qt.Key.Key_Escape and self.hit_bar.finding:
            self.hit_bar.close_field()
        else:
            super().keyPressEvent(event)

    def clear(self, heading: str, advice: str, compare: str = "") -> None:
        """Show no article, but a text, and a button to compare if it has a label."""
        self.article = None
        self._enable(False)
        self.nothing.say(heading, advice, compare)
        self._head.show()
        self._stack.setCurrentWidget(self.nothing)

    def show_instead(self, page: QWidget) -> None:
        """Show another page in place of an article."""
        self.article = None
        self._enable(False)
        self._head.hide()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.hit_bar.refresh_icons()
        self.correct_button.setIcon(icon("edit", self.palette()))
        self.versions_button.setIcon(icon("compare", self.palette()))
        self.tags_button.setIcon(icon("tag", self.palette()))

    def _seek(self, words: str) -> None:
        """Mark the words that the user finds in the text, else the hits of the search."""
        if not self.article:
            return
        if not self.hit_bar.finding:
            self.page.mark(*self._found)
            return
        self.page.mark(places(self.article.title, words), places(self.article.text, words))
        if self.page.hit is None:
            self.page.step(1)

    def _tell_hits(self) -> None:
        before = self.hit_bar.words.text()
        self.hit_bar.show_hits(self.page.hits, self.page.hit)
        told = self.hit_bar.words.text()
        if told in {"", before}:
            return
        if self.page.hit is not None:
            announce(self.hit_bar, labelled(told, self.page.hit_paragraph))
        elif self.hit_bar.finding and not self.page.hits:
            announce(self.hit_bar, told)

    def _want_versions(self) -> None:
        if self.article:
            self.versions_wanted.emit(self.article.versions)

    def _enable(self, on: bool) -> None:
        """Enable or disable the actions for an article."""
        self.versions_button.setVisible(False)
        self.tags.setVisible(on)
        for button in (self.tags_button, self.correct_button):
            button.setEnabled(on)

    def _lay_out(self) -> None:
        head = QHBoxLayout(self._head)
        head.setContentsMargins(12, 8, 12, 8)
        head.addWidget(self.tags, 1)
        head.addStretch()
        head.addWidget(self.versions_button)
        head.addWidget(self.tags_button)
        head.addWidget(self.correct_button)
        reading = QVBoxLayout(self._reading)
        reading.setContentsMargins(0, 0, 0, 0)
        reading.setSpacing(0)
        reading.addWidget(self.hit_bar)
        reading.addWidget(self.page, 1)
        reading.addWidget(_hairline())
        reading.addWidget(self.highlights)
        reading.addWidget(self.provenance)
        reading.addWidget(_hairline())
        reading.addWidget(self.note)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        self._stack.addWidget(self._reading)
        self._stack.addWidget(self.nothing)
        column.addWidget(self._stack, 1)
        self.refresh_icons()


def _hairline() -> QFrame:
    line = QFrame()
    line.setFrameShape(QFrame.Shape.HLine)
    line.setFrameShadow(QFrame.Shadow.Plain)
    line.setForegroundRole(QPalette.ColorRole.Midlight)
    return line
