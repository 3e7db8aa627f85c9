"""What Whoosh is asked: it finds the very articles that a plain reading of the query finds."""

from collections.abc import Callable, Container, Sequence
from dataclasses import replace
from fnmatch import fnmatchcase
from itertools import pairwise, product
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from rapidfuzz.distance import OSA

from desktop.article import Article
from desktop.search.dates import Days, days
from desktop.search.evaluation.searcher import Searcher
from desktop.search.model import Order
from desktop.search.parser import parse
from desktop.search.query import (
    Added,
    All,
    Any,
    Fuzzy,
    Language,
    Listed,
    Near,
    Node,
    Not,
    Outlet,
    Published,
    Text,
    Wildcard,
)
from desktop.search.segments.build import Builder
from desktop.search.segments.segment import Segment
from desktop.search.segments.snapshot import Snapshot
from desktop.search.translation import Translator
from desktop.search.vocabulary import SnapshotVocabulary
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
    """Whether places of all words can be chosen that follow one another at short distances."""
    places = ([w.position for w in found if w.form == one.form] for one in asked.words)
    return any(
        all(later - former <= asked.between + 1 for former, later in pairwise(sorted(chosen)))
        for chosen in product(*places)
    )


def alike(word: Word, asked: Fuzzy, language: str) -> bool:
    near = OSA.distance(word.form, asked.word.form) <= asked.edits
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


@settings(max_examples=100, deadline=None)
@given(
    st.lists(ARTICLES, max_size=12),
    st.lists(QUERIES, min_size=1, max_size=8),
    st.sets(st.integers(0, 11), max_size=4),
    st.booleans(),
)
def test_search_finds_what_a_plain_reading_finds(
    articles: list[Article], queries: list[str], gone: set[int], typing: bool
) -> None:
    with TemporaryDirectory() as folder:
        ask = Asked(Path(folder), articles, gone)
        for query in queries:
            node = parse(query, typing).root
            expected = {
                number
                for number, article in enumerate(articles)
                if number not in gone and holds(article, node)
            }
            assert ask(node) == expected, query


class Asked:
    """Articles in segments of three, of which some are deleted, and queries over them."""

    def __init__(
        self,
        folder: Path,
        articles: Sequence[Article],
        gone: Container[int] = (),
        listed: Callable[[Listed], Sequence[int]] = lambda _: (),
    ) -> None:
        """Number the articles from 0; the days on which they came in are these numbers as well."""
        segments: list[Segment] = []
        live: list[NDArray[np.bool_]] = []
        for first in range(0, len(articles), 3):
            builder = Builder()
            for number, article in enumerate(articles[first : first + 3], first):
                builder.add(replace(article, id=number), added=number)
            builder.write(folder / f"{first}.segment")
            segments.append(Segment.open(folder / f"{first}.segment"))
            live.append(np.array([n not in gone for n in segments[-1].numbers.tolist()]))
        snapshot = Snapshot(tuple(segments), tuple(live))
        self.searcher = Searcher(snapshot)
        vocabulary = SnapshotVocabulary(snapshot)
        self.translator, self.listed = Translator(vocabulary, vocabulary.languages), listed

    def __call__(self, query: Node | str) -> set[int]:
        return set(self.best(query))

    def best(self, query: Node | str) -> list[int]:
        """What is found, best first."""
        node = parse(query).root if isinstance(query, str) else query
        found = self.searcher.matches(self.translator.query(node, self.listed))
        documents, _ = self.searcher.best(found, Order.RELEVANCE, len(found))
        return self.searcher.numbers(documents).tolist()


def test_days_of_coming_in_and_authors_are_found(tmp_path: Path) -> None:
    authors = ("", "Jane Doe", "Jane Doering", "Doe Jane", "")
    ask = Asked(tmp_path, [Article("text", author=author) for author in authors])
    assert ask(Added(Days(1, 3))) == {1, 2, 3}
    assert ask("author:doe") == {1, 3}
    assert ask('author:"jane doe"') == {1}
    assert ask("author:doe*") == {1, 2, 3}


def test_what_is_quoted_is_not_found_as_one_word(tmp_path: Path) -> None:
    articles = [Article(text, language="en") for text in ("ice-cream", "icecream", "ice")]
    ask = Asked(tmp_path, articles)
    assert ask("ice-cream") == {0, 1}
    assert ask('"ice-cream"') == {0}


def test_a_word_without_its_accents_finds_the_forms_that_have_them(tmp_path: Path) -> None:
    articles = [Article(text, language="es") for text in ("La policía llegó.", "El mar subió.")]
    assert Asked(tmp_path, articles)("policias") == {0}


def test_an_outlet_without_articles_is_no_outlet(tmp_path: Path) -> None:
    sources = ("Harbour Post", "The Harbour Post", "The Harbour Post")
    articles = [Article("text", source=source) for source in sources]
    assert Asked(tmp_path, articles)('source:"harbour post"') == {0}
    assert Asked(tmp_path, articles, gone={0})('source:"harbour post"') == {1, 2}


def test_what_the_archive_knows_is_joined_with_the_rest(tmp_path: Path) -> None:
    texts = ("ferry", "ferry", "harbour")
    known = {"urgent": [0, 2, 77]}
    articles = [Article(text, language="en") for text in texts]
    ask = Asked(tmp_path, articles, listed=lambda asked: known.get(asked.value, ()))
    assert ask("tag:urgent") == {0, 2}
    assert ask("tag:urgent ferry") == {0}
    assert ask("-tag:urgent") == {1}
    assert ask("tag:none") == set()


def test_a_name_is_found_in_other_transliterations_behind_the_one_asked_for(
    tmp_path: Path,
) -> None:
    ask = Asked(
        tmp_path,
        [
            Article("Оркестр Зеленского играл вчера. Зеленский доволен.", language="ru"),
            Article("Mayor Zelenskyy spoke to the crews.", language="en"),
            Article("Mayor Zelensky spoke to the crews.", language="en"),
            Article("A statement of Zelenskiy’s office.", language="en"),
            Article("Nobody spoke.", language="en"),
        ],
    )
    assert ask("zelensky") == {0, 1, 2, 3}
    assert ask.best("zelensky")[0] == 2
    assert ask("Зеленський") == {0, 1, 2, 3}
    assert ask('"zelensky"') == {2}
    assert ask("title:zelensky") == set()


def test_a_word_that_is_written_in_lower_case_is_no_name(tmp_path: Path) -> None:
    texts = ("The Sunnah is read.", "A sunna was read.", "The Sunna was read.")
    ask = Asked(tmp_path, [Article(text, language="en") for text in texts])
    assert ask("sunnah") == {0}
    assert ask("sunna") == {1, 2}


def test_a_word_is_no_name_if_one_segment_of_many_has_it_in_lower_case(tmp_path: Path) -> None:
    texts = ("The Sunna was read.", "The Sunnah was read.", "Nothing.", "A sunnah was read.")
    ask = Asked(tmp_path, [Article(text, language="en") for text in texts])
    assert ask("sunna") == {0}
    assert ask("sunnah") == {1, 3}
