"""Mailboxes: many messages in one file (MBOX), as mail programs export a folder."""

import re
from collections.abc import Iterator
from typing import BinaryIO

from desktop.errors import ReaderError
from desktop.importing.content import Content, next_line
from desktop.importing.format import Format, Found
from desktop.importing.limits import LARGEST
from desktop.message import message, translatable

# "From ann@courier.example Fri Nov 14 10:00:00 2031": the line in front of each message, after an
# empty one; RFC 4155. Some write a dash for the sender.
_FROM = re.compile(rb"From \S+.*\d{4}[^\n]*")
_ESCAPED = re.compile(rb"^>(>*From )", re.MULTILINE)


def read_mailbox(content: Content) -> Iterator[Found]:
    """The messages one by one, so that a mailbox may be of any size.

    Raises:
        ReaderError: it can't be read, or holds no message.
    """
    number = 0
    with content.open() as file:
        for number, mail in enumerate(_messages(file, content.path), 1):
            if len(mail) > LARGEST:
                reason = message(
                    "it is larger than {size} MB; save it alone", size=LARGEST // 1_000_000
                )
                yield ReaderError(f"{content.path}/{number}.eml", reason)
                continue
            content.budget.spend(len(mail))
            yield content.member(f"{number}.eml", _ESCAPED.sub(rb"\1", mail), alone=True)
    if not number:
        raise ReaderError(content.path, message("there is no message in it; export it anew"))


def _messages(file: BinaryIO, path: str) -> Iterator[bytes]:
    """The messages without the lines in front; of one that is too long only the beginning."""
    lines: list[bytes] = []
    size, empty, begun = 0, True, False
    while line := next_line(file, path):
        if empty and _FROM.match(line):
            if begun:
                yield b"".join(lines)
            lines, size, begun = [], 0, True
        elif begun and size <= LARGEST:
            lines.append(line)
            size += len(line)
        empty = not line.strip()
    if begun:
        yield b"".join(lines)


FORMAT = Format(
    translatable("Mailboxes"),
    (".mbox", ".mbx"),
    lambda content: bool(_FROM.match(content.head)),
    read_mailbox,
)
