"""From files to articles: one reader a format, picked by content first and by name second."""

from collections.abc import Iterator, Sequence
from pathlib import Path

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.column_guesses import FIELDS
from desktop.importing.columns import Assignment, Columns, Header
from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.folders import files
from desktop.importing.page import read_page
from desktop.importing.plain import read_plain
from desktop.importing.position import Position
from desktop.importing.registry import FORMATS, SUFFIXES, chosen, read_content, unknown
from desktop.importing.table import FORMAT as TABLES
from desktop.importing.table import Beginning, beginning
from desktop.message import message

__all__ = [
    "FIELDS",
    "FORMATS",
    "SUFFIXES",
    "Assignment",
    "Beginning",
    "Columns",
    "Header",
    "Position",
    "files",
    "read",
    "read_page",
    "read_text",
    "tables",
]


def read(
    path: Path,
    *,
    alone: bool = True,
    columns: Columns | None = None,
    position: Position | None = None,
) -> Iterator[Article | ReaderError]:
    """The articles of a file and of all that is packed in it, with their original bytes.

    What can't be read comes out as the ReaderError that says which and why, and the rest follows:
    whoever loops over this looks at what comes. So does a file that was chosen by itself, where all
    that is packed in it was passed over. The path of what lies in a container goes on
    behind that of the container: "saved.zip/2031/ferry.html".

    Args:
        path: the file.
        alone: whether it was chosen by itself; of a folder's files, XML and JSON of other programs
            is passed over.
        columns: what the user has said of the columns of tables.
        position: tells how far the file is read, whenever it is asked.
    """
    try:
        content = Content.of_file(path, alone=alone, columns=columns, position=position)
    except ReaderError as error:
        yield error
        return
    if not content.ends(SUFFIXES):
        # A file of an unknown kind stays closed: it may be the archive that is open.
        yield unknown(content)
        return
    found = None
    for found in read_content(content):
        yield found
    if found is None and alone:
        yield ReaderError(content.path, message("no article was found in it; save its text"))


def tables(paths: Sequence[Path], columns: Columns) -> list[Beginning]:
    """The beginnings of those of these files that are tables, in their order.

    What can't be read is passed over: importing it says why.
    """
    found: list[Beginning] = []
    for path in paths:
        if path.name.lower().endswith(TABLES.suffixes):
            try:
                content = Content.of_file(path, columns=columns)
                if chosen(content) is TABLES:
                    found.append(beginning(content))
            except ReaderError:
                continue
    return found


def read_text(text: str, path: str = "") -> Article:
    """The article in a plain text, as pasted or dropped.

    Raises:
        ReaderError: there is no text in it.
    """
    original = text.encode(errors="replace")
    text = clean(text)
    if not text.strip():
        raise ReaderError(path, message("there is no text in it"))
    return read_plain(text, original, path)
