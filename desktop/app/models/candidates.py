"""Candidates: the sentences of another text that a sentence can be paired with."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.app.language import tr
from desktop.comparison.accounts import letter
from desktop.comparison.model import Comparison

_WORD = re.compile(r"\w+")
_SHORT = 3  # letters: words like "the" tell nothing


@dataclass(frozen=True, slots=True)
class Pairing:
    """A fixed sentence, and the text from which its partner is to be chosen.

    Attributes:
        article: the number of the text that the sentence is of.
        sentence: its index there.
        other: the number of the other text.
        known: the sentences of the other text that the difference stands on now.
    """

    article: int
    sentence: int
    other: int
    known: frozenset[int] = frozenset()

    @property
    def words(self) -> str:
        """The question: "A with a sentence of B"."""
        return tr("{text} with a sentence of {other}").format(
            text=letter(self.article), other=letter(self.other)
        )


def pairings(comparison: Comparison, number: int, articles: Sequence[int]) -> list[Pairing]:
    """The possible pairings for a difference; for *only here*, silent texts come first.

    Args:
        comparison: the difference's.
        number: its place in the comparison.
        articles: the numbers of the texts on the screen.
    """
    sides = comparison.differences[number].sides
    found = [
        Pairing(
            article,
            sides[article][0].sentence,
            other,
            frozenset(position.sentence for position in sides[other]),
        )
        for article in articles
        if sides[article]
        for other in articles
        if other != article
    ]
    return sorted(found, key=lambda one: bool(sides[one.other]))


def candidates(comparison: Comparison, pairing: Pairing) -> list[int]:
    """The sentences that can be chosen: the other text's statements without the known ones."""
    statements = comparison.readings[pairing.other].statements
    return [number for number in statements if number not in pairing.known]


def likeliest(comparison: Comparison, pairing: Pairing) -> int | None:
    """The sentence of the other text with the largest overlap of words with the first.

    Of equals the first. None where no sentence shares a word, or the text has none.
    """
    own = set(_words(comparison.readings[pairing.article].sentences[pairing.sentence].text))
    other = comparison.readings[pairing.other]
    shared = {
        number: _shared(own, set(_words(other.sentences[number].text)))
        for number in candidates(comparison, pairing)
    }
    best = max(shared, key=lambda n: (shared[n], -n), default=None)
    return best if best is not None and shared[best] else None


def _shared(one: set[str], other: set[str]) -> float:
    """The overlap of two sets, 0.0 to 1.0 (Jaccard 1901)."""
    return len(one & other) / (len(one | other) or 1)


def _words(text: str) -> Iterator[str]:
    return (word for word in _WORD.findall(text.casefold()) if len(word) > _SHORT)
