"""EventPage: one event in the reader's place: what it is about, and who reported it."""

from collections.abc import Sequence
from functools import partial
from html import escape
from itertools import starmap

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QFont, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import dotted, labelled, number, tr
from desktop.app.models.result_words import compare_all
from desktop.app.models.together import Account, Together
from desktop.app.theme import theme_for
from desktop.app.views.action_button import ActionButton
from desktop.app.views.flow_layout import FlowLayout
from desktop.app.views.link_button import LinkButton
from desktop.app.views.view_keys import with_keys
from desktop.app.views.view_tabs import VIEW_MEANINGS, VIEW_WORDS, View
from desktop.app.views.writing import begin, dimmed, direction, paragraphs, wrapped
from desktop.comparison.signs import Mark
from desktop.export.printable import breakable

_WIDEST = 760  # pixels; longer lines are hard to follow
_MARGIN = 24
_OFFERED = (View.GRID, View.TIMELINE)  # views of a whole event


class EventPage(QScrollArea):
    """The selected event, while none of its articles is selected.

    Signals:
        article_wanted: the number of an article that is to be read.
        add_wanted: the number of an article that might belong to the event, and does.
        compare_wanted: all accounts are to be compared; the name of the ``View`` to begin with, or
            "" for the usual one.
    """

    article_wanted = Signal(int)
    add_wanted = Signal(int)
    compare_wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr("Event"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.links: dict[int, LinkButton] = {}  # of each article, what opens it
        self.buttons: dict[int, QPushButton] = {}  # of each that might belong here, what adds it
        self.compare = QPushButton(tr("Compare"))
        self.compare.clicked.connect(partial(self._want_view, ""))
        self.views = {view: QPushButton(tr(VIEW_WORDS[view])) for view in _OFFERED}
        for view, button in self.views.items():
            button.setAccessibleName(tr("{view} of all accounts").format(view=tr(VIEW_WORDS[view])))
            button.clicked.connect(partial(self._want_view, view.name))
        self._shown: Together | None = None
        self._title = QLabel()
        self._facts = QLabel()
        self._about = QLabel()
        self._rows = QWidget()
        self._commands = FlowLayout()
        self._column = QVBoxLayout()
        self._lay_out()

    @property
    def words(self) -> str:
        """All readable text, one label or article a line."""
        parts = [one.accessibleName() for one in (self._title, self._facts, self._about)]
        rows = self._rows.findChildren(QWidget)
        told = [one.accessibleName() for one in rows if isinstance(one, QLabel | LinkButton)]
        return "\n".join([*parts, *told])

    def set_actions(self, actions: Sequence[QAction]) -> None:
        """Offer commands for the event, beside those that compare its accounts."""
        for action in actions:
            self._commands.addWidget(ActionButton(action))

    def show_event(self, shown: Together) -> None:
        """Show an event; from its beginning unless it is the one already shown."""
        known = self._shown is not None and self._shown.event == shown.event
        place = self.verticalScrollBar().value() if known else 0
        focused = next((one for one, link in self.links.items() if link.hasFocus()), 0)
        held = self.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._shown = shown
        self._write(shown)
        first = next(iter(self.links.values()), self.compare)
        self.setFocusProxy(self.links.get(focused, first))
        if held and focused:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.verticalScrollBar().setValue(place)

    def offer_comparison(self, numbers: Sequence[int], most: int) -> None:
        """Label the buttons with what they would compare; disable them for nothing.

        Args:
            numbers: the articles that would be compared.
            most: so many can be.
        """
        self.compare.setText(compare_all(len(numbers)) if numbers else tr("Compare"))
        why_not = tr("At most {most} accounts can be compared: select some in the list")
        why_not = why_not.format(most=number(most))
        self.compare.setEnabled(bool(numbers))
        self.compare.setToolTip(
            with_keys(tr("Read them side by side"), "Ctrl+Return") if numbers else why_not
        )
        for view, button in self.views.items():
            button.setEnabled(bool(numbers))
            button.setToolTip(tr(VIEW_MEANINGS[view]) if numbers else why_not)

    def changeEvent(self, event: QEvent) -> None:
        """Rewrite the text: colours are part of it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._shown:
            self.show_event(self._shown)

    def _want_view(self, view: str, _checked: bool = False) -> None:
        self.compare_wanted.emit(view)

    def _write(self, shown: Together) -> None:
        self._title.setText(breakable(shown.title))
        self._title.setAccessibleName(shown.title)
        self._title.setLayoutDirection(direction(shown.title))
        self._title.setAlignment(begin(shown.title, self.layoutDirection()))
        self._facts.setText(breakable(shown.facts))
        self._facts.setAccessibleName(shown.facts)
        self._write_about(shown)
        self.links, self.buttons = {}, {}
        rows = QWidget()
        column = QVBoxLayout(rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_heading(tr("%Ln article(s)", "", len(shown.accounts))))
        for account in shown.accounts:
            column.addWidget(self._row(account))
        if shown.near:
            column.addWidget(_heading(tr("Might belong here")))
        for account in shown.near:
            column.addWidget(self._row(account, near=True, on=not shown.locked))
        self._column.replaceWidget(self._rows, rows)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = rows

    def _write_about(self, shown: Together) -> None:
        """Write what it is about, as a table with row headers."""
        dim = theme_for(self.palette()).dim.name()
        mirrored = self.isRightToLeft()  # which Qt's tables are not of their own accord
        style = f"color:{dim}; padding-bottom:3px; padding-{'left' if mirrored else 'right'}:14px"
        wide = ' width="100%" align="right"' if mirrored else ""
        lines: list[str] = []
        for name, found in shown.about:
            cells = [
                f'<td style="{style}">{name}</td>',
                f"<td{wide}>{escape(breakable(found))}</td>",
            ]
            lines.append("".join(["<tr>", *(reversed(cells) if mirrored else cells), "</tr>"]))
        self._about.setText(f"<table{wide}>{''.join(lines)}</table>")
        self._about.setAccessibleName("\n".join(starmap(labelled, shown.about)))
        self._about.setVisible(bool(lines))

    def _row(self, account: Account, *, near: bool = False, on: bool = True) -> QWidget:
        """An article: its title, which opens it, and below the facts about it."""
        link = LinkButton(account.title)
        link.clicked.connect(partial(self._want_article, account.article))
        self.links[account.article] = link
        said = _said(account, near=near)
        link.setAccessibleDescription("\n".join(said))
        words = QVBoxLayout()
        words.setContentsMargins(0, 0, 0, 0)
        words.setSpacing(0)
        words.addWidget(
            link, 0, begin(account.title, self.layoutDirection())
        )  # where the words below begin too
        words.addWidget(self._known(account, said))
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 4, 0, 4)
        across.setSpacing(12)
        across.addLayout(words, 1)
        if near:
            across.addWidget(self._adding(account, on=on), 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _known(self, account: Account, said: Sequence[str]) -> QLabel:
        theme = theme_for(self.palette())
        inks = [theme.dim, theme.inks[Mark.UNCLEAR] if account.doubtful else theme.dim]
        lines = [
            f'<span style="color:{ink.name()}">{escape(breakable(line))}</span>'
            for line, ink in zip(said, inks, strict=False)
        ]
        label = wrapped(QLabel(paragraphs(lines, self.layoutDirection())))
        label.setContentsMargins(3, 0, 0, 0)  # under the letters of the link
        label.setTextFormat(Qt.TextFormat.RichText)
        label.setAccessibleName("\n".join(said))
        return label

    def _adding(self, account: Account, *, on: bool) -> QPushButton:
        button = QPushButton(tr("Add"))
        button.setAccessibleName(tr("Add: {title}").format(title=account.title))
        button.setToolTip(tr("Add it to the event") if on else tr("The event is locked"))
        button.setEnabled(on)
        button.clicked.connect(partial(self._want_to_add, account.article))
        self.buttons[account.article] = button
        return button

    def _want_article(self, number: int, _checked: bool = False) -> None:
        self.article_wanted.emit(number)

    def _want_to_add(self, number: int, _checked: bool = False) -> None:
        self.add_wanted.emit(number)

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.45)
        self._title.setFont(font)
        for label in (self._title, self._facts):
            label.setTextFormat(Qt.TextFormat.PlainText)
        dimmed(self._facts)
        self._facts.setAlignment(begin("", self.layoutDirection()))
        for label in (self._title, self._facts, self._about):
            wrapped(label)
        buttons = QWidget()
        buttons.setLayout(self._commands)
        for button in (self.compare, *self.views.values()):
            self._commands.addWidget(button)
        inner = QWidget()
        inner.setMaximumWidth(_WIDEST)
        inner.setLayout(self._column)
        self._column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        self._column.setSpacing(8)
        buttons.setContentsMargins(0, 4, 0, 8)
        for part in (self._title, self._facts, buttons, self._about, self._rows):
            self._column.addWidget(part)
        self._column.addStretch(1)
        page = QWidget()
        page.setAutoFillBackground(True)
        page.setBackgroundRole(QPalette.ColorRole.Base)
        middle = QHBoxLayout(page)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.addStretch(1)
        middle.addWidget(inner, 1000)  # the words take what they may
        middle.addStretch(1)
        self.setWidget(page)


def _said(account: Account, *, near: bool) -> list[str]:
    """The facts about an article: outlet, date, what it copies, and why it is doubtful if it is."""
    known = account.facts
    if account.copied:
        known = dotted((known, tr("copy of “{title}”").format(title=account.copied)))
    why = "".join(text for text, _quoted in account.why)
    if account.doubtful:
        return [known, tr("? doubtful: it may report something else; {why}").format(why=why)]
    return [known, f"{why[:1].upper()}{why[1:]}"] if near else [known]


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setAccessibleName(words)
    label.setContentsMargins(3, 12, 0, 2)
    return label
