"""Grid: the claim matrix as printed: what each of three or more accounts says of each claim."""

import math
from collections.abc import Iterator
from dataclasses import dataclass

from desktop.comparison.accounts import letter
from desktop.comparison.matrix import Holding, Matrix, MatrixRow, matrix
from desktop.comparison.model import Comparison, Kind
from desktop.comparison.signs import Mark, mark
from desktop.export import wording

# Of two accounts the differences themselves, side by side, are the grid.
FEWEST = 3
# So many accounts stand beside each other on a page that lies on its side (36 mm each); more are
# split evenly.
MOST_ACROSS = 6


@dataclass(frozen=True, slots=True)
class Held:
    """One position in a cell.

    Attributes:
        text: the words of the account.
        voice: who holds it and how he stands to it; "" for the outlet where nothing hangs on it.
        mark: the gravest mark of its differences, or None where nothing differs.
    """

    text: str
    voice: str
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One row.

    Attributes:
        mark: the gravest of its differences' marks, or None where the accounts agree.
        nature: what it is about and what the accounts make of it: "number, conflict".
        heading: words of an account that tell what it is about.
        source: the letter of that account.
        differences: the numbers of its differences, from 1 as everywhere in print.
        cells: for each account what it says.
        absent: for each account why its cell is empty, "" where it is not.
    """

    mark: Mark | None
    nature: str
    heading: str
    source: str
    differences: tuple[int, ...]
    cells: tuple[tuple[Held, ...], ...]
    absent: tuple[str, ...]


def claims(comparison: Comparison) -> tuple[Claim, ...]:
    """The claims of three or more accounts, the gravest first; () of fewer accounts.

    What one account alone says has no cells to be compared, and is left to the differences.
    """
    if len(comparison.readings) < FEWEST:
        return ()
    found = matrix(comparison)
    return tuple(_claim(comparison, found, row) for row in found.rows if row.kinds != (Kind.ONLY,))


def parts(accounts: int) -> Iterator[range]:
    """Which accounts, by index, stand beside each other, so that each part fits a page."""
    count = math.ceil(accounts / MOST_ACROSS)
    for number in range(count):
        yield range(number * accounts // count, (number + 1) * accounts // count)


def _claim(comparison: Comparison, found: Matrix, row: MatrixRow) -> Claim:
    nature = f"{row.kinds[0].value}, {row.verdict.value}" if row.verdict else wording.ALIKE
    return Claim(
        row.mark,
        nature,
        row.heading.text,
        letter(row.heading.article),
        tuple(number + 1 for number in row.differences),
        tuple(
            tuple(_held(comparison, found, one, len(cell) > 1) for one in cell)
            for cell in row.cells
        ),
        tuple(wording.ABSENCES[absence] if absence else "" for absence in row.absences),
    )


def _held(comparison: Comparison, found: Matrix, one: Holding, among_others: bool) -> Held:
    speaker = found.speakers[one.speaker]
    name = "the outlet itself" if speaker.outlet else speaker.name
    stance = one.position.stance
    silent = speaker.outlet and not (stance or among_others)
    return Held(
        one.position.text,
        "" if silent else wording.voice(name, stance),
        mark(comparison.differences[one.differences[0]]) if one.differences else None,
    )
