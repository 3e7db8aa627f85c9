"""A lexicon: sorted distinct words in one piece of memory, found by bisection."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.search.segments.layout import Array, Arrays, narrow

_END = b"\n"
# Of so many words one is kept at hand. Bisection among these, and a look at the text up to the next
# one, is six times as fast as bisection among all.
_STRIDE = 64


class Lexicon:
    """Distinct byte strings in ascending order, numbered from 0.

    They lie one behind the other, each with a newline behind it, so that a range of them is one
    piece of text that can be scanned with one regular expression.

    Attributes:
        count: how many there are.
    """

    def __init__(self, content: NDArray[np.uint8], starts: NDArray[Any]) -> None:
        """Take the words, and where each begins; one start more than there are words."""
        self.count = len(starts) - 1
        self._content = content.data
        self._starts = starts.data
        self._begins = starts
        self._sample: list[bytes] | None = None  # made when the first word is looked for

    @classmethod
    def open(cls, arrays: Arrays, name: str) -> "Lexicon":
        """A lexicon out of a file to which ``stored`` gave it."""
        return cls(arrays[f"{name}.text"], arrays[f"{name}.starts"])

    def __len__(self) -> int:
        return self.count

    def __getitem__(self, number: int) -> bytes:
        starts = self._starts
        if not 0 <= number < self.count:
            raise IndexError(number)
        return bytes(self._content[starts[number] : starts[number + 1] - 1])

    def find(self, word: bytes) -> int:
        """The number of a word, -1 if it is none of them."""
        first, last = self._block(word)
        text = _END + self.slice_text(first, last)
        at = -1 if _END in word else text.find(_END + word + _END)
        return first + text.count(_END, 0, at) if at >= 0 else -1

    def lower_bound(self, word: bytes) -> int:
        """The number of the first word that is not less than this one."""
        first, last = self._block(word)
        return first + bisect_left(self.slice_text(first, last).split(_END)[:-1], word)

    def _block(self, word: bytes) -> tuple[int, int]:
        """The numbers of the words among which a word is, or would be, and of the one behind."""
        if self._sample is None:
            self._sample = [self[number] for number in range(0, self.count, _STRIDE)]
        block = bisect_right(self._sample, word)  # the word is not before the sample before this
        return max(block - 1, 0) * _STRIDE, min(block * _STRIDE, self.count)

    def beginning(self, prefix: bytes) -> range:
        """The numbers of the words that begin so; UTF-8 has no byte 255, so each has a next one."""
        if not prefix:
            return range(self.count)
        after = prefix[:-1] + bytes([prefix[-1] + 1])
        first, last = self._block(prefix)
        if last < self.count and self[last] < after:
            return range(self.lower_bound(prefix), self.lower_bound(after))
        text = _END + self.slice_text(first, last)  # most beginnings are in one block
        begin = -1 if _END in prefix else text.find(_END + prefix)
        if begin < 0:
            return range(0)
        start = first + text.count(_END, 0, begin)
        return range(start, start + text.count(_END, begin, text.rfind(_END + prefix) + 1))

    def around(self, first: int, places: NDArray[np.intp]) -> NDArray[np.intp]:
        """The numbers of the words at some places of the text that begins with a word."""
        begins = self._begins
        found = places.astype(begins.dtype) + begins[first]
        return np.asarray(np.searchsorted(begins, found, "right") - 1, dtype=np.intp)

    def begins(self, numbers: NDArray[np.intp]) -> NDArray[np.int64]:
        """[len(numbers)] where some of the words begin in the text of all."""
        return self._begins.take(numbers).astype(np.int64)

    def lengths(self, numbers: NDArray[np.intp]) -> NDArray[np.int64]:
        """[len(numbers)] how many bytes some of the words have."""
        return self.begins(numbers + 1) - self.begins(numbers) - len(_END)

    def text(self, number: int) -> str:
        """One of the words."""
        return self[number].decode()

    def slice_text(self, first: int, last: int) -> bytes:
        """The words ``first`` to ``last - 1``, each with a newline behind it."""
        return bytes(self._content[self._starts[first] : self._starts[last]])

    def all(self) -> list[bytes]:
        """All words in order."""
        return [self[number] for number in range(self.count)]


def stored(name: str, words: Iterable[bytes]) -> Mapping[str, Array]:
    """The arrays of a lexicon of words that are distinct and in order."""
    words = list(words)
    lengths = np.fromiter(map(len, words), np.int64, len(words)) + len(_END)
    content = b"".join(word + _END for word in words)
    starts = np.concatenate(([0], np.cumsum(lengths)))
    return {f"{name}.text": np.frombuffer(content, np.uint8), f"{name}.starts": narrow(starts)}
