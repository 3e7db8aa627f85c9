"""Whoosh's own matchers over the segments, for queries that are not evaluated as arrays.

They go from document to document and are slow; their scores are the same.
"""

# Whoosh has no types: what it hands out is unknown in this file, and typed where it leaves it.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false, reportIncompatibleMethodOverride=false
# pyright: reportArgumentType=false, reportAttributeAccessIssue=false
# pyright: reportOptionalIterable=false, reportOptionalMemberAccess=false

from collections.abc import Callable
from functools import cached_property

import numpy as np
from whoosh.matching.mcore import ListMatcher, Matcher
from whoosh.query.qcore import Query
from whoosh.reading import IndexReader
from whoosh.scoring import BaseScorer, WeightingModel
from whoosh.searching import SearchContext, Searcher

from desktop.search.evaluation.found import Found
from desktop.search.evaluation.nodes import Term
from desktop.search.evaluation.scoring import K1, norm
from desktop.search.segments.snapshot import Snapshot


class Weighting(WeightingModel):
    """BM25F with statistics over the documents that are not deleted, for Whoosh's matchers."""

    def __init__(self, term: Callable[[str, bytes], Term]) -> None:
        """Take what gives a term by its field and text."""
        self._term = term

    def scorer(
        self,
        searcher: Searcher,
        fieldname: str,
        text: bytes,
        qf: int = 1,  # noqa: ARG002 — Whoosh's call
    ) -> BaseScorer:
        """What scores a term's documents."""
        term = self._term(fieldname, text)
        if not term.terms.scored:
            return _Level()
        return _Scorer(searcher, fieldname, term.terms.idf(term.frequency()), term.terms.mean)


class Known(Query):
    """What is known to be found, as a part of a query for Whoosh's matchers."""

    boost = 1.0

    def __init__(self, found: Found) -> None:
        """Take it; documents are numbered as in the whole snapshot."""
        self._found = found

    def estimate_size(self, _reader: IndexReader) -> int:
        """Whoosh's call: how many documents there are."""
        return len(self._found)

    def matcher(self, searcher: Searcher, _context: SearchContext | None = None) -> Matcher:
        """Whoosh's call, for the searcher of a segment."""
        start = next(at for leaf, at in searcher.get_parent().leaf_searchers() if leaf is searcher)
        bounds = start, start + searcher.doc_count_all()
        within = slice(*np.searchsorted(self._found.documents, bounds).tolist())
        documents = self._found.documents[within] - start
        return ListMatcher(documents.tolist(), self._found.scores[within].tolist())


class Fallback:
    """Whoosh over a snapshot."""

    def __init__(self, snapshot: Snapshot, weighting: Weighting) -> None:
        """Take the snapshot and what scores its documents."""
        self._snapshot = snapshot
        self._weighting = weighting

    @cached_property
    def reader(self) -> IndexReader:
        """Whoosh's reader of all segments."""
        return self._snapshot.reader()

    @cached_property
    def _searcher(self) -> Searcher:
        return Searcher(self.reader, weighting=self._weighting)

    def matches(self, query: Query) -> Found:
        """Go through Whoosh's matcher of a query in each segment.

        In each by itself, for a matcher over several fails where it has come to the end of one.
        """
        documents: list[int] = []
        scores: list[float] = []
        for searcher, start in self._searcher.leaf_searchers():
            matcher = query.matcher(searcher, searcher.context(needs_current=False))
            while matcher.is_active():
                documents.append(matcher.id() + start)
                scores.append(matcher.score())
                matcher.next()
        return Found(np.array(documents, dtype=np.intp), np.array(scores, dtype=np.float32))


class _Level(BaseScorer):
    """Scores every document 1."""

    def score(self, _matcher: Matcher) -> float:
        return 1.0


class _Scorer(BaseScorer):
    """BM25F of one term in one segment."""

    def __init__(self, searcher: Searcher, fieldname: str, idf: float, mean: float) -> None:
        self._searcher = searcher
        self._fieldname = fieldname
        self._idf = idf
        self._mean = mean

    def score(self, matcher: Matcher) -> float:
        frequency = matcher.weight()
        length = self._searcher.doc_field_length(matcher.id(), self._fieldname, 1)
        return self._idf * frequency * (K1 + 1.0) / (frequency + norm(length, self._mean))
