"""Grid: the printed claim matrix: what each of three or more accounts says about each claim."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.accounts import letter
from desktop.comparison.labels import ABSENCES, OUTLET_ITSELF, judged, voice
from desktop.comparison.matrix import Holding, Matrix, MatrixRow, matrix
from desktop.comparison.model import Comparison, Kind
from desktop.comparison.signs import Mark, mark
from desktop.export import fixed_words, wording
from desktop.export.speech import ENGLISH, Speech

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
        language: ISO 639 code of the account, or "".
        voice: what a figure counts, who holds it and how he stands to it; "" for words of the
            outlet where that does not matter.
        mark: the gravest mark of its differences, or None where nothing differs.
    """

    text: str
    language: str
    voice: str
    mark: Mark | None


@dataclass(frozen=True, slots=True)
class Claim:
    """One row.

    Attributes:
        mark: the gravest of its differences' marks, or None where the accounts agree.
        nature: what it is about and what the accounts make of it: "number, conflict".
        heading: words of an account that tell what it is about.
        language: ISO 639 code of that account, or "".
        source: the letter of that account.
        differences: the numbers of its differences, from 1 as everywhere in print.
        cells: for each account what it says.
        absent: for each account why its cell is empty, "" where it is not.
    """

    mark: Mark | None
    nature: str
    heading: str
    language: str
    source: str
    differences: tuple[int, ...]
    cells: tuple[tuple[Held, ...], ...]
    absent: tuple[str, ...]


def claims(comparison: Comparison, speech: Speech = ENGLISH) -> tuple[Claim, ...]:
    """The claims of three or more accounts, the gravest first; () for fewer accounts.

    What one account alone says has no cells to be compared, and is left to the differences.
    """
    if len(comparison.readings) < FEWEST:
        return ()
    found = matrix(comparison)
    told = _Telling(comparison, found, speech)
    return tuple(told.claim(row) for row in found.rows if row.kinds != (Kind.ONLY,))


def parts(accounts: int) -> Iterator[range]:
    """Which accounts, by index, share a page, so that each part fits one."""
    count = math.ceil(accounts / MOST_ACROSS)
    for number in range(count):
        yield range(number * accounts // count, (number + 1) * accounts // count)


@dataclass(frozen=True, slots=True)
class _Telling:
    """Puts the rows of a matrix into words."""

    comparison: Comparison
    found: Matrix
    speech: Speech

    def claim(self, row: MatrixRow) -> Claim:
        """One row."""
        say = self.speech.say
        return Claim(
            row.mark,
            say(_nature(row)),
            row.heading.text,
            self._language(row.heading.article),
            letter(row.heading.article),
            tuple(number + 1 for number in row.differences),
            tuple(self._cell(article, cell) for article, cell in enumerate(row.cells)),
            tuple(say(ABSENCES[one]) if one else "" for one in row.absences),
        )

    def _cell(self, article: int, cell: Sequence[Holding]) -> tuple[Held, ...]:
        return tuple(self._held(one, article, among_others=len(cell) > 1) for one in cell)

    def _language(self, article: int) -> str:
        return wording.code(self.comparison.readings[article].article)

    def _held(self, one: Holding, article: int, *, among_others: bool) -> Held:
        speaker = self.found.speakers[one.speaker]
        name = OUTLET_ITSELF if speaker.outlet else speaker.name
        stance = one.position.stance
        silent = speaker.outlet and not (stance or among_others)
        who, say = voice(name, stance), self.speech.say
        differences = self.comparison.differences
        return Held(
            one.position.text,
            self._language(article),
            self.speech.dotted(map(say, [*self._counted(one), *([] if silent else [who])])),
            mark(differences[one.differences[0]]) if one.differences else None,
        )

    def _counted(self, one: Holding) -> list[str]:
        """What a bare figure counts, and how exactly it is given: "40" is of "at least 40"."""
        value, differences = one.position.value, self.comparison.differences
        number = any(differences[held].kind is Kind.NUMBER for held in one.differences)
        telling = value and value.casefold() != one.position.text.casefold()
        return [value] if number and value and telling else []


def _nature(row: MatrixRow) -> str:
    if row.verdict is None:
        return fixed_words.ALIKE
    return judged(row.kinds[0], row.verdict)
