"""Tables: CSV and TSV with one article a row, whatever the columns are called."""

import csv
import io
from collections.abc import Iterator, Sequence

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import HEAD, READING_FAILS, Content, unreadable
from desktop.importing.decoding import encoding_of
from desktop.importing.format import Format
from desktop.importing.limits import LARGEST
from desktop.importing.records import NAMES, NoArticleError, article_of, plain_name

_DELIMITERS = ",;\t|"
_KNOWN = frozenset(name for names in NAMES.values() for name in names)
_TEXT = 200  # characters; a column of longer values is the text, whatever it is called
_LOOKED_AT = 20  # rows


def read_table(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a table, one row at a time, so that it may be of any size.

    The first row names the columns. If none of the names is one of a text, the column whose values
    are long is the text. A row that holds no article comes out as the ReaderError that says why.

    Raises:
        ReaderError: it can't be read, or no column is one of an article.
    """
    csv.field_size_limit(LARGEST)
    head = _head(content)
    encoding = encoding_of(head, content.path)
    first = head.decode(encoding, errors="replace").lstrip().partition("\n")[0]
    delimiter = max(_DELIMITERS, key=first.count)
    with content.open() as file:
        text = io.TextIOWrapper(file, encoding, errors="replace", newline="")
        rows = _rows(text, delimiter, content.path)
        first_row = next((row for row in rows if any(row)), list[str]())
        columns = _columns(first_row, content.path)
        yield from _articles(columns, rows, delimiter, content.path)


def _head(content: Content) -> bytes:
    """The beginning of the table, of whole lines."""
    if not content.head.strip():
        raise ReaderError(content.path, "it is empty")
    if len(content.head) < HEAD or b"\n" not in content.head:
        return content.head
    return content.head[: content.head.rindex(b"\n") + 1]


def _rows(text: io.TextIOWrapper, delimiter: str, path: str) -> Iterator[list[str]]:
    reader = csv.reader(_lines(text, path), delimiter=delimiter)
    while True:
        try:
            yield next(reader)
        except StopIteration:
            return
        except csv.Error as error:
            raise ReaderError(path, f"line {reader.line_num}: {error}") from error
        except READING_FAILS as error:
            raise ReaderError(path, unreadable(error)) from error


def _lines(text: io.TextIOWrapper, path: str) -> Iterator[str]:
    """The lines, none longer than fits into memory: what is packed may be one of gigabytes."""
    while line := text.readline(LARGEST + 1):
        if len(line) > LARGEST:
            raise ReaderError(path, f"a line is longer than {LARGEST // 1_000_000} MB; split it")
        yield line.replace("\0", "")


def _columns(named: Sequence[str], path: str) -> list[str]:
    columns = [plain_name(name) for name in named]
    if not _KNOWN.intersection(columns):
        raise ReaderError(
            path,
            "its first row names no column of an article; name them as in: "
            "title, text, source, published, author, url",
        )
    return columns


def _articles(
    columns: list[str], rows: Iterator[list[str]], delimiter: str, path: str
) -> Iterator[Article | ReaderError]:
    begun = [row for row, _ in zip(rows, range(_LOOKED_AT), strict=False)]
    if not set(NAMES["text"]).intersection(columns):
        columns = _with_text(columns, begun)
    number = 1
    for some in (begun, rows):
        for row in some:
            number += 1
            if not any(value.strip() for value in row):
                continue
            record = {name: value for name, value in zip(columns, row, strict=False) if value}
            try:
                yield article_of(record, _written(row, delimiter), path)
            except NoArticleError as error:
                yield ReaderError(path, f"row {number}: {error}")


def _with_text(columns: list[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The columns, the one of them called text whose values are long."""
    lengths = [
        sum(len(row[at]) for row in rows if at < len(row)) / max(len(rows), 1)
        for at in range(len(columns))
    ]
    longest = max(range(len(columns)), key=lengths.__getitem__)
    if lengths[longest] < _TEXT or columns[longest] in _KNOWN:
        return columns
    return [*columns[:longest], "text", *columns[longest + 1 :]]


def _written(row: Sequence[str], delimiter: str) -> bytes:
    """A row as it may have stood in the file: what is kept as the original."""
    line = io.StringIO()
    csv.writer(line, delimiter=delimiter).writerow(row)
    return line.getvalue().encode(errors="replace")


FORMAT = Format("Tables", (".csv", ".tsv"), lambda _: False, read_table)
