"""Run every measure over the labelled sets, print the table, write build/quality.json."""

import argparse
import importlib
import importlib.util
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from benchmarks.quality.measure import Measure, MissingSetError, table, write
from desktop.reading.parser import english_parser

# One file a task, each with ``measures(data, parser) -> Iterator[Measure]``; one whose figures
# must be read to be understood has ``lines(data, parser) -> Iterator[str]`` besides.
TASKS = (
    "alignment",
    "statement_pairs",
    "values",
    "contradiction",
    "attribution",
    "hedging",
    "wording",
    "names",
    "traps",
    "conflicts",
    "related",
    "events",
    "extraction",
)
_HERE = Path(__file__).resolve().parent
_CHECKOUT = _HERE.parents[1]


def main() -> None:
    """Run the tasks named on the command line, or all."""
    parser = argparse.ArgumentParser(prog="make quality", description=__doc__)
    parser.add_argument("tasks", nargs="*", metavar="task", help=f"of {', '.join(TASKS)}; or all")
    parser.add_argument("--data", type=Path, default=_CHECKOUT.parent / "shared" / "data")
    parser.add_argument("--show", action="store_true", help="print what the figures count, instead")
    chosen = parser.parse_args()
    if unknown := sorted(set(chosen.tasks) - set(TASKS)):
        parser.error(f"there is no task {unknown[0]!r}; there are {', '.join(TASKS)}")
    if not chosen.data.is_dir():
        raise SystemExit(f"{chosen.data}: there are no labelled sets; name their folder with DATA=")
    tasks = [_task(name) for name in chosen.tasks or TASKS if _is_written(name)]
    if chosen.show:
        _show(tasks, chosen.data)
        return
    found = [measure for task in tasks for measure in _measured(task, chosen.data)]
    print(table(found))
    write(found, _CHECKOUT / "build" / "quality.json")


def _is_written(name: str) -> bool:
    written = (_HERE / f"{name}.py").is_file()
    if not written:
        print(f"{name}: benchmarks/quality/{name}.py is missing; left out", file=sys.stderr)
    return written


def _task(name: str) -> ModuleType:
    return importlib.import_module(f"benchmarks.quality.{name}")


def _measured(task: ModuleType, data: Path) -> Iterator[Measure]:
    """The measures of a task up to the first set that is missing."""
    name = task.__name__.rpartition(".")[2]
    started = time.perf_counter()
    try:
        yield from task.measures(data, english_parser())
    except MissingSetError as missing:
        print(f"{name}: {missing.path} is missing; what needs it is left out", file=sys.stderr)
    print(f"{name}: {time.perf_counter() - started:.0f} s", file=sys.stderr)


def _show(tasks: list[ModuleType], data: Path) -> None:
    for task in tasks:
        if hasattr(task, "lines"):
            for line in task.lines(data, english_parser()):
                print(line)


if __name__ == "__main__":
    main()
