"""Whoosh's query trees over a snapshot of the index, evaluated as arrays.

Whoosh's own matchers go from document to document, in Python. Here each part of a query is an array
of documents and one of scores, with the same scores as Whoosh's. What is not known here is left to
Whoosh's matchers over the same segments.

These are other than in Whoosh 2.7.5. A prefix, pattern or fuzzy word that is not scored by its
terms (``constantscore``, Whoosh's default) gives each document its boost; there, that depends on
how many terms it stands for and on the size of the archive. A boost holds for an And or Or of a
single part as well, and a constant score may be 0. AndNot excludes the first document, too. Two
letters in each other's place are one edit of a fuzzy word; there, not where there is one segment.
"""

# Whoosh has no types: what its queries hold is unknown in this file, and typed where it is used.
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
# pyright: reportUnknownMemberType=false

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple, Protocol, cast

import numpy as np
from numpy.typing import NDArray
from whoosh.query.compound import And, AndNot, BinaryQuery, DisjunctionMax, Or
from whoosh.query.positional import Phrase
from whoosh.query.qcore import Every, NullQuery, Query
from whoosh.query.ranges import NumericRange
from whoosh.query.spans import SpanNear2
from whoosh.query.terms import FuzzyTerm, MultiTerm, Prefix, Term, Wildcard
from whoosh.query.wrappers import ConstantScoreQuery, Not

from desktop.search.evaluation import expansion, joins, nodes
from desktop.search.evaluation.allocation import keep_freed
from desktop.search.evaluation.among import Among
from desktop.search.evaluation.columns import Columns
from desktop.search.evaluation.contenders import contenders
from desktop.search.evaluation.facets import facets
from desktop.search.evaluation.fallback import Fallback, Known, Weighting
from desktop.search.evaluation.found import NOTHING, Documents, Found, Scores, Workspace, alike
from desktop.search.evaluation.kept import Kept
from desktop.search.evaluation.positions import Near
from desktop.search.evaluation.ranking import Indices, best, by_score
from desktop.search.evaluation.terms import Terms
from desktop.search.model import Counts, Order
from desktop.search.segments.lexicon import Lexicon
from desktop.search.segments.segment import UNKNOWN_MOMENT
from desktop.search.segments.snapshot import Snapshot

_KEPT = 4  # words whose scores are kept; a line that is being typed has rarely more


class _Boosted(Protocol):
    """What Whoosh's queries of many terms all have, though their base class does not say so."""

    boost: float


class Best(NamedTuple):
    """The best of what was found.

    Attributes:
        total: how many documents were found.
        every: all of them, ascending, if they were wanted.
        documents: the best of them, best first.
        scores: theirs.
    """

    total: int
    every: Documents | None
    documents: Documents
    scores: Scores


@dataclass(frozen=True, slots=True)
class _Keys:
    """By what documents are ordered: the largest is best."""

    columns: Columns
    documents: Documents

    def moments(self, some: Indices | slice) -> NDArray[np.int64]:
        return self.columns["moment"].take(self.documents[some])

    def oldest(self, some: Indices | slice) -> NDArray[np.int64]:
        # The complement, not the negative, which the smallest number does not have.
        asked = self.moments(some)
        return np.where(asked == UNKNOWN_MOMENT, UNKNOWN_MOMENT, ~asked)

    def numbers(self, some: Indices | slice) -> NDArray[np.int64]:
        return self.columns["number"].take(self.documents[some])

    def oldest_numbers(self, some: Indices | slice) -> NDArray[np.int64]:
        return -self.numbers(some)


class Searcher:
    """Evaluates queries over one snapshot; belongs to the thread that made it.

    Attributes:
        snapshot: the segments that are searched.
    """

    def __init__(self, snapshot: Snapshot) -> None:
        keep_freed()
        self.snapshot = snapshot
        self._live_count = snapshot.live_count
        self._workspace = Workspace(snapshot.count)
        self._columns = Columns(snapshot)
        self._terms: dict[str, Terms] = {}
        # By the query's identity, which is held on to; what was asked for last stands last.
        self._kept: dict[int, tuple[Query, Kept]] = {}

    def matches(self, query: Query) -> Found:
        """The documents that a query finds, ascending, each with its score (BM25F)."""
        return self._node(query).found(None)

    def documents(self, query: Query) -> Documents:
        """The documents that a query finds, ascending."""
        return self._node(query).documents(None)

    def search(
        self, query: Query, order: Order, limit: int, offset: int = 0, *, every: bool = False
    ) -> Best:
        """The best documents that a query finds; not all of them are scored for that.

        Args:
            query: what is asked.
            order: which are best, see ``best``.
            limit: how many are wanted at most.
            offset: how many to pass over before the first.
            every: whether all documents are wanted, too.
        """
        node = self._node(query)
        if order is Order.RELEVANCE:
            most = max(offset, 0) + max(limit, 0)
            some = contenders(self._workspace, node, most, every=every)
            return Best(some.total, some.every, *self.best(some.found, order, limit, offset))
        documents = node.documents(None)
        chosen, _ = self.best(alike(documents, 0.0), order, limit, offset)
        found = node.found(np.sort(chosen))  # what is not shown needs no scores
        scores = found.scores.take(np.searchsorted(found.documents, chosen))
        return Best(len(documents), documents, chosen, scores)

    def best(
        self, found: Found, order: Order, limit: int, offset: int = 0
    ) -> tuple[Documents, Scores]:
        """The best of what was found, best first, and their scores.

        Of two that are as good the newer one comes first, then that with the higher article number;
        undated ones come last where the date decides.

        Args:
            found: as ``matches`` gave it.
            order: which are best.
            limit: how many are wanted at most.
            offset: how many to pass over before the first.
        """
        documents, keys = found.documents, _Keys(self._columns, found.documents)
        match order:
            case Order.RELEVANCE:
                ordered = [found.scores.__getitem__, keys.moments, keys.numbers]
            case Order.NEWEST:
                ordered = [keys.moments, keys.numbers]
            case Order.OLDEST:
                ordered = [keys.oldest, keys.oldest_numbers]
        chosen = best(len(found), ordered, max(offset, 0) + max(limit, 0))[max(offset, 0) :]
        return documents.take(chosen), found.scores.take(chosen)

    def ordered(self, found: Found, order: Order) -> tuple[Documents, Scores]:
        """All of what was found, in the order of ``best``, and their scores."""
        newness = self._newness.take(found.documents)
        match order:
            case Order.RELEVANCE:
                places = by_score(found.scores, newness)
            case Order.NEWEST:
                places = np.argsort(newness)[::-1]
            case Order.OLDEST:
                places = np.argsort(newness)
                moments = self._columns["moment"].take(found.documents)
                places = np.roll(places, -np.count_nonzero(moments == UNKNOWN_MOMENT))
        return found.documents.take(places), found.scores.take(places)

    def facets(self, documents: Documents) -> Mapping[str, Counts]:
        """How many of the documents there are of each source, month and language."""
        return facets(self._columns, documents)

    def numbers(self, documents: Documents) -> NDArray[np.int64]:
        """The numbers of the articles that documents stand for."""
        return self._columns["number"].take(documents)

    @cached_property
    def _live(self) -> NDArray[np.bool_] | None:
        """Whether each document is not deleted; None if none is."""
        parts = list(zip(self.snapshot.segments, self.snapshot.live, strict=True))
        if all(live is None for _, live in parts):
            return None
        return np.concatenate(
            [np.ones(part.count, np.bool_) if live is None else live for part, live in parts]
        )

    @cached_property
    def _everything(self) -> Documents:
        return np.arange(self.snapshot.count) if self._live is None else np.flatnonzero(self._live)

    @cached_property
    def _newness(self) -> NDArray[np.int64]:
        """The rank of each document by its moment, of those of the same moment by its number."""
        order = np.lexsort((self._columns["number"], self._columns["moment"]))
        ranks = np.empty(len(order), dtype=np.int64)
        ranks[order] = np.arange(len(order))
        return ranks

    @cached_property
    def _fallback(self) -> Fallback:
        return Fallback(self.snapshot, self.weighting)

    @cached_property
    def weighting(self) -> Weighting:
        """The same scores for Whoosh's own matchers."""
        return Weighting(lambda field, text: self._term(field, text, 1.0))

    def _field(self, name: str) -> Terms:
        if name not in self._terms:
            self._terms[name] = Terms(name, self.snapshot, self._live_count)
        return self._terms[name]

    def _node(self, query: Query) -> nodes.Node:
        """A query, ready to be evaluated."""
        match query:
            case Term():
                node = self._term(query.fieldname, query.text, query.boost)
            case And() | Or():
                node = self._joined(query)
            case AndNot():
                node = joins.AndNot(self._workspace, self._node(query.a), self._node(query.b))
            case ConstantScoreQuery():
                node = nodes.constant(self._node(query.child), float(query.score))
            case Phrase():
                node = self._phrase(query)
            case SpanNear2() if _one_field(query.qs):
                limits = query.slop, query.mindist, query.ordered
                node = Near(self._workspace, self._words(query.qs), *limits, 1.0)
            case MultiTerm():
                node = self._many(query)
            case _:
                node = self._filter(query)
        return node

    def _filter(self, query: Query) -> nodes.Node:
        match query:
            case Every() | Not():
                node = self._every(query)
            case NumericRange() if Columns.known(query.fieldname):
                node = self._range(query)
            case Among():
                node = self._among(query)
            case _ if query == NullQuery:
                node = nodes.Listed(self._workspace, NOTHING)
            case _:
                node = nodes.Listed(self._workspace, self._left_to_whoosh(query))
        return node

    def _term(self, field: str, text: str | bytes, boost: float) -> nodes.Term:
        terms = self._field(field)
        encoded = text.encode() if isinstance(text, str) else text
        return nodes.Term(self._workspace, terms, encoded, terms.postings(encoded), float(boost))

    def _joined(self, query: And | Or) -> nodes.Node:
        if again := self._kept.pop(id(query), None):
            self._kept[id(query)] = again
            return again[1]
        if isinstance(query, Or) and query.scale:
            return nodes.Listed(self._workspace, self._left_to_whoosh(query))
        parts = [self._node(part) for part in query.subqueries]
        if not parts:
            return nodes.Listed(self._workspace, NOTHING)
        if isinstance(query, And):
            return joins.And(self._workspace, parts, float(query.boost))
        return self._either(query, parts)

    def _either(self, query: Or, parts: Sequence[nodes.Node]) -> nodes.Node:
        either = joins.Or(self._workspace, parts, float(query.boost))
        # What is asked for once is found in less time where not all of it is scored.
        if either.boost > 0.0 and all(
            isinstance(one, nodes.Term) and one.boost > 0 for one in parts
        ):
            self._kept[id(query)] = query, Kept(either)
            if len(self._kept) > _KEPT:
                del self._kept[next(iter(self._kept))]
        return either

    def _phrase(self, query: Phrase) -> nodes.Node:
        words = self._words([Term(query.fieldname, word) for word in query.words])
        if not words:
            return nodes.Listed(self._workspace, NOTHING)
        return Near(self._workspace, words, query.slop, 1, True, float(query.boost))

    def _words(self, terms: Sequence[Term]) -> list[nodes.Term]:
        return [self._term(term.fieldname, term.text, term.boost) for term in terms]

    def _every(self, query: Every | Not) -> nodes.Node:
        if isinstance(query, Not):
            everything = nodes.Listed(self._workspace, alike(self._everything, 1.0))
            return joins.AndNot(self._workspace, everything, self._node(query.query))
        name = cast("str | None", query.fieldname)
        documents = self._everything if name is None else self._field(name).filled()
        return nodes.Listed(self._workspace, alike(documents, float(query.boost)))

    def _range(self, query: NumericRange) -> nodes.Node:
        column = self._columns[query.fieldname]

        def holds(documents: Documents) -> NDArray[np.bool_]:
            values = column.take(documents)
            held = np.ones(len(values), np.bool_)
            if query.start is not None:
                held &= values > query.start if query.startexcl else values >= query.start
            if query.end is not None:
                held &= values < query.end if query.endexcl else values <= query.end
            return held

        return nodes.Filter(self._everything, holds, float(query.boost))

    def _among(self, query: Among) -> nodes.Node:
        numbers = self._columns["number"]

        def holds(documents: Documents) -> NDArray[np.bool_]:
            return np.isin(numbers.take(documents), query.numbers)

        return nodes.Filter(self._everything, holds, float(query.boost))

    def _many(self, query: MultiTerm) -> nodes.Node:
        """A query that stands for many terms of a field."""
        boost = float(cast("_Boosted", query).boost)
        if isinstance(query, Prefix | Wildcard) and query.text in {"", "*"}:
            return self._every(Every(query.fieldname, boost=boost))
        terms = self._field(query.field())
        if terms.by_stem or not isinstance(query, Prefix | Wildcard | FuzzyTerm):
            return self._listed_terms(query)
        if isinstance(query, Prefix) and query.constantscore:
            runs = expansion.beginning(terms, query.text.encode())
            return nodes.Spread(self._workspace, runs, boost)
        forms = [_forms(query, part.field.forms) for part in terms.parts]
        if query.constantscore:
            runs = expansion.holding(terms, forms)
            return nodes.Spread(self._workspace, runs, boost)
        found = expansion.scored(terms, forms, self.snapshot.count, boost)
        return nodes.Listed(self._workspace, found)

    def _listed_terms(self, query: MultiTerm) -> nodes.Node:
        """The same where only Whoosh knows how to list the terms."""
        boost = float(cast("_Boosted", query).boost)
        texts = {text for _, text in query.expanded_terms(self._fallback.reader)}
        found = [self._term(query.field(), text, 1.0) for text in sorted(texts)]
        if not found:
            return nodes.Listed(self._workspace, NOTHING)
        either = joins.Or(self._workspace, found, boost)
        return nodes.Constant(either, boost) if query.constantscore else either

    def _left_to_whoosh(self, query: Query) -> Found:
        """What Whoosh's own matchers find; what is known here of the query is evaluated before."""
        if isinstance(query, BinaryQuery | DisjunctionMax):
            query = query.apply(self._known)
        return self._fallback.matches(query)

    def _known(self, query: Query) -> Known:
        return Known(self.matches(query))


def _one_field(parts: Sequence[Query]) -> bool:
    """Whether these are words of one field that has positions."""
    fields = {part.fieldname if isinstance(part, Term) else "" for part in parts}
    return len(fields) == 1 and Terms.placed(fields.pop())


def _forms(query: Prefix | Wildcard | FuzzyTerm, lexicon: Lexicon) -> expansion.Forms:
    """The words of a segment that a query stands for."""
    match query:
        case Prefix():
            within = lexicon.beginning(query.text.encode())
            return np.arange(within.start, within.stop)
        case Wildcard():
            return expansion.matching(lexicon, query.text)
        case _:
            return expansion.near(lexicon, query.text, int(query.maxdist), query.prefixlength)
