"""Random archives, in segments and with deletions, and random queries of all kinds."""

import os
import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
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

from desktop.article import Article
from desktop.search.evaluation.among import Among
from desktop.search.words import stem, words

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


ARCHIVES = int(os.environ.get("PARALLAX_ARCHIVES", "25"))  # each is asked QUERIES questions
QUERIES = 10


def thorough(test: Callable[..., None]) -> Callable[..., None]:
    return settings(
        max_examples=ARCHIVES,
        deadline=None,
        phases=(Phase.generate,),  # each attempt to shrink an archive takes as long as an example
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
    )(test)


QUESTIONS = st.lists(QUERY, min_size=QUERIES, max_size=QUERIES)
