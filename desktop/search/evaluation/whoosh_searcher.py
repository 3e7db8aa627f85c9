"""Whoosh's Searcher over a snapshot: the same calls, answered by arrays."""

# Whoosh has no types.
# pyright: reportUnknownMemberType=false, reportUnknownVariableType=false
# pyright: reportArgumentType=false, reportAttributeAccessIssue=false

import time
from collections.abc import Iterator

from whoosh.query.qcore import Query
from whoosh.reading import IndexReader
from whoosh.searching import Results
from whoosh.searching import Searcher as StockSearcher

from desktop.search.evaluation.found import Documents
from desktop.search.evaluation.searcher import Searcher
from desktop.search.model import Order


class WhooshSearcher(StockSearcher):
    """A Whoosh searcher whose ``search`` goes the fast way."""

    def __init__(self, searcher: Searcher) -> None:
        """Take what evaluates queries over a snapshot."""
        super().__init__(searcher.snapshot.reader(), weighting=searcher.weighting)
        self._arrays = searcher

    def _subsearcher(self, reader: IndexReader) -> StockSearcher:
        """Whoosh's call: what it searches one segment with."""
        return StockSearcher(reader, weighting=self.weighting, parent=self)

    def search(self, q: Query, limit: int | None = 10, **options: object) -> Results:
        """The best documents of a query.

        Args:
            q: the query.
            limit: how many are wanted; None = all.
            options: whatever else Whoosh's own ``search`` takes; with any of them it is that one
                that searches.
        """
        if options:
            return super().search(q, limit=limit, **options)
        started = time.perf_counter()
        found = self._arrays.matches(q)
        most = len(found) if limit is None else limit
        documents, scores = self._arrays.best(found, Order.RELEVANCE, most)
        top = list(zip(scores.tolist(), documents.tolist(), strict=True))
        results = Results(self, q, top, runtime=time.perf_counter() - started)
        results.collector = _Collected(found.documents)
        return results


class _Collected:
    """What Whoosh's results ask of the collector that gathered them."""

    def __init__(self, documents: Documents) -> None:
        self._documents = documents

    def count(self) -> int:
        return len(self._documents)

    def all_ids(self) -> Iterator[int]:
        return iter(self._documents.tolist())
