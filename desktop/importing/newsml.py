"""NewsML-G2: the XML of news agencies; see https://iptc.org/standards/newsml-g2/."""

import re
from collections.abc import Iterator
from xml.etree.ElementTree import Element, tostring  # parsing is defusedxml's

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.format import Format
from desktop.importing.nitf import article_of_nitf
from desktop.importing.records import prose
from desktop.importing.xml_tree import local, named, parse_xml, text_of
from desktop.message import message, translatable

_BEGINS = re.compile(rb"<(?:\w+:)?news(?:Item|Message|Items)[\s>]")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def read_newsml(content: Content) -> Iterator[Article | ReaderError]:
    """The news items of a document or of a message; an item without a text says so.

    Raises:
        ReaderError: it is no sound XML, or holds no item.
    """
    data = content.data()
    root = parse_xml(data, content.path)
    items = list(named(root, "newsItem"))
    if not items:
        raise ReaderError(content.path, message("there is no news item in it; export it anew"))
    for item in items:
        original = data if len(items) == 1 else tostring(item, encoding="utf-8")
        try:
            yield _article(item, original, content.path)
        except ReaderError as error:
            yield ReaderError(
                content.path,
                message(
                    "{item}: {reason}",
                    item=item.get("guid") or message("an item"),
                    reason=error.reason,
                ),
            )


def _article(item: Element, original: bytes, path: str) -> Article:
    fields = {field: (value, Origin.DATA) for field, value in _said(item) if value}
    nitf = next(named(item, "nitf"), None)
    if nitf is not None:
        return article_of_nitf(nitf, original, path, fields)
    text = _text(item, path)
    if not text:
        raise ReaderError(path, message("there is no text in it"))
    return build(text, fields, original, path)


def _text(item: Element, path: str) -> str:
    """The text of the first content that has one: HTML within the XML, or text as data."""
    for inline in named(item, "inlineXML"):
        markup = "".join(tostring(part, encoding="unicode", method="html") for part in inline)
        if text := prose(f"<div>{_unprefixed(markup)}</div>", path):
            return text
    return next(
        (text for data in named(item, "inlineData") if (text := prose(data.text, path))), ""
    )


def _unprefixed(markup: str) -> str:
    """HTML that was written out with the prefixes of its namespace."""
    return re.sub(r"(</?)\w+:", r"\1", markup)


def _said(item: Element) -> Iterator[tuple[str, str]]:
    """What an item says of itself, the likelier places last."""
    yield "external_id", item.get("guid", "")
    yield "language", item.get(_LANGUAGE, "")
    for language in named(item, "language"):
        yield "language", language.get("tag", "")
    for name in ("versionCreated", "firstCreated", "contentCreated"):
        yield "published", text_of(next(named(item, name), None))
    for name in ("provider", "infoSource", "creditline"):
        yield "source", _named(next(named(item, name), None))
    for name in ("creator", "by"):
        yield "author", _named(next(named(item, name), None))
    yield "title", text_of(next(named(item, "title"), None))
    yield "title", text_of(next(named(item, "headline"), None))


def _named(element: Element | None) -> str:
    """What somebody is called: by a name within the element, by its text, or by a literal."""
    if element is None:
        return ""
    name = next((text_of(one) for one in element if local(one) == "name"), "")
    return name or text_of(element) or element.get("literal", "")


FORMAT = Format(
    translatable("News of agencies (NewsML-G2)"),
    (".newsml", ".xml"),
    lambda content: bool(_BEGINS.search(content.head)),
    read_newsml,
)
