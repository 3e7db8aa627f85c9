"""Measure: one figure of quality, and how it is kept and shown."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True, slots=True)
class Measure:
    """One figure of quality on one labelled set.

    Attributes:
        measure: what is measured ("contradiction").
        set: on which set ("emergent").
        metric: the figure's name ("precision").
        value: what the program reaches.
        baseline: what a simple method reaches on the same rows in the same run, or None.
        n: the number of rows.
    """

    measure: str
    set: str
    metric: str
    value: float
    baseline: float | None
    n: int


class MissingSetError(Exception):
    """A labelled set is not there.

    Attributes:
        path: where it was looked for.
    """

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is missing")
        self.path = path


def rows(data: Path, name: str) -> Iterator[dict[str, Any]]:
    """The rows of a labelled set, given by its path in the data.

    Raises:
        MissingSetError: there is no such file; ``make quality`` says so and goes on.
    """
    path = data / name
    if not path.is_file():
        raise MissingSetError(path)
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def table(measures: Sequence[Measure]) -> str:
    """The measures as lines for a terminal."""
    head = f"{'measure':<22} {'set':<24} {'metric':<22} {'value':>7} {'baseline':>9} {'n':>7}"
    lines = [
        f"{one.measure:<22} {one.set:<24} {one.metric:<22} {one.value:>7.3f} "
        f"{'–' if one.baseline is None else format(one.baseline, '.3f'):>9} {one.n:>7,}"
        for one in measures
    ]
    return "\n".join([head, *lines])


def write(measures: Sequence[Measure], path: Path) -> None:
    """Keep the measures as JSON."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps([asdict(one) for one in measures], indent=1) + "\n", "utf-8")
