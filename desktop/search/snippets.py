"""Snippets: the piece of a text that shows best why it was found, with the words marked."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from desktop.search.query import All, Any, Node, Text
from desktop.search.words import Word, stem, words

_LENGTH = 200  # characters, about two lines of a list
_LEAD = 70  # of them before the first mark, where the sentence does not begin later
# Not every full stop ends a sentence ("Nov. 13"): figures and small letters begin none.
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*\s+(?![\s\da-zа-я])|[。！？]|\n+")
_SPACE = re.compile(r"\s+")
_ELLIPSIS = "…"


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    term: int  # which of the texts that are looked for


def snippet(text: str, language: str, node: Node) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The best piece of a text for a query, on one line, and (start, end) of each match in it.

    A word is marked if it is one that the search looked for: by the same analysis, in the language
    of the article. Without any match it is the beginning of the text.
    """
    texts = list(_texts(node))
    marks = _marks(words(text), language, texts) if texts else []
    start, end = _window(text, marks)
    return _one_line(text, start, end, marks)


def _texts(node: Node) -> Iterable[Text]:
    """What is looked for in the text: not what is excluded, nor what must be in the title."""
    if isinstance(node, Text) and not node.title:
        yield node
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from _texts(part)


def _marks(found: Sequence[Word], language: str, texts: Sequence[Text]) -> list[_Mark]:
    """Where the text holds what is looked for, in order, without overlaps."""
    marks: list[_Mark] = []
    for term, text in enumerate(texts):
        if not text.exact:
            single = text.parts if len(text.parts) == 1 else text.compounds
            spelled = {
                word.spelled
                for word in {word.spelled: word for word in found}.values()
                if any(_is_form(word, one, text, language) for one in single)
            }
            marks += [_Mark(w.start, w.end, term) for w in found if w.spelled in spelled]
        if len(text.parts) > 1 or text.exact:
            marks += [_Mark(start, end, term) for start, end in _runs(found, text)]
    return _apart(marks)


def _is_form(word: Word, wanted: Word, text: Text, language: str) -> bool:
    if word.form == wanted.form or _goes_on(word, wanted, text):
        return True
    return stem(word.spelled, language) == stem(wanted.spelled, language)


def _goes_on(word: Word, wanted: Word, text: Text) -> bool:
    return (text.prefix or text.typing) and word.form.startswith(wanted.form)


def _runs(found: Sequence[Word], text: Text) -> Iterable[tuple[int, int]]:
    """Where the words stand next to one another as written."""
    places: dict[int, list[Word]] = {}
    for word in found:
        places.setdefault(word.position, []).append(word)
    last = text.parts[-1]
    for first in places:
        run: list[Word] = []
        for position, wanted in enumerate(text.parts, first):
            for word in places.get(position, ()):
                if word.form == wanted.form or (wanted is last and _goes_on(word, wanted, text)):
                    run.append(word)
                    break
        if len(run) == len(text.parts):
            yield run[0].start, run[-1].end


def _apart(marks: list[_Mark]) -> list[_Mark]:
    """The marks in order; of two that overlap, the one that begins first, or else the longer."""
    apart: list[_Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart


def _window(text: str, marks: Sequence[_Mark]) -> tuple[int, int]:
    """The piece that holds most of what is looked for, the earliest of its equals."""
    if not marks:
        return _start(text, 0), _end(text, _start(text, 0))
    starts = [mark.start for mark in marks]

    def worth(first: int) -> tuple[int, int]:
        inside = marks[first : bisect_left(starts, starts[first] + _LENGTH - _LEAD)]
        return len({mark.term for mark in inside}), len(inside)

    best = marks[max(range(len(marks)), key=worth)]
    start = _start(text, best.start)
    return start, max(_end(text, start), best.end)


def _start(text: str, mark: int) -> int:
    """Where to begin so that a mark is seen: at its sentence, or at a word not far before it."""
    earliest = max(0, min(mark - _LEAD, len(text) - _LENGTH))
    sentences = [match.end() for match in _SENTENCE_END.finditer(text, earliest, mark)]
    spaces = (match.end() for match in _SPACE.finditer(text, earliest, mark))
    start = (sentences[-1] if sentences else next(spaces, mark)) if earliest else 0
    while start < mark and text[start].isspace():
        start += 1
    return start


def _end(text: str, start: int) -> int:
    """Where to stop: behind the last word that fits."""
    limit = start + _LENGTH
    if limit >= len(text):
        return len(text.rstrip())
    spaces = [match.start() for match in _SPACE.finditer(text, start + 1, limit + 1)]
    return spaces[-1] if spaces else limit


def _one_line(
    text: str, start: int, end: int, marks: Sequence[_Mark]
) -> tuple[str, tuple[tuple[int, int], ...]]:
    inside = [mark for mark in marks if mark.start >= start and mark.end <= end]
    before = text[:start].rstrip()
    line = "" if not before or _SENTENCE_END.match(before[-1] + "\n") else _ELLIPSIS
    placed: list[tuple[int, int]] = []
    edges = [start, *(edge for mark in inside for edge in (mark.start, mark.end)), end]
    for at, (left, right) in enumerate(pairwise(edges)):
        piece = _SPACE.sub(" ", text[left:right])
        if at % 2:
            placed.append((len(line), len(line) + len(piece)))
        line += piece
    return line + (_ELLIPSIS if text[end:].strip() else ""), tuple(placed)
