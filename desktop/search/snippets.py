"""Snippets: the piece of a text that shows best why it was found, with the words marked."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from desktop.search.marks import Place, finder
from desktop.search.query import Node

_LENGTH = 200  # characters, about two lines of a list
_LEAD = 70  # of them before the first mark, where the sentence does not begin later
# Not every full stop ends a sentence ("Nov. 13"): figures and small letters begin none.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?![\s\da-zа-я])|[。！？]|\n+")
_SPACE = re.compile(r"\s+")
_ELLIPSIS = "…"
_ENDS = ".!?…。！？"  # what comes behind one of these begins a sentence

Snippet = tuple[str, tuple[tuple[int, int], ...]]  # one line, and where it is marked


def snippet(text: str, language: str, node: Node) -> Snippet:
    """The best piece of a text for a query, on one line, and (start, end) of each match in it.

    A word is marked if it is one that the search looked for: by the same analysis, in the language
    of the article. Without any match it is the beginning of the text.
    """
    return around_marks(text, finder(node, language).each([text])[0])


def around_marks(text: str, marks: Sequence[Place]) -> Snippet:
    """The same where it is known what is looked for, and where that stands."""
    start, end = _window(text, marks)
    return _one_line(text, start, end, marks)


def _window(text: str, marks: Sequence[Place]) -> tuple[int, int]:
    """The piece that holds most of what is looked for, the earliest of its equals."""
    if not marks:
        return _start(text, 0), _end(text, _start(text, 0))
    starts = [start for start, _, _ in marks]
    terms = [term for _, _, term in marks]
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
    start = _start(text, best[0])
    return start, max(_end(text, start), best[1])


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


def _one_line(text: str, start: int, end: int, marks: Sequence[Place]) -> Snippet:
    inside = [(left, right) for left, right, _ in marks if left >= start and right <= end]
    before = text[max(0, start - _LENGTH) : start].rstrip() or text[:start].rstrip()
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
