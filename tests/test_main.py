"""What the program does with what is written behind its name."""

from pathlib import Path

import pytest

from desktop.__main__ import main
from desktop.app import application, offscreen
from desktop.errors import ArchiveError

Opened = list[tuple[Path | None, bool]]


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> Opened:
    """What the window was opened with."""
    calls: Opened = []

    def run(archive: Path | None = None, *, demo: bool = False) -> int:
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


def test_an_archive_may_be_called_like_a_command(
    opened: Opened, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("events").write_bytes(b"")
    assert main(["events"]) == 0
    assert opened == [(Path("events"), False)]


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
        raise ArchiveError(f"{folder}: there is no archive")

    monkeypatch.setattr(offscreen, "main_job", refused)
    assert main(["--demo-output", str(tmp_path)]) == 1
    assert "there is no archive" in capsys.readouterr().err
