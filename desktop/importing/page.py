"""Saved web pages: the main text by trafilatura, and what the page says of itself."""

import re
from collections.abc import Iterator

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.decoding import clean, decode
from desktop.importing.elements import main_text, parse
from desktop.importing.format import Format
from desktop.importing.page_metadata import metadata

_DECLARED = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]+)", re.IGNORECASE
)
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]", re.IGNORECASE)
_HEAD = 4096  # bytes in which the page may say its encoding; browsers look at 1024


def read_page(html: str | bytes, path: str = "") -> Article:
    """Make an article of a web page as it was saved or copied; nothing is fetched or executed.

    Raises:
        ReaderError: there is no article in it, or it can't be decoded.
    """
    original = html.encode(errors="replace") if isinstance(html, str) else html
    text = clean(html) if isinstance(html, str) else decode(html, path, _declared(html))
    if not text.strip():
        raise ReaderError(path, "there is nothing in the page")
    page = parse(text, path)
    fields = metadata(page)
    body = clean(main_text(page)).strip()
    if not body:
        raise ReaderError(path, "no article was found in the page; save its text")
    return build(body, fields, original, path)


def _declared(data: bytes) -> str:
    """The encoding that a page says it is in, or ""."""
    match = _DECLARED.search(data[:_HEAD])
    return match[1].decode("ascii") if match else ""


def _is_page(content: Content) -> bool:
    """Whether it begins as a page; one that was saved under the name of a text is one, too."""
    return bool(_BEGINS.match(content.head))


def _read(content: Content) -> Iterator[Article]:
    yield read_page(content.data(), content.path)


FORMAT = Format("Saved pages", (".html", ".htm", ".xhtml"), _is_page, _read)
