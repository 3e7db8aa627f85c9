"""Coverage: whether the other accounts also say what one account says, perhaps in other words."""

import math
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from desktop.comparison.alignment.predicates import family
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.terms import keys
from desktop.comparison.alignment.tokens import Tokens, marked
from desktop.reading import Reading
from desktop.reading.mention import NameType
from desktop.text.concepts import rarity
from desktop.text.lexicon import word_list
from desktop.text.words import Token

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """The content of an article.

    Attributes:
        keys: what its words are matched by, those of its headlines included.
        predicates: what its predicates and those that say the same are matched by.
    """

    keys: frozenset[str]
    predicates: frozenset[str]


class Word(NamedTuple):
    """A word that no other account has in any form.

    Attributes:
        start: its first character.
        end: the character after its last one.
        tells: how much it tells.
        named: whether it is of the name of somebody or something that no other account names.
    """

    start: int
    end: int
    tells: float
    named: bool


class Uncovered(NamedTuple):
    """The part of a span of a statement that no other account covers.

    Attributes:
        span: its characters.
        words: the words that stand in no other account.
        total: what all words of the stretch tell.
    """

    span: Span
    words: tuple[Word, ...]
    total: float

    @property
    def weight(self) -> float:
        """The total weight of the words that no other account has."""
        return math.fsum(word.tells for word in self.words)

    @property
    def named(self) -> bool:
        """Whether it names someone or something that no other account names."""
        return any(word.named for word in self.words)


def joined(parts: Sequence[Uncovered]) -> Uncovered:
    """Neighbouring spans as one."""
    words = tuple(word for part in parts for word in part.words)
    span = parts[0].span[0], parts[-1].span[1]
    return Uncovered(span, words, math.fsum(part.total for part in parts))


def said(aligned: Aligned) -> tuple[Said, ...]:
    """The content of each article."""
    return tuple(map(_said, aligned.readings, aligned.tokens))


def _said(reading: Reading, words: Tokens) -> Said:
    above = [reading.article.title, *reading.headings]
    held = {key for text in above for key in keys(text, words.language, 0, len(text))}
    for number in reading.statements:
        held.update(words.content(reading.sentences[number].start, reading.sentences[number].end))
    predicates = {claim.predicate for claim in reading.claims}
    return Said(
        frozenset(held),
        _union(map(family, predicates)),
    )


class Coverage:
    """What the other accounts in the same language cover of one account."""

    def __init__(
        self,
        aligned: Aligned,
        article: int,
        others: Sequence[int],
        paraphrased: Iterable[Span] = (),
    ) -> None:
        """Prepare to ask about the statements of an article.

        Args:
            aligned: the articles.
            article: the one whose statements are asked about.
            others: those that may cover them.
            paraphrased: the clauses of the article that another one has in other words.
        """
        self._reading = aligned.readings[article]
        self._words = aligned.tokens[article]
        held = aligned.once(said)
        self._keys = _union(held[other].keys for other in others)
        predicates = _union(held[other].predicates for other in others)
        known = [
            (claim.predicate_start, claim.predicate_end)
            for claim in self._reading.claims
            if not family(claim.predicate).isdisjoint(predicates)
        ]
        names: list[Span] = []
        for mention in self._reading.names:
            referent = aligned.referents.of(article, mention.start)
            if referent and any(referent.forms[other] for other in others):
                known.append((mention.start, mention.end))
            elif referent and mention.type in (NameType.PERSON, NameType.ORGANISATION):
                names.append((mention.start, mention.end))
        self._weigh([*known, *paraphrased], names)

    def _weigh(self, known: Sequence[Span], names: Sequence[Span]) -> None:
        """Look up every word once, since each is asked about with its clause and its sentence.

        Args:
            known: what the others cover, whatever its words.
            names: the names of whom they don't name.
        """
        text, reading = self._reading.article.text, self._reading
        covered, named = marked(len(text), known), marked(len(text), names)
        # other kinds of difference look at figures, times and attributions
        apart = (*reading.quantities, *reading.times, *reading.attributions)
        passed_over = marked(len(text), ((one.start, one.end) for one in apart))
        self._starts: list[int] = []
        self._tells: list[float] = []
        self._lone: list[Word | None] = []
        for token, key in self._words.all:
            start = token.start
            if not token.content or passed_over[start]:
                continue
            tells = rarity(key, self._words.language)
            lone = not covered[start] and not self._has(token, key)
            name = bool(named[start]) and text[start].isupper()
            self._starts.append(start)
            self._tells.append(tells)
            self._lone.append(Word(start, token.end, tells, name) if lone else None)

    def uncovered(self, span: Span) -> Uncovered:
        """The part of a span of the article that the others don't cover."""
        held = slice(bisect_left(self._starts, span[0]), bisect_left(self._starts, span[1]))
        words = tuple(word for word in self._lone[held] if word)
        return Uncovered(span, words, sum(self._tells[held]))

    def _has(self, token: Token, key: str) -> bool:
        """Whether another account has a word, or its long form."""
        if key in self._keys:
            return True
        full = _short_names().get(token.folded) if self._words.language == "en" else None
        return full is not None and full <= self._keys


@cache
def _short_names() -> dict[str, frozenset[str]]:
    """The long forms of short and familiar names, by their keys."""
    rows = [line.split("\t") for line in word_list("short_names.tsv")]
    return {short: frozenset(keys(full, "en", 0, len(full))) for short, full in rows}


def _union(sets: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*sets)
