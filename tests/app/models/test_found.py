"""What a search has found in a whole text."""

from dataclasses import replace

from desktop.app.models.found import limits, spans
from desktop.archive import Extent
from desktop.search import Hit, Results


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


def test_it_is_told_what_was_not_searched() -> None:
    results = Results(total=0)
    part = Extent(40, 1200, 300, 5000)
    assert limits(results, None) == limits(results, Extent(3, 3, 9, 9)) == ""
    told = "40 of 1,200 events compared, 300 of 5,000 articles read"
    assert limits(results, part) == told
    assert limits(replace(results, partial=True, indexed=0.25), part).startswith("Indexing: 25 %")
