"""ManualPage: a page of the manual, in its language's direction, with this system's keys."""

import re
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextBlock, QTextBlockFormat, QTextCursor, QTextTable
from PySide6.QtWidgets import QFrame, QTextBrowser

from desktop.app.language import isolated, tr
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import direction

_MARGIN = 20
_INDENT = 24  # pixels; with Qt's 40 lists of a narrow window have no room
_GAP = 6  # above and below a table
_KEYS = re.compile("<kbd>(.+?)</kbd>")
_CODE = re.compile("`(.+?)`")
_ROW = re.compile(r"^\|(.+)\|$", re.MULTILINE)
_ISOLATES = re.compile("[\u2066\u2068\u2069]")
_NOT_IN_ANCHORS = re.compile(r"[^\w\- ]")


class ManualPage(QTextBrowser):
    """Shows Markdown; nothing is ever loaded for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        self.document().setIndentWidth(_INDENT)
        FocusOutline(self)

    def show_page(self, page: Path) -> None:
        """Show a page from its beginning; a missing one is ignored.

        Args:
            page: in Markdown, its keys between ``<kbd>`` and ``</kbd>`` as ``QKeySequence`` reads
                them; it runs as its first letter does.
        """
        try:
            written = page.read_text(encoding="utf-8")
        except OSError:
            written = tr("{file} did not come with this program.").format(file=page.name)
        runs = direction(written)
        if runs is Qt.LayoutDirection.RightToLeft:
            written = _mirrored(written)
        self.setLayoutDirection(runs)
        self.setMarkdown(_KEYS.sub(lambda keys: f"`{shown_keys(keys[1])}`", written))
        self._turn(runs)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, anchor: str) -> None:
        """Scroll to the heading of a link's anchor: lower case, with hyphens."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block) == anchor:
                self.moveCursor(QTextCursor.MoveOperation.End)  # so that the heading comes on top
                self.setTextCursor(QTextCursor(block))
                return
            block = block.next()

    def createMimeDataFromSelection(self) -> QMimeData:
        """Copy without direction marks, since it may be a query."""
        data = QMimeData()
        data.setText(_ISOLATES.sub("", self.textCursor().selection().toPlainText()))
        return data

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Load nothing, from nowhere."""

    def _turn(self, runs: Qt.LayoutDirection) -> None:
        """Set one direction for every line, and align tables with it."""
        line = QTextBlockFormat()
        line.setLayoutDirection(runs)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(line)
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                form = frame.format()
                form.setTopMargin(_GAP)
                form.setBottomMargin(_GAP)
                if runs is Qt.LayoutDirection.RightToLeft:
                    form.setAlignment(Qt.AlignmentFlag.AlignRight)
                    form.setRightMargin(_MARGIN)  # Qt forgets the document's there
                frame.setFormat(form)


def _mirrored(written: str) -> str:
    """Markdown for right-to-left display: Qt mirrors neither queries nor tables."""
    apart = _CODE.sub(lambda code: f"`{isolated(code[1])}`", written)
    return _ROW.sub(lambda row: f"|{'|'.join(reversed(row[1].split('|')))}|", apart)


def _anchor(heading: QTextBlock) -> str:
    return _NOT_IN_ANCHORS.sub("", heading.text().casefold()).replace(" ", "-")
