"""How fast saved pages are imported, beside trafilatura alone on the same pages in the same run.

``python benchmarks/bench_import.py [N]`` makes N saved pages (1,000 by default) of about 60 kB, as
browsers leave them, imports them through the program's own door in a process of its own, and writes
``build/bench/import.json``. The peer extracts their texts and metadata and stores nothing. Memory
is the most that the process held; it is told for a tenth of the pages, too, for it must not grow.
The frames are those of a window into which the pages are dropped; see ``bench_window.py``.
"""

import random
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.bench_compare import account  # noqa: E402
from benchmarks.bench_window import Frames, opened, until  # noqa: E402
from benchmarks.report import row, tell  # noqa: E402
from desktop.library import Library  # noqa: E402
from desktop.progress import finish  # noqa: E402

_WORDS = 600
_SCRIPT = 36_000  # characters of scripts and styles on a page of 60 kB
_LINKS = 120  # of menus and other stories


def page(number: int) -> str:
    """A saved page of about 60 kB around an account of an invented flood."""
    article, drawn = account(number, _WORDS), random.Random(number)
    script = "".join(f"var a{at}={drawn.random()};" for at in range(_SCRIPT // 26))
    links = "".join(
        f'<li class="c-{at}"><a href="/s/{at}?from={number}">Story {at} of the day</a></li>'
        for at in range(_LINKS)
    )
    body = "".join(f"<p class='c-body__p'>{one}</p>" for one in article.text.split("\n"))
    return (
        f'<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{article.title}</title>'
        f'<meta property="og:site_name" content="{article.source}">'
        f'<meta property="article:published_time" content="2025-03-0{1 + number % 9}T10:00:00Z">'
        f"<script>{script}</script></head><body><header><ul>{links}</ul></header><main><article>"
        f"<h1>{article.title} ({number})</h1>{body}</article><aside><ul>{links}</ul></aside></main>"
        "<footer><p>© 2025 All rights reserved</p></footer></body></html>"
    )


def imported(folder: Path, archive: Path) -> tuple[float, float]:
    """Seconds that an import took, and the megabytes its process held."""
    command = [sys.executable, __file__, "--import", str(folder), str(archive)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    seconds, megabytes = done.stdout.split()
    return float(seconds), float(megabytes)


def _import(folder: Path, archive: Path) -> None:
    """What the process does."""
    began = time.perf_counter()
    with Library.open(archive, archive.parent / "cache") as library:
        report = finish(library.import_files([folder]))
    assert not report.failed
    held = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(time.perf_counter() - began, held / 1000)


def frames(folder: Path, archive: Path) -> list[float]:
    """Milliseconds of each frame of a window while it imports a folder, in ascending order."""
    window = opened(archive, archive.parent / "window-cache")
    reports: list[object] = []
    window.intake.changed.connect(reports.append)

    def take() -> None:
        window.intake.take_files([folder])
        until(lambda: bool(reports))

    found = sorted(Frames().during(take).taken)
    window.close()
    return found


def _extracted(pages: list[str]) -> float:
    """Seconds that the peer takes."""
    from trafilatura import bare_extraction  # noqa: PLC0415

    began = time.perf_counter()
    for html in pages:
        bare_extraction(html, with_metadata=True, include_comments=False)
    return time.perf_counter() - began


def measure(number: int) -> Iterator[dict[str, object]]:
    """Every figure."""
    with tempfile.TemporaryDirectory(prefix="parallax-") as scratch:
        few, many = Path(scratch, "few"), Path(scratch, "many")
        pages = [page(at) for at in range(number)]
        for folder, some in ((few, pages[: number // 10]), (many, pages)):
            folder.mkdir()
            for at, html in enumerate(some):
                (folder / f"{at:05}.html").write_text(html, encoding="utf-8")
        _, held_of_few = imported(few, Path(scratch, "few.db"))
        seconds, held = imported(many, Path(scratch, "many.db"))
        waited = frames(many, Path(scratch, "window.db"))
        peer = _extracted(pages[: number // 5]) * 5
    size = sum(map(len, pages)) / number / 1000
    yield row("kB a page", size, None, number, "kB")
    yield row("a page", seconds / number * 1000, ("trafilatura", peer / number * 1000), number)
    yield row("pages a second", number / seconds, ("at least", 20), number, "/s")
    near_all = waited[int(len(waited) * 0.95)]
    yield row("frame meanwhile, 95 of 100 under", near_all, ("at most", 50), number)
    yield row("memory, a tenth of the pages", held_of_few, None, number // 10, "MB")
    yield row("memory", held, ("at most", 400), number, "MB")


def main() -> None:
    """Measure, print and write."""
    if "--import" in sys.argv:
        _import(Path(sys.argv[2]), Path(sys.argv[3]))
        return
    tell("import", "pages", measure(int(sys.argv[1]) if len(sys.argv) > 1 else 1000))


if __name__ == "__main__":
    main()
