"""Roles: the words that say what happened to those counted, by where they stand."""

from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import rows
from desktop.text.pieces import Phrases


@dataclass(frozen=True, slots=True)
class Roles:
    """What words say of those counted, by where they stand (resources/words/roles.tsv)."""

    passive: Phrases[str]
    intransitive: Phrases[str]
    active: Phrases[str]
    behind: Phrases[str]
    toll: Phrases[str]
    nouns: Phrases[tuple[str, str]]


@cache
def roles(language: str) -> Roles:
    """The verbs and nouns of a language that say what happened to those counted."""

    def entries(place: str) -> list[tuple[str, str]]:
        return [
            (form, row[3])
            for row in rows("roles")
            if row[0] == language and row[1] == place
            for form in row[2].split("|")
        ]

    nouns = [
        (form, (row[3], row[4]))
        for row in rows("roles")
        if row[0] == language and row[1] == "noun"
        for form in row[2].split("|")
    ]
    passive, intransitive, active, behind, toll = (
        Phrases(_with_and(language, entries(place)))
        for place in ("passive", "intransitive", "active", "behind", "toll")
    )
    return Roles(passive, intransitive, active, behind, toll, Phrases(nouns))


def _with_and(language: str, forms: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The forms, in Arabic also with the letter before them that means "and"."""
    if language != "ar":
        return forms
    return [(f"{letter}{form}", role) for form, role in forms for letter in ("", "و")]
