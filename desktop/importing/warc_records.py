"""The records of a WARC and the answers of servers in them, read one after another.

WARC is ISO 28500:2017, https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/.
Not by warcio: it reads lines of any length into memory and raises bare exceptions at damage.
"""

import re
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO, Protocol, cast

from desktop.errors import WordedError
from desktop.importing.limits import LARGEST
from desktop.message import message

_LONGEST_LINE = 65_536  # bytes; addresses of some thousand occur
_MOST_LINES = 1_000  # of one record's or answer's header
_BEGINS = b"WARC/"
_STATUS = re.compile(rb"HTTP/[\d.]+ (\d{3})\b")
_CHUNK = re.compile(rb"\s*([0-9A-Fa-f]{1,8})\s*(?:;.*)?\r?\n")
_PACKED = message("it can't be unpacked")


class DamageError(WordedError):
    """A record or an answer is not what it says; its message says how."""


class Block:
    """The bytes of a record, no more of the file than that."""

    def __init__(self, file: BinaryIO, length: int) -> None:
        self._file = file
        self.left = length

    def read(self, size: int) -> bytes:
        """The next bytes, fewer only at the end.

        Raises:
            EOFError: the file ends before the record does.
        """
        data = self._file.read(min(size, self.left))
        if len(data) < min(size, self.left):
            raise EOFError
        self.left -= len(data)
        return data

    def line(self) -> bytes:
        """The next line; b"" at the end."""
        line = self._file.readline(min(_LONGEST_LINE, self.left))
        self.left -= len(line)
        return line

    def skip(self) -> None:
        """Pass over what is left."""
        while self.left:
            self.read(min(self.left, 1 << 20))


@dataclass(frozen=True, slots=True)
class Record:
    """One record.

    Attributes:
        header: its fields by their names in small letters.
        block: what it holds; to be read before the next record is asked for.
    """

    header: Mapping[str, str]
    block: Block


@dataclass(frozen=True, slots=True)
class Answer:
    """What a server answered.

    Attributes:
        status: of HTTP; 200 is a page.
        header: its fields by their names in small letters.
    """

    status: int
    header: Mapping[str, str]


class _Unpacker(Protocol):
    """What Brotli unpacks with; its own module is not typed."""

    def process(self, data: bytes, /, output_buffer_limit: int) -> bytes:
        """The next bytes, about as many as the limit at most."""
        ...

    def can_accept_more_data(self) -> bool:
        """False while there is more to give of what it was given."""
        ...

    def is_finished(self) -> bool:
        """Whether this is the end."""
        ...


def records(file: BinaryIO) -> Iterator[Record | DamageError]:
    """The records of an unpacked WARC; where one is damaged, that is told, and the next one sought.

    Raises:
        EOFError: the file ends in the middle of a record.
    """
    sought = False
    while line := file.readline(_LONGEST_LINE):
        if not line.startswith(_BEGINS):
            if line.strip() and not sought:
                sought = True
                yield DamageError(message("what stands between two records is no record"))
            continue
        sought = False
        whole = Block(file, _LONGEST_LINE * _MOST_LINES)
        try:
            header = _header(whole)
            length = int(header["content-length"])
        except (DamageError, KeyError, ValueError):
            yield DamageError(message("a record does not say how long it is"))
            continue
        if length < 0:
            yield DamageError(message("a record does not say how long it is"))
            continue
        block = Block(file, length)
        yield Record(header, block)
        block.skip()


def answer(block: Block) -> Answer:
    """The head of a server's answer; the block is left at the beginning of its body.

    Raises:
        DamageError: it is no answer of HTTP.
    """
    match = _STATUS.match(block.line())
    if not match:
        raise DamageError(message("it is no answer of HTTP"))
    return Answer(int(match[1]), _header(block))


def body(block: Block, header: Mapping[str, str]) -> bytes:
    """The page in an answer, out of its chunks and unpacked; longer than LARGEST it is cut there.

    What crawlers have undone already is told by what it looks like, whatever the header says.

    Raises:
        EOFError: it ends before its end.
        DamageError: it is packed in a way that can't be read.
    """
    data = block.read(min(block.left, LARGEST + 1))
    if "chunked" in header.get("transfer-encoding", "").lower():
        data = _unchunked(data)
    packed = header.get("content-encoding", "").lower().strip()
    if packed in {"", "identity"} or data.lstrip()[:1] == b"<":
        return data
    if packed in {"gzip", "x-gzip", "deflate"}:
        return _inflated(data)
    if packed == "br":
        return _unbrotlied(data)
    raise DamageError(message("it is packed with {packed}, which can't be read", packed=packed))


def _header(block: Block) -> dict[str, str]:
    """The fields up to the blank line; the first of a name counts.

    Raises:
        DamageError: there is no end of it.
    """
    fields: dict[str, str] = {}
    name = ""
    for _ in range(_MOST_LINES):
        line = block.line()
        if not line.strip(b"\r\n"):
            return fields
        text = line.decode(errors="replace").rstrip("\r\n")
        if text[:1] in " \t" and name:  # a field that goes on
            fields[name] += f" {text.strip()}"
            continue
        name, _, value = text.partition(":")
        name = name.strip().lower()
        fields.setdefault(name, value.strip())
    raise DamageError(message("its header has no end"))


def _unchunked(data: bytes) -> bytes:
    """Data out of their chunks, as far as they are whole; as they are where they are in none."""
    parts: list[bytes] = []
    at = 0
    while match := _CHUNK.match(data, at):
        length = int(match[1], 16)
        parts.append(data[match.end() : match.end() + length])
        at = match.end() + length
        if not length:
            break
    return b"".join(parts) if parts else data


def _inflated(data: bytes) -> bytes:
    """Data unpacked, up to LARGEST and a little; deflate comes with a header or without.

    Raises:
        DamageError: they are packed in no such way.
    """
    for bits in (47, -15):  # gzip or zlib, told by itself; neither
        try:
            return zlib.decompressobj(wbits=bits).decompress(data, LARGEST + 1)
        except zlib.error:
            continue
    raise DamageError(_PACKED)


def _unbrotlied(data: bytes) -> bytes:
    """Data unpacked by Brotli (RFC 7932), up to LARGEST and a little.

    Raises:
        DamageError: they are not packed so.
    """
    import brotli  # noqa: PLC0415  # few files need its 5 MB

    unpacker = cast("_Unpacker", brotli.Decompressor())
    parts: list[bytes] = []
    left = LARGEST + 1
    try:
        while left > 0:
            part = unpacker.process(b"" if parts else data, output_buffer_limit=left)
            parts.append(part)
            left -= len(part)
            if unpacker.is_finished() or unpacker.can_accept_more_data():
                break
    except cast("type[Exception]", brotli.error) as error:
        raise DamageError(_PACKED) from error
    return b"".join(parts)
