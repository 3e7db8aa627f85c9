"""The commands of searching, tags and notes, as programs and people use them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli

Run = Callable[..., Any]

TEXTS = {
    "ferry": "The ferry lost power off Cape Torran at noon. Divers searched the hull.",
    "again": "Divers searched the ferry's hull off Cape Torran again after noon.",
    "lemon": "Lemon growers expect a harvest like last year's.",
}


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command with --json on an archive of three articles, and returns what it printed."""
    files = [tmp_path / f"{name}.txt" for name in TEXTS]
    for path, text in zip(files, TEXTS.values(), strict=True):
        path.write_text(text, encoding="utf-8")
    run("import", *map(str, files))
    return run


def numbers(found: Any) -> list[int]:
    return [hit["id"] for hit in found["hits"]]


def test_a_slip_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    found = run("search", "old fery")
    assert found["total"] == 0
    assert found["suggestion"] == "old ferry"
    assert run("search", "ferry")["suggestion"] is None
    assert cli.main(["search", "fery"]) == cli.DONE
    assert "did you mean: ferry" in capsys.readouterr().out


@pytest.mark.usefixtures("run")
def test_what_is_not_understood_is_told_once_with_what_became_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert cli.main(["search", "((( date:soon"]) == cli.DONE
    told = "".join(capsys.readouterr())
    assert told.count("“(” is not closed; left out") == 1
    assert told.count("“date:soon” is no date, such as 2024-11-14; searched as words") == 1


def test_a_name_that_no_field_has_is_told_with_the_one_that_is_meant(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    told = "“outlet:Coast” names no field, but “source:Coast” does; searched as words"
    assert run("search", "outlet:Coast")["unclear"] == [told]
    assert run("search", "ferry")["unclear"] == []
    assert cli.main(["search", "outlet:Coast"]) == cli.DONE
    assert told in capsys.readouterr().out


def test_articles_like_one_are_found(run: Run) -> None:
    found = run("search", "--similar", "1")
    assert numbers(found)[:1] == [2]
    assert 1 not in numbers(found)
    assert cli.main(["search", "--similar", "9"]) == cli.SOME_FAILED


@pytest.mark.parametrize(
    "arguments",
    [
        ["search"],
        ["search", "ferry", "--similar", "1"],
        ["note", "1", "a", "--remove"],
        ["note", "1", " "],
        ["tag", "1", "--remove"],
        ["correct", "1"],
        ["correct", "1", "--title", "A", "--undo"],
        ["correct", "1", "--published", "Tuesday"],
        ["correct", "1", "--published", "04/05/2025"],
        ["correct", "1", "--published", "30 February 2025"],
    ],
)
def test_either_of_two_must_be_named(run: Run, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(arguments)
    assert exit_.value.code == cli.USAGE


def test_tags_are_given_found_and_taken_away(run: Run) -> None:
    assert run("tag", "1", "urgent", "to read") == {"id": 1, "tags": ["to read", "urgent"]}
    assert numbers(run("search", 'tag:"To read"')) == [1]
    assert run("tag", "1", "Urgent", "--remove") == {"id": 1, "tags": ["to read"]}
    assert run("tag", "1")["tags"] == ["to read"]
    assert run("tag", "2")["tags"] == []


def test_of_several_tags_all_are_given_or_none(run: Run) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(["tag", "1", "urgent", " "])
    assert exit_.value.code == cli.USAGE
    assert run("tag", "1")["tags"] == []


def test_a_tag_that_is_not_there_can_not_be_removed(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    run("tag", "1", "urgent")
    assert run("tag", "1", "urgent", "old", "--remove", status=cli.SOME_FAILED)["tags"] == []
    assert cli.main(["tag", "1", "old", "--remove"]) == cli.SOME_FAILED
    assert "article 1 has no tag “old”" in capsys.readouterr().err


def test_a_note_is_written_changed_found_and_removed(run: Run) -> None:
    (written,) = run("note", "2", "Who owns her?")["notes"]
    assert (written["text"], written["start"], written["end"]) == ("Who owns her?", None, None)
    assert numbers(run("search", "has:note ferry")) == [2]
    (changed,) = run("note", "2", "The port owns her.")["notes"]
    assert (changed["id"], changed["text"]) == (written["id"], "The port owns her.")
    assert run("note", "2", "--remove") == {"id": 2, "notes": []}
    assert run("note", "2", "--remove", status=cli.SOME_FAILED)["notes"] == []
    assert run("note", "2", "Ask", "the port")["notes"][0]["text"] == "Ask the port"


def test_words_are_excluded_and_need_no_quotes(run: Run) -> None:
    assert numbers(run("search", "-ferry")) == [3]
    assert sorted(numbers(run("search", "hull", "-again"))) == [1]
    assert numbers(run("search", "-lemon", "again", "--limit", "1")) == [2]


@pytest.mark.parametrize(
    ("written", "published"),
    [
        ("4 March 2025", "2025-03-04"),
        ("March 4, 2025", "2025-03-04"),
        ("2025/03/04", "2025-03-04"),
        ("14.11.2024", "2024-11-14"),
        ("November 2024", "2024-11"),
        ("2024-11-14T18:05:00+02:00", "2024-11-14T18:05:00+02:00"),
    ],
)
def test_a_date_may_be_written_as_people_write_dates(
    run: Run, written: str, published: str
) -> None:
    assert run("correct", "3", "--published", written)["published"] == published


def test_fields_are_corrected_and_the_correction_taken_back(run: Run) -> None:
    known = run("correct", "3", "--source", "The Terrace", "--published", "2031-05-06")
    assert (known["source"], known["published"]) == ("The Terrace", "2031-05-06")
    assert known["origins"]["source"] == "user"
    assert numbers(run("search", 'source:"The Terrace"')) == [3]
    assert run("correct", "3", "--undo")["published"] is None
    assert run("correct", "3", "--undo")["source"] is None
    assert run("correct", "3", "--undo", status=cli.SOME_FAILED)["source"] is None
    assert numbers(run("search", 'source:"The Terrace"')) == []


@pytest.mark.parametrize("command", ["tag", "note"])
def test_there_is_nothing_on_an_article_that_is_not_there(
    run: Run, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([command, "9"]) == cli.SOME_FAILED
    assert "no article 9" in capsys.readouterr().err


def test_searches_are_saved_listed_and_deleted(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["searches", "--save", "odd", "ferry differs:foo"]) == cli.DONE
    assert "“differs:foo” is no kind of difference" in capsys.readouterr().err
    run("searches", "--delete", "odd")
    (saved,) = run("searches", "--save", "divers", "diver OR hull")
    assert sorted(saved) == ["made", "name", "order", "query"]
    assert (saved["name"], saved["query"], saved["order"]) == (
        "divers",
        "diver OR hull",
        "relevance",
    )
    assert cli.main(["searches", "--save", "divers", "diver"]) == cli.DONE
    printed = capsys.readouterr()
    assert printed.out == "divers: diver\n"
    assert "diver OR hull" in printed.err
    assert run("searches", "--delete", "divers") == []
    assert cli.main(["searches", "--delete", "divers"]) == cli.SOME_FAILED
