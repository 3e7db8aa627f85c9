"""Agreement: statements of several accounts in similar words, without any difference found.

Rows of a comparison hold what is similar enough to be compared, a weaker condition.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from desktop.comparison.figures.subjects import relation
from desktop.comparison.model import Comparison, Position, Row, Verdict
from desktop.comparison.positions.matching import Relation
from desktop.reading import Reading
from desktop.text.quantities import Quantity
from desktop.text.words import tokenize

# Two statements share so much of their content words, so much of those that are no names, and so
# many words at least. In the demo archive's five events all six agreements found are real; under
# .60 every second pair adds something else, and names alone join what a person says and who it is.
_SHARE = 0.60
_SHARE_BESIDE_NAMES = 0.50
_FEWEST = 4
# Statements with these differences are no agreement, whoever else says the same.
_DISPUTED = (Verdict.CONFLICT, Verdict.UNCLEAR)

# An article and one of its sentences, by index
_Statement = tuple[int, int]


class _Words(NamedTuple):
    """The content of a statement.

    Attributes:
        all: the stems of its content words.
        plain: of those that are no names.
        denials: how often it says no.
        figures: its figures.
        times: its hours, days, months and years.
    """

    all: frozenset[str]
    plain: frozenset[str]
    denials: int
    figures: tuple[Quantity, ...]
    times: frozenset[tuple[str, object]]


# One of these words reverses a statement, and none is a content word. What is reported as
# agreement must never be the contrary, so other languages have their own.
_NO = re.compile(
    r"\b(?:not|no|never|nobody|none|neither|nor|nothing|without|cannot|fail(?:s|ed)? to"
    r"|den(?:y|ies|ied)|nicht|kein\w*|nie|ne|pas|jamais|aucune?|nunca|ningun[oa]?"
    r"|ні|не|немає|нет|ни|לא|אין|لم|لن|لا|ليس)\b|n[’']t\b",
    re.IGNORECASE,
)


def agreements(comparison: Comparison) -> Iterator[tuple[tuple[Position, ...], ...]]:
    """For each agreed proposition, the statements of the accounts; () = nothing found.

    Where accounts differ about what two statements say, they are no agreement.
    """
    disputed, told = _told(comparison)
    for row in comparison.rows:
        said = _same(comparison.readings, row, disputed, told)
        if said:
            yield tuple(
                tuple(_position(comparison.readings[article], number) for number in numbers)
                for article, numbers in enumerate(said)
            )


def _told(comparison: Comparison) -> tuple[set[_Statement], set[tuple[_Statement, _Statement]]]:
    """The statements in dispute, and the pairs of statements with a reported difference."""
    disputed: set[_Statement] = set()
    pairs: set[tuple[_Statement, _Statement]] = set()
    for difference in comparison.differences:
        places = {
            (article, place.sentence)
            for article, side in enumerate(difference.sides)
            for place in side
        }
        pairs.update(combinations(sorted(places), 2))
        if difference.verdict in _DISPUTED:
            disputed |= places
    return disputed, pairs


def _same(
    readings: Sequence[Reading],
    row: Row,
    disputed: set[_Statement],
    told: set[tuple[_Statement, _Statement]],
) -> list[list[int]]:
    """For each article the statement of a row that says the same; [] unless at least two do."""
    places = [
        (article, number)
        for article, numbers in enumerate(row.sentences)
        for number in numbers
        if (article, number) not in disputed
    ]
    words = {place: _words(readings[place[0]], place[1]) for place in places}
    pairs = [
        (one, other)
        for one, other in combinations(places, 2)
        if one[0] != other[0] and (one, other) not in told and _is_same(words[one], words[other])
    ]
    if not pairs:
        return []
    # Repeated statements in an article differ only in their place.
    pairs.sort(
        key=lambda pair: (
            -_shared(words[pair[0]].all, words[pair[1]].all),
            sorted((readings[a].sentences[n].text, n, readings[a].article.source) for a, n in pair),
        )
    )
    chosen = dict(pairs[0])
    for one, other in pairs:
        for held, joining in ((one, other), (other, one)):
            if chosen.get(held[0]) == held[1]:
                chosen.setdefault(*joining)
    return [[chosen[article]] if article in chosen else [] for article in range(len(row.sentences))]


def _words(reading: Reading, sentence: int) -> _Words:
    text, held = reading.article.text, reading.sentences[sentence]
    tokens = tokenize(text, reading.article.language or "en", held.start, held.end)
    telling = [token for token in tokens if token.content]
    return _Words(
        frozenset(token.stem for token in telling),
        frozenset(token.stem for token in telling if not token.name),
        len(_NO.findall(text, held.start, held.end)),
        tuple(one for one in reading.quantities if held.start <= one.start < held.end),
        frozenset(_times(reading, sentence)),
    )


def _times(reading: Reading, sentence: int) -> Iterator[tuple[str, object]]:
    for time in reading.times_in(sentence):
        told = {"hour": time.clock, "day": time.day, "month": time.month, "year": time.year}
        yield from ((unit, value) for unit, value in told.items() if value is not None)


def _is_same(one: _Words, other: _Words) -> bool:
    if one.times - other.times and other.times - one.times:
        return False  # each has one that the other has not: "at noon", "at 2 p.m."
    if _has_others(one, other) and _has_others(other, one):
        return False
    return (
        one.denials == other.denials
        and len(one.all & other.all) >= _FEWEST
        and _shared(one.all, other.all) >= _SHARE
        and _shared(one.plain, other.plain) >= _SHARE_BESIDE_NAMES
    )


def _has_others(one: _Words, other: _Words) -> bool:
    """Whether a statement gives a figure that excludes all of the other's."""
    return any(
        all(
            held.unit != rival.unit or relation(held, rival) is Relation.RIVAL
            for rival in other.figures
        )
        for held in one.figures
    )


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """The overlap of the two, 0.0 to 1.0 (Dice's coefficient)."""
    return 2 * len(one & other) / max(len(one) + len(other), 1)


def _position(reading: Reading, sentence: int) -> Position:
    held = reading.sentences[sentence]
    return Position(sentence, held.start, held.end, held.text, speaker=reading.speakers[sentence])
