"""Narrowing: what a list can be narrowed by, from what it shows now."""

from collections.abc import Mapping

from desktop.app.models.dates import show_language
from desktop.app.models.found import Found
from desktop.app.models.query_help import Values
from desktop.app.models.shelf import Choice, Facets, Shelf


def values_of(shelf: Shelf) -> Values:
    """What queries can name of an archive, tags apart."""
    facets = shelf.facets(Choice())
    codes = [code for code, _articles in facets.languages if code]
    outlets = [name for name, _articles in facets.sources if name]
    return Values(outlets, (), {code: show_language(code) for code in codes})


def facets_of(choice: Choice, shelf: Shelf, found: Found | None) -> Facets:
    """The counts beside the list; those of the search itself where nothing else is chosen."""
    if found is None or not found.results.facets or not found.alone(choice):
        return shelf.facets(choice)
    facets = found.results.facets
    return Facets(*(facets.get(name, ()) for name in ("source", "month", "language", "event")))


def titles_of(choice: Choice, titles: Mapping[str, str]) -> dict[str, str]:
    """The events that may be ticked: while something is found, for else their list serves."""
    if choice.event is not None or (choice.found is None and not choice.events):
        return {}
    return dict(titles)
