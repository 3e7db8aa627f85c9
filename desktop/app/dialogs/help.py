"""HelpWindow: the manual, offline."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut, QTextDocument
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop import paths
from desktop.app.language import Language, spoken, tr
from desktop.app.views.manual_page import ManualPage
from desktop.app.views.view_keys import shown_keys
from desktop.app.views.writing import dimmed
from desktop.message import translatable

FIRST_STEPS = "first-steps.md"
PAGES = {
    FIRST_STEPS: translatable("First steps"),
    "search.md": translatable("Searching"),
    "differences.md": translatable("How differences are found"),
    "events.md": translatable("Events"),
    "formats.md": translatable("What can be imported"),
}
_SIZE = (900, 680)
_PAGE = Qt.ItemDataRole.UserRole


class HelpWindow(QDialog):
    """The pages on the left, the chosen one on the right, and a field to find words in it.

    A page is shown in the language of the window if it is written in it, else in English.
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
        self.contents.setWordWrap(True)
        self.text = ManualPage()
        self.field = QLineEdit()
        self.said = QLabel()
        for name, title in PAGES.items():
            item = QListWidgetItem(_entry(name, title))
            item.setData(_PAGE, name)
            self.contents.addItem(item)
        self._connect()
        self._lay_out()
        self.contents.setCurrentRow(0)

    def turn_to(self, name: str) -> None:
        """Show one of the pages in ``PAGES``."""
        self.contents.setCurrentRow([*PAGES].index(name))

    def find_next(self, *, back: bool = False) -> None:
        """Go to the next occurrence of the words in the field, wrapping around."""
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
            name = str(item.data(_PAGE))
            self.text.show_page(_own(name) or paths.DOCS / name)
            self.said.clear()

    def _follow(self, link: QUrl) -> None:
        name = link.fileName()
        if link.isRelative() and (name in PAGES or not link.path()):
            if name:
                self.turn_to(name)
            if link.hasFragment():
                self.text.go_to(link.fragment())
        else:
            QGuiApplication.clipboard().setText(link.toString())
            self.said.setText(tr("Copied: {address}").format(address=link.toString()))

    def _typed(self) -> None:
        """While the user types, stay at the current match as long as it fits."""
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


def _own(name: str) -> Path | None:
    """The file of a page in the language of the window, if there is one."""
    page = paths.DOCS / name
    if spoken() is Language.ENGLISH:
        return page
    own = page.with_suffix(f".{spoken()}.md")
    return own if own.exists() else None


def _entry(name: str, title: str) -> str:
    """The title of a page, marked where it is in English and the window is not."""
    return tr(title) if _own(name) else tr("{page} (in English)").format(page=tr(title))
