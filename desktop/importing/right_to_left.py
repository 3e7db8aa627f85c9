"""Pages that are read from right to left, turned so that they are read from left to right.

Then all that is known of lines, columns and indents holds for them. What runs the other way within
a line, a number or a name in Latin letters, keeps its own direction.
"""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import replace

from desktop.importing.reading_order import Box

Sign = tuple[str, Box]  # a character and where it stands

_MOST = 0.5  # of the letters of a page
# Classes of the bidirectional algorithm, https://www.unicode.org/reports/tr9/, by a letter each:
# Latin and other letters, digits, what joins digits, and what stands between words.
_LETTERS = {
    **dict.fromkeys(("R", "AL"), "R"),
    **dict.fromkeys(("EN", "AN"), "N"),
    **dict.fromkeys(("CS", "ES", "ET"), "s"),
    **dict.fromkeys(("WS", "ON"), "w"),
    "L": "L",
}
# From the first Latin letter to the last one or a digit with all in between, or a number.
_RUNS = re.compile(r"L(?:[LNsw]*[LN])?|N(?:sN|N)*")


def turned(signs: Sequence[Sign], width: float) -> Sequence[Sign]:
    """The signs of a page as in a mirror, if most letters on it run from right to left.

    Args:
        signs: the characters in the order in which they are read.
        width: of the page, in points.
    """
    classes = "".join(map(_class, signs))
    right, left = classes.count("R"), classes.count("L")
    if right <= (right + left) * _MOST:
        return signs
    found = [(sign, _mirrored(box, width)) for sign, box in signs]
    for run in _RUNS.finditer(classes):
        found[run.start() : run.end()] = _moved(signs[run.start() : run.end()], width)
    return found


def _class(sign: Sign) -> str:
    """The class of a character; "b" of a line's end, and of all that no run goes beyond."""
    return _LETTERS.get(unicodedata.bidirectional(sign[0][:1]) if sign[0] else "", "b")


def _mirrored(box: Box, width: float) -> Box:
    return replace(box, left=width - box.right, right=width - box.left)


def _moved(run: Sequence[Sign], width: float) -> Iterator[Sign]:
    """The signs of a run where it stands in the mirror, in their own order."""
    left, right = min(box.left for _, box in run), max(box.right for _, box in run)
    by = (width - right) - left
    for sign, box in run:
        yield sign, replace(box, left=box.left + by, right=box.right + by)
