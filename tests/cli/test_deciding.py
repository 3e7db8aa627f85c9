"""Decisions on the command line: listed, taken back, and part of every comparison."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.comparison.decided import about
from desktop.decision import Choice
from desktop.library import Library
from desktop.progress import finish

Run = Callable[..., Any]


@pytest.fixture
def decided(archive_file: Path) -> Path:
    """An archive in which the first sentences of the two accounts are of different things."""
    with Library.open(archive_file) as library:
        comparison = finish(library.compare([1, 2]))
        assert comparison.differences[0].sides[0][0].text == "12 people"
        library.archive.decisions.put(about(comparison, 0, Choice.OTHER_THING))
    return archive_file


@pytest.fixture
def run(decided: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: str, status: int = cli.DONE) -> str:
        assert cli.main(["--archive", str(decided), *arguments]) == status
        return capsys.readouterr().out

    return call


def test_decisions_are_listed_with_the_words_they_are_about(run: Run) -> None:
    words = run("decisions")
    assert "not the same thing · number" in words
    assert "     2  A fire at the spinning mill" in words
    (one,) = json.loads(run("decisions", "--json"))
    assert one["choice"] == "not the same thing"
    assert one["article_ids"] == [1, 2]


def test_a_comparison_leaves_out_what_was_decided_until_it_is_taken_back(run: Run) -> None:
    words = run("compare", "2", "1")
    assert "12 people" not in words
    assert "left out as you decided: 2" in words, "the day stands in the same two sentences"
    assert json.loads(run("compare", "1", "2", "--json"))["decisions"][0]["differences"]
    assert run("decisions", "--remove", "1") == "Nothing is decided.\n"
    assert "left out" not in run("compare", "1", "2")


def test_what_was_decided_is_no_finding(run: Run) -> None:
    assert run("search", "differs:time").startswith("0 found")
    run("decisions", "--remove", "1")
    assert run("search", "differs:time").startswith("2 found")
