"""Likeness by shared words: the same whether few statements are compared or very many."""

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.alignment import cosines
from desktop.comparison.alignment.likeness import Likeness
from desktop.comparison.alignment.rows import align
from desktop.comparison.alignment.terms import Terms, terms, tokens
from desktop.comparison.alignment.vectors import Vocabulary
from desktop.reading import Reading, read_article

Account = Callable[..., Reading]

WORDS = ("mill", "harbour", "ferry", "council", "heron", "Okker", "burned", "sank", "voted", "12")


def likeness(one: Terms, other: Terms) -> Likeness:
    vocabulary = Vocabulary([one, other])
    vectors = vocabulary.vectors(one), vocabulary.vectors(other)
    return Likeness(*vectors, vocabulary.rarities("en"))


def cosine(one: Terms, other: Terms, row: int, column: int) -> float:
    """The cosine of two statements, straight from its definition."""
    vocabulary = Vocabulary([one, other])
    rarities = dict(zip(vocabulary.keys, vocabulary.rarities("en").tolist(), strict=True))
    bags = [
        [set().union(*(text.clauses[c] for c in text.clauses_of(s))) for s in text.statements]
        for text in (one, other)
    ]
    held = [bag for side in bags for bag in side]
    weights = {
        key: math.sqrt(math.log((20 + len(held)) / (0.5 + sum(key in b for b in held))) * rarity)
        for key, rarity in rarities.items()
    }
    a, b = bags[0][row], bags[1][column]
    lengths = math.sqrt(sum(weights[k] ** 2 for k in a)) * math.sqrt(
        sum(weights[k] ** 2 for k in b)
    )
    return sum(weights[k] ** 2 for k in a & b) / lengths if lengths else 0.0


def text(sentences: list[list[str]]) -> str:
    return "\n".join(f"The {' '.join(words)} there." for words in sentences)


# Of sentences that stand in a text again and again only some pairs are looked at.
SENTENCES = st.lists(
    st.lists(st.sampled_from(WORDS), min_size=1, max_size=5),
    min_size=1,
    max_size=6,
    unique_by=tuple,
)


def spoken(reading: Reading) -> Terms:
    return terms(reading, tokens(reading))


def read(sentences: list[list[str]]) -> Terms:
    return spoken(read_article(Article(text=text(sentences), language="en")))


@settings(deadline=None)
@given(SENTENCES, SENTENCES)
def test_it_is_the_cosine_of_what_is_shared(one: list[list[str]], other: list[list[str]]) -> None:
    a, b = read(one), read(other)
    held = likeness(a, b)
    pairs = held.pairs
    for row in range(len(a.statements)):
        for column in range(len(b.statements)):
            place = held.place(row, column)
            found = 0.0 if place is None else pairs.alike[place]
            # of one clause each: the likeness of the whole and of the closest clauses are one
            assert found == pytest.approx(cosine(a, b, row, column))
            assert held.alike(row, column) == found


def test_where_too_many_share_words_the_most_alike_are_kept(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = [f"Crew {n} of the ferry rescued dog number {n} near pier {n}." for n in range(40)]
    one, other = spoken(account("\n".join(told))), spoken(account("\n".join(reversed(told))))
    everything = likeness(one, other).pairs
    monkeypatch.setattr(cosines, "_COINCIDENCES", 200)
    few = likeness(one, other)
    assert 40 <= len(few.pairs.rows) < len(everything.rows)
    best = few.pairs.alike > 0.99
    assert (few.pairs.rows[best] + few.pairs.columns[best]).tolist() == [39] * 40


def test_what_is_said_a_thousand_times_is_held_against_the_like_once_each(
    account: Account,
) -> None:
    reading = account("\n".join(["The harbour master counted the boats."] * 1000))
    pairs = likeness(spoken(reading), spoken(reading)).pairs
    assert len(pairs.rows) == 1000
    assert np.array_equal(pairs.rows, pairs.columns)


def test_a_list_without_end_has_few_clauses(account: Account) -> None:
    listed = ", ".join(f"the boat of captain number {n}" for n in range(500))
    held = spoken(account(f"Lost were {listed}."))
    assert len(held.clauses) <= 40
    assert sum(map(len, held.clauses)) >= 500


def test_an_article_without_letters_is_like_none(account: Account) -> None:
    mute, mill = account("… — … !!!"), account("Fire destroyed the mill.")
    assert [row.sentences for row in align([mute, mill]).rows if row.sentences[1]] == [((), (0,))]
