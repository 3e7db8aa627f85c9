"""Events are kept up to date by another process, which takes up what the one before it found."""

import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.archive import Archive
from desktop.article import Article
from desktop.groups import Groups
from desktop.progress import finish


@pytest.fixture
def archive(tmp_path: Path, five_articles: Sequence[Article]) -> Iterator[Archive]:
    with Archive.open(tmp_path / "archive.db") as archive:
        for article in five_articles:
            archive.add(article)
        yield archive


def test_an_article_goes_while_another_process_holds_the_events(
    archive: Archive, tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path / "cache").refresh())
    archive.delete(2)
    assert list(Groups(archive, tmp_path / "cache").refresh()) == []
    assert archive.events() == []
    archive.correct(1, "title", "The mill of Old Harbour")
    later = Groups(archive, tmp_path / "cache")
    assert list(later.refresh()) == []
    assert not later.behind()


def test_another_process_goes_on_with_what_was_found(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path / "cache").refresh())
    (event,) = archive.events()
    for place, more in enumerate(("More to come.", "Nobody is missing.")):
        text = f"{five_articles[1].text}\n{more}"
        number, _ = archive.add(replace(five_articles[1], text=text, original=b""))
        later = Groups(archive, tmp_path / "cache")
        assert list(later.refresh()) == []  # all is not grouped
        assert number in archive.event(event.id).articles
        assert len(archive.event(event.id).articles) == 3 + place


def test_what_was_found_and_is_lost_or_damaged_is_found_anew(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    for damage in ("unlink", "truncate"):
        (kept,) = [path for path in tmp_path.iterdir() if path.suffix == ".base"]
        if damage == "unlink":
            kept.unlink()
        else:
            kept.write_bytes(kept.read_bytes()[:-1])
        text = f"{five_articles[1].text}\nAfter {damage}."
        archive.add(replace(five_articles[1], text=text, original=b""))
        later = Groups(archive, tmp_path)
        assert len(list(later.refresh())) > 1
        assert not later.behind()


@pytest.mark.parametrize("gone", [2, 3])
def test_an_article_goes_after_a_restart_and_another_was_corrected_before_it(
    archive: Archive, tmp_path: Path, gone: int
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    archive.correct(1, "title", "The mill of Old Harbour")
    finish(Groups(archive, tmp_path).refresh())
    archive.trash.put([gone])
    later = Groups(archive, tmp_path)
    finish(later.refresh())
    found = archive.events()
    later.forget()
    finish(later.refresh())
    assert archive.events() == found


def test_a_late_article_that_goes_after_a_restart_takes_with_it_what_came_of_it(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    (before,) = archive.events()
    about = archive.grouping.glance(before.id)
    late = replace(
        five_articles[0],
        text=f"{five_articles[0].text}\nMore to come.",
        title="Spinning mill fire in Old Harbour leaves town in shock",
        published="2025-03-03",
        original=b"",
    )
    number, _ = archive.add(late)
    finish(Groups(archive, tmp_path).refresh())
    assert number in archive.event(before.id).articles
    assert archive.event(before.id).title != before.title
    archive.trash.put([number])
    later = Groups(archive, tmp_path)
    finish(later.refresh())
    found = archive.events(), archive.grouping.glance(before.id)
    assert found == ([before], about)
    reasons = archive.grouping.memberships(before.id)
    later.forget()
    finish(later.refresh())
    assert found == (archive.events(), archive.grouping.glance(before.id))
    assert reasons == archive.grouping.memberships(before.id)


def test_an_article_that_was_corrected_into_an_event_and_goes_after_a_restart_leaves_no_trace(
    archive: Archive, five_articles: Sequence[Article], tmp_path: Path
) -> None:
    text = f"{five_articles[0].text}\nMore to come."
    title = "Spinning mill fire in Old Harbour leaves town in shock"
    number, _ = archive.add(
        replace(five_articles[0], text=text, title=title, published="2025-12-03", original=b"")
    )
    finish(Groups(archive, tmp_path).refresh())
    (before,) = archive.events()
    about = archive.grouping.glance(before.id)
    assert number not in before.articles
    archive.correct(number, "published", "2025-03-03")
    finish(Groups(archive, tmp_path).refresh())
    assert archive.event(before.id).title == title
    archive.trash.put([number])
    finish(Groups(archive, tmp_path).refresh())
    assert (archive.events(), archive.grouping.glance(before.id)) == ([before], about)


def test_an_article_that_goes_twice_after_a_restart_is_of_no_event(
    archive: Archive, tmp_path: Path
) -> None:
    finish(Groups(archive, tmp_path).refresh())
    for _ in range(2):
        archive.correct(2, "title", "Old Harbour loses its mill")
        archive.trash.put([2])
        later = Groups(archive, tmp_path)
        finish(later.refresh())
        assert archive.events() == []
        archive.trash.restore([2])
        finish(later.refresh())
        assert [event.articles for event in archive.events()] == [(1, 2)]


def test_a_split_holds_when_what_was_found_is_taken_up(archive: Archive, tmp_path: Path) -> None:
    finish(Groups(archive, tmp_path).refresh())
    (event,) = archive.events()
    number = archive.event_corrections.split(event.id, [2])
    later = Groups(archive, tmp_path)
    assert list(later.refresh()) == []
    assert archive.events() == []
    archive.event_corrections.undo(number)
    assert list(Groups(archive, tmp_path).refresh()) == []
    assert [one.articles for one in archive.events()] == [(1, 2)]


def test_an_article_that_has_gone_since_is_not_asked_for(tmp_path: Path) -> None:
    told = "{} Selwyn Okker 1400 5200 Tollmere Ardwick Brann Wirsel 318 {}"
    accounts = [
        Article(told.format("Fire in", "burned."), published="2031-03-14", language="en"),
        Article(told.format("A fire of", "fell."), published="2031-03-14", language="en"),
        Article(told.format("Incendie à", "brûle."), published="2031-03-15", language="fr"),
    ]
    late = [replace(accounts[2], text=f"{accounts[2].text} {more}") for more in ("Encore.", "Fin.")]
    with Archive.open(tmp_path / "archive.db") as archive:
        numbers = [archive.add(one)[0] for one in accounts]
        finish(Groups(archive, tmp_path).refresh())
        archive.add(late[0])
        finish(Groups(archive, tmp_path).refresh())
        archive.delete(numbers[1])
        archive.add(late[1])
        finish(Groups(archive, tmp_path).refresh())
        assert all(numbers[1] not in event.articles for event in archive.events())
        assert not Groups(archive, tmp_path).behind()


FIRE = "1400 spindles and 5200 bales burned in Tollmere, Selwyn Okker said."
LOOMS = "Hanno Vesk saw 77 looms in Gorl fall, 36 in Ostrel, 91 in Dunmar Wick, 58 in Tarn Hollis."
FEU = "1400 broches et 5200 ballots à Tollmere, selon Selwyn Okker."
METIERS = (
    "À Wirsel, dit Ottla Marn, 318 métiers et 64 tonneaux de Brann, 29 de Sennick, 83 d'Ulm Varra,"
    " 47 de Pell Orro."
)
STUEHLE = (
    "In Wirsel, so Ottla Marn, 318 Webstühle und 64 Fässer aus Brann, 29 aus Sennick, 83 aus Ulm"
    " Varra, 47 aus Pell Orro."
)
# The third is nearer to the fourth than to the first two, but only where that is of its days.
TORN = (
    Article(f"{FIRE} {LOOMS}", published="2031-03-12", language="en"),
    Article(f"{LOOMS} {FIRE}", published="2031-03-12", language="en"),
    Article(f"{FEU} {METIERS}", published="2031-03-15", language="fr"),
    Article(STUEHLE, published="2032-03-12", language="de"),
)


def _articles_of_events(archive: Archive) -> set[frozenset[int]]:
    return {frozenset(event.articles) for event in archive.events()}


@pytest.mark.parametrize("ended_by", ["undo", "trash", "delete", "another day"])
def test_who_left_an_event_for_an_article_comes_back_when_that_goes(
    tmp_path: Path, ended_by: str
) -> None:
    with Archive.open(tmp_path / "archive.db") as archive:
        for one in TORN:
            archive.add(one)
        finish(Groups(archive, tmp_path).refresh())
        (before,) = archive.events()
        assert before.articles == (1, 2, 3)
        archive.correct(4, "published", "2031-03-15")
        finish(Groups(archive, tmp_path).refresh())
        assert _articles_of_events(archive) == {frozenset({1, 2}), frozenset({3, 4})}
        if ended_by == "undo":
            archive.undo_correction(4)
        elif ended_by == "trash":
            archive.trash.put([4])
        elif ended_by == "delete":
            archive.delete(4)
        else:
            archive.correct(4, "published", "2031-09-15")
        finish(Groups(archive, tmp_path).refresh())
        assert archive.events() == [before]


def test_an_article_that_is_what_it_was_after_a_correction_stays_where_it_was(
    tmp_path: Path,
) -> None:
    with Archive.open(tmp_path / "archive.db") as archive:
        for one in TORN:
            archive.add(one)
        finish(Groups(archive, tmp_path).refresh())
        before = archive.events()
        for day in ("2031-03-15", "2031-03-15T09:00", "2031-03-15"):
            archive.correct(3, "published", day)
            finish(Groups(archive, tmp_path).refresh())
        assert _articles_of_events(archive) == {frozenset(event.articles) for event in before}


_STEPS = st.lists(
    st.tuples(
        st.sampled_from(("gone", "2031-03-12", "2031-03-15", "2031-09-15")),
        st.sampled_from((1, 2, 3, 4)),
        st.booleans(),
    ),
    max_size=5,
)


@given(_STEPS)
def test_when_all_is_undone_the_events_are_those_of_before_whichever_processes_did_it(
    steps: list[tuple[str, int, bool]],
) -> None:
    with (
        tempfile.TemporaryDirectory() as folder,
        Archive.open(Path(folder) / "archive.db") as archive,
    ):
        for one in TORN:
            archive.add(one)
        groups = Groups(archive, Path(folder))
        finish(groups.refresh())
        before = _articles_of_events(archive)
        done: list[tuple[str, int, bool]] = []
        for what, number, restarted in steps:
            if not any(archive.articles([number])):
                continue
            if what == "gone":
                archive.trash.put([number])
            else:
                archive.correct(number, "published", what)
            groups = Groups(archive, Path(folder)) if restarted else groups
            finish(groups.refresh())
            done.append((what, number, restarted))
        for what, number, restarted in reversed(done):
            if what == "gone":
                archive.trash.restore([number])
            else:
                archive.undo_correction(number)
            groups = Groups(archive, Path(folder)) if restarted else groups
            finish(groups.refresh())
        assert _articles_of_events(archive) == before
