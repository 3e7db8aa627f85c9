"""Reader: one state of the index, asked questions and answering with numbers of articles.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

import numpy as np
from whoosh.query.qcore import Query
from whoosh.query.terms import Term
from whoosh.query.wrappers import ConstantScoreQuery

from desktop.article import Article
from desktop.search.answer import Answer, Wanted
from desktop.search.evaluation.found import NO_DOCUMENTS
from desktop.search.evaluation.searcher import Searcher
from desktop.search.fields import language_term
from desktop.search.marks import spelled_out
from desktop.search.model import Order, Suggestion
from desktop.search.query import All, Node
from desktop.search.segments.snapshot import Snapshot
from desktop.search.similar import LEAST, LEAST_ABROAD, like
from desktop.search.suggestions import suggestion
from desktop.search.translation import Numbers, Translator
from desktop.search.vocabulary import SnapshotVocabulary


class Reader:
    """What was committed last, opened; later commits do not change it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._count = snapshot.live_count
        self._searcher = Searcher(snapshot)
        self._vocabulary = SnapshotVocabulary(snapshot)
        self._translator = Translator(self._vocabulary, self._vocabulary.languages)

    def __len__(self) -> int:
        return self._count

    def answer(self, wanted: Wanted, listed: Numbers) -> Answer:
        """Find what is wanted."""
        searcher = self._searcher
        query, order = self._translator.query(wanted.node, listed), wanted.order
        if wanted.node == All():  # nothing that could match better or worse
            query = ConstantScoreQuery(query, 0.0)
            order = Order.NEWEST if order is Order.RELEVANCE else order
        if wanted.whole:
            return self._whole(query, order, wanted.shown)
        every = wanted.counted or wanted.by_event
        best = searcher.search(query, order, wanted.limit, wanted.offset, every=every)
        hits = tuple(searcher.numbers(best.documents).tolist())
        scores = tuple(best.scores.tolist())
        if best.every is None or not every:
            return Answer(best.total, hits, scores)
        return Answer(
            best.total,
            hits,
            scores,
            searcher.numbers(best.every) if wanted.by_event else NO_DOCUMENTS,
            searcher.facets(best.every) if wanted.counted else {},
        )

    def _whole(self, query: Query, order: Order, shown: slice) -> Answer:
        """All of what is found, in order."""
        documents, scores = self._searcher.ordered(self._searcher.matches(query), order)
        numbers = self._searcher.numbers(documents)
        return Answer(
            len(documents),
            tuple(numbers[shown].tolist()),
            tuple(scores[shown].tolist()),
            numbers,
            self._searcher.facets(documents),
        )

    def spelled_out(self, node: Node) -> Node:
        """A question with the other spellings of its names, in which they are found, too."""
        return spelled_out(node, self._vocabulary.transliterations)

    def similar(self, article: Article, limit: int) -> Answer:
        """Find the articles most like one, which is left out, as are those hardly like it."""
        searcher = self._searcher
        best = searcher.search(like(article, self._vocabulary), Order.RELEVANCE, limit + 1)
        numbers, own = searcher.numbers(best.documents), language_term(article.language)
        read = np.isin(best.documents, searcher.documents(Term("language", own)))
        alike = best.scores[numbers == article.id].sum()  # as like as can be
        kept = best.scores >= np.where(read, LEAST, LEAST_ABROAD) * alike
        kept = np.flatnonzero(kept & (numbers != article.id))[:limit]
        scores = best.scores[kept].tolist()
        return Answer(len(kept), tuple(numbers[kept].tolist()), tuple(scores))

    def suggestion(self, query: str) -> Suggestion | None:
        """What a query that finds next to nothing may have meant."""
        return suggestion(query, self._vocabulary)
