"""Only here: what one account says and no other one covers, even in other words."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, position, said_texts
from desktop.comparison.figures import Figures
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.terms import keys
from desktop.reading import Reading
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# A clause is only here if words with this share of its weight stand in no other account ...
_UNCOVERED = 0.65
# ... and they are at least so many.
_UNCOVERED_WORDS = 3
# So much weight in uncovered words is a statement, not an aside.
_STRONG_WEIGHT = 30.0
_NAMED_WORDS = 4

Span = tuple[int, int]


def find_only(aligned: Aligned) -> Iterator[Difference]:
    """Figures and clauses that one account has and no other one of its language.

    An account in another language may say a thing in words we do not read: nothing is told where
    there is no second account in the same language, and the reason names the limit where there is.
    """
    figures = aligned.once(Figures)
    told = [(place.article, figures.position(place)) for place in figures.lone]
    for article in range(len(aligned.readings)):
        if not _others(aligned, article):
            continue
        own = [place for held, place in told if held == article]
        for place in own:
            reason = f"gives this figure: {place.value}."
            yield _only(aligned, article, place, Strength.STRONG, reason)
        yield from _lone_clauses(aligned, article, [place.start for place in own])


def _others(aligned: Aligned, article: int) -> list[Reading]:
    """The other accounts in the language of one."""
    language = aligned.terms[article].language
    return [
        reading
        for n, reading in enumerate(aligned.readings)
        if n != article and aligned.terms[n].language == language
    ]


def _lone_clauses(aligned: Aligned, article: int, figures: Sequence[int]) -> Iterator[Difference]:
    """The clauses of one account whose words no other account of its language has."""
    spoken = aligned.terms[article]
    covered = {
        key
        for other in _others(aligned, article)
        for text in said_texts(other)
        for key in keys(text, spoken.language, 0, len(text))
    }
    reading = aligned.readings[article]
    judged_elsewhere = _judged_elsewhere(reading)
    for sentence in spoken.statements:
        spans = [spoken.spans[clause] for clause in spoken.clauses_of(sentence)]
        lone = [_Uncovered.of(reading, span, covered, judged_elsewhere) for span in spans]
        for run in _runs(lone):
            words = [word for clause in run for word in clause.words]
            start, end = run[0].span[0], run[-1].span[1]
            told = any(start <= figure < end for figure in figures)
            if len(words) >= _UNCOVERED_WORDS and not told:
                weight = math.fsum(clause.weight for clause in run)
                place = position(reading, start, end)
                yield _only(
                    aligned,
                    article,
                    place,
                    Strength.STRONG if weight >= _STRONG_WEIGHT else Strength.POSSIBLE,
                    f"says this: no other account has a word for {_quoted(words)}.",
                )


def _judged_elsewhere(reading: Reading) -> set[int]:
    """The characters of figures, times and creditings: other kinds of difference look at those."""
    found = (*reading.quantities, *reading.times, *reading.attributions)
    return {offset for one in found for offset in range(one.start, one.end)}


def _quoted(words: Sequence[str]) -> str:
    """The first uncovered words, as a reader can look for them."""
    named = list(dict.fromkeys(words))[:_NAMED_WORDS]
    return " or ".join(f"“{word}”" for word in named)


def _runs(clauses: Sequence["_Uncovered"]) -> Iterator[list["_Uncovered"]]:
    """Neighbouring clauses that stand only here."""
    for lone, run in groupby(clauses, lambda clause: clause.lone):
        if lone:
            yield list(run)


@dataclass(frozen=True, slots=True)
class _Uncovered:
    """What of a clause no other account covers.

    Attributes:
        span: the characters of the clause.
        words: the words that stand in no other account in any form.
        weight: what they tell together.
        lone: whether that is most of what the clause tells.
    """

    span: Span
    words: tuple[str, ...]
    weight: float
    lone: bool

    @classmethod
    def of(
        cls, reading: Reading, span: Span, covered: set[str], passed_over: set[int]
    ) -> "_Uncovered":
        text, language = reading.article.text, reading.article.language or "en"
        words: list[str] = []
        weight = total = 0.0
        for token in tokenize(text, language, *span):
            key = concept(token, language)
            if token.content and token.start not in passed_over:
                tells = rarity(key, language)
                total += tells
                if key not in covered:
                    words.append(text[token.start : token.end])
                    weight += tells
        return cls(span, tuple(words), weight, bool(words) and weight >= _UNCOVERED * total)


def _only(
    aligned: Aligned, article: int, place: Position, strength: Strength, what: str
) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    foreign = len(_others(aligned, article)) < len(aligned.readings) - 1
    limit = "Of the accounts in this language only" if foreign else "Only"
    reason = f"{limit} {names[article]} {what}"
    return difference(aligned, Kind.ONLY, (Verdict.DIFFERS, strength, reason), [(article, place)])
