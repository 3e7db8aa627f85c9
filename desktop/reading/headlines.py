"""Headlines: written so that a parser of running text can read them, character for character.

A headline capitalises its words, and joins clauses by a colon or a dash. Words that news writes in
lower case are given to the parser so, and what stands on each side of a colon is read by itself.
"""

import itertools
import re
from functools import cache

from desktop.paths import RESOURCES

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# At least this share of the words of a headline in capitals are capitalised, its small words apart.
_CAPITALISED = 0.7
_LONG_WORD = 4
_FEWEST_WORDS = 4
_JOINT = re.compile(r"(?<=[^\s\d]):\s+|\s+[–—|]\s+|\s+--?\s+")
_CLOSED = re.compile(r"[.!…][\"'”’»)]*\s*$")


def uncapitalised(text: str) -> str:
    """A headline in capitals with its common words in lower case; any other text as it is.

    The first word and those that may be names keep their capitals; no character is added or lost.
    """
    matches = list(_WORD.finditer(text))
    long = [match.group() for match in matches if len(match.group()) >= _LONG_WORD]
    capitalised = sum(word[0].isupper() for word in long)
    if len(long) < _FEWEST_WORDS or capitalised < _CAPITALISED * len(long):
        return text
    written = list(text)
    for match in matches:
        word = match.group().lower().replace("’", "'")
        # a character whose lower case is two would move all that follow
        if word.removesuffix("n't") in _lower_case() and len(word) == len(match.group()):
            written[match.start() : match.end()] = word
    first = matches[0].start()
    written[first] = text[first]
    return "".join(written)


def pieces(text: str) -> list[Span]:
    """The stretches of a headline that are read by themselves; one for any other sentence."""
    if _CLOSED.search(text):
        return [(0, len(text))]
    edges = [0, *(match.end() for match in _JOINT.finditer(text)), len(text)]
    return list(itertools.pairwise(edges))


@cache
def _lower_case() -> frozenset[str]:
    lines = (RESOURCES / "words" / "lower_case.txt").read_text("utf-8").splitlines()
    listed = {line for line in lines if line and not line.startswith("#")}
    # contractions are no words of their own in the list
    return frozenset(listed | {"ca", "wo", "did", "does", "do", "is", "are", "was", "were", "has"})
