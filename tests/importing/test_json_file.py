"""Exports in JSON: one article or many, at whatever depth."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.article import Article, Doubt
from desktop.errors import ReaderError
from desktop.importing import read

ReadAll = Callable[[Path], list[Article]]

TEXT = "The ferry to Orsund stayed in port on Tuesday, the harbour office said."
# As wallabag writes it.
ENTRY = {
    "id": 4,
    "is_archived": 1,
    "title": "Ferry stays in port",
    "url": "https://courier.example/1",
    "content": f"<h2>Weather</h2><p>{TEXT}</p>",
    "published_at": "2031-11-14T10:00:00+0100",
    "published_by": ["Ann Lee"],
    "domain_name": "courier.example",
    "language": "en",
}


def written(tmp_path: Path, found: object) -> Path:
    path = tmp_path / "export.json"
    path.write_text(json.dumps(found), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "around",
    [
        lambda entries: entries,
        lambda entries: {"articles": entries, "status": "ok"},
        lambda entries: {"page": 1, "_embedded": {"items": entries}},
        lambda entries: {"hits": {"hits": [{"_id": "x", "_source": one} for one in entries]}},
        lambda entries: {"data": [{"type": "post", "attributes": one} for one in entries]},
    ],
    ids=["list", "object", "deeper", "Elasticsearch", "JSON:API"],
)
def test_the_list_of_articles_is_found(
    tmp_path: Path, read_all: ReadAll, around: Callable[[list[object]], object]
) -> None:
    path = written(tmp_path, around([ENTRY, {**ENTRY, "id": 5, "title": "Ferry sails"}]))
    first, second = read_all(path)
    assert (first.title, second.title) == ("Ferry stays in port", "Ferry sails")
    assert first.text == f"Weather\n{TEXT}"
    assert first.published == "2031-11-14T10:00:00+01:00"
    assert (first.author, first.language) == ("Ann Lee", "en")
    assert json.loads(first.original)["published_by"] == ["Ann Lee"]
    assert first.sha256 != second.sha256


def test_entries_of_a_json_feed_have_its_outlet(tmp_path: Path, read_all: ReadAll) -> None:
    entry = {
        "id": "7",
        "url": "https://courier.example/7",
        "title": "Ferry stays in port",
        "content_html": f"<p>{TEXT}</p>",
        "date_published": "2031-11-14T10:00:00+01:00",
        "authors": [{"name": "Ann Lee"}],
    }
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "Orsund Courier",
        "home_page_url": "https://courier.example/",
        "language": "en",
        "items": [entry, {**entry, "id": "8", "language": "fr"}],
    }
    first, second = read_all(written(tmp_path, feed))
    assert (first.title, first.source, first.author) == (
        "Ferry stays in port",
        "Orsund Courier",
        "Ann Lee",
    )
    assert (first.text, first.published) == (TEXT, "2031-11-14T10:00:00+01:00")
    assert (first.external_id, first.language, second.language) == ("7", "en", "fr")


def test_an_object_alone_is_one_article(tmp_path: Path, read_all: ReadAll) -> None:
    (article,) = read_all(written(tmp_path, ENTRY))
    assert article.url == "https://courier.example/1"
    assert Doubt.LINK not in article.doubts


def test_a_record_without_text_stops_nothing(tmp_path: Path) -> None:
    failed, article = read(written(tmp_path, [{"title": "Nothing but a title"}, ENTRY]))
    assert isinstance(failed, ReaderError)
    assert failed.reason == "record 1: it has no text"
    assert isinstance(article, Article)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"[1, 2", "it is no JSON"),
        (b'{"a": {"b": 1}}', "no object in it has a text"),
        (b"[" * 5000 + b"]" * 5000, "nested too deeply"),
        (b"", "it is empty"),
    ],
)
def test_what_is_none_says_why(tmp_path: Path, data: bytes, reason: str) -> None:
    path = tmp_path / "set.json"
    path.write_bytes(data)
    (failed,) = read(path)
    assert isinstance(failed, ReaderError)
    assert reason in failed.reason
