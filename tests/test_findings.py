"""Articles are found by who speaks in them, by hedges, and by what their accounts differ in."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop import findings
from desktop.archive import Extent
from desktop.article import Article, Event
from desktop.comparison.decided import about
from desktop.comparison.model import Kind
from desktop.decision import Choice
from desktop.findings import FIELDS, dozens
from desktop.library import Library
from desktop.progress import finish

ROOT = Path(__file__).parents[1]
TWELVE = (
    "Fire destroyed the spinning mill in Old Harbour on Tuesday, killing 12 people, Radim Zelensky "
    "of the fire service said.\nAbout 200 firefighters fought the blaze for nine hours."
)
FIFTEEN = (
    "A fire at the spinning mill in Old Harbour killed 15 people on Tuesday, Mayor Tomas Okker "
    "said.\nFirefighters fought the blaze for nine hours.\nThe fire may have been set on purpose.\n"
    "The town of 8,400 people held a minute of silence."
)
HERON = "Somebody saw a heron on the roof of the town hall, and nobody wrote down when."
POOL = "Das Freibad von Nieder-Marrow bleibt geschlossen, sagte Anna Lind."


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    """Two accounts of a fire (1, 2), an English article and a German one (3, 4)."""
    with Library.open(tmp_path / "archive.db", cache=tmp_path / "cache") as opened:
        for number, text in enumerate((TWELVE, FIFTEEN, HERON, POOL)):
            language = "de" if text == POOL else "en"
            source = f"Outlet {number}"
            opened.archive.add(
                Article(text, source=source, published="2031-05-01", language=language)
            )
        opened.archive.replace_events([Event(1, "Mill fire", (1, 2))])
        yield opened


@pytest.fixture
def ahead(library: Library) -> Library:
    finish(library.read_ahead())
    return library


def test_accounts_are_found_by_what_they_differ_in(ahead: Library) -> None:
    listed = ahead.findings.listed
    assert listed("differs", "number") == listed("differs", "conflict") == [1, 2]
    assert listed("differs", "NUMBER") == [1, 2]
    assert listed("differs", "place") == []
    assert 2 in (listed("only", "1") or [])
    assert listed("only", "999") == []


@pytest.mark.parametrize("name", ["Okker", "okker", "Tomas Okker", "TOMÁS OKKER", " Tomas  Okker "])
def test_speakers_are_found_however_their_names_are_written(ahead: Library, name: str) -> None:
    assert ahead.findings.listed("speaker", name) == [2]


@pytest.mark.parametrize("name", ["Zelensky", "Zelenskyy", "Radim Zelenskiy", "Зеленський"])
def test_speakers_are_found_by_any_transliteration(ahead: Library, name: str) -> None:
    assert ahead.findings.listed("speaker", name) == [1]


def test_only_words_that_stand_together_are_a_name(ahead: Library) -> None:
    assert ahead.findings.listed("speaker", "Okker Tomas") == []
    assert ahead.findings.listed("speaker", "Okk") == []


def test_hedges_are_known_in_english_only(ahead: Library) -> None:
    assert ahead.findings.listed("hedged", "Yes") == [2]
    assert ahead.findings.listed("hedged", "no") == [1, 3]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("differs", "taste"),
        ("differs", ""),
        ("only", "0"),
        ("only", "x"),
        ("only", "²"),
        ("hedged", "maybe"),
        ("speaker", ""),
        ("speaker", "–"),
        ("tag", "harbour"),
    ],
)
def test_what_is_no_value_of_a_field_is_told_from_what_finds_nothing(
    ahead: Library, field: str, value: str
) -> None:
    assert ahead.findings.listed(field, value) is None


@pytest.fixture(scope="module")
def empty(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder = tmp_path_factory.mktemp("empty")
    with Library.open(folder / "archive.db", cache=folder / "cache") as opened:
        finish(opened.read_ahead())
        yield opened


@given(field=st.sampled_from(sorted(FIELDS)), value=st.text())
def test_any_value_may_be_asked_for(empty: Library, field: str, value: str) -> None:
    assert empty.findings.listed(field, value) in (None, [])


def test_it_is_told_for_how_much_there_are_findings(library: Library) -> None:
    assert library.findings.extent() == Extent(0, 1, 0, 4)
    assert not library.ahead()
    finish(library.read([3]))
    assert library.findings.extent() == Extent(0, 1, 1, 4)
    finish(library.read_ahead())
    assert library.findings.extent() == Extent(1, 1, 4, 4)
    assert library.findings.extent().complete
    assert library.ahead()


def test_events_go_first_and_the_work_is_done_once(library: Library) -> None:
    steps = list(library.read_ahead())
    assert steps[0].total == 1
    assert library.unread() == []
    assert steps[-1].total == 2
    assert list(library.read_ahead()) == []


def test_work_that_is_given_up_keeps_what_was_found(library: Library) -> None:
    archive = library.archive
    archive.add(Article("The pool was closed by 14 votes, Anna Lind said.", language="en"))
    archive.add(Article("Fourteen of 25 voted to close the pool.", language="en"))
    archive.replace_events([*archive.events(), Event(2, "Pool", (5, 6), last="2031-06-01")])
    work = library.read_ahead()
    while library.findings.extent().compared == 0:
        next(work)
    work.close()
    assert archive.findings.compared(2) == {5, 6}
    assert library.findings.listed("speaker", "Anna Lind") == [5]
    assert [event.id for event in archive.findings.uncompared()] == [1]


def test_what_is_decided_while_an_event_is_compared_counts(library: Library) -> None:
    finish(library.readings([1, 2]))
    comparison = finish(library.compare([1, 2]))
    numbers = [n for n, one in enumerate(comparison.differences) if one.kind is Kind.NUMBER]
    work = library.findings.compare(lambda some: library.readings([one.id for one in some]))
    for _ in range(2):  # up to within the comparison
        next(work)
    for number in numbers:
        made = about(comparison, number, Choice.NO_DIFFERENCE)
        library.archive.decisions.put(made)
    finish(work)
    assert library.findings.extent().compared == 1
    assert library.findings.listed("differs", "number") == []


def test_a_correction_has_the_event_compared_anew(ahead: Library) -> None:
    ahead.archive.correct(2, "language", "de")
    assert ahead.findings.listed("differs", "number") == []
    assert ahead.findings.extent() == Extent(0, 1, 3, 4)
    ahead.archive.undo_correction(2)
    finish(ahead.read_ahead())
    assert ahead.findings.listed("differs", "number") == [1, 2]


def test_what_an_older_program_found_is_not_told_and_made_anew(
    ahead: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(findings, "COMPARISON", 999)
    assert ahead.findings.listed("differs", "number") == []
    assert ahead.findings.listed("speaker", "Okker") == []
    assert ahead.findings.extent() == Extent(0, 1, 0, 4)
    assert not ahead.ahead()
    finish(ahead.read_ahead())
    assert ahead.findings.listed("differs", "number") == [1, 2]
    assert ahead.findings.listed("speaker", "Okker") == [2]
    assert ahead.ahead()


def test_articles_that_were_read_by_an_older_program_are_not_read_again(ahead: Library) -> None:
    ahead.archive.findings.forget()
    assert all("sentences" not in step.doing for step in ahead.read_ahead())
    assert ahead.findings.extent().complete


def test_a_damaged_reading_is_made_anew(ahead: Library) -> None:
    ahead.archive.findings.forget()
    ahead.archive._connection.run("UPDATE readings SET compressed = x'00'")
    finish(ahead.read_ahead())
    assert ahead.findings.extent().complete
    assert ahead.findings.listed("speaker", "Okker") == [2]


def test_what_comes_in_elsewhere_leaves_what_was_found(library: Library) -> None:
    library.archive.note_seen("events", "")
    finish(library.refresh())
    finish(library.read_ahead())
    assert library.findings.extent().compared == 1
    library.archive.add(Article("A vote closed the pool of Lower Marrow.", language="en"))
    finish(library.refresh())
    assert library.findings.listed("differs", "number") == [1, 2]
    assert library.findings.extent() == Extent(1, 1, 4, 5)


def test_searches_ask_for_what_was_found_beside_words(library: Library) -> None:
    finish(library.refresh())
    finish(library.read_ahead())

    def found(query: str) -> list[int]:
        return sorted(hit.id for hit in library.search(query).hits)

    assert found("mill differs:conflict") == [1, 2]
    assert found('mill -speaker:"Tomas Okker"') == [1]
    assert found("hedged:yes OR heron") == [2, 3]
    assert library.search("differs:taste").unclear == ((0, 13),)


def test_a_query_that_asks_nothing_of_findings_waits_for_none(library: Library) -> None:
    assert library.extent("mill -title:fire") is None
    assert library.extent("mill -(fire OR differs:number)") == Extent(0, 1, 0, 4)


def test_an_article_that_leaves_in_the_middle_is_passed_over(library: Library) -> None:
    work = library.read_ahead()
    next(work)
    library.archive.delete(2)
    finish(work)
    assert library.findings.listed("differs", "number") == []
    assert library.archive.check() == []


def test_what_changes_in_the_middle_is_compared_later(library: Library) -> None:
    work = library.read_ahead()
    while library.archive.findings.untold() or len(library.unread()) > 2:
        next(work)
    library.archive.correct(1, "source", "Harbour Post")
    finish(work)
    assert library.findings.extent().compared == 0
    finish(library.read_ahead())
    assert library.findings.extent().compared == 1


def test_of_many_accounts_a_dozen_are_compared_at_a_time(tmp_path: Path) -> None:
    with Library.open(tmp_path / "archive.db", cache=tmp_path / "cache") as library:
        for number in range(13):
            text = f"The dam of Wirsel broke and killed {10 + number} people.\nNote {number}."
            library.archive.add(Article(text, source=f"Outlet {number}", language="en"))
        library.archive.replace_events([Event(1, "Dam", tuple(range(1, 14)))])
        work = library.read_ahead()
        while not library.archive.findings.compared(1):
            next(work)
        work.close()
        assert library.archive.findings.compared(1) == set(range(1, 7))
        finish(library.read_ahead())
        assert library.findings.extent() == Extent(1, 1, 13, 13)
        assert library.findings.listed("differs", "number") == list(range(1, 14))
        assert library.findings.listed("only", "1") == []


@given(st.lists(st.integers(), min_size=2, max_size=200, unique=True))
def test_every_account_is_compared_with_others(articles: list[int]) -> None:
    parts = dozens(articles)
    assert [number for part in parts for number in part] == articles
    assert all(2 <= len(part) <= 12 for part in parts)
    assert max(map(len, parts)) - min(map(len, parts)) <= 1
    assert len(parts) == 1 or len(articles) > 12


def test_an_archive_that_may_only_be_read_tells_what_it_has(
    ahead: Library, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    closed = tmp_path / "closed"
    closed.mkdir()
    ahead.backup(closed / "archive.db")
    monkeypatch.setattr("desktop.archive.connection._may_be_written", lambda _path: False)
    with Library.open(closed / "archive.db", cache=tmp_path / "cache") as other:
        assert other.ahead()
        assert other.findings.listed("differs", "number") == [1, 2]
        monkeypatch.setattr(findings, "COMPARISON", 999)
        assert other.ahead()
        assert other.findings.listed("differs", "number") == []


PAGE = (ROOT / "docs" / "search.md").read_text(encoding="utf-8")


def rows(header: str) -> list[list[str]]:
    """The cells of the table of the page of searches whose header line begins so."""
    table = PAGE[PAGE.index(header) :].partition("\n\n")[0].splitlines()[2:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in table]


@pytest.fixture(scope="module")
def documented(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """The accounts of the page, as one event and an article of none."""
    folder = tmp_path_factory.mktemp("documented")
    with Library.open(folder / "archive.db", cache=folder / "cache") as opened:
        for number, source, language, text in rows("| account |"):
            article = Article(text, source=source, language=language, published="2031-05-01")
            assert opened.archive.add(article) == (int(number), True)
        finish(opened.refresh())
        opened.archive.replace_events([Event(1, "Mill fire", (1, 2, 3))])
        finish(opened.read_ahead())
        yield opened


@pytest.mark.parametrize("example", rows("| asked | accounts"), ids=lambda example: example[0])
def test_example_of_the_page(documented: Library, example: list[str]) -> None:
    asked, accounts, _because = example
    results = documented.search(asked.strip("`"))
    assert results.unclear == ()
    assert ", ".join(map(str, sorted(hit.id for hit in results.hits))) == accounts
