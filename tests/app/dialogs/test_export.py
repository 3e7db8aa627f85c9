"""Where a comparison is saved, and as what."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.export import ask_where, file_name, writer
from desktop.app.language import Language, speak
from desktop.comparison.model import Comparison


@given(st.text())
def test_any_title_is_a_name_for_a_file(title: str) -> None:
    name = file_name(title)
    assert name
    assert len(name) <= 60
    assert not set(name) & set('\\/:*?"<>|\0\n')
    assert name == name.strip()
    assert not name.endswith(".")


def test_a_long_title_is_cut_at_a_word() -> None:
    title = "5 accounts: Ferry runs aground off the island with hundreds aboard"
    assert file_name(title) == "5 accounts Ferry runs aground off the island with hundreds"
    assert file_name("word " * 11 + "wordy").endswith("word wordy")


@pytest.mark.parametrize(
    ("given_name", "chosen", "expected"),
    [
        ("mill.pdf", "PDF document (*.pdf)", "mill.pdf"),
        ("mill", "Web page (*.html)", "mill.html"),
        ("mill", "Table of differences (*.csv)", "mill.csv"),
        ("mill.v2", "PDF document (*.pdf)", "mill.v2.pdf"),
        ("mill.csv", "PDF document (*.pdf)", "mill.csv"),
    ],
)
def test_a_missing_suffix_is_that_of_the_format(
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    given_name: str,
    chosen: str,
    expected: str,
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    answer = (str(tmp_path / given_name), chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: answer)
    assert ask_where(parent, "Mill", tmp_path) == tmp_path / expected


def test_whoever_thinks_better_of_it_saves_nothing(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_a, **_k: ("", ""))
    assert ask_where(parent, "Mill", tmp_path) is None


@pytest.mark.parametrize(
    ("suffix", "begins"),
    [(".pdf", b"%PDF"), (".html", b"<!doctype html"), (".csv", b"\xef\xbb\xbf")],
)
def test_each_format_is_written(
    mill: Comparison, tmp_path: Path, suffix: str, begins: bytes
) -> None:
    path = tmp_path / f"mill{suffix}"
    writer(mill, path, "Mill fire")()
    written = path.read_bytes()
    assert len(written) > 200
    assert written[: len(begins)].lower() == begins.lower()
    if suffix == ".html":
        assert html.fromstring(written).findtext(".//h1") == "Mill fire"


def test_a_file_speaks_the_language_of_the_window(
    qapp: QApplication, mill: Comparison, tmp_path: Path
) -> None:
    speak(Language.GERMAN, qapp)
    for suffix in (".html", ".csv"):
        writer(mill, tmp_path / f"mill{suffix}", "Mill fire")()
    speak(Language.ENGLISH, qapp)
    assert '<h2 id="sources-heading">Quellen</h2>' in (tmp_path / "mill.html").read_text("utf-8")
    assert (tmp_path / "mill.csv").read_text("utf-8-sig").count("Zahl, Widerspruch") == 2
