"""PDF: the text of a page as people read it, by pypdfium2; a scan without text is refused."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.documents import Document, articles_of
from desktop.importing.format import Format
from desktop.importing.pdf_streams import drawn
from desktop.importing.reading_order import Box, Page, headline, paragraphs
from desktop.importing.right_to_left import Sign, turned
from desktop.message import Ordinal, message, translatable

_MOST_PAGES = 1000  # a document of more is a book
# Bytes of drawing and text of a document, and for each of its pages: PDFium takes a gigabyte of
# memory for the ten million. A page of a paper has some 100,000, one with a map a few million.
_MOST_DRAWN, _DRAWN_A_PAGE = 10_000_000, 1_000_000
# Characters of a page: a broadsheet set solid has some 50,000. A million take seven seconds.
_MOST_CHARACTERS = 200_000
# What PDFium gives for a hyphen at the end of a line, and the hyphen that others write there.
_SIGNS = str.maketrans(dict.fromkeys("\ufffe\x02\xad", "-"))
_DAMAGED = message("it is damaged, or no PDF; save it anew")
_LOCKED = message("it is locked with a password; save it without")
_SOME = 20  # characters a page; what has fewer is a picture with a stamp


def read_pdf(content: Content) -> Iterator[Article | ReaderError]:
    """The article of a document, or the many of an export.

    Raises:
        ReaderError: it is damaged or locked, it holds pictures of text, or too much.
    """
    import pypdfium2  # noqa: PLC0415 (a twentieth of a second, and eight megabytes)

    data = content.data()
    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ReaderError(content.path, _LOCKED if locked else _DAMAGED) from error
    try:
        if len(document) > _MOST_PAGES:
            raise ReaderError(
                content.path,
                message("it has more than {most} pages; split it", most=_MOST_PAGES),
            )
        _refuse_excess(data, len(document), content.path)
        pages = [_page(document, number, content.path) for number in range(len(document))]
        about = document.get_metadata_dict()
    finally:
        document.close()
    if sum(len(box.text) for page in pages for box in page.boxes) < _SOME * len(pages):
        raise ReaderError(
            content.path, message("it is a scan without text; have its text recognised (OCR)")
        )
    found = paragraphs(pages)
    yield from articles_of(
        Document(
            [paragraph.text for paragraph in found],
            data,
            content.path,
            headline(found),
            clean(about.get("Title", "")).strip(),
            clean(about.get("Author", "")).strip(),
        )
    )


def _refuse_excess(data: bytes, pages: int, path: str) -> None:
    """Stop at what would take all memory: PDFium ends the whole process where there is none."""
    most = _MOST_DRAWN + _DRAWN_A_PAGE * pages
    if drawn(data, most) > most:
        reason = message(
            "its pages unpack to more than {size} MB; save its text", size=most // 1_000_000
        )
        raise ReaderError(path, reason)


def _page(document: Any, number: int, path: str) -> Page:
    """The pieces of text of a page, in the coordinates of who reads it."""
    import pypdfium2  # noqa: PLC0415

    try:
        page = document[number]
        text = page.get_textpage()
        if text.count_chars() > _MOST_CHARACTERS:
            reason = message(
                "its page {number} has more than {most} characters; save its text",
                number=Ordinal(number + 1),
                most=_MOST_CHARACTERS,
            )
            raise ReaderError(path, reason)
        width, height = page.get_size()
        boxes = list(_boxes(turned(list(_characters(text, height)), width)))
        text.close()
        page.close()
    except pypdfium2.PdfiumError as error:
        raise ReaderError(
            path, message("its page {number} is damaged; save it anew", number=Ordinal(number + 1))
        ) from error
    return Page(width, height, boxes)


def _boxes(signs: Iterable[Sign]) -> Iterator[Box]:
    """Runs of characters; each as high as its font is, not as its letters happen to be."""
    run: Box | None = None
    for sign, here in signs:
        if not sign.strip():  # a space or the end of a line, which PDFium puts in by itself
            if run and sign == " " and not run.text.endswith(" "):
                run = replace(run, text=run.text + " ")
            elif run and sign:
                yield run
                run = None
        elif run and here.follows(run):
            run = run.with_next(here)
        else:
            if run:
                yield run
            run = here
    if run:
        yield run


def _characters(text: Any, height: float) -> Iterator[Sign]:
    """Each character and its box; by PDFium itself, for its wrapper takes 30 times as long."""
    from ctypes import byref  # noqa: PLC0415

    from pypdfium2 import raw  # noqa: PLC0415

    edges = raw.FS_RECTF()
    for at in range(text.count_chars()):
        sign = clean(chr(raw.FPDFText_GetUnicode(text, at)).translate(_SIGNS))
        raw.FPDFText_GetLooseCharBox(text, at, byref(edges))
        yield (
            sign,
            Box(edges.left, height - edges.top, edges.right, height - edges.bottom, sign),
        )


FORMAT = Format(
    translatable("PDF documents"),
    (".pdf",),
    lambda content: b"%PDF-" in content.head[:1024],
    read_pdf,
)
