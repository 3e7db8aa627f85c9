"""What a query looked for, where it stands in a text: candidates by pattern, verified by analysis.

A word of a text is a mark if the search looked for it: the same analysis decides, in the language
of the article. To analyse whole texts would take longer than to search, so only pieces are analysed
in which a word may begin as one does that is looked for.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache, partial

from desktop.search.candidates import beginning, pieces, stretch
from desktop.search.inexact_marks import Inexact, inexact_spans, transliterated_spans
from desktop.search.query import All, Any, Node, Text
from desktop.search.words import Word, stem, words

_INSIDE = str.maketrans("", "", "',-.")  # ASCII that words lose when they are folded
_AT_ENDS = "',-."

_Spans = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """A place in a text that is looked for.

    Attributes:
        start: its first character.
        end: the character after its last one.
        term: which of the words or phrases that are looked for.
    """

    start: int
    end: int
    term: int


@lru_cache(maxsize=16)
def finder(node: Node, language: str) -> Callable[[str], list[Mark]]:
    """What finds the marks of a query in texts of a language, in order and without overlaps."""
    finders = [
        _Finder(wanted, language).spans
        if isinstance(wanted, Text)
        else partial(inexact_spans, language=language, wanted=wanted)
        for wanted in _wanted(node)
    ]

    def find(text: str) -> list[Mark]:
        return _apart(
            Mark(start, end, term)
            for term, spans in enumerate(finders)
            for start, end in spans(text)
        )

    return find


class _Finder:
    """Finds one word or phrase in texts of one language."""

    def __init__(self, text: Text, language: str) -> None:
        self._text = text
        self._language = language
        single = () if text.exact else (text.compounds if len(text.parts) > 1 else text.parts)
        self._single = single
        self._stems = {stem(word.spelled, language) for word in single}
        self._beginnings = [beginning(word.spelled, word.form, language) for word in single]
        self._run = list(text.parts) if len(text.parts) > 1 or text.exact else []
        self._squashed = [part.form.translate(_INSIDE) for part in self._run]
        self._known: dict[str, _Spans] = {}  # by piece

    def spans(self, text: str) -> Iterator[tuple[int, int]]:
        """Each place, in no order; some may come twice."""
        if self._single:
            # Names in other letters are sought where there are none in these: it takes longer.
            found = tuple(self._words(text))
            yield from found or transliterated_spans(text, self._single)
        if self._run:
            yield from self._runs(text)

    def _words(self, text: str) -> Iterator[tuple[int, int]]:
        known = self._known
        for start, end in pieces(text, self._beginnings):
            piece = text[start:end]
            spans = known.get(piece)
            if spans is None:
                spans = known[piece] = tuple(self._words_of(piece))
            for first, last in spans:
                yield start + first, start + last

    def _words_of(self, piece: str) -> Iterator[tuple[int, int]]:
        if not _may_begin(piece, self._beginnings):
            return
        for word in _analysed(piece):
            if self._looked_for(word):
                yield word.start, word.end

    def _looked_for(self, word: Word) -> bool:
        for wanted in self._single:
            if word.form == wanted.form or _goes_on(word, wanted, self._text):
                return True
        return stem(word.spelled, self._language) in self._stems

    def _runs(self, text: str) -> Iterator[tuple[int, int]]:
        ahead = len(self._run) - 1
        for start, end in pieces(text, (self._run[0].form,)):
            stop = stretch(text, end, ahead) if ahead else end
            piece = text[start:stop]
            if piece.isascii():
                squashed = piece.lower().translate(_INSIDE)
                if not all(form in squashed for form in self._squashed):
                    continue
            for first, last in runs(_analysed(piece), self._text):
                yield start + first, start + last


def runs(found: Sequence[Word], text: Text) -> Iterator[tuple[int, int]]:
    """Where words stand next to one another as written."""
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
            else:
                break
        if len(run) == len(text.parts):
            yield run[0].start, run[-1].end


def _wanted(node: Node) -> Iterator[Text | Inexact]:
    """What is looked for in the text: not what is excluded, nor what must be in the title."""
    if isinstance(node, Text | Inexact):
        if not node.title:
            yield node
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from _wanted(part)


def _goes_on(word: Word, wanted: Word, text: Text) -> bool:
    return (text.prefix or text.typing) and word.form.startswith(wanted.form)


def _may_begin(piece: str, beginnings: Iterable[str]) -> bool:
    """Whether a piece is worth analysing; most are one plain word, which is folded at once."""
    word = piece.strip(_AT_ENDS)
    if not (word.isascii() and word.isalnum()):
        return True
    return word.lower().startswith(tuple(beginnings))


@lru_cache(maxsize=1 << 12)
def _analysed(piece: str) -> tuple[Word, ...]:
    return tuple(words(piece))


def _apart(marks: Iterable[Mark]) -> list[Mark]:
    """The marks in order; of two that overlap, the one that begins first, or else the longer."""
    apart: list[Mark] = []
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end)):
        if not apart or mark.start >= apart[-1].end:
            apart.append(mark)
    return apart
