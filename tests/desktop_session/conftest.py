"""The program in a desktop session of its own, and a screen reader in front of it."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop import paths
from tests.desktop_session.screen_reader import ScreenReader
from tests.desktop_session.session import DesktopSession, desktop_session, missing

_ROOT = Path(__file__).resolve().parent.parent.parent
_PATIENCE_S = 30  # until a window is closed, with all that was to be written


@pytest.fixture(scope="module")
def session(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DesktopSession]:
    """A session whose user has an empty home."""
    if sys.platform != "linux":
        pytest.skip("AT-SPI and X11 are of Linux")
    if lacking := missing():
        pytest.skip(f"a desktop session needs {', '.join(lacking)}: apt-get install")
    with desktop_session(tmp_path_factory.mktemp("home")) as session:
        yield session


@pytest.fixture(scope="module")
def program(session: DesktopSession) -> Iterator[ScreenReader]:
    """A screen reader in front of the window, which is open on the demo archive."""
    assert paths.DEMO_ARCHIVE.exists(), "it is built by `make archive.db`"
    reader = ScreenReader(session.accessibility_bus)
    command = [sys.executable, "-m", "desktop", "--demo"]
    program = subprocess.Popen(command, env=session.environment, cwd=_ROOT)
    try:
        reader.wait_for("the demo archive", lambda: reader.window.find("list item", "All articles"))
        yield reader
    finally:
        program.terminate()
        program.wait(_PATIENCE_S)
        reader.close()


@pytest.fixture
def reader(program: ScreenReader) -> ScreenReader:
    """The screen reader, wherever the test before it has left off, but in the search field."""
    program.press("Ctrl+f")
    program.wait_for("the search field", lambda: program.line.name == "Search the archive")
    return program
