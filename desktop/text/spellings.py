"""Spellings: whether two words may be the same name, transliterated or spelled differently."""

import re
import unicodedata
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

# What transliterations from Cyrillic, Arabic and other scripts, and languages among themselves,
# write in several ways, each by one letter. Own list; order matters.
_LETTERS = (
    (re.compile("tsch|tch|cz|ch"), "c"),
    (re.compile("shch|sch|sh|sz"), "s"),
    (re.compile("zh|dj|dzh"), "z"),
    (re.compile("ph"), "f"),
    (re.compile("kh|ck|q|c(?=[aou])|gh"), "k"),
    (re.compile("th"), "t"),
    (re.compile("w"), "v"),
    (re.compile("iy|ij|yy|yi|ii|ie|ee|ey|y|j"), "i"),
    (re.compile("ou|oo"), "u"),
    (re.compile("x"), "ks"),
    (re.compile("ae"), "a"),
    (re.compile("oe"), "o"),
    (re.compile("ue"), "u"),
    (re.compile("h"), ""),
)
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile("[aeiou]+")
# The article of Arabic names, which some write and some don't.
_ARTICLE = re.compile(r"^(?:al|el|as|ash|ar|an|ad|az)[-‑ ](?=\w{3})")
_SHORTEST = 3
_LEAST_CONSONANTS = 2
# Share of letters that may differ: vowels, after transliteration is undone.
_ALIKE = 0.6


@lru_cache(maxsize=65536)
def plain(word: str) -> str:
    """A name reduced to the letters that all its spellings share, as far as rules go."""
    bare = "".join(
        c for c in unicodedata.normalize("NFKD", word.casefold()) if not unicodedata.combining(c)
    )
    latin = _ARTICLE.sub("", bare)
    for pattern, letter in _LETTERS:
        latin = pattern.sub(letter, latin)
    return _DOUBLED.sub(r"\1", re.sub(r"[^\w]", "", latin))


@lru_cache(maxsize=65536)
def same_name(one: str, other: str) -> bool:
    """Whether two words may be one name in two spellings: the same but for some vowels.

    "Zumorrod" and "Zumurrud" may be, "Corvo" and "Carver" not. Different names can be as similar,
    so callers must know more, such as a surname that is the same.
    """
    first, second = plain(one), plain(other)
    if first == second:
        return bool(first)
    if min(len(first), len(second)) < _SHORTEST or first[0] != second[0]:
        return False
    frames = _VOWELS.sub("", first), _VOWELS.sub("", second)
    if frames[0] != frames[1] or len(frames[0]) < _LEAST_CONSONANTS:
        return False
    return Levenshtein.normalized_similarity(first, second) >= _ALIKE
