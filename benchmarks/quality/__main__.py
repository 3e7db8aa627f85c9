"""Run every measure over the labelled sets, print the table, write build/quality.json."""

import argparse
import importlib
from pathlib import Path

from benchmarks.quality.measure import Measure, table, write
from desktop.reading.parser import english_parser

# One file a task, each with ``measures(data, parser) -> Iterator[Measure]``.
TASKS = ("alignment", "values", "contradiction", "attribution", "hedging", "wording")
_HERE = Path(__file__).resolve().parent
_CHECKOUT = _HERE.parents[1]


def main() -> None:
    """Run the tasks named on the command line, or all."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("tasks", nargs="*", choices=[[], *TASKS], help="which tasks; all if none")
    parser.add_argument("--data", type=Path, default=_CHECKOUT.parent / "shared" / "data")
    chosen = parser.parse_args()
    if not chosen.data.is_dir():
        raise SystemExit(f"{chosen.data}: there are no labelled sets; name their folder with DATA=")
    found: list[Measure] = []
    for task in chosen.tasks or TASKS:
        module = importlib.import_module(f"benchmarks.quality.{task}")
        found.extend(module.measures(chosen.data, english_parser()))
    print(table(found))
    write(found, _CHECKOUT / "build" / "quality.json")


if __name__ == "__main__":
    main()
