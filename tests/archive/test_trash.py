"""What was thrown away is nowhere, and comes back as it was."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlite_utils import Database

from desktop.archive import Archive, Note
from desktop.archive.trash import DERIVED, KEPT
from desktop.article import Article, Event
from desktop.errors import ArchiveError

Make = Callable[..., Article]


@pytest.fixture
def filled(archive: Archive, make: Make) -> Archive:
    for number, text in enumerate(("one", "two", "three"), 1):
        archive.add(make(text, title=f"Title {text}", source=f"Outlet {number}"))
    return archive


def _everything(archive: Archive, number: int) -> tuple[object, ...]:
    return (
        archive.article(number),
        archive.original(number),
        archive.tags.of(number),
        archive.notes.of(number),
        archive.imported([number]),
        archive.event_numbers().get(number),
    )


def test_a_trashed_article_is_in_no_list_and_no_count(filled: Archive) -> None:
    filled.tags.add(2, "rare")
    filled.trash.put([2])
    assert [one.id for one in filled.summaries()] == [3, 1]
    assert filled.count() == 2
    assert [source.name for source in filled.sources()] == ["Outlet 1", "Outlet 3"]
    assert filled.tags.all() == []
    assert filled.listed("tag", "rare") == []
    with pytest.raises(ArchiveError, match="article 2 is in the trash"):
        filled.article(2)


def test_the_trash_lists_what_is_in_it_and_knows_its_bytes(filled: Archive) -> None:
    sha256 = filled.article(2).sha256
    filled.trash.put([3, 2, 3])
    assert {one.title for one in filled.trash.summaries()} == {"Title two", "Title three"}
    assert filled.trash.count() == 2
    assert filled.trash.number_of(sha256) == 2
    assert filled.trash.number_of("0") == 0


def test_all_that_the_user_added_comes_back(filled: Archive) -> None:
    filled.tags.add(2, "to read")
    filled.tags.add(1, "to read")
    filled.notes.put(Note(2, "Ask the author.", (0, 3)))
    filled.notes.put(Note(2, "All of it."))
    filled.correct(2, "title", "Corrected")
    filled.correct(2, "source", "Somewhere")
    before = _everything(filled, 2)
    filled.trash.put([2])
    filled.trash.restore([2])
    assert _everything(filled, 2) == before
    assert filled.trash.count() == 0
    assert filled.undo_correction(2) == "source"
    assert filled.article(2).source == "Outlet 2"
    assert filled.check() == []


def test_what_a_changed_trash_says_of_another_article_stays_with_its_own(filled: Archive) -> None:
    filled.notes.put(Note(2, "All of it."))
    filled.trash.put([2])
    filled._connection.run(
        "UPDATE trash SET content = json_set(content, '$.notes[0].article_id', 1)"
    )
    filled.trash.restore([2])
    assert filled.notes.of(1) == []
    assert [note.text for note in filled.notes.of(2)] == ["All of it."]


def test_a_tag_and_an_outlet_that_had_gone_are_made_anew(filled: Archive) -> None:
    filled.tags.add(2, "rare")
    filled.trash.put([2])
    filled.tags.add(1, "other")  # which may take the number of the tag that has gone
    filled.trash.restore([2])
    assert filled.tags.of(2) == ["rare"]
    assert filled.tags.of(1) == ["other"]
    assert filled.article(2).source == "Outlet 2"


def test_an_event_comes_back_locked_and_named_as_it_was(filled: Archive) -> None:
    filled.replace_events([Event(0, "Event", (1, 2), "", "")])
    (event,) = filled.events()
    filled.event_corrections.rename(event.id, "A title of mine")
    filled.event_corrections.lock(event.id, locked=True)
    filled.trash.put([1])
    assert filled.event(event.id).articles == (2,)
    filled.trash.put([2])
    assert filled.events() == []
    filled.trash.restore([2, 1])
    (again,) = filled.events()
    assert (again.id, again.title, again.articles) == (event.id, "A title of mine", (1, 2))
    facts = filled.event_facts()[event.id]
    assert facts.locked
    assert facts.renamed


def test_the_change_log_tells_the_index(filled: Archive) -> None:
    before = filled.last_change()
    filled.trash.put([2])
    assert [(one.article, one.op) for one in filled.changes(before)] == [(2, "delete")]
    before = filled.last_change()
    filled.trash.restore([2])
    assert [(one.article, one.op) for one in filled.changes(before)] == [(2, "put")]


def test_importing_it_again_restores_it(filled: Archive, make: Make) -> None:
    filled.tags.add(2, "rare")
    filled.trash.put([2])
    assert filled.add(make("two")) == (2, False)
    assert filled.tags.of(2) == ["rare"]
    assert filled.trash.count() == 0


def test_an_emptied_trash_brings_nothing_back_and_no_number_is_given_twice(
    filled: Archive, make: Make
) -> None:
    filled.trash.put([3, 2])
    assert filled.trash.empty() == 2
    assert filled.trash.empty() == 0
    assert filled.add(make("three")) == (4, True)
    with pytest.raises(ArchiveError, match="no article 3 in its trash"):
        filled.trash.restore([3])


def test_where_one_is_refused_none_is_thrown_away_or_restored(filled: Archive) -> None:
    with pytest.raises(ArchiveError, match="no article 9"):
        filled.trash.put([1, 9])
    assert filled.count() == 3
    filled.trash.put([1, 2])
    with pytest.raises(ArchiveError, match="no article 3 in its trash"):
        filled.trash.restore([1, 3])
    assert filled.trash.count() == 2


@pytest.mark.parametrize(
    "damage",
    [
        "'no JSON'",
        "'[]'",
        "'{}'",
        """'{"articles": []}'""",
        "json_remove(content, '$.articles[0].sha256')",
        "json_set(content, '$.articles[0].title', json('[1]'))",
        f"replace(content, '\"words\": 1', '\"words\": {2**70}')",
        "json_set(content, '$.event_articles', json('[{\"article_id\": 2, \"event_id\": 55}]'))",
        "json_set(content, '$.event_articles', json('[{\"article_id\": 1, \"event_id\": 1}]'))",
        "json_set(content, '$.events', json('[{\"id\": 5}]'))",
    ],
)
def test_a_damaged_trash_is_told_and_left_alone(filled: Archive, path: Path, damage: str) -> None:
    filled.trash.put([2])
    other = Database(path)
    with other.conn:
        other.execute(f"UPDATE trash SET content = {damage}")
    other.close()
    with pytest.raises(ArchiveError, match="trash holds of article 2"):
        filled.trash.restore([2])
    assert filled.trash.count() == 1
    assert filled.count() == 2


def test_an_article_comes_back_under_its_own_number_whatever_the_trash_says(
    filled: Archive, path: Path
) -> None:
    filled.trash.put([2])
    other = Database(path)
    with other.conn:
        other.execute("UPDATE trash SET content = json_set(content, '$.articles[0].id', 77)")
    other.close()
    filled.trash.restore([2])
    assert [one.id for one in filled.summaries()] == [3, 2, 1]


def test_the_check_finds_a_damaged_trash(filled: Archive, path: Path) -> None:
    filled.trash.put([2])
    other = Database(path)
    with other.conn:
        other.execute("UPDATE trash SET content = 'no JSON'")
    other.close()
    assert filled.check() == ["article 2: what the trash holds of it can't be read"]


def test_every_table_about_articles_is_either_kept_or_found_anew(
    filled: Archive, path: Path
) -> None:
    """Who adds a table that refers to articles decides whether the trash keeps its rows."""
    database = Database(path)
    referring = {
        table.name
        for table in database.tables
        if any(key.other_table == "articles" for key in table.foreign_keys)
    }
    database.close()
    assert referring == {*KEPT, *DERIVED, "article_tags", "event_articles"}


@given(text=st.text(min_size=1).filter(str.strip), title=st.text(max_size=40))
def test_any_text_comes_back_as_it_was(
    tmp_path_factory: pytest.TempPathFactory, text: str, title: str
) -> None:
    with Archive.open(tmp_path_factory.mktemp("trash") / "archive.db") as archive:
        try:
            number, _ = archive.add(Article(text=text, title=title, original=b"\x00\xff"))
        except (ArchiveError, UnicodeEncodeError):
            return  # no archive takes it
        before = archive.article(number), archive.original(number)
        archive.trash.put([number])
        archive.trash.restore([number])
        assert (archive.article(number), archive.original(number)) == before
