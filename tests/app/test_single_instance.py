"""One window per user, tried with real processes."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from desktop import paths
from desktop.app.single_instance import Request, SingleInstance

# What a start of the program says of itself; the window's own part is tried in the last test.
_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QTimer
from desktop.app.single_instance import Request, SingleInstance
application = QCoreApplication([])
instance = SingleInstance()
files = tuple(map(Path, sys.argv[1:]))
if not instance.begin(Request(files=files)):
    print("handed over", flush=True)
    sys.exit(0)
instance.asked.connect(lambda request: print(*(file.name for file in request.files), flush=True))
print("first", flush=True)
application.exec()
"""

Start = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def start(home: Path) -> Iterator[Start]:
    """Starts the program with files to be imported."""
    started: list[subprocess.Popen[str]] = []

    def start(*files: str) -> "subprocess.Popen[str]":
        process = subprocess.Popen(
            [sys.executable, "-c", _START, *files],
            stdout=subprocess.PIPE,
            text=True,
            cwd=home,
            env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        )
        started.append(process)
        return process

    yield start
    for process in started:
        process.kill()
        process.wait()
        if process.stdout:
            process.stdout.close()


def _line(process: "subprocess.Popen[str]") -> str:
    assert process.stdout
    return process.stdout.readline().strip()


def test_a_second_start_hands_its_files_over_and_ends(start: Start) -> None:
    first = start()
    assert _line(first) == "first"
    second = start("rain.txt", "snow.txt")
    assert _line(second) == "handed over"
    assert second.wait(timeout=30) == 0
    assert _line(first) == "rain.txt snow.txt"
    third = start("hail.txt")
    assert _line(third) == "handed over"
    assert _line(first) == "hail.txt"


def test_what_a_killed_window_has_left_hinders_nobody(start: Start, home: Path) -> None:
    first = start()
    assert _line(first) == "first"
    first.kill()
    first.wait()
    assert list((home / "xdg_data_home" / "parallax").iterdir())
    assert _line(start()) == "first"
    assert _line(start("rain.txt")) == "handed over"


def test_two_starts_at_once_make_one_window(start: Start) -> None:
    said = sorted(_line(process) for process in [start("a.txt"), start("a.txt"), start("a.txt")])
    assert said == ["first", "handed over", "handed over"]


def test_other_users_have_windows_of_their_own(
    qtbot: QtBot, start: Start, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert _line(start()) == "first"
    monkeypatch.setenv("XDG_DATA_HOME", str(home / "of another user"))
    instance = SingleInstance()
    assert instance.begin(Request())
    socket = paths.user_data() / "window.socket"
    if socket.exists():
        assert socket.stat().st_mode & 0o077 == 0
    instance.close()


def test_a_window_that_does_not_answer_is_not_waited_for_long(
    qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lock = QLockFile(str(paths.user_data() / "window.lock"))
    assert lock.tryLock(0)
    monkeypatch.setattr("desktop.app.single_instance._PATIENCE_S", 0.2)
    began = time.monotonic()
    assert SingleInstance().begin(Request())
    assert time.monotonic() - began < 20
    lock.unlock()


@pytest.mark.parametrize("nonsense", [b"\n", b"[]\n", b'{"archive": 3}\n', b"\xff\n"])
def test_nonsense_is_not_obeyed(qtbot: QtBot, home: Path, nonsense: bytes) -> None:
    instance = SingleInstance()
    assert instance.begin(Request())
    asked: list[Request] = []
    instance.asked.connect(asked.append)
    socket = QLocalSocket()
    socket.connectToServer(str(paths.user_data() / "window.socket"))
    if not socket.waitForConnected(2000):  # a folder of so long a name has its socket elsewhere
        instance.close()
        pytest.skip("the socket lies elsewhere")
    socket.write(nonsense)
    with qtbot.waitSignal(socket.disconnected):
        socket.flush()
    assert asked == []
    instance.close()


def test_a_request_goes_through_a_line() -> None:
    request = Request(Path("/a/b c.db"), (Path("/é.txt"),), demo=True)
    assert Request.from_bytes(request.to_bytes()) == request
    assert request.to_bytes().count(b"\n") == 1
