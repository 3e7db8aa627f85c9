"""One engine's index, built in a process of its own so that its memory can be told.

``python -m benchmarks.search.build ENGINE FOLDER N`` makes it if it is not there and notes beside
it what it took; "archive" makes the archive itself.
"""

import json
import resource
import shutil
import sys
import time
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.search.corpus import articles
from benchmarks.search.engines import Engine, Fts5, Ours
from desktop.archive import Archive

SAMPLE = 2000  # articles of which stock Whoosh makes an index: 100,000 would take it 15 minutes
_STEP = 1000
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class Cost:
    """What an index took.

    Attributes:
        cpu: seconds, of all processes.
        wall: seconds.
        memory: megabytes, the most that any one process held.
        size: megabytes on disk.
    """

    cpu: float
    wall: float
    memory: float
    size: float


def engine_of(name: str, folder: Path, number: int) -> Engine:
    """An engine by its short name."""
    if name == "ours":
        return Ours(folder)
    if name == "fts5":
        return Fts5(folder)
    # Imported late: tantivy and what it takes of memory are no part of what the others take.
    from benchmarks.search.peers import StockWhoosh, Tantivy  # noqa: PLC0415

    return Tantivy(folder) if name == "tantivy" else StockWhoosh(folder, min(SAMPLE, number))


def build(name: str, folder: Path, number: int) -> Cost:
    """Make an index from the archive in a folder."""
    with Archive.open(folder / "archive.db") as archive:
        engine = engine_of(name, folder, number)
        if isinstance(engine, Fts5):
            engine.prepare(archive)
        before, started = _cpu(), time.perf_counter()
        engine.build(archive)
        cpu, wall = _cpu() - before, time.perf_counter() - started
    return Cost(cpu, wall, _most_memory(), engine.size() / _MEGABYTE)


def make_archive(path: Path, number: int) -> None:
    """Make the archive."""
    unfinished = path.with_suffix(".making")
    unfinished.unlink(missing_ok=True)
    with Archive.open(unfinished) as archive:
        made = articles(number)
        for _ in range(0, number, _STEP):
            with archive.transaction():
                for article, _ in zip(made, range(_STEP), strict=False):
                    archive.add(article)
    unfinished.rename(path)


def _cpu() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


def _most_memory() -> float:
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return max(one.ru_maxrss for one in used) * 1024 / _MEGABYTE


def main() -> None:
    """Make what is asked for, unless it is there."""
    name, folder, number = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
    if name == "archive":
        make_archive(folder / "archive.db", number)
        return
    for path in (folder / name, folder / f"{name}.db"):
        shutil.rmtree(path, ignore_errors=True)
        path.unlink(missing_ok=True)
    cost = build(name, folder, number)
    (folder / f"{name}.json").write_text(json.dumps(asdict(cost)), encoding="utf-8")


if __name__ == "__main__":
    main()
