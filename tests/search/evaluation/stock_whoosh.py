"""Stock Whoosh 2.7.5 as the oracle: articles after an analysis of its own, in one segment."""

import os
from collections.abc import Callable, Iterator, Mapping, Sequence

from whoosh import fields, formats
from whoosh.filedb.filestore import RamStorage
from whoosh.matching.mcore import ListMatcher
from whoosh.query import (
    And,
    AndNot,
    ConstantScoreQuery,
    FuzzyTerm,
    Not,
    NumericRange,
    Or,
    Query,
    Require,
    Term,
    Wildcard,
)
from whoosh.query.terms import MultiTerm
from whoosh.reading import IndexReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher as StockSearcher

from desktop.article import Article
from desktop.search.dates import days
from desktop.search.evaluation.among import Among
from desktop.search.words import stem, words
from tests.search.evaluation.random_queries import GAP


class Placed(fields.FieldType):
    """A field of terms with given positions."""

    def __init__(self) -> None:
        super().__init__(format=formats.Positions(), analyzer=None, scorable=True)

    def index(
        self, value: Mapping[str, list[int]], **_options: object
    ) -> Iterator[tuple[bytes, int, float, bytes]]:
        for term, places in value.items():
            posting = self.format.encode(places)
            yield term.encode(), len(places), float(len(places)), posting


SCHEMA = fields.Schema(
    number=fields.NUMERIC(stored=True, bits=64),
    first=fields.NUMERIC(),
    last=fields.NUMERIC(),
    outlet=fields.ID(),
    language=fields.ID(),
    **{name: Placed() for name in ("words", "stems", "title", "title_stems", "source", "author")},
)


def placed(text: str, start: int, term: Callable[..., str]) -> Iterator[tuple[str, int]]:
    for word in words(text):
        yield term(word), word.position + start


def terms(*found: Iterator[tuple[str, int]]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for some in found:
        for term, place in some:
            places.setdefault(term, []).append(place)
    return places


def document(one: Article) -> dict[str, object]:
    repeated = bool(one.title) and one.text.lstrip().startswith(one.title)
    title = "" if repeated else one.title

    def form(word: object) -> str:
        return word.form  # type: ignore[attr-defined]

    def stemmed(word: object) -> str:
        return stem(word.spelled, one.language)  # type: ignore[attr-defined]

    within = days(one.published)
    return {
        "number": one.id,
        "words": terms(placed(title, 0, form), placed(one.text, GAP, form)),
        "stems": terms(placed(title, 0, stemmed), placed(one.text, GAP, stemmed)),
        "title": terms(placed(one.title, 0, form)),
        "title_stems": terms(placed(one.title, 0, stemmed)),
        "source": terms(placed(one.source, 0, form)),
        "author": terms(placed(one.author, 0, form)),
        "outlet": "=" + one.source.lower(),
        "language": "=" + one.language,
        "first": within.first if within else 0,
        "last": within.last if within else 0,
    }


def stock(articles: Sequence[Article]) -> StockSearcher:
    """Stock Whoosh over articles, in one segment."""
    # Whoosh makes a folder for temporary files by the name of the index.
    index = RamStorage().create_index(SCHEMA, f"oracle{os.getpid()}")
    writer = index.writer()
    for one in articles:
        writer.add_document(**document(one))
    writer.commit()
    return index.searcher(weighting=BM25F())


class Rest(Not):
    """Not, but right at the end of a segment with deletions, and with the score its boost says."""

    def matcher(self, searcher: StockSearcher, _context: object = None) -> ListMatcher:
        unwanted = set(self.query.matcher(searcher, searcher.boolean_context()).all_ids())
        rest = [one for one in searcher.reader().all_doc_ids() if one not in unwanted]
        return ListMatcher(rest, [self.boost] * len(rest))


NEVER = Term("words", "\0")


def asked_of_stock(query: Query, reader: object) -> Query:
    """A query as stock Whoosh must be asked it to be right.

    - Its AndNotMatcher lets the first document through if an excluded one stands before it, and
      its InverseMatcher a deleted one behind the last that is excluded.
    - It ignores the boost of what has a single part, or stands for a single term.
    - What is to have a constant score has that of its terms where there are few.
    """
    match query:
        case And() | Or():
            parts = [asked_of_stock(part, reader) for part in query.subqueries]
            kind = type(query)
            asked = kind(parts, query.boost) if len(parts) > 1 else Or([*parts, NEVER], query.boost)
        case AndNot():
            wanted, unwanted = (asked_of_stock(part, reader) for part in (query.a, query.b))
            asked = And([wanted, Rest(unwanted, boost=0.0)])
        case Not():
            asked = Rest(asked_of_stock(query.query, reader))
        case ConstantScoreQuery():
            asked = ConstantScoreQuery(asked_of_stock(query.child, reader), query.score)
        case Among():
            each = [NumericRange("number", one, one) for one in query.numbers.tolist()]
            asked = ConstantScoreQuery(Or([*each, NEVER]), query.boost)
        case Require():
            asked = query.apply(lambda part: asked_of_stock(part, reader))
        case MultiTerm() if not isinstance(query, Wildcard) or query.text != "*":
            either = Or([*_expanded(query, reader), NEVER], query.boost)
            asked = ConstantScoreQuery(either, query.boost) if query.constantscore else either
        case _:
            asked = query
    return asked


def _expanded(query: MultiTerm, reader: object) -> Iterator[Query]:
    """The terms that a query stands for."""
    if isinstance(query, FuzzyTerm):
        # As any reader but that of a single segment finds them, whose automaton knows no swaps.
        limits = query.maxdist, query.prefixlength
        texts = IndexReader.terms_within(reader, query.fieldname, query.text, *limits)
    else:
        texts = query._btexts(reader)
    for text in sorted({_encoded(text) for text in texts}):
        yield Term(query.fieldname, text)


def _encoded(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def scores_of_stock(searcher: StockSearcher, query: Query) -> dict[int, float]:
    """The score of each article that stock Whoosh finds."""
    asked = asked_of_stock(query, searcher.reader())
    matcher = asked.matcher(searcher, searcher.context(needs_current=False))
    found: dict[int, float] = {}
    while matcher.is_active():
        found[searcher.stored_fields(matcher.id())["number"]] = matcher.score()
        matcher.next()
    return found
