"""The pen that writes an article into the page of the reader."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop.app.language import listed, tr
from desktop.app.models.dates import show_date, show_language
from desktop.app.models.phrases import begun, doubted, origin_words
from desktop.app.theme import theme_for
from desktop.app.views.offsets import displayed
from desktop.app.views.writing import direction, side
from desktop.article import Article

_TITLE_SCALE = 1.5
_SMALL = 0.92
_LINE_HEIGHT = 135.0  # per cent
_PROPORTIONAL = int(QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
_BLANK = 1.0  # pixels: paragraphs have their own gap
_FIXED = int(QTextBlockFormat.LineHeightTypes.FixedHeight.value)

_SEPARATORS = {  # with a direction, so that a name of the other one stays in its place
    Qt.LayoutDirection.LeftToRight: "\u200e  ·  \u200e",
    Qt.LayoutDirection.RightToLeft: "\u200f  ·  \u200f",
}


class Pen:
    """Writes an article into a page, paragraph by paragraph.

    Args:
        page: in which to write, in its font and the colours of its palette.
    """

    def __init__(self, page: QTextBrowser) -> None:
        self._cursor = QTextCursor(page.document())
        self._font = page.font()
        self._theme = theme_for(page.palette())
        self._begun = False
        self._mirrored = page.isRightToLeft()

    def heading(self, title: str) -> None:
        """Write the headline."""
        form = self._form(_TITLE_SCALE)
        form.setFontWeight(QFont.Weight.DemiBold)
        self._paragraph(title, form, below=8, height=115.0)

    def facts(self, article: Article) -> None:
        """Write outlet, date, author and language, and how the date is known."""
        known = [
            article.source or tr("outlet unknown"),
            show_date(article.published) or tr("date unknown"),
            *filter(None, (article.author, show_language(article.language))),
        ]
        words = (bool(article.source), bool(article.published), True, True)
        origins = _known_from(article)
        like = article.title if self._mirrored else ""
        separator = _SEPARATORS[direction(like)]
        below = 2 if origins or article.doubts else 14
        self._paragraph("", self._form(), below=below, like=like)
        for place, fact in enumerate(known):
            form = self._form(dim=not words[place])
            form.setFontItalic(not words[place])
            if place:
                self._cursor.insertText(separator, self._form(dim=True))
            self._cursor.insertText(fact, form)
        small = self._form(_SMALL, dim=True)
        if origins:
            self._paragraph(origins, small, below=2 if article.doubts else 14, like=like)
        if article.doubts:
            self._paragraph(
                tr("Doubtful: {why}").format(why=doubted(article)),
                self._form(_SMALL),
                below=14,
                like=like,
            )

    def body(self, article: Article) -> int:
        """Write the text, a repeated headline dim; returns the position of its first character."""
        form = self._form()
        start = self._cursor.position() + 1
        lines = displayed(article.text).split("\n")
        first = next((number for number, line in enumerate(lines) if line.strip()), 0)
        for number, line in enumerate(lines):
            if not line.strip():
                self._blank()
            elif number == first and _same(line, article.title):
                self._paragraph(line, self._form(_SMALL, dim=True), below=8)
            else:
                self._paragraph(line, form, below=8)
        return start

    def _form(self, scale: float = 1.0, *, dim: bool = False) -> QTextCharFormat:
        form = QTextCharFormat()
        font = QFont(self._font)
        font.setPointSizeF(font.pointSizeF() * scale)
        form.setFont(font)
        form.setForeground(self._theme.dim if dim else self._theme.text)
        return form

    def _blank(self) -> None:
        """Write an almost invisible blank line: kept, since marks count characters."""
        block = QTextBlockFormat()
        block.setLineHeight(_BLANK, _FIXED)
        self._cursor.insertBlock(block, self._form())

    def _paragraph(
        self,
        text: str,
        form: QTextCharFormat,
        above: int = 0,
        below: int = 0,
        height: float = _LINE_HEIGHT,
        like: str = "",
    ) -> None:
        block = QTextBlockFormat()
        block.setTopMargin(above)
        block.setBottomMargin(below)
        block.setLineHeight(height, _PROPORTIONAL)
        block.setLayoutDirection(direction(text or like))
        block.setAlignment(side(like or text))
        if self._begun:
            self._cursor.insertBlock(block, form)
        else:
            self._cursor.setBlockFormat(block)
            self._begun = True
        self._cursor.insertText(displayed(text), form)


def _same(line: str, title: str) -> bool:
    """Whether a line repeats the headline."""
    return " ".join(line.split()).casefold() == " ".join(title.split()).casefold()


def _known_from(article: Article) -> str:
    """Where outlet and date came from, as one sentence without its full stop."""
    source, published = (article.origins.get(field) for field in ("source", "published"))
    if source and source == published:
        return tr("Outlet and date {origin}").format(origin=origin_words(source))
    parts: list[str] = []
    if source:
        parts.append(tr("outlet {origin}").format(origin=origin_words(source)))
    if published:
        parts.append(tr("date {origin}").format(origin=origin_words(published)))
    words = listed(parts)
    return begun(words)
