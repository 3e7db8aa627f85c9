"""From files to articles: one reader a format, picked by suffix and content."""

import re
from collections.abc import Iterator
from pathlib import Path

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.decoding import clean, decode
from desktop.importing.json_lines import read_json_lines
from desktop.importing.loading import SUFFIXES, files, load
from desktop.importing.markdown import read_markdown
from desktop.importing.page import read_page
from desktop.importing.plain import read_plain

__all__ = ["SUFFIXES", "files", "read", "read_page", "read_text"]

_PAGE_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*<(?:!doctype html|html)[\s>]", re.IGNORECASE)


def read(path: Path) -> Iterator[Article | ReaderError]:
    """The articles of a file, with their original bytes.

    Of a file of many (``.jsonl``) each one that can't be read comes out as the ReaderError that
    says which and why, and the rest follows: whoever loops over this looks at what comes.

    Raises:
        ReaderError: the file as a whole can't be read: it is missing, empty, binary, too large, of
            an unknown kind, wrongly encoded. Raised when the first article is asked for.
    """
    suffix = path.suffix.lower()
    if suffix == ".jsonl":
        yield from read_json_lines(path)
    elif suffix in SUFFIXES:
        yield _read_whole(path, suffix)
    else:
        if not path.is_file():
            load(path)  # what isn't there has that reason, whatever its suffix
        # A file of an unknown kind stays closed: it may be the archive that is open.
        raise ReaderError(path, f"its kind is not known; {', '.join(SUFFIXES)} can be read")


def read_text(text: str, path: str = "") -> Article:
    """The article in a plain text, as pasted or dropped.

    Raises:
        ReaderError: there is no text in it.
    """
    original = text.encode(errors="replace")
    text = clean(text)
    if not text.strip():
        raise ReaderError(path, "there is no text in it")
    return read_plain(text, original, path)


def _read_whole(path: Path, suffix: str) -> Article:
    """The one article of a file; a page saved under the name of a text is read as a page."""
    data = load(path)
    if suffix in {".html", ".htm"} or _PAGE_BEGINS.match(data):
        return read_page(data, str(path))
    text = decode(data, str(path))
    if not text.strip():
        raise ReaderError(path, "there is no text in it")
    return (read_markdown if suffix == ".md" else read_plain)(text, data, str(path))
