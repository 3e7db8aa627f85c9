"""How an article came in, and what was corrected since."""

import pytest

from desktop.archive import Archive
from desktop.article import Article, Origin
from desktop.errors import ArchiveError


def test_what_came_in_is_told_of_what_is_corrected_now(archive: Archive) -> None:
    article = Article("It burned.", title="Mill", origins={"title": Origin.META}, original=b"<p>It")
    number, _ = archive.add(article)
    archive.correct(number, "title", "Mills")
    archive.correct(number, "title", "The mill")
    archive.correct(number, "source", "Post")
    archive.correct(number, "language", "en")
    archive.undo_correction(number)
    known = archive.provenance(number)
    assert known.article == number
    assert known.size == len(b"<p>It")
    assert known.imported == archive.imported([number])[number]
    assert set(known.before) == {"title", "source"}
    assert known.before["title"].value == "Mill"
    assert known.before["title"].origin is Origin.META
    assert known.before["source"].origin is None


def test_a_correction_of_a_damaged_origin_is_told_and_not_taken_back(archive: Archive) -> None:
    number, _ = archive.add(Article("It burned."))
    archive.correct(number, "title", "Mill")
    archive._connection.run("UPDATE corrections SET before_origin = 'hearsay'")
    for use in (archive.provenance, archive.undo_correction):
        with pytest.raises(ArchiveError, match="correction 1 can't be read; open a backup"):
            use(number)
    assert archive.article(number).title == "Mill"


def test_of_no_article_nothing_is_known(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match="no article 7"):
        archive.provenance(7)
