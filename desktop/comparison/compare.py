"""Compare: from readings to a comparison, the same whatever the order of the articles."""

import gc
import time
from bisect import bisect_left
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from typing import TypeVar

from desktop.comparison.alignment.related import unrelated
from desktop.comparison.alignment.rows import Aligned, aligning
from desktop.comparison.kinds import FINDERS
from desktop.comparison.model import Comparison, Difference, Kind, Row, Strength, Verdict
from desktop.progress import Progress, Work, finish
from desktop.reading import Reading

_Side = TypeVar("_Side")
_Done = TypeVar("_Done")

# Raise it whenever `compare` finds something else in the same readings: archives then discard the
# findings of older comparisons and redo them.
COMPARISON = 10

_BY_VERDICT = (Verdict.CONFLICT, Verdict.UNCLEAR, Verdict.COMPATIBLE, Verdict.DIFFERS)
_BY_KIND = tuple(Kind)
_BY_STRENGTH = tuple(Strength)
_STEP = Progress(0, 0)
# So long it goes on at least before it can be given up: to look whether it is takes time, too.
_STEP_S = 0.02


def compare(readings: Sequence[Reading]) -> Comparison:
    """Compare the accounts that two or more articles give of one event.

    The articles are sorted by content before anything is computed, and put back into the given
    order at the end: so compare(A, B) mirrors compare(B, A), whatever the kinds do.

    Raises:
        ValueError: there are fewer than two readings.
    """
    return finish(comparing(readings))


def comparing(readings: Sequence[Reading]) -> Work[Comparison]:
    """Do what `compare` does, in steps that nobody counted.

    Raises:
        ValueError: there are fewer than two readings.
    """
    if len(readings) < 2:
        raise ValueError("a comparison needs at least two articles")
    with _without_collections():
        return (yield from _compared(readings))


@contextmanager
def _without_collections() -> Generator[None, None, None]:
    """Pause the garbage collector: comparing creates no reference cycles that matter.

    It creates so many objects that Python would collect 15 times in 40 ms, and every ninth time all
    generations: a tenth of the time for two articles, and 50 ms more for each full collection. A
    comparison in another thread at the same time may or may not find it paused.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def _compared(readings: Sequence[Reading]) -> Work[Comparison]:
    yield _STEP
    order = sorted(range(len(readings)), key=lambda given: _identity(readings[given]))
    aligned = yield from _paced(aligning([readings[given] for given in order]))
    found = yield from _found(aligned)
    aligned.forget()
    place = [order.index(given) for given in range(len(order))]
    rows = [replace(row, sentences=_reordered(row.sentences, place)) for row in aligned.rows]
    reading_order = sorted(range(len(rows)), key=lambda number: _reading_place(rows[number]))
    number_of = {old: new for new, old in enumerate(reading_order)}
    return Comparison(
        tuple(readings),
        tuple(rows[number] for number in reading_order),
        tuple(
            replace(
                difference,
                row=None if difference.row is None else number_of[difference.row],
                sides=_reordered(difference.sides, place),
                between=_of_given(difference.between, order),
            )
            for difference in sorted(
                _without_told_times(found), key=partial(_weight, aligned.readings)
            )
        ),
        sum(len(reading.statements) for reading in readings),
        tuple(sorted(order[article] for article in unrelated(aligned))),
    )


def _paced(work: Work[_Done]) -> Work[_Done]:
    """Work whose steps are many, in steps that last."""
    last = time.monotonic()
    while True:
        try:
            step = next(work)
        except StopIteration as end:
            return end.value
        if time.monotonic() - last >= _STEP_S:
            yield step
            last = time.monotonic()


def _found(aligned: Aligned) -> Work[list[Difference]]:
    """What the kinds of difference find, but for what all accounts have."""
    said = [{reading.sentences[n].text for n in reading.statements} for reading in aligned.readings]
    found: list[Difference] = []
    last = time.monotonic()
    for find in FINDERS:
        for difference in find(aligned):
            if difference is not None and not _is_in_all(aligned.readings, said, difference):
                found.append(difference)
            if time.monotonic() - last >= _STEP_S:
                yield _STEP
                last = time.monotonic()
    return found


def _is_in_all(
    readings: Sequence[Reading], said: Sequence[set[str]], difference: Difference
) -> bool:
    """Whether all accounts between which something differs contain all of its sentences.

    Two accounts that both print both sides, word for word, do not differ: whatever a kind finds, an
    account and its reprint have no differences.
    """
    involved = [article for article, side in enumerate(difference.sides) if side]
    texts = {
        readings[article].sentences[place.sentence].text
        for article in involved
        for place in difference.sides[article]
    }
    return len(involved) > 1 and all(texts <= said[article] for article in involved)


def _without_told_times(found: Sequence[Difference]) -> list[Difference]:
    """Differences without the *only here* times that a difference of times already covers."""
    told = [
        (article, place.start, place.end)
        for one in found
        if one.kind is Kind.TIME
        for article, side in enumerate(one.sides)
        for place in side
    ]

    def is_told(one: Difference) -> bool:
        return one.kind is Kind.ONLY and all(
            any(a == article and first <= p.start and p.end <= last for a, first, last in told)
            for article, side in enumerate(one.sides)
            for p in side
        )

    return [one for one in found if not is_told(one)]


def _identity(reading: Reading) -> tuple[str, ...]:
    """The sort key of an article: its statements first, then the rest."""
    article = reading.article
    said = "\n".join(reading.sentences[number].text for number in reading.statements)
    known = article.source, article.title, article.published, article.language
    return said, *known, article.text


def _reordered(sides: Sequence[_Side], place: Sequence[int]) -> tuple[_Side, ...]:
    return tuple(sides[index] for index in place)


def _of_given(
    between: Sequence[tuple[int, int, str]], order: Sequence[int]
) -> tuple[tuple[int, int, str], ...]:
    """The reasons between two accounts, renumbered as the articles were given."""
    told = ((*sorted((order[one], order[other])), why) for one, other, why in between)
    return tuple(sorted((one, other, why) for one, other, why in told))


def _reading_place(row: Row) -> tuple[int, int]:
    """The sort key of a row: the first article that speaks in it."""
    return next((article, said[0]) for article, said in enumerate(row.sentences) if said)


def _weight(readings: Sequence[Reading], difference: Difference) -> tuple[float, ...]:
    """The sort key of a difference: verdict, kind, strength, weight, nearness to the beginning.

    Nearness is counted in statements, so that boilerplate has no influence.
    """
    starts = [
        (
            bisect_left(reading.statements, position.sentence),
            position.start - reading.sentences[position.sentence].start,
        )
        for reading, side in zip(readings, difference.sides, strict=True)
        for position in side
    ]
    return (
        _BY_VERDICT.index(difference.verdict),
        _BY_KIND.index(difference.kind),
        _BY_STRENGTH.index(difference.strength),
        -_stated_weight(difference),
        *min(starts),
        *(number for start in starts for number in start),
    )


def _stated_weight(difference: Difference) -> float:
    """The weight that the kind gives a difference; 0.0 where it gives none."""
    return float(dict(difference.evidence).get("weight", "0"))
