"""Governors: words that settle the factuality of what they govern, and nouns that name events."""

import tomllib
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from desktop.paths import RESOURCES
from desktop.text.lexicon import word_list


class Effect(StrEnum):
    """What a word implies about the truth of what it governs."""

    TRUE = "+"
    FALSE = "-"
    TRIED = "~"
    POSSIBLE = "?"
    DOUBTED = "?-"
    OPEN = "o"
    UNWANTED = "o-"


@dataclass(frozen=True, slots=True)
class Signature:
    """What a word implies about its complement.

    Attributes:
        affirmed: where the word itself holds.
        negated: where it does not.
    """

    affirmed: Effect
    negated: Effect

    @property
    def factive(self) -> bool:
        """Whether its complement is true in either case."""
        return self.affirmed is self.negated is Effect.TRUE


@dataclass(frozen=True, slots=True)
class Nominal:
    """A noun that names an event.

    Attributes:
        verb: the verb that says the same.
        owner: the role of its possessive: "agent" or "target".
        of: the role of what follows "of".
        prepositions: those before its target.
    """

    verb: str
    owner: str
    of: str
    prepositions: frozenset[str]


def signature(lemma: str, part: str, *forms: str) -> Signature | None:
    """The signature of a word with a complement in one of these forms, the first known one.

    Args:
        lemma: the word, with its particle ("give_up").
        part: "verb", "noun" or "adjective".
        forms: "to", "ing", "that" …, as resources/words/implicatives.tsv has them.
    """
    table = _signatures()
    return next(
        (table[key] for form in forms if (key := (lemma, part, form)) in table),
        None,
    )


@cache
def _signatures() -> dict[tuple[str, str, str], Signature]:
    table: dict[tuple[str, str, str], Signature] = {}
    for line in word_list("implicatives.tsv"):
        words, part, forms, affirmed, negated = line.split("\t")
        for word in words.split("|"):
            for form in forms.split("|"):
                table.setdefault((word, part, form), Signature(Effect(affirmed), Effect(negated)))
    return table


@cache
def nominals() -> dict[str, Nominal]:
    """The nouns that name events, by lemma."""
    table: dict[str, Nominal] = {}
    for line in word_list("nominals.tsv"):
        noun, verb, owner, of, prepositions = line.split("\t")
        table[noun] = Nominal(verb, owner, of, frozenset(prepositions.split("|")))
    return table


@cache
def words(group: str) -> frozenset[str]:
    """A group of words of resources/words/factuality.toml."""
    return _groups()[group]


@cache
def _groups() -> dict[str, frozenset[str]]:
    held = tomllib.loads((RESOURCES / "words" / "factuality.toml").read_text("utf-8"))
    return {name: frozenset(group) for name, group in held.items()}
