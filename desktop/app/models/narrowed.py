"""Narrowed: what the lists show of the results and the current choice."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.app.models.found import Found
from desktop.app.models.shelf import Choice, Counts, Facets, Shelf, Sorting
from desktop.app.models.timeline import few_months
from desktop.article import Summary


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The part of an archive that is shown.

    Attributes:
        rows: the articles in their order.
        row_of: the row of each article where that is known already.
        facets: counts of outlets, months, languages and events.
        dates: how many articles were published each month, or each day where there are few
            months; whatever the span that was chosen.
    """

    rows: Sequence[Summary]
    row_of: dict[int, int] | None
    facets: Facets
    dates: Counts


def narrowed(shelf: Shelf, found: Found | None, choice: Choice, sorting: Sorting) -> Narrowed:
    """Apply a choice; the counts are those of the search itself where nothing else is chosen.

    Args:
        shelf: all articles.
        found: what a search has found, if anything is searched for.
        choice: what is chosen, with the articles that were found.
        sorting: the order of the rows.
    """
    rows, row_of = _rows(shelf, found, choice, sorting)
    facets = _facets(shelf, found, choice)
    spanless = replace(choice, span=None, months=frozenset())
    months = facets.months if spanless == choice else _facets(shelf, found, spanless).months
    dates = shelf.days(spanless) if few_months(months) else months
    return Narrowed(rows, row_of, facets, dates)


def offered_events(choice: Choice, titles: Mapping[str, str]) -> Mapping[str, str]:
    """The events that can be ticked: only with search results, for else their list serves.

    Args:
        choice: what is chosen.
        titles: of all events, by number in digits.
    """
    if choice.event is not None or (choice.found is None and not choice.events):
        return {}
    return titles


def _rows(
    shelf: Shelf, found: Found | None, choice: Choice, sorting: Sorting
) -> tuple[Sequence[Summary], dict[int, int] | None]:
    ready = found and found.shelf is shelf and found.alone(choice)
    if found and ready and sorting is Sorting.BEST:
        return found.rows, found.row_of
    rows = shelf.choose(choice, sorting)
    return rows, shelf.places if rows is shelf.summaries else None


def _facets(shelf: Shelf, found: Found | None, choice: Choice) -> Facets:
    if found is None or not found.results.facets or not found.alone(choice):
        return shelf.facets(choice)
    facets = found.results.facets
    return Facets(*(facets.get(name, ()) for name in ("source", "month", "language", "event")))
