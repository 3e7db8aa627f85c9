"""Decisions: what the user decided about differences, kept whatever becomes of the articles."""

import contextlib
import sqlite3
from collections.abc import Callable

import pytest

from desktop.archive import Archive
from desktop.article import Article
from desktop.decision import Choice, Decision, Passage, article_key
from desktop.errors import ArchiveError

ONE, TWO, THREE = "1" * 64, "2" * 64, "3" * 64
PASSAGES = (Passage(ONE, 4, 13, "12 people"), Passage(TWO, 0, 9, "15 people"))
DECISION = Decision(Choice.NO_DIFFERENCE, "number", (ONE, TWO), PASSAGES)


def test_a_decision_is_kept_with_all_it_says(archive: Archive) -> None:
    pair = (Passage(ONE, 0, 20, "عشرة أشخاص"), Passage(TWO, 0, 9, "десять"))
    kept = [
        archive.decisions.put(DECISION),
        archive.decisions.put(Decision(Choice.PAIRED, "only", (ONE, TWO), PASSAGES[:1], pair)),
        archive.decisions.put(Decision(Choice.NOTED, "time", (ONE, TWO), PASSAGES, note="Ask.")),
    ]
    assert archive.decisions.all() == kept
    assert all(one.id and one.made for one in kept)


def test_a_decision_taken_back_comes_back_as_it_was(archive: Archive) -> None:
    kept = archive.decisions.put(DECISION)
    assert archive.decisions.remove(kept.id) == kept
    assert archive.decisions.all() == []
    assert archive.decisions.put(kept) == kept
    assert archive.decisions.all() == [kept]


def test_decisions_are_found_by_the_articles_they_speak_of(archive: Archive) -> None:
    kept = archive.decisions.put(DECISION)
    assert archive.decisions.among([TWO, THREE]) == [kept]
    assert archive.decisions.among([THREE]) == []


def test_a_decision_outlives_its_article(archive: Archive, make: Callable[..., Article]) -> None:
    number, _ = archive.add(make("It cost 5 euros."))
    key = article_key(archive.article(number))
    passage = Passage(key, 8, 15, "5 euros")
    kept = archive.decisions.put(Decision(Choice.LEFT_OUT, "only", (key,), (passage,)))
    archive.delete(number)
    assert archive.decisions.all() == [kept]


@pytest.mark.parametrize(
    "empty",
    [
        Decision(Choice.NOTED, "number", (ONE, TWO), PASSAGES, note=" \n"),
        Decision(Choice.LEFT_OUT, "number", (ONE, TWO), ()),
    ],
)
def test_what_says_nothing_is_refused(archive: Archive, empty: Decision) -> None:
    with pytest.raises(ArchiveError):
        archive.decisions.put(empty)
    assert archive.decisions.all() == []


def test_what_is_not_there_cannot_be_taken_back(archive: Archive) -> None:
    with pytest.raises(ArchiveError, match="no decision 7"):
        archive.decisions.remove(7)


def test_a_choice_that_is_none_says_that_the_archive_is_damaged(
    archive: Archive,
) -> None:
    archive.decisions.put(DECISION)
    with contextlib.closing(sqlite3.connect(archive.path)) as file, file:
        file.execute("PRAGMA ignore_check_constraints = 1")
        file.execute("UPDATE decisions SET choice = 'perhaps'")
    with pytest.raises(ArchiveError, match="decision 1 can't be read"):
        archive.decisions.all()


def test_articles_of_decisions_are_found_by_what_they_were_made_of(archive: Archive) -> None:
    number, _ = archive.add(Article("The ferry stayed in port."))
    key = article_key(archive.article(number))
    kept = archive.decisions.put(
        Decision(Choice.NO_DIFFERENCE, "number", (key, TWO), (Passage(key, 4, 9, "ferry"),))
    )
    assert archive.decisions.numbers([kept]) == {key: number}
