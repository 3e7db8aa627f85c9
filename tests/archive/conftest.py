"""Archives and articles to test with."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Article, Origin


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "archive.db"


@pytest.fixture
def archive(path: Path) -> Iterator[Archive]:
    with Archive.open(path) as archive:
        yield archive


@pytest.fixture
def make() -> Callable[..., Article]:
    """Builds an article; each text is another article."""

    def make(
        text: str = "The old bridge over the Lenn was closed on Tuesday.", **fields: str
    ) -> Article:
        origins = dict.fromkeys(fields, Origin.DATA)
        return Article(text=text, origins=origins, original=text.encode(), **fields)

    return make


@pytest.fixture
def filled(archive: Archive, make: Callable[..., Article]) -> Archive:
    """An archive of two articles."""
    archive.add(make("one"))
    archive.add(make("two"))
    return archive
