"""The commands of events, as programs and people use them."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from desktop import cli
from desktop.archive import Archive

Run = Callable[..., Any]

MILL = "Fire destroyed the spinning mill in Old Harbour on Tuesday, killing 12 people, {} said."
POOL = "The council of Lower Marrow voted by 14 to 11 to close the swimming pool, {} said."
OTHER = "Lemon growers of the southern terraces expect a harvest like last year's."


@pytest.fixture
def run(run: Run, tmp_path: Path) -> Run:
    """Runs a command with --json on an archive of two events and an article of none."""
    lines = [
        {"id": f"m{n}", "title": "Fire destroys mill", "text": MILL.format(who), "source": who}
        for n, who in enumerate(("The Post", "Coast", "The Lamp"))
    ]
    lines += [
        {"id": f"p{n}", "title": "Council closes pool", "text": POOL.format(who), "source": who}
        for n, who in enumerate(("The Post", "Coast"))
    ]
    lines.append({"id": "o", "title": "Lemons", "text": OTHER})
    path = tmp_path / "set.jsonl"
    path.write_text("\n".join(json.dumps({**one, "date": "2031-03-04"}) for one in lines))
    run("import", str(path))
    return run


def members(run: Run) -> dict[int, list[int]]:
    return {event["id"]: [one["id"] for one in event["articles"]] for event in run("events")}


def mill_and_pool(run: Run) -> tuple[int, int]:
    """The numbers of the two events."""
    of = {article: event for event, articles in members(run).items() for article in articles}
    return of[1], of[4]


def test_events_say_who_is_in_them_and_why(run: Run) -> None:
    mill, pool = sorted(run("events"), key=lambda event: event["articles"][0]["id"])
    assert [one["external_id"] for one in mill["articles"]] == ["m0", "m1", "m2"]
    assert (pool["title"], pool["outlets"]) == ("Council closes pool", 2)
    assert not mill["locked"]
    for one in mill["articles"]:
        assert 0 < one["strength"] <= 1
        assert {"names", "words", "figures", "days", "copy", "days_apart"} == one["reason"].keys()
        assert not one["by_user"]
    assert mill["near_misses"] == []
    assert {"id", "title", "first", "last", "copies", "texts", "places"} <= mill.keys()


def test_one_event_is_printed_with_reasons(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    number = str(mill_and_pool(run)[0])
    assert cli.main(["events", "--event", number]) == cli.DONE
    printed = capsys.readouterr().out
    assert "3 outlets" in printed
    assert "shares " in printed
    assert "figures: 12 killed\n" in printed


def test_events_are_merged_and_the_merge_is_undone(run: Run) -> None:
    before = members(run)
    one, other = mill_and_pool(run)
    done = run("event", "merge", str(one), str(other))
    assert (done["kind"], done["event"]) == ("merge", one)
    assert members(run) == {one: [1, 2, 3, 4, 5]}
    undone = run("event", "undo")
    assert undone["undone"]
    assert {event["id"] for event in undone["events"]} == before.keys()
    assert members(run) == before


def test_corrections_survive_what_comes_in_later(run: Run, tmp_path: Path) -> None:
    mill, _ = mill_and_pool(run)
    run("event", "move", "3", "none")
    run("event", "rename", str(mill), "The mill")
    path = tmp_path / "later.txt"
    path.write_text(OTHER.replace("southern", "northern"))
    run("import", str(path))
    assert members(run)[mill] == [1, 2]
    assert {event["title"] for event in run("events")} >= {"The mill"}
    run("check", "--repair")
    assert members(run)[mill] == [1, 2]


def test_articles_are_split_off_and_moved(run: Run) -> None:
    mill, pool = mill_and_pool(run)
    done = run("event", "move", "6", str(pool))
    assert [event["articles"] for event in done["events"]] == [[4, 5, 6]]
    done = run("event", "split", str(pool), "4")
    assert [event["articles"] for event in done["events"]] == [[5, 6]]
    assert members(run)[mill] == [1, 2, 3]


def test_what_a_corrected_event_is_about_is_told_anew_by_the_correction(
    run: Run, home: Path
) -> None:
    mill, _ = mill_and_pool(run)
    run("event", "move", "6", str(mill))
    with Archive.open(next(home.rglob("*.db"))) as archive:
        (moved,) = [one for one in archive.grouping.memberships(mill) if one.article == 6]
        assert moved.by_user
        assert moved.reason.days_apart == 0
        assert archive.grouping.glance(mill).texts == 4


def test_a_locked_event_refuses_and_says_what_to_do(
    run: Run, capsys: pytest.CaptureFixture[str]
) -> None:
    mill = str(mill_and_pool(run)[0])
    assert run("event", "lock", mill)["kind"] == "lock"
    assert cli.main(["event", "move", "6", mill]) == cli.SOME_FAILED
    assert f"event {mill} is locked; unlock it first" in capsys.readouterr().err
    assert cli.main(["events"]) == cli.DONE
    assert "locked" in capsys.readouterr().out
    assert run("event", "unlock", mill)["kind"] == "unlock"


def test_text_says_what_was_done(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    mill = str(mill_and_pool(run)[0])
    assert cli.main(["event", "rename", mill, "The mill"]) == cli.DONE
    printed = capsys.readouterr().out
    assert printed.startswith(f"rename done: event {mill}\n")
    assert "The mill  (3 outlets" in printed
    assert cli.main(["event", "undo"]) == cli.DONE
    assert capsys.readouterr().out.startswith(f"rename taken back: event {mill}\n")
    assert cli.main(["event", "undo"]) == cli.SOME_FAILED
    assert "no correction of events to take back" in capsys.readouterr().err


def test_a_title_needs_no_quotes(run: Run) -> None:
    mill = str(mill_and_pool(run)[0])
    assert run("event", "rename", mill, "The", "mill")["events"][0]["title"] == "The mill"


def test_an_event_that_is_dissolved_is_told(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    pool = mill_and_pool(run)[1]
    assert cli.main(["event", "move", "4", "none"]) == cli.DONE
    assert f"event {pool} is no more" in capsys.readouterr().out
    assert cli.main(["event", "undo"]) == cli.DONE
    assert "is no more" not in capsys.readouterr().out


@pytest.mark.parametrize("arguments", [["merge", "1"], ["merge", "1", "1"], ["rename", "1", " "]])
def test_what_can_be_no_correction_is_a_slip_in_its_own_command(
    run: Run, arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(["event", *arguments])
    assert exit_.value.code == cli.USAGE
    assert f"usage: parallax event {arguments[0]}" in capsys.readouterr().err


@pytest.mark.parametrize(
    "arguments",
    [["event"], ["event", "burn", "1"], ["event", "move", "1", "some"], ["event", "lock"]],
    ids=" ".join,
)
def test_what_is_no_correction_is_a_slip(run: Run, arguments: list[str]) -> None:
    with pytest.raises(SystemExit) as exit_:
        cli.main(arguments)
    assert exit_.value.code == cli.USAGE
