"""Factuality values: what a text implies about the truth of a word, and how governors change it."""

from dataclasses import dataclass, replace
from enum import IntEnum

from desktop.reading.claim import Factuality
from desktop.reading.governors import Effect, Signature
from desktop.reading.syntax import Word

Span = tuple[int, int]


class Level(IntEnum):
    """How certain something is said to be, whether true or false."""

    CERTAIN = 0
    PARTLY = 1
    TRIED = 2
    POSSIBLE = 3
    OPEN = 4


_FACTUALITY = {
    Level.CERTAIN: Factuality.ASSERTED,
    Level.PARTLY: Factuality.PARTLY,
    Level.TRIED: Factuality.ATTEMPTED,
    Level.POSSIBLE: Factuality.POSSIBLE,
    Level.OPEN: Factuality.UNREAL,
}


@dataclass(frozen=True, slots=True)
class Stand:
    """What a text implies about the truth of a word.

    Attributes:
        level: how surely.
        negative: whether it is said not to be so.
        sign: span of the word that settled it, None where nothing did.
        judged: whether a word of the sentence calls it true or false, or denies it: what a report
            holds is as true as the report only then.
    """

    level: Level = Level.CERTAIN
    negative: bool = False
    sign: Span | None = None
    judged: bool = False

    @property
    def factuality(self) -> Factuality:
        """The same, as a claim's factuality."""
        if self.negative and self.level <= Level.PARTLY:
            return Factuality.DENIED
        if self.negative and self.level is Level.TRIED:
            return Factuality.UNREAL  # an attempt was made to prevent it
        return _FACTUALITY[self.level]


PLAIN = Stand()


def governed(stand: Stand, governor: Signature, sign: Word) -> Stand:
    """The factuality of a complement, from that of its governor.

    Args:
        stand: that of the governor.
        governor: what it does to what it governs.
        sign: the governing word, as the one that settles it.
    """
    if governor.factive:
        return PLAIN
    effect = governor.negated if stand.negative else governor.affirmed
    if effect is Effect.TRUE and not stand.negative:
        return replace(stand, judged=False)
    level, negative = _outcome(stand.level, effect)
    # in "did not manage to enter" it is "not" that settles it
    settled = stand.sign if stand.negative else None
    return Stand(level, negative, settled or (sign.start, sign.end))


def judged(stand: Stand, verdict: Signature, sign: Word) -> Stand:
    """The factuality of a report's content, given a word that calls it true or false.

    Args:
        stand: that of the word.
        verdict: what it says of the report.
        sign: the word; with what denies it, it is what settles it: "is not compatible with".
    """
    found = governed(stand, verdict, sign)
    span = found.sign and (min(found.sign[0], sign.start), max(found.sign[1], sign.end))
    return replace(found, sign=span, judged=True)


def _outcome(level: Level, effect: Effect) -> tuple[Level, bool]:
    match effect:
        case Effect.TRUE:
            return level, False
        case Effect.FALSE:
            return (Level.CERTAIN if level is Level.PARTLY else level), True
        case Effect.TRIED:
            return (Level.TRIED if level <= Level.TRIED else Level.OPEN), False
        case Effect.POSSIBLE | Effect.DOUBTED:
            return max(Level.POSSIBLE, level), effect is Effect.DOUBTED
        case Effect.OPEN | Effect.UNWANTED:
            return Level.OPEN, effect is Effect.UNWANTED


def beside(stand: Stand) -> Stand:
    """What is implied of something beside a clause: it is a fact, unless the clause is unreal."""
    return Stand(Level.OPEN, sign=stand.sign) if stand.level is Level.OPEN else PLAIN
