"""A word in all its forms and places, whose scores are kept while a line goes on being typed.

Each keystroke asks for all words before the last one again. Such a word is scored as a whole, once,
segment by segment; where only few documents of a common word are asked for, these alone are.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from desktop.search.evaluation import scoring
from desktop.search.evaluation.found import NOTHING, Documents, Found, Workspace
from desktop.search.evaluation.joins import Or
from desktop.search.evaluation.nodes import FAR_FEWER, Leaf, Term
from desktop.search.evaluation.terms import Run, gather

_Runs = Mapping[int, Sequence[Run]]  # a term's, by the number of their segment's first document


@dataclass(frozen=True)
class Kept:
    """What any of some terms finds, with the sums of their scores; kept once it was asked for.

    Attributes:
        either: the same, evaluated anew each time.
        terms: its parts, all of them scored and none with a boost of 0 or less.
    """

    either: Or
    terms: Sequence[Term]

    @property
    def size(self) -> int:
        """How many postings it has."""
        return self.either.size

    def documents(self, within: Documents | None) -> Documents:
        """The documents that hold any of the terms."""
        return self.found(within).documents

    def found(self, within: Documents | None) -> Found:
        """The same with scores."""
        if within is None:
            return self._all
        if "_all" not in self.__dict__ and len(within) * FAR_FEWER < self.size:
            return self.either.found(within)
        here, _ = self.either.workspace.meet(self._all.documents, within)
        return Found(self._all.documents.take(here), self._all.scores.take(here))

    def leaves(self) -> Iterator[Leaf]:
        """Itself: no term of it is to be looked at before the others."""
        yield self, sum(most for _, most in self.either.leaves())

    @cached_property
    def _all(self) -> Found:
        runs = [_by_segment(term) for term in self.terms]
        found = [NOTHING]
        for base, _, field in self.terms[0].terms.parts:
            inside = [(term, held[base]) for term, held in zip(self.terms, runs, strict=True)]
            segment = slice(base, base + len(field.lengths))
            found.append(_summed(self.either.workspace, segment, inside))
        scores = np.concatenate([one.scores for one in found])
        if self.either.boost != 1.0:
            scores *= np.float32(self.either.boost)
        return Found(np.concatenate([one.documents for one in found]), scores)


def _by_segment(term: Term) -> _Runs:
    runs: defaultdict[int, list[Run]] = defaultdict(list)
    for run in term.runs():
        runs[run.part.base].append(run)
    return runs


def _summed(
    workspace: Workspace, segment: slice, terms: Sequence[tuple[Term, Sequence[Run]]]
) -> Found:
    """The documents of a segment that hold any of some terms, with the sums of their scores."""
    # A word is often its own stem: the postings are the same, their weights are not.
    shares: dict[tuple[object, ...], Found] = {}
    parts: list[Found] = []
    for term, runs in terms:
        key = tuple((id(run.part.field), run.numbers) for run in runs)
        if key not in shares:
            counted = workspace.summed(segment, [Found(*gather([run])) for run in runs])
            each = scoring.shares(counted.documents, counted.scores, term.terms.norms)
            shares[key] = Found(counted.documents, each)
        weight = np.float32(term.terms.most(term.frequency(), term.boost))
        parts.append(Found(shares[key].documents, shares[key].scores * weight))
    return workspace.summed(segment, parts)
