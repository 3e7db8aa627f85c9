"""Where words in plain letters may begin in a text: looked for in all of it at once, as an array.

A pattern looks at each place where the first letter stands, thousands in twenty texts; arrays look
at thirty characters in the time in which it looks at one.
"""

from collections.abc import Iterable, Sequence
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.intp]

BASIC = 0x10000  # characters of which tables say something
_LOWER = 0x20  # the bit in which capitals differ from small letters
_BEYOND_ASCII = 0x80
# Of the characters from the apostrophe on, so many: ' and ,-. may stand within a word.
_APOSTROPHE, _TO_STOP = 0x27, 8
_LATIN = 0x250  # where its letters end, but for rare ones
_NEAR = 24  # characters; the end of most words, with what stands behind them
_PADDING = _NEAR  # characters behind a text, so that as many from any place on are there


class Characters:
    """The characters of a text, white space around it: place 1 is that of its first one."""

    def __init__(self, text: str) -> None:
        self._codes = _codes(text)
        small = np.empty(len(self._codes) + 1 + _PADDING, np.uint8)
        small[0] = small[1 + len(self._codes) :] = ord("\n")
        own = small[1 : 1 + len(self._codes)]
        own[:] = self._codes
        self._beyond: Indices | None = None  # which characters are; None if none is
        if self._codes.itemsize > 1:
            self._beyond = (self._codes >= _BEYOND_ASCII).nonzero()[0]
            own[self._beyond] = _APOSTROPHE  # which may stand within a word as any of them may
        self._spaces = small <= ord(" ")
        # Some signs become others by this, none a letter; what is found is looked at closely.
        small |= np.uint8(_LOWER)
        self._small = small

    def places(
        self, beginnings: Iterable[Sequence[int]], others: NDArray[np.bool_] | None = None
    ) -> Indices:
        """Where words may begin in one of some ways, and no Latin letter stands before.

        Args:
            beginnings: one or more, of up to three small ASCII letters or figures, in either case;
                something else that stands within words may stand for any but the first.
            others: [BASIC] characters beyond ASCII with which a word may begin as well.
        """
        held, *more = map(self._beginning, beginnings)
        for one in more:
            held |= one
        if others is not None and self._beyond is not None:
            beyond = self._beyond
            held[beyond[_in(others, self._codes.take(beyond))] + 1] = True
        places = held.nonzero()[0]
        # Within a word, none begins.
        return places[~self._behind(_latin_letters(), places, at_first=False)]

    def pieces(
        self, places: Indices, between: NDArray[np.bool_]
    ) -> tuple[Indices, Indices, Indices]:
        """Where the pieces in the text begin, and end at white space, that begin at some places.

        Args:
            places: ascending, as the other method gives them.
            between: [BASIC] which characters are no part of any word.

        Returns:
            the beginnings and ends in the text, and those places (in the text) before which a
            piece has begun already, or of which the end is not near.
        """
        every = np.ndarray((len(self._codes) + 2, _NEAR), np.bool_, self._spaces, 0, (1, 1))
        lengths = every[places].argmax(axis=1)
        simple = self._behind(between, places, at_first=True)
        simple &= lengths > 0
        starts = places[simple]
        return starts - 1, starts + lengths[simple] - 1, places[~simple] - 1

    def _beginning(self, letters: Sequence[int]) -> NDArray[np.bool_]:
        """Whether these letters stand from each place on, but for the last few."""
        size = len(self._small) - _PADDING + 1
        *former, last = range(len(letters))
        held = self._small[last : last + size] == letters[last]
        if last:
            held |= self._odd[last : last + size]
        here = np.empty_like(held)
        for at in reversed(former):
            held &= np.equal(self._small[at : at + size], letters[at], out=here)
            if at:  # what stands for no letter, as an accent of its own, shifts those behind it
                held |= self._odd[at : at + size]
        return held

    @cached_property
    def _odd(self) -> NDArray[np.bool_]:
        """Whether each character may stand within a word and is no ASCII letter or figure."""
        distances = self._small - np.uint8(_APOSTROPHE)
        return np.less(distances, _TO_STOP, out=distances.view(np.bool_))

    def _behind(
        self, table: NDArray[np.bool_], places: Indices, *, at_first: bool
    ) -> NDArray[np.bool_]:
        """Whether a character of a table stands before each place; what is said of the first."""
        held = _in(table, self._codes.take(places - 2, mode="clip"))
        held[places == 1] = at_first
        return held


def stretches(text: str) -> tuple[Indices, Indices]:
    """Where each stretch of a text without ASCII's white space begins, and where it ends."""
    spaces = np.ones(len(text) + 2, np.bool_)
    np.less_equal(_codes(text), ord(" "), out=spaces[1:-1])
    edges = np.not_equal(spaces[1:], spaces[:-1]).nonzero()[0]
    return edges[::2], edges[1::2]


def _in(table: NDArray[np.bool_], codes: NDArray[np.unsignedinteger]) -> NDArray[np.bool_]:
    """Whether each character is in a table; those beyond it as its last one."""
    return table.take(np.minimum(codes, BASIC - 1) if codes.itemsize > 2 else codes)


@cache
def _latin_letters() -> NDArray[np.bool_]:
    """[BASIC] whether each character is a Latin letter."""
    table = np.zeros(BASIC, np.bool_)
    table[[code for code in range(_LATIN) if chr(code).isalpha()]] = True
    return table


def _codes(text: str) -> NDArray[np.unsignedinteger]:
    """The numbers of a text's characters, in as few bytes each as hold all of them."""
    if text.isascii():
        return np.frombuffer(text.encode("ascii"), np.uint8)
    encoded = text.encode("utf-16-le", "surrogatepass")
    if len(encoded) == 2 * len(text):
        return np.frombuffer(encoded, "<u2")
    return np.frombuffer(text.encode("utf-32-le", "surrogatepass"), "<u4")
