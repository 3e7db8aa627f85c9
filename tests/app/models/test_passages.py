"""Which texts stand beside each other for some words, and which difference is current there."""

import pytest

from desktop.app.models.passages import passage
from desktop.comparison.model import Comparison, Kind, Verdict


@pytest.fixture
def four(build) -> Comparison:
    texts = [["Fire killed 10 people."], ["It rained."], ["Fire killed 12 people."], ["It froze."]]
    return build(
        texts,
        [
            (Kind.NUMBER, Verdict.CONFLICT, ["10 people", None, "12 people", None]),
            (Kind.ONLY, Verdict.DIFFERS, [None, None, None, "froze"]),
        ],
    )


def test_beside_a_text_stands_the_one_that_differs_from_it(four) -> None:
    found = passage(four, ((2, 12),), (0,))
    assert (found.articles, found.difference) == ((0, 2), 0)


def test_beside_words_that_nothing_differs_about_stands_the_first_other_text(four) -> None:
    found = passage(four, ((0, 0),))
    assert (found.articles, found.difference) == ((0, 1), None)


def test_the_texts_that_are_wanted_are_shown_with_the_difference_most_of_them_share(four) -> None:
    found = passage(four, ((3, 0),), (1, 0), (3, 0, 2))
    assert (found.articles, found.difference) == ((0, 2, 3), 0)
