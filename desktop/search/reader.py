"""Reader: one state of the index, asked questions and answering with numbers of articles.

Imported only when it is needed, like all that imports more of Whoosh than its version.
"""

from desktop.article import Article
from desktop.search.answer import Answer, Wanted
from desktop.search.evaluation.found import alike
from desktop.search.evaluation.searcher import Searcher
from desktop.search.marks import spelled_out
from desktop.search.model import Order, Suggestion
from desktop.search.query import All, Node
from desktop.search.segments.snapshot import Snapshot
from desktop.search.similar import like
from desktop.search.suggestions import suggestion
from desktop.search.translation import Numbers, Translator
from desktop.search.vocabulary import SnapshotVocabulary


class Reader:
    """What was committed last, opened; later commits do not change it."""

    def __init__(self, snapshot: Snapshot) -> None:
        self._count = snapshot.live_count
        self._searcher = Searcher(snapshot)
        self._vocabulary = SnapshotVocabulary(snapshot)

    def __len__(self) -> int:
        return self._count

    def answer(self, wanted: Wanted, listed: Numbers) -> Answer:
        """Find what is wanted."""
        searcher = self._searcher
        translator = Translator(self._vocabulary, self._vocabulary.languages, listed)
        found = searcher.matches(translator.query(wanted.node))
        order = wanted.order
        if wanted.node == All():  # nothing that could match better or worse
            found = alike(found.documents, 0.0)
            order = Order.NEWEST if order is Order.RELEVANCE else order
        if not wanted.whole:
            documents, scores = searcher.best(found, order, wanted.limit, wanted.offset)
            numbers = searcher.numbers(documents)
            return Answer(len(found), tuple(numbers.tolist()), tuple(scores.tolist()))
        documents, scores = searcher.best(found, order, len(found))
        numbers = searcher.numbers(documents)
        shown = wanted.shown
        return Answer(
            len(found),
            tuple(numbers[shown].tolist()),
            tuple(scores[shown].tolist()),
            numbers,
            searcher.facets(found),
        )

    def spelled_out(self, node: Node) -> Node:
        """A question with the other spellings of its names, in which they are found, too."""
        return spelled_out(node, self._vocabulary.transliterations)

    def similar(self, article: Article, limit: int) -> Answer:
        """Find the articles most like one, which is left out."""
        searcher = self._searcher
        found = searcher.matches(like(article, self._vocabulary))
        documents, scores = searcher.best(found, Order.RELEVANCE, limit + 1)
        pairs = zip(searcher.numbers(documents).tolist(), scores.tolist(), strict=True)
        others = [(number, score) for number, score in pairs if number != article.id][:limit]
        numbers, worth = [one for one, _ in others], [score for _, score in others]
        return Answer(len(others), tuple(numbers), tuple(worth))

    def suggestion(self, query: str) -> Suggestion | None:
        """What a query that finds next to nothing may have meant."""
        return suggestion(query, self._vocabulary)
