"""The demo archive is what its texts and their tables say, and the same from every build."""

import contextlib
import importlib.util
import re
import sqlite3
import sys
from collections import Counter
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from types import ModuleType

import pytest

from desktop.archive import Archive
from desktop.article import Article, digest
from desktop.comparison.model import Kind, Verdict
from desktop.groups import Groups
from desktop.importing import read
from desktop.paths import DEMO_ARCHIVE

ROOT = Path(__file__).resolve().parents[2]
TEXTS = ROOT / "packaging" / "demo"
NOTHING = "—"

_WEEKDAYS = (
    ("Monday", "Montag", "понеділок", "الإثنين"),
    ("Tuesday", "Dienstag", "вівторок", "الثلاثاء"),
    ("Wednesday", "Mittwoch", "середу", "الأربعاء"),
    ("Thursday", "Donnerstag", "четвер", "الخميس"),
    ("Friday", "Freitag", "п'ятницю", "الجمعة"),
    ("Saturday", "Samstag", "суботу", "السبت"),
    ("Sunday", "Sonntag", "неділю", "الأحد"),
)
_MONTHS = "January February March April May June July August September October November December"
_NUMBERS = {name: number for number, name in enumerate(_MONTHS.split(), 1)}
_MONTH = "|".join(_NUMBERS)
_DATED = re.compile(
    rf"\b(\w+day),? (?:(?P<d1>\d+) (?P<m1>{_MONTH})|(?P<m2>{_MONTH}) (?P<d2>\d+))(?!\d)"
)


@pytest.fixture(scope="module")
def script() -> ModuleType:
    """The script itself, which lies outside of every package."""
    spec = importlib.util.spec_from_file_location(
        "demo_archive", ROOT / "packaging" / "demo_archive.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    with pytest.MonkeyPatch.context() as patch:
        patch.setitem(sys.modules, spec.name, module)  # dataclasses look it up
        spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="module")
def articles(script: ModuleType) -> dict[str, Article]:
    """Every text as the program reads it, by its name in the tables."""
    found: dict[tuple[str, str], Article] = {}
    for file in {account.file for account in script.contents()}:
        for article in read(TEXTS / file):
            assert isinstance(article, Article), article
            found[file, article.external_id] = article
    return {account.name: found[account.file, account.id] for account in script.contents()}


@pytest.fixture(scope="module")
def built(script: ModuleType, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("demo") / "archive.db"
    script.build(path)
    return path


@pytest.fixture
def archive(built: Path) -> Iterator[Archive]:
    copy = built.with_name("copy.db")
    copy.write_bytes(built.read_bytes())
    with Archive.open(copy) as opened:
        yield opened


def table_rows() -> list[list[str]]:
    lines = (TEXTS / "traps.md").read_text(encoding="utf-8").splitlines()
    cells = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in lines if line[:1] == "|"
    ]
    return [row for row in cells if "“" in row[1]]


def facts() -> list[list[str]]:
    """The rows of the differences and traps: fact, words, kind, verdict."""
    return [row for row in table_rows() if len(row) == 4]


def calendar() -> list[list[str]]:
    """The rows of the calendar: account, words, day."""
    return [row for row in table_rows() if len(row) == 3]


def quoted(cell: str) -> list[tuple[str, str]]:
    """Account and words of each quotation in a cell."""
    return re.findall(r"([\w-]+) “([^”]+)”", cell)


# The texts


def test_every_text_is_listed_once(script: ModuleType) -> None:
    about = {"README.md", "traps.md", "contents.toml"}
    there = {str(path.relative_to(TEXTS)) for path in TEXTS.rglob("*") if path.is_file()}
    listed = {account.file for account in script.contents()}
    assert there - about == listed
    assert len({account.name for account in script.contents()}) == len(script.contents())


def test_at_least_four_events_have_three_to_five_accounts(script: ModuleType) -> None:
    accounts = Counter(account.event for account in script.contents())
    apart = accounts.pop("")
    assert len(accounts) >= 4
    assert set(accounts.values()) <= {3, 4, 5}
    assert apart >= 3


def test_accounts_are_as_long_as_news(articles: dict[str, Article]) -> None:
    words = {name: len(article.text.split()) for name, article in articles.items()}
    assert {name: count for name, count in words.items() if not 300 <= count <= 600} == {}


def test_other_languages_and_a_script_from_right_to_left(
    script: ModuleType, articles: dict[str, Article]
) -> None:
    languages = {account.name: account.language for account in script.contents()}
    assert {name: article.language for name, article in articles.items()} == languages
    assert {"en", "uk", "de", "ar"} == set(languages.values())
    assert re.search("[\u0600-\u06ff]{4}", articles["ferry-marfa"].text)


def test_files_know_their_outlet_and_day_or_say_nothing(
    script: ModuleType, articles: dict[str, Article]
) -> None:
    for account in script.contents():
        article = articles[account.name]
        told = account.source, account.published
        assert (article.source, article.published[:10]) == told, account.name
        assert article.title, account.name


def test_one_text_lacks_outlet_and_day_and_another_its_day(script: ModuleType) -> None:
    unknown = [(bool(one.source), bool(one.published)) for one in script.contents()]
    assert Counter(unknown)[False, False] == 1
    assert Counter(unknown)[True, False] == 1


def test_pages_are_read_without_what_surrounds_them(articles: dict[str, Article]) -> None:
    for name, article in articles.items():
        for around in ("cookie", "Accept all", "newsletter", "does not exist", "96 Partner"):
            assert around not in article.text, name


def test_every_text_says_that_it_is_invented(articles: dict[str, Article]) -> None:
    for name, article in articles.items():
        assert "nvented for the demo archive of Parallax" in article.original.decode(), name


# The tables


def test_words_of_the_tables_stand_in_the_texts(articles: dict[str, Article]) -> None:
    quotations = [pair for row in facts() for pair in quoted(row[1])]
    quotations += [(row[0], row[1].strip("“”")) for row in calendar()]
    missing = [
        (name, words)
        for name, words in quotations
        if words not in f"{articles[name].title}\n{articles[name].text}"
        # What is no part of the article itself may be cleaned away by the reader.
        and words not in articles[name].original.decode()
    ]
    assert missing == []
    assert len(quotations) > 200


def test_tables_use_the_program_s_words_and_all_of_them() -> None:
    kinds, verdicts = ({row[column] for row in facts()} for column in (2, 3))
    assert kinds == {*Kind, NOTHING}
    assert verdicts == {*Verdict, NOTHING}
    assert all((row[2] == NOTHING) == (row[3] == NOTHING) for row in facts())


def test_every_account_is_in_the_tables(script: ModuleType) -> None:
    named = {name for row in facts() for name, _ in quoted(row[1])}
    assert named == {account.name for account in script.contents() if account.event}


@pytest.mark.parametrize("row", calendar(), ids=lambda row: f"{row[0]} {row[1]}")
def test_calendar_is_right(row: list[str]) -> None:
    day = date.fromisoformat(row[2])
    assert any(name in row[1] for name in _WEEKDAYS[day.weekday()])


def test_weekdays_beside_dates_are_right(articles: dict[str, Article]) -> None:
    """All five events and what surrounds them lie in 2024."""
    found = 0
    for name, article in articles.items():
        for match in _DATED.finditer(article.original.decode()):
            month, number = match["m1"] or match["m2"], match["d1"] or match["d2"]
            day = date(2024, _NUMBERS[month], int(number))
            assert match[1] == _WEEKDAYS[day.weekday()][0], (name, match[0])
            found += 1
    assert found >= 8


# The archive


def test_archive_holds_every_text(
    script: ModuleType, archive: Archive, articles: dict[str, Article]
) -> None:
    stored = {article.sha256: article for article in archive.articles()}
    assert set(stored) == {article.sha256 for article in articles.values()}
    for account in script.contents():
        article = stored[articles[account.name].sha256]
        assert article.source == account.source
        assert article.published[:10] == account.published
        assert article.path == account.file
    assert archive.check() == []


def test_every_text_has_been_read(archive: Archive) -> None:
    assert archive.unread() == []
    for article in archive.articles():
        reading = archive.reading(article)
        assert reading
        assert reading.parsed == (article.language == "en")


def test_originals_are_the_bytes_of_the_files(
    script: ModuleType, archive: Archive, articles: dict[str, Article]
) -> None:
    numbers = {article.sha256: article.id for article in archive.articles()}
    for account in script.contents():
        number = numbers[articles[account.name].sha256]
        original = archive.original(number)
        file = (TEXTS / account.file).read_bytes()
        assert original in (file.splitlines() if account.id else [file])
        assert digest(original) == archive.article(number).sha256


@pytest.fixture
def events(script: ModuleType, archive: Archive, articles: dict[str, Article]) -> dict[str, int]:
    """The number of the event in which the archive has each text, by its name; 0 = in none."""
    event = {one.id: one.event for one in archive.summaries()}
    numbers = {article.sha256: article.id for article in archive.articles()}
    return {name: event[numbers[article.sha256]] for name, article in articles.items()}


def test_accounts_of_an_event_stand_together(script: ModuleType, events: dict[str, int]) -> None:
    accounts = [one for one in script.contents() if one.event and one.language == "en"]
    groups = {(one.event, events[one.name]) for one in accounts}
    assert 0 not in {number for _, number in groups}, groups
    assert len({folder for folder, _ in groups}) == len(groups), groups
    assert len({number for _, number in groups}) == len(groups), groups


def test_accounts_in_other_languages_stand_with_theirs(
    script: ModuleType, events: dict[str, int]
) -> None:
    """Few words survive translation: an account may be left alone, but never put elsewhere."""
    accounts = [one for one in script.contents() if one.event and one.language != "en"]
    own = {one.event: events[one.name] for one in script.contents() if one.language == "en"}
    assert all(events[one.name] in {own[one.event], 0} for one in accounts), events
    assert any(events[one.name] for one in accounts)


def test_articles_that_only_look_like_it_stay_apart(
    script: ModuleType, events: dict[str, int]
) -> None:
    assert [one.name for one in script.contents() if not one.event and events[one.name]] == []


def test_archive_is_one_file_that_opens_where_nobody_may_write(built: Path) -> None:
    header = built.read_bytes()[:20]
    assert header[18:20] == b"\x01\x01"  # a rollback journal; 2 would be a write-ahead log
    assert not list(built.parent.glob(f"{built.name}-*"))


def test_its_events_are_taken_as_they_are(built: Path, tmp_path: Path) -> None:
    copy = tmp_path / "archive.db"
    copy.write_bytes(built.read_bytes())
    with Archive.open(copy) as archive:
        assert not Groups(archive).behind()


def test_every_build_holds_the_same_and_takes_the_place_of_an_older_one(
    script: ModuleType, built: Path, tmp_path: Path
) -> None:
    path = tmp_path / "archive.db"
    path.write_bytes(b"older")
    path.with_name("archive.db-wal").write_bytes(b"log of the older one")
    script.build(path)
    assert [file.name for file in tmp_path.iterdir()] == ["archive.db"]
    assert dump(path) == dump(built)


@pytest.mark.skipif(not DEMO_ARCHIVE.exists(), reason="archive.db has not been built")
def test_archive_in_the_checkout_is_up_to_date(built: Path) -> None:
    assert dump(DEMO_ARCHIVE) == dump(built), "the texts are newer: run `make demo`"


def dump(path: Path) -> list[str]:
    """All that an archive holds, as the statements that would make it again."""
    uri = f"{path.as_uri()}?mode=ro&immutable=1"
    with contextlib.closing(sqlite3.connect(uri, uri=True)) as connection:
        return list(connection.iterdump())
