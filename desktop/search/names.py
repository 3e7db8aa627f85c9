"""Names: one key for the ways in which a name is transliterated ("Zelensky", "Зеленський").

Languages and standards write the same foreign letter in different ways. The rules and their
sources stand in ``resources/words/transliterations.tsv``. They join what is the same name as a
rule, and no more: what else sounds alike is left to the user.
"""

import re
from collections.abc import Callable, Sequence
from functools import cache, lru_cache, partial

from desktop.text.lexicon import rows

_SHORTEST = 5  # letters; shorter names that differ by one letter are mostly different names
_CYRILLIC = re.compile("[а-яёђѓєіїјљњќћўџґ]+")
_LATIN = re.compile("[a-z]+")
# What only Ukrainian and Belarusian, and what only Serbian and Macedonian write.
_EAST = re.compile("[іїєґў]|сь(?=к)")
_SERBIAN = re.compile("[јљњђћџ]")


@lru_cache(maxsize=1 << 12)
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
    return name_keys([form])[0]


def name_keys(forms: Sequence[str]) -> list[str]:
    """The keys of many forms: each rule goes through all at once, at a third of the cost."""
    latin = {form: form for form in forms if _LATIN.fullmatch(form)}
    for language, some in _cyrillic(forms).items():
        letters = [form.translate(_letters(language)) for form in some]
        latin |= zip(some, _applied("cyrillic", letters), strict=True)
    found: dict[str, str] = {}
    for form, key in zip(latin, _ruled(list(latin.values())), strict=True):
        found[form] = _spellings().get(key) or (key if len(form) >= _SHORTEST else "")
    return [found.get(form, "") for form in forms]


def _cyrillic(forms: Sequence[str]) -> dict[str, list[str]]:
    """The Cyrillic ones, by the language that each of them shows."""
    found: dict[str, list[str]] = {}
    for form in filter(_CYRILLIC.fullmatch, forms):
        language = "east" if _EAST.search(form) else "serbian" if _SERBIAN.search(form) else "all"
        found.setdefault(language, []).append(form)
    return found


def _ruled(latin: Sequence[str]) -> list[str]:
    ruled = _applied("latin", latin)
    slavic = [at for at, word in enumerate(ruled) if _slavic_ending().search(word)]
    for at, word in zip(slavic, _applied("slavic", [ruled[at] for at in slavic]), strict=True):
        ruled[at] = word
    return _applied("rest", ruled)


def _applied(kind: str, words: Sequence[str]) -> list[str]:
    """Words after all rules of a kind, one rule after the other; each word is a line of a text."""
    text = "\n".join(words)
    for rule in _rules(kind):
        text = rule(text)
    return text.split("\n") if words else []


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
def _rules(kind: str) -> list[Callable[[str], str]]:
    return [_rule(row[2], row[3]) for row in _table() if row[0] == kind]


def _rule(pattern: str, replacement: str) -> Callable[[str], str]:
    if pattern.isalpha():  # a pattern takes ten times as long, and archives have many names
        return lambda text: text.replace(pattern, replacement)
    return partial(re.compile(pattern, re.MULTILINE).sub, replacement)


@cache
def _spellings() -> dict[str, str]:
    """The key of each name that is written in more ways than the rules know."""
    pairs = [
        (written, row[2])
        for row in _table()
        if row[0] == "spellings"
        for written in (row[2], *row[3].split())
    ]
    written, kept = (_ruled(names) for names in zip(*pairs, strict=True))
    return dict(zip(written, kept, strict=True))


@cache
def _table() -> tuple[tuple[str, ...], ...]:
    return tuple((*row, "")[:4] for row in rows("transliterations"))
