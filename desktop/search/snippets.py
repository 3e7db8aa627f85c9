"""Snippets: the piece of a text that shows best why it was found, with the words marked."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from desktop.search.heads import body_start
from desktop.search.marks import Mark, finder
from desktop.search.query import Node

_LENGTH = 200  # characters, about two lines of a list
_LEAD = 70  # of them before the first mark, where the sentence does not begin later
# Not every full stop ends a sentence ("Nov. 13"): figures and small letters begin none.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?![\s\da-zа-я])|[。！？]|\n+")
_SPACE = re.compile(r"\s+")
_ELLIPSIS = "…"
_ENDS = ".!?…。！？"  # what comes behind one of these begins a sentence


def snippet(text: str, language: str, node: Node) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The best piece of a text for a query, on one line, and (start, end) of each match in it.

    A word is marked if it is one that the search looked for: by the same analysis, in the language
    of the article. Without any match it is the beginning of the text. What stands in the head of
    the text (headline, outlet, date) is told beside the snippet: it is shown for its sake alone
    where an author or the like stands there and nowhere else.
    """
    return around_marks(text, finder(node, language)(text))


def around_marks(text: str, marks: Sequence[Mark]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The same where it is known what is looked for, and where that stands."""
    begin = body_start(text)
    start, end = _window(text, _telling(text, marks, begin), begin)
    return _one_line(text, start, end, marks, begin)


def _telling(text: str, marks: Sequence[Mark], begin: int) -> Sequence[Mark]:
    """The marks in the text itself; where there are none, those in its head below the headline."""
    if not begin:
        return marks
    headline = text.find("\n")
    inside = [mark for mark in marks if mark.start >= begin]
    return inside or [mark for mark in marks if mark.start > headline]


def _window(text: str, marks: Sequence[Mark], begin: int) -> tuple[int, int]:
    """The piece that holds most of what is looked for, the earliest of its equals."""
    if not marks:
        start = _word(text, begin)
        return start, _end(text, start)
    starts = [mark.start for mark in marks]
    terms = [mark.term for mark in marks]
    count, all_terms = len(marks), len(set(terms))
    different, most, best, last = 0, 0, marks[0], 0
    for first, start in enumerate(starts):
        last = bisect_left(starts, start + _LENGTH - _LEAD, last)
        held = last - first
        # No piece holds more different ones than there are: then only one with more is better.
        if different < all_terms or held > most:
            here = len(set(terms[first:last])) if all_terms > 1 else 1
            if (here, held) > (different, most):
                different, most, best = here, held, marks[first]
        if last == count:  # what begins later holds less
            break
    start = _start(text, best.start)
    if best.start >= begin > start:  # not with the last words of the head before it
        start = _word(text, begin)
    return start, max(_end(text, start), best.end)


def _word(text: str, place: int) -> int:
    """The first character from a place on that is no white space."""
    return len(text) - len(text[place:].lstrip())


def _start(text: str, mark: int) -> int:
    """Where to begin so that a mark is seen: at its sentence, or at a word not far before it."""
    earliest = max(0, min(mark - _LEAD, len(text) - _LENGTH))
    start = 0
    if earliest:
        sentences = [match.end() for match in _SENTENCE_END.finditer(text, earliest, mark)]
        spaces = (match.end() for match in _SPACE.finditer(text, earliest, mark))
        start = sentences[-1] if sentences else next(spaces, mark)
    while start < mark and text[start].isspace():
        start += 1
    return start


def _end(text: str, start: int) -> int:
    """Where to stop: behind the last word that fits."""
    limit = start + _LENGTH
    if limit >= len(text):
        return len(text.rstrip())
    piece = text[start + 1 : limit + 1]
    fitting = piece.rstrip()
    if len(fitting) == len(piece):  # it ends within a word
        fitting = piece[: len(piece) - len(piece.rsplit(None, 1)[-1])]
        if not fitting:
            return limit
    return start + 1 + len(fitting.rstrip())


def _one_line(
    text: str, start: int, end: int, marks: Sequence[Mark], begin: int
) -> tuple[str, tuple[tuple[int, int], ...]]:
    inside = [(mark.start, mark.end) for mark in marks if mark.start >= start and mark.end <= end]
    before = text[max(begin, start - _LENGTH) : start].rstrip() or text[begin:start].rstrip()
    line = "" if not before or before[-1] in _ENDS else _ELLIPSIS
    after = text[end : end + _LENGTH].strip() or text[end:].strip()
    rest = _ELLIPSIS if after else ""
    piece = text[start:end]
    if piece.isprintable() and "  " not in piece:  # no white space but single spaces, as in most
        shift = len(line) - start
        return line + piece + rest, tuple((left + shift, right + shift) for left, right in inside)
    placed: list[tuple[int, int]] = []
    edges = [start, *(edge for mark in inside for edge in mark), end]
    for at, (left, right) in enumerate(pairwise(edges)):
        piece = _SPACE.sub(" ", text[left:right])
        if at % 2:
            placed.append((len(line), len(line) + len(piece)))
        line += piece
    return line + rest, tuple(placed)
