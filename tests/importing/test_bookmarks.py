"""Lists of links, each of which becomes an article that says it has no text."""

from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article, Doubt
from desktop.errors import ReaderError
from desktop.importing import read

LINKS = '<a href="https://courier.example/1" time_added="1">Ferry stays</a><a href="#top">Top</a>'
POCKET = f"<!DOCTYPE html><head><title>Pocket Export</title></head><body>{LINKS}</body>"
BROWSER = f"<!DOCTYPE NETSCAPE-Bookmark-file-1><TITLE>Bookmarks</TITLE><DL><DT>{LINKS}</DL>"


@pytest.mark.parametrize("text", [POCKET, BROWSER], ids=["Pocket", "browser"])
def test_each_link_becomes_an_article(
    tmp_path: Path, read_all: Callable[[Path], list[Article]], text: str
) -> None:
    path = tmp_path / "list.html"
    path.write_text(text)
    (article,) = read_all(path)
    assert (article.title, article.url) == ("Ferry stays", "https://courier.example/1")
    assert Doubt.LINK in article.doubts


def test_a_folder_of_many_bookmarks_is_read_as_browsers_write_it(
    tmp_path: Path, read_all: Callable[[Path], list[Article]]
) -> None:
    path = tmp_path / "list.html"
    marks = "".join(
        f'<DT><A HREF="https://courier.example/{n}" ADD_DATE="1">Ferry {n}</A>\n<DD>Seen {n}\n'
        for n in range(1000)
    )
    folder = f"<DT><H3>News</H3>\n<DL><p>\n{marks}</DL><p>\n"
    path.write_text(f"<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>\n{folder * 2}</DL><p>\n")
    titles = [article.title for article in read_all(path)]
    assert titles == [f"Ferry {n}" for n in range(1000)] * 2


def test_a_list_without_links_says_so(tmp_path: Path) -> None:
    path = tmp_path / "list.html"
    path.write_text(BROWSER.replace("https", "place"))
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "there is no link in it; export it anew"
