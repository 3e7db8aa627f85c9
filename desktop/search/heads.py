"""Heads: the lines above a text that say what it is: its headline, outlet, date and author."""

import re

from desktop.text.field_names import COLON, FIELD_NAMES

_LINES = 8  # at the beginning of a text, among which its head ends
_SHORT = 90  # characters of a byline; what is longer is a sentence that begins with "By"
# Beside what an import reads, what it passes over.
_FACT = re.compile(
    rf"[\s\u200e\u200f]*(?:{'|'.join((*FIELD_NAMES, 'updated', 'section'))}){COLON}", re.IGNORECASE
)
_BYLINE = re.compile(r"\s*By\s+[^\W\d_]")


def body_start(text: str) -> int:
    """Where the text itself begins: behind the last line of its head, 0 where it has none.

    A head is known by a line that names a fact ("Source: ...") or an author ("By ..."); a headline
    alone is none.
    """
    begin = place = 0
    for line in text[: _LINES * _SHORT * 2].split("\n", _LINES)[:_LINES]:
        place += len(line) + 1
        if _FACT.match(line) or _is_byline(line):
            begin = place
    return begin if begin < len(text) else 0


def _is_byline(line: str) -> bool:
    return len(line) <= _SHORT and bool(_BYLINE.match(line)) and not line.rstrip().endswith(".")
