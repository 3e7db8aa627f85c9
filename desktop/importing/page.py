"""Saved web pages: the main text by trafilatura, what the page says of itself before any guess."""

import re
from typing import TYPE_CHECKING

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.decoding import clean, decode
from desktop.importing.page_metadata import metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE
)
_HEAD = 4096  # bytes; browsers look for the declaration in the first 1024
_DECLARATION = re.compile(
    r"\A\s*<\?xml[^>]*\?>"
)  # lxml refuses a text that says it has an encoding


def read_page(html: str | bytes, path: str = "") -> Article:
    """Make an article of a web page as it was saved or copied; nothing is fetched or executed.

    Raises:
        ReaderError: there is no article in it.
    """
    original = html.encode(errors="replace") if isinstance(html, str) else html
    text = clean(html) if isinstance(html, str) else decode(html, path, _declared_encoding(html))
    tree = _parsed(text, path)
    fields = metadata(tree)
    return build(_main_text(tree, path), fields, original, path)


def _declared_encoding(data: bytes) -> str:
    """The encoding that a page says it is in, or ""."""
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii") if match else ""


def _parsed(text: str, path: str) -> "HtmlElement":
    # A sixth of a second to load with trafilatura; only who imports pages waits for it.
    from lxml import etree, html  # noqa: PLC0415

    text = _DECLARATION.sub("", text)
    if not text.strip():
        raise ReaderError(path, "there is no text in it")
    try:
        return html.document_fromstring(text)
    except (etree.ParserError, ValueError) as error:
        raise ReaderError(path, "it is no web page that can be read") from error


def _main_text(tree: "HtmlElement", path: str) -> str:
    from trafilatura import extract  # noqa: PLC0415

    try:
        text = extract(tree, include_comments=False, include_formatting=False)
    except RecursionError as error:
        raise ReaderError(path, "its elements are nested too deeply") from error
    text = clean(text or "").strip()
    if not text:
        raise ReaderError(path, "no article was found in the page; save its text")
    return text
