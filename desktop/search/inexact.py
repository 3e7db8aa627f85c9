"""Words of a query that are not known letter by letter: ``w?ld``, ``*burg``, ``harbour~``."""

import re

from desktop.search.query import Fuzzy, Wildcard
from desktop.search.words import Word, asked, fold, unspaced

# A star at the end alone is the beginning of a word, a question mark there ends a question.
_WILD = re.compile(r"[*?]+\w")
_PATTERN = re.compile(r"[\w*?]+")
_FUZZY = re.compile(r"(.*\w)~(\d*)")
_HYPHENS = str.maketrans("", "", "-‐‑")
_MOST_EDITS = 2  # with three, any short word is like any other


def looks_inexact(value: str) -> bool:
    """Whether somebody meant a piece of a query to be such a word."""
    return bool(_WILD.search(value) or _FUZZY.fullmatch(value))


def inexact(value: str, title: bool) -> Wildcard | Fuzzy | None:
    """The word that is meant, or None if it can't be looked for so.

    Args:
        value: a piece of a query without white space.
        title: whether the word must stand in the title.
    """
    if _WILD.search(value):
        return _wildcard(value, title)
    if match := _FUZZY.fullmatch(value):
        return _fuzzy(match[1], int(match[2] or 1), title)
    return None


def _wildcard(value: str, title: bool) -> Wildcard | None:
    """A pattern over forms; in scripts that are searched by pairs there is nothing like it."""
    pattern = re.sub(r"\*+", "*", fold(value.translate(_HYPHENS)).rstrip("?!.,;:"))
    known = pattern.replace("*", "").replace("?", "")
    if not _PATTERN.fullmatch(pattern) or not known or any(map(unspaced, known)):
        return None
    return Wildcard(pattern, title)


def _fuzzy(value: str, edits: int, title: bool) -> Fuzzy | None:
    word = _single(asked(value))
    if not word or not 1 <= edits <= _MOST_EDITS or len(word.form) <= edits:
        return None
    return None if any(map(unspaced, word.form)) else Fuzzy(word, edits, title)


def _single(found: list[Word]) -> Word | None:
    """The one word there is, or the one that is written with hyphens; None of several."""
    if len(found) == 1:
        return found[0]
    compounds = [word for word in found if word.compound]
    return compounds[0] if len(compounds) == 1 and found[-1].compound else None
