"""Shelf: the articles of an archive as the window lists, filters and counts them."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from operator import attrgetter

from desktop.article import Summary
from desktop.message import translatable

_MOST_EVENTS = 100  # counted; a list of thousands is of no use
# The chosen values of a facet, and how to get an article's value.
_Ticked = tuple[frozenset[str], Callable[[Summary], str]]
Counts = tuple[tuple[str, int], ...]


class Sorting(StrEnum):
    """The orders of a list of articles, each with its name."""

    BEST = translatable("Best match first")
    NEWEST = translatable("Newest first")
    OLDEST = translatable("Oldest first")
    OUTLET = translatable("By outlet")
    TITLE = translatable("By title")
    WORDS = translatable("Longest first")
    IMPORTED = translatable("Last imported first")


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list is narrowed to.

    Attributes:
        event: the articles of the chosen event in its order, or None for all articles.
        found: the articles a search has found, best first, or None while nothing is searched.
        sources: outlets ("" = unknown); empty for all.
        months: "2024-11", or as much of it as is known; empty for all.
        languages: codes ("" = unknown); empty for all.
        events: numbers of events, in digits; empty for all.
        span: first and last day, month or year of publishing, each as much of an ISO date as
            counts; None for all.
    """

    event: tuple[int, ...] | None = None
    found: tuple[int, ...] | None = None
    sources: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()
    languages: frozenset[str] = frozenset()
    events: frozenset[str] = frozenset()
    span: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class Facets:
    """How many articles of the list each outlet, month, language and event has.

    Attributes:
        sources: by number of articles, most first.
        months: newest first, unknown last.
        languages: by number of articles, most first.
        events: by number of articles, most first; "" counts those in none.
    """

    sources: Counts = ()
    months: Counts = ()
    languages: Counts = ()
    events: Counts = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All articles of an archive.

    Attributes:
        summaries: newest first, undated last, as the archive gives them.
        places: where each article stands there, by its number.
    """

    summaries: Sequence[Summary] = ()
    places: dict[int, int] = field(init=False, repr=False)
    _facets: Facets = field(init=False, repr=False)

    def __post_init__(self) -> None:
        places = {summary.id: place for place, summary in enumerate(self.summaries)}
        object.__setattr__(self, "places", places)
        # Counted here, since a shelf is made in another thread: 60 ms at 100,000 articles.
        object.__setattr__(self, "_facets", _count(self.summaries, Choice()))

    def get(self, number: int) -> Summary | None:
        """The article of that number, or None if it is not (or no longer) here."""
        place = self.places.get(number)
        return None if place is None else self.summaries[place]

    def pick(self, numbers: Iterable[int]) -> list[Summary]:
        """The articles of these numbers in their order, without those that are not here."""
        places, summaries = self.places, self.summaries
        return [summaries[places[number]] for number in numbers if number in places]

    def choose(self, choice: Choice, sorting: Sorting) -> Sequence[Summary]:
        """The articles that a choice leaves, in the requested order."""
        rows = _ticked(self._before_facets(choice), _facets_of(choice))
        if sorting is Sorting.BEST and choice.found is not None:
            return rows
        if sorting in {Sorting.BEST, Sorting.NEWEST} and choice.found is choice.event is None:
            return rows  # as the archive gives them
        return sorted(rows, key=self._key(sorting))

    def facets(self, choice: Choice) -> Facets:
        """The counts of each facet, given everything else that is chosen."""
        return self._facets if choice == Choice() else _count(self._before_facets(choice), choice)

    def days(self, choice: Choice) -> Counts:
        """How many articles each day has under a choice, whatever its span."""
        rows = _ticked(self._before_facets(replace(choice, span=None)), _facets_of(choice))
        return tuple(Counter(row.published[:10] for row in rows).items())

    def _key(self, sorting: Sorting) -> Callable[[Summary], tuple[bool, str | int]]:
        places = self.places
        match sorting:
            case Sorting.OUTLET:
                return lambda row: (not row.source, row.source.casefold())
            case Sorting.TITLE:
                return lambda row: (False, row.title.casefold())
            case Sorting.WORDS:
                return lambda row: (False, -row.words)
            case Sorting.IMPORTED:
                return lambda row: (False, -row.id)  # numbers go up as articles come in
            case Sorting.OLDEST:
                return lambda row: (not row.published, -places[row.id])
            case _:
                return lambda row: (False, places[row.id])

    def _before_facets(self, choice: Choice) -> Sequence[Summary]:
        rows = self._before_span(choice)
        if choice.span is None:
            return rows
        first, last = choice.span
        return [
            row
            for row in rows
            if first <= row.published[: len(first)] and "" < row.published[: len(last)] <= last
        ]

    def _before_span(self, choice: Choice) -> Sequence[Summary]:
        if choice.found is None:
            return self.summaries if choice.event is None else self.pick(choice.event)
        if choice.event is None:
            return self.pick(choice.found)
        inside = set(choice.event)
        return self.pick(number for number in choice.found if number in inside)


def month(summary: Summary) -> str:
    """The month an article was published in ("2024-11"), the year if only that is known, or ""."""
    return summary.published[:7]


def _event(summary: Summary) -> str:
    return str(summary.event) if summary.event else ""


def _facets_of(choice: Choice) -> tuple[_Ticked, ...]:
    """The chosen values of each facet, and how to get an article's value."""
    return (
        (choice.sources, attrgetter("source")),
        (choice.months, month),
        (choice.languages, attrgetter("language")),
        (choice.events, _event),
    )


def _count(rows: Sequence[Summary], choice: Choice) -> Facets:
    facets = _facets_of(choice)
    counters: list[Counter[str]] = []
    for place, (chosen, value) in enumerate(facets):
        others = _ticked(rows, facets[:place] + facets[place + 1 :])
        if value is _event:
            counter = _commonest_events(others, chosen)
        else:
            counter = Counter(map(value, others))
        counter.update(dict.fromkeys(chosen, 0))  # stays in sight even if nothing of it is left
        counters.append(counter)
    sources, months, languages, events = counters
    newest_first = tuple(sorted(months.items(), reverse=True))
    return Facets(_commonest(sources), newest_first, _commonest(languages), _commonest(events))


def _commonest_events(rows: Sequence[Summary], chosen: Iterable[str]) -> Counter[str]:
    """The events with most articles, and the chosen ones.

    To name and sort all 20,000 of a large archive takes as long as all other counts together.
    """
    counter = Counter(map(attrgetter("event"), rows))
    shown = dict(counter.most_common(_MOST_EVENTS))
    shown |= {int(event or 0): counter[int(event or 0)] for event in chosen}
    return Counter({str(event or ""): many for event, many in shown.items()})


def _ticked(rows: Sequence[Summary], facets: Iterable[_Ticked]) -> Sequence[Summary]:
    """The articles that have one of the chosen values of each facet."""
    for chosen, value in facets:
        if chosen:
            rows = [row for row in rows if value(row) in chosen]
    return rows


def _commonest(counter: Counter[str]) -> Counts:
    return tuple(sorted(counter.items(), key=lambda entry: (-entry[1], entry[0].casefold())))
