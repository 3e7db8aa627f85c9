"""What `import` prints for people: what was there, what is doubtful, what is a new version."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.cli import terminal
from desktop.progress import Pace, Progress, Work

TEXT = "The ferry stayed in port on Monday, the harbour office said. "


def lines(capsys: pytest.CaptureFixture[str], *paths: Path) -> list[str]:
    cli.main(["import", *map(str, paths)])
    return capsys.readouterr().out.splitlines()


def test_what_was_there_and_what_is_doubtful_is_named(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = home / "ferry.txt"
    path.write_text(f"{TEXT}Read more", encoding="utf-8")
    doubtful = [f"doubtful: {path} (teaser only)", "1 imported, 0 already there, 0 failed"]
    assert lines(capsys, path) == [doubtful[0], f"{doubtful[1]}, 1 doubtful"]
    assert lines(capsys, path) == [
        f"already there: {path} (article 1)",
        "0 imported, 1 already there, 0 failed",
    ]


def test_a_new_version_names_the_article_it_is_of(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    head = "Ferry\nURL: https://courier.example/ferry\n\n"
    old, new = home / "a.txt", home / "b.txt"
    old.write_text(f"{head}It stayed. {TEXT * 9}", encoding="utf-8")
    new.write_text(f"{head}It sailed. {TEXT * 9}", encoding="utf-8")
    assert lines(capsys, old) == ["1 imported, 0 already there, 0 failed"]
    assert lines(capsys, new)[0] == f"new version of article 1: {new} (article 2)"


def test_of_many_only_some_are_named(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    paths = [home / f"{number:02}.txt" for number in range(23)]
    for number, path in enumerate(paths):
        path.write_text(f"{TEXT} Quay {number} was closed. Read more", encoding="utf-8")
    *named, more, counts = lines(capsys, *paths)
    assert named == [f"doubtful: {path} (teaser only)" for path in paths[:20]]
    assert (more, counts.split(", ")[-1]) == ("and 3 more", "23 doubtful")


def test_the_columns_of_a_table_can_be_named(home: Path, run: Callable[..., Any]) -> None:
    path = home / "set.csv"
    path.write_text(f'Kopf,"Leib, ganz",Nummer\nFerry stays,"{TEXT}",7\n', encoding="utf-8")
    (failed,) = run("import", str(path), status=cli.SOME_FAILED)["failed"]
    assert "names no column of an article's text or address" in failed["reason"]
    columns = 'title=Kopf,"text=Leib, ganz",id=Nummer'
    report = run("import", str(path), "--columns", columns)
    named = {"title": ["Kopf"], "text": ["Leib, ganz"], "id": ["Nummer"]}
    assert report["tables"] == [{"path": str(path), "columns": named}]
    (article,) = report["imported"]
    assert article["title"] == "Ferry stays"
    assert run("show", str(article["id"]))["external_id"] == "7"


def test_people_are_told_how_a_table_was_read(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = home / "set.csv"
    path.write_text(f'Headline,body,domain,outlet\nFerry,"{TEXT}",x.example,Courier\n')
    told = "text=body, title=Headline, source=outlet or domain"
    assert lines(capsys, path)[0] == f"columns of {path}: {told}"


def test_people_are_told_which_columns_were_not_read(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = home / "set.csv"
    path.write_text(f'Headline,body,mood,Tag\nFerry,"{TEXT}",grim,12/13/2031\n')
    assert lines(capsys, path)[1] == f"columns of {path} not read: mood, Tag"


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("texte=Body", "'texte=Body' names no column"),
        ("Body", "'Body' names no column"),
        ("text=a,text=b", "text is named twice"),
        ("", "it is empty"),
    ],
)
def test_columns_that_say_nothing_are_told_before_anything_is_imported(
    home: Path, capsys: pytest.CaptureFixture[str], value: str, told: str
) -> None:
    with pytest.raises(SystemExit) as ended:
        cli.main(["import", "set.csv", "--columns", value])
    assert ended.value.code == cli.USAGE
    assert told in capsys.readouterr().err


def test_a_terminal_shows_count_rate_and_remaining_time(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = iter((0.0, 10.0))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    monkeypatch.setattr(terminal, "Pace", lambda: Pace(lambda: next(seconds)))
    monkeypatch.setattr(terminal, "_PROGRESS_EVERY", -1)

    def work() -> Work[None]:
        yield Progress(0, 2, "herons.csv")
        yield Progress(0, 2, "herons.csv: 500", 0.5, 500)

    terminal.shown(work())
    lines = capsys.readouterr().err.split("\r\x1b[K")
    assert lines[1:] == ["0/2 herons.csv", "0/2 (50/s, 30 s left) herons.csv: 500", ""]


def test_what_goes_wrong_is_told_on_a_line_of_its_own(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)

    def work() -> Work[None]:
        yield Progress(0, 2, "herons.csv")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        terminal.shown(work())
    assert capsys.readouterr().err.endswith("herons.csv\r\x1b[K")
