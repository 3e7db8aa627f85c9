"""Which words of a lexicon a pattern stands for, and the documents that hold any of them.

Lexicons are scanned as one text: no word of them is made before it is found.
"""

import fnmatch
import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray
from rapidfuzz.distance import OSA
from rapidfuzz.process import cdist

from desktop.search.evaluation import scoring
from desktop.search.evaluation.arrays import expanded
from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores
from desktop.search.evaluation.terms import Part, Run, Terms
from desktop.search.segments.lexicon import Lexicon

Forms = NDArray[np.intp]  # numbers of forms of a segment's lexicon, ascending
Places = NDArray[np.intp]

_SHORTEST_PIECE = 2  # characters; single ones are in so many words that looking for them is no help


def beginning(terms: Terms, prefix: bytes) -> list[Run]:
    """The documents of all words that begin so: one run of each segment's postings."""
    return [
        part.run(within.start, within.stop)
        for part in terms.parts
        if (within := part.field.beginning(prefix))
    ]


def holding(terms: Terms, forms: Sequence[Forms]) -> list[Run]:
    """The documents of some words of each segment."""
    runs: list[Run] = []
    for part, chosen in zip(terms.parts, forms, strict=True):
        if len(chosen):
            at, _ = _postings(part, chosen)
            runs.append(part.holding(part.field.documents.take(at), part.field.frequencies[:0]))
    return runs


def matching(lexicon: Lexicon, glob: str) -> Forms:
    """The words that a pattern of the kind of ``fnmatch`` stands for: "w?ld", "un*ed", "[bc]at"."""
    head, tail = re.split(r"[*?[]", glob, maxsplit=1)[0], re.split(r"[*?\]]", glob)[-1]
    within = lexicon.beginning(head.encode())
    text = b"\n" + lexicon.slice_text(within.start, within.stop)
    breaks = np.flatnonzero(np.frombuffer(text, np.uint8) == ord("\n"))
    lines = _ending(text, breaks, tail.encode())
    if glob == f"{head}*{tail}":
        least = len(glob[:-1].encode())
        return lines[np.diff(breaks).take(lines) > least] + within.start
    matches = re.compile(fnmatch.translate(glob)).match
    spans = zip((breaks.take(lines) + 1).tolist(), breaks.take(lines + 1).tolist(), strict=True)
    held = [matches(text[start:end].decode()) is not None for start, end in spans]
    return lines[np.array(held, dtype=np.bool_)] + within.start


def near(lexicon: Lexicon, word: str, distance: int, prefix: int) -> Forms:
    """The words at most so many edits from a word, two letters that changed places being one.

    This is the "optimal string alignment", which Whoosh's readers take for the distance of Damerau
    (``whoosh.support.levenshtein``); only the automaton of its single segments knows no swaps.

    Args:
        lexicon: where to look.
        word: what is asked for.
        distance: most characters inserted, left out, replaced or swapped with the next.
        prefix: so many characters must be the same at the beginning.
    """
    within = lexicon.beginning(word[:prefix].encode())
    words = _Words(lexicon, within, lexicon.slice_text(within.start, within.stop))
    likely = _likely(words, word, distance)
    edits = cdist(
        [word],
        words.spelled(likely),
        scorer=OSA.distance,
        score_cutoff=distance,
        dtype=np.uint16,
    )[0]
    return likely[edits <= distance]


def scored(terms: Terms, forms: Sequence[Forms], count: int, boost: float) -> Found:
    """Documents that hold some words, with the sum of what each word by itself would score.

    Args:
        terms: the field.
        forms: for each segment, the words.
        count: how many documents there are, deleted ones included.
        boost: what scores are multiplied by.
    """
    keys, frequencies = _keyed(terms, forms, count)
    if not len(keys):
        return NOTHING
    # One document may hold a form under several stems; it counts as one.
    order = np.argsort(keys, kind="stable")
    keys, firsts = np.unique(keys[order], return_index=True)
    frequencies = np.add.reduceat(frequencies[order], firsts)
    words, documents = np.divmod(keys, count)
    weights = np.array(
        [terms.idf(frequency) for frequency in np.bincount(words).tolist()], dtype=np.float32
    )
    each = scoring.shares(documents, frequencies, terms.norms)
    each *= np.float32(scoring.weight(1.0, boost))
    # Summed in the order of the words, so that the sums are the same whatever the segments.
    sums = np.bincount(documents, weights=each * weights.take(words), minlength=count)
    found = np.flatnonzero(np.bincount(documents, minlength=count))
    return Found(found, sums.take(found).astype(np.float32))


def _keyed(terms: Terms, forms: Sequence[Forms], count: int) -> tuple[NDArray[np.int64], Scores]:
    """For each posting that is not deleted, its word and document as one number; frequencies."""
    texts = [
        [part.field.forms[number] for number in chosen.tolist()]
        for part, chosen in zip(terms.parts, forms, strict=True)
    ]
    places = {text: at for at, text in enumerate(sorted({text for some in texts for text in some}))}
    keys, frequencies = [np.zeros(0, np.int64)], [np.zeros(0, np.float32)]
    for part, chosen, some in zip(terms.parts, forms, texts, strict=True):
        at, counts = _postings(part, chosen)
        documents = part.field.documents.take(at)
        words = np.repeat(np.array([places[text] for text in some], dtype=np.int64), counts)
        kept = slice(None) if part.live is None else part.live.take(documents)
        keys.append((words * count + part.base + documents)[kept])
        frequencies.append(part.field.frequencies.take(at)[kept].astype(np.float32))
    return np.concatenate(keys), np.concatenate(frequencies)


def _postings(part: Part, forms: Forms) -> tuple[Documents, NDArray[Any]]:
    """Where the postings of some words are, and how many each word has."""
    field = part.field
    starts = field.starts[field.form_terms[forms]].astype(np.int64)
    counts = field.starts[field.form_terms[forms + 1]].astype(np.int64) - starts
    return expanded(starts, counts), counts


def _ending(text: bytes, breaks: NDArray[np.intp], tail: bytes) -> Forms:
    """Which lines of a text end so, given where its line breaks are; the first one is none's."""
    content = np.frombuffer(text, np.uint8)
    lines = np.arange(len(breaks) - 1)
    for back, byte in enumerate(reversed(tail), 1):
        # Of a line that is too short, the break before it is compared, or a line before that: it
        # is out as soon as it comes to the break.
        lines = lines[content.take(breaks.take(lines + 1) - back) == byte]
    return lines


class _Words(NamedTuple):
    """Words of a lexicon that follow one another.

    Attributes:
        lexicon: whose they are.
        numbers: theirs.
        text: all of them, with a line break behind each.
    """

    lexicon: Lexicon
    numbers: range
    text: bytes

    def holding(self, piece: bytes) -> Forms:
        """Those that hold something; with a line break behind it, it must be their end."""
        return self.lexicon.around(self.numbers.start, _places(self.text, piece))

    def spelled(self, numbers: Forms) -> list[str]:
        """Some of them, spelled out."""
        starts = self.lexicon.begins(numbers) - self.lexicon.begins(np.array([self.numbers.start]))
        ends = starts + self.lexicon.lengths(numbers)
        places = zip(starts.tolist(), ends.tolist(), strict=True)
        return [self.text[start:end].decode() for start, end in places]

    def as_long(self, numbers: Forms, word: str, distance: int) -> Forms:
        """Those of some of them that so many edits can make as long as a word."""
        plain = self.text.isascii() and word.isascii()
        more = distance if plain else len(word) * 3 + distance * 4
        lengths = self.lexicon.lengths(numbers)
        return numbers[(lengths >= len(word) - distance) & (lengths <= len(word) + more)]


def _likely(words: _Words, word: str, distance: int) -> Forms:
    """Which words may be as near to a word as that.

    Of a word that is cut into one more piece than there may be edits, one piece is untouched: the
    first at the beginning, the last at the end, another somewhere. Unless two letters changed
    places across a cut: then the word with these swapped is nearer by one edit.
    """
    lexicon, within, _ = words
    if not distance:
        number = lexicon.find(word.encode())
        return np.array([number] if number in within else [], dtype=np.intp)
    cuts = [len(word) * at // (distance + 1) for at in range(distance + 2)]
    pieces = [word[start:end].encode() for start, end in pairwise(cuts)]
    if min(map(len, pieces)) < _SHORTEST_PIECE:
        return words.as_long(np.arange(within.start, within.stop), word, distance)
    begun = lexicon.beginning(pieces[0])
    found = [
        np.arange(max(begun.start, within.start), min(begun.stop, within.stop)),
        *map(words.holding, (*pieces[1:-1], pieces[-1] + b"\n")),
    ]
    likely = [words.as_long(np.concatenate(found), word, distance)]
    for cut in cuts[1:-1]:
        swapped = word[: cut - 1] + word[cut] + word[cut - 1] + word[cut + 1 :]
        likely.append(_likely(words, swapped, distance - 1))
    return np.unique(np.concatenate(likely))


def _places(text: bytes, sought: bytes) -> Places:
    """Where a text holds something, in half of the time of looking for one place after another."""
    content, last = np.frombuffer(text, np.uint8), len(text) - len(sought) + 1
    if last <= 0:
        return np.zeros(0, dtype=np.intp)
    held = content[:last] == sought[0]
    for at in range(1, len(sought)):
        held &= content[at : last + at] == sought[at]
    return np.flatnonzero(held)
