"""Versions view: how an article changed between two captures of its address, word by word."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import number, tr
from desktop.app.models.dates import show_date
from desktop.app.models.hidden import Hidden
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.revision_page import SIGNS, RevisionPage
from desktop.app.views.view_keys import with_keys
from desktop.article import Article
from desktop.comparison.versions import Part, revision


class VersionsView(QWidget):
    """Two versions merged into one text, or side by side.

    Attributes:
        merged: the page of both in one text.
        beside: the pages of each by itself.

    Signals:
        passage_wanted: never; it has no passages.
        all_requested: never; no filter applies to it.
    """

    passage_wanted = Signal(object)
    all_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._versions: Sequence[Article] = ()
        self._changes = 0
        self._current = -1
        self.merged = RevisionPage(tr("Both versions in one text"))
        self.beside = (
            RevisionPage(tr("Earlier version"), without=Part.INSERTED),
            RevisionPage(tr("Later version"), without=Part.DELETED),
        )
        self.before, self.after = QComboBox(), QComboBox()
        self.counted = QLabel()
        self.both = QCheckBox(tr("Both texts"))
        self.next = QPushButton(tr("Next change"))
        self.previous = QPushButton(tr("Previous change"))
        self._pages = QStackedWidget()
        self._connect()
        self._lay_out()

    def show_versions(self, versions: Sequence[Article]) -> None:
        """Show the versions of an article; of many, the changes from the first to the last."""
        self._versions = versions
        for box, place in ((self.before, 0), (self.after, len(versions) - 1)):
            box.clear()
            box.addItems([_label(number, one) for number, one in enumerate(versions, 1)])
            box.setCurrentIndex(place)
        self._show()

    def step(self, by: int) -> None:
        """Move by some changes, wrapping around."""
        if self._changes:
            start = self._current if self._current >= 0 else (-1 if by > 0 else 0)
            self._current = (start + by) % self._changes
            for page in (self.merged, *self.beside):
                page.go_to(self._current)
            self._count()

    def hide_differences(self, _hidden: Hidden) -> None:
        """Do nothing: it shows words, not differences."""

    def focus_target(self) -> QWidget:
        """The widget to focus."""
        return self.beside[0] if self.both.isChecked() else self.merged

    def _show(self) -> None:
        if not self._versions:
            return
        before = self._versions[self.before.currentIndex()]
        after = self._versions[self.after.currentIndex()]
        shown = revision(before, after)
        self._changes, self._current = shown.changes, -1
        for page in (self.merged, *self.beside):
            page.show_revision(shown)
        for button in (self.next, self.previous):
            button.setEnabled(self._changes > 0)
        self._count()

    def _count(self) -> None:
        words = tr("No word changed")
        if self._changes:
            words = tr("%Ln change(s)", "", self._changes)
        if self._current >= 0:
            words = tr("Change {place} of {all}").format(
                place=number(self._current + 1), all=number(self._changes)
            )
        self.counted.setText(words)

    def _show_both(self, both: bool) -> None:
        self._pages.setCurrentIndex(int(both))
        for page in (self.merged, *self.beside):
            page.go_to(self._current)

    def _connect(self) -> None:
        for box, name in (
            (self.before, tr("Earlier version")),
            (self.after, tr("Later version")),
        ):
            box.setAccessibleName(name)
            box.setToolTip(name)  # X11 reads no name but the choice
            box.activated.connect(self._show)
        self.next.setToolTip(with_keys(tr("Go to the next change"), "Alt+Down"))
        self.previous.setToolTip(with_keys(tr("Go to the previous change"), "Alt+Up"))
        self.next.clicked.connect(partial(self._step, 1))
        self.previous.clicked.connect(partial(self._step, -1))
        self.both.setToolTip(tr("Show the versions beside each other"))
        self.both.toggled.connect(self._show_both)

    def _step(self, by: int, _checked: bool = False) -> None:
        self.step(by)

    def _lay_out(self) -> None:
        words = tr("{minus} deleted, {plus} inserted")
        legend = QLabel(words.format(minus=SIGNS[Part.DELETED], plus=SIGNS[Part.INSERTED]))
        tools = QWidget()
        row = FlowLayout(tools, spacing=10)
        tools.setContentsMargins(12, 8, 12, 8)
        for part in (self.before, self.after, self.previous, self.next, self.both):
            row.addWidget(part)
        for label in (self.counted, legend):
            label.setFixedHeight(self.next.sizeHint().height())
            row.addWidget(label)
        pair = QWidget()
        across = QHBoxLayout(pair)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(1)
        for page in self.beside:
            across.addWidget(page)
        self._pages.addWidget(self.merged)
        self._pages.addWidget(pair)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(tools)
        column.addWidget(self._pages, 1)


def _label(place: int, version: Article) -> str:
    saved = show_date(version.captured)
    words = tr("Version {number}, saved {date}") if saved else tr("Version {number}")
    return words.format(number=number(place), date=saved)
