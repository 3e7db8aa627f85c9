"""Pairings: claims of which only one can be true, whichever of the accounts is asked first."""

import pytest

from desktop.article import Article
from desktop.comparison.alignment.rows import align
from desktop.comparison.claims.indexed import Indexed
from desktop.comparison.claims.pairing import pairings
from desktop.comparison.claims.propositions import propositions_of_articles
from desktop.comparison.claims.routes import Route
from desktop.reading import read_article
from desktop.reading.parser import Parser


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The council rejected the plan for a third bridge over the Halm in a long session.",
            "The council approved the plan for a third bridge.",
        ),
        (
            "Dock Motors closed its yard in Kelm.",
            "On Friday Dock Motors opened its yard in Kelm, with songs and speeches for everybody.",
        ),
    ],
)
def test_words_that_exclude_each_other_weigh_the_same_in_either_order(
    one: str, other: str, parser: Parser
) -> None:
    readings = [
        read_article(Article(text=text, published="2025-03-05", language="en"), parser)
        for text in (one, other)
    ]
    aligned = align(readings)
    first, second = (Indexed(aligned, claims) for claims in aligned.once(propositions_of_articles))
    ways = [
        [
            (way.score, dict(way.features))
            for way in pairings(aligned, *said)
            if way and way.route is Route.OPPOSED
        ]
        for said in ((first, second), (second, first))
    ]
    assert ways[0] == ways[1] != []
