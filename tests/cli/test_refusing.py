"""What the command line says, and how it ends, where it cannot do what it is asked."""

import subprocess
import sys
from pathlib import Path

import pytest

from desktop import cli


def test_failed_inputs_are_named_on_stderr(
    home: Path, accounts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["import", accounts[0], "nowhere.txt"]) == cli.SOME_FAILED
    printed = capsys.readouterr()
    assert "nowhere.txt" in printed.err
    assert "1 imported" in printed.out


def test_a_folder_is_no_account_and_says_what_to_name(
    home: Path, accounts: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["compare", accounts[0], str(home)]) == cli.SOME_FAILED
    assert f"{home}: it is a folder; name the files in it" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [
        ["search", "mill"],
        ["show", "1"],
        ["events"],
        ["compare", "1", "2"],
        ["compare", "--event", "1"],
        ["check", "--repair"],
        ["backup", "copy.db"],
    ],
    ids=" ".join,
)
def test_only_an_import_makes_an_archive(
    home: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    missing = home / "none.db"
    assert cli.main([*arguments, "--archive", str(missing)]) == cli.SOME_FAILED
    assert "none.db: there is no such archive" in capsys.readouterr().err
    assert not missing.exists()


@pytest.mark.parametrize("arguments", [["search", "mill"], ["events"]], ids=" ".join)
def test_an_empty_archive_says_what_to_do(
    home: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(arguments) == cli.DONE
    assert capsys.readouterr().out == "The archive is empty; import something first.\n"


@pytest.mark.parametrize(
    "arguments",
    [
        ["compare"],
        ["frobnicate"],
        ["compare", "only-one.txt"],
        ["import", "a.txt", "--published", "Tuesday"],
    ],
)
def test_a_wrong_command_line_says_so(
    home: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        raise SystemExit(cli.main(arguments))
    assert left.value.code != cli.DONE
    assert capsys.readouterr().err


def test_an_archive_that_is_none_is_left_alone(
    home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    letter = tmp_path / "letter.db"
    letter.write_text("Dear Mara, ...", encoding="utf-8")
    assert cli.main(["events", "--archive", str(letter)]) == cli.SOME_FAILED
    assert "letter.db" in capsys.readouterr().err
    assert letter.read_text("utf-8") == "Dear Mara, ..."


@pytest.mark.parametrize(
    "arguments",
    [
        ["show", "9" * 23],
        ["show", "9" * 5000],
        ["search", "mill", "--limit", "-1"],
        ["events", "--event", "9223372036854775808"],
        ["compare", "1", "9" * 23],
    ],
)
def test_a_number_that_is_none_is_told(
    home: Path, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli.main(arguments)
    assert left.value.code == cli.USAGE
    assert f"'{arguments[-1][:40]}' is no number from 0 to" in capsys.readouterr().err


REFUSED = pytest.mark.parametrize(
    "arguments",
    [
        ["backup", "PLACE"],
        ["compare", "ONE", "TWO", "--pdf", "PLACE"],
        ["import", "PLACE"],
        ["compare", "PLACE", "ONE"],
        ["search", "mill", "--archive", "PLACE"],
    ],
    ids=lambda arguments: arguments[0],
)


@REFUSED
def test_a_place_in_a_closed_folder_is_named_in_one_line(
    home: Path,
    accounts: list[str],
    capsys: pytest.CaptureFixture[str],
    arguments: list[str],
    closed: Path,
) -> None:
    names = {"PLACE": str(closed / "inner" / "file"), "ONE": accounts[0], "TWO": accounts[1]}
    assert cli.main([names.get(one, one) for one in arguments]) == cli.SOME_FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert names["PLACE"] in line


@REFUSED
def test_a_name_the_system_refuses_is_named_in_one_line(
    home: Path, accounts: list[str], capsys: pytest.CaptureFixture[str], arguments: list[str]
) -> None:
    names = {"PLACE": str(home / ("long" * 100)), "ONE": accounts[0], "TWO": accounts[1]}
    assert cli.main([names.get(one, one) for one in arguments]) == cli.SOME_FAILED
    (line,) = capsys.readouterr().err.splitlines()
    assert names["PLACE"] in line


@pytest.mark.skipif(sys.platform != "linux", reason="/dev/full is Linux's")
def test_output_that_can_not_be_written_is_told(home: Path, accounts: list[str]) -> None:
    assert cli.main(["import", *accounts]) == cli.DONE
    command = [sys.executable, "-m", "desktop", "show", "1"]
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            command, stdout=full, stderr=subprocess.PIPE, text=True, check=False, timeout=60
        )
    assert ended.returncode == cli.SOME_FAILED
    assert ended.stderr == "parallax: the output can't be written: No space left on device\n"


def test_a_closed_output_stops_nothing(
    home: Path, accounts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    assert cli.main(["import", *accounts]) == cli.DONE


def test_who_stops_it_while_it_starts_is_answered_in_one_line(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def parse(_arguments: list[str]) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("desktop.cli.parser.parse", parse)
    assert cli.main(["events"]) == cli.SOME_FAILED
    assert capsys.readouterr().err == "parallax: stopped; what was finished is kept\n"
