"""What the program does with what is written behind its name."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from desktop import cli
from desktop.__main__ import main
from desktop.app import application, offscreen
from desktop.errors import ArchiveError, located
from desktop.message import message

Opened = list[tuple[Path | None, bool]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window was opened with."""
    calls: Opened = []

    def run(archive: Path | None, files: list[Path], *, demo: bool = False) -> int:
        assert not files
        calls.append((archive, demo))
        return 0

    monkeypatch.setattr(application, "run", run)
    return calls


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ([], (None, False)),
        (["mine.db"], (Path("mine.db"), False)),
        (["--demo"], (None, True)),
    ],
)
def test_the_window_opens(
    opened: Opened, arguments: list[str], expected: tuple[Path | None, bool]
) -> None:
    assert main(arguments) == 0
    assert opened == [expected]


def test_files_to_be_imported_are_told_from_archives(
    home: Path, archive_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    calls: list[tuple[Path | None, list[Path]]] = []

    def run(archive: Path | None, files: list[Path], *, demo: bool) -> int:
        assert not demo
        calls.append((archive, files))
        return 0

    monkeypatch.setattr(application, "run", run)
    page = home / "page.html"
    page.write_text("<p>Rain fell on Ness.</p>", encoding="utf-8")
    assert main([str(page), str(archive_file)]) == 0
    assert main([str(page)]) == 0
    assert main([str(home / "missing.db")]) == 0
    assert main([str(archive_file), str(page), str(home / "other.db")]) == 0
    assert calls == [
        (archive_file, [page]),
        (None, [page]),
        (home / "missing.db", []),
        (archive_file, [page, home / "other.db"]),
    ]


def test_a_commands_name_is_the_command_whatever_lies_in_the_folder(
    opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(home)
    Path("events").write_bytes(b"")
    assert main(["events"]) == 0
    assert "The archive is empty" in capsys.readouterr().out
    assert opened == []
    assert main(["./events"]) == 0
    assert opened == [(Path("events"), False)]


def test_any_other_file_is_opened_whatever_its_name(
    opened: Opened, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(home)
    Path("harbour").write_bytes(b"")
    assert main(["harbour"]) == 0
    assert opened == [(Path("harbour"), False)]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--json", "--archive", "FILE", "events"],
        ["--archive=FILE", "events", "--json"],
        ["--json", "events", "--archive", "FILE"],
    ],
    ids=" ".join,
)
def test_what_all_commands_take_may_stand_before_them(
    opened: Opened, archive_file: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([one.replace("FILE", str(archive_file)) for one in arguments]) == 0
    (event,) = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in event["articles"]] == [1, 2]
    assert opened == []


def test_every_command_that_help_lists_is_known(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = re.findall(r"^ {4}(\w+)", capsys.readouterr().out, flags=re.MULTILINE)
    assert tuple(listed) == cli.COMMANDS


def test_the_window_does_not_wait_for_the_commands() -> None:
    code = (
        "import sys, desktop.__main__ as m; m._is_command(['mine.db']);"
        "print([n for n in ('desktop.library', 'desktop.cli.parser') if n in sys.modules])"
    )
    started = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    assert started.stdout.strip() == "[]"


def test_commands_run_without_the_window(
    opened: Opened, home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["events"]) == 0
    assert "The archive is empty" in capsys.readouterr().out
    assert opened == []


@pytest.mark.parametrize(("argument", "status"), [("--version", 0), ("--help", 0), ("evnts", 2)])
def test_questions_and_slips_are_answered_in_the_terminal(
    opened: Opened, argument: str, status: int
) -> None:
    with pytest.raises(SystemExit) as left:
        main([argument])
    assert left.value.code == status
    assert opened == []


def test_without_a_screen_the_files_are_named_or_the_reason(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    def made(folder: Path) -> tuple[Path, Path]:
        return folder / "window.png", folder / "comparison.pdf"

    monkeypatch.setattr(offscreen, "main_job", made)
    assert main(["--demo-output", str(tmp_path)]) == 0
    assert str(tmp_path / "comparison.pdf") in capsys.readouterr().out

    def refused(folder: Path) -> tuple[Path, Path]:
        raise ArchiveError(located(folder, message("there is no archive")))

    monkeypatch.setattr(offscreen, "main_job", refused)
    assert main(["--demo-output", str(tmp_path)]) == 1
    assert "there is no archive" in capsys.readouterr().err


def test_help_says_how_the_window_opens(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    assert "--demo" in capsys.readouterr().out
