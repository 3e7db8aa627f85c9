"""Saved web pages: the main text by trafilatura, and what the page says of itself."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from desktop.article import Article, Doubt, Origin
from desktop.errors import ReaderError
from desktop.importing.blocks import block_text
from desktop.importing.building import build
from desktop.importing.captures import Capture, capture_of
from desktop.importing.content import Content
from desktop.importing.damage import MOST_OF_A_STUB, length
from desktop.importing.decoding import clean, decode
from desktop.importing.documents import Document, articles_of
from desktop.importing.elements import Element, main_text, parse
from desktop.importing.elements import content as text_of_element
from desktop.importing.exports import exported, may_be_export
from desktop.importing.format import Format
from desktop.importing.page_kinds import kind_of
from desktop.importing.page_metadata import Facts, metadata
from desktop.message import message, translatable
from desktop.text.addresses import normalised

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE
)
# What Word, LibreOffice and OpenOffice say of themselves in the pages that they save.
_TYPED = re.compile(
    rb"<meta\s[^>]{0,50}generator[^>]{0,50}(?:Microsoft Word|LibreOffice|OpenOffice)",
    re.IGNORECASE,
)
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]", re.IGNORECASE)
_SOME = 30  # words of a page that says it is an article
# Words, and words of a paragraph, of a page that does not say so: lists and forms have short lines.
_MANY, _PARAGRAPH = 120, 20
_HEAD = 4096  # bytes in which the page may say its encoding; browsers look at 1024


@dataclass(frozen=True, slots=True)
class SavedPage:
    """A web page as it was saved or copied, and what is known beside it.

    Attributes:
        html: the page.
        path: the file, or "".
        capture: how it was saved; None where only the page itself may say so.
        encoding: the one it is said to be in, or "".
        original: the bytes of the file that it was taken from; b"" where they are its own.
    """

    html: str | bytes
    path: str = ""
    capture: Capture | None = None
    encoding: str = ""
    original: bytes = b""


def read_page(html: str | bytes, path: str = "") -> Article:
    """Make an article of a web page of which nothing is known beside it; see `article_in`."""
    return article_in(SavedPage(html, path))


def article_in(page: SavedPage) -> Article:
    """Make an article of a web page; nothing is fetched or executed.

    Raises:
        ReaderError: there is no article in it, or it can't be decoded.
    """
    found = look(page)
    if not found.body:
        raise ReaderError(page.path, message("no article was found in the page; save its text"))
    return found.article()


@dataclass(frozen=True, slots=True)
class Look:
    """What was found in a page, before it is decided whether it is an article.

    Attributes:
        body: its main text, or "".
        fields: what is known of it.
        doubts: what is doubtful about it.
        states_article: whether it says of itself that it is an article.
        original: its bytes.
        path: the file, or "".
        captured: when it was saved, or "".
    """

    body: str
    fields: Facts
    doubts: frozenset[Doubt]
    states_article: bool
    original: bytes
    path: str
    captured: str

    @property
    def is_article(self) -> bool:
        """Whether a page of many, which nobody chose one by one, is likely an article.

        It is if it says so and has some text; otherwise if it has a title and paragraphs.
        """
        words = len(self.body.split())
        address = self.fields.get("url", ("", Origin.META))[0]
        if address and not normalised(address):
            return False  # a front page
        if self.states_article:
            return words >= _SOME
        paragraphs = [line for line in self.body.split("\n") if len(line.split()) >= _PARAGRAPH]
        return words >= _MANY and len(paragraphs) >= 3 and "title" in self.fields

    def article(self) -> Article:
        """The article."""
        return build(
            self.body,
            self.fields,
            self.original,
            self.path,
            captured=self.captured,
            doubts=self.doubts,
        )


def look(page: SavedPage) -> Look:
    """What there is in a page.

    Raises:
        ReaderError: there is nothing in it, too much, or it can't be decoded.
    """
    html, path = page.html, page.path
    if isinstance(html, str):
        original, text = html.encode(errors="replace"), clean(html)
    else:
        original, text = html, decode(html, path, page.encoding or _declared(html))
    if not text.strip():
        raise ReaderError(path, message("there is nothing in the page; save it anew"))
    capture = page.capture or capture_of(text)
    tree = parse(text, path)
    fields, doubts = metadata(tree, capture)
    kind = kind_of(tree)
    body = clean(main_text(tree)).strip()
    if kind.is_walled and length(body) < MOST_OF_A_STUB:
        doubts.add(Doubt.STUB)
    return Look(
        body,
        fields,
        frozenset(doubts),
        kind.states_article,
        page.original or original,
        path,
        capture.taken,
    )


def _declared(data: bytes) -> str:
    """The encoding that a page says it is in, or ""."""
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii") if match else ""


def _is_page(content: Content) -> bool:
    """Whether it begins as a page; one that was saved under the name of a text is one, too."""
    return bool(_BEGINS.match(content.head))


def _read(content: Content) -> Iterator[Article | ReaderError]:
    data = content.data()
    many = list(_exported(data, content.path)) if may_be_export(data) else []
    if any(isinstance(one, Article) for one in many):
        yield from many
    elif _TYPED.search(data[:_HEAD]):
        yield from _typed(data, content.path)
    else:
        yield read_page(data, content.path)


def _typed(data: bytes, path: str) -> Iterator[Article | ReaderError]:
    """The article of a page that a word processor saved: a document, with no menus around it."""
    page = parse(decode(data, path, _declared(data)), path)
    lines = block_text(page).split("\n")
    headings = [one for one in page.iter("p", "h1") if one.tag == "h1" or _is_title(one)]
    heading, title = (_first_text(some) for some in (headings, page.iter("title")))
    yield from articles_of(Document(lines, data, path, heading, title))


def _first_text(elements: Iterable[Element]) -> str:
    """The text of the first of some elements that has any, on one line."""
    return next((text for one in elements if (text := text_of_element(one))), "")


def _is_title(paragraph: Element) -> bool:
    """Whether Word has set a paragraph as a title."""
    return (paragraph.get("class") or "").lower() == "msotitle"


def _exported(data: bytes, path: str) -> Iterator[Article | ReaderError]:
    """The articles of a page that is a download of Nexis or Factiva; nothing of another page."""
    page = parse(decode(data, path, _declared(data)), path)
    return exported(block_text(page).split("\n"), path)


FORMAT = Format(translatable("Saved pages"), (".html", ".htm", ".xhtml"), _is_page, _read)
