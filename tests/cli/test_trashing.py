"""The trash from the command line."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli

Run = Callable[..., Any]


@pytest.fixture
def files(tmp_path: Path, run: Run) -> list[str]:
    """Three imported files."""
    files = [tmp_path / f"{name}.txt" for name in ("heron", "otter", "kite")]
    for path in files:
        path.write_text(f"The {path.stem} was seen at the weir of Lower Marrow.", encoding="utf-8")
    run("import", *map(str, files))
    return [str(path) for path in files]


def test_a_trashed_article_is_not_found_until_it_is_restored(run: Run, files: list[str]) -> None:
    thrown = run("trash", "1", "3")
    assert sorted(one["id"] for one in thrown["trash"]) == [1, 3]
    assert sorted(thrown["trash"][0]) == ["id", "published", "source", "title"]
    assert [hit["id"] for hit in run("search", "weir")["hits"]] == [2]
    assert run("trash", "3", "--restore")["trash"][0]["id"] == 1
    assert sorted(hit["id"] for hit in run("search", "weir")["hits"]) == [2, 3]


def test_importing_a_trashed_file_restores_it_and_says_so(run: Run, files: list[str]) -> None:
    run("tag", "2", "river")
    run("trash", "2")
    again = run("import", *files)
    assert again["restored"] == [{"path": files[1], "id": 2}]
    assert [one["id"] for one in again["duplicates"]] == [1, 3]
    assert run("tag", "2")["tags"] == ["river"]


def test_emptying_says_how_many_are_gone(
    run: Run, files: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    run("trash", "1", "2")
    assert run("trash", "--empty") == {"deleted": 2, "trash": []}
    assert cli.main(["trash"]) == cli.DONE
    assert capsys.readouterr().out == "The trash is empty.\n"
    assert cli.main(["trash", "1", "--restore"]) == cli.SOME_FAILED
    assert "no article 1 in its trash" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [["--empty", "1"], ["--restore"], ["--empty", "--restore"]])
def test_what_makes_no_sense_is_refused(run: Run, files: list[str], arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        cli.main(["trash", *arguments])
    assert refused.value.code == cli.USAGE
