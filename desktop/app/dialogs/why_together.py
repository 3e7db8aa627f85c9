"""WhyTogether: why each article is in an event, and which others might belong to it."""

from collections.abc import Callable, Sequence
from functools import partial
from html import escape
from itertools import starmap

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from desktop.app.language import inserted, labelled, tr
from desktop.app.models.together import Account, Together
from desktop.app.theme import theme_for
from desktop.app.views.writing import begin, dimmed, paragraphs, wrapped
from desktop.comparison.signs import Mark
from desktop.message import translatable
from desktop.reasons import Piece

_SIZE = (640, 560)
_DOUBT = translatable("doubtful: it may report something else")


class WhyTogether(QDialog):
    """The reasons, each next to the button that corrects its effect.

    Signals:
        add_wanted: an article that might belong to the event does.
        remove_wanted: an article of the event does not belong to it.
    """

    add_wanted = Signal(int)
    remove_wanted = Signal(int)

    def __init__(self, shown: Together, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Why together?"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        self.event_number = shown.event
        self.buttons: dict[int, QPushButton] = {}  # the correcting button, by article
        self._title = QLabel()
        self._facts = QLabel()
        self._rows = QWidget()
        self._scroll = QScrollArea()
        self._scroll.setAccessibleName(tr("Articles of the event"))
        self._close = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self._close.rejected.connect(self.reject)
        self._lay_out()
        self.show_event(shown)

    @property
    def words(self) -> str:
        """All readable text, one label a line."""
        return "\n".join(label.accessibleName() or label.text() for label in self._labels())

    def show_event(self, shown: Together) -> None:
        """Show the event as it is now; the position in the list stays."""
        place = self._scroll.verticalScrollBar().value()
        self.buttons = {}
        self._title.setText(shown.title)
        self._title.setAlignment(begin(shown.title, self.layoutDirection()))
        about = starmap(labelled, shown.about)
        self._facts.setText("\n".join([shown.facts, *about]))
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(0)
        for account in shown.accounts:
            act = partial(self._remove, account.article)
            column.addWidget(self._row(account, tr("Take out"), act, on=not shown.locked))
        if shown.near:
            column.addWidget(_heading(tr("Might belong here")))
        for account in shown.near:
            act = partial(self._add, account.article)
            column.addWidget(self._row(account, tr("Add"), act, on=not shown.locked))
        column.addStretch()
        self._scroll.setWidget(self._rows)
        self._scroll.verticalScrollBar().setValue(place)

    def _remove(self, article: int) -> None:
        self.remove_wanted.emit(article)

    def _add(self, article: int) -> None:
        self.add_wanted.emit(article)

    def _row(self, account: Account, word: str, act: Callable[[], None], *, on: bool) -> QWidget:
        button = QPushButton(word)
        button.setAccessibleName(labelled(word, account.title))
        button.setToolTip("" if on else tr("The event is locked"))
        button.setAutoDefault(False)
        button.setEnabled(on)
        button.clicked.connect(act)
        self.buttons[account.article] = button
        row = QFrame()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 8, 0, 8)
        across.setSpacing(12)
        label = self._account(account)
        button.setAccessibleDescription(label.accessibleName())  # labels are not in the Tab order
        across.addWidget(label, 1)
        across.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _account(self, account: Account) -> QLabel:
        """An account in one label: several in a column would not know their height."""
        theme = theme_for(self.palette())
        why = _capital(account.why)
        lines = [
            f"<b>{escape(inserted(account.title))}</b>",
            f'<span style="color:{theme.dim.name()}">{escape(account.facts)}</span>',
        ]
        if account.doubtful:
            ink = theme.inks[Mark.UNCLEAR].name()
            lines.append(f'<span style="color:{ink}"><b>? {tr(_DOUBT)}</b></span>')
        lines.append(
            "".join(
                f"<i>{escape(inserted(text))}</i>" if quoted else escape(text)
                for text, quoted in why
            )
        )
        label = wrapped(QLabel(paragraphs(lines, self.layoutDirection())))
        label.setTextFormat(Qt.TextFormat.RichText)
        said = [account.title, account.facts, *([tr(_DOUBT)] if account.doubtful else [])]
        label.setAccessibleName("\n".join([*said, "".join(text for text, _ in why)]))
        return label

    def _labels(self) -> Sequence[QLabel]:
        return [self._title, self._facts, *self._rows.findChildren(QLabel)]

    def _lay_out(self) -> None:
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        font.setPointSizeF(font.pointSizeF() * 1.2)
        self._title.setFont(font)
        for label in (self._title, self._facts):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        dimmed(self._facts)
        self._facts.setAlignment(begin("", self.layoutDirection()))
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column = QVBoxLayout(self)
        column.setSpacing(6)
        column.addWidget(self._title)
        column.addWidget(self._facts)
        column.addWidget(self._scroll, 1)
        column.addWidget(self._close)


def _capital(why: Sequence[Piece]) -> Sequence[Piece]:
    """A reason as a whole sentence."""
    (first, quoted), *rest = why
    return [(f"{first[:1].upper()}{first[1:]}", quoted), *rest, (".", False)]


def _heading(words: str) -> QLabel:
    label = QLabel(words)
    font = QFont(label.font())
    font.setWeight(QFont.Weight.DemiBold)
    label.setFont(font)
    label.setContentsMargins(0, 14, 0, 2)
    dimmed(label)
    return label
