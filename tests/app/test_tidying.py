"""What searches look into is tidied by itself, after everything else."""

from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app import tidying
from desktop.app.main_window import MainWindow
from desktop.article import Article
from desktop.library import Library
from desktop.progress import finish


def test_a_window_at_rest_tidies(
    qtbot: QtBot,
    open_window: Callable[[Path], MainWindow],
    home: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(tidying, "_LATER_MS", 0)
    path = home / "many.db"
    with Library.open(path, home / "cache") as library:
        for number in range(3):
            library.archive.add(Article(f"Lantern {number}", language="en"))
            finish(library.refresh())
        assert library.untidy()
    open_window(path)
    with Library.open(path, home / "cache") as library:
        qtbot.waitUntil(lambda: not library.untidy())
        assert library.search("lantern").total == 3
