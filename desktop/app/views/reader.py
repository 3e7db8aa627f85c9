"""Reader: one article as it stands in the archive, and where everything about it came from."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import (
    QAction,
    QContextMenuEvent,
    QPalette,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QStackedWidget,
    QTextBrowser,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.app.views.article_pen import Pen
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.icons import icon
from desktop.app.views.note_edit import NoteEdit
from desktop.app.views.offsets import Offsets
from desktop.app.views.tag_line import TagLine
from desktop.app.views.writing import hit
from desktop.article import Article

_LINE = 75  # characters; longer lines are hard to follow
_MARGIN = 20
_MOST_HITS = 500  # marked in one text: more help nobody, and cost time to paint

Spans = Sequence[tuple[int, int]]


class Reader(QWidget):
    """The article that is chosen, or words on what to choose.

    Signals:
        correction_wanted: the user wants to change what is known of the article.
        compare_wanted: the button that compares was pressed.
        tags_wanted: the user wants to change the article's tags.
        versions_wanted: the versions of the article are to be compared; their numbers.

    Attributes:
        tags: of the article.
        note: on the article.
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
        self.correct_button = QPushButton("Correct…")
        self.correct_button.setToolTip("Change title, outlet, date, author or language (F2)")
        self.correct_button.clicked.connect(self.correction_wanted)
        self.tags = TagLine()
        self.tags_button = QPushButton("Tags…")
        self.tags_button.setToolTip("Add tags, or take them away (Ctrl+Shift+T)")
        self.tags_button.clicked.connect(self.tags_wanted)
        self.versions_button = QPushButton()
        self.versions_button.setToolTip("Compare all that was saved at this address")
        self.versions_button.clicked.connect(self._want_versions)
        self.note = NoteEdit()
        self.note.left.connect(self.page.setFocus)
        self._head = QWidget()
        self._reading = QWidget()
        self._stack = QStackedWidget()
        self._lay_out()
        self.clear("Nothing selected", "Choose an article in the list to read it here.")

    def show_article(self, article: Article) -> None:
        """Show an article; from its beginning unless it is the one already shown."""
        self.article = article
        self._head.show()
        self.page.show_article(article)
        self._enable(True)
        self.versions_button.setVisible(bool(article.versions))
        self.versions_button.setText(f"{len(article.versions)} versions")
        self.versions_button.setAccessibleName(f"Compare {len(article.versions)} versions")
        self._stack.setCurrentWidget(self._reading)

    def mark(self, found: Spans) -> None:
        """Mark spans of the article's text that a search has found."""
        self.page.mark(found)

    def clear(self, heading: str, advice: str, compare: str = "") -> None:
        """Show no article, but words, and a button that compares where it has words too."""
        self.article = None
        self._enable(False)
        self.nothing.say(heading, advice, compare)
        self._head.show()
        self._stack.setCurrentWidget(self.nothing)

    def show_instead(self, page: QWidget) -> None:
        """Show no article, but a page of something else."""
        self.article = None
        self._enable(False)
        self._head.hide()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self.correct_button.setIcon(icon("edit", self.palette()))
        self.versions_button.setIcon(icon("compare", self.palette()))
        self.tags_button.setIcon(icon("tag", self.palette()))

    def _want_versions(self) -> None:
        if self.article:
            self.versions_wanted.emit(self.article.versions)

    def _enable(self, on: bool) -> None:
        """Switch on and off what is for an article."""
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
        reading.addWidget(self.page, 1)
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


class ArticlePage(QTextBrowser):
    """The page itself: plain text with formats; nothing is ever loaded for it.

    Attributes:
        offered: commands for the article, in the context menu before those for the text.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName("Article")
        FocusOutline(self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(False)
        self.offered: Sequence[QAction] = ()
        self._article: Article | None = None
        self._found: Spans = ()
        self._start = 0  # of the article's text in the document

    def show_article(self, article: Article) -> None:
        """Show an article; from its beginning unless it is the one already shown."""
        known = self._article is not None and self._article.id == article.id
        place = self.verticalScrollBar().value() if known else 0
        self._article = article
        self._found = ()
        self._write()
        self.verticalScrollBar().setValue(place)

    def mark(self, found: Spans) -> None:
        """Mark spans of the article's text, in characters."""
        self._found = found
        self._mark()

    def context_menu(self) -> QMenu:
        """What can be done with the article and with its text."""
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.actions()[0] if menu.actions() else None
        if first:
            menu.insertActions(first, self.offered)
            menu.insertSeparator(first)
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the menu where the mouse is, or at the text for the menu key."""
        self.context_menu().popup(event.globalPos())

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Nothing, from nowhere: an article must not reach out of its archive."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep lines short enough to follow."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the size of all texts changes, which is the window's to do."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
        else:
            super().wheelEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Colours and font are part of the text, so a change of them writes it anew."""
        super().changeEvent(event)
        looks = {QEvent.Type.PaletteChange, QEvent.Type.FontChange}
        if event.type() in looks and self._article:
            place = self.verticalScrollBar().value()
            self._write()
            self.verticalScrollBar().setValue(place)

    def _write(self) -> None:
        article = self._article
        if article is None:
            return
        self.clear()
        pen = Pen(self)
        pen.heading(article.label)
        pen.facts(article)
        self._start = pen.body(article)
        pen.provenance(article)
        self._mark()
        self._fit()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _mark(self) -> None:
        if self._article is None:
            return
        form = QTextCharFormat()
        form.setBackground(hit(self.palette()))
        offsets = Offsets(self._article.text)
        marks: list[QTextEdit.ExtraSelection] = []
        for start, end in self._found[:_MOST_HITS]:
            mark = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(self._start + offsets.unit(start))
            cursor.setPosition(self._start + offsets.unit(end), QTextCursor.MoveMode.KeepAnchor)
            mark.cursor, mark.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue]
            marks.append(mark)
        self.setExtraSelections(marks)

    def _fit(self) -> None:
        widest = self.fontMetrics().averageCharWidth() * _LINE
        spare = max((self.viewport().width() - widest) // 2, _MARGIN)
        frame = QTextFrameFormat(self.document().rootFrame().frameFormat())
        frame.setLeftMargin(spare)
        frame.setRightMargin(spare)
        frame.setTopMargin(_MARGIN // 2)
        frame.setBottomMargin(_MARGIN * 2)
        self.document().rootFrame().setFrameFormat(frame)
