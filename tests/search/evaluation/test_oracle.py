"""Everything is found and scored as stock Whoosh does it, whatever the segments and deletions.

Stock Whoosh 2.7.5 indexes the articles that are not deleted, in one segment, after an analysis of
its own; then both answer the same random queries. Where stock Whoosh is wrong or says one thing in
one archive and another in the next, it is asked in a way that leaves no doubt (``asked_of_stock``).
"""

import os
import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
import pytest
import whoosh.codec.whoosh3
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from whoosh import fields, formats
from whoosh.filedb.filestore import RamStorage
from whoosh.matching.mcore import ListMatcher
from whoosh.query import (
    And,
    AndNot,
    ConstantScoreQuery,
    Every,
    FuzzyTerm,
    Not,
    NumericRange,
    Or,
    Phrase,
    Prefix,
    Query,
    Regex,
    Require,
    Term,
    TermRange,
    Wildcard,
)
from whoosh.query.spans import SpanFirst, SpanNear2, SpanOr
from whoosh.query.terms import MultiTerm
from whoosh.reading import IndexReader
from whoosh.scoring import BM25F
from whoosh.searching import Searcher as StockSearcher

from desktop.article import Article
from desktop.search.dates import days
from desktop.search.evaluation import contenders
from desktop.search.evaluation.among import Among
from desktop.search.evaluation.fallback import Fallback, Known
from desktop.search.evaluation.searcher import Searcher
from desktop.search.model import Order
from desktop.search.words import stem, words

ARCHIVES = int(os.environ.get("ORACLE_ARCHIVES", "25"))  # each is asked QUERIES questions
QUERIES = 10

GAP = 100
TEXT = (
    "ferry ferries ferrying harbour harbours harbor dock docks docked docking mayor mayors "
    "bridge bridges bridged storm storms stormy café cafe naïve straße strasse порт порты 17 "
    "3.5 1,200 the the the of of a cease-fire U.S. l'eau 港口 reopened reopen closing closed "
    "close "
)
VOCABULARY = TEXT.split()
LANGUAGES = ("en", "en", "en", "de", "")
FORMS = sorted({word.form for word in words(TEXT)})
STEMS = sorted({stem(word.spelled, code) for word in words(TEXT) for code in LANGUAGES})
PARTS = sorted({form[:length] for form in FORMS for length in (1, 2, 4)})


# Archives


def article(number: int, chance: random.Random) -> Article:
    """An article of words drawn unevenly, some of whose fields are empty."""

    def text(most: int) -> str:
        drawn = chance.choices(VOCABULARY, k=chance.randrange(most))
        return " ".join(chance.choices(drawn, k=len(drawn))) if drawn else ""

    day = date.fromordinal(735_000 + chance.randrange(40)).isoformat()
    return Article(
        text(chance.choice((3, 12, 60))),
        title=text(6),
        source=chance.choice(("Ferry Post", "The Dock", "Dock Post of the Harbour", "")),
        author=chance.choice(("Ana Dock", "", "Bo Ferry")),
        published=chance.choice((day, day + f"T0{chance.randrange(9)}:00:00Z", day[:7], "")),
        language=chance.choice(LANGUAGES),
        id=number,
    )


@dataclass(frozen=True)
class Archive:
    """Articles in segments; those that are deleted, and those that are left."""

    segments: Sequence[Sequence[Article]]
    deleted: frozenset[int]

    @property
    def live(self) -> list[Article]:
        return [one for some in self.segments for one in some if one.id not in self.deleted]


@st.composite
def archives(draw: st.DrawFn) -> Archive:
    sizes = draw(st.lists(st.integers(1, 12), min_size=1, max_size=4))
    chance = random.Random(draw(st.integers(0, 2**32)))
    numbers = iter(chance.sample(range(1, 1000), sum(sizes)))
    segments = [[article(next(numbers), chance) for _ in range(size)] for size in sizes]
    share = draw(st.sampled_from((0.0, 0.1, 0.5)))
    deleted = {one.id for some in segments for one in some if chance.random() < share}
    return Archive(segments, frozenset(deleted))


# Queries

TEXTS = st.sampled_from(("words", "words", "words", "title", "source", "author"))
BOOSTS = st.sampled_from((1.0, 1.0, 0.3, 2.0))
WORDS = st.sampled_from([*FORMS, "absent"])
NUMBERS = st.lists(st.integers(1, 1000), max_size=400)


def globs() -> st.SearchStrategy[str]:
    pieces = st.sampled_from(["?", "*", "o", "s", "er", "do", "fer", "[ho]", "[!a]", "ц", "п"])
    return st.lists(pieces, min_size=1, max_size=4).map("".join)


def leaves() -> st.SearchStrategy[Query]:
    several = st.lists(WORDS, min_size=2, max_size=3)
    either = st.booleans()
    day = st.none() | st.integers(734_990, 735_050)
    return st.one_of(
        st.builds(Term, TEXTS, WORDS, boost=BOOSTS),
        st.builds(Term, st.sampled_from(("stems", "title_stems")), st.sampled_from(STEMS), BOOSTS),
        st.builds(Term, st.just("language"), st.sampled_from(("=en", "=", "=xx")), boost=BOOSTS),
        st.builds(Term, st.just("outlet"), st.sampled_from(("=the dock", "=")), boost=BOOSTS),
        st.builds(Phrase, TEXTS, several, slop=st.integers(1, 4), boost=BOOSTS),
        st.builds(near, TEXTS, several, st.integers(1, 5), either, st.integers(0, 2)),
        st.builds(Prefix, TEXTS, st.sampled_from(PARTS), BOOSTS, either),
        st.builds(Wildcard, TEXTS, globs(), BOOSTS, either),
        st.builds(FuzzyTerm, TEXTS, WORDS, BOOSTS, st.integers(1, 2), st.integers(0, 2), either),
        st.builds(
            NumericRange, st.sampled_from(("first", "last")), day, day, either, either, BOOSTS
        ),
        st.builds(Regex, TEXTS, st.sampled_from(("fer+[iy].*", "[^d]o.*")), BOOSTS, either),
        st.builds(TermRange, TEXTS, WORDS, WORDS, either, either, BOOSTS, either),
        st.builds(Prefix, st.just("stems"), st.sampled_from((":1", "en:d")), BOOSTS, either),
        st.builds(Every, boost=BOOSTS),
        st.builds(Every, TEXTS),
        st.builds(Among, NUMBERS.map(np.array), BOOSTS),
    )


def near(field: str, found: list[str], slop: int, ordered: bool, least: int) -> Query:
    return SpanNear2([Term(field, word) for word in found], slop, ordered, least)


def joined(parts: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    several = st.lists(parts, min_size=1, max_size=4)
    return st.one_of(
        st.builds(And, several, BOOSTS),
        st.builds(Or, several, BOOSTS),
        st.builds(AndNot, parts, parts),
        st.builds(Not, parts),
        st.builds(ConstantScoreQuery, parts, st.sampled_from((0.01, 1.0))),
    )


def seldom(parts: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    """What is left to Whoosh's own matchers, alone and within other queries."""
    word = st.builds(Term, st.just("words"), WORDS)
    early = st.builds(SpanFirst, word, st.just(120))
    return st.one_of(
        joined(parts),
        st.builds(Require, parts, parts),
        st.builds(SpanFirst, word, st.integers(100, 110)),
        st.builds(SpanOr, st.lists(word, min_size=2, max_size=3)),
        st.builds(SpanNear2, st.lists(early, min_size=2, max_size=3), st.just(3)),
    )


QUERY = st.recursive(leaves(), joined, max_leaves=8)
SELDOM = st.recursive(leaves(), seldom, max_leaves=6)


# Stock Whoosh


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


@pytest.fixture(scope="module", autouse=True)
def exact() -> Iterator[None]:
    """Stock Whoosh with lengths as they are, and with its And and Or as they should be."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(whoosh.codec.whoosh3, "length_to_byte", lambda length: length or 0)
        patch.setattr(whoosh.codec.whoosh3, "byte_to_length", lambda byte: byte)
        patch.setattr(Or, "matcher_type", Or.DEFAULT_MATCHER)
        # Without it, And and Or can't hold queries of spans.
        patch.setattr(Query, "estimate_size", lambda _query, _reader: 1)
        yield


# The tests


def scores(searcher: Searcher, query: Query) -> dict[int, float]:
    found = searcher.matches(query)
    assert (np.diff(found.documents) > 0).all()
    numbers = searcher.numbers(found.documents)
    return dict(zip(numbers.tolist(), found.scores.tolist(), strict=True))


def thorough(test: Callable[..., None]) -> Callable[..., None]:
    return settings(
        max_examples=ARCHIVES,
        deadline=None,
        phases=(Phase.generate,),  # each attempt to shrink an archive takes as long as an example
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )(test)


QUESTIONS = st.lists(QUERY, min_size=QUERIES, max_size=QUERIES)


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_articles_and_scores_are_those_of_stock_whoosh(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    peer = stock(archive.live)
    for query in queries:
        expected = scores_of_stock(peer, query)
        assert scores(searcher, query) == pytest.approx(expected, abs=1e-4), query


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=st.lists(SELDOM, min_size=QUERIES, max_size=QUERIES))
def test_what_is_left_to_whoosh_is_found_as_well(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    peer = stock(archive.live)
    for query in queries:
        expected = scores_of_stock(peer, query)
        assert scores(searcher, query) == pytest.approx(expected, abs=1e-4), query


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_whoosh_over_the_segments_gives_the_same_scores(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    snapshot = opened(*archive.segments, deleted=archive.deleted)
    searcher = Searcher(snapshot)
    fallback = Fallback(snapshot, searcher.weighting)

    def asked(query: Query) -> Query:
        """With what Whoosh can't know: columns that are no terms, and numbers of articles."""
        if isinstance(query, NumericRange | Among):
            return Known(searcher.matches(query))
        return query.apply(asked)

    for query in queries:
        found = fallback.matches(asked_of_stock(asked(query), fallback.reader))
        numbers = searcher.numbers(found.documents).tolist()
        theirs = dict(zip(numbers, found.scores.tolist(), strict=True))
        assert scores(searcher, query) == pytest.approx(theirs, abs=1e-4), query


@pytest.mark.timeout(0)
@thorough
@given(archive=archives(), queries=QUESTIONS)
def test_ranking_does_not_depend_on_segments(
    opened: Callable[..., object], archive: Archive, queries: list[Query]
) -> None:
    many = Searcher(opened(*archive.segments, deleted=archive.deleted))
    one = Searcher(opened(archive.live))
    for query in queries:
        for order in Order:
            assert ranked(many, query, order, 100) == ranked(one, query, order, 100), query


@thorough
@given(archive=archives(), query=QUERY, limit=st.integers(0, 12), offset=st.integers(0, 12))
def test_a_page_is_a_piece_of_the_whole_ranking(
    opened: Callable[..., object], archive: Archive, query: Query, limit: int, offset: int
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    for order in Order:
        whole = ranked(searcher, query, order, 100)
        assert ranked(searcher, query, order, limit, offset) == whole[offset : offset + limit]


@pytest.fixture(scope="module")
def eager() -> Iterator[None]:
    """Contenders are chosen among however few documents, as otherwise only among many."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(contenders, "_FEW", 0)
        patch.setattr(contenders, "_DEARER", 1)
        yield


@pytest.mark.timeout(0)
@pytest.mark.usefixtures("eager")
@thorough
@given(archive=archives(), queries=QUESTIONS, limit=st.integers(0, 6), offset=st.integers(0, 3))
def test_the_best_are_the_same_though_not_all_are_scored(
    opened: Callable[..., object],
    archive: Archive,
    queries: list[Query],
    limit: int,
    offset: int,
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    for query in queries:
        every = searcher.matches(query).documents.tolist()
        for order in Order:
            best = searcher.search(query, order, limit, offset)
            assert best.every.tolist() == every, query
            found = zip(
                searcher.numbers(best.documents).tolist(), best.scores.tolist(), strict=True
            )
            assert list(found) == ranked(searcher, query, order, limit, offset), query


@thorough
@given(archive=archives(), query=QUERY)
def test_the_order_of_all_is_that_of_the_best(
    opened: Callable[..., object], archive: Archive, query: Query
) -> None:
    searcher = Searcher(opened(*archive.segments, deleted=archive.deleted))
    found = searcher.matches(query)
    for order in Order:
        documents, scores = searcher.ordered(found, order)
        whole = zip(searcher.numbers(documents).tolist(), scores.tolist(), strict=True)
        assert list(whole) == ranked(searcher, query, order, 100), query


def ranked(
    searcher: Searcher, query: Query, order: Order, limit: int, offset: int = 0
) -> list[tuple[int, float]]:
    documents, found = searcher.best(searcher.matches(query), order, limit, offset)
    return list(zip(searcher.numbers(documents).tolist(), found.tolist(), strict=True))
