"""Notes: what the user writes about an article."""

from collections.abc import Callable

import pytest

from desktop.archive import Archive, Note
from desktop.article import Article
from desktop.errors import ArchiveError

Make = Callable[..., Article]


def test_a_note_is_kept_with_its_times(filled: Archive) -> None:
    kept = filled.notes.put(Note(1, "Ask the harbour master."))
    assert filled.notes.of(1) == [kept]
    assert kept.id
    assert kept.made == kept.changed != ""
    assert filled.notes.of(2) == []


def test_notes_come_in_the_order_of_their_places(filled: Archive) -> None:
    late = filled.notes.put(Note(1, "Who?", place=(2, 3)))
    early = filled.notes.put(Note(1, "When?", place=(0, 1)))
    whole = filled.notes.put(Note(1, "Compare with 2."))
    assert filled.notes.of(1) == [whole, early, late]


def test_a_changed_note_can_be_put_back(filled: Archive) -> None:
    before = filled.notes.put(Note(1, "before"))
    after = filled.notes.put(Note(1, "after", id=before.id, made=before.made))
    assert [note.text for note in filled.notes.of(1)] == ["after"]
    assert after.made == before.made
    filled.notes.put(before)
    assert [note.text for note in filled.notes.of(1)] == ["before"]


def test_a_removed_note_can_be_put_back(filled: Archive) -> None:
    kept = filled.notes.put(Note(1, "note", place=(0, 3)))
    removed = filled.notes.remove(kept.id)
    assert filled.notes.of(1) == []
    back = filled.notes.put(removed)
    assert (back.id, back.text, back.place, back.made) == (kept.id, "note", (0, 3), kept.made)


def test_notes_go_with_their_article(filled: Archive) -> None:
    filled.notes.put(Note(1, "note"))
    filled.delete(1)
    assert filled.listed("has", "note") == []


def test_empty_notes_and_notes_on_nothing_are_refused(filled: Archive) -> None:
    with pytest.raises(ArchiveError, match="without words"):
        filled.notes.put(Note(1, " \n"))
    with pytest.raises(ArchiveError, match="no article 9"):
        filled.notes.put(Note(9, "note"))
    with pytest.raises(ArchiveError, match="no note 9"):
        filled.notes.remove(9)


def test_a_passage_is_highlighted_without_words(filled: Archive) -> None:
    kept = filled.notes.put(Note(1, "", place=(0, 3)))
    assert filled.notes.of(1) == [kept]
