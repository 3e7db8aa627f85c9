"""Offsets: from the characters of an article to the UTF-16 units of a text document, and back."""

import re
from bisect import bisect_left

# What a text document would drop, merge or take for a boundary of its own; one unit for one.
_UNSHOWABLE = re.compile("[\x00\ud800-\udfff\ufdd0\ufdd1\ufffc\ufffe\uffff]")
_BREAKS = re.compile("[\r\u2028\u2029]")


def displayed(text: str) -> str:
    """A text as a document can hold it: as many characters, each at its place."""
    return _UNSHOWABLE.sub("\ufffd", _BREAKS.sub(" ", text))


class Offsets:
    """The places of one text counted in code points (articles) and in UTF-16 units (Qt)."""

    def __init__(self, text: str) -> None:
        self._points = [at for at, character in enumerate(text) if ord(character) > 0xFFFF]
        self._units = [at + number for number, at in enumerate(self._points)]

    def unit(self, point: int) -> int:
        """The UTF-16 unit at which a code point begins."""
        return point + bisect_left(self._points, point)

    def point(self, unit: int) -> int:
        """The code point that a UTF-16 unit belongs to."""
        return unit - bisect_left(self._units, unit)
