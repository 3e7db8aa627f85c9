"""The elements of a web page, as much of them as is used: lxml has no types of its own."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, cast

from desktop.errors import ReaderError
from desktop.importing.limits import DEEPEST_ELEMENT
from desktop.message import message

# lxml refuses a text that says which encoding it was in.
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")
# Pictures and fonts that were saved inside of a page, of which nothing is read: what guesses dates
# would look through every megabyte of them.
_EMBEDDED = re.compile(r"((?:=\s*[\"']?|\(\s*[\"']?)data:[^,\"'<>()\s]{0,200},)[^\"'<>()\s]{100,}")
# Of an element only so many attributes are kept, and no page of news has one with more than some
# fifty: the parser compares each with each, and 200,000 took it three minutes.
_MOST_ATTRIBUTES = 1_000
_ATTRIBUTE = r"""[\s/]*+[^\s=<>"'/]++(?:\s*+=\s*+(?:"[^"]*+"|'[^']*+'|[^\s<>"']++))?+"""
_MANY = rf"(<[a-z](?:{_ATTRIBUTE}){{{_MOST_ATTRIBUTES}}}+)(?:{_ATTRIBUTE})++"
_EXCESS = re.compile(_MANY, re.IGNORECASE)
_EXCESS_BYTES = re.compile(_MANY.encode(), re.IGNORECASE)
# Pages of news have some thousand elements, thirty deep. One of 200,000, or 3,000 deep, would take
# half a minute to read.
_MOST_ELEMENTS = 100_000


class Element(Protocol):
    """An element of a page, and with it all that it encloses."""

    tag: str
    text: str | None
    tail: str | None  # the text behind it, up to the next element
    attrib: Mapping[str, str]

    def __iter__(self) -> "Iterator[Element]":
        """The elements right below it."""
        ...

    def get(self, key: str) -> str | None:
        """An attribute, or None."""
        ...

    def iter(self, *tags: str) -> "Iterator[Element]":
        """The element and all within it that have one of these tags, in the order of the page."""
        ...

    def itertext(self) -> Iterator[str]:
        """The texts within it."""
        ...

    def iterancestors(self) -> "Iterator[Element]":
        """The elements around it, from inside out."""
        ...


def parse(text: str, path: str) -> Element:
    """The page as a tree; nothing is fetched, entities of its own are not expanded.

    Raises:
        ReaderError: there is nothing in it, or too much.
    """
    # A sixth of a second to load with trafilatura; only who imports pages waits for it.
    from lxml import etree, html  # noqa: PLC0415  # pyright: ignore

    # Else a picture or a script of ten megabytes inside of a page would end it there.
    parser = html.HTMLParser(huge_tree=True)
    try:
        bare = _EXCESS.sub(r"\1", _EMBEDDED.sub(r"\1", _DECLARATION.sub("", text)))
        page = cast("Element", html.document_fromstring(bare, parser))
    except etree.ParserError as error:  # pyright: ignore
        raise ReaderError(path, message("there is nothing in the page; save it anew")) from error
    _refuse_excess(etree.iterwalk(page, events=("start", "end")), path)  # pyright: ignore
    return page


def without_excess(data: bytes) -> bytes:
    """XML without the attributes that are too many for its parser, which takes long as well."""
    return _EXCESS_BYTES.sub(rb"\1", data)


def _refuse_excess(walk: Iterator[tuple[str, object]], path: str) -> None:
    """Stop at the first element too many or too deep on the way through a page."""
    elements = depth = 0
    for event, _ in walk:
        elements += event == "start"
        depth += 1 if event == "start" else -1
        if elements > _MOST_ELEMENTS:
            raise ReaderError(
                path,
                message(
                    "it has more than {most} elements; save its text",
                    most=_MOST_ELEMENTS,
                ),
            )
        if depth > DEEPEST_ELEMENT:
            raise ReaderError(path, message("its elements are nested too deeply; save its text"))


def main_text(page: Element) -> str:
    """The text of the article in a page, a paragraph a line; "" where there is none."""
    from trafilatura import extract  # noqa: PLC0415

    return extract(cast("Any", page), include_comments=False, include_formatting=False) or ""


def content(element: Element) -> str:
    """The text of an element on one line."""
    return " ".join("".join(element.itertext()).split())
