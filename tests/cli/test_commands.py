"""The command line as programs use it; the shapes of the JSON are those of docs/json.md."""

import io
import json
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from desktop import cli, paths
from desktop.intake import ImportReport
from desktop.library import Library
from desktop.progress import Work
from desktop.search.lock import Lock
from tests.sheds import MILL, MILL_TOO

Run = Callable[..., Any]


class Ticks:
    """Stands for the clock of `import --watch`: each tick does something, the last is Ctrl-C."""

    def __init__(self, *events: Callable[[], object]) -> None:
        self._events = list(events)

    def __call__(self, _seconds: float) -> None:
        if not self._events:
            raise KeyboardInterrupt
        self._events.pop(0)()


def nothing() -> None:
    """A tick in which nothing comes."""


def test_import_says_what_went_in_what_was_there_and_what_failed(
    run: Run, accounts: list[str], tmp_path: Path
) -> None:
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    first = run("import", *accounts, str(empty), "--published", "2025-03-05", status=1)
    assert [sorted(one) for one in first["imported"]] == [
        ["doubts", "id", "language", "path", "published", "source", "title", "version_of"]
    ] * 2
    assert first["imported"][0]["published"] == "2025-03-05"
    assert first["imported"][0]["source"] is None
    assert [one["path"] for one in first["failed"]] == [str(empty)]
    again = run("import", *accounts)
    assert again["imported"] == []
    assert [one["id"] for one in again["duplicates"]] == [1, 2]


def test_watching_takes_what_comes_while_another_becomes_whole_and_during_an_import(
    home: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = home / "in"
    folder.mkdir()
    waiting = ["during-first", "during-second"]

    def put(name: str, text: str = "") -> None:
        (folder / f"{name}.txt").write_text(f"{name}. {text or MILL}", encoding="utf-8")

    def import_while_another_comes(*arguments: Any) -> Work[ImportReport]:
        report = yield from import_files(*arguments)
        if waiting:
            put(waiting.pop(0))
        return report

    import_files = Library.import_files
    monkeypatch.setattr(Library, "import_files", import_while_another_comes)
    monkeypatch.setattr(
        time,
        "sleep",
        Ticks(lambda: put("one"), lambda: put("two"), nothing, nothing, nothing),
    )
    put("zero")
    assert cli.main(["import", str(folder), "--watch"]) == cli.DONE
    capsys.readouterr()
    with Library.open(paths.own_archive()) as library:
        names = [Path(article.path).stem for article in library.archive.articles()]
    assert sorted(names) == ["during-first", "during-second", "one", "two", "zero"]


def test_compare_has_the_documented_shape(run: Run, accounts: list[str]) -> None:
    run("import", *accounts, "--published", "2025-03-05")
    found = run("compare", "1", "2")
    assert sorted(found) == [
        *("articles", "checked", "decisions", "differences", "matrix", "rows", "timeline"),
        "unrelated",
    ]
    sentence = found["articles"][0]["sentences"][-1]
    assert sentence["boilerplate"] is True
    assert MILL[sentence["start"] : sentence["end"]] == sentence["text"]
    assert found["checked"]["statements"] == 5
    assert [article["parsed"] for article in found["articles"]] == [True, True]
    assert all(isinstance(one["evidence"], dict) for one in found["differences"])
    conflict = found["differences"][0]
    assert (conflict["kind"], conflict["verdict"]) == ("number", "conflict")
    side = conflict["sides"][1][0]
    assert MILL_TOO[side["start"] : side["end"]] == side["text"] == "14 sheds"
    assert found["rows"][conflict["row"]]["sentences"] == [[0], [0]]


def test_compare_keeps_what_it_has_read_and_import_reads_nothing(
    run: Run, accounts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    run("import", *accounts)
    with Library.open(paths.own_archive()) as library:
        assert library.unread() == [2, 1]
    first = run("compare", "1", "2")
    with Library.open(paths.own_archive()) as library:
        assert library.unread() == []
    monkeypatch.delattr("desktop.library.english_parser")
    assert run("compare", "1", "2") == first
    run("check", "--repair")
    with Library.open(paths.own_archive()) as library:
        assert library.unread() == [2, 1]


def test_an_account_in_another_language_is_said_not_to_be_compared_by_claims(
    run: Run, accounts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "brand.txt"
    words = "Das Feuer zerstörte am Dienstag zwölf Schuppen hinter der alten Spinnerei am Hafen."
    file.write_text(words, "utf-8")
    found = run("compare", accounts[0], str(file))
    assert [article["parsed"] for article in found["articles"]] == [True, False]
    cli.main(["compare", accounts[0], str(file)])
    assert "compared in English only: not in “Das Feuer" in capsys.readouterr().out


def test_compare_writes_the_files_it_is_asked_for(
    run: Run, accounts: list[str], tmp_path: Path
) -> None:
    names = {suffix: tmp_path / f"out.{suffix}" for suffix in ("pdf", "html", "csv")}
    options = [part for suffix, path in names.items() for part in (f"--{suffix}", str(path))]
    run("compare", *accounts, *options)
    assert names["pdf"].read_bytes().startswith(b"%PDF")
    assert "14 sheds" in names["html"].read_text("utf-8")
    assert "14 sheds" in names["csv"].read_text("utf-8-sig")


def test_a_file_is_not_written_under_a_name_that_says_something_else(
    run: Run, accounts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(["compare", *accounts, "--pdf", str(tmp_path / "out.CSV")])
    assert left.value.code == cli.USAGE
    assert "end its name in .pdf" in capsys.readouterr().err
    assert not (tmp_path / "out.CSV").exists()
    for name in ("out", "out.2025", "out.htm"):
        run("compare", *accounts, "--html", str(tmp_path / name))
        assert "14 sheds" in (tmp_path / name).read_text("utf-8")


def test_articles_of_the_archive_events_and_files_can_be_compared(
    run: Run, accounts: list[str]
) -> None:
    run("import", *accounts)
    (event,) = run("events")
    assert [one["id"] for one in event["articles"]] == [1, 2]
    by_event = run("compare", "--event", str(event["id"]))
    by_number = run("compare", "1", "2")
    assert by_event["differences"] == by_number["differences"]
    assert len(run("compare", "1", accounts[1])["articles"]) == 2


def test_an_event_of_number_0_is_one_that_does_not_exist(
    run: Run, accounts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", *accounts)
    for command in (["events"], ["compare"], ["compare", "1", "2"]):
        assert cli.main([*command, "--event", "0"]) == cli.SOME_FAILED
        assert "no event 0" in capsys.readouterr().err


def test_an_article_is_not_compared_with_itself(
    run: Run,
    accounts: list[str],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("import", *accounts)
    run("events")
    monkeypatch.chdir(tmp_path)
    for twice in (["1", "01"], [accounts[0], "one.txt"], ["2", "--event", "1"]):
        with pytest.raises(SystemExit) as left:
            cli.main(["compare", *twice])
        assert left.value.code == cli.USAGE
        assert "is named twice" in capsys.readouterr().err


def test_search_finds_and_counts(run: Run, accounts: list[str]) -> None:
    run("import", *accounts, "--source", "Harbour Post")
    found = run("search", "quiet")
    assert found["total"] == 1
    hit = found["hits"][0]
    assert sorted(hit) == [
        "external_id", "id", "published", "score", "snippet", "source", "title",
    ]  # fmt: skip
    assert "quiet" in hit["snippet"]
    assert found["facets"]["source"] == [{"value": "Harbour Post", "count": 1}]
    (event,) = run("events")
    assert found["facets"]["event"] == [{"value": event["id"], "count": 1}]
    assert found["partial"] is False


def test_search_says_so_while_another_process_builds_the_index(
    run: Run, accounts: list[str], home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run("import", *accounts)
    (folder,) = (path.parent for path in home.rglob("marker"))
    (folder / "marker").unlink()
    lock = Lock(folder)
    assert lock.take()
    found = run("search", "quiet OR fire")
    assert (found["partial"], found["total"]) == (True, 2)  # by the first words of their texts
    assert cli.main(["search", "fire"]) == cli.DONE
    assert "Indexing: 0 % — older articles are searched by title only" in capsys.readouterr().out
    lock.give_back()
    assert run("search", "quiet")["partial"] is False


def test_search_finds_what_comparisons_found_without_being_told_to_compare(
    run: Run, tmp_path: Path
) -> None:
    for number, dead in enumerate((12, 15)):
        (tmp_path / f"{number}.txt").write_text(
            f"Fire killed {dead} people in the mill of Old Harbour on Tuesday, Tomas Okker said.\n"
            f"{MILL}",
            "utf-8",
        )
    run("import", str(tmp_path / "0.txt"), str(tmp_path / "1.txt"), "--published", "2025-03-05")
    assert run("search", "fire")["findings"] is None
    found = run("search", "differs:conflict speaker:okker")
    assert sorted(hit["id"] for hit in found["hits"]) == [1, 2]
    assert found["findings"] == {"compared": 1, "events": 1, "read": 2, "articles": 2}
    assert run("search", "fire -differs:number")["total"] == 0


def test_search_says_what_has_not_been_compared_where_nothing_can_be_kept(
    run: Run,
    accounts: list[str],
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    run("import", *accounts)
    monkeypatch.setattr("desktop.archive.connection._may_be_written", lambda _path: False)
    assert run("search", "differs:conflict")["findings"]["read"] == 0
    assert cli.main(["search", "hedged:yes"]) == cli.DONE
    assert "read: 0 of " in capsys.readouterr().out


def test_a_foreign_id_comes_back(run: Run, tmp_path: Path) -> None:
    lines = tmp_path / "set.jsonl"
    lines.write_text(json.dumps({"id": "x:1", "title": "A heron", "text": MILL}) + "\n", "utf-8")
    run("import", str(lines))
    assert run("search", "heron")["hits"][0]["external_id"] == "x:1"


def test_show_prints_one_article_with_the_origin_of_its_fields(
    run: Run, accounts: list[str]
) -> None:
    run("import", accounts[0], "--source", "Harbour Post")
    shown = run("show", "1")
    assert shown["text"] == MILL
    assert shown["origins"]["source"] == "user"


def test_versions_and_doubts_are_told(run: Run, tmp_path: Path) -> None:
    for name, text in (("a", "It stayed in port."), ("b", "It sailed.")):
        head = "Ferry\nURL: https://courier.example/ferry\n\n"
        (tmp_path / f"{name}.txt").write_text(head + f"{text} {MILL}\nRead more", encoding="utf-8")
    imported = run("import", str(tmp_path / "a.txt"), str(tmp_path / "b.txt"))["imported"]
    assert [one["version_of"] for one in imported] == [None, 1]
    assert imported[0]["doubts"] == ["teaser only"]
    shown = run("show", "1")
    assert (shown["versions"], shown["captured"]) == ([1, 2], None)
    assert shown["doubts"] == ["teaser only"]


def test_check_and_backup(run: Run, accounts: list[str], tmp_path: Path) -> None:
    run("import", *accounts)
    assert run("check", "--repair") == {"problems": [], "repaired": True}
    assert run("search", "quiet")["total"] == 1
    run("backup", str(tmp_path / "copy.db"))
    assert run("search", "quiet", "--archive", str(tmp_path / "copy.db"))["total"] == 1


def test_a_backup_never_takes_the_place_of_another_file(
    run: Run, accounts: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.db"
    run("backup", str(copy))
    before = copy.read_bytes()
    run("import", *accounts)
    assert cli.main(["backup", str(copy)]) == cli.SOME_FAILED
    assert "copy.db: it exists; name another file" in capsys.readouterr().err
    assert copy.read_bytes() == before


def test_text_is_for_people(
    home: Path, accounts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    cli.main(["import", *accounts, "--published", "2025-03-05", "--source", "Harbour Post"])
    capsys.readouterr()
    assert cli.main(["compare", "1", "2"]) == cli.DONE
    first, second, checked, *found = capsys.readouterr().out.splitlines()
    assert first.split()[:5] == ["1", "2025-03-05", "Harbour", "Post:", "Fire"]
    assert second.split()[:2] == ["2", "2025-03-05"]
    assert checked == "1 conflict found among 5 statements checked"
    assert "12 sheds" in found[0]


def test_a_comparison_without_conflicts_says_so_and_whose_it_is(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name, text in (("one", "A heron stood there."), ("two", "Nobody came to the fair.")):
        (home / f"{name}.txt").write_text(text, encoding="utf-8")
    assert cli.main(["compare", str(home / "one.txt"), str(home / "two.txt")]) == cli.DONE
    first, second, checked, *_ = capsys.readouterr().out.splitlines()
    assert first == "one.txt  undated     unknown: A heron stood there."
    assert second.startswith("two.txt")
    assert checked == "No conflicts found among 2 statements checked"


@pytest.mark.parametrize(
    ("options", "encoding", "expected"),
    [((), "cp1252", "mill ?"), (("--json",), "utf-8", "mill ☃")],
)
def test_output_that_cannot_be_encoded_is_printed_all_the_same(
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
    options: Sequence[str],
    encoding: str,
    expected: str,
) -> None:
    file = home / "snowman.txt"
    file.write_text("A snowman stood at the mill ☃ on Monday.", encoding="utf-8")
    cli.main(["import", str(file)])
    printed = io.BytesIO()
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(printed, encoding="cp1252"))
    assert cli.main(["show", "1", *options]) == cli.DONE
    assert expected in printed.getvalue().decode(encoding)
