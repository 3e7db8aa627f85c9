"""Choosing files, folders and archives."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from desktop.app.dialogs.choosing import (
    choose_archive,
    choose_files,
    choose_folder,
    readable,
)
from desktop.app.settings import Settings
from desktop.importing import FORMATS


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(tmp_path / "settings.ini")


def test_the_folder_chosen_from_is_where_the_next_choice_begins(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun: list[str] = []

    def files(_parent: QWidget, _title: str, folder: str, _filter: str) -> tuple[list[str], str]:
        begun.append(folder)
        return [str(tmp_path / "in" / "a.txt"), str(tmp_path / "in" / "b.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", files)
    chosen = choose_files(parent, settings)
    choose_files(parent, settings)
    assert [path.name for path in chosen] == ["a.txt", "b.txt"]
    assert begun == [str(Path.home()), str(tmp_path / "in")]


def test_a_folder_and_an_archive_are_chosen_too(
    parent: QWidget, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: str(tmp_path / "in"))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: (str(tmp_path / "a.db"), ""))
    assert choose_folder(parent, settings, "Import a folder") == [tmp_path / "in"]
    assert choose_archive(parent, settings) == tmp_path / "a.db"
    assert settings.last_folder == tmp_path


def test_every_format_stands_in_the_filter_of_the_dialog(qtbot: QtBot) -> None:
    offered = readable()
    assert all(f"{one.name} (*." in offered for one in FORMATS)


def test_whoever_thinks_better_of_it_chooses_nothing(
    parent: QWidget, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_a: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_a: "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_a: ("", ""))
    assert choose_files(parent, settings) == []
    assert choose_folder(parent, settings, "Import a folder") == []
    assert choose_archive(parent, settings) is None
