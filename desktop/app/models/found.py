"""Found: search results in the form that the lists need, and hits within a whole text."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop.app.language import listed, number, tr
from desktop.app.models.shelf import Choice, Shelf
from desktop.article import Summary

if TYPE_CHECKING:
    from desktop.archive import Extent
    from desktop.library import Library
    from desktop.search import Occurrences, Results, Suggestion
    from desktop.search.unclear import Unclear

Spans = tuple[tuple[int, int], ...]

_ALIKE = ("'’‘ʼ`", '"“”„«»', "\u2010\u2011\u2012\u2013\u2014-")  # keyboards have one of each


@dataclass(frozen=True, slots=True)
class Found:
    """Search results, prepared for the lists outside the window's thread.

    Attributes:
        results: as the library gave them.
        articles: the numbers of all articles, best first.
        places: where each of them stands there.
        limits: what was not searched, for people; "" where all was.
        shelf: what the window listed when it was searched for.
        rows: the articles as that lists them; picking them takes 100 ms at 100,000.
        unclear: what of the query was not understood.
        few: whether they are so few that the query may have meant another one.
        by_words: whether words were searched for, rather than only what is known of articles.
    """

    results: "Results"
    articles: tuple[int, ...]
    places: dict[int, int]
    limits: str
    shelf: Shelf
    rows: Sequence[Summary]
    unclear: "tuple[Unclear, ...]" = ()
    few: bool = False
    by_words: bool = True

    @property
    def row_of(self) -> dict[int, int] | None:
        """The row of each article; None where some results are not listed."""
        return self.places if len(self.rows) == len(self.articles) else None

    def alone(self, choice: Choice) -> bool:
        """Whether a choice is this search and nothing else."""
        return choice == Choice(found=self.articles)


def find(query: str, limit: int, shelf: Shelf, library: "Library") -> Found:
    """Search while the query is being typed; the first snippets are included."""
    from desktop.search.suggestions import FEW  # noqa: PLC0415
    from desktop.search.tokens import asks_for_words  # noqa: PLC0415
    from desktop.search.unclear import unclear_pieces  # noqa: PLC0415  # the window paints first

    results = library.search(query, limit, typing=True, whole=True)
    articles = tuple(results.articles.tolist())
    found = _found(results, articles, limits(results, library.extent(query)), shelf)
    unclear = unclear_pieces(query, results.unclear, typing=True)
    few, by_words = results.total <= FEW, asks_for_words(query)
    return replace(found, unclear=unclear, few=few, by_words=by_words)


def like(number: int, limit: int, shelf: Shelf, library: "Library") -> Found:
    """The articles most similar to one, best first."""
    results = library.similar(number, limit)
    return _found(results, tuple(hit.id for hit in results.hits), limits(results, None), shelf)


def suggest(query: str, library: "Library") -> "Suggestion | None":
    """What a query with next to no results may have meant."""
    return library.suggest(query)


def _found(results: "Results", articles: tuple[int, ...], unsearched: str, shelf: Shelf) -> Found:
    places = {number: place for place, number in enumerate(articles)}
    return Found(results, articles, places, unsearched, shelf, shelf.pick(articles))


def occurrences(number: int, query: str, library: "Library") -> "Occurrences":
    """Where an article contains what an unfinished query looks for."""
    return library.occurrences(number, query, typing=True)


def places(text: str, words: str) -> Spans:
    """Where words occur in a text as they were typed.

    Whatever their case, the white space between them, and the shape of quotation marks and
    apostrophes.
    """
    pattern = r"\s+".join(map(_written, words.split()))
    found = re.finditer(pattern, text, re.IGNORECASE) if pattern else ()
    return tuple(match.span() for match in found)


def _written(word: str) -> str:
    """A pattern for every spelling of a word."""
    alike = (next((signs for signs in _ALIKE if sign in signs), "") for sign in word)
    return "".join(
        f"[{signs}]" if signs else re.escape(sign) for signs, sign in zip(alike, word, strict=True)
    )


def limits(results: "Results", known: "Extent | None") -> str:
    """What a search could not search in full, for people; "" if it searched everything.

    Args:
        results: what it found.
        known: for how much of the archive there is what it asks of comparisons; None where it asks
            nothing of them.
    """
    if results.partial:
        share = tr("Indexing: {percent} % — older articles are searched by title only")
        return share.format(percent=number(round(results.indexed * 100)))
    if known and not known.complete:
        compared = tr("{compared} of %Ln events compared", "", known.events)
        read = tr("{read} of %Ln articles read", "", known.articles)
        return listed(
            (compared.format(compared=number(known.compared)), read.format(read=number(known.read)))
        )
    return ""
