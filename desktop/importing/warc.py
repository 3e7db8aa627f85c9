"""WARC: what a crawler or browser has captured of the web; each page that is an article is read."""

from collections.abc import Callable, Iterator
from email.message import Message as MimeHeader
from typing import BinaryIO

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.captures import Capture
from desktop.importing.content import READING_FAILS, Content, unreadable
from desktop.importing.format import Format
from desktop.importing.gzip_stream import gunzipped
from desktop.importing.limits import LARGEST
from desktop.importing.page import SavedPage, look
from desktop.importing.warc_records import DamageError, Record, answer, body, records
from desktop.message import Message, message, translatable

_PAGES = ("text/html", "application/xhtml+xml")
_SMALLEST = 500  # bytes; a page with an article in it has more


def read_warc(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of a WARC, record by record, so that it may be of any size.

    Read are answers of status 200 that are HTML, and pages kept as resources. A page that is no
    article (a front page, a frame, a form) is passed over.

    Raises:
        ReaderError: it is no WARC, or ends in the middle.
    """
    return read_captures(content, records)


def read_captures(
    content: Content, records: Callable[[BinaryIO], Iterator[Record | DamageError]]
) -> Iterator[Article | ReaderError]:
    """The articles of a file of captures.

    Args:
        content: the file, as it is or in gzip.
        records: what lies in it; as in a WARC a header says what each is.

    Raises:
        ReaderError: there is none in it, or it ends in the middle.
    """
    for page in _pages(content, records):
        found = page if isinstance(page, ReaderError) else _article(page)
        if found is not None:
            yield found


def _pages(
    content: Content, records: Callable[[BinaryIO], Iterator[Record | DamageError]]
) -> Iterator[SavedPage | ReaderError]:
    """The pages in captures, and why others can't be read; what is in a page is not looked at here.

    Raises:
        ReaderError: there are none, or it ends in the middle.
    """
    count = 0
    with content.open() as file:
        try:
            for record in records(_unpacked(file, content)):
                if isinstance(record, DamageError):
                    yield ReaderError(
                        content.path,
                        message(
                            "after {count} records: {reason}",
                            count=count,
                            reason=_left_out(record),
                        ),
                    )
                    continue
                count += 1
                content.budget.spend(record.block.left, members=0)
                page = _page_in(record, content)
                if page is not None:
                    yield page
        except READING_FAILS as error:
            reason = message(
                "after {count} records: {reason}", count=count, reason=unreadable(error)
            )
            raise ReaderError(content.path, reason) from error
    if not count:
        raise ReaderError(content.path, message("there are no records in it; save it anew"))


def _unpacked(file: BinaryIO, content: Content) -> BinaryIO:
    """The records without gzip, whether each was compressed or the file as a whole."""
    if not content.head.startswith(b"\x1f\x8b"):
        return file
    return gunzipped(file)


def _left_out(error: DamageError) -> Message:
    return message("{reason}; it was left out", reason=error.message)


def _page_in(record: Record, content: Content) -> SavedPage | ReaderError | None:
    """The page in a record, why it can't be read, or None where it holds none."""
    url = record.header.get("warc-target-uri", "").strip("<>")
    path = f"{content.path}/{url}"
    try:
        html, encoding = _html(record, url)
    except DamageError as error:
        return ReaderError(path, _left_out(error))
    content.budget.spend(0, members=int(bool(html)))  # pictures are none
    if len(html) > LARGEST:
        return ReaderError(path, message("it is larger than {size} MB", size=LARGEST // 1_000_000))
    if len(html) < _SMALLEST:
        return None
    capture = Capture(url, record.header.get("warc-date", ""))
    return SavedPage(html, path, capture, encoding)


def _article(page: SavedPage) -> Article | ReaderError | None:
    """The article in a page, why it can't be read, or None where it is none."""
    try:
        seen = look(page)
    except ReaderError as error:
        return error
    return seen.article() if seen.is_article else None


def _html(record: Record, url: str) -> tuple[bytes, str]:
    """The page in a record, b"" where there is none, and the encoding that it is said to be in.

    Raises:
        DamageError: it can't be unpacked.
    """
    header = record.header
    match header.get("warc-type", ""):
        case "response" if url.startswith(("http://", "https://")):
            found = answer(record.block)
            if found.status != 200:
                return b"", ""
            header = found.header
        case "resource":
            pass
        case _:
            return b"", ""
    declared = _type(header.get("content-type", ""))
    if declared.get_content_type() not in _PAGES:
        return b"", ""
    return body(record.block, header), declared.get_content_charset() or ""


def _type(value: str) -> MimeHeader:
    """A type with its parameters; one that is not named is none."""
    header = MimeHeader()
    header["Content-Type"] = value or "application/octet-stream"
    return header


def _is_warc(content: Content) -> bool:
    return content.unpacked_head.startswith(b"WARC/")


FORMAT = Format(translatable("Web archives (WARC)"), (".warc", ".warc.gz"), _is_warc, read_warc)
