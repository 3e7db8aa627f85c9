"""Newcomers: the people, organisations and times that only one account names."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import accumulate

from rapidfuzz import process
from rapidfuzz.fuzz import ratio

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.tokens import Tokens
from desktop.comparison.times.calendar import Calendar
from desktop.comparison.times.moments import ABOUT, minutes_apart
from desktop.reading import Reading
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_words import name_words
from desktop.text.dates import Interval, TimeExpression, describe, resolve
from desktop.text.peoples import country
from desktop.text.words import fold, tokenize

# A name of one word is often half of a longer one, or a word with a capital: it proves little.
_NAME_WORDS = 2
_INITIALS = 2  # letters: all words of "N.Y." are shorter than a word
_COMPOUND = re.compile(r"-[a-z]")  # "the Ardwick-based Coast Line"
_LONGEST = timedelta(days=366)
# Names this alike (0 to 100), and not short, may be one in two spellings.
_SPELLING = 84
_SHORT = 5


@dataclass(frozen=True, slots=True)
class Newcomer:
    """A person or an organisation that only one account names.

    Attributes:
        mention: where it first has the name in full.
        name: the name.
        referent: the number of whom it names.
        quoted: whether what he says is told there.
    """

    mention: Mention
    name: str
    referent: int
    quoted: bool


def newcomers(aligned: Aligned, article: int, others: Sequence[int]) -> Iterator[Newcomer]:
    """Those whom an account names and no other one in any form, in order of the text.

    Args:
        aligned: the articles.
        article: the one that names them.
        others: those that may name them, too.
    """
    reading = aligned.readings[article]
    known = _Known([word for other in others for word in aligned.once(_words)[other]])
    known.add(token.folded for token in tokenize(reading.article.source, "en"))
    credited = _Known([word for other in others for word in aligned.once(_credits)[other]])
    told: set[int] = set()
    for mention in reading.names:
        referent = aligned.referents.of(article, mention.start)
        name = reading.article.text[mention.start : mention.end]
        if referent is None or referent.id in told or name != mention.referent:
            continue
        told.add(referent.id)
        # of an agency in a credit the reader knows; a photographer of the same name is another one
        known_by = [known] if mention.type is NameType.PERSON else [known, credited]
        is_new = all(_is_new(mention, name, one) for one in known_by)
        if is_new and not any(referent.forms[other] for other in others):
            yield Newcomer(mention, name, referent.id, _is_quoted(aligned, article, mention))


def _words(aligned: Aligned) -> tuple[frozenset[str], ...]:
    """The words of each article as they stand, its headlines and its outlet's name too."""
    return tuple(map(_words_of, aligned.readings, aligned.tokens))


def _words_of(reading: Reading, words: Tokens) -> frozenset[str]:
    above = (reading.article.title, *reading.headings, reading.article.source)
    found = {token.folded for text in above for token in tokenize(text, words.language)}
    for number in reading.statements:
        held = reading.sentences[number]
        found.update(token.folded for token in words.within(held.start, held.end))
    return frozenset(found)


def _credits(aligned: Aligned) -> tuple[frozenset[str], ...]:
    """The words of each article that are in no statement."""
    return tuple(
        frozenset(
            token.folded
            for held in reading.sentences
            if held.boilerplate
            for token in words.within(held.start, held.end)
        )
        for reading, words in zip(aligned.readings, aligned.tokens, strict=True)
    )


class _Known:
    """The words of several accounts, for asking whether a name may stand there."""

    def __init__(self, words: Iterable[str]) -> None:
        self._by_letter: defaultdict[str, set[str]] = defaultdict(set)
        self.add(words)

    def add(self, words: Iterable[str]) -> None:
        """Add words."""
        for word in words:
            self._by_letter[word[:1]].add(word)

    def has(self, word: str) -> bool:
        """Whether a word is among them, or one that may be another spelling of it."""
        near = self._by_letter[word[:1]]
        if word in near or len(word) < _SHORT:
            return word in near
        return process.extractOne(word, near, scorer=ratio, score_cutoff=_SPELLING) is not None


def _is_new(mention: Mention, name: str, known: _Known) -> bool:
    """Whether a name is certainly one, and of nobody whom the others mention."""
    words = [token.folded for token in tokenize(name, "en") if token.content]
    whole = len(words) >= _NAME_WORDS and all(map(str.isalpha, words))
    whole = whole and any(len(word) > _INITIALS for word in words)
    if not whole or not name[:1].isupper() or _COMPOUND.search(name):
        return False
    if mention.type is NameType.PERSON:
        return not known.has(words[-1])
    telling = [word for word in words if not _is_general(word)]
    return mention.type is NameType.ORGANISATION and not any(map(known.has, telling[:1] or words))


def _is_general(word: str) -> bool:
    """Whether a word does not distinguish organisations: "national", "court", "American"."""
    lists = name_words()
    return word in lists.general or word in lists.bodies or country(word) is not None


def _is_quoted(aligned: Aligned, article: int, mention: Mention) -> bool:
    return any(
        first <= mention.start and mention.end <= after
        for first, after in aligned.once(_sources)[article].get(fold(mention.referent), ())
    )


def _sources(aligned: Aligned) -> tuple[dict[str, list[tuple[int, int]]], ...]:
    """For each article where the phrases stand that name each of its speakers."""
    found: tuple[dict[str, list[tuple[int, int]]], ...] = tuple({} for _ in aligned.readings)
    for held, reading in zip(found, aligned.readings, strict=True):
        for one in reading.attributions:
            if one.source:
                held.setdefault(fold(one.speaker), []).append(one.source)
    return found


@dataclass(frozen=True, slots=True)
class NewTime:
    """A time that only one account gives.

    Attributes:
        expression: where it does so.
        value: the time for people and machines.
    """

    expression: TimeExpression
    value: str


def new_times(aligned: Aligned, article: int, others: Sequence[int]) -> Iterator[NewTime]:
    """The dates and hours of an account that overlap no time of another one.

    Bare weekdays and distances ("two weeks ago") are left out: they are told of everything.

    Args:
        aligned: the articles.
        article: the one that gives them.
        others: those that may give them, too.
    """
    held = aligned.once(_times)
    known = _Given([time for other in others for time in held[other]])
    asked: set[tuple[str, Interval | None]] = set()
    told: set[str] = set()
    for given in held[article]:
        value = describe(given[0], aligned.readings[article].published)
        if value in told or (value, given[1]) in asked or not _is_exact(given):
            continue
        asked.add((value, given[1]))
        if not known.meets(given):
            told.add(value)
            yield NewTime(given[0], value)


_Time = tuple[TimeExpression, Interval | None]


def _times(aligned: Aligned) -> tuple[tuple[_Time, ...], ...]:
    """The times of each article, each with its place on the calendar."""
    calendar = Calendar(aligned.readings)
    return tuple(
        tuple(
            (one, resolve(calendar.meant(article, one), reading.published)) for one in reading.times
        )
        for article, reading in enumerate(aligned.readings)
    )


def _is_exact(given: _Time) -> bool:
    """Whether a time is an hour, a date, a month or a year."""
    expression, interval = given
    if expression.clock is not None:
        return True
    dated = expression.month is not None or expression.year is not None
    whole = interval is not None and interval.after - interval.first <= _LONGEST
    return dated and whole and expression.period is None


class _Given:
    """The times of some accounts: each clock and stretch of days once, for a book gives few."""

    def __init__(self, times: Sequence[_Time]) -> None:
        self._clocks = {one.clock for one, _ in times if one.clock is not None}
        spans = sorted({(at.first, at.after) for _, at in times if at})
        self._firsts = [first for first, _ in spans]
        # the latest end of each stretch and of all that begin before it
        self._latest = list(accumulate((after for _, after in spans), max))

    def meets(self, given: _Time) -> bool:
        """Whether a time can be one of them: two hours of any day, or overlapping days."""
        expression, interval = given
        if expression.clock is not None:
            clock = expression.clock
            return any(minutes_apart(clock, one) <= ABOUT for one in self._clocks)
        if interval is None:
            return False
        before = bisect_left(self._firsts, interval.after)
        return before > 0 and self._latest[before - 1] > interval.first
