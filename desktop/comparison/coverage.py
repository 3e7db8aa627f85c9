"""Coverage: whether what one account says stands in the others too, if in other words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment import Aligned
from desktop.comparison.predicates import family
from desktop.comparison.terms import keys
from desktop.comparison.tokens import Tokens
from desktop.reading import Reading
from desktop.reading.mention import NameType
from desktop.text.boilerplate import headings
from desktop.text.concepts import rarity

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """What an article says, wherever it does so.

    Attributes:
        keys: what its words are matched by, those of its headlines included.
        predicates: what its predicates and those that say the same are matched by.
    """

    keys: frozenset[str]
    predicates: frozenset[str]


@dataclass(frozen=True, slots=True)
class Uncovered:
    """What of a clause no other account covers.

    Attributes:
        span: the characters of the clause.
        words: the words that stand in no other account in any form.
        weight: what they tell together.
        total: what all words of the clause tell.
        named: whether one of them names somebody or something that no other account names.
    """

    span: Span
    words: tuple[str, ...]
    weight: float
    total: float
    named: bool


def said(aligned: Aligned) -> tuple[Said, ...]:
    """What each of the articles says."""
    return tuple(map(_said, aligned.readings, aligned.tokens))


def _said(reading: Reading, words: Tokens) -> Said:
    above = [reading.article.title, *headings(reading.sentences)]
    held = {key for text in above for key in keys(text, words.language, 0, len(text))}
    for number in reading.statements:
        held.update(words.content(reading.sentences[number].start, reading.sentences[number].end))
    predicates = {claim.predicate for claim in reading.claims}
    return Said(
        frozenset(held),
        frozenset(key for predicate in sorted(predicates) for key in family(predicate)),
    )


class Coverage:
    """What the other accounts in its language cover of one account."""

    def __init__(self, aligned: Aligned, article: int, others: Sequence[int]) -> None:
        """Prepare to ask about the clauses of an article.

        Args:
            aligned: the articles.
            article: the one whose clauses are asked about.
            others: those that may cover them.
        """
        self._reading = aligned.readings[article]
        self._words = aligned.tokens[article]
        held = aligned.once(said)
        self._keys = _union(held[other].keys for other in others)
        predicates = _union(held[other].predicates for other in others)
        self._known = {
            offset
            for claim in self._reading.claims
            if family(claim.predicate) & predicates
            for offset in range(claim.predicate_start, claim.predicate_end)
        }
        self._names: set[int] = set()
        for mention in self._reading.names:
            referent = aligned.referents.of(article, mention.start)
            span = range(mention.start, mention.end)
            if referent and any(referent.forms[other] for other in others):
                self._known.update(span)
            elif referent and mention.type in (NameType.PERSON, NameType.ORGANISATION):
                self._names.update(span)
        # other kinds of difference look at figures, times and creditings
        apart = (*self._reading.quantities, *self._reading.times, *self._reading.attributions)
        self._passed_over = {offset for one in apart for offset in range(one.start, one.end)}

    def uncovered(self, span: Span, *, paraphrased: bool = False) -> Uncovered:
        """What of a clause the others don't cover; nothing where one has it in other words."""
        text = self._reading.article.text
        words: list[str] = []
        weight = total = 0.0
        named = False
        for token, key in self._words.keyed(*span):
            if not token.content or token.start in self._passed_over:
                continue
            tells = rarity(key, self._words.language)
            total += tells
            if not paraphrased and token.start not in self._known and key not in self._keys:
                words.append(text[token.start : token.end])
                weight += tells
                named = named or (token.start in self._names and text[token.start].isupper())
        return Uncovered(span, tuple(words), weight, total, named)


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
