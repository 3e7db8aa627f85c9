"""The elements of a web page, as much of them as is used: lxml has no types of its own."""

import re
from collections.abc import Iterator, Mapping
from typing import Any, Protocol, cast

from desktop.errors import ReaderError

# lxml refuses a text that says which encoding it was in.
_DECLARATION = re.compile(r"\A\s*<\?xml[^>]*\?>")


class Element(Protocol):
    """An element of a page, and with it all that it encloses."""

    tag: str
    text: str | None
    attrib: Mapping[str, str]

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
        ReaderError: there is nothing in it.
    """
    # A sixth of a second to load with trafilatura; only who imports pages waits for it.
    from lxml import etree, html  # noqa: PLC0415  # pyright: ignore

    try:
        return cast("Element", html.document_fromstring(_DECLARATION.sub("", text)))
    except etree.ParserError as error:  # pyright: ignore
        raise ReaderError(path, "there is nothing in the page") from error


def main_text(page: Element, path: str) -> str:
    """The text of the article in a page, a paragraph a line, or "".

    Raises:
        ReaderError: its elements are nested too deeply.
    """
    from trafilatura import extract  # noqa: PLC0415

    try:
        return extract(cast("Any", page), include_comments=False, include_formatting=False) or ""
    except RecursionError as error:
        raise ReaderError(path, "its elements are nested too deeply; save its text") from error


def content(element: Element) -> str:
    """The text of an element on one line."""
    return " ".join("".join(element.itertext()).split())
