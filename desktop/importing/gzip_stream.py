"""A stream out of gzip that gives all there is before it says that the end is missing.

Python's own loses up to a buffer of what came before the damage, which may be whole articles.
"""

import io
import zlib
from typing import TYPE_CHECKING, BinaryIO, cast

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_READ = 65_536  # bytes of the file at once
_GZIP = 31  # zlib's code for a gzip header and nothing else


def gunzipped(file: BinaryIO) -> BinaryIO:
    """What is in a file of one or more members of gzip.

    Reading it raises EOFError where the file is cut short, zlib.error where it is damaged.
    """
    return cast("BinaryIO", io.BufferedReader(_Members(file), _READ))


class _Members(io.RawIOBase):
    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._packed = b""
        self._member = zlib.decompressobj(wbits=_GZIP)
        self._within = False

    def readable(self) -> bool:
        """It is."""
        return True

    def readinto(self, buffer: "WriteableBuffer") -> int:
        """The next bytes; none at the end.

        Raises:
            EOFError: it is cut short.
        """
        view = memoryview(buffer)
        while True:
            if not self._packed:
                self._packed = self._file.read(_READ)
                if not self._packed:
                    if self._within:
                        raise EOFError
                    return 0
            if not self._within and not self._packed.lstrip(b"\0"):
                self._packed = b""  # padding behind the last member
                continue
            data = self._member.decompress(self._packed, len(view))
            self._within = not self._member.eof
            self._packed = self._member.unconsumed_tail
            if self._member.eof:
                self._packed = self._member.unused_data
                self._member = zlib.decompressobj(wbits=_GZIP)
            if data:
                view[: len(data)] = data
                return len(data)
