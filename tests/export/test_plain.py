"""Articles as plain text."""

from pathlib import Path

import pytest

from desktop.article import Article
from desktop.errors import ExportError
from desktop.export.plain import plain, write_plain
from desktop.importing import read

_ARTICLE = Article(
    "It burned.\nNobody was hurt.\n",
    title="Mill burns",
    source="The Harbour Post",
    published="2025-03-04",
    author="Mara Lind",
)


def test_what_is_known_stands_above_the_text() -> None:
    assert plain(_ARTICLE).splitlines() == [
        "Mill burns",
        "Source: The Harbour Post",
        "Date: 2025-03-04",
        "Author: Mara Lind",
        "",
        "It burned.",
        "Nobody was hurt.",
    ]
    assert plain(Article("Bare.")) == "Bare.\n"


def test_what_was_written_is_read_again(tmp_path: Path) -> None:
    path = tmp_path / "mill.txt"
    write_plain(_ARTICLE, path)
    (found,) = read(path)
    assert isinstance(found, Article)
    assert (found.title, found.source, found.published) == (
        "Mill burns",
        "The Harbour Post",
        "2025-03-04",
    )


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(ExportError):
        write_plain(_ARTICLE, tmp_path / "nowhere" / "mill.txt")
