"""RTF: documents of word processors and downloads of libraries, by striprtf."""

import re
from collections.abc import Iterator

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.documents import Document, articles_of
from desktop.importing.format import Format
from desktop.message import message, translatable

_CODE_PAGE = re.compile(rb"\\ansicpg(\d{3,5})")
_TITLE = re.compile(r"\{\\info\b[^{}]*(?:\{[^{}]*\}[^{}]*)*?\{\\title ([^{}]*)\}")


def read_rtf(content: Content) -> Iterator[Article | ReaderError]:
    """The article of a document, or the many of an export.

    Raises:
        ReaderError: it can't be read, or there is no text in it.
    """
    data = content.data()
    page = _CODE_PAGE.search(data)
    encoding = f"cp{page[1].decode()}" if page else "cp1252"
    source = data.decode("latin-1")
    try:
        text = _text(source, encoding)
        named = _TITLE.search(source)
        # Bytes at the end would wait for what follows.
        title = clean(_text(rf"{named[1]}\par", encoding)).strip() if named else ""
    except (ValueError, LookupError, IndexError, OverflowError) as error:
        raise ReaderError(
            content.path, message("it is no sound RTF ({reason}); save it anew", reason=str(error))
        ) from error
    lines = [line.strip() for line in clean(text).split("\n")]
    yield from articles_of(Document(lines, data, content.path, title=title))


def _text(source: str, encoding: str) -> str:
    from striprtf.striprtf import rtf_to_text  # noqa: PLC0415  # pyright: ignore

    return str(rtf_to_text(source, encoding=encoding, errors="replace"))  # pyright: ignore


FORMAT = Format(
    translatable("RTF documents"),
    (".rtf",),
    lambda content: content.head.startswith(b"{\\rtf"),
    read_rtf,
)
