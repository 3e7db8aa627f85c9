"""Every place in an article that a query looks for."""

from pathlib import Path

import pytest

from desktop.article import Article
from desktop.search import Index

_TEXT = (
    "The ferry left. Bridges were closed, the old bridge too.\n"
    "Ferries to Old Harbour were late; harbours were full. A harbour master spoke."
)
_ARTICLE = Article(text=_TEXT, title="Ferry or bridge?", language="en", id=1)


def _found(folder: Path, query: str, *, typing: bool = False) -> tuple[list[str], list[str]]:
    with Index.open(folder) as index:
        found = index.occurrences(query, _ARTICLE, typing=typing)
    title = [_ARTICLE.title[start:end] for start, end in found.title]
    return title, [_TEXT[start:end] for start, end in found.text]


@pytest.mark.parametrize(
    ("query", "title", "text"),
    [
        (
            "ferry OR bridge",
            ["Ferry", "bridge"],
            ["ferry", "Bridges", "bridge", "Ferries"],
        ),
        ('"old harbour"', [], ["Old Harbour"]),
        ('"old bridge" spoke', [], ["old bridge", "spoke"]),
        ("harb*", [], ["Harbour", "harbours", "harbour"]),
        ("title:ferry late", ["Ferry"], ["late"]),
        ("late -ferry", [], ["late"]),
        ("source:post lang:en", [], []),
        ("", [], []),
    ],
)
def test_all_of_what_is_looked_for_is_found(
    tmp_path: Path, query: str, title: list[str], text: list[str]
) -> None:
    assert _found(tmp_path, query) == (title, text)


def test_a_word_that_is_being_typed_finds_longer_ones(tmp_path: Path) -> None:
    assert _found(tmp_path, "brid", typing=True)[1] == ["Bridges", "bridge"]
    assert _found(tmp_path, "brid", typing=False)[1] == []
