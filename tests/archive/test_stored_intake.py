"""Doubts about articles and their versions are kept with them."""

from pathlib import Path

import pytest
import sqlite_utils

from desktop.archive import Archive
from desktop.archive.schema import FORMAT
from desktop.article import Article, Doubt, Origin
from desktop.errors import ArchiveError

URL = "https://courier.example/2031/03/ferry"


def test_doubts_come_back_in_their_order_and_mark_the_list(archive: Archive):
    doubts = (Doubt.STUB, Doubt.CUT)
    number, _ = archive.add(Article("The ferry stayed in port.", doubts=doubts))
    archive.add(Article("The mill burned."))
    assert archive.article(number).doubts == doubts
    assert {one.id: one.doubtful for one in archive.summaries()} == {1: True, 2: False}
    assert [one.doubtful for one in archive.titled(["ferry"], [(1, 9)], str.casefold)] == [True]


def test_a_doubt_about_a_field_falls_where_the_user_corrects_it(archive: Archive):
    article = Article(
        "The ferry stayed in port.",
        published="2031-03-04",
        origins={"published": Origin.ADDRESS},
        doubts=(Doubt.DATE_IN_ADDRESS,),
    )
    number, _ = archive.add(article)
    archive.correct(number, "published", "2031-03-05")
    assert archive.article(number).doubts == ()
    assert not archive.summaries()[0].doubtful
    archive.undo_correction(number)
    assert archive.article(number).doubts == (Doubt.DATE_IN_ADDRESS,)


@pytest.mark.parametrize("origins", ["x", "[]"])
def test_lists_are_shown_though_the_origins_of_one_article_are_damaged(
    archive: Archive, origins: str
):
    doubts = (Doubt.DATE_GUESSED,)
    number, _ = archive.add(Article("The ferry stayed in port.", doubts=doubts))
    archive._connection.run("UPDATE articles SET origins = ?", [origins])
    assert [one.doubtful for one in archive.summaries()] == [True]
    assert [one.doubtful for one in archive.titled(["ferry"], [(1, 9)], str.casefold)] == [True]
    assert archive.listed("has", "doubt") == [number]
    with pytest.raises(ArchiveError, match="the origins of article 1 can't be read"):
        archive.article(number)


def test_articles_of_one_address_are_versions(archive: Archive):
    first, _ = archive.add(Article("The ferry stayed in port.", url=URL))
    other, _ = archive.add(Article("The mill burned.", url="https://courier.example/mill"))
    second, new = archive.add(Article("The ferry sailed at noon.", url=f"{URL}?utm_source=mail"))
    assert new
    assert archive.article(first).versions == archive.article(second).versions == (first, second)
    assert archive.article(other).versions == ()
    assert [archive.version_before(number) for number in (first, other, second)] == [0, 0, first]
    assert [one.versions for one in archive.articles([first, other, second])] == [
        (first, second),
        (),
        (first, second),
    ]
    archive.delete(first)
    assert archive.article(second).versions == ()


def test_the_same_text_saved_once_more_is_a_duplicate(archive: Archive):
    first = Article("The ferry stayed in port.", title="Ferry", url=URL, original=b"one")
    again = Article("The ferry stayed in port.", title="Ferry", url=f"{URL}/", original=b"two")
    assert archive.add(first) == (1, True)
    assert archive.add(again) == (1, False)
    assert archive.add(Article("The ferry stayed in port.", title="Ferry", original=b"3"))[1]


def test_of_thousands_at_the_address_of_a_feed_a_new_one_is_compared_with_the_last(
    archive: Archive,
):
    texts = [f"Ferry {number} stayed in port." for number in range(300)]
    with archive.transaction():
        for text in texts:
            assert archive.add(Article(text, url=URL, original=text.encode()))[1]
    assert archive.add(Article(texts[-1], url=URL, original=b"saved again")) == (300, False)
    assert archive.add(Article(texts[0], url=URL, original=b"saved again")) == (301, True)
    assert archive.version_before(301) == 300


def test_an_older_archive_learns_the_addresses_of_its_articles(path: Path):
    with Archive.open(path) as archive:
        archive.add(Article("The ferry stayed in port.", url=URL))
    old = sqlite_utils.Database(path)
    old.execute("DROP TABLE doubts")
    old.execute("DROP TABLE captures")
    old.execute("DELETE FROM _sqlite_migrations WHERE name = 'intake'")
    old.conn.commit()
    old.execute(f"PRAGMA user_version={FORMAT - 1}")
    old.close()
    with Archive.open(path) as archive:
        number, _ = archive.add(Article("The ferry sailed at noon.", url=URL))
        assert archive.article(number).versions == (1, 2)
