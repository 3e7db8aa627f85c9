"""Saved feeds: RSS and Atom, each entry an article, as long as the feed tells it."""

import io
import json
import re
from collections.abc import Iterator
from typing import Any, cast

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.blocks import block_text
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.elements import parse, without_excess
from desktop.importing.format import Format
from desktop.message import Ordinal, message, translatable

_BEGINS = re.compile(
    # Nothing is tried twice: forty comments in a row can be divided in 2 to the 39th ways.
    rb"(?:\xef\xbb\xbf)?\s*+(?:(?:(?><!--.*?-->)|(?><\?.*?\?>)|<!DOCTYPE[^>]*+>)\s*+)*+"
    rb"<(?:rss|rdf:RDF|(?:\w+:)?feed)[\s>]",
    re.DOTALL,
)
_TAG = re.compile(rb"<(/?)((?:\w{1,20}:)?(?:item|entry))(?=[\s>])[^>]{0,1000}>?")

Entry = dict[str, Any]


def read_feed(content: Content) -> Iterator[Article | ReaderError]:
    """The entries of a feed in their order: the whole text where the feed has it, else what it has.

    Raises:
        ReaderError: there are no entries in it, or it is other XML.
    """
    import feedparser  # noqa: PLC0415 (a fifth of a second to load)

    data = content.data()
    # A stream, for it takes bytes for the name of a file; sanitizing is for browsers.
    stream = io.BytesIO(without_excess(data))
    feed = cast("Any", feedparser.parse(stream, sanitize_html=False, resolve_relative_uris=False))
    entries = cast("list[Entry]", feed.entries)
    if not entries and content.ends((".xml",)) and not feed.version:
        if not content.alone:  # what programs keep for themselves
            return
        raise ReaderError(
            content.path,
            message("it is XML of no kind that is known: no feed, no news item; save its text"),
        )
    if not entries:
        raise ReaderError(
            content.path, message("there are no entries of a feed in it; save it anew")
        )
    pieces = list(_pieces(data))
    originals = pieces if len(pieces) == len(entries) else map(_as_bytes, entries)
    for place, (entry, original) in enumerate(zip(entries, originals, strict=True), 1):
        try:
            yield _article(entry, cast("Entry", feed.feed), original, content.path)
        except ReaderError as error:
            yield ReaderError(
                content.path,
                message("entry {place}: {reason}", place=Ordinal(place), reason=error.reason),
            )


def _article(entry: Entry, feed: Entry, original: bytes, path: str) -> Article:
    text = max((_text(html, path) for html in _bodies(entry)), key=len, default="")
    if not text:
        raise ReaderError(path, message("there is no text in it"))
    values = {
        "title": _text(_value(entry, "title"), path),
        "source": _text(_outlet(entry, feed), path),
        "author": _author(entry),
        # Only when it was published: feeds set "updated" at any change.
        "published": _value(entry, "published") or _value(entry, "created"),
        "url": _value(entry, "feedburner_origlink") or _value(entry, "link"),
        "external_id": _value(entry, "id"),
        "language": _value(feed, "language"),
    }
    if not values["published"] and "published" not in entry:
        values["published"] = _value(entry, "updated")
    fields = {name: (value, Origin.DATA) for name, value in values.items()}
    return build(text, fields, original, path)


def _bodies(entry: Entry) -> Iterator[str]:
    """All that an entry has of its text, of which the longest is the fullest."""
    for part in cast("list[Entry]", entry.get("content") or []):
        yield _value(part, "value")
    yield _value(entry, "summary")
    yield _value(entry, "description")


def _outlet(entry: Entry, feed: Entry) -> str:
    """Who published an entry: of a feed that gathers others, the one that it was taken from."""
    origin = cast("Entry", entry.get("source") or {})
    return _value(origin, "title") or _value(feed, "title")


def _author(entry: Entry) -> str:
    authors = cast("list[Entry]", entry.get("authors") or [])
    names = [name for author in authors if (name := _value(author, "name"))]
    return ", ".join(dict.fromkeys(names)) or _value(entry, "author")


def _value(entry: Entry, name: str) -> str:
    value = cast("object", entry.get(name))
    return clean(value).strip() if isinstance(value, str) else ""


def _text(html: str, path: str) -> str:
    """The text of a piece of HTML, which may be none."""
    if "<" not in html and "&" not in html:
        return html
    return block_text(parse(f"<div>{html}</div>", path)) if html.strip() else ""


def _pieces(data: bytes) -> Iterator[bytes]:
    """The entries as they stand in the file; in one pass, for it may not close what it opens."""
    begun: re.Match[bytes] | None = None
    for tag in _TAG.finditer(data):
        if begun is None:
            begun = None if tag[1] else tag
        elif tag[1] and tag[2] == begun[2]:
            yield data[begun.start() : tag.end()]
            begun = None


def _as_bytes(entry: Entry) -> bytes:
    """An entry as it was understood, where it can't be found in the file letter by letter."""
    return json.dumps(entry, default=str, sort_keys=True).encode()


def _is_feed(content: Content) -> bool:
    return bool(_BEGINS.match(content.head))


FORMAT = Format(translatable("Saved feeds"), (".rss", ".atom", ".rdf", ".xml"), _is_feed, read_feed)
