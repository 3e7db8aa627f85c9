"""What the user says of the columns of tables goes before what is guessed."""

import gzip
from pathlib import Path

import pytest

from benchmarks.fuzz.zips import zipped
from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing import Columns, read, tables

KOPF = ("Kopf", "Leib", "Tag")
ROWS = "Kopf,Leib,Tag\nFerry stays,It stayed in port.,14 Nov 2031\n"


def articles(path: Path, columns: Columns) -> list[Article]:
    found = list(read(path, columns=columns))
    assert all(isinstance(one, Article) for one in found), found
    return [one for one in found if isinstance(one, Article)]


@pytest.fixture
def table(tmp_path: Path) -> Path:
    path = tmp_path / "set.csv"
    path.write_text(ROWS, encoding="utf-8")
    return path


def test_named_columns_are_read_whatever_they_are_called(table: Path) -> None:
    named = {"title": "kopf", "text": "Leib", "published": "Tag"}
    (article,) = articles(table, Columns(named))
    assert (article.title, article.text) == ("Ferry stays", "It stayed in port.")
    assert article.published == "2031-11-14"


def test_what_is_known_of_a_header_holds_for_every_table_with_it(table: Path) -> None:
    columns = Columns(known={KOPF: {"text": (1,)}, ("Kopf", "Leib"): {"text": (0,)}})
    (article,) = articles(table, columns)
    assert (article.text, article.title) == ("It stayed in port.", "")


def test_named_columns_go_before_what_is_known(table: Path) -> None:
    (article,) = articles(table, Columns({"text": "Kopf"}, {KOPF: {"text": (1,), "title": (0,)}}))
    assert (article.text, article.title) == ("Ferry stays", "")


def test_what_is_not_named_is_guessed_of_the_columns_that_are_left(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text("title,body,source\nFerry stays,It stayed in port.,Courier\n")
    (article,) = articles(path, Columns({"text": "title", "source": ""}))
    assert (article.text, article.title, article.source) == ("Ferry stays", "", "")


def test_of_several_columns_the_first_that_says_something_counts(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text("text,paper,site\nIt stayed.,,courier.example\nIt sailed.,Courier,x.example\n")
    known = {("text", "paper", "site"): {"text": (0,), "source": (1, 2)}}
    first, second = articles(path, Columns(known=known))
    assert (first.source, second.source) == ("courier.example", "Courier")


def test_a_column_that_is_not_there_is_named_with_those_that_are(table: Path) -> None:
    (failed,) = read(table, columns=Columns({"text": "Body"}))
    assert isinstance(failed, ReaderError)
    assert failed.reason == "it has no column called Body; its columns are: Kopf, Leib, Tag"


@pytest.mark.parametrize("rows", ["a,b\n1,2\n3,4\n", "title,date\nFerry,2031-11-14\n" * 3])
def test_a_table_without_text_and_address_is_refused_once_and_clearly(
    tmp_path: Path, rows: str
) -> None:
    path = tmp_path / "set.csv"
    path.write_text(rows)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert "names no column of an article's text or address" in failed.reason
    assert "--columns text=NAME" in failed.reason


def test_tables_in_containers_are_read_as_was_said(tmp_path: Path) -> None:
    columns = Columns({"text": "Leib"})
    gzipped = tmp_path / "set.csv.gz"
    gzipped.write_bytes(gzip.compress(ROWS.encode()))
    zip_file = tmp_path / "sets.zip"
    zip_file.write_bytes(zipped({"one.csv": ROWS, "two.csv": ROWS}))
    assert [one.text for one in articles(gzipped, columns)] == ["It stayed in port."]
    assert [one.text for one in articles(zip_file, columns)] == ["It stayed in port."] * 2


def test_tables_tell_their_names_and_first_rows(tmp_path: Path, table: Path) -> None:
    page, damaged = tmp_path / "page.csv", tmp_path / "empty.tsv"
    page.write_text("<!DOCTYPE html><html><body><p>Ferry</p></body></html>")
    damaged.write_text(" ")
    missing = tmp_path / "missing.csv"
    (found,) = tables([page, damaged, missing, table], Columns())
    assert (found.path, found.header) == (str(table), KOPF)
    assert found.rows == [["Ferry stays", "It stayed in port.", "14 Nov 2031"]]
    assert found.assignment["published"] == (2,)
    known = Columns(known={KOPF: {"text": (1,)}})
    assert tables([table], known)[0].assignment == {"text": (1,)}
