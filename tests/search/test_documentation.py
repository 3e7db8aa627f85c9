"""docs/search.md promises nothing that is not so."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.archive import Archive, Note
from desktop.article import Article, Event
from desktop.progress import finish
from desktop.search import Index, Results
from desktop.search.filters import HAVING
from desktop.search.model import Hit

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
LANGUAGES = rows("| lang | a text | found by |")
MEANT = rows("| query | did you mean |")

Search = Callable[..., Results]


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Archive]:
    """The articles of the page, with what it says of them."""
    added = {int(row[0]): row[1:] for row in rows("| no. of |")}
    with Archive.open(tmp_path_factory.mktemp("documentation") / "archive.db") as archive:
        for cell, source, published, language, title, text in rows("| no. |"):
            number = int(cell)
            author, tags, note = added.get(number, ("", "", ""))
            article = Article(
                text,
                title=title,
                source=source,
                author=author,
                published=published,
                language=language,
            )
            assert archive.add(article) == (number, True)
            for tag in filter(None, tags.split(", ")):
                archive.tags.add(number, tag)
            if note:
                archive.notes.put(Note(number, note))
        archive.replace_events([Event(0, archive.article(1).title, (1, 2))])
        yield archive


@pytest.fixture(scope="module")
def index(archive: Archive, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Index]:
    with Index.open(tmp_path_factory.mktemp("index")) as index:
        finish(index.update(archive))
        yield index


@pytest.fixture
def search(archive: Archive, index: Index) -> Search:
    def search(query: str, *, typing: bool = False) -> Results:
        return index.search(
            query,
            typing=typing,
            whole=True,
            listed=lambda asked: archive.listed(asked.field, asked.value),
        )

    return search


def query(cell: str) -> str:
    return re.sub(r"^`(.*)`$", r"\1", cell)


def numbers(cell: str) -> list[int]:
    return [int(number) for number in cell.split(",") if number]


def test_the_page_has_examples() -> None:
    assert len(EXAMPLES) > 80
    assert len(UNCLEAR) > 9
    assert len(MEANT) > 5


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example[0])
def test_example(search: Search, example: list[str]) -> None:
    results = search(query(example[0]))
    assert sorted(results.articles) == numbers(example[1])
    assert results.unclear == ()


@pytest.mark.parametrize("example", UNCLEAR, ids=lambda example: example[0])
def test_what_is_not_understood(search: Search, example: list[str]) -> None:
    line = query(example[0])
    results = search(line)
    assert sorted(results.articles) == numbers(example[1])
    pieces = [line[start:end] for start, end in results.unclear]
    assert pieces == ([query(example[2])] if example[2] else [])


@pytest.fixture(scope="module")
def in_languages(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], list[Hit]]]:
    """Searches articles, one for each text of the table of languages, in its order."""
    folder = tmp_path_factory.mktemp("languages")
    with Archive.open(folder / "archive.db") as archive, Index.open(folder / "index") as index:
        for language, text, _, _ in LANGUAGES:
            archive.add(Article(text, language=language))
        finish(index.update(archive))
        yield lambda query: list(index.search(query, texts=archive.articles).hits)


@pytest.mark.parametrize("number", range(1, len(LANGUAGES) + 1))
def test_words_of_a_language_are_found_as_they_are_typed(
    in_languages: Callable[[str], list[Hit]], number: int
) -> None:
    _, _, found_by, not_by = LANGUAGES[number - 1]
    for asked in re.findall("`(.+?)`", found_by):
        marks = {hit.id: hit.marks for hit in in_languages(asked)}
        assert marks.get(number), asked
    for asked in re.findall("`(.+?)`", not_by):
        assert number not in {hit.id for hit in in_languages(asked)}, asked


@pytest.mark.parametrize("example", MEANT, ids=lambda example: example[0])
def test_what_was_meant(index: Index, example: list[str]) -> None:
    meant = index.suggest(query(example[0]))
    assert (meant.query if meant else "") == query(example[1])


def test_typing_finds_what_the_page_says(search: Search) -> None:
    assert sorted(search("harb", typing=True).articles) == [1, 8]
    assert sorted(search("tag:m", typing=True).articles) == [4]
    assert not search("harb ", typing=True).total
    assert not search("harb").total


def test_every_field_that_articles_may_have_is_named() -> None:
    page = PAGE.read_text(encoding="utf-8")
    assert all(f"`has:{field}`" in page or f"`-has:{field} " in page for field in HAVING)
