"""What the program must say of two real reports of one event, and what it must not."""

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.library import read_files
from desktop.reading import read_article


@pytest.fixture(scope="module", params=["", "2024-11-14"], ids=["undated", "dated"])
def comparison(seeds: list[Path], request: pytest.FixtureRequest) -> Comparison:
    articles = [replace(article, published=request.param) for article in read_files(seeds)]
    return compare([read_article(article) for article in articles])


def sentence_with(comparison: Comparison, article: int, words: str) -> int:
    reading = comparison.readings[article]
    return next(n for n, s in enumerate(reading.sentences) if words in s.text)


def only(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.ONLY]


@pytest.mark.parametrize(
    ("one", "other"),
    [("four waves", "four waves"), ("uniforms", "disguised"), ("railway hub", "railway hub")],
)
def test_the_same_thing_stands_in_one_row_and_is_not_marked(
    comparison: Comparison, one: str, other: str
) -> None:
    said = sentence_with(comparison, 0, one)
    row = next(row for row in comparison.rows if said in row.sentences[0])
    assert any(other in comparison.readings[1].sentences[n].text for n in row.sentences[1])
    for difference in comparison.differences:
        for words, side in zip((one, other), difference.sides, strict=True):
            assert not any(words in position.text for position in side)


@pytest.mark.parametrize("figure", ["26,000", "3,000 people", "15 vehicles"])
def test_figures_of_one_report_are_only_there(comparison: Comparison, figure: str) -> None:
    assert [d for d in only(comparison) for s in d.sides for p in s if p.text == figure]


def test_the_missing_utilities_are_only_in_one(comparison: Comparison) -> None:
    assert [d for d in only(comparison) for s in d.sides for p in s if "electricity" in p.text]


def test_links_and_caption_are_boilerplate(comparison: Comparison) -> None:
    second = comparison.readings[1].sentences
    start = sentence_with(comparison, 1, "Read also")
    assert all(sentence.boilerplate for sentence in second[start:])
    assert second[sentence_with(comparison, 1, "October 17")].boilerplate


def test_distance_and_autumn_are_compatible(comparison: Comparison) -> None:
    compatible = {
        position.text
        for difference in comparison.differences
        if difference.verdict is Verdict.COMPATIBLE
        for side in difference.sides
        for position in side
    }
    assert {"2.5 km", "2 to 3 kilometers", "September 2022", "autumn of 2022"} <= compatible


def test_no_figure_or_time_is_called_a_conflict(comparison: Comparison) -> None:
    assert not [d for d in comparison.differences if d.verdict is Verdict.CONFLICT]
