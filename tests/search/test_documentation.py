"""docs/search.md promises nothing that is not so."""

import re
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index

PAGE = Path(__file__).parents[2] / "docs" / "search.md"


def rows(header: str) -> list[list[str]]:
    """The cells of every table whose header line begins so."""
    found: list[list[str]] = []
    inside = False
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("|"):
            inside = False
        elif line.startswith(header):
            inside = True
        elif inside and not line.startswith("|---"):
            found.append([cell.strip() for cell in line.strip("|").split("|")])
    return found


EXAMPLES = rows("| query | finds | because |")
UNCLEAR = rows("| query | finds | unclear |")


@pytest.fixture(scope="module")
def index(tmp_path_factory: pytest.TempPathFactory) -> Index:
    folder = tmp_path_factory.mktemp("documentation")
    index = Index.open(folder / "index")
    with Archive.open(folder / "archive.db") as archive:
        for number, source, published, language, title, text in rows("| no. |"):
            article = Article(
                text, title=title, source=source, published=published, language=language
            )
            assert archive.add(article) == (int(number), True)
        finish(index.update(archive))
    return index


def query(cell: str) -> str:
    return re.sub(r"^`(.*)`$", r"\1", cell)


def numbers(cell: str) -> list[int]:
    return [int(number) for number in cell.split(",") if number]


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) > 40
    assert len(UNCLEAR) > 5


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[0])
def test_example(index: Index, example: list[str]) -> None:
    results = index.search(query(example[0]), whole=True)
    assert sorted(results.articles.tolist()) == numbers(example[1])
    assert results.unclear == ()


@pytest.mark.parametrize("example", UNCLEAR, ids=lambda example: example[0])
def test_what_is_not_understood(index: Index, example: list[str]) -> None:
    line = query(example[0])
    results = index.search(line, whole=True)
    assert sorted(results.articles.tolist()) == numbers(example[1])
    pieces = [line[start:end] for start, end in results.unclear]
    assert pieces == ([query(example[2])] if example[2] else [])


def test_typing_finds_what_the_page_says(index: Index) -> None:
    assert sorted(index.search("harb", typing=True, whole=True).articles.tolist()) == [1, 8]
    assert index.search("harb ", typing=True).total == 0
    assert index.search("harb").total == 0
