"""Gates: what keeps two values that exclude each other from being a conflict.

The first law: a false conflict costs more than three missed ones. Each gate returns the reason why
the values may be about different things, or None where nothing suggests that.
"""

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import Any, Protocol, TypeVar

from desktop.comparison.alignment.attributions import attribution_spans
from desktop.comparison.alignment.predicates import SYNONYMOUS, word_likeness
from desktop.comparison.alignment.related import of_other_events
from desktop.comparison.alignment.rows import ALIGNED, Aligned
from desktop.comparison.alignment.terms import Span
from desktop.comparison.alignment.voices import same_voice
from desktop.message import message
from desktop.paths import RESOURCES
from desktop.text.dates import Interval, Manner, TimeExpression, Unit, resolve
from desktop.text.words import fold

# The reason where a date would settle it: a user who sets the date may learn more.
UNDATED = message("a date of publication is missing")
DOUBTFULLY_DATED = message("a date of publication is doubtful")
# "twice as much as a year ago": the time that a change is relative to.
_COMPARED = re.compile(r"\b(?:than|as|from|with|against|since)\W+$", re.I)
_LONG = frozenset({Unit.MONTH, Unit.YEAR})
_OF_DATES = (UNDATED, DOUBTFULLY_DATED)
# "fell 8 cents, or 4.2 percent": how price moves are reported.
_MOVE = re.compile(r"\d[^,;]*, or (?:about )?[\d.]+ ?(?:percent|per cent|%)")
_PAST = re.compile(r"\b(?:wurden?|konnten?)\b", re.I)


@dataclass(frozen=True, slots=True)
class Spot:
    """A value in one of the articles.

    Attributes:
        article: index of the article.
        start: first character of the value in its text.
        end: character after its last one.
    """

    article: int
    start: int
    end: int


class Placed(Protocol):
    """Something with a spot."""

    @property
    def spot(self) -> Spot:
        """Its spot."""
        ...


_Placed = TypeVar("_Placed", bound=Placed)


def objections(
    aligned: Aligned,
    one: Spot,
    other: Spot,
    *,
    of_one_thing: bool = False,
    anybody: bool = False,
    dated: bool = False,
) -> Iterator[str]:
    """Why two values may be about different things, the plainest reason first.

    Args:
        aligned: the articles.
        one: a value.
        other: a value of another article.
        of_one_thing: whether that is already established; then speakers and wording are not
            checked, but plans, days and times still are.
        anybody: whether speakers are not checked; everything else still is.
        dated: whether both values are times on known days: these do not depend on publication days.
    """
    passed = ((_voices, _rows, _own_words) if of_one_thing else ()) + ((days_apart,) * dated)
    passed += (_voices,) * anybody
    reality = are_of_two_realities
    gates = (of_events, _voices, _rows, reality, days_apart, times_apart, _markets, _own_words)
    for gate in gates:
        if gate not in passed and (why := gate(aligned, one, other)):
            yield why


def weightiest(reasons: Iterable[str]) -> Iterator[str]:
    """Reasons in their order, those about dates last: they are reported only when alone."""
    dates: set[str] = set()
    for why in reasons:
        if why in _OF_DATES:
            dates.add(why)
        else:
            yield why
    yield from (why for why in _OF_DATES if why in dates)


def of_events(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where the accounts are hardly of one event."""
    apart = of_other_events(aligned, one.article, other.article)
    return message("the accounts hardly speak of the same event") if apart else None


def _voices(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    readings = aligned.readings[one.article], aligned.readings[other.article]
    said = (
        readings[0].speaker_at(one.start, one.end),
        readings[1].speaker_at(other.start, other.end),
    )
    if same_voice(readings[0], said[0], readings[1], said[1]):
        return None
    return message("they come from different speakers")


def alike_around(aligned: Aligned, one: Spot, other: Spot) -> float:
    """The similarity of the statements of two values."""
    first, second = sorted((one, other), key=lambda spot: spot.article)
    return aligned.alike(
        first.article, _sentence(aligned, first), second.article, _sentence(aligned, second)
    )


def most_alike(
    aligned: Aligned, found: Iterable[_Placed], rivals: Iterable[_Placed]
) -> tuple[float, _Placed, _Placed]:
    """The two of what two articles have with the most similar statements, and the similarity.

    Args:
        aligned: the articles.
        found: at least one; among ties the first counts.
        rivals: those of another article, at least one.
    """
    pairs = [
        (alike_around(aligned, one.spot, other.spot), one, other)
        for one, other in product(found, rivals)
    ]
    return max(pairs, key=lambda pair: pair[0])


def _rows(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where the two statements by themselves share too little, whatever row they are in."""
    alike = alike_around(aligned, one, other)
    return None if alike >= ALIGNED else message("the statements around them differ")


def are_of_two_realities(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where one account denies, plans or doubts what the other asserts."""
    unreal = [_unreal(aligned, spot) for spot in (one, other)]
    languages = {aligned.terms[spot.article].language for spot in (one, other)}
    if unreal[0] == unreal[1] or (len(languages) > 1 and all(unreal)):
        return None
    return message("one of them may be a plan, a doubt or a denial")


def _unreal(aligned: Aligned, spot: Spot) -> set[str]:
    """The words of a clause that make it a plan, a possibility or a denial, in its language."""
    language = aligned.terms[spot.article].language
    words = words_of("unreal") if language == "en" else _unreal_in(language)
    found = clause_words(aligned, spot).keys() & words
    # without their dots, "würde" and "könnte" are what was
    was = {fold(one) for one in _PAST.findall(clause_text(aligned, spot))}
    return found - was if language == "de" else found


def is_plain(aligned: Aligned, spot: Spot) -> bool:
    """Whether a value is given as a fact, not planned, doubted, denied or estimated."""
    return clause_words(aligned, spot).keys().isdisjoint(words_of("unreal") | words_of("reckoned"))


def has_denial(aligned: Aligned, spot: Spot) -> bool:
    """Whether the clause around a value has a word of denial."""
    return not clause_words(aligned, spot).keys().isdisjoint(words_of("denials"))


def days_apart(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where the articles are from different days, or unknown ones."""
    days = [aligned.readings[spot.article].published for spot in (one, other)]
    if None in days:
        return UNDATED
    return None if days[0] == days[1] else message("they were published on different days")


def times_around(aligned: Aligned, spot: Spot) -> Iterator[tuple[TimeExpression, Interval]]:
    """The known times in the statement around a value, without the value itself."""
    reading = aligned.readings[spot.article]
    for time in reading.times_in(reading.sentence_at(spot.start)):
        apart = time.end <= spot.start or spot.end <= time.start
        if apart and (interval := resolve(time, reading.published)):
            yield time, interval


def times_apart(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where both statements give times, and different ones."""
    meant = [[interval for _, interval in times_around(aligned, spot)] for spot in (one, other)]
    together = any(a.first < b.after and b.first < a.after for a in meant[0] for b in meant[1])
    apart = not together and all(meant)
    return (
        message("the statements are of different times")
        if apart or _months_apart(aligned, one, other) or _one_is_long_ago(aligned, one, other)
        else None
    )


def _one_is_long_ago(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether one clause is of "a year ago" or "last month", and the other of no such time."""
    return _is_long_ago(aligned, one) != _is_long_ago(aligned, other)


def _is_long_ago(aligned: Aligned, spot: Spot) -> bool:
    reading, terms = aligned.readings[spot.article], aligned.terms[spot.article]
    first, after = terms.spans[terms.clause_at(spot.start)]
    return any(
        first <= time.start < after
        and time.relative is not None
        and time.relative.unit in _LONG
        and (time.relative.manner is Manner.AGO or time.relative.amount < 0)
        and not _COMPARED.search(reading.article.text, first, time.start)
        for time in reading.times_in(reading.sentence_at(spot.start))
    )


def _months_apart(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether both statements name months, of any year, and none in common.

    A value that is itself a month does not count.
    """
    named: list[set[int]] = []
    for spot in (one, other):
        reading = aligned.readings[spot.article]
        times = reading.times_in(reading.sentence_at(spot.start))
        named.append({t.month for t in times if t.month and not spot.start <= t.start < spot.end})
    return all(named) and named[0].isdisjoint(named[1])


def _markets(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where both statements are about traded prices, which change by the minute."""
    traded = all(_of_markets(aligned, spot) for spot in (one, other))
    return message("prices of the market change within a day") if traded else None


def _of_markets(aligned: Aligned, spot: Spot) -> bool:
    reading = aligned.readings[spot.article]
    held = reading.sentences[_sentence(aligned, spot)]
    words = {token.folded for token in aligned.tokens[spot.article].within(held.start, held.end)}
    return not words.isdisjoint(words_of("traded")) or _MOVE.search(held.text) is not None


def _own_words(aligned: Aligned, one: Spot, other: Spot) -> str | None:
    """Fails where each clause has a content word that the other statement lacks."""
    words = clause_words(aligned, one), clause_words(aligned, other)
    keys = statement_keys(aligned, one), statement_keys(aligned, other)
    lacking = [
        [word for word, key in words[side].items() if key and key not in keys[1 - side]]
        for side in (0, 1)
    ]
    if not all(lacking):
        return None
    lacking = _not_synonymous(aligned, (one, other), lacking)
    if not all(lacking):
        return None
    return message(
        "one statement is of “{one}”, the other of “{other}”",
        one=_as_written(aligned, one, lacking[0][0]),
        other=_as_written(aligned, other, lacking[1][0]),
    )


def _as_written(aligned: Aligned, spot: Spot, word: str) -> str:
    """A folded word of the clause of a value as it is written there."""
    terms = aligned.terms[spot.article]
    told = aligned.tokens[spot.article].within(*terms.spans[terms.clause_at(spot.start)])
    found = next(token for token in told if token.folded == word)
    return aligned.readings[spot.article].article.text[found.start : found.end]


def _not_synonymous(
    aligned: Aligned, spots: tuple[Spot, Spot], lacking: list[list[str]]
) -> list[list[str]]:
    """Of the words that the other statement lacks, those without a synonym in it."""
    lemmas = [_lemmas(aligned, spot) for spot in spots]
    said = [{*lemmas[side].values(), *lacking[side]} for side in (0, 1)]
    return [
        [
            word
            for word in lacking[side]
            if not any(
                word_likeness(lemmas[side].get(word, word), other) >= SYNONYMOUS
                for other in said[1 - side]
            )
        ]
        for side in (0, 1)
    ]


def _lemmas(aligned: Aligned, spot: Spot) -> dict[str, str]:
    """The lemmas of what a statement says, by the words as they are written, folded."""
    reading = aligned.readings[spot.article]
    text = reading.article.text
    return {
        text[claim.predicate_start : claim.predicate_end].casefold(): claim.predicate
        for claim in reading.claims_in(_sentence(aligned, spot))
    }


def clause_words(aligned: Aligned, spot: Spot) -> dict[str, str]:
    """The folded words of the clause around a value with their keys, "" = none."""
    terms = aligned.terms[spot.article]
    return _words(aligned, spot.article, terms.spans[terms.clause_at(spot.start)])


def clause_text(aligned: Aligned, spot: Spot) -> str:
    """The clause around a value as it is written."""
    terms = aligned.terms[spot.article]
    first, after = terms.spans[terms.clause_at(spot.start)]
    return aligned.readings[spot.article].article.text[first:after]


def statement_keys(aligned: Aligned, spot: Spot) -> set[str]:
    """The keys of all words of the statement of a value, its attribution included."""
    sentence = aligned.readings[spot.article].sentences[_sentence(aligned, spot)]
    span = sentence.start, sentence.end
    return {key for _, key in aligned.tokens[spot.article].keyed(*span)}


def _words(aligned: Aligned, article: int, span: Span) -> dict[str, str]:
    """The words of a span without its values and attributions, each with its key if it has one."""
    known = aligned.once(_known)
    if (article, span) not in known:
        apart = aligned.once(_apart)[article]
        known[article, span] = {
            token.folded: key if token.content else ""
            for token, key in aligned.tokens[article].keyed(*span)
            if token.start not in apart
        }
    return known[article, span]


def _known(_: Aligned) -> dict[tuple[int, Span], dict[str, str]]:
    """The words of the stretches that were asked for; every pair of values asks for them."""
    return {}


def _apart(aligned: Aligned) -> list[set[int]]:
    """For each article the characters of its values and attributions."""
    return [
        {
            offset
            for start, end in (
                *((one.start, one.end) for one in (*reading.quantities, *reading.times)),
                *attribution_spans(reading),
            )
            for offset in range(start, end)
        }
        for reading in aligned.readings
    ]


def _sentence(aligned: Aligned, spot: Spot) -> int:
    return aligned.readings[spot.article].sentence_at(spot.start)


@cache
def words_of(gate: str) -> frozenset[str]:
    """The English words of a gate (resources/words/gates.toml)."""
    return frozenset(_gates()[gate])


@cache
def _unreal_in(language: str) -> frozenset[str]:
    return frozenset(map(fold, _gates()["unreal_in"].get(language, ())))


@cache
def _gates() -> dict[str, Any]:
    return tomllib.loads((RESOURCES / "words" / "gates.toml").read_text("utf-8"))
