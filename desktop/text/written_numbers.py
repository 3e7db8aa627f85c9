"""Written numbers: a whole number spelled out in the words that a text may use for it."""

from collections.abc import Mapping
from functools import cache

from desktop.text.lexicon import rows

_PLAIN = frozenset({"unit", "teen", "tens", "score"})


def written_out(value: float, language: str) -> str:
    """A whole number below a hundred spelled out, "" for any other.

    Of compounds only those are known that a hyphen joins, as in English.
    """
    forms = _forms(language)
    ones = value % 10
    if value in forms:
        return forms[value]
    if not 20 < value < 100 or value - ones not in forms or ones not in forms:
        return ""
    return f"{forms[value - ones]}-{forms[ones]}"


@cache
def _forms(language: str) -> Mapping[float, str]:
    """The first word of a language for each number that a single word names."""
    found: dict[float, str] = {}
    for row_language, forms, value, kind in rows("numbers"):
        if row_language == language and kind in _PLAIN:
            found.setdefault(float(value), forms.split("|")[0])
    return found
