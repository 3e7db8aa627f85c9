"""What Whoosh is asked: it finds the very articles that a plain reading of the query finds."""

from collections.abc import Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import given, settings
from hypothesis import strategies as st
from rapidfuzz.distance import Levenshtein

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index
from desktop.search.dates import Days, days
from desktop.search.parser import parse
from desktop.search.query import (
    All,
    Any,
    Fuzzy,
    Language,
    Near,
    Node,
    Not,
    Outlet,
    Published,
    Text,
    Wildcard,
)
from desktop.search.words import Word, stem, words


def holds(article: Article, node: Node) -> bool:
    """Whether an article is what is asked for, read off its fields word by word."""
    match node:
        case Text() | Near() | Wildcard() | Fuzzy():
            pieces = [article.title] if node.title else [article.title, article.text]
            holding = any(stands_in(piece, article.language, node) for piece in pieces)
        case Outlet():
            named = run_in(words(article.source), node.words, begun=node.prefix)
            holding = named if node.name else not article.source
        case Language():
            holding = article.language == node.code
        case Published():
            holding = within(days(article.published), node.days)
        case Not():
            holding = not holds(article, node.part)
        case Any():
            holding = any(holds(article, part) for part in node.parts)
        case All():
            holding = all(holds(article, part) for part in node.parts)
    return holding


def within(known: Days | None, asked: Days | None) -> bool:
    if known is None or asked is None:
        return known is asked
    return asked.first <= known.first and known.last <= asked.last


def stands_in(piece: str, language: str, asked: Text | Near | Wildcard | Fuzzy) -> bool:
    match asked:
        case Near():
            return near_in(words(piece), asked)
        case Wildcard():
            pattern = asked.pattern + "*" * asked.typing
            return any(fnmatchcase(word.form, pattern) for word in words(piece))
        case Fuzzy():
            return any(alike(word, asked, language) for word in words(piece))
        case Text():
            return text_in(piece, language, asked)


def near_in(found: Sequence[Word], asked: Near) -> bool:
    first, *others = ([w.position for w in found if w.form == one.form] for one in asked.words)
    spans = {(place, place) for place in first}
    for places in others:
        spans = {
            (min(start, place), max(end, place))
            for start, end in spans
            for place in places
            if max(start - place, place - end) <= asked.between + 1
        }
    return bool(spans)


def alike(word: Word, asked: Fuzzy, language: str) -> bool:
    near = Levenshtein.distance(word.form, asked.word.form) <= asked.edits
    if near and word.form[0] == asked.word.form[0]:
        return True
    return same(word, asked.word, language, begun=False)


def text_in(piece: str, language: str, asked: Text) -> bool:
    begun = asked.prefix or asked.typing
    if run_in(words(piece), asked.parts, begun):
        return True
    if asked.exact:
        return False
    wanted = asked.compounds if len(asked.parts) > 1 else asked.parts
    return any(same(word, one, language, begun) for word in words(piece) for one in wanted)


def same(word: Word, wanted: Word, language: str, begun: bool) -> bool:
    return (
        word.form == wanted.form
        or (begun and word.form.startswith(wanted.form))
        or stem(word.spelled, language) == stem(wanted.spelled, language)
    )


def run_in(found: Sequence[Word], wanted: Sequence[Word], begun: bool) -> bool:
    forms = [word.form for word in wanted]
    if begun:  # all but the last next to one another, and somewhere one that begins like the last
        *forms, last = forms
        if not any(word.form.startswith(last) for word in found):
            return False
    at: dict[int, set[str]] = {}
    for word in found:
        at.setdefault(word.position, set()).add(word.form)
    return not forms or any(
        all(form in at.get(place, ()) for place, form in enumerate(forms, first)) for first in at
    )


VOCABULARY = [
    "war",
    "wars",
    "warring",
    "cease-fire",
    "ceasefire",
    "Häuser",
    "haus",
    "l'haus",
    "26,000",
]
TEXT = st.lists(st.sampled_from(VOCABULARY), max_size=6).map(" ".join)
ARTICLES = st.builds(
    Article,
    text=TEXT,
    title=TEXT,
    source=st.sampled_from(["", "Harbour Post", "The Post", "Bote"]),
    published=st.sampled_from(["", "2023", "2024-11", "2024-11-14", "2024-11-14T23:00:00-05:00"]),
    language=st.sampled_from(["en", "de", ""]),
)
LEAF = st.one_of(
    st.sampled_from(VOCABULARY),
    st.sampled_from([*VOCABULARY, "wa", "h"]).map(lambda word: word + "*"),
    st.lists(st.sampled_from(VOCABULARY), min_size=1, max_size=3).map(lambda w: f'"{" ".join(w)}"'),
    st.sampled_from(VOCABULARY).map(lambda word: "title:" + word),
    st.sampled_from(["w?r", "*ar*s", "title:h?us", "*e*fire", "w?rs"]),
    st.sampled_from(["wax~", "wa~", "worry~2", "title:haus~", "ceasefires~1"]),
    st.tuples(
        st.lists(st.sampled_from(VOCABULARY), min_size=2, max_size=3).map(" ".join),
        st.integers(0, 3),
    ).map(lambda pair: f'"{pair[0]}"~{pair[1]}'),
    st.sampled_from(["source:post", 'source:""', 'source:"the post"', "source:ha*", "source:bote"]),
    st.sampled_from(["lang:en", "lang:de", 'lang:""', "lang:ru"]),
    st.sampled_from(
        ["date:2024", "date:2024-11-14", "date:<2024", "date:2023..2024-11", 'date:""']
    ),
)
QUERIES = st.recursive(
    LEAF,
    lambda inner: st.one_of(
        st.tuples(inner, inner).map(" ".join),
        st.tuples(inner, inner).map(" OR ".join),
        inner.map(lambda part: f"-({part})"),
        st.tuples(inner, inner).map(lambda pair: f"({pair[0]}) -({pair[1]})"),
    ),
    max_leaves=5,
)


@settings(max_examples=40, deadline=None)
@given(
    st.lists(ARTICLES, max_size=12, unique_by=lambda article: article.text + article.title),
    st.lists(QUERIES, min_size=1, max_size=8),
    st.sets(st.integers(1, 12), max_size=4),
    st.booleans(),
)
def test_search_finds_what_a_plain_reading_finds(
    articles: list[Article], queries: list[str], gone: set[int], typing: bool
) -> None:
    with TemporaryDirectory() as folder:
        archive = Archive.open(Path(folder) / "archive.db")
        index = Index.open(Path(folder) / "index")
        with archive, index:
            for article in articles:
                archive.add(article_of_its_own(article))
            finish(index.update(archive, batch=3))
            for number in gone & {article.id for article in archive.articles()}:
                archive.delete(number)
            finish(index.update(archive, batch=3))
            stored = list(archive.articles())
            for query in queries:
                asked = parse(query, typing).root
                expected = {article.id for article in stored if holds(article, asked)}
                assert set(index.search(query, typing=typing, whole=True).articles) == expected, (
                    query
                )


def article_of_its_own(article: Article) -> Article:
    """The article with original bytes unlike any other's, so that none is a duplicate."""
    original = "|".join([article.title, article.text, article.source, article.published])
    return Article(
        article.text,
        title=article.title,
        source=article.source,
        published=article.published,
        language=article.language,
        original=(original + article.language).encode(),
    )
