"""The main job where there is no screen."""

import subprocess
import sys
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.app.offscreen import main_job
from desktop.errors import ArchiveError, ParallaxError


def test_the_first_event_is_compared_photographed_and_printed(
    qtbot: QtBot, archive_file: Path, home: Path
) -> None:
    before = archive_file.read_bytes()
    picture, pdf = main_job(home / "out", archive_file)
    image = QImage(str(picture))
    assert image.width() >= 1400
    colours = {image.pixel(x, y) for x in range(0, 1400, 9) for y in range(0, 800, 9)}
    assert len(colours) > 20
    text = "".join(page.extract_text() for page in PdfReader(pdf).pages)
    assert "12 people" in text
    assert "(claims, names, places, " in text  # so it was read, by the parser
    assert archive_file.read_bytes() == before


def test_nothing_is_said_but_where_it_is(archive_file: Path, home: Path) -> None:
    job = "import pathlib, sys; from desktop.app.offscreen import main_job; "
    job += "main_job(*map(pathlib.Path, sys.argv[1:]))"
    command = [sys.executable, "-c", job, "out", str(archive_file)]
    done = subprocess.run(command, cwd=home, capture_output=True, text=True, check=True)
    assert (home / "out" / "comparison.pdf").exists()
    assert done.stdout + done.stderr == ""


def test_an_archive_that_is_missing_is_named(qtbot: QtBot, home: Path) -> None:
    with pytest.raises(ArchiveError, match=r"nowhere\.db"):
        main_job(home / "out", home / "nowhere.db")


def test_what_is_no_archive_is_told_at_once(qtbot: QtBot, home: Path) -> None:
    letter = home / "letter.db"
    letter.write_text("Dear Mara, ...", encoding="utf-8")
    with pytest.raises(ParallaxError, match=r"letter\.db"):
        main_job(home / "out", letter)
