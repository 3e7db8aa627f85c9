"""Snippets: the piece of a text that shows best why it was found, with the words marked."""

import re
from collections.abc import Sequence
from itertools import pairwise

from desktop.search.heads import body_start
from desktop.search.marks import Place, finder
from desktop.search.query import Node

_LENGTH = 200  # characters, about two lines of a list
_LEAD = 70  # of them before the first mark, where the sentence does not begin later
_REACH = _LENGTH - _LEAD  # of them that are shown from the first mark on, whatever stands before
# Not every full stop ends a sentence ("Nov. 13"): figures and small letters begin none.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?![\s\da-zа-я])|[。！？]|\n+")
_MAY_END = re.compile(r"[.!?…。！？\n]")
_SPACE = re.compile(r"\s+")
_ELLIPSIS = "…"
_ENDS = ".!?…。！？"  # what comes behind one of these begins a sentence

Snippet = tuple[str, tuple[tuple[int, int], ...]]  # one line, and where it is marked


def snippet(text: str, language: str, node: Node) -> Snippet:
    """The best piece of a text for a query, on one line, and (start, end) of each match in it.

    A word is marked if it is one that the search looked for: by the same analysis, in the language
    of the article. Without any match it is the beginning of the text. What stands in the head of
    the text (headline, outlet, date) is told beside the snippet: it is shown for its sake alone
    where an author or the like stands there and nowhere else.
    """
    return around_marks(text, finder(node, language).each([text])[0], body_start(text))


def around_marks(text: str, marks: Sequence[Place], begin: int) -> Snippet:
    """The same where it is known where that stands, and where the text begins behind its head."""
    start, end = _window(text, _telling(text, marks, begin), begin)
    return _one_line(text, start, end, marks, begin)


def _telling(text: str, marks: Sequence[Place], begin: int) -> Sequence[Place]:
    """The marks in the text itself; where there are none, those in its head below the headline."""
    if not begin:
        return marks
    headline = text.find("\n")
    inside = [mark for mark in marks if mark[0] >= begin]
    return inside or [mark for mark in marks if mark[0] > headline]


def _window(text: str, marks: Sequence[Place], begin: int) -> tuple[int, int]:
    """The piece that holds most of what is looked for, the earliest of its equals."""
    if not marks:
        start = _word(text, begin)
        return start, _end(text, start)
    best = _densest(marks)
    start = _start(text, best[0])
    if best[0] >= begin > start:  # not with the last words of the head before it
        start = _word(text, begin)
    return start, max(_end(text, start), best[1])


def _densest(marks: Sequence[Place]) -> Place:
    """The mark from which on a piece holds most different ones, of these most, the first of such.

    What is held is counted as the piece moves on from mark to mark.
    """
    counts: dict[int, int] = {}
    different, most, best = 0, 0, marks[0]
    last, count = 0, len(marks)
    for first, mark in enumerate(marks):
        limit = mark[0] + _REACH
        while last < count and (ahead := marks[last])[0] < limit:
            counts[ahead[2]] = counts.get(ahead[2], 0) + 1
            last += 1
        here, held = len(counts), last - first
        if here > different or (here == different and held > most):
            different, most, best = here, held, mark
        if last == count:  # what begins later holds less
            break
        if counts[mark[2]] > 1:
            counts[mark[2]] -= 1
        else:
            del counts[mark[2]]
    return best


def _word(text: str, place: int) -> int:
    """The first character from a place on that is no white space."""
    return len(text) - len(text[place:].lstrip())


def _start(text: str, mark: int) -> int:
    """Where to begin so that a mark is seen: at its sentence, or at a word not far before it."""
    earliest = min(mark - _LEAD, len(text) - _LENGTH)
    start = 0
    if earliest > 0:
        start = _last_sentence(text, earliest, mark)
        if start < 0:
            space = _SPACE.search(text, earliest, mark)
            start = space.end() if space else mark
    while start < mark and text[start].isspace():
        start += 1
    return start


def _last_sentence(text: str, earliest: int, mark: int) -> int:
    """Where the last sentence begins that does between two places; -1 where none does."""
    start = -1
    # To look for one of these signs takes a fifth of what it takes to look for all that may follow.
    if first := _MAY_END.search(text, earliest, mark):
        for match in _SENTENCE_END.finditer(text, first.start(), mark):
            start = match.end()
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


def _before(text: str, start: int, begin: int) -> str:
    """The last character between two places that is no white space; "" where there is none."""
    at = start - 1
    while at >= begin and text[at].isspace():  # mostly one space
        at -= 1
    return text[at] if at >= begin else ""


def _one_line(text: str, start: int, end: int, marks: Sequence[Place], begin: int) -> Snippet:
    line = "" if _before(text, start, begin) in _ENDS else _ELLIPSIS
    # Mostly a word follows, behind one space or two.
    rest = _ELLIPSIS if text[end : end + 3].strip() or text[end:].strip() else ""
    piece = text[start:end].replace("\n", " ")
    if piece.isprintable() and "  " not in piece:  # no white space but single spaces, as in most
        shift = len(line) - start
        return line + piece + rest, tuple(
            [
                (left + shift, right + shift)
                for left, right, _ in marks
                if left >= start and right <= end
            ]
        )
    placed: list[tuple[int, int]] = []
    inside = [edge for mark in marks if mark[0] >= start and mark[1] <= end for edge in mark[:2]]
    for at, (left, right) in enumerate(pairwise([start, *inside, end])):
        piece = _SPACE.sub(" ", text[left:right])
        if at % 2:
            placed.append((len(line), len(line) + len(piece)))
        line += piece
    return line + rest, tuple(placed)
