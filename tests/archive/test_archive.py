"""What goes into an archive comes out of it, whole, once, in order."""

import contextlib
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest
import sqlite_utils

from desktop.archive import Archive
from desktop.archive.connection import Connection, Values
from desktop.article import Article, Event, Origin, Source
from desktop.errors import ArchiveError

Make = Callable[..., Article]
Rows = Callable[[str], list[dict[str, Any]]]


def test_an_article_comes_back_as_it_was_given_without_its_original(archive: Archive, make: Make):
    given = replace(
        make("Гребля на річці Лемна\nвитримала.\n"),
        title="Гребля витримала",
        source="Вісник Лемни",
        author="О. Коваль",
        published="2031-03-04T06:05:00+02:00",
        language="uk",
        url="https://lemna.example/1",
        external_id="set:1",
        path="/home/ö/артикль.txt",
        origins={"title": Origin.HEADING, "published": Origin.META},
    )
    number, is_new = archive.add(given)
    found = archive.article(number)
    assert is_new
    assert found == replace(given, id=number, sha256=sha256(given.original).hexdigest())
    assert found.original == b""
    assert archive.original(number) == given.original


def test_the_same_bytes_twice_are_stored_once(archive: Archive, make: Make):
    first, _ = archive.add(make("The tower fell.", title="Tower falls"))
    again, is_new = archive.add(make("The tower fell.", title="Another title"))
    assert (again, is_new) == (first, False)
    assert archive.count() == 1
    assert archive.article(first).title == "Tower falls"


def test_other_bytes_with_the_same_text_are_another_article(archive: Archive, make: Make):
    archive.add(make("The tower fell."))
    _, is_new = archive.add(replace(make("The tower fell."), original=b"<p>The tower fell."))
    assert is_new
    assert archive.count() == 2


@pytest.mark.parametrize("published", ["Tuesday", "04/05/2031", "2031-02-30"])
def test_an_article_of_no_date_is_refused(archive: Archive, make: Make, published: str):
    with pytest.raises(ArchiveError, match="is no date"):
        archive.add(make(published=published))
    assert archive.count() == 0


def test_a_date_is_stored_as_it_was_given(archive: Archive, make: Make):
    archive.add(make(published="2031-03-04 06:05Z"))
    assert archive.article(1).published == "2031-03-04 06:05Z"


def test_an_article_without_original_bytes_is_made_of_its_text(archive: Archive):
    number, _ = archive.add(Article(text="Ein Turm fällt."))
    assert archive.original(number) == "Ein Turm fällt.".encode()


def test_all_articles_come_in_the_order_they_came_in(archive: Archive, make: Make):
    numbers = [archive.add(make(f"Report {n}."))[0] for n in range(450)]
    assert [article.id for article in archive.articles()] == numbers


def test_articles_come_in_the_order_asked_for_and_missing_ones_are_passed_over(
    archive: Archive, make: Make
):
    first, second = (archive.add(make(f"Report {n}."))[0] for n in range(2))
    assert [article.id for article in archive.articles([second, 99, first])] == [second, first]


def test_bodies_are_texts_with_their_languages(archive: Archive, make: Make) -> None:
    first, _ = archive.add(make("One.", language="en"))
    second, _ = archive.add(make("Zwei.", language="de"))
    found = {body.id: (body.language, body.text) for body in archive.bodies([second, 99, first])}
    assert found == {first: ("en", "One."), second: ("de", "Zwei.")}
    assert archive.bodies([]) == []


def test_articles_can_be_changed_while_they_are_read(archive: Archive, make: Make):
    for n in range(3):
        archive.add(make(f"Report {n}."))
    for article in archive.articles():
        archive.correct(article.id, "source", "Lenn Herald")
    assert archive.sources() == [Source("Lenn Herald", 3)]


def test_a_missing_article_is_an_error_with_its_number(archive: Archive):
    for ask in (archive.article, archive.original, archive.delete, archive.event):
        with pytest.raises(ArchiveError, match="42"):
            ask(42)


def test_summaries_show_the_newest_first_and_undated_ones_last(archive: Archive, make: Make):
    dates = {
        "evening in Tokyo": "2031-03-04T23:00:00+09:00",  # 14:00 UTC
        "undated": "",
        "month": "2031-03",
        "afternoon in London": "2031-03-04T15:00:00+00:00",
        "day": "2031-03-04",
        "last year": "2030-12-31",
    }
    for title, published in dates.items():
        archive.add(make(f"About {title}.", title=title, published=published))
    assert [summary.title for summary in archive.summaries()] == [
        *("afternoon in London", "evening in Tokyo", "day", "month", "last year", "undated")
    ]


def test_a_summary_has_what_a_list_shows(archive: Archive, make: Make):
    number, _ = archive.add(make("One two\nthree.", source="Lenn Herald", language="en"))
    archive.replace_events([Event(5, "Counting", (number,))])
    (summary,) = archive.summaries()
    assert (summary.id, summary.title, summary.source) == (number, "One two", "Lenn Herald")
    assert (summary.published, summary.language, summary.words, summary.event) == ("", "en", 3, 5)


def test_an_outlet_that_another_program_deleted_is_unknown(archive: Archive, make: Make):
    archive.add(make("One.", source="Lenn Herald"))
    other = sqlite_utils.Database(archive.path)  # where nobody has switched references on
    other.execute("DELETE FROM sources")
    other.conn.commit()
    other.close()
    assert [one.source for one in archive.summaries()] == [""]
    assert archive.article(1).source == ""
    assert archive.sources() == []
    assert archive.check() == ["row 1 of articles refers to a row of sources that is not there"]


def test_sources_are_counted_and_vanish_with_their_last_article(archive: Archive, make: Make):
    first, _ = archive.add(make("One.", source="Lenn Herald"))
    archive.add(make("Two.", source="avon post"))
    archive.add(make("Three.", source="Lenn Herald"))
    archive.add(make("Four."))
    assert archive.sources() == [Source("avon post", 1), Source("Lenn Herald", 2)]
    archive.delete(first)
    assert archive.sources() == [Source("avon post", 1), Source("Lenn Herald", 1)]
    archive.delete(3)
    assert archive.sources() == [Source("avon post", 1)]


def test_a_deleted_article_is_gone_with_all_that_belonged_to_it(archive: Archive, make: Make):
    number, _ = archive.add(make())
    archive.correct(number, "title", "Bridge closed")
    archive.replace_events([Event(0, "Bridge", (number,))])
    archive.delete(number)
    assert archive.count() == 0
    assert archive.events() == []
    assert archive.check() == []


def test_a_number_is_never_given_twice(archive: Archive, make: Make):
    number, _ = archive.add(make("One."))
    archive.delete(number)
    assert archive.add(make("Two."))[0] > number


def test_a_transaction_keeps_all_or_nothing(archive: Archive, make: Make):
    archive.add(make("Before."))
    position = archive.last_change()
    with contextlib.suppress(KeyError), archive.transaction():
        archive.add(make("One."))
        with archive.transaction():
            archive.correct(1, "title", "Changed")
        raise KeyError
    assert archive.count() == 1
    assert archive.article(1).title == ""
    assert archive.changes(position) == []


def test_an_error_of_the_caller_in_a_transaction_stays_his(archive: Archive):
    with pytest.raises(FileNotFoundError), archive.transaction():
        raise FileNotFoundError


def test_what_fails_inside_a_transaction_may_be_taken_back_alone(archive: Archive, make: Make):
    with archive.transaction():
        archive.add(make("One."))
        with contextlib.suppress(KeyError), archive.transaction():
            archive.add(make("Two."))
            raise KeyError
    assert [article.text for article in archive.articles()] == ["One."]


def test_a_second_connection_sees_what_the_first_one_kept(path: Path, archive: Archive, make: Make):
    with Archive.open(path) as other:
        archive.add(make())
        assert other.count() == 1
        assert other.uuid == archive.uuid


def test_a_new_identity_stays(path: Path, archive: Archive):
    before = archive.uuid
    archive.renew_identity()
    assert archive.uuid != before
    with Archive.open(path) as again:
        assert again.uuid == archive.uuid


def test_an_archive_belongs_to_its_thread(archive: Archive):
    failures: list[BaseException] = []

    def ask():
        try:
            archive.count()
        except Exception as error:  # noqa: BLE001 (whatever it is, it is looked at)
            failures.append(error)

    thread = threading.Thread(target=ask)
    thread.start()
    thread.join()
    (failure,) = failures
    assert not isinstance(failure, ArchiveError)  # a bug of ours passes through


@pytest.fixture
def table(
    path: Path, archive: Archive, make: Make
) -> Iterator[Callable[[str], list[dict[str, Any]]]]:
    archive.add(make("One two.", title="One", source="Lenn Herald", published="2031-03-04"))
    database = sqlite_utils.Database(path)
    yield lambda name: list(database[name].rows)
    database.close()


def test_other_programs_can_read_the_tables(table: Rows):
    (article,) = table("articles")
    (source,) = table("sources")
    assert article["title"] == "One"
    assert article["published"] == "2031-03-04"
    assert article["words"] == 2
    assert article["source_id"] == source["id"]
    assert source["name"] == "Lenn Herald"
    assert table("changes") == [{"seq": 1, "article_id": 1, "op": "put"}]


def test_the_list_is_read_from_an_index_without_the_texts(
    archive: Archive, make: Make, monkeypatch: pytest.MonkeyPatch
):
    """What makes 100,000 summaries take 0.3 s instead of reading 900 MB."""
    asked: list[str] = []
    rows = Connection.rows

    def note(connection: Connection, sql: str, values: Values = ()) -> list[tuple[Any, ...]]:
        asked.append(sql)
        return rows(connection, sql, values)

    archive.add(make())
    monkeypatch.setattr(Connection, "rows", note)
    archive.summaries()
    (listing,) = (sql for sql in asked if "FROM articles" in sql)
    plan = " ".join(str(row) for row in rows(archive._connection, f"EXPLAIN QUERY PLAN {listing}"))
    assert "COVERING INDEX articles_as_listed" in plan
    assert "TEMP B-TREE" not in plan  # the order is the index's own


def test_what_is_read_in_a_snapshot_is_of_one_moment(archive: Archive, make: Make) -> None:
    archive.add(make("One."))
    with Archive.open(archive.path) as other, archive.snapshot():
        assert archive.count() == 1
        other.add(make("Two."))
        assert [article.text for article in archive.articles()] == ["One."]
    assert archive.count() == 2
