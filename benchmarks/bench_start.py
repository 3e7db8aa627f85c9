"""How long the program takes from its start to its first paint, beside an empty Qt window.

``python benchmarks/bench_start.py [N]`` starts each of them N times (7 by default) in processes of
their own, in turn, and writes ``build/bench/start.json``. A time begins before the process is made
and ends when the window has painted itself; "demo ready" ends when the lists of the demo archive
are there. Memory is what the process holds at that moment. The platform is the one that
``QT_QPA_PLATFORM`` names, or none (offscreen).
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.report import row, tell  # noqa: E402
from desktop import paths  # noqa: E402

ROUNDS = 7
_PATIENCE = 120  # seconds

# What is run in a process of its own. A window's first paint is told by its event; what comes with
# the imports of a class is part of the start, so that the watcher is put around `show`.
_WATCH = """
import json, sys, time
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

class Watch(QObject):
    painted = 0.0
    def eventFilter(self, watched, event):
        if not self.painted and event.type() == QEvent.Type.Paint:
            self.painted = time.time()
        return False

def tell(**times):
    status = open("/proc/self/status").read() if sys.platform == "linux" else "VmRSS: 0 kB"
    kilobytes = int(status.split("VmRSS:")[1].split()[0])
    print(json.dumps(times | {"megabytes": kilobytes / 1000}), flush=True)
    QApplication.closeAllWindows()
"""
_EMPTY = (
    _WATCH
    + """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QMainWindow
application, watch = QApplication([]), Watch()
window = QMainWindow()
window.resize(1280, 800)
application.installEventFilter(watch)
window.show()
poll = QTimer()
poll.timeout.connect(lambda: watch.painted and tell(painted=watch.painted, ready=watch.painted))
poll.start(1)
application.exec()
"""
)
_OURS = (
    _WATCH
    + """
from pathlib import Path
from desktop.app import application as program
from desktop.app.main_window import MainWindow
watch, show = Watch(), MainWindow.show
def watched(window):
    QApplication.instance().installEventFilter(watch)
    window.opened.connect(lambda: tell(painted=watch.painted, ready=time.time()))
    show(window)
MainWindow.show = watched
program.run(Path(sys.argv[1]))
"""
)


def started(script: str, folder: Path) -> tuple[float, float, float]:
    """One start: milliseconds to the first paint and until all is there, and megabytes."""
    homes = ("XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME")
    platform = {"QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    environment = (
        os.environ | platform | {name: str(folder) for name in homes} | {"PYTHONPATH": str(ROOT)}
    )
    command = [sys.executable, "-c", script, str(folder / "demo.db")]
    before = time.time()
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=_PATIENCE, check=True
    )
    told = json.loads(done.stdout.splitlines()[-1])
    return (told["painted"] - before) * 1000, (told["ready"] - before) * 1000, told["megabytes"]


def measure(rounds: int) -> Iterator[dict[str, object]]:
    """Every figure, ours and the peer's, started in turn."""
    with tempfile.TemporaryDirectory(prefix="parallax-") as scratch:
        folder = Path(scratch)
        (folder / "demo.db").write_bytes(paths.DEMO_ARCHIVE.read_bytes())
        started(_OURS, folder)  # the index of the demo archive is made once
        pairs = [(started(_OURS, folder), started(_EMPTY, folder)) for _ in range(rounds)]
    for place, (what, unit) in enumerate(
        (("first paint", "ms"), ("demo ready", "ms"), ("memory", "MB"))
    ):
        ours, peer = (statistics.median(pair[side][place] for pair in pairs) for side in (0, 1))
        beside = None if place == 1 else ("an empty Qt window", peer)  # it has nothing to list
        yield row(what, ours, beside, rounds, unit)


def main() -> None:
    """Measure, print and write."""
    tell("start", "starts", measure(int(sys.argv[1]) if len(sys.argv) > 1 else ROUNDS))


if __name__ == "__main__":
    main()
