"""Where in a text stands what is looked for inexactly: patterns, near or fuzzy words, names.

Patterns and fuzzy words may be like any word of a text, so all of it is analysed.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from fnmatch import translate

from rapidfuzz.distance import Levenshtein

from desktop.search.names import name_key
from desktop.search.query import Fuzzy, Near, Wildcard
from desktop.search.words import Word, fold, stem, words

Spans = Iterator[tuple[int, int]]
Inexact = Near | Wildcard | Fuzzy

_LETTERS = re.compile(r"[^\W\d_]+")


def inexact_spans(text: str, language: str, wanted: Inexact) -> Spans:
    """Each place of a word that is looked for, or is one of those looked for near one another."""
    fits = _fitting(wanted, language)
    known: dict[str, bool] = {}
    for word in words(text):
        if word.spelled not in known:
            known[word.spelled] = fits(word)
        if known[word.spelled]:
            yield word.start, word.end


def transliterated_spans(text: str, wanted: Sequence[Word]) -> Spans:
    """Each place of a capitalised word that may be a name of ``wanted`` in other letters."""
    keys = {key for word in wanted if (key := name_key(word.form))}
    for match in _LETTERS.finditer(text) if keys else ():
        if match[0][0].isupper() and name_key(fold(match[0])) in keys:
            yield match.span()


def _fitting(wanted: Inexact, language: str) -> Callable[[Word], bool]:
    match wanted:
        case Near():
            forms = {word.form for word in wanted.words}
            return lambda word: word.form in forms
        case Wildcard():
            pattern = re.compile(translate(wanted.pattern + "*" * wanted.typing))
            return lambda word: pattern.match(word.form) is not None
        case Fuzzy():
            return lambda word: _alike(word, wanted, language)


def _alike(word: Word, wanted: Fuzzy, language: str) -> bool:
    form, edits = wanted.word.form, wanted.edits
    near = Levenshtein.distance(word.form, form, score_cutoff=edits) <= edits
    if near and word.form[0] == form[0]:
        return True
    return stem(word.spelled, language) == stem(wanted.word.spelled, language)
