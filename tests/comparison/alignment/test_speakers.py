"""Speakers over several accounts: who is one, and who may be two."""

from collections.abc import Callable

from desktop.comparison.alignment.speakers import Speakers
from desktop.comparison.model import Comparison

Compare = Callable[..., Comparison]


def test_an_office_and_its_holder_are_one_where_the_account_says_so(parsed: Compare) -> None:
    found = Speakers(
        parsed(
            "The mayor of Tollmere, Mara Lind, said that it rained.",
            "It rained, Mara Lind said.",
        )
    )
    (lind,) = (one for one in found.all if not one.outlet)
    assert (lind.name, lind.articles) == ("Mara Lind", (0, 1))


def test_a_description_is_one_with_and_without_its_article(parsed: Compare) -> None:
    found = Speakers(parsed("It rained, the fire brigade said.", "Fire brigade said it rained."))
    assert [one.articles for one in found.all if not one.outlet] == [(0, 1)]


def test_an_account_that_credits_another_outlet_names_that_outlet(parsed: Compare) -> None:
    found = Speakers(parsed("It rained all night.", "It rained all night, Harbour Post reported."))
    assert [(one.name, one.outlet) for one in found.all] == [
        ("Coast Radio", True),
        ("Harbour Post", True),
    ]
    assert found.of(0, None) == found.of(1, "Harbour Post")
