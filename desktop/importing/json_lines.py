"""JSON lines: data sets with one article a line."""

import codecs
import json
from collections.abc import Iterator
from typing import BinaryIO, cast

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content, next_line
from desktop.importing.format import Format
from desktop.importing.limits import LARGEST
from desktop.importing.records import NoArticleError, Record, article_of
from desktop.message import Ordinal, message, translatable

_HOPELESS = 20  # lines that are no records in front of the first: a log, or a file of another kind


def read_json_lines(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a file, one line at a time, so that a file may be of any size.

    A line that holds none comes out as the ReaderError that says why, and the next ones follow.

    Raises:
        ReaderError: the file itself can't be read, holds nothing, or is no data set.
    """
    if content.head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        raise ReaderError(content.path, message("it is UTF-16; save it as UTF-8"))
    records = failed = 0
    with content.open() as file:
        for number, line in enumerate(_lines(file, content.path), 1):
            if not line.strip():
                continue
            try:
                record = _parsed(line)
            except NoArticleError as error:
                failed += 1
                yield ReaderError(
                    content.path,
                    message(
                        "line {number}: {reason}", number=Ordinal(number), reason=error.message
                    ),
                )
                if not records and failed == _HOPELESS:
                    reason = message(
                        "none of its first {many} lines is a JSON object; export it anew",
                        many=failed,
                    )
                    raise ReaderError(content.path, reason) from error
            else:
                records += 1
                yield _article(record, line.rstrip(b"\r\n"), number, content.path)
    if not records + failed:
        raise ReaderError(content.path, message("it is empty; save or copy it anew"))


def _lines(file: BinaryIO, path: str) -> Iterator[bytes]:
    """The lines of a file; of one that is too long only the beginning, too long as well."""
    while line := next_line(file, path):
        yield line
        while len(line) > LARGEST and not line.endswith(b"\n"):
            line = next_line(file, path)
            if not line:
                return


def _article(record: Record, line: bytes, number: int, path: str) -> Article | ReaderError:
    try:
        return article_of(record, line, path)
    except NoArticleError as error:
        return ReaderError(
            path, message("line {number}: {reason}", number=Ordinal(number), reason=error.message)
        )


def _parsed(line: bytes) -> Record:
    if len(line) > LARGEST:
        raise NoArticleError(
            message("it is longer than {size} MB; split it", size=LARGEST // 1_000_000)
        )
    try:
        found = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise NoArticleError(message("it is not UTF-8; save it as UTF-8")) from error
    except json.JSONDecodeError as error:
        raise NoArticleError(
            message(
                "it is not JSON ({reason} at character {number}); export it anew",
                reason=error.msg,
                number=Ordinal(error.colno),
            )
        ) from error
    except RecursionError as error:
        raise NoArticleError(message("it is nested too deeply; save its text")) from error
    except ValueError as error:  # a number of thousands of digits
        raise NoArticleError(
            message("it is not JSON ({reason}); export it anew", reason=str(error))
        ) from error
    if not isinstance(found, dict):
        raise NoArticleError(message("it is no JSON object; export it anew"))
    return cast("Record", found)


FORMAT = Format(translatable("Data sets"), (".jsonl", ".ndjson"), lambda _: False, read_json_lines)
