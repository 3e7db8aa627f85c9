"""Hidden: which differences the reader has filtered out, in every view of a comparison."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from desktop.comparison.model import Difference, Kind
from desktop.comparison.signs import Mark, mark


@dataclass(frozen=True, slots=True)
class Hidden:
    """The marks and kinds that are filtered out.

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
        """Whether some differences, given by number, exist and are all filtered out."""
        found = [differences[number] for number in numbers]
        return bool(found) and all(map(self.hides, found))
