"""Tables: CSV and TSV with one article a row, whatever the columns are called."""

import csv
import io
import re
from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import chain, islice

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.column_guesses import LOOKED_AT, guessed, is_named, named, teasers
from desktop.importing.columns import Assignment, Header, header_of
from desktop.importing.content import HEAD, READING_FAILS, Content, unreadable
from desktop.importing.date_order import are_slashed, day_comes_first, in_one_way
from desktop.importing.decoding import encoding_of
from desktop.importing.format import Format
from desktop.importing.limits import LARGEST
from desktop.importing.records import NoArticleError, article_of_values
from desktop.message import Message, Ordinal, message, translatable

_DELIMITERS = ",;\t|"
# The line that Excel reads, and some programs write for it, in front of the names.
_SEPARATOR = re.compile(r"sep=([,;\t|])", re.IGNORECASE)
_BEHIND = "\0"  # stands behind the last line, and nowhere in one
_QUOTED = re.compile(r'"[^"]*"')
_NOTHING: Assignment = {}
_MADE = ("text", "url")  # what makes a row an article; a row with an address alone is a link


@dataclass(frozen=True, slots=True)
class Beginning:
    """What a table begins with, for the user to say what its columns hold.

    Attributes:
        path: the file.
        header: the names of its columns.
        rows: its first rows.
        assignment: what the columns hold: as the user said once, else as it is guessed.
    """

    path: str
    header: Header
    rows: Sequence[Sequence[str]]
    assignment: Assignment


def read_table(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a table, one row at a time, so that it may be of any size.

    The first row names the columns. What the user said of them holds; for the rest their names do,
    and if none of these is one of a text, the column whose values are long is the text. A row that
    holds no article comes out as the ReaderError that says why.

    Raises:
        ReaderError: it can't be read, or no column is one of an article.
    """
    with _opened(content) as (header, rows, delimiter):
        begun = list(islice(rows, LOOKED_AT))
        guess = named(header, begun) if is_named(header) else _NOTHING
        assignment = content.columns.said(header, guess, content.path)
        if not any(field in assignment for field in _MADE):
            raise ReaderError(
                content.path,
                message(
                    "its first row names no column of an article's text or address (its columns: "
                    "{columns}); import it by itself to choose them, or name them: "
                    "--columns text=NAME",
                    columns=", ".join(header),
                ),
            )
        spare = teasers(header, assignment)
        content.columns.note(content.path, header, assignment, spare)
        day_first = _day_first(content, begun, assignment)
        for number, row in enumerate(chain(begun, rows), 2):
            if not any(value.strip() for value in row):
                continue
            if _BEHIND in row:
                yield _unread(content, number, unreadable(EOFError()))
                continue
            values = {field: _values(row, places) for field, places in assignment.items()}
            if day_first is not None:
                dates = values["published"]
                values["published"] = [in_one_way(date, day_first) for date in dates]
            original = _written(row, delimiter)
            try:
                yield article_of_values(values, _values(row, spare), original, content.path)
            except NoArticleError as error:
                yield _unread(content, number, error.message)


def _unread(content: Content, number: int, reason: Message) -> ReaderError:
    return ReaderError(
        content.path, message("row {number}: {reason}", number=Ordinal(number), reason=reason)
    )


def beginning(content: Content) -> Beginning:
    """The first rows of a table, and what its columns hold as far as can be told from them.

    Raises:
        ReaderError: it can't be read.
    """
    with _opened(content) as (header, rows, _delimiter):
        begun = [row for row in islice(rows, LOOKED_AT) if _BEHIND not in row]
    assignment = content.columns.said(header, guessed(header, begun), content.path)
    return Beginning(content.path, header, begun, assignment)


def _day_first(
    content: Content, begun: Sequence[Sequence[str]], assignment: Assignment
) -> bool | None:
    """Whether the day comes first in the dates of a table; None where no row, or no one, tells it.

    All rows are read for it, before the first one is imported, where the beginning has such dates.
    """
    places = assignment.get("published", ())
    if not any(are_slashed(_values(row, places)) for row in begun):
        return None
    with _opened(content) as (_header, rows, _delimiter):
        return day_comes_first(date for row in rows for date in _values(row, places))


@contextmanager
def _opened(content: Content) -> Generator[tuple[Header, Iterator[list[str]], str], None, None]:
    """A table: the names of its columns, its other rows, and what stands between two values."""
    csv.field_size_limit(LARGEST)
    head = _head(content)
    encoding = encoding_of(head, content.path)
    first = head.decode(encoding, errors="replace").lstrip("\ufeff \r\n").partition("\n")[0]
    said = _SEPARATOR.fullmatch(first.strip("\r"))
    delimiter = said[1] if said else max(_DELIMITERS, key=_QUOTED.sub("", first).count)
    with content.open() as file:
        text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
        rows = _rows(text, delimiter, content.path)
        if said:
            next((row for row in rows if any(row)), None)
        header = next((row for row in rows if any(row)), list[str]())
        if _BEHIND in header:
            raise _unread(content, 1, unreadable(EOFError()))
        yield header_of(header), rows, delimiter


def _head(content: Content) -> bytes:
    """The beginning of the table, of whole lines."""
    if not content.head.strip():
        raise ReaderError(content.path, message("it is empty; save or copy it anew"))
    if len(content.head) < HEAD or b"\n" not in content.head:
        return content.head
    return content.head[: content.head.rindex(b"\n") + 1]


def _rows(text: io.TextIOWrapper, delimiter: str, path: str) -> Iterator[list[str]]:
    """The rows; of one with a quotation mark that is never closed the last value is `_BEHIND`."""
    # What comes behind the end is a row of its own, unless it stands within quotation marks.
    reader = csv.reader(chain(_lines(text, path), [_BEHIND]), delimiter=delimiter)
    while True:
        try:
            row = next(reader)
            if row == [_BEHIND]:
                return
            if row and _BEHIND in row[-1]:  # with all lines up to the end of the file
                yield [*row[:-1], _BEHIND]
                return
            yield row
        except csv.Error as error:
            raise ReaderError(
                path,
                message(
                    "line {number}: {reason}; save the table anew",
                    number=Ordinal(reader.line_num),
                    reason=str(error),
                ),
            ) from error
        except READING_FAILS as error:
            raise ReaderError(path, unreadable(error)) from error


def _lines(text: io.TextIOWrapper, path: str) -> Iterator[str]:
    """The lines, none longer than fits into memory: what is packed may be one of gigabytes."""
    while line := text.readline(LARGEST + 1):
        if len(line) > LARGEST:
            raise ReaderError(
                path,
                message("a line is longer than {size} MB; split it", size=LARGEST // 1_000_000),
            )
        yield line.replace("\0", "")


def _values(row: Sequence[str], places: Sequence[int]) -> list[str]:
    return [row[place] for place in places if place < len(row)]


def _written(row: Sequence[str], delimiter: str) -> bytes:
    """A row as it may have stood in the file: what is kept as the original."""
    line = io.StringIO()
    csv.writer(line, delimiter=delimiter).writerow(row)
    return line.getvalue().encode(errors="replace")


FORMAT = Format(translatable("Tables"), (".csv", ".tsv"), lambda _: False, read_table)
