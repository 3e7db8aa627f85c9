"""Limits: how much a file may hold, so that none can fill memory, disk or hours; see formats.md."""

from dataclasses import dataclass

from desktop.errors import WordedError
from desktop.message import message

LARGEST = 50_000_000  # bytes of one article's file, message, line or record
MOST_MEMBERS = 100_000  # of one file with all containers in it; a year of a large outlet
MOST_BYTES = 20_000_000_000  # all members together, unpacked; a CC-NEWS file unpacks to 5 GB
# Deflate packs text to a tenth and nothing to less than 1,032nd; who sends 300 to one sends zeros.
LARGEST_RATIO = 300
_RATIO_FROM = 1_000_000  # bytes unpacked: smaller members may be packed as they like
DEEPEST_ELEMENT = 256  # elements in one another; libxml2 itself stops there unless told otherwise
DEEPEST = 4  # containers in one another: a ZIP of WACZs of gzipped WARCs has three


class LimitError(WordedError):
    """A file holds more than may be read; its message says what."""


def is_bomb(size: int, packed: int) -> bool:
    """Whether a member of so many bytes can't have been packed into so few for any use."""
    return size > max(_RATIO_FROM, packed * LARGEST_RATIO)


@dataclass(slots=True)
class Budget:
    """What has been used up of the limits for one file and all that is in it."""

    members: int = 0
    size: int = 0

    def spend(self, size: int, members: int = 1) -> None:
        """Count members of so many bytes, unpacked; none where bytes are only passed over.

        Raises:
            LimitError: that is more than may be read.
        """
        self.members += members
        if self.members > MOST_MEMBERS:
            raise LimitError(
                message(
                    "it holds more than {most} members; the rest was left out",
                    most=MOST_MEMBERS,
                )
            )
        self.size += size
        if self.size > MOST_BYTES:
            raise LimitError(
                message(
                    "it unpacks to more than {size} GB; the rest was left out",
                    size=MOST_BYTES // 1_000_000_000,
                )
            )
