"""EPUB: a book of articles, or an article as a book; each document of its order is read.

The container is EPUB 3.3, https://www.w3.org/TR/epub-33/. Programs that make books of news
(Calibre, wallabag, dotEPUB) put every article into a document of its own.
"""

import posixpath
import re
from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import unquote
from xml.etree.ElementTree import Element as XmlElement
from zipfile import ZipFile

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.blocks import block_text
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.elements import Element, parse
from desktop.importing.elements import content as text_of_element
from desktop.importing.format import Format, Found
from desktop.importing.xml_tree import local, named, parse_xml, text_of
from desktop.importing.zipped import unpacked, whole
from desktop.message import message, translatable

_CONTAINER = "META-INF/container.xml"
_DOCUMENTS = ("application/xhtml+xml", "text/html")
_FEWEST = 40  # words; covers, title pages and tables of contents have fewer that are no links
_LINKED = 0.5  # of a document's words that may stand in links; more is a table of contents
_DOWNLOADED = re.compile(
    r"(?:downloaded by|source|original|read (?:more|it) (?:at|on))", re.IGNORECASE
)
_HEADINGS = ("h1", "h2", "h3")


@dataclass(frozen=True, slots=True)
class _Book:
    """What an EPUB says of itself.

    Attributes:
        facts: of Dublin Core by name, the first of each.
        documents: paths of the documents in the order of reading.
    """

    facts: dict[str, str]
    documents: list[str]


def read_epub(content: Content) -> Iterator[Found]:
    """The articles in an EPUB in the order of reading; covers and tables of contents are left out.

    Raises:
        ReaderError: it is damaged, or holds no article.
    """
    with unpacked(content) as packed:
        book = _book(packed, content)
        found: list[tuple[str, bytes, Element]] = []
        for name in book.documents:
            try:
                data = whole(content, packed, name)
                page = parse(decode(data, f"{content.path}/{name}"), f"{content.path}/{name}")
            except ReaderError as error:
                yield error
                continue
            if _is_told(page):
                found.append((name, data, page))
    if not found:
        raise ReaderError(content.path, message("no article was found in it; save its text"))
    for name, data, page in found:
        alone = len(found) == 1
        path = content.path if alone else f"{content.path}/{name}"
        yield _article(page, data, path, book.facts, alone=alone)


def _book(packed: ZipFile, content: Content) -> _Book:
    container = parse_xml(whole(content, packed, _CONTAINER), content.path)
    root = next((one.get("full-path", "") for one in named(container, "rootfile")), "")
    package = parse_xml(whole(content, packed, root), content.path)
    facts: dict[str, str] = {}
    for element in named(package, "metadata"):
        for fact in element:
            facts.setdefault(local(fact), text_of(fact))
    items = {one.get("id", ""): one for one in named(package, "item")}
    order = [items.get(one.get("idref", "")) for one in named(package, "itemref")]
    folder = posixpath.dirname(root)
    documents = [
        posixpath.normpath(posixpath.join(folder, unquote(item.get("href", ""))))
        for item in order
        if item is not None and _is_document(item)
    ]
    return _Book(facts, list(dict.fromkeys(documents)))


def _is_document(item: XmlElement) -> bool:
    return item.get("media-type") in _DOCUMENTS and "nav" not in item.get("properties", "").split()


def _is_told(page: Element) -> bool:
    """Whether a document tells something and does not only list what others tell."""
    words = len(block_text(page).split())
    linked = sum(len(text_of_element(link).split()) for link in page.iter("a"))
    return words >= _FEWEST and linked <= words * _LINKED


def _article(
    page: Element, data: bytes, path: str, facts: dict[str, str], *, alone: bool
) -> Article:
    """An article of one document; what the book says of itself is said of an only one."""
    fields = {"published": (facts.get("date", ""), Origin.PROPERTIES)}
    fields["language"] = (facts.get("language", ""), Origin.PROPERTIES)
    fields["url"] = (_address(page), Origin.TEXT)
    if alone:
        fields["title"] = (facts.get("title", ""), Origin.PROPERTIES)
        fields["author"] = (facts.get("creator", ""), Origin.PROPERTIES)
        if not fields["url"][0]:
            fields["url"] = (facts.get("source", ""), Origin.PROPERTIES)
    if not fields.get("title", ("",))[0].strip():
        fields["title"] = (_heading(page), Origin.HEADING)
    fields["source"] = (facts.get("publisher", ""), Origin.PROPERTIES)
    return build(block_text(page), fields, data, path)


def _heading(page: Element) -> str:
    """The first heading of a document, else its title."""
    for tag in (*_HEADINGS, "title"):
        for element in page.iter(tag):
            if words := text_of_element(element):
                return words
    return ""


def _address(page: Element) -> str:
    """Where a document was taken from, where it says so in a link of its own."""
    for link in page.iter("link"):
        if "canonical" in (link.get("rel") or "").split():
            return link.get("href") or ""
    for element in page.iter("p", "div", "span"):
        words = text_of_element(element)
        if len(words) < 300 and _DOWNLOADED.search(words):
            for link in element.iter("a"):
                return link.get("href") or ""
    return ""


def _is_epub(content: Content) -> bool:
    return _CONTAINER in content.members


FORMAT = Format(translatable("E-books (EPUB)"), (".epub",), _is_epub, read_epub)
