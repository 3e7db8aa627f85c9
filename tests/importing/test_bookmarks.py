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


def test_a_list_without_links_says_so(tmp_path: Path) -> None:
    path = tmp_path / "list.html"
    path.write_text(BROWSER.replace("https", "place"))
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert failed.reason == "there is no link in it"
