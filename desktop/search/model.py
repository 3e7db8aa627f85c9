"""What a search gives back: hits with snippets, counts, and what of the query was unclear."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum


class Order(StrEnum):
    """In which order matching articles come; undated ones come last where the date decides."""

    RELEVANCE = "relevance"
    NEWEST = "newest"
    OLDEST = "oldest"


Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Hit:
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
        articles: the numbers of all matching articles, best first.
        facets: of all matching articles, how many there are of each "source", "month" ("2024-11";
            "2024" where no more is known) and "language", the commonest or newest first; "" counts
            those of which it is unknown.
        unclear: (start, end) in the query of each piece that was no part of the query language; it
            was searched as words, or left out where it holds none.
    """

    total: int = 0
    took_ms: float = 0.0
    hits: tuple[Hit, ...] = ()
    articles: tuple[int, ...] = ()
    facets: Mapping[str, Counts] = field(default_factory=dict[str, Counts])
    unclear: tuple[tuple[int, int], ...] = ()
