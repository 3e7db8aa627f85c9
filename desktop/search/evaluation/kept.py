"""A word in all its forms and places, whose scores are kept while a line goes on being typed.

Each keystroke asks for all words before the last one again. Such a word is scored as a whole, once;
where only few documents of a common word are asked for, these alone are.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from desktop.search.evaluation.found import Documents, Found, Scores, where
from desktop.search.evaluation.joins import Or
from desktop.search.evaluation.nodes import FAR_FEWER, Leaf


@dataclass(frozen=True)
class Kept:
    """What an Or of terms finds, kept once it was asked for."""

    either: Or

    @property
    def size(self) -> int:
        """How many documents it finds; as long as that is not known, how many postings it has."""
        return len(self._all) if "_all" in self.__dict__ else self.either.size

    def documents(self, within: Documents | None) -> Documents:
        """The documents that hold any of the terms."""
        return self.found(within).documents

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        if within is None:
            return self._all
        if "_all" not in self.__dict__ and len(within) * FAR_FEWER < self.size:
            return self.either.found(within)
        scores = self._spread.take(within)
        return where(scores != 0.0, within, scores)

    def leaves(self) -> Iterator[Leaf]:
        """Itself: no term of it is to be looked at before the others."""
        yield self, sum(most for _, most in self.either.leaves())

    @cached_property
    def _all(self) -> Found:
        return self.either.found(None)

    @cached_property
    def _spread(self) -> Scores:
        """[all documents] the same scores; 0 where nothing is found.

        To look at the places of some documents takes less than to join two lists.
        """
        scores = np.zeros(self.either.workspace.count, np.float32)
        scores[self._all.documents] = self._all.scores
        return scores
