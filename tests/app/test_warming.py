"""What the first comparison needs is there before anybody asks for it."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from tests.app.test_startup import PARSER

_FIRST = """
import sys
import desktop.app.application, desktop.library
from desktop.app.warming import steps
list(steps())
before = set(sys.modules)
from desktop.app.views.comparison_view import ComparisonView
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.reading import read_article
texts = "The ferry sank on Friday; 30 people drowned.", "On Sunday a ferry sank and 20 drowned."
compare([read_article(Article(text, language="en")) for text in texts])
print(sorted({name.partition(".")[0] for name in set(sys.modules) - before}))
print([name for name in {names} if name in sys.modules])
"""


def test_the_first_comparison_finds_everything_loaded_but_not_the_parser_nor_typst() -> None:
    code = _FIRST.replace("{names}", repr((*PARSER, "typst")))
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.split("\n")[:2] == ["[]", "[]"]


def test_it_is_loaded_by_itself_step_by_step_after_an_archive_was_opened(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    open_window: Callable[[Path], MainWindow],
    archive_file: Path,
) -> None:
    done: list[int] = []

    def steps() -> Iterator[None]:
        for step in range(3):
            done.append(step)
            yield

    monkeypatch.setattr("desktop.app.warming.steps", steps)
    window = open_window(archive_file)
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    window.open_archive(archive_file)
    qtbot.wait(100)
    assert done == [0, 1, 2]
