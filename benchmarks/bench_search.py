"""How fast an archive is indexed and searched, beside tantivy, SQLite's FTS5 and stock Whoosh.

``python benchmarks/bench_search.py [N]`` makes an archive of N invented articles (100,000 by
default) of about 430 words and the index of each engine over it, asks all of them the same
questions in the same run, prints a table with the targets and writes ``build/bench/search.json``.
What was built is kept in ``build/bench/search-N`` for the next run: delete it after changing how
an index is made.

A figure is the median over the questions of a kind, of each the best of some rounds: what disturbs
it only adds. "Worst" is the slowest question. Our figures are those of the whole path, from the
line as it is typed. Stock Whoosh is measured over 2,000 articles, and its figures are multiplied by
what is missing: it goes through every document, so that they grow with them. From 300,000 articles
on, FTS5 is left out.
"""

import json
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

from benchmarks.search.build import SAMPLE, Cost, engine_of  # noqa: E402
from benchmarks.search.engines import Engine, Ours  # noqa: E402
from benchmarks.search.questions import Question, keystrokes, questions  # noqa: E402
from benchmarks.search.table import LARGE, Row, print_table, print_targets  # noqa: E402
from desktop.article import Article  # noqa: E402

PEERS = ("tantivy", "fts5", "whoosh")
ROUNDS = 15  # on a busy machine few questions are asked without being interrupted
ROUNDS_TYPING = 5
ADDED = 5  # articles, one by one


def main() -> None:
    """Build, measure, print and write."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 100_000
    folder = ROOT / "build" / "bench" / f"search-{number}"
    costs = {name: built(name, folder, number) for name in ("ours", *peers(number))}
    engines = {name: engine_of(name, folder, number) for name in costs}
    rows = [*index_rows(costs, engines, number), *question_rows(engines, number)]
    rows += typing_rows(engines, number) + adding_rows(engines, number)
    target = ROOT / "build" / "bench" / "search.json"
    target.write_text(json.dumps([asdict(row) for row in rows], indent=1), encoding="utf-8")
    print_table(rows)
    print_targets(rows, costs["ours"].memory)


def peers(number: int) -> tuple[str, ...]:
    """Those that are measured with so many articles: FTS5 takes half an hour for each million."""
    return tuple(name for name in PEERS if number < LARGE or name != "fts5")


def built(name: str, folder: Path, number: int) -> Cost:
    """What an index took when it was made, which it is now if it was not before."""
    folder.mkdir(parents=True, exist_ok=True)
    noted = folder / f"{name}.json"
    wanted = [("archive", folder / "archive.db"), (name, noted)]
    for engine, path in wanted:
        if not path.exists():
            print(f"Making {path.relative_to(ROOT)}.", file=sys.stderr)
            command = [sys.executable, "-m", "benchmarks.search.build", engine, str(folder)]
            subprocess.run([*command, str(number)], check=True, cwd=ROOT)
    return Cost(**json.loads(noted.read_text(encoding="utf-8")))


def index_rows(costs: dict[str, Cost], engines: dict[str, Engine], number: int) -> list[Row]:
    """What the indexes took."""
    ours = costs["ours"]
    rows: list[Row] = []
    for name in peers(number):
        cost, scale = costs[name], _scale(name, number)
        peer = engines[name].name
        rows += [
            Row.of("index, CPU of all processes", ours.cpu, cost.cpu * scale, peer, "s", number),
            Row.of("index, wall clock", ours.wall, cost.wall * scale, peer, "s", number),
            Row.of("index, size", ours.size, cost.size * scale, peer, "MB", number),
            Row.of("index, memory of a process", ours.memory, cost.memory, peer, "MB", number),
        ]
    return rows


def question_rows(engines: dict[str, Engine], number: int) -> list[Row]:
    """Every kind of question, median and worst."""
    rows: list[Row] = []
    for measure, asked in questions(number).items():
        taken = {
            name: times(engine, asked, 1 if name == "whoosh" else ROUNDS)
            for name, engine in engines.items()
            if asked[0].kind not in engine.lacks
        }
        rows += compared(measure, taken, engines, number)
    return rows


def typing_rows(engines: dict[str, Engine], number: int) -> list[Row]:
    """Each keystroke of all lines."""
    keys = keystrokes()
    taken = {
        name: times(engine, keys[::5], 1)
        if name == "whoosh"
        else times(engine, keys, ROUNDS_TYPING)
        for name, engine in engines.items()
    }
    return compared("typing", taken, engines, number)


def adding_rows(engines: dict[str, Engine], number: int) -> list[Row]:
    """Adding one article and finding it. Comes last: it changes the indexes."""
    taken: dict[str, list[float]] = {}
    for name, engine in engines.items():
        taken[name] = []
        for count in range(ADDED):
            title = f"Unheardof{count}x{time.time_ns()}"
            article = Article(
                f"{title} and what else there was to say. " * 40,
                title=title,
                source="Outlet 1",
                published="2024-11-14",
                language="en",
            )
            taken[name].append(milliseconds(lambda e=engine, a=article: found(e.add(a))))
            if isinstance(engine, Ours):
                engine.forget()
    return compared("add one and see it", taken, engines, number, scaled=False)


def found(rows: int) -> None:
    """Make sure that what was measured did what it was asked to."""
    if not rows:
        raise RuntimeError("What was added was not found.")


def times(engine: Engine, asked: Sequence[Question], rounds: int) -> list[float]:
    """How long each question takes, in milliseconds; all are asked once before.

    All are asked in turn, as they come when somebody types, so that no engine is asked twice what
    it has just answered.
    """
    print(f"Asking {engine.name} {len(asked)} questions.", file=sys.stderr)
    for question in asked:
        engine.ask(question)
    turns = [
        [milliseconds(lambda q=question: engine.ask(q)) for question in asked]
        for _ in range(rounds)
    ]
    return [min(taken) for taken in zip(*turns, strict=True)]


def compared(
    measure: str,
    taken: dict[str, list[float]],
    engines: dict[str, Engine],
    number: int,
    scaled: bool = True,
) -> list[Row]:
    """Our times beside those of each peer."""
    rows: list[Row] = []
    for name in PEERS:
        if name in taken:
            scale = _scale(name, number) if scaled else 1.0
            for kind, of in (("median", statistics.median), ("worst", max)):
                ours, theirs = of(taken["ours"]), of(taken[name]) * scale
                peer = engines[name].name
                rows.append(Row.of(f"{measure}, {kind}", ours, theirs, peer, "ms", number))
    return rows


def milliseconds(work: Callable[[], object]) -> float:
    """How long a piece of work takes."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def _scale(name: str, number: int) -> float:
    return max(number / SAMPLE, 1.0) if name == "whoosh" else 1.0


if __name__ == "__main__":
    main()
