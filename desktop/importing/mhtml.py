"""MHTML: a page with all its parts in one file, as browsers save it."""

import re
from collections.abc import Iterator
from email import message_from_bytes, policy
from email.errors import MessageError
from email.message import Message
from typing import cast

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.captures import Capture
from desktop.importing.content import Content
from desktop.importing.format import Format
from desktop.importing.page import SavedPage, article_in
from desktop.message import message, translatable

_RELATED = re.compile(rb"^content-type:\s*multipart/related", re.IGNORECASE | re.MULTILINE)
# What tells it from a mail with pictures: Chromium, Internet Explorer and Firefox's add-ons.
_SAVED = re.compile(
    rb"^(?:snapshot-content-location:|from:\s*[\"<]*saved by)", re.IGNORECASE | re.MULTILINE
)
_PAGES = ("text/html", "application/xhtml+xml")


def read_mhtml(content: Content) -> Iterator[Article]:
    """The page in a file of MHTML; its frames and pictures are not read.

    Raises:
        ReaderError: there is no page in it, or no article in the page.
    """
    data = content.data()
    try:
        whole = message_from_bytes(data, policy=policy.compat32)
        page = _page(whole)
        html = cast("bytes | None", page.get_payload(decode=True)) if page else None
    except (MessageError, ValueError, LookupError) as error:
        raise ReaderError(
            content.path,
            message("it is no sound MHTML ({reason}); save it anew", reason=str(error)),
        ) from error
    except RecursionError as error:
        raise ReaderError(
            content.path, message("it is nested too deeply; save its text")
        ) from error
    if page is None or not html:
        raise ReaderError(content.path, message("there is no page in it"))
    url = _header(whole, "Snapshot-Content-Location") or _header(page, "Content-Location")
    # Chromium writes -0000: its moments are UTC, of an unknown place (RFC 5322, 3.3).
    capture = Capture(url, _header(whole, "Date").replace("-0000", "+0000"))
    encoding = page.get_content_charset() or ""
    yield article_in(SavedPage(html, content.path, capture, encoding, data))


def _page(whole: Message) -> Message | None:
    """The part that is the page: the one named as start, else the first that is HTML."""
    pages = [part for part in whole.walk() if part.get_content_type() in _PAGES]
    start = cast("str | None", whole.get_param("start"))
    for part in pages:
        if start and _header(part, "Content-ID") == start:
            return part
    return pages[0] if pages else None


def _header(part: Message, name: str) -> str:
    return str(part.get(name) or "").strip()


def _is_mhtml(content: Content) -> bool:
    return bool(_RELATED.search(content.head) and _SAVED.search(content.head))


FORMAT = Format(translatable("Pages saved as MHTML"), (".mhtml", ".mht"), _is_mhtml, read_mhtml)
