"""Shelf: the articles of an archive as the window lists, narrows and counts them, without Qt."""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from desktop.article import Summary

Counts = tuple[tuple[str, int], ...]


class Sorting(StrEnum):
    """The order of a list of articles; each names itself."""

    BEST = "Best match first"
    NEWEST = "Newest first"
    OLDEST = "Oldest first"
    OUTLET = "By outlet"
    TITLE = "By title"


@dataclass(frozen=True, slots=True)
class Choice:
    """What the list is narrowed to.

    Attributes:
        event: the articles of the chosen event in its order, or None for all articles.
        found: the articles a search has found, best first, or None while nothing is searched.
        sources: outlets ("" = unknown); empty for all.
        months: "2024-11", or as much of it as is known; empty for all.
    """

    event: tuple[int, ...] | None = None
    found: tuple[int, ...] | None = None
    sources: frozenset[str] = frozenset()
    months: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Facets:
    """How many articles of the list each outlet and each month has.

    Attributes:
        sources: by number of articles, most first.
        months: newest first, unknown last.
    """

    sources: Counts = ()
    months: Counts = ()


@dataclass(frozen=True, slots=True)
class Shelf:
    """All articles of an archive.

    Attributes:
        summaries: newest first, undated last, as the archive gives them.
    """

    summaries: Sequence[Summary] = ()
    _by_number: dict[int, Summary] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        numbered = {summary.id: summary for summary in self.summaries}
        object.__setattr__(self, "_by_number", numbered)

    def get(self, number: int) -> Summary | None:
        """The article of that number, or None if it is not (or no longer) here."""
        return self._by_number.get(number)

    def pick(self, numbers: Iterable[int]) -> list[Summary]:
        """The articles of these numbers in their order, without those that are not here."""
        return [found for number in numbers if (found := self.get(number))]

    def choose(self, choice: Choice, sorting: Sorting) -> list[Summary]:
        """The articles a choice leaves, in the order asked for."""
        rows = [
            row
            for row in self._before_facets(choice)
            if (not choice.sources or row.source in choice.sources)
            and (not choice.months or month(row) in choice.months)
        ]
        return _sort(rows, sorting, given=choice.found is not None)

    def facets(self, choice: Choice) -> Facets:
        """The counts of each facet under everything else that is chosen."""
        rows = self._before_facets(choice)
        sources = Counter(
            row.source for row in rows if not choice.months or month(row) in choice.months
        )
        months = Counter(
            month(row) for row in rows if not choice.sources or row.source in choice.sources
        )
        # What is chosen stays in sight even if nothing of it is left.
        sources.update(dict.fromkeys(choice.sources, 0))
        months.update(dict.fromkeys(choice.months, 0))
        return Facets(
            tuple(sorted(sources.items(), key=lambda entry: (-entry[1], entry[0].casefold()))),
            tuple(sorted(months.items(), reverse=True)),
        )

    def _before_facets(self, choice: Choice) -> Sequence[Summary]:
        if choice.found is None:
            return self.summaries if choice.event is None else self.pick(choice.event)
        if choice.event is None:
            return self.pick(choice.found)
        inside = set(choice.event)
        return self.pick(number for number in choice.found if number in inside)


def month(summary: Summary) -> str:
    """The month an article was published in ("2024-11"), the year if only that is known, or ""."""
    return summary.published[:7]


def _sort(rows: list[Summary], sorting: Sorting, *, given: bool) -> list[Summary]:
    if sorting is Sorting.BEST:
        return rows if given else _sort(rows, Sorting.NEWEST, given=False)
    keys: dict[Sorting, Callable[[Summary], tuple[bool, str]]] = {
        Sorting.NEWEST: lambda row: (bool(row.published), row.published),
        Sorting.OLDEST: lambda row: (not row.published, row.published),
        Sorting.OUTLET: lambda row: (not row.source, row.source.casefold()),
        Sorting.TITLE: lambda row: (False, row.title.casefold()),
    }
    return sorted(rows, key=keys[sorting], reverse=sorting is Sorting.NEWEST)
