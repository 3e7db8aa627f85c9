"""A number is found however its thousands are written."""

from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index
from desktop.search.parser import parse
from desktop.search.query import All, Any, Not, Text

TEXTS = {
    1: "The mill had 40000 lamps.",
    2: "The mill had 40,000 lamps.",
    3: "The mill had 40 000 lamps.",
    4: "The mill had 40\u00a0000 lamps.",
    5: "The tram of line 40 has the number 000.",
    6: "The mill had 40 lamps and 1 400 000 bulbs.",
}


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder: Path = tmp_path_factory.mktemp("figures")
    with Archive.open(folder / "archive.db") as archive:
        for number, text in TEXTS.items():
            assert archive.add(Article(text, language="en")) == (number, True)
        index = Index.open(folder / "index")
        finish(index.update(archive))
        return index


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("40000", [1, 2, 3, 4]),
        ("40,000", [1, 2, 3, 4]),
        ("40.000", [1, 2, 3, 4]),
        ("40\u00a0000", [1, 2, 3, 4, 5, 6]),
        ("40 000", [1, 2, 3, 4, 5, 6]),
        ("40 000 lamps", [1, 2, 3, 4, 6]),
        ("lamps -40000", [6]),
        ("1400000", [6]),
        ("1 400 000", [6]),
        ('"40000"', [1, 2, 4]),
        ('"40 000"', [3]),
        ("40 lamps", [3, 6]),
    ],
)
def test_a_number_is_found_however_it_is_written(
    index: Index, query: str, found: list[int]
) -> None:
    assert sorted(index.search(query, whole=True).articles) == found


@pytest.mark.parametrize("query", ["40000", "40 000"])
@pytest.mark.parametrize("number", [1, 2, 3, 4])
def test_all_of_it_is_marked(index: Index, query: str, number: int) -> None:
    article = Article(TEXTS[number], language="en")
    marked = [article.text[slice(*place)] for place in index.occurrences(query, article).text]
    assert "".join("".join(marked).split()).replace(",", "") == "40000"


@pytest.mark.parametrize(
    "line", ["747 2000", "0123 456", "12 3456", "1234 567", "40  000", '40 "000"', "40 title:000"]
)
def test_numbers_that_are_no_groups_are_numbers_of_their_own(line: str) -> None:
    root = parse(line).root
    assert isinstance(root, All)
    assert len(root.parts) == 2


def test_years_and_short_numbers_stay_what_they_are() -> None:
    assert isinstance(parse("404").root, Text)
    assert isinstance(parse("0123").root, Text)
    assert isinstance(parse("2024-11-03").root, Text)


def test_what_is_excluded_is_not_what_the_number_may_become() -> None:
    root = parse("-40 000", typing=True).root
    assert isinstance(root, All | Not)
    assert "typing=True" not in repr(root)


def test_a_number_that_goes_on_finds_longer_ones() -> None:
    root = parse("40 000", typing=True).root
    assert isinstance(root, Any)
    assert any(isinstance(part, Text) and part.typing for part in root.parts)


def test_a_pasted_row_of_figures_is_searched_by_its_first_ones() -> None:
    row = [str(100 + place % 900) for place in range(1000)]
    query = parse(" ".join(row))
    assert isinstance(query.root, All)
    asked = [part.parts[0] for part in query.root.parts if isinstance(part, Any)]
    assert [len(part.parts) for part in asked if isinstance(part, All)] == [5] * 20
    assert len(query.root.parts) == 20
    assert len(query.unclear) == 900  # it is told that these are not searched


def test_no_number_is_longer_than_what_counts() -> None:
    root = parse("12 345 678 901 234 567").root
    assert isinstance(root, All)
    number, rest = root.parts
    assert isinstance(number, Any)
    assert isinstance(rest, Text)
    assert [word.form for word in rest.words] == ["567"]
