"""Downloads of Nexis and Factiva: many articles in one document."""

from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing import read
from desktop.importing.documents import Document, articles_of
from desktop.importing.exports import exported

NEXIS = [
    "Ferry stays in port",
    "Orsund Courier",
    "November 14, 2031 Friday 10:00 AM GMT",
    "",
    "Copyright 2031 Orsund Press All Rights Reserved",
    "Section: NEWS; Pg. 4",
    "Length: 120 words",
    "Byline: Ann Lee",
    "Body",
    "",
    "The ferry stayed in port.",
    "",
    "It rained.",
    "Classification",
    "",
    "Language: ENGLISH",
    "Load-Date: November 15, 2031",
    "End of Document",
    "Ferry sails",
    "The Harbour Post",
    "15 November 2031",
    "Body",
    "The ferry sailed.",
    "End of Document",
    "",
]
FACTIVA = [
    "NEWS",
    "Ferry stays in port",
    "By Ann Lee",
    "1,120 words",
    "14 November 2031",
    "10:15 GMT",
    "Orsund Courier",
    "ORSCO",
    "4",
    "English",
    "Copyright 2031 Orsund Press",
    "The ferry stayed in port.",
    "It rained.",
    "Document ORSCO00020311114e7be0001x",
    "Ferry sails",
    "90 words",
    "15 November 2031",
    "The Harbour Post",
    "HPOST",
    "English",
    "(c) 2031 Harbour Press",
    "The ferry sailed.",
    "Document HPOST00020311115e7bf0002y",
    "Search Summary",
    "",
]


def articles(lines: Sequence[str], path: str) -> list[Article]:
    return [one for one in exported(lines, path) if isinstance(one, Article)]


def test_each_article_of_nexis_has_its_own_fields() -> None:
    first, second = articles(NEXIS, "a.docx")
    assert (first.title, first.source, first.author) == (
        "Ferry stays in port",
        "Orsund Courier",
        "Ann Lee",
    )
    assert (first.published, first.text) == ("2031-11-14", "The ferry stayed in port.\nIt rained.")
    assert (second.title, second.source) == ("Ferry sails", "The Harbour Post")
    assert (second.published, second.text) == ("2031-11-15", "The ferry sailed.")


def test_each_article_of_factiva_has_its_own_fields() -> None:
    first, second = articles(FACTIVA, "a.rtf")
    assert (first.title, first.source, first.author) == (
        "Ferry stays in port",
        "Orsund Courier",
        "Ann Lee",
    )
    assert (first.published, first.language) == ("2031-11-14", "en")
    assert first.text == "The ferry stayed in port.\nIt rained."
    assert (second.title, second.source) == ("Ferry sails", "The Harbour Post")
    assert second.text == "The ferry sailed."


@pytest.mark.parametrize("lines", [NEXIS, FACTIVA])
def test_a_page_with_many_articles_is_read_as_many(tmp_path: Path, lines: Sequence[str]) -> None:
    path = tmp_path / "download.html"
    rows = "".join(f"<div class='x'><span>{line}</span></div>\n" for line in lines)
    path.write_text(f"<!DOCTYPE html><html><head><title>Results</title></head><body>{rows}</body>")
    found = [one for one in read(path) if isinstance(one, Article)]
    assert [one.title for one in found] == ["Ferry stays in port", "Ferry sails"]
    assert found[0].text == "The ferry stayed in port.\nIt rained."


def test_a_page_that_tells_of_documents_is_one_article(
    tmp_path: Path, page: Callable[..., str]
) -> None:
    path = tmp_path / "ferry.html"
    path.write_text(page(after="<p>End of document</p>"))
    (article,) = read(path)
    assert isinstance(article, Article)
    assert article.title == "Ferry stays in port"


def test_another_document_is_no_export() -> None:
    assert list(exported(["Ferry stays in port", "", "The ferry stayed."], "a.docx")) == []


def test_a_part_that_is_no_article_is_named_and_the_rest_is_read() -> None:
    broken = ["", "Harbour notes", "nothing more", "End of Document"]
    first, error, second = exported([*NEXIS[:18], *broken, *NEXIS[18:]], "a.docx")
    assert isinstance(first, Article)
    assert isinstance(second, Article)
    assert isinstance(error, ReaderError)
    assert "“Harbour notes”" in error.reason
    assert error.path == "a.docx"
    lost = ["Harbour notes", "Document ORSCO00020311114e7be0009z"]
    assert sum(isinstance(one, ReaderError) for one in exported([*lost, *FACTIVA], "a.rtf")) == 1


def test_a_document_with_the_mark_of_an_export_alone_is_read_as_what_it_is() -> None:
    (article,) = articles_of(Document(["The ferry stayed.", "End of Document"], b"x", "a.docx"))
    assert isinstance(article, Article)
    assert "The ferry stayed." in article.text


def test_the_language_of_nexis_is_read_where_it_is_named() -> None:
    first, second = articles(NEXIS, "a.docx")
    assert (first.language, first.origins["language"]) == ("en", Origin.TEXT)
    assert second.language == ""
    german = [line.replace("ENGLISH", "GERMAN; DEUTSCH") for line in NEXIS]
    assert articles(german, "a.docx")[0].language == "de"
