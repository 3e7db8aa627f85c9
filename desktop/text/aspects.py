"""Aspects: what of an event a figure or a time tells, by the words around it.

"Nineteen injuries were counted" and "14 people were hurt" both tell how many were injured.
"""

import re
from functools import cache

from desktop.text.lexicon import rows

# Kinds of figures and times; those in base units are of the kind that their unit names.
PERSON, COUNT, MONEY = "person", "count", "money"
HOUR, YEAR, MONTH = "hour", "year", "month"


_WORD = re.compile(r"\w+")
_BEGINNING = 3  # letters of a form's first word that it is looked up by


def aspects(text: str, language: str, kind: str) -> frozenset[str]:
    """The aspects of an event that words tell of, none in an unknown language.

    Args:
        text: a clause or a statement.
        language: ISO 639-1 code.
        kind: of the figure or time in it: one of those above, or a base unit.
    """
    by_beginning = _forms(language, kind)
    beginnings = {word[:_BEGINNING] for word in _WORD.findall(text.casefold())}
    possible = {form for held in ("", *beginnings) for form in by_beginning.get(held, ())}
    return frozenset(name for name, form in possible if form.search(text))


@cache
def _forms(language: str, kind: str) -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """The aspects of a kind with what tells of each, by how that begins, "" for anyhow.

    A clause has few words and most aspects have many, so that few of them need be searched for.
    """
    found: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for row in rows("aspects"):
        if row[:2] == (language, kind):
            forms: dict[str, list[str]] = {}
            for form in row[3].split("|"):
                forms.setdefault(_beginning(form), []).append(_pattern(form))
            for beginning, patterns in forms.items():
                told = re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)
                found.setdefault(beginning, []).append((row[2], told))
    return found


def _beginning(form: str) -> str:
    found = _WORD.match(form.casefold())
    return found[0][:_BEGINNING] if found else ""


def _pattern(form: str) -> str:
    return re.escape(form).replace(r"\*", r"\w*").replace(r"\ ", r"\s+")
