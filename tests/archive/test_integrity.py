"""The full check finds what is wrong, and whatever is done through the archive leaves it sound."""

import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlite_utils
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.stateful import Bundle, RuleBasedStateMachine, consumes, invariant, rule

from desktop.archive import Archive
from desktop.article import Article, Event, Origin, digest
from desktop.decision import Choice, Decision, Passage
from desktop.errors import ArchiveError

Make = Callable[..., Article]


@pytest.mark.parametrize(
    ("damage", "problem"),
    [
        ("UPDATE originals SET compressed = x'00'", "article 1: its original is damaged"),
        ("UPDATE originals SET size = 3", "article 1: its original is damaged"),
        ("UPDATE originals SET size = 'x'", "article 1: its original is damaged"),
        ("UPDATE originals SET size = -1", "article 1: its original is damaged"),
        ("UPDATE originals SET size = 9223372036854775807", "article 1: its original is damaged"),
        ("UPDATE originals SET compressed = 'x'", "article 1: its original is damaged"),
        ("DELETE FROM originals", "article 1: its original is damaged or missing"),
        ("UPDATE articles SET sha256 = 'x' WHERE id = 1", "article 1: its original is damaged"),
        ("DELETE FROM changes", "article 1: the change log misses it"),
        ("UPDATE articles SET title = 'x'", "article 1: its last correction"),
        ("UPDATE articles SET origins = 'x'", "article 1: what is known of its origins"),
        ("UPDATE event_articles SET event_id = 9", "row 1 of event_articles refers to"),
        ("UPDATE event_corrections SET apart = 'x'", "correction 1 of events can't be read"),
        ("UPDATE articles SET origins = '[]'", "article 1: what is known of its origins"),
        ("UPDATE event_corrections SET before = '{}'", "correction 1 of events can't be read"),
        ("UPDATE decisions SET passages = '['", "decision 1 can't be read"),
    ],
)
def test_each_damage_is_named(archive: Archive, make: Make, damage: str, problem: str):
    archive.add(make(source="Lenn Herald"))
    archive.add(make("The bridge is open."))
    archive.correct(1, "title", "Bridge closed")
    archive.replace_events([Event(1, "Bridge", (1, 2))])
    archive.event_corrections.rename(1, "The bridge")
    passage = Passage(archive.article(1).sha256, 0, 3, "The")
    archive.decisions.put(Decision(Choice.LEFT_OUT, "only", (passage.sha256,), (passage,)))
    assert archive.check() == []
    database = sqlite_utils.Database(archive.path)
    database.execute(damage)
    database.close()
    assert any(line.startswith(problem) for line in archive.check())


@pytest.mark.parametrize("origins", ["x", "[]", '{"title": "hearsay"}'])
def test_an_article_of_damaged_origins_is_an_archive_error(
    archive: Archive, make: Make, origins: str
):
    archive.add(make())
    archive._connection.run("UPDATE articles SET origins = ?", [origins])
    for use in (archive.article, lambda number: archive.correct(number, "title", "x")):
        with pytest.raises(ArchiveError, match="the origins of article 1 can't be read"):
            use(1)


def test_a_damaged_file_is_named_and_nothing_else_is_claimed(path: Path, make: Make):
    with Archive.open(path) as archive:
        for n in range(3):
            archive.add(make(f"Report {n}."))
        # An index of something else than it says: the quick check on opening doesn't look there.
        archive._connection.run("PRAGMA writable_schema=ON")
        archive._connection.run(
            "UPDATE sqlite_schema SET sql = 'CREATE INDEX articles_of_source ON articles (words)'"
            " WHERE name = 'articles_of_source'"
        )
    with Archive.open(path) as archive:
        (problem, *_) = archive.check()
        assert problem.startswith("the file is damaged")
        assert all(line.startswith("the file is damaged") for line in archive.check())


@pytest.mark.parametrize("left", ["x'789c0300000000'", "x'6665727279'", "zeroblob(9)"])
def test_a_damaged_original_is_never_handed_out(archive: Archive, make: Make, left: str):
    archive.add(make())
    archive._connection.run(f"UPDATE originals SET compressed = {left}")
    with pytest.raises(ArchiveError, match="the original of article 1 is damaged"):
        archive.original(1)


FIELDS = ("title", "source", "author", "published", "language")
VALUES = {
    "language": st.sampled_from(["", "en", "uk", "ar"]),
    "published": st.sampled_from(
        ["", "2031", "2031-03", "2031-03-04", "2031-03-04T05:06:00+07:00"]
    ),
}
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12)


class AnyUse(RuleBasedStateMachine):
    """Whatever is done to an archive, in whatever order, beside a plain dictionary of articles."""

    numbers = Bundle("numbers")

    def __init__(self):
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.archive = Archive.open(Path(self.folder.name) / "archive.db")
        self.history: dict[int, list[Article]] = {}
        self.seen: dict[int, Article] = {}  # what derived data know, by the change log alone
        self.position = 0

    def teardown(self):
        self.archive.close()
        self.folder.cleanup()

    @rule(target=numbers, text=WORDS, title=WORDS, source=st.sampled_from(["", "A", "B"]))
    def add(self, text: str, title: str, source: str) -> int:
        article = Article(text=text, title=title, source=source, origins={"title": Origin.META})
        known = {versions[0].sha256: number for number, versions in self.history.items()}
        number, is_new = self.archive.add(article)
        assert is_new == (digest(text.encode()) not in known)
        assert is_new or number == known[digest(text.encode())]
        if is_new:
            self.history[number] = [self.archive.article(number)]
        return number

    @rule(number=numbers, field=st.sampled_from(FIELDS), data=st.data())
    def correct(self, number: int, field: str, data: st.DataObject):
        value = data.draw(VALUES.get(field, WORDS))
        if number not in self.history:
            return
        before = self.history[number][-1]
        self.archive.correct(number, field, value)
        after = self.archive.article(number)
        assert getattr(after, field) == " ".join(value.split())
        assert after.origins[field] == Origin.USER
        if after != before:
            self.history[number].append(after)

    @rule(number=numbers)
    def undo(self, number: int):
        field = self.archive.undo_correction(number)
        versions = self.history.get(number, [])
        assert (field is None) == (len(versions) < 2)
        if field:
            versions.pop()

    @rule(number=consumes(numbers))
    def delete(self, number: int):
        if self.history.pop(number, None):
            self.archive.delete(number)

    @rule(data=st.data())
    def group(self, data: st.DataObject):
        groups = data.draw(
            st.dictionaries(st.sampled_from(sorted(self.history) or [99]), st.integers(1, 3))
        )
        members: dict[int, list[int]] = {}
        for number, event in groups.items():
            members.setdefault(event, []).append(number)
        self.archive.replace_events([Event(e, f"Event {e}", tuple(n)) for e, n in members.items()])
        kept = {event.id: list(event.articles) for event in self.archive.events()}
        assert kept == (members if self.history else {})

    @rule()
    def catch_up(self):
        for change in self.archive.changes(self.position):
            if change.op == "put":
                self.seen[change.article] = self.archive.article(change.article)
            else:
                self.seen.pop(change.article, None)
        self.position = self.archive.last_change()
        assert self.seen == self.current()

    @rule()
    def open_again(self):
        self.archive.close()
        self.archive = Archive.open(self.archive.path)

    @invariant()
    def the_archive_holds_what_was_done(self):
        assert {article.id: article for article in self.archive.articles()} == self.current()
        assert {summary.id for summary in self.archive.summaries()} == set(self.history)
        assert self.archive.count() == len(self.history)
        named = [article.source for article in self.current().values() if article.source]
        assert sum(source.articles for source in self.archive.sources()) == len(named)

    @invariant()
    def the_archive_is_sound(self):
        assert self.archive.check() == []

    def current(self) -> dict[int, Article]:
        return {number: versions[-1] for number, versions in self.history.items()}


TestAnyUse = AnyUse.TestCase
TestAnyUse.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)


@given(st.binary(max_size=300))
@settings(max_examples=50, deadline=None)
def test_any_bytes_come_back(data: bytes):
    with tempfile.TemporaryDirectory() as folder, Archive.open(Path(folder) / "a.db") as archive:
        number, _ = archive.add(Article(text="x", original=data))
        assert archive.original(number) == (data or b"x")
