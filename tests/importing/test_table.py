"""Tables with one article a row."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article, Doubt
from desktop.errors import ReaderError
from desktop.importing import Columns, read, tables

ReadAll = Callable[[Path], list[Article]]

TEXT = "The ferry stayed in port; waves were four metres.\nIt will sail on Friday."


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
def test_columns_are_known_by_their_names(
    tmp_path: Path, read_all: ReadAll, delimiter: str
) -> None:
    path = tmp_path / "set.csv"
    rows = [
        ["Headline", "Outlet", "Publication Date", "Body", "Reporter's mood"],
        ["Ferry stays", "Orsund Courier", "14 Nov 2031", f'"{TEXT}"', "grim"],
        [],
        ["Ferry sails", "", "", "It sailed.", ""],
    ]
    path.write_text("\r\n".join(delimiter.join(row) for row in rows), encoding="utf-8")
    first, second = read_all(path)
    assert (first.title, first.source) == ("Ferry stays", "Orsund Courier")
    assert (first.published, first.text) == ("2031-11-14", TEXT)
    assert (second.title, second.text) == ("Ferry sails", "It sailed.")


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1252"])
def test_letters_beyond_ascii_come_in_as_they_are(
    tmp_path: Path, read_all: ReadAll, encoding: str
) -> None:
    path = tmp_path / "set.csv"
    rows = "title,text\n" + "Fähre bleibt im Hafen,Die Fähre blieb über Nacht für alle im Hafen.\n"
    rows += "Zweite Fähre,Der Kapitän sagte später, die Wellen seien höher gewesen als früher.\n"
    path.write_bytes(rows.encode(encoding))
    article, _ = read_all(path)
    assert article.title == "Fähre bleibt im Hafen"
    assert "über Nacht für alle" in article.text


def test_a_column_of_long_values_is_the_text(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "set.csv"
    path.write_text(f"title,was geschah\nFerry,{'The ferry stayed. ' * 20}\n", encoding="utf-8")
    (article,) = read_all(path)
    assert article.text.startswith("The ferry stayed.")


def test_a_list_of_links_becomes_links(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "instapaper.csv"
    path.write_text(
        "URL,Title,Selection,Folder,Timestamp\nhttps://courier.example/1,Ferry,,Unread,1930370700\n"
    )
    (article,) = read_all(path)
    assert article.url == "https://courier.example/1"
    assert Doubt.LINK in article.doubts


def test_a_row_without_text_is_told_by_its_number(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text("title,text\nFerry,\nFerry,It sailed.\n")
    failed, article = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "row 2: it has no text"
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"a,b\n1,2\n", "names no column of an article"),
        (b"  \n", "it is empty"),
        (b"title,text\nFerry,\x00It\x00 sailed.\n", ""),
        (b"title\x00,text\n\x01", ""),
    ],
)
def test_damaged_tables_say_why_or_are_read_as_far_as_they_go(
    tmp_path: Path, data: bytes, reason: str
) -> None:
    path = tmp_path / "set.csv"
    path.write_bytes(data)
    found = list(read(path))
    assert all(not isinstance(one, ReaderError) or reason in one.reason for one in found)
    assert found


@pytest.mark.parametrize("end", ["", "\n", "\nFog,It lifted.\n" * 40])
def test_a_quotation_mark_that_is_never_closed_is_told_and_swallows_no_other_row(
    tmp_path: Path, end: str
) -> None:
    path = tmp_path / "set.csv"
    path.write_text(f'title,text\nFerry,"It ""sailed"".\nTwice."\nStorm,"It rained{end}')
    article, failed = read(path)
    assert isinstance(article, Article)
    assert article.text == 'It "sailed".\nTwice.'
    assert isinstance(failed, ReaderError)
    assert failed.reason == "row 3: it is cut short; save it again"


def test_a_first_row_with_a_quotation_mark_that_is_never_closed_is_told(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text('title,"text\nFerry stays,It stayed.\n', encoding="utf-8")
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "row 1: it is cut short; save it again"


def test_a_row_that_is_cut_short_is_not_shown_among_the_first(tmp_path: Path) -> None:
    path = tmp_path / "set.csv"
    path.write_text('title,text\nFerry stays,It stayed.\nFerry sails,"It\n', encoding="utf-8")
    (begun,) = tables([path], Columns())
    assert begun.rows == [["Ferry stays", "It stayed."]]


@pytest.mark.parametrize("end", ["", "\n", "\r\n", '\n""\n'])
def test_a_last_row_is_whole_whatever_ends_it(tmp_path: Path, read_all: ReadAll, end: str) -> None:
    path = tmp_path / "set.csv"
    path.write_text(f'text\nFerry\n"It sailed."{end}', newline="")
    assert [article.text for article in read_all(path)] == ["Ferry", "It sailed."]


def test_empty_lines_may_stand_before_the_names(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "set.csv"
    path.write_text("\n\ntitle,text\nFerry stays,It stayed.\n")
    (article,) = read_all(path)
    assert article.title == "Ferry stays"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_line_may_say_what_stands_between_values(
    tmp_path: Path, read_all: ReadAll, encoding: str
) -> None:
    path = tmp_path / "set.csv"
    path.write_bytes("sep=;\r\ntitle;text, whole;text\r\nFerry;x;It stayed.\r\n".encode(encoding))
    (article,) = read_all(path)
    assert (article.title, article.text) == ("Ferry", "It stayed.")


def test_commas_in_quoted_names_are_none_between_values(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "set.csv"
    path.write_text('title;"place, day, and hour";text\nFerry;Orsund;It stayed.\n')
    (article,) = read_all(path)
    assert (article.title, article.text) == ("Ferry", "It stayed.")


def test_no_row_of_a_long_table_is_lost(tmp_path: Path, read_all: ReadAll) -> None:
    path = tmp_path / "set.csv"
    path.write_text("title,text\n" + "".join(f"Ferry {n},It stayed {n}.\n" for n in range(45)))
    assert [one.title for one in read_all(path)] == [f"Ferry {n}" for n in range(45)]


@pytest.mark.parametrize(
    ("dates", "read"),
    [
        (["10/11/2031", "13/11/2031"], ["2031-11-10", "2031-11-13"]),
        (["11/10/2031", "11/13/2031"], ["2031-11-10", "2031-11-13"]),
        (["10/11/2031", "14 Nov 2031"], ["", "2031-11-14"]),
        (["10/11/2031", "13/11/2031", "11/13/2031"], ["", "2031-11-13", "2031-11-13"]),
        (["10/11/2031"] * 30 + ["13/11/2031"], ["2031-11-10"] * 30 + ["2031-11-13"]),
    ],
)
def test_one_row_tells_whether_the_day_comes_first_in_all(
    tmp_path: Path, read_all: ReadAll, dates: list[str], read: list[str]
) -> None:
    path = tmp_path / "set.csv"
    rows = [f"{at},{date},The ferry stayed {at} days." for at, date in enumerate(dates)]
    path.write_text("\n".join(["title,when,text", *rows]))
    assert [article.published for article in read_all(path)] == read
