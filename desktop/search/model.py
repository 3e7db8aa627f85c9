"""What a search gives back: hits with snippets, counts, and what of the query was unclear."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray


class Order(StrEnum):
    """In which order matching articles come; undated ones come last where the date decides."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


Counts = tuple[tuple[str, int], ...]


def _none() -> NDArray[np.int64]:
    return np.empty(0, dtype=np.int64)


class Hit(NamedTuple):  # frozen dataclasses take three times as long to make
    """One article that was found.

    Attributes:
        id: its number in the archive.
        score: how well it matches (BM25F), to be compared within one search only.
        snippet: the piece of its text that tells most, or "" where no texts were given.
        marks: (start, end) in the snippet of each word that matches.
    """

    id: int
    score: float
    snippet: str = ""
    marks: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Results:
    """What a query found.

    Attributes:
        total: how many articles match.
        took_ms: how long it took, snippets included.
        hits: those that were asked for, best first.
        articles: the numbers of all matching articles, best first; empty unless they were asked
            for.
        facets: of all matching articles, how many there are of each "source", "month" ("2024-11";
            "2024" where no more is known), "language" and "event" (its number), the commonest or
            newest first; "" counts those of which it is unknown, or that are in none. Empty unless
            they were asked for.
        unclear: (start, end) in the query of each piece that was no part of the query language; it
            was searched as words, or left out where it holds none.
        partial: True while the index is being built: of the articles that are not in it yet only
            titles were searched.
        indexed: how much of the archive is in the index, 0 to 1; 1 unless it is being built.
    """

    total: int = 0
    took_ms: float = 0.0
    hits: tuple[Hit, ...] = ()
    articles: NDArray[np.int64] = field(default_factory=_none, compare=False)
    facets: Mapping[str, Counts] = field(default_factory=dict[str, Counts])
    unclear: tuple[tuple[int, int], ...] = ()
    partial: bool = False
    indexed: float = 1.0


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What a query that finds next to nothing may have meant.

    Attributes:
        query: the whole query, with other words where there were slips.
        places: (start, end) in it of each word that is another one.
    """

    query: str
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Where one article holds what a query looks for, (start, end) of each place in order.

    Attributes:
        title: in its title.
        text: in its text.
    """

    title: tuple[tuple[int, int], ...] = ()
    text: tuple[tuple[int, int], ...] = ()
