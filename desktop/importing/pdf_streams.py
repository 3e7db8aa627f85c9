"""What the pages of a PDF unpack to, measured before PDFium draws them.

PDFium needs a gigabyte for ten megabytes of drawing, and at some thirty megabytes of text on a page
it ends the process that called it, with all that this was about to do.
"""

import re
import zlib

_BEGINS = re.compile(rb"stream\r?\n")
_DICTIONARY = 4_096  # bytes before a stream in which it says what it holds; PDF 32000-1, 7.3.8
_ENDS = b"endstream"
# Pictures, fonts, tables of objects and metadata, none of which is drawn as a page is.
_NO_PAGES = re.compile(
    rb"/Image\b|/(?:XRef|ObjStm|Metadata|EmbeddedFile)\b|/Length[123]\b"
    rb"|/(?:Type1C|CIDFontType0C|OpenType)\b"
)
_DEFLATED = re.compile(rb"/(?:FlateDecode|Fl)\b")


def drawn(data: bytes, most: int) -> int:
    """How many bytes of drawing and text there are in all pages together.

    Streams that are not packed by Deflate, or encrypted, count as they stand.

    Args:
        data: the file.
        most: what counting stops at, at the latest: a few kilobytes may unpack to gigabytes.
    """
    size = at = 0
    while size <= most and (begun := _BEGINS.search(data, at)):
        end = data.find(_ENDS, begun.end())
        at = len(data) if end < 0 else end + len(_ENDS)
        before = max(0, begun.start() - _DICTIONARY)
        said = data[max(before, data.rfind(b" obj", before, begun.start())) : begun.start()]
        if not _NO_PAGES.search(said):
            stream = memoryview(data)[begun.end() : at]
            size += _unpacked(stream, len(_DEFLATED.findall(said)), most)
    return size


def _unpacked(stream: memoryview | bytes, times: int, most: int) -> int:
    """The size of a stream that was packed so many times; as it stands where it was not."""
    for _ in range(times):
        try:
            stream = zlib.decompressobj().decompress(stream, most + 1)
        except zlib.error:
            break
    return len(stream)
