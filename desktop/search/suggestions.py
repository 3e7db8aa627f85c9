"""Suggestions: what a query that finds next to nothing may have meant."""

import math
from collections.abc import Iterator, Sequence
from typing import Protocol

from rapidfuzz.distance import OSA

from desktop.search.inexact import looks_inexact
from desktop.search.misnamed import names_no_field
from desktop.search.model import Suggestion
from desktop.search.tokens import Token, tokens
from desktop.search.words import Word, asked, asked_stems, unspaced

# A query that finds more than this is answered; what it may have meant is not asked.
FEW = 2
_SHORTEST = 3  # letters; of two, everything is one edit away
_LONG = 5  # from so many letters on two slips are likely, in shorter words only one
# An edit is made about once in a hundred words: a word one edit farther away must be so many times
# as common (Kernighan, Church and Gale, "A Spelling Correction Program Based on a Noisy Channel
# Model", 1990, take 1 in 25 to 1 in 100 for news).
_EDIT = math.log(100)
# A word that some articles do hold is a slip only beside one that is so many times as common.
_COMMONER = 50


class Words(Protocol):
    """What must be known of the words of an archive."""

    @property
    def languages(self) -> Sequence[str]:
        """The codes of its languages."""
        ...

    def frequency(self, field: str, term: str) -> int:
        """In about how many articles a term is."""
        ...

    def transliterations(self, form: str) -> Sequence[str]:
        """The forms of the same name in other transliterations."""
        ...

    def alike(self, form: str, edits: int) -> set[str]:
        """The words at most so many edits from a form, with its first letter."""
        ...


def suggestion(line: str, words: Words) -> Suggestion | None:
    """The query with the nearest words of the archive in the place of those it does not hold.

    Args:
        line: a query that finds next to nothing.
        words: of the archive.

    Returns:
        None where no word is misspelt, or nothing is near.
    """
    query, end = "", 0
    places: list[tuple[int, int]] = []
    for token in tokens(line):
        for word in _sought(token):
            if nearest := _nearest(word, words):
                start = token.value_start + word.start
                query += line[end:start]
                written = _written_as(line[start : token.value_start + word.end], nearest)
                places.append((len(query), len(query) + len(written)))
                query += written
                end = token.value_start + word.end
    return Suggestion(query + line[end:], tuple(places)) if places else None


def _sought(token: Token) -> Iterator[Word]:
    """The words of a piece of a query that must be in an article as they are."""
    if token.kind != "leaf" or token.field not in {"", "title"} or "*" in token.value:
        return
    if names_no_field(token, phrase_follows=True):
        return  # which field was meant is told already, and "sorce" is no word that was looked for
    if token.quoted or not looks_inexact(token.value):
        yield from (word for word in asked(token.value) if not word.compound)


def _nearest(word: Word, words: Words) -> str | None:
    """The word that was most likely meant, or None if it is most likely right."""
    form = word.form
    if len(form) < _SHORTEST or not form.isalpha() or any(map(unspaced, form)):
        return None
    held = _articles(word, words)
    if held > FEW:
        return None
    edits = 1 if len(form) < _LONG else 2
    best: tuple[float, str] | None = None
    for other in sorted(words.alike(form, edits)):
        slips = OSA.distance(form, other)
        count = words.frequency("words", other)
        if other == form or count < max(1, _COMMONER * held):
            continue
        likely = math.log(count) - slips * _EDIT
        if best is None or likely > best[0]:
            best = likely, other
    return best[1] if best else None


def _articles(word: Word, words: Words) -> int:
    """In about how many articles a word is, in whatever form."""
    if words.transliterations(word.form):
        return FEW + 1
    stems = {one for code in words.languages for one in asked_stems(word.spelled, code)}
    held = [words.frequency("stems", marked) for marked in stems]
    return max([words.frequency("words", word.form), *held])


def _written_as(given: str, form: str) -> str:
    return form.capitalize() if given[:1].isupper() else form
