"""JSON lines: data sets with one article a line."""

import json
from collections.abc import Iterator
from typing import BinaryIO, cast

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.content import READING_FAILS, Content, unreadable
from desktop.importing.dates import from_timestamp
from desktop.importing.decoding import clean
from desktop.importing.format import Format
from desktop.importing.limits import LARGEST

# The article's field by the name it has in a line; the first that says something counts.
_FIELDS = {
    "id": "external_id",
    "title": "title",
    "source": "source",
    "author": "author",
    "published": "published",
    "date": "published",
    "language": "language",
    "url": "url",
}


def read_json_lines(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a file, one line at a time, so that a file may be of any size.

    A line that holds none comes out as the ReaderError that says why, and the next ones follow.

    Raises:
        ReaderError: the file itself can't be read, or holds nothing.
    """
    empty = True
    with content.open() as file:
        for number, line in enumerate(_lines(file, content.path), 1):
            if line.strip():
                empty = False
                yield _article(line.rstrip(b"\r\n"), number, content.path)
    if empty:
        raise ReaderError(content.path, "it is empty")


def _lines(file: BinaryIO, path: str) -> Iterator[bytes]:
    """The lines of a file; of one that is too long only the beginning, too long as well."""
    while line := _line(file, path):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = _line(file, path)
            if not line:
                return


def _line(file: BinaryIO, path: str) -> bytes:
    try:
        return file.readline(LARGEST + 1)
    except READING_FAILS as error:
        raise ReaderError(path, unreadable(error)) from error


def _article(line: bytes, number: int, path: str) -> Article | ReaderError:
    try:
        return _read(line, path)
    except _NoArticle as error:
        return ReaderError(path, f"line {number}: {error}")


class _NoArticle(Exception):  # noqa: N818 (no error of ours: a line that holds none)
    """Why a line holds no article."""


def _read(line: bytes, path: str) -> Article:
    fields = _parsed(line)
    text = fields.get("text")
    if not isinstance(text, str) or not (text := clean(text)).strip():
        raise _NoArticle("it has no text")
    known: dict[str, tuple[str, Origin]] = {}
    for name, field in _FIELDS.items():
        value = _date(fields.get(name)) if field == "published" else _value(fields.get(name))
        if value and field not in known:
            known[field] = (value, Origin.DATA)
    return build(text, known, line, path)


def _parsed(line: bytes) -> dict[str, object]:
    if len(line) > LARGEST:
        raise _NoArticle(f"it is longer than {LARGEST // 1_000_000} MB")
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise _NoArticle("it is not UTF-8") from error
    except json.JSONDecodeError as error:
        raise _NoArticle(f"it is not JSON ({error.msg} at character {error.colno})") from error
    except RecursionError as error:
        raise _NoArticle("it is nested too deeply") from error
    except ValueError as error:  # a number of thousands of digits
        raise _NoArticle(f"it is not JSON ({error})") from error
    if not isinstance(found, dict):
        raise _NoArticle("it is no JSON object")
    return cast("dict[str, object]", found)


def _value(raw: object) -> str:
    """What a field says as text; several names in a list are one byline."""
    if isinstance(raw, str):
        return clean(raw).strip()
    if isinstance(raw, list):
        names = [one for one in cast("list[object]", raw) if isinstance(one, str)]
        return ", ".join(filter(None, (clean(name).strip() for name in names)))
    if isinstance(raw, int | float) and not isinstance(raw, bool):
        return str(raw)
    return ""


def _date(raw: object) -> str:
    """A date as text; numbers beyond years count seconds or milliseconds since 1970."""
    if isinstance(raw, int | float) and not isinstance(raw, bool) and abs(raw) > 9999:
        return from_timestamp(raw)
    return _value(raw)


FORMAT = Format("Data sets", (".jsonl", ".ndjson"), lambda _: False, read_json_lines)
