"""Headlines: prepared for a parser of running text, character for character.

A headline capitalises its words, and joins clauses by a colon or a dash. Words that news writes in
lower case are lowered before parsing, and the two sides of a colon are parsed separately.
"""

import itertools
import re
from functools import cache

from desktop.text.lexicon import word_list

Span = tuple[int, int]

_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
# A headline capitalises at least so many common words of at least so many letters, and so many
# times as many as it has longer ones that it does not.
_FEWEST = 2
_CAPITAL_WORD = 3
_SHARE = 3
_SMALL_WORD = 5
_SHORT_NAME = 2
_JOINT = re.compile(r"(?<=[^\s\d]):\s+|\s+[–—|]\s+|\s+--?\s+")
_CLOSED = re.compile(r"[.!…][\"'”’»)]*\s*$")


def uncapitalised(text: str) -> str:
    """A capitalised headline with its common words in lower case; other texts unchanged.

    The first word and those that may be names keep their capitals; no character is added or lost.
    """
    matches = list(_WORD.finditer(text))
    common = [match.group() for match in matches[1:] if is_lower_case(match.group())]
    capitals = sum(word[0].isupper() for word in common if len(word) >= _CAPITAL_WORD)
    small = sum(word[0].islower() for word in common if len(word) >= _SMALL_WORD)
    if capitals < max(_FEWEST, _SHARE * small):
        return text
    written = list(text)
    for match in matches:
        word = match.group().lower()
        # a character whose lower case is two would move all that follow
        if is_lower_case(match.group()) and len(word) == len(match.group()):
            written[match.start() : match.end()] = word
    first = matches[0].start()
    written[first] = text[first]
    return "".join(written)


def pieces(text: str) -> list[Span]:
    """The spans of a headline that are parsed separately; one for any other sentence."""
    if _CLOSED.search(text):
        return [(0, len(text))]
    edges = [0, *(match.end() for match in _JOINT.finditer(text)), len(text)]
    return list(itertools.pairwise(edges))


def is_lower_case(word: str) -> bool:
    """Whether news writes an English word in lower case inside a sentence."""
    # "US" is no pronoun, "WHO" asks nothing
    if word.isupper() and (len(word) == _SHORT_NAME or word in {"WHO", "AIDS"}):
        return False
    return word.lower().replace("’", "'").removesuffix("n't") in _lower_case()


@cache
def _lower_case() -> frozenset[str]:
    # contractions are not listed as words
    auxiliaries = ("ca", "wo", "did", "does", "do", "is", "are", "was", "were", "has")
    return frozenset((*word_list("lower_case.txt"), *auxiliaries))
