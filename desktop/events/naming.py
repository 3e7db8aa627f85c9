"""Naming: what tells names from other words where capitals don't, from the word lists.

German writes all nouns with capitals, Arabic and its like write nothing with one. In both it is the
words beside a name that tell it.
"""

from __future__ import annotations

from functools import cache

from desktop.text.lexicon import column, rows
from desktop.text.words import fold

CASELESS = frozenset({"ar", "he", "fa", "ur"})
# Endings make nouns of longer words alone: Samsung is none.
_SHORTEST_NOUN = 8
_SHORTEST_PART = 3  # letters of a compound before its last part
# Words behind "مدينة" (town) that say what it is like, and do not name it: "حدودية".
_ADJECTIVES = "ية"


@cache
def determiners(language: str) -> frozenset[str]:
    """The folded words behind which a capital is that of a common noun.

    Only languages that write all nouns with capitals have any. A river or a firm may stand behind
    one, too; it is a rare word then, which tells as much as a name.
    """
    return _filed("determiners", language)


@cache
def locatives(language: str) -> frozenset[str]:
    """The folded words behind which a name is that of a place more often than not.

    In scripts without capitals these are nouns ("the town of"), and what stands behind is a name.
    """
    return _filed("locatives", language)


@cache
def given_names(language: str) -> frozenset[str]:
    """The folded given names of a language whose script has no capitals."""
    return _filed("given_names", language)


def is_common(folded: str, language: str) -> bool:
    """Whether a word with a capital is a common noun by itself, in a language that writes all so.

    Args:
        folded: the word.
        language: ISO 639-1 code.
    """
    if not determiners(language):
        return False
    return any(_is_listed(form, language) for form in (folded, folded.removesuffix("s")))


def _is_listed(folded: str, language: str) -> bool:
    if folded in _bare(language, "both", "word"):
        return True
    if len(folded) >= _SHORTEST_NOUN and folded.endswith(tuple(_bare(language, "ending"))):
        return True
    parts = _bare(language, "both", "end")
    return any(folded[place:] in parts for place in range(_SHORTEST_PART, len(folded)))


def may_be_plural(word: str, language: str) -> bool:
    """Whether a word may be a common noun in the plural, which stands without an article.

    Only in languages that write all nouns with capitals.
    """
    endings = tuple(_bare(language, "plural")) if determiners(language) else ()
    return fold(word).endswith(endings)


def describes(folded: str) -> bool:
    """Whether an Arabic word behind a noun says what that is like, and does not name it."""
    return folded.endswith(_ADJECTIVES) and not is_definite(folded)


def is_definite(folded: str) -> bool:
    """Whether an Arabic word has the article: behind a given name it is a family's."""
    return folded.startswith("ال") and len(folded) > _SHORTEST_PART + 1


@cache
def _bare(language: str, *kinds: str) -> frozenset[str]:
    """The folded common nouns of some kinds, or their endings."""
    return frozenset(fold(form) for kind in kinds for form in column("bare_nouns", kind, language))


def _filed(name: str, language: str) -> frozenset[str]:
    of_language = (row for row in rows(name) if row[0] == language)
    return frozenset(fold(form) for _, _, forms in of_language for form in forms.split("|"))
