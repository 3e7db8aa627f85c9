"""NITF: the older XML of news agencies; see https://iptc.org/standards/nitf/."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element  # types alone; parsing is defusedxml's

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import Fields, build
from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.format import Format
from desktop.importing.xml_tree import local, named, parse_xml, text_of
from desktop.message import message, translatable

_BEGINS = re.compile(rb"<(?:\w+:)?nitf[\s>]")
_LINES = ("p", "hl2", "li", "dd", "dt", "td", "th", "bq")
_ASIDE = ("media", "media-caption", "media-producer", "note", "fn")


def read_nitf(content: Content) -> Iterator[Article | ReaderError]:
    """The article of a document.

    Raises:
        ReaderError: it is no sound XML, or has no text.
    """
    data = content.data()
    yield article_of_nitf(parse_xml(data, content.path), data, content.path)


def article_of_nitf(
    root: Element, original: bytes, path: str, known: Fields | None = None
) -> Article:
    """The article of a ``nitf`` element.

    Args:
        root: the element, or one around it.
        original: the bytes of the file.
        path: the file.
        known: what is known of it from around, which counts.

    Raises:
        ReaderError: it has no text.
    """
    text = clean("\n".join(_lines(next(named(root, "body.content"), None))))
    if not text.strip():
        raise ReaderError(path, message("there is no text in it"))
    fields = {field: (value, Origin.DATA) for field, value in _said(root) if value}
    return build(text, {**fields, **(known or {})}, original, path)


def _lines(body: Element | None) -> Iterator[str]:
    """The paragraphs of a body, one line each, without what stands beside pictures."""
    if body is None:
        return
    for element in body:
        if local(element) in _ASIDE:
            continue
        if local(element) in _LINES:
            yield text_of(element)
        else:
            yield from _lines(element)


def _said(root: Element) -> Iterator[tuple[str, str]]:
    """What the document says of itself, the likelier places last."""
    yield "title", text_of(next(named(root, "title"), None))
    yield "title", text_of(next(named(root, "hl1"), None))
    yield "source", text_of(next(named(root, "distributor"), None))
    yield "source", _attribute(root, "doc.copyright", "holder")
    yield "source", _attribute(root, "pubdata", "name")
    byline = next(named(root, "byline"), None)
    person = next(named(byline, "person"), None) if byline is not None else None
    yield "author", text_of(person if person is not None else byline)
    yield "published", text_of(next(named(root, "story.date"), None))
    yield "published", _attribute(root, "pubdata", "date.publication")
    yield "published", _attribute(root, "date.issue", "norm")
    yield "published", _attribute(root, "date.release", "norm")
    yield "external_id", _attribute(root, "doc-id", "id-string")
    yield "url", _attribute(root, "pubdata", "ex-ref")
    yield (
        "language",
        next((value for name, value in root.attrib.items() if name.endswith("lang")), ""),
    )


def _attribute(root: Element, element: str, name: str) -> str:
    return next((value for one in named(root, element) if (value := one.get(name, ""))), "")


FORMAT = Format(
    translatable("News of agencies (NITF)"),
    (".nitf",),
    lambda content: bool(_BEGINS.search(content.head)),
    read_nitf,
)
