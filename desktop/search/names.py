"""Names: one key for the ways in which a name is transliterated ("Zelensky", "Зеленський").

Languages and standards write the same foreign letter in different ways. The rules and their
sources stand in ``resources/words/transliterations.tsv``. They join what is the same name as a
rule, and no more: what else sounds alike is left to the user.
"""

import re
from collections.abc import Callable
from functools import cache, lru_cache, partial

from desktop.text.lexicon import rows

_SHORTEST = 5  # letters; shorter names that differ by one letter are mostly different names
_CYRILLIC = re.compile("[а-яёђѓєіїјљњќћўџґ]+")
_LATIN = re.compile("[a-z]+")
# What only Ukrainian and Belarusian, and what only Serbian and Macedonian write.
_EAST = re.compile("[іїєґў]|сь(?=к)")
_SERBIAN = re.compile("[јљњђћџ]")


@lru_cache(maxsize=1 << 16)
def name_key(form: str) -> str:
    """The key that all transliterations of a name share.

    Whether the word is a name cannot be seen by its form; a form that is written in lower case
    somewhere is none.

    Args:
        form: a word, folded.

    Returns:
        its key, or "" where it has none: it is too short, holds more than letters, or is written
        in another script than Latin or Cyrillic.
    """
    if _LATIN.fullmatch(form):
        latin = form
    elif _CYRILLIC.fullmatch(form):
        latin = _romanised(form)
    else:
        return ""
    key = _ruled(latin)
    spelled = _spellings().get(key)
    return spelled or (key if len(form) >= _SHORTEST else "")


def _romanised(form: str) -> str:
    """A Cyrillic word in Latin letters, by the language that it shows."""
    language = "east" if _EAST.search(form) else "serbian" if _SERBIAN.search(form) else "all"
    return _rules("cyrillic")(form.translate(_letters(language)))


def _ruled(latin: str) -> str:
    latin = _rules("latin")(latin)
    if _slavic_ending().search(latin):
        latin = _rules("slavic")(latin)
    return _rules("rest")(latin)


@cache
def _slavic_ending() -> re.Pattern[str]:
    return re.compile(next(row[2] for row in _table() if row[:2] == ("endings", "slavic")))


@cache
def _letters(language: str) -> dict[int, str]:
    """Letters by their code; those of a language before those of all."""
    found: dict[int, str] = {}
    for wanted in ("all", language):
        found |= {ord(row[2]): row[3] for row in _table() if row[:2] == ("letters", wanted)}
    return found


@cache
def _rules(kind: str) -> Callable[[str], str]:
    """What applies all rules of a kind, one after the other."""
    rules = [_rule(row[2], row[3]) for row in _table() if row[0] == kind]

    def apply(word: str) -> str:
        for rule in rules:
            word = rule(word)
        return word

    return apply


def _rule(pattern: str, replacement: str) -> Callable[[str], str]:
    if pattern.isalpha():  # a pattern takes ten times as long, and archives have many names
        return lambda word: word.replace(pattern, replacement)
    return partial(re.compile(pattern).sub, replacement)


@cache
def _spellings() -> dict[str, str]:
    """The key of each name that is written in more ways than the rules know."""
    return {
        _ruled(written): _ruled(row[2])
        for row in _table()
        if row[0] == "spellings"
        for written in (row[2], *row[3].split())
    }


@cache
def _table() -> tuple[tuple[str, ...], ...]:
    return tuple((*row, "")[:4] for row in rows("transliterations"))
