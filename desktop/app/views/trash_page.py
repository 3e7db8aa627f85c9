"""TrashPage: the trashed articles, to be restored or deleted for ever."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QFont, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.articles import ArticleModel
from desktop.app.views.card_list import CardList
from desktop.app.views.elided_label import ElidedLabel
from desktop.app.views.empty_state import EmptyState
from desktop.app.views.icons import icon
from desktop.app.views.view_keys import with_keys
from desktop.article import Summary


class TrashPage(QWidget):
    """The list of the trash.

    Signals:
        back_wanted: the button of that name was pressed.
        restore_wanted: numbers of articles.
        empty_wanted: the button of that name was pressed.
    """

    back_wanted = Signal()
    restore_wanted = Signal(object)
    empty_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = ArticleModel(parent=self)
        self.list = CardList(tr("Trash"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setModel(self._model)
        self._restoring = QAction(tr("&Restore"), self)
        self._restoring.setShortcuts([QKeySequence("Return"), QKeySequence("Enter")])
        self._restoring.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self._restoring.triggered.connect(self._restore)
        self.list.addAction(self._restoring)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.doubleClicked.connect(self._restore)
        self._back = QPushButton(tr("Library"))
        self._title = ElidedLabel()
        self.restore = QPushButton(tr("Restore"))
        self.empty = QPushButton(tr("Empty trash…"))
        self._nothing = EmptyState()
        self._stack = QStackedWidget()
        self._connect()
        self._lay_out()

    @property
    def selected(self) -> list[int]:
        """The numbers of the selected articles in the order of the list."""
        rows = sorted(index.row() for index in self.list.selectionModel().selectedRows())
        return [self._model.summary(row).id for row in rows]

    def show_articles(self, articles: Sequence[Summary]) -> None:
        """Show what is in the trash; the place in the list is kept."""
        row = self.list.currentIndex().row()
        self._model.set_articles(articles, searching=False)
        self._title.show_text(
            tr("Trash: %Ln article(s)", "", len(articles)) if articles else tr("Trash")
        )
        self.empty.setEnabled(bool(articles))
        self._stack.setCurrentWidget(self.list if articles else self._nothing)
        if articles:
            self.list.choose(min(max(row, 0), len(articles) - 1))
        self._offer()

    def refresh_icons(self) -> None:
        """Draw the icons in the palette's colours."""
        self._back.setIcon(icon("back", self.palette()))
        self.restore.setIcon(icon("restore", self.palette()))
        self.empty.setIcon(icon("trash", self.palette()))

    def _restore(self) -> None:
        if self.selected:
            self.restore_wanted.emit(self.selected)

    def _offer(self) -> None:
        several = len(self.selected)
        self.restore.setEnabled(several > 0)
        self._restoring.setEnabled(several > 0)
        words = tr("Restore %Ln article(s)", "", several) if several > 1 else tr("Restore")
        self.restore.setText(words)
        self._restoring.setText(words)

    def _connect(self) -> None:
        self._back.setToolTip(with_keys(tr("Back to the library"), "Esc"))
        self._back.setAccessibleName(tr("Back to the library"))
        self.restore.setToolTip(
            with_keys(tr("Bring them back with their tags, notes and corrections"), "Return")
        )
        self.empty.setToolTip(tr("Delete all of them for ever"))
        self._back.clicked.connect(self.back_wanted)
        self.restore.clicked.connect(self._restore)
        self.empty.clicked.connect(self.empty_wanted)
        self.list.selectionModel().selectionChanged.connect(self._offer)

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._nothing.say(
            tr("The trash is empty"),
            tr("Articles you throw away wait here until you restore them or empty it."),
        )
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        row.addWidget(self._back)
        row.addWidget(self._title, 1)
        row.addWidget(self.restore)
        row.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._nothing)
        column.addWidget(self._stack, 1)
        self.refresh_icons()
        self.show_articles(())
