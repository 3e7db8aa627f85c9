"""Heads: the lines above a text that say what it is: its headline, outlet, date and author."""

import re

from desktop.text.field_names import COLON, FIELD_NAMES

_LINES = 8  # at the beginning of a text, among which its head ends
_SHORT = 90  # characters of a byline; what is longer is a sentence that begins with "By"
_LONGEST = _LINES * _SHORT * 2  # characters in which a head ends
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
    named = text.find(":", 0, _LONGEST) >= 0  # whether any fact may be
    for _ in range(_LINES):
        found = text.find("\n", place, _LONGEST)
        end = min(len(text), _LONGEST) if found < 0 else found
        if named or end - place <= _SHORT:  # else it is neither a fact nor an author
            line = text[place:end]
            if (":" in line and _FACT.match(line)) or _is_byline(line):
                begin = end + 1
        if found < 0:
            break
        place = end + 1
    return begin if begin < len(text) else 0


def _is_byline(line: str) -> bool:
    return len(line) <= _SHORT and bool(_BYLINE.match(line)) and not line.rstrip().endswith(".")
