"""Whoosh's query trees over one segment of the index, as arrays: what matches, and how well.

Whoosh's own matchers go from document to document. They are kept for what they alone can do (terms
with their scores, phrases); what joins those is NumPy here, which is faster, and right where
Whoosh 2.7.5 is not: its AndNotMatcher lets the first document through if an excluded one stands
before it.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

# Whoosh has no types: what it hands out is unknown in this file, and typed where it leaves it.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

import numpy as np
from numpy.typing import NDArray
from whoosh.query.compound import And, AndNot, Or
from whoosh.query.qcore import Every, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.terms import Prefix
from whoosh.query.wrappers import ConstantScoreQuery
from whoosh.searching import Searcher


@dataclass(frozen=True, slots=True)
class Matches:
    """What a query finds in a segment, by document number.

    Attributes:
        found: whether it finds the document.
        scores: how well the document matches; of no meaning where it is not found.
    """

    found: NDArray[np.bool_]
    scores: NDArray[np.float64]


class Segment:
    """One segment of an index, and queries over it."""

    def __init__(
        self, searcher: Searcher, live: NDArray[np.bool_], numbers: Mapping[str, NDArray[np.int64]]
    ) -> None:
        """Take a searcher over the segment and what is known of each of its documents.

        Args:
            searcher: Whoosh's, for terms and phrases.
            live: whether a document is there, and not deleted.
            numbers: the columns that may be asked for by range.
        """
        self._searcher = searcher
        self._live = live
        self._numbers = numbers

    def matches(self, query: Query) -> Matches:
        """Evaluate a query."""
        match query:
            case And() | Or():
                matches = self._joined(query)
            case AndNot():
                wanted, unwanted = self.matches(query.a), self.matches(query.b)
                matches = Matches(wanted.found & ~unwanted.found, wanted.scores)
            case ConstantScoreQuery():
                found = self.matches(query.child).found
                matches = Matches(found, np.where(found, float(query.score), 0.0))
            case Prefix():
                matches = self._unscored(self._beginning(query))
            case NumericRange():
                matches = self._unscored(self._within(query))
            case Every():
                matches = self._unscored(self._live)
            case _:
                matches = self._matched(query)
        return matches

    def _joined(self, query: And | Or) -> Matches:
        parts = [self.matches(part) for part in query.subqueries]
        join = np.logical_and if isinstance(query, And) else np.logical_or
        return Matches(
            join.reduce([part.found for part in parts]),
            # What is not found adds nothing: "a OR (b c)" must not weigh a lone b.
            np.sum([part.scores * part.found for part in parts], axis=0),
        )

    def _beginning(self, query: Prefix) -> NDArray[np.bool_]:
        reader = self._searcher.reader()
        found = np.zeros(len(self._live), dtype=np.bool_)
        for term in reader.expand_prefix(query.fieldname, query.text):
            documents = cast("Iterable[int]", reader.postings(query.fieldname, term).all_ids())
            found[np.fromiter(documents, dtype=np.int64)] = True
        return found

    def _within(self, query: NumericRange) -> NDArray[np.bool_]:
        values = self._numbers[query.fieldname]
        found = self._live.copy()
        if query.start is not None:
            found &= values >= cast("int", query.start)
        if query.end is not None:
            found &= values <= cast("int", query.end)
        return found

    def _matched(self, query: Query) -> Matches:
        """Go through Whoosh's own matcher."""
        context = self._searcher.context(needs_current=False)
        matcher = query.matcher(self._searcher, context)
        documents: list[int] = []
        scores: list[float] = []
        while matcher.is_active():
            documents.append(matcher.id())
            scores.append(matcher.score())
            matcher.next()
        matches = self._unscored(np.zeros(len(self._live), dtype=np.bool_))
        matches.found[documents] = True
        matches.scores[documents] = scores
        return matches

    @staticmethod
    def _unscored(found: NDArray[np.bool_]) -> Matches:
        return Matches(found, np.zeros(len(found)))
