"""What a query looked for, where it stands in a text: candidates by pattern, verified by analysis.

A word of a text is a mark if the search looked for it: the same analysis decides, in the language
of the article. To analyse whole texts would take longer than to search, so only pieces are analysed
in which a word may begin as one does that is looked for.
"""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import accumulate, product
from typing import NamedTuple, Protocol

from rapidfuzz.distance import OSA

from desktop.search.beginnings import beginning
from desktop.search.candidates import deciding, pieces, stretch
from desktop.search.pieces import Pieces, find_pieces
from desktop.search.query import All, Any, Fuzzy, Near, Node, Text, Wildcard
from desktop.search.words import Word, alone, asked_stems, stem, words

_INSIDE = str.maketrans("", "", "',-.")  # ASCII that words lose when they are folded
_FEW = 16  # questions and languages whose finders are kept

Place = tuple[int, int, int]  # what a `Mark` is
_Found = tuple[int, int, int]  # where a mark starts, the negative of where it ends, its term
_Verdict = tuple[_Found, ...]  # the words of a piece that are looked for
_Sought = Text | Near | Wildcard | Fuzzy


class Mark(NamedTuple):  # as words are: a text may hold hundreds
    """A place in a text that is looked for.

    Attributes:
        start: its first character.
        end: the character after its last one.
        term: which of the words or phrases that are looked for.
    """

    start: int
    end: int
    term: int


class _Single(NamedTuple):
    """Single words that are looked for.

    Attributes:
        term: see `Mark`.
        beginnings: what all of them begin with.
        looked_for: whether a word is one of them, by its form and as it is spelled.
    """

    term: int
    beginnings: tuple[str, ...]
    looked_for: Callable[[str, str], bool]


class _Finder(Protocol):
    def marks(self, text: str) -> list[_Found]:
        """Each place in a text that is looked for, in no order; some may come twice."""
        ...


class Finder:
    """Finds the marks of a query in texts of a language, in order and without overlaps.

    Attributes:
        beginnings: what the single words that are looked for begin with, as far as that decides in
            which pieces of a text they may stand.
    """

    def __init__(self, words: "_Words | None", others: Sequence[_Finder]) -> None:
        """Take what finds single words, and what finds the rest."""
        self._words = words
        self._others = others
        self.beginnings = () if words is None else words.beginnings

    def __call__(self, text: str) -> list[Mark]:
        """The marks of one text."""
        return [Mark(*mark) for mark in self.each([text])[0]]

    def each(self, texts: Sequence[str]) -> list[list[Place]]:
        """The marks of each of some texts, as plain tuples."""
        offsets = list(accumulate((len(text) + 1 for text in texts), initial=0))
        return self.placed(texts, offsets, find_pieces(texts, self.beginnings))

    def placed(
        self, texts: Sequence[str], offsets: Sequence[int], pieces: Pieces
    ) -> list[list[Place]]:
        """The same where it is known in which pieces of the texts words may stand.

        Args:
            texts: as if they stood one behind the other, with or without gaps.
            offsets: where each of them begins, ascending, and where the last one is over.
            pieces: by their places in all of it.
        """
        found: list[_Found] = []
        if self._words is not None:
            known = map(self._words.__getitem__, pieces.written)
            found = [
                (start + one, minus_two - start, term)
                for start, marks in zip(pieces.starts, known, strict=True)
                for one, minus_two, term in marks
            ]
        for finder, (offset, text) in product(self._others, zip(offsets, texts, strict=False)):
            found += [
                (start + offset, minus_end - offset, term)
                for start, minus_end, term in finder.marks(text)
            ]
        found.sort()
        return _apart(found, offsets)


@lru_cache(maxsize=_FEW)
def finder(node: Node, language: str, *, titles: bool = False) -> Finder:
    """What finds the marks of a query.

    Args:
        node: the query.
        language: of the texts.
        titles: whether the texts are titles, in which what must be in the title is looked for, too.
    """
    parts = [
        part
        for term, sought in enumerate(_sought(node, titles))
        for part in _parts(term, sought, language)
    ]
    single = [part for part in parts if isinstance(part, _Single)]
    others = [part for part in parts if not isinstance(part, _Single)]
    return Finder(_Words(single) if single else None, others)


def spelled_out(node: Node, others: Callable[[str], Sequence[str]]) -> Node:
    """A question with other spellings of its names as if they had been asked for, too.

    Args:
        node: the question.
        others: gives the forms that a form is also looked for by.
    """
    if isinstance(node, All):
        return All(tuple(spelled_out(part, others) for part in node.parts))
    if isinstance(node, Any):
        return Any(tuple(spelled_out(part, others) for part in node.parts))
    word = (
        node.word if isinstance(node, Fuzzy) else _single(node) if isinstance(node, Text) else None
    )
    forms = others(word.form) if word else ()
    spelled = [Text((Word(0, len(form), 0, form, form),)) for form in forms]
    return Any((node, *spelled)) if spelled else node


def _single(text: Text) -> Word | None:
    parts = text.parts if len(text.parts) == 1 else text.compounds
    return parts[0] if parts and not text.exact and not text.title else None


def _parts(term: int, sought: _Sought, language: str) -> Iterator[_Single | _Finder]:
    match sought:
        case Near():
            yield _Nearby(term, sought)
        case Wildcard():
            yield _matching(term, sought)
        case Fuzzy():
            yield _alike(term, sought)
            yield _forms(term, (sought.word,), language, goes_on=False)
        case Text():
            goes_on = sought.prefix or sought.typing
            single = sought.parts if len(sought.parts) == 1 else sought.compounds
            if single and not sought.exact:
                yield _forms(term, single, language, goes_on)
            if len(sought.parts) > 1 or sought.exact:
                yield _Runs(term, sought)


def _forms(term: int, single: Sequence[Word], language: str, goes_on: bool) -> _Single:
    """Words in any of their forms."""
    forms = {word.form for word in single}
    stems = {one for word in single for one in asked_stems(word.spelled, language)}
    stems = {marked for marked in stems if not marked.startswith(":")}  # these say what forms say
    begun = tuple(forms) if goes_on else ()

    def looked_for(form: str, spelled: str) -> bool:
        if form in forms or form.startswith(begun):
            return True
        return bool(stems) and stem(spelled, language) in stems

    beginnings = tuple(beginning(word.spelled, word.form, language) for word in single)
    return _Single(term, beginnings, looked_for)


def _matching(term: int, wildcard: Wildcard) -> _Single:
    """Words of which not every letter is known."""
    pattern = wildcard.pattern + "*" * wildcard.typing
    written = re.escape(pattern).replace(r"\*", ".*").replace(r"\?", ".")
    whole = re.compile(written, re.DOTALL).fullmatch

    def looked_for(form: str, _spelled: str) -> bool:
        return whole(form) is not None

    return _Single(term, (re.split("[*?]", pattern)[0],), looked_for)


def _alike(term: int, fuzzy: Fuzzy) -> _Single:
    """Words that begin with the same letter, and are spelled nearly so."""
    wanted, edits = fuzzy.word.form, fuzzy.edits

    def looked_for(form: str, _spelled: str) -> bool:
        return form[0] == wanted[0] and OSA.distance(wanted, form, score_cutoff=edits) <= edits

    return _Single(term, (wanted[0],), looked_for)


class _Words(dict[str, _Verdict]):
    """Tells which words of a piece are looked for, of all single ones; keeps what it has told."""

    def __init__(self, sought: Sequence[_Single]) -> None:
        super().__init__()
        self._sought = sought
        each = (begun for single in sought for begun in single.beginnings)
        self.beginnings = tuple(dict.fromkeys(map(deciding, each)))

    def __missing__(self, piece: str) -> _Verdict:
        one = alone(piece)
        if one is None:
            verdict = tuple(
                (word.start, -word.end, single.term)
                for single in self._sought
                for word in _analysed(piece)
                if single.looked_for(word.form, word.spelled)
            )
        else:
            start, minus_end, form, spelled = one
            verdict = tuple(
                [
                    (start, minus_end, term)
                    for term, beginnings, looked_for in self._sought
                    if form.startswith(beginnings) and looked_for(form, spelled)
                ]
            )
        self[piece] = verdict
        return verdict


class _Runs:
    """Finds words that stand next to one another as written."""

    def __init__(self, term: int, text: Text) -> None:
        self._term = term
        self._text = text
        self._first = (text.parts[0].form,)
        self._ahead = len(text.parts) - 1
        self._squashed = [part.form.translate(_INSIDE) for part in text.parts]

    def marks(self, text: str) -> list[_Found]:
        """See `_Finder`."""
        found: list[_Found] = []
        for start, end in pieces(text, self._first):
            stop = stretch(text, end, self._ahead) if self._ahead else end
            piece = text[start:stop]
            if piece.isascii():
                squashed = piece.lower().translate(_INSIDE)
                if not all(form in squashed for form in self._squashed):
                    continue
            inside = runs(_analysed(piece), self._text)
            found += [(start + one, -start - two, self._term) for one, two in inside]
        return found


class _Nearby:
    """Finds words as written that stand near one another."""

    def __init__(self, term: int, near: Near) -> None:
        self._term = term
        self._near = near
        self._beginnings = tuple(word.form for word in near.words)

    def marks(self, text: str) -> list[_Found]:
        """See `_Finder`."""
        found: list[_Found] = []
        for start, end in self._clusters(text):
            inside = nearby(_analysed(text[start:end]), self._near)
            found += [(start + one, -start - two, self._term) for one, two in inside]
        return found

    def _clusters(self, text: str) -> Iterator[tuple[int, int]]:
        """Stretches without gaps too wide between words that may be looked for."""
        # A piece holds one word or more: so many pieces hold all words that may stand between.
        ahead = self._near.between + 1
        start = stop = end = -1
        for first, last in sorted(set(pieces(text, self._beginnings))):
            if first >= stop:
                if end > start:
                    yield start, end
                start = first
            end = max(end, last)
            stop = max(stop, stretch(text, last, ahead))
        if end > start:
            yield start, end


def runs(found: Sequence[Word], text: Text) -> Iterator[tuple[int, int]]:
    """Where words stand next to one another as written."""
    places: dict[int, list[Word]] = {}
    for word in found:
        places.setdefault(word.position, []).append(word)
    parts = text.parts
    last = parts[-1]
    for first in places:
        run: list[Word] = []
        for position, wanted in enumerate(parts, first):
            for word in places.get(position, ()):
                if word.form == wanted.form or (wanted is last and _goes_on(word, wanted, text)):
                    run.append(word)
                    break
            else:
                break
        if len(run) == len(parts):
            yield run[0].start, run[-1].end


def nearby(found: Sequence[Word], near: Near) -> Iterator[tuple[int, int]]:
    """The words that stand near one another: each at most so far from all before it in the query.

    As Whoosh's ``SpanNear2`` finds them: what has been found reaches from its first to its last
    word, and the next one may also stand between.
    """
    wanted = [[word for word in found if word.form == one.form] for one in near.words]
    groups = {(word.position, word.position): {word} for word in wanted[0]}
    for others in wanted[1:]:
        wider: dict[tuple[int, int], set[Word]] = {}
        for (first, last), group in groups.items():
            for word in others:
                if (
                    first - near.between <= word.position + 1
                    and word.position - 1 <= last + near.between
                ):
                    reach = min(first, word.position), max(last, word.position)
                    wider.setdefault(reach, set()).update(group, [word])
        groups = wider
    for word in set[Word]().union(*groups.values()):
        yield word.start, word.end


def _sought(node: Node, titles: bool) -> Iterator[_Sought]:
    """What is looked for: not what is excluded, nor in a text what must be in the title."""
    if isinstance(node, _Sought) and (titles or not node.title):
        yield node
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from _sought(part, titles)


def _goes_on(word: Word, wanted: Word, text: Text) -> bool:
    return (text.prefix or text.typing) and word.form.startswith(wanted.form)


@lru_cache(maxsize=1 << 12)
def _analysed(piece: str) -> tuple[Word, ...]:
    return tuple(words(piece))


def _apart(found: Sequence[_Found], offsets: Sequence[int]) -> list[list[Place]]:
    """Marks that are in order; of two that overlap, the one that begins first, or else the longer.

    Args:
        found: in texts one behind the other.
        offsets: where each of the texts begins, and where the last one is over.
    """
    each: list[list[Place]] = [[] for _ in offsets[1:]]
    apart: list[Place] = []
    offset, bound, done = 0, 0, 0
    for start, minus_end, term in found:
        if start >= bound:
            at = bisect_right(offsets, start) - 1
            apart, offset, bound = each[at], offsets[at], offsets[at + 1]
        if start >= done:
            done = -minus_end
            apart.append((start - offset, done - offset, term))
    return each
