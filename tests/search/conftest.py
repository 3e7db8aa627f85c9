"""Archives and indexes to search in."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index

Search = Callable[..., list[int]]


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db") as archive:
        yield archive


@pytest.fixture
def index(tmp_path: Path) -> Iterator[Index]:
    with Index.open(tmp_path / "index") as index:
        yield index


@pytest.fixture
def found(archive: Archive, index: Index) -> Search:
    """Put articles into the archive, search it, and give back the numbers of what was found."""

    def found(query: str, *articles: Article | str, **options: object) -> list[int]:
        for article in articles:
            archive.add(article if isinstance(article, Article) else english(article))
        finish(index.update(archive))
        return sorted(index.search(query, whole=True, **options).articles.tolist())  # type: ignore[arg-type]

    return found


@pytest.fixture
def fill(archive: Archive) -> Callable[[Sequence[Article | str]], None]:
    def fill(articles: Sequence[Article | str]) -> None:
        with archive.transaction():
            for article in articles:
                archive.add(article if isinstance(article, Article) else english(article))

    return fill


def english(text: str) -> Article:
    return Article(text, language="en")
