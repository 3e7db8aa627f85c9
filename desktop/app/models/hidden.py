"""Hidden: which differences the reader has filtered out, for every view of a comparison alike."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.comparison.model import Difference, Kind
from desktop.comparison.signs import Mark, mark


@dataclass(frozen=True, slots=True)
class Hidden:
    """What is filtered out.

    Attributes:
        marks: differences with one of these marks.
        kinds: differences of these kinds.
    """

    marks: frozenset[Mark] = frozenset()
    kinds: frozenset[Kind] = frozenset()

    def hides(self, difference: Difference) -> bool:
        """Whether a difference is filtered out."""
        return mark(difference) in self.marks or difference.kind in self.kinds

    def hides_all(self, differences: Sequence[Difference], numbers: Iterable[int]) -> bool:
        """Whether there are differences, and all are filtered out; they are given by number."""
        found = [differences[number] for number in numbers]
        return bool(found) and all(map(self.hides, found))
