"""Articles that are known by number: a query for what SQLite answers, in Whoosh's query trees."""

# Whoosh has no types.
# pyright: reportUnknownMemberType=false

import numpy as np
from numpy.typing import NDArray
from whoosh.query.qcore import Query


class Among(Query):
    """Documents whose articles have one of these numbers; each scores ``boost``.

    Attributes:
        numbers: of the articles, in any order.
        boost: the score.
    """

    def __init__(self, numbers: NDArray[np.int64], boost: float = 1.0) -> None:
        """Take the numbers."""
        self.numbers = numbers
        self.boost = boost

    def __eq__(self, other: object) -> bool:
        return (
            isinstance(other, Among)
            and self.boost == other.boost
            and np.array_equal(self.numbers, other.numbers)
        )

    def __hash__(self) -> int:
        return hash((self.boost, self.numbers.tobytes()))

    def __repr__(self) -> str:
        return f"Among({self.numbers.tolist()!r}, boost={self.boost})"
