"""How smooth the window stays on a large archive, and how soon a comparison is on the screen.

``python benchmarks/bench_window.py [N]`` makes an archive of N invented articles (100,000 by
default) with its index and its events, kept in ``build/bench/window-N``, opens the real window on
it, types queries and scrolls, then compares two articles of 1,000 words, and writes
``build/bench/window.json``.

A frame is the time between two ticks of a clock of 16 ms in the window's thread while keys and
wheel come in: a screen of 60 Hz shows a new picture that often, and a tick that is late is a
picture that was. The background work that the program begins by itself goes on meanwhile. There is
no peer: what is to be reached stands beside each figure.

Memory is what the system counts as resident. The archive and the lines that are typed are made in a
process of their own: what making them has taken (800 MB) is not the window's. Of what is the
window's, the private part is told as well: the rest is pages of files, of libraries and of the
index, which the system takes back whenever it needs them.
"""

import multiprocessing
import os
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QWidget

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.report import row, tell  # noqa: E402
from desktop.app.application import make_application  # noqa: E402
from desktop.app.main_window import MainWindow  # noqa: E402
from desktop.app.settings import Settings  # noqa: E402
from desktop.library import Library  # noqa: E402
from desktop.progress import finish  # noqa: E402

_FRAME_MS = 16
_BETWEEN_KEYS_MS = 90  # somebody who types 11 keys a second
_BETWEEN_TURNS_MS = 30  # of the wheel
_TURNS = 200
_JUMPS = 40  # of the scroll bar, to anywhere
_PATIENCE = 120  # seconds
_COMPARISONS = 5
_WORDS = 1000


class Frames(QObject):
    """A clock that notes how long each of its ticks was waited for."""

    def __init__(self) -> None:
        super().__init__()
        self.taken: list[float] = []
        self._since = QElapsedTimer()
        self._clock = QTimer(self, interval=_FRAME_MS, timerType=Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)

    def during(self, act: Callable[[], object]) -> "Frames":
        """Note the frames while something is done."""
        self._since.start()
        self._clock.start()
        act()
        self._clock.stop()
        return self

    def _tick(self) -> None:
        self.taken.append(self._since.nsecsElapsed() / 1e6)
        self._since.start()


class Painted(QObject):
    """Notes when a widget has painted itself for the first time."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.at = 0.0
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Look at an event, and let it go on."""
        if not self.at and event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, self._note)
        return False

    def _note(self) -> None:
        self.at = self.at or time.perf_counter()


def prepared(number: int) -> tuple[Path, tuple[int, int], list[str]]:
    """The archive with all that is derived, two articles of it that were read, what is typed."""
    from benchmarks.bench_compare import account  # noqa: PLC0415  # brings the parser with it
    from benchmarks.search.build import make_archive  # noqa: PLC0415
    from benchmarks.search.questions import typed_lines  # noqa: PLC0415

    folder = ROOT / "build" / "bench" / f"window-{number}"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "archive.db"
    if not path.exists():
        make_archive(path, number)
    with Library.open(path, folder / "cache") as library:
        one, other = (library.archive.add(account(seed, _WORDS))[0] for seed in (1, 2))
        finish(library.refresh())
        finish(library.tidy())
        finish(library.read([one, other]))
    return path, (one, other), typed_lines()


def elsewhere(number: int) -> tuple[Path, tuple[int, int], list[str]]:
    """As `prepared`, made in a process that ends with it."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as process:
        return process.submit(prepared, number).result()


def typed(window: MainWindow, lines: Sequence[str]) -> None:
    """Type each query, and take it back."""
    field = window.library.pane.search
    for line in lines:
        field.setFocus()
        for key in line:
            QTest.keyClicks(field, key)
            QTest.qWait(_BETWEEN_KEYS_MS)
        field.selectAll()
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.qWait(_BETWEEN_KEYS_MS)


def scrolled(window: MainWindow) -> None:
    """Turn the wheel over the list, then drag its bar."""
    view = window.library.pane.list
    port, bar = view.viewport(), view.verticalScrollBar()
    middle = QPointF(port.rect().center())
    for _ in range(_TURNS):
        turn = QWheelEvent(
            *(middle, QPointF(port.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -240)),
            *(Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier),
            *(Qt.ScrollPhase.NoScrollPhase, False),
        )
        QApplication.sendEvent(port, turn)
        QTest.qWait(_BETWEEN_TURNS_MS)
    for place in range(_JUMPS):
        bar.setValue(bar.maximum() * (place * 7 % _JUMPS) // _JUMPS)
        QTest.qWait(_BETWEEN_TURNS_MS)


def compared(window: MainWindow, numbers: tuple[int, int]) -> float:
    """Milliseconds from the wish to compare until the texts are painted."""
    done = QSignalSpy(window.comparing.compared)
    began = time.perf_counter()
    window.compare(list(numbers), "Flood")
    until(lambda: done.count() > 0)
    view = window.comparison.view
    assert view
    painted = Painted(view)
    view.update()
    until(lambda: bool(painted.at))
    window.show_library()
    return (painted.at - began) * 1000


def opened(path: Path, cache: Path, listed: Callable[[], object] = lambda: None) -> MainWindow:
    """The real window on an archive, its index and its events up to date.

    Args:
        path: the archive.
        cache: where its index is.
        listed: called when its lists are there.
    """
    make_application()
    window = MainWindow(Settings(cache / "settings.ini"), cache)
    window.resize(1280, 800)
    window.show()
    refreshed = QSignalSpy(window.intake.refreshed)
    window.opened.connect(listed)
    window.open_archive(path)
    until(lambda: refreshed.count() > 0)
    return window


def until(come: Callable[[], bool]) -> None:
    """Let the window work until something has come."""
    began = time.monotonic()
    while not come():
        QTest.qWait(1)
        if time.monotonic() - began > _PATIENCE:
            raise SystemExit("the window took too long")


def _megabytes(counted: str) -> float:
    """What this process holds; its workers are processes of their own.

    Args:
        counted: "VmRSS" for all, "RssAnon" for what stands in no file.
    """
    status = Path("/proc/self/status").read_text(encoding="utf-8")
    return int(status.split(f"{counted}:")[1].split()[0]) / 1000


def measure(number: int) -> Iterator[dict[str, object]]:
    """Every figure."""
    path, pair, lines = elsewhere(number)
    listed: list[float] = []
    began = time.perf_counter()
    window = opened(path, path.parent / "cache", lambda: listed.append(time.perf_counter() - began))
    yield row("open, until the list is there", listed[0] * 1000, None, number)
    acts = {"typing": partial(typed, window, lines), "scrolling": partial(scrolled, window)}
    for what, act in acts.items():
        frames = sorted(Frames().during(act).taken)
        near_all = frames[int(len(frames) * 0.95)]
        yield row(f"{what}: frame, 95 of 100 under", near_all, ("at most", 33), number)
        yield row(f"{what}: frame, longest", frames[-1], ("at most", 100), number)
    yield row("memory of the window", _megabytes("VmRSS"), ("at most", 400), number, "MB")
    yield row("memory of the window, private", _megabytes("RssAnon"), None, number, "MB")
    times = [compared(window, pair) for _ in range(_COMPARISONS)]
    yield row("comparison on the screen, first", times[0], ("at most", 500), 2)
    again = statistics.median(times[1:])
    yield row("comparison on the screen, again", again, ("at most", 500), 2)
    window.close()


def main() -> None:
    """Measure, print and write."""
    tell("window", "articles", measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))


if __name__ == "__main__":
    main()
