"""What a search has found in a whole text."""

from desktop.app.models.found import spans
from desktop.search import Hit


def test_every_place_of_a_marked_word_is_found_whatever_its_case() -> None:
    text = "Fire! The fire spread. Firemen fought the fire."
    hit = Hit(1, 1.0, "the fire spread", ((4, 8),))
    assert [text[start:end] for start, end in spans(text, hit)] == ["Fire", "fire", "fire"]


def test_the_longer_word_wins_and_signs_are_only_signs() -> None:
    hit = Hit(1, 1.0, "c++ c++14", ((0, 3), (4, 9)))
    assert spans("c++14 and c++", hit) == ((0, 5), (10, 13))


def test_nothing_is_found_where_nothing_was_marked() -> None:
    assert spans("fire", None) == ()
    assert spans("fire", Hit(1, 0.0)) == ()
