"""The pieces of several texts in which words may stand, looked for in all of them at once.

As if they were one text: that takes a tenth of the time, since twenty texts are as many characters
as it takes for arrays to pay.
"""

from collections.abc import Sequence
from typing import NamedTuple

from desktop.search.candidates import edges


class Pieces(NamedTuple):
    """Pieces of texts, in order; each may come several times.

    Attributes:
        starts: where each begins.
        written: the same pieces, as they are written.
    """

    starts: list[int]
    written: list[str]


def find_pieces(texts: Sequence[str], beginnings: Sequence[str], offset: int = 0) -> Pieces:
    """The pieces of texts in which words may begin so; see `candidates.pieces`.

    Args:
        texts: as if they stood one behind the other, with one character between two of them.
        beginnings: of folded words, "" for all words; none if no words are looked for.
        offset: where the first of them begins.
    """
    if not beginnings:
        return Pieces([], [])
    joined = "\n".join(texts)
    starts, ends = edges(joined, beginnings)
    written = [joined[start:end] for start, end in zip(starts, ends, strict=True)]
    return Pieces([start + offset for start in starts] if offset else starts, written)
