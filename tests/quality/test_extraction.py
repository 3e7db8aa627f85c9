"""How well text, title, author and date of real pages are read: never worse than trafilatura."""

from pathlib import Path

import pytest

from benchmarks.quality.extraction import measures
from benchmarks.quality.extraction_gold import PACKAGES, PAGES
from benchmarks.quality.measure import Measure
from desktop.reading.parser import Parser

# Floors a little under what is reached, and ceilings over it ("wrong").
_RIGHT = {
    ("main text", "trafilatura's pages"): 0.95,
    ("title", "trafilatura's pages"): 0.95,
    ("author", "trafilatura's pages"): 0.94,
    ("date", "htmldate's pages"): 0.94,
    ("title", "pages, facts hidden"): 0.79,
    ("author", "pages, facts hidden"): 0.51,
    ("date", "pages, facts hidden"): 0.86,
}
_WRONG = {
    ("date", "htmldate's pages"): 0.02,
    ("author", "pages, facts hidden"): 0.12,
    ("date", "pages, facts hidden"): 0.12,
}


@pytest.fixture(scope="module")
def found(parser: Parser) -> list[Measure]:
    """Every figure, where the pages were downloaded (`make quality TASKS=extraction` does)."""
    if not all((PAGES / package).is_dir() for package in PACKAGES):
        pytest.skip("the pages (build/quality/pages) are not here")
    return list(measures(Path(), parser))


def test_what_is_right_is_at_least_what_was_reached_and_what_trafilatura_reaches(
    found: list[Measure],
) -> None:
    right = {(one.measure, one.set): one for one in found if one.metric in {"f1", "right"}}
    assert right.keys() == _RIGHT.keys()
    for named, floor in _RIGHT.items():
        assert right[named].value >= max(floor, right[named].baseline or 0.0), named


def test_little_is_wrong_and_less_than_trafilatura_gets_wrong(found: list[Measure]) -> None:
    wrong = [one for one in found if one.metric == "wrong"]
    assert wrong
    for one in wrong:
        ceiling = _WRONG.get((one.measure, one.set), 1.0)
        assert one.value <= min(ceiling, one.baseline or 0.0), one
