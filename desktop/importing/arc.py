"""ARC: what crawlers wrote before there was WARC; each page that is an article is read.

The format is the Internet Archive's, https://archive.org/web/researcher/ArcFileFormat.php.
"""

import re
from collections.abc import Iterator
from typing import BinaryIO

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.format import Format
from desktop.importing.warc import read_captures
from desktop.importing.warc_records import Block, DamageError, Record
from desktop.message import message, translatable

_BEGINS = b"filedesc://"
_LONGEST_LINE = 65_536  # bytes
# Address, number of the server, moment, type, (in version 2 four more,) length.
_RECORD = re.compile(rb"(\S+) \S+ (\d{8})(\d{6}) .*?(\d{1,12})\r?\n")


def read_arc(content: Content) -> Iterator[Article | ReaderError]:
    """The articles of an ARC, record by record, so that it may be of any size.

    Raises:
        ReaderError: it is no ARC, or ends in the middle.
    """
    return read_captures(content, _records)


def _records(file: BinaryIO) -> Iterator[Record | DamageError]:
    """The records, told as those of a WARC are; where one is damaged, the next one is sought.

    Raises:
        EOFError: the file ends in the middle of a record.
    """
    sought = False
    while line := file.readline(_LONGEST_LINE):
        match = _RECORD.fullmatch(line)
        if not match:
            if line.strip() and not sought:
                sought = True
                yield DamageError(message("what stands between two records is no record"))
            continue
        sought = False
        url, day, clock, length = (part.decode(errors="replace") for part in match.groups())
        block = Block(file, int(length))
        if not line.startswith(_BEGINS):  # what the file says of itself
            header = {
                "warc-type": "response",
                "warc-target-uri": url,
                "warc-date": f"{day}T{clock}Z",
            }
            yield Record(header, block)
        block.skip()


def _is_arc(content: Content) -> bool:
    return content.unpacked_head.startswith(_BEGINS)


FORMAT = Format(translatable("Web archives (ARC)"), (".arc", ".arc.gz"), _is_arc, read_arc)
