"""What a search has found in a whole text."""

from dataclasses import replace

from desktop.app.models.found import limits, places
from desktop.archive import Extent
from desktop.search import Results


def _found(text: str, words: str) -> list[str]:
    return [text[start:end] for start, end in places(text, words)]


def test_words_are_found_in_any_case_over_any_white_space() -> None:
    assert _found("The mill. THE\n  MILL burned.", "the mill") == ["The mill", "THE\n  MILL"]


def test_signs_are_only_signs_and_quotation_marks_are_alike() -> None:
    assert _found("c++14 and c++", "c++") == ["c++", "c++"]
    assert _found("It’s “old” – very", 'it\'s "old" -') == ["It’s “old” –"]


def test_of_nothing_nothing_is_found() -> None:
    assert places("fire", "  ") == ()


def test_it_is_told_what_was_not_searched() -> None:
    results = Results(total=0)
    part = Extent(40, 1200, 300, 5000)
    assert limits(results, None) == limits(results, Extent(3, 3, 9, 9)) == ""
    told = "40 of 1,200 events compared, 300 of 5,000 articles read"
    assert limits(results, part) == told
    assert limits(replace(results, partial=True, indexed=0.25), part).startswith("Indexing: 25 %")
