"""Plain text: a headline in the first line, and what a few explicit lines under it say."""

import re
from collections.abc import Iterator, Sequence

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.format import Format
from desktop.importing.text_head import dateline, is_lone_name, is_stated, stated
from desktop.message import message, translatable

# Characters; the longest of 3,000 headlines of the development sets has 148.
_LONGEST_HEADLINE = 150
_CLEARLY_LONGER = 2.0  # times the headline: what follows it without a blank line
_SENTENCE_ENDS = (".", "…", ":", ";", ",", "。", "۔", "।", "-", "–", "—")
_CLOSING = "\"'”’“‘»«)]"
_WEB = re.compile(r"\w+://")
_LETTER = re.compile(r"[^\W\d_]")


def read_plain(text: str, original: bytes, path: str = "") -> Article:
    """Make an article of plain text; the whole of it stays its text.

    The headline is the first line where that is short, doesn't end as a sentence does, and is set
    apart from what follows. Outlet, author and date come from lines directly under it or at the
    very top that state nothing else (see `text_head`), the agency from a dateline; from nowhere
    else, for a date in a caption or in the text says when something happened.
    """
    lines = [line.strip() for line in text.split("\n")]
    fields, start = stated(lines, 0)
    headline, after = headline_at(lines, start)
    if not headline:  # then what looks like an outlet's name may be a headline itself
        fields, start = stated(lines, 0, only_named=True)
        headline, after = headline_at(lines, start)
    if not headline and is_lone_name(fields):
        fields, start = {}, 0
    if headline:
        below, start = stated(lines, after)
        fields = {**below, **fields}
        fields.setdefault("title", (headline, Origin.HEADING))
    first = next((line for line in lines[start:] if line), "")
    fields = {**dateline(first), **fields}
    return build(text, fields, original, path)


def headline_at(lines: Sequence[str], start: int) -> tuple[str, int]:
    """The headline in the first line from ``start`` that isn't blank, and the line after it.

    Returns:
        ("", start) where that line is no headline.
    """
    first = _next(lines, start)
    if first == len(lines) or not _may_be_headline(lines[first]):
        return "", start
    _, body = stated(lines, first + 1)
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
        and not is_stated(line)
    )


def _next(lines: Sequence[str], start: int) -> int:
    """The first line from ``start`` that isn't blank, or the end."""
    return next((at for at in range(start, len(lines)) if lines[at]), len(lines))


def _read(content: Content) -> Iterator[Article]:
    data = content.data()
    text = decode(data, content.path)
    if not text.strip():
        raise ReaderError(
            content.path, message("there is no text in it; see whether it is the right file")
        )
    yield read_plain(text, data, content.path)


FORMAT = Format(translatable("Text"), (".txt", ".text"), lambda _: False, _read)
