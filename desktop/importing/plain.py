"""Plain text: a headline in the first line, and what a few explicit lines under it say."""

import re
from collections.abc import Iterator, Sequence

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.dates import published_date
from desktop.importing.decoding import decode
from desktop.importing.format import Format

_LONGEST_HEADLINE = (
    150  # characters; the longest of 3,000 headlines of the development sets has 148
)
_CLEARLY_LONGER = 2.0  # times the headline: what follows it without a blank line
_SENTENCE_ENDS = (".", "…", ":", ";", ",", "。", "۔", "।", "-", "–", "—")
_CLOSING = "\"'”’»)]"
_WEB = re.compile(r"\w+://")
_LETTER = re.compile(r"[^\W\d_]")
# The only lines that are believed to speak about the article; "Photo:", "Updated:" are not.
_FIELDS = {
    "title": "title",
    "headline": "title",
    "source": "source",
    "outlet": "source",
    "publication": "source",
    "publisher": "source",
    "author": "author",
    "by": "author",
    "byline": "author",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
}
_FIELD = re.compile(rf"({'|'.join(_FIELDS)}):\s+(\S.*)", re.IGNORECASE)
# "By Ann Lee", "By Ann de la Cruz and Bo Li": nothing but names, or it is a line of the text.
_NAME = r"[^\W\d_a-z][\w.’'-]*"
_NAMES = (
    rf"{_NAME}(?: (?:{_NAME}|de|del|della|di|da|van|von|der|den|la|le|bin|al|and|&)|, {_NAME})*"
)
_BYLINE = re.compile(rf"(?:By|BY) (?P<names>{_NAMES})")
_LONGEST_BYLINE = 80


def read_plain(text: str, original: bytes, path: str = "") -> Article:
    """Make an article of plain text; the whole of it stays its text.

    The headline is the first line where that is short, doesn't end as a sentence does, and is set
    apart from what follows. Outlet, author and date come from explicit lines ("Source: …",
    "Date: …", "By …") directly under it or at the very top, and from nowhere else: a date in a
    caption or in the text says when something happened, not when it was published.
    """
    lines = [line.strip() for line in text.split("\n")]
    fields, start = _explicit(lines, 0)
    headline, after = headline_at(lines, start)
    if headline:
        below, _ = _explicit(lines, after)
        fields = {**below, **fields}
        fields.setdefault("title", (headline, Origin.HEADING))
    return build(text, fields, original, path)


def headline_at(lines: Sequence[str], start: int) -> tuple[str, int]:
    """The headline in the first line from ``start`` that isn't blank, and the line after it.

    Returns:
        ("", start) where that line is no headline.
    """
    first = _next(lines, start)
    if first == len(lines) or not _may_be_headline(lines[first]):
        return "", start
    _, body = _explicit(lines, first + 1)
    body = _next(lines, body)
    if body == len(lines):
        return "", start
    set_apart = body > first + 1
    if not set_apart and len(lines[body]) < _CLEARLY_LONGER * len(lines[first]):
        return "", start
    return lines[first], first + 1


def _may_be_headline(line: str) -> bool:
    return (
        len(line) <= _LONGEST_HEADLINE
        and len(_LETTER.findall(line)) >= 3
        and not line.rstrip(_CLOSING).endswith(_SENTENCE_ENDS)
        and not _WEB.match(line)
        and not _FIELD.fullmatch(line)
        and not _is_date(line)
    )


def _is_date(line: str) -> bool:
    """Whether a line is a date, or place and date: it heads many texts and is no headline."""
    return bool(published_date(line) or published_date(line.partition(", ")[2]))


def _explicit(lines: Sequence[str], start: int) -> tuple[dict[str, tuple[str, Origin]], int]:
    """What the block of explicit lines here says, and the line after it.

    One blank line may stand before the block; the first line of any other kind ends it.
    """
    start += start < len(lines) and not lines[start]
    fields: dict[str, tuple[str, Origin]] = {}
    for line in lines[start:]:
        found = list(_said(line))
        if not found:
            break
        start += 1
        for field, value in found:
            fields.setdefault(field, (value, Origin.TEXT))
    return fields, start


def _said(line: str) -> Iterator[tuple[str, str]]:
    match = _FIELD.fullmatch(line)
    if match:
        yield _FIELDS[match[1].lower()], match[2]
        return
    match = _BYLINE.fullmatch(line) if len(line) <= _LONGEST_BYLINE else None
    if match:
        yield "author", match["names"]


def _next(lines: Sequence[str], start: int) -> int:
    """The first line from ``start`` that isn't blank, or the end."""
    return next((at for at in range(start, len(lines)) if lines[at]), len(lines))


def _read(content: Content) -> Iterator[Article]:
    data = content.data()
    text = decode(data, content.path)
    if not text.strip():
        raise ReaderError(content.path, "there is no text in it")
    yield read_plain(text, data, content.path)


FORMAT = Format("Text", (".txt", ".text"), lambda _: False, _read)
