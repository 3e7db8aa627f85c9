"""Aspects: what of an event a figure or a time tells, by the words around it.

"Nineteen injuries were counted" and "14 people were hurt" both tell how many were injured.
"""

import re
from functools import cache

from desktop.text.lexicon import rows

# Kinds of figures and times; those in base units are of the kind that their unit names.
PERSON, COUNT, MONEY = "person", "count", "money"
HOUR, YEAR, MONTH = "hour", "year", "month"


def aspects(text: str, language: str, kind: str) -> frozenset[str]:
    """The aspects of an event that words tell of, none in an unknown language.

    Args:
        text: a clause or a statement.
        language: ISO 639-1 code.
        kind: of the figure or time in it: one of those above, or a base unit.
    """
    return frozenset(name for name, forms in _forms(language, kind) if forms.search(text))


@cache
def _forms(language: str, kind: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """The aspects of a kind, each with what tells of it (resources/words/aspects.tsv)."""
    return tuple(
        (row[2], re.compile(rf"\b(?:{_pattern(row[3])})\b", re.IGNORECASE))
        for row in rows("aspects")
        if row[:2] == (language, kind)
    )


def _pattern(forms: str) -> str:
    return re.escape(forms).replace(r"\*", r"\w*").replace(r"\|", "|").replace(r"\ ", r"\s+")
