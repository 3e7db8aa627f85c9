"""What came in, what was there already, what could not be read."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.import_report import ImportReportDialog, unread, write
from desktop.app.language import Language, speak
from desktop.article import Article
from desktop.intake import ImportReport
from desktop.message import Ordinal, message

_REPORT = ImportReport(
    imported=(Article(text="It burned.", title="Mill burns", path="/a/mill.txt", id=1),),
    duplicates=(("/a/again.txt", 1),),
    failed=(("/a/picture.png", "it is no text"),),
)


@pytest.fixture
def dialog(qtbot: QtBot) -> ImportReportDialog:
    dialog = ImportReportDialog(_REPORT)
    qtbot.addWidget(dialog)
    return dialog


def test_what_failed_comes_first_with_its_reason() -> None:
    lines = write(_REPORT).splitlines()
    assert lines[:3] == ["Could not be read:", "/a/picture.png", "    it is no text"]
    assert "    is article 1" in lines
    assert "    outlet unknown, date unknown, /a/mill.txt" in lines


def test_reasons_are_given_in_the_language_of_the_window(qapp: QApplication) -> None:
    reason = message(
        "line {number}: {reason}",
        number=Ordinal(3),
        reason=message("it is not UTF-8; save it as UTF-8"),
    )
    report = replace(_REPORT, failed=(("/a/set.jsonl", reason), ("/a/set.jsonl", "no text")))
    speak(Language.GERMAN, qapp)
    lines = write(report).splitlines()
    speak(Language.ENGLISH, qapp)
    assert lines[1:5] == [
        "/a/set.jsonl",
        "    Zeile 3: kein UTF-8; speichern Sie die Datei als UTF-8",
        "/a/set.jsonl",
        "    no text",
    ]


def test_it_says_how_tables_were_read() -> None:
    columns = {"text": ("body",), "source": ("outlet", "domain")}
    lines = write(replace(_REPORT, tables=(("/a/b.csv", columns),))).splitlines()
    assert lines[-3:] == [
        "Columns of tables:",
        "/a/b.csv",
        "    Text: body; Outlet: outlet, domain",
    ]
    report = replace(
        _REPORT, tables=(("/a/b.csv", columns),), unread=(("/a/b.csv", ("mood", "day")),)
    )
    assert write(report).endswith("Outlet: outlet, domain; not read: mood, day")


def test_files_are_counted_and_failures_named() -> None:
    one = replace(_REPORT, failed=(("/a/x.jsonl", "no text"),))
    two = replace(_REPORT, failed=(*one.failed, ("/a/x.jsonl", "no title"), ("/a/y", "empty")))
    assert unread(one) == "1 file could not be read"
    assert unread(two) == "3 failures in 2 files"


def test_an_empty_report_says_so() -> None:
    assert write(ImportReport()) == "Nothing that could be imported was found."


def test_it_is_saved_where_one_says(
    dialog: ImportReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(file), ""))
    dialog.save()
    assert file.read_text(encoding="utf-8").startswith("Could not be read:")


def test_of_many_failures_of_a_kind_the_first_are_shown_and_all_are_saved(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reasons = [
        message("row {number}: {reason}", number=Ordinal(at), reason="no") for at in range(99)
    ]
    dialog = ImportReportDialog(ImportReport(failed=tuple(("/a/b.csv", one) for one in reasons)))
    shown = dialog.text.toPlainText().splitlines()
    assert shown[-3:] == [
        "    row 9: no",
        "/a/b.csv",
        "    99 of this kind in all; only the first 10 are listed",
    ]
    file = tmp_path / "report.txt"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (str(file), ""))
    dialog.save()
    assert file.read_text(encoding="utf-8").count("row ") == 99


def test_where_it_cannot_be_saved_that_is_said(
    dialog: ImportReportDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    nowhere = str(tmp_path / "no" / "folder" / "report.txt")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: (nowhere, ""))
    monkeypatch.setattr(QMessageBox, "warning", lambda _p, _t, words: told.append(words))
    dialog.save()
    assert nowhere in told[0]
