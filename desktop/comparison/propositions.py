"""Propositions: the claims of an article with what they are matched by."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from desktop.reading import Reading
from desktop.reading.claim import Claim, Phrase
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# How much a word tells of which nothing is known, and the least that one tells.
_LEAST = 1.0


@dataclass(frozen=True, slots=True)
class Part:
    """What fills a role of a claim, as it is matched.

    Attributes:
        head: the lemma of its main word.
        weights: how much each of its words tells, by what the word is matched by.
        referent: the fullest name of who or what is meant, "" for none.
    """

    head: str
    weights: Mapping[str, float]
    referent: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class Proposition:
    """A claim of one of several articles.

    Attributes:
        article: index of the article.
        index: index of the claim in its reading.
        claim: the claim.
        agent: who does it.
        target: whom or what it is done to.
        others: what else belongs to it.
        sentence: what the words of its sentence are matched by.
    """

    article: int
    index: int
    claim: Claim
    agent: Part | None
    target: Part | None
    others: tuple[Part, ...]
    sentence: frozenset[str]

    @property
    def parts(self) -> tuple[Part, ...]:
        """All that it is about, whatever the role."""
        held = (self.agent, self.target, *self.others)
        return tuple(part for part in held if part is not None)


def propositions(article: int, reading: Reading) -> tuple[Proposition, ...]:
    """The claims of an article in order, with what they are matched by."""
    sentences: dict[int, frozenset[str]] = {}
    found: list[Proposition] = []
    apart = [(time.start, time.end) for time in reading.times]
    for index, claim in enumerate(reading.claims):
        if claim.sentence not in sentences:
            held = reading.sentences[claim.sentence]
            sentences[claim.sentence] = frozenset(
                key for key, _ in _keys(reading, held.start, held.end, ())
            )
        found.append(
            Proposition(
                article,
                index,
                claim,
                _part(reading, claim.agent, apart),
                _part(reading, claim.target, apart),
                tuple(
                    part
                    for phrase in claim.others
                    if (part := _part(reading, phrase, apart)) and part.weights
                ),
                sentences[claim.sentence],
            )
        )
    return tuple(found)


def _part(reading: Reading, phrase: Phrase | None, apart: list[tuple[int, int]]) -> Part | None:
    if phrase is None:
        return None
    weights = {
        key: max(weight, _LEAST) for key, weight in _keys(reading, phrase.start, phrase.end, apart)
    }
    if phrase.referent and (name := _last_name(phrase.referent)) not in weights:
        # "he", "the company": what they stand for tells, the words themselves do not
        weights = {name: rarity(name, "en")}
    return Part(phrase.head.casefold(), weights, phrase.referent)


def _keys(
    reading: Reading, start: int, end: int, apart: list[tuple[int, int]] | tuple[()]
) -> Iterator[tuple[str, float]]:
    """What the words of a stretch are matched by and how much each tells, times left out."""
    for token in tokenize(reading.article.text, "en", start, end):
        if token.content and not any(first <= token.start < after for first, after in apart):
            key = concept(token, "en")
            yield key, rarity(key, "en")


def _last_name(referent: str) -> str:
    keys = [concept(token, "en") for token in tokenize(referent, "en") if token.content]
    return keys[-1] if keys else ""
