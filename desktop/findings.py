"""Findings: facts from readings and comparisons, stored so that search can find articles by them.

Who speaks in an article and whether it hedges is known from its reading alone; what its account
differs in, from a comparison of all accounts of its event. The archive stores names and counts;
they are computed in the background, and again when their sources change.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import chain, pairwise

from desktop.archive import Archive, Extent
from desktop.article import Article, Event
from desktop.comparison.compare import COMPARISON, comparing
from desktop.comparison.decided import decide, settled
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.decision import article_key
from desktop.message import message
from desktop.progress import Progress, Work, told
from desktop.reading import Reading
from desktop.reading.stance import HedgeType
from desktop.reading.stored import version as reading_version
from desktop.search.names import name_key
from desktop.search.query import All, Any, Listed, Node, Not
from desktop.search.words import words

FIELDS = frozenset({"differs", "only", "speaker", "hedged"})

# Raise it whenever this module finds something else in the same readings and comparisons,
# including when `words` or `name_key` give other forms.
_FINDINGS = 1
_NAME = "findings"  # the archive's property with the versions that findings were made by
_TOLD_AT_ONCE = 100  # readings of a transaction: 0.2 s
# Comparing takes longer with every pair: 4 accounts of 450 words take 0.1 s, 12 take 0.5 s, 24 take
# 2 s; 12 of 1,000 words take 1.6 s. Other work may have to wait for as long as such a step.
_ACCOUNTS = 12
# Words like "many" leave the source open, and "has not commented" asserts nothing: neither makes a
# statement uncertain.
_HEDGES = frozenset({HedgeType.POSSIBLE, HedgeType.CLAIMED, HedgeType.UNVERIFIED})
_DIFFERENCES = frozenset(map(str, chain(Kind, Verdict)))
_COUNT = re.compile("[1-9][0-9]{0,8}")
_YES_NO = {"yes": True, "no": False}

Read = Callable[[Sequence[Article]], Work[list[Reading]]]


class Findings:
    """What the articles of one archive can be found by, from their readings and comparisons."""

    def __init__(self, archive: Archive) -> None:
        self._archive = archive

    def listed(self, field: str, value: str) -> list[int] | None:
        """The articles with a finding.

        Only those found so far: `extent` says how much of the archive has been processed.

        Args:
            field: one of `FIELDS`.
            value: what the user wrote; upper or lower case is the same.

        Returns:
            The numbers of the articles, or None where the field has no such value.
        """
        query = self._query(field, value.strip().casefold())
        if query is None:
            return None
        return query() if self._current() else []

    def extent(self) -> Extent:
        """How much of the archive has findings."""
        known = self._archive.findings.extent()
        return known if self._current() else Extent(0, known.events, 0, known.articles)

    def behind(self) -> bool:
        """Whether there is something to find that could be stored."""
        archive = self._archive
        if archive.read_only:
            return False
        return archive.findings.waiting() if self._current() else archive.count() > 0

    def keep_reading(self, reading: Reading) -> None:
        """Store a reading with its findings, unless the article has changed."""
        with self._archive.transaction():
            self._renew()
            if self._archive.keep_reading(reading):
                self._keep_told(reading)

    def tell(self, read: Read) -> Work[None]:
        """Bring the findings from stored readings up to date.

        Args:
            read: gives the readings of articles whose stored readings turn out to be damaged.
        """
        archive = self._archive
        self._renew()
        waiting = archive.findings.untold()
        damaged: list[Article] = []
        for start in range(0, len(waiting), _TOLD_AT_ONCE):
            yield Progress(start, len(waiting), message("speakers and hedges"))
            with archive.transaction():
                for article in archive.articles(waiting[start : start + _TOLD_AT_ONCE]):
                    if reading := archive.reading(article):
                        self._keep_told(reading)
                    else:
                        damaged.append(article)
        yield from read(damaged)

    def compare(self, read: Read) -> Work[int]:
        """Compare the accounts of events that have not been compared, the newest event first.

        A step is one comparison of at most a dozen accounts. A larger event is compared a dozen at
        a time, in the order of its accounts; *only here* is not counted then, since not all the
        others were searched.

        Args:
            read: gives the readings of articles.

        Returns:
            The number of events.
        """
        self._renew()
        waiting = self._archive.findings.uncompared()
        for done, event in enumerate(waiting):
            yield from self._compare(event, read, Progress(done, len(waiting), event.title))
        return len(waiting)

    def _compare(self, event: Event, read: Read, at: Progress) -> Work[None]:
        archive = self._archive
        known = archive.findings.compared(event.id)
        for numbers in dozens(event.articles):
            if known.issuperset(numbers):
                continue
            since = archive.last_change()
            articles = list(archive.articles(numbers))
            if len(articles) < len(numbers):
                return  # one has left the archive, and the event
            # It says what it does, but not how far it has come: that is told by events.
            readings = yield from told(read(articles), lambda step: replace(at, doing=step.doing))
            yield at
            compared = yield from told(comparing(readings), lambda _: at)
            # what the user decides while it goes on counts, too
            decisions = archive.decisions.among(map(article_key, articles))
            comparison = decide(compared, decisions)
            whole = len(numbers) == len(event.articles)
            archive.findings.keep_compared(event, counted(comparison, only=whole), since)

    def _query(self, field: str, value: str) -> Callable[[], list[int]] | None:
        """The archive's query for a value of a field; None where the field has no such value."""
        archive = self._archive
        if field == "differs" and value in _DIFFERENCES:
            return lambda: archive.findings.differing(value)
        if field == "only" and _COUNT.fullmatch(value):
            return lambda: archive.findings.only_at_least(int(value))
        if field == "hedged" and value in _YES_NO:
            return lambda: archive.findings.hedging(_YES_NO[value])
        if field == "speaker" and (name := folded(value)):
            return lambda: archive.findings.spoken(name)
        return None

    def _keep_told(self, reading: Reading) -> None:
        names = sorted({name for one in speakers(reading) if (name := folded(one))})
        self._archive.findings.keep_told(reading.article.id, names, hedged(reading))

    def _current(self) -> bool:
        """Whether the stored findings were made by this version."""
        return self._archive.seen(_NAME) == _version()

    def _renew(self) -> None:
        """Discard findings of another version."""
        if not self._current():
            with self._archive.transaction():
                self._archive.findings.forget()
                self._archive.note_seen(_NAME, _version())


def asks(node: Node) -> bool:
    """Whether a query asks for findings."""
    match node:
        case Listed():
            return node.field in FIELDS
        case All() | Any():
            return any(map(asks, node.parts))
        case Not():
            return asks(node.part)
        case _:
            return False


def folded(name: str) -> str:
    """The words of a name as search folds them, joined by spaces, transliterated or not."""
    forms = (word.form for word in words(name) if not word.compound)
    return " ".join(name_key(form) or form for form in forms)


def speakers(reading: Reading) -> Iterator[str]:
    """Who is quoted or credited with a statement in an article; English only."""
    return filter(
        None, chain(reading.speakers, (credited.speaker for credited in reading.attributions))
    )


def hedged(reading: Reading) -> bool | None:
    """Whether an article hedges a statement; None where hedges are not known."""
    if not reading.parsed:  # hedges are known in the language of the parser
        return None
    return any(hedge.type in _HEDGES for hedge in reading.hedges)


def counted(comparison: Comparison, *, only: bool) -> dict[int, Counter[tuple[str, str]]]:
    """For each article, its number of differences per (kind, verdict).

    Differences that the user settled are not counted.

    Args:
        comparison: of articles of an archive.
        only: whether *only here* counts.
    """
    numbers = [reading.article.id for reading in comparison.readings]
    counts = {number: Counter[tuple[str, str]]() for number in numbers}
    for place, difference in enumerate(comparison.differences):
        if (only or difference.kind is not Kind.ONLY) and not settled(comparison, place):
            for number, side in zip(numbers, difference.sides, strict=True):
                counts[number][difference.kind, difference.verdict] += bool(side)
    return {number: +found for number, found in counts.items()}


def dozens(articles: Sequence[int]) -> list[Sequence[int]]:
    """The articles of an event in as few parts as can be compared at once, of similar size."""
    parts = -(-len(articles) // _ACCOUNTS)
    bounds = [len(articles) * part // parts for part in range(parts + 1)]
    return [articles[start:end] for start, end in pairwise(bounds)]


def _version() -> str:
    return f"{_FINDINGS} {COMPARISON} {reading_version()}"
