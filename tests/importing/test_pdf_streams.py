"""What the pages of a PDF unpack to is measured, whatever else the file holds."""

import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.importing.pdf_streams import drawn

PAGE = b"0 0 m 9 9 l S\n" * 1_000
MOST = 1_000_000


def stream(said: bytes, data: bytes) -> bytes:
    return b"7 0 obj\n<<%b/Length %d>>stream\r\n%bendstream\nendobj\n" % (said, len(data), data)


@pytest.mark.parametrize(
    ("data", "size"),
    [
        (stream(b"", PAGE), len(PAGE)),
        (stream(b"/Filter/FlateDecode", zlib.compress(PAGE)), len(PAGE)),
        (stream(b"/Filter[/Fl/Fl]", zlib.compress(zlib.compress(PAGE))), len(PAGE)),
        (stream(b"/Subtype/Image", PAGE), 0),
        (stream(b"/Length1 9", PAGE), 0),
        (stream(b"/Type/ObjStm", PAGE), 0),
        (stream(b"", PAGE) + stream(b"/Subtype/Image", PAGE) + stream(b"", PAGE), 2 * len(PAGE)),
    ],
)
def test_what_is_drawn_counts_as_it_is_unpacked(data: bytes, size: int) -> None:
    found = drawn(b"%PDF-1.7\n" + data, MOST)
    assert size <= found <= size + 2 * len(b"endstream")


def test_a_few_bytes_that_unpack_to_all_memory_are_unpacked_no_further_than_asked() -> None:
    many = stream(b"/Filter/FlateDecode", zlib.compress(bytes(50_000_000)))
    assert MOST < drawn(many * 3, MOST) < 2 * MOST


@given(st.binary(), st.binary())
def test_whatever_the_bytes_are_they_are_measured(before: bytes, data: bytes) -> None:
    assert drawn(before + stream(b"/Filter/FlateDecode", data) + data, MOST) >= 0
