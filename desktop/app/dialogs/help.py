"""HelpWindow: the manual, read without going online."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.app.language import tr
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import dimmed
from desktop.message import translatable

PAGES = {
    "search.md": translatable("Searching"),
    "differences.md": translatable("How differences are found"),
    "events.md": translatable("Events"),
    "formats.md": translatable("What can be imported"),
}
_SIZE = (900, 680)
_MARGIN = 20
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """The pages at the left, the chosen one at the right, and a field to find words in it.

    Links lead to other pages of the manual; of any other the address is copied, for nothing here
    goes online.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Help"))
        self.resize(*_SIZE)
        self.contents = QListWidget()
        self.contents.setAccessibleName(tr("Pages"))
        self.text = _Manual()
        self.field = QLineEdit()
        self.said = QLabel()
        for name, title in PAGES.items():
            item = QListWidgetItem(tr(title))
            item.setData(_PAGE, name)
            self.contents.addItem(item)
        self._connect()
        self._lay_out()
        self.contents.setCurrentRow(0)

    def find_next(self, *, back: bool = False) -> None:
        """Go to the next place of the words in the field, from the end on from the beginning."""
        words = self.field.text()
        if not words:
            self.said.clear()
            return
        flags = QTextDocument.FindFlag.FindBackward if back else QTextDocument.FindFlag(0)
        found = self.text.find(words, flags)
        if not found:
            cursor = self.text.textCursor()
            cursor.movePosition(cursor.MoveOperation.End if back else cursor.MoveOperation.Start)
            self.text.setTextCursor(cursor)
            found = self.text.find(words, flags)
        self.said.setText("" if found else tr("Not found on this page"))

    def _show(self, item: QListWidgetItem | None) -> None:
        if item:
            self.text.show_page(paths.DOCS / str(item.data(_PAGE)))
            self.said.clear()

    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        if link.isRelative() and name in PAGES:
            self.contents.setCurrentRow([*PAGES].index(name))
        elif link.isRelative() and not link.path():
            self.text.scrollToAnchor(link.fragment())
        else:
            QGuiApplication.clipboard().setText(link.toString())
            self.said.setText(tr("Copied: {address}").format(address=link.toString()))

    def _typed(self) -> None:
        """While one types, what was found stays found as long as it fits."""
        cursor = self.text.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self.text.setTextCursor(cursor)
        self.find_next()

    def _connect(self) -> None:
        self.contents.currentItemChanged.connect(self._show)
        self.text.anchorClicked.connect(self._follow)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.find_next)
        for keys, act in (
            ("Ctrl+F", partial(self.field.setFocus, Qt.FocusReason.ShortcutFocusReason)),
            ("F3", self.find_next),
            ("Shift+F3", partial(self.find_next, back=True)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(
            tr("Find on this page ({find}, then {next})").format(
                find=shown_keys("Ctrl+F"), next=shown_keys("F3")
            )
        )
        self.field.setAccessibleName(tr("Find on this page"))
        self.field.setClearButtonEnabled(True)
        self.said.setTextFormat(Qt.TextFormat.PlainText)
        dimmed(self.said)
        row = QHBoxLayout()
        row.addWidget(self.field, 1)
        row.addWidget(self.said, 1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.text, 1)
        column.addLayout(row)
        splitter = QSplitter()
        splitter.addWidget(self.contents)
        splitter.addWidget(right)
        splitter.setSizes([200, 700])
        splitter.setStretchFactor(1, 1)
        splitter.setChildrenCollapsible(False)
        whole = QVBoxLayout(self)
        whole.addWidget(splitter)


class _Manual(QTextBrowser):
    """A page of the manual; nothing is ever loaded for it."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN)
        FocusOutline(self)

    def show_page(self, page: Path) -> None:
        """Show a page from its beginning; the program goes on without one that is missing."""
        try:
            written = page.read_text(encoding="utf-8")
        except OSError:
            written = tr("{file} did not come with this program.").format(file=page.name)
        self.setMarkdown(written)
        self.moveCursor(self.textCursor().MoveOperation.Start)

    def loadResource(self, _type: int, _name: QUrl | str) -> None:
        """Nothing, from nowhere."""
