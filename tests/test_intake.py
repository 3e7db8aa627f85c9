"""What becomes of files: taken in, there already, new versions, completed, doubtful."""

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from desktop.archive import Archive
from desktop.article import Doubt
from desktop.importing import Columns
from desktop.intake import ImportReport, outlined, take_files
from desktop.message import Ordinal, message
from desktop.progress import finish

FERRY = "The ferry to Orsund stayed in port on Tuesday, the harbour office said. "


@pytest.fixture
def archive(tmp_path: Path):
    with Archive.open(tmp_path / "archive.db") as archive:
        yield archive


def put(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text)
    return path


def test_what_was_given_later_fills_what_is_empty_and_is_told(archive: Archive, tmp_path: Path):
    path = put(tmp_path, "ferry.txt", FERRY)
    finish(take_files(archive, [path]))
    report = finish(take_files(archive, [path], "Orsund Courier", "2031-03-04"))
    assert report.duplicates == ((str(path), 1),)
    assert report.completed == ((1, "source"), (1, "published"))
    article = archive.article(1)
    assert (article.source, article.published) == ("Orsund Courier", "2031-03-04")
    assert archive.undo_correction(1) == "published"


def test_failures_of_one_file_and_kind_are_told_by_the_first_ten_and_their_number():
    def row(number: int, reason: str) -> tuple[str, str]:
        return "a.csv", message("row {number}: {reason}", number=Ordinal(number), reason=reason)

    no_text, no_json = message("it has no text"), message("it is no JSON ({reason})", reason="x")
    failed = [row(at, no_json if at % 100 == 0 else no_text) for at in range(2, 1_200)]
    other = ("b.csv", "it is empty")
    told = [": ".join(one) for one in outlined([*failed, other])]
    assert told[:2] == ["a.csv: row 2: it has no text", "a.csv: row 3: it has no text"]
    of_text = "a.csv: 1,187 of this kind in all; only the first 10 are listed"
    assert told[9:12] == ["a.csv: row 11: it has no text", of_text, f"a.csv: row 100: {no_json}"]
    of_json = "a.csv: 11 of this kind in all; only the first 10 are listed"
    assert told[-2:] == [of_json, "b.csv: it is empty"]
    assert outlined(failed[:10]) == failed[:10]


def test_files_that_each_fail_are_each_named():
    failed = [(f"{number}.pdf", "it is a scan without text") for number in range(50)]
    assert outlined(failed) == failed


def test_what_is_known_is_not_overwritten(archive: Archive, tmp_path: Path):
    path = put(tmp_path, "ferry.txt", FERRY)
    finish(take_files(archive, [path], "Orsund Courier"))
    report = finish(take_files(archive, [path], "Ledger", "2031-03-04"))
    assert report.completed == ((1, "published"),)
    assert archive.article(1).source == "Orsund Courier"


def test_other_text_at_the_same_address_is_a_new_version(archive: Archive, tmp_path: Path):
    head = "Ferry stays in port\nURL: https://courier.example/ferry\n\n"
    first = put(tmp_path, "a.txt", head + FERRY)
    second = put(tmp_path, "b.txt", head + FERRY + "It sailed on Wednesday.")
    report = finish(take_files(archive, [first, second]))
    assert report.versions == ((2, 1),)


def test_doubts_are_in_the_report_and_texts_are_not(archive: Archive, tmp_path: Path):
    report: ImportReport = finish(take_files(archive, [put(tmp_path, "a.txt", FERRY * 9)]))
    (article,) = report.imported
    assert article.doubts == ()
    assert len(article.text) <= 80
    report = finish(take_files(archive, [put(tmp_path, "b.txt", FERRY + "Read more")]))
    assert report.imported[0].doubts == (Doubt.TEASER,)


def data_set(folder: Path, many: int) -> Path:
    lines = (json.dumps({"id": n, "title": f"Ferry {n}", "text": FERRY}) for n in range(many))
    return put(folder, "ferries.jsonl", "\n".join(lines))


def test_users_may_write_while_a_data_set_comes_in(archive: Archive, tmp_path: Path):
    finish(take_files(archive, [put(tmp_path, "a.txt", FERRY)]))
    importing = take_files(archive, [data_set(tmp_path, 120)])
    for step in range(3):
        next(importing)
        with Archive.open(tmp_path / "archive.db") as window:
            window.correct(1, "source", f"Courier {step}")
    finish(importing)
    assert archive.count() == 121


def test_of_a_data_set_stays_what_had_come_in_and_the_rest_comes_later(
    archive: Archive, tmp_path: Path
):
    path = data_set(tmp_path, 120)
    importing = take_files(archive, [path])
    next(importing)
    next(importing)
    importing.close()
    assert archive.count() == 50
    report = finish(take_files(archive, [path]))
    assert (len(report.imported), len(report.duplicates)) == (70, 50)


def test_an_import_that_is_killed_leaves_nothing_half_and_goes_on(tmp_path: Path):
    folder = tmp_path / "saved"
    folder.mkdir()
    for number in range(120):
        put(folder, f"{number:03}.txt", f"{FERRY}Note {number}.")
    path = tmp_path / "killed.db"
    code = (
        "import sys; from pathlib import Path; from desktop.archive import Archive;"
        "from desktop.intake import take_files; from desktop.progress import finish;"
        "archive = Archive.open(Path(sys.argv[1])); print('open', flush=True);"
        "finish(take_files(archive, [Path(sys.argv[2])]))"
    )
    for _ in range(int(os.environ.get("PARALLAX_KILLS", "2"))):
        importing = subprocess.Popen(
            [sys.executable, "-c", code, str(path), str(folder)], stdout=subprocess.PIPE
        )
        assert importing.stdout
        importing.stdout.readline()
        time.sleep(random.uniform(0.0, 1.5))
        importing.kill()
        importing.communicate()
        with Archive.open(path) as archive:
            assert archive.check() == []
    with Archive.open(path) as archive:
        report = finish(take_files(archive, [folder]))
        assert len(report.imported) + len(report.duplicates) == 120
        assert archive.count() == 120
        assert len({article.text for article in archive.articles()}) == 120


def test_an_article_in_the_trash_is_restored_only_where_it_comes_back(
    archive: Archive, tmp_path: Path
):
    first, again = tmp_path / "first.json", tmp_path / "again.json"
    told = {"title": "Ferry stays", "text": FERRY, "url": "https://courier.example/1"}
    first.write_text(json.dumps(told))
    again.write_text(json.dumps(told, indent=2))
    (one,) = finish(take_files(archive, [first])).imported
    archive.trash.put([one.id])
    (other,) = finish(take_files(archive, [again])).imported
    report = finish(take_files(archive, [first]))
    assert report.restored == ()
    assert report.duplicates == ((str(first), other.id),)


def test_what_is_said_of_a_table_holds_for_later_ones_with_its_header(
    archive: Archive, tmp_path: Path
):
    first = put(tmp_path, "a.csv", f"Kopf,Leib\nFerry stays,{FERRY}\n")
    said = Columns(known={("Kopf", "Leib"): {"title": (0,), "text": (1,)}})
    assert finish(take_files(archive, [first])).failed
    assert len(finish(take_files(archive, [first], columns=said)).imported) == 1
    put(tmp_path, "b.csv", f"Kopf,Leib\nFerry sails,{FERRY}\n")
    put(tmp_path, "c.csv", f"Kopf,Rumpf\nFerry sails,{FERRY}\n")
    report = finish(take_files(archive, [tmp_path]))
    assert [article.title for article in report.imported] == ["Ferry sails"]
    assert [Path(path).name for path, _ in report.failed] == ["c.csv"]


def test_the_report_says_which_columns_were_read_as_what(archive: Archive, tmp_path: Path):
    table = put(tmp_path, "a.csv", f"Headline,body,Wo,domain\nFerry stays,{FERRY},Courier,x\n")
    report = finish(take_files(archive, [table], columns=Columns({"source": "Wo"})))
    columns = {"text": ("body",), "title": ("Headline",), "source": ("Wo",)}
    assert report.tables == ((str(table), columns),)
    assert report.unread == ((str(table), ("domain",)),)
    assert finish(take_files(archive, [put(tmp_path, "b.txt", FERRY)])).tables == ()


def test_columns_named_for_one_import_are_not_kept(archive: Archive, tmp_path: Path):
    table = put(tmp_path, "a.csv", f"Kopf,Leib\nFerry stays,{FERRY}\n")
    finish(take_files(archive, [table], columns=Columns({"text": "Leib"})))
    assert archive.columns.known() == {}


def test_progress_tells_how_far_a_data_set_is_and_what_has_come_of_it(
    archive: Archive, tmp_path: Path
):
    rows = "".join(f"Ferry {number},{FERRY * 20}\n" for number in range(200))
    table = put(tmp_path, "a.csv", f"title,text\n{rows}")
    other = put(tmp_path, "b.txt", FERRY)
    steps = list(take_files(archive, [table, other]))
    assert [(step.done, step.total, step.taken) for step in steps] == [
        *((0, 2, taken) for taken in (0, 50, 100, 150, 200)),
        (1, 2, 200),
    ]
    parts = [step.part for step in steps]
    assert parts[:5] == sorted(parts[:5])
    assert 0 < parts[1] < parts[3] <= 1
    assert parts[5] == 0
