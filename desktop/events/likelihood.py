"""Likelihood: how likely two articles report one event, by what tells whether they do.

The model is a sum of small oblivious decision trees (Prokhorenkova et al. 2018): all branches of a
tree ask the same questions, so that its answer for a pair is one look-up by the bits of the
answers. ``benchmarks/learn_events.py`` learns it and writes it to ``resources/events``.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from desktop.events.neighbours import NEAR_DAYS
from desktop.events.pairs import FEATURES
from desktop.paths import RESOURCES

MODEL = RESOURCES / "events" / "likelihood.json"

# The average likelihood that holds an event together. On the labelled sets, cross-fitted, B-cubed
# precision and recall of the pool meet at .45; a step above it, because an article too many invents
# differences while one too few hides a source.
THRESHOLD = 0.5
WEAKEST = 0.05  # weaker ties hold nothing together and are left out
# A notice of fewer words than this may be of last year's flood as well: weeks apart it is tied to
# nothing. (Of the labelled articles it costs .001 of F1.)
_SCRAP = 50

# Among few articles a likeness is rarely by chance: in 36 archives of 3 to 12 stories (the labelled
# sets, cross-fitted) precision stays .999 however low the threshold down to .34, while in the sets
# as a whole it falls. So much is added to the logit for each e-fold that an archive is smaller: of
# the small ones' recall of .917 it makes .938, and of sets of 170 articles or more it changes
# nothing that counts.
_ENOUGH = 400  # articles
_PRIOR = 0.2

Values = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Tree:
    """One tree.

    Attributes:
        questions: column of a feature, and the value from which on the answer is yes.
        values: what is added for each row of answers, the first question's the highest bit.
    """

    questions: tuple[tuple[int, float], ...]
    values: Values


@dataclass(frozen=True, slots=True)
class Model:
    """What was learned.

    Attributes:
        constant: the logit without any tree.
        trees: what is added to it.
    """

    constant: float
    trees: tuple[Tree, ...]

    def likelihood(self, rows: Values, total: int) -> Values:
        """How likely each pair reports one event, 0.0 to 1.0.

        Args:
            rows: one for each pair, the columns as in `FEATURES`.
            total: how many articles the archive holds.
        """
        columns = np.ascontiguousarray(rows.T)
        prior = _PRIOR * math.log(_ENOUGH / total) if 0 < total < _ENOUGH else 0.0
        logits = np.full(len(rows), self.constant + prior)
        for tree in self.trees:
            answers = np.zeros(len(rows), np.int64)
            for column, least in tree.questions:
                answers = 2 * answers + (columns[column] >= least)
            logits += tree.values[answers]
        logits[_are_scraps_of_other_times(columns)] = -np.inf
        return 1 / (1 + np.exp(-logits))


def _are_scraps_of_other_times(columns: Values) -> NDArray[np.bool_]:
    """Which pairs are too far apart in time for how little one of them says."""
    apart, shorter = (columns[FEATURES.index(name)] for name in ("apart", "shorter"))
    return (apart > NEAR_DAYS) & (shorter < math.log(_SCRAP + 1))


@cache
def model() -> Model:
    """The model that the program comes with."""
    read = json.loads(MODEL.read_text("utf-8"))
    trees = (
        Tree(
            tuple((FEATURES.index(name), float(least)) for name, least in tree["questions"]),
            np.array(tree["values"], np.float64),
        )
        for tree in read["trees"]
    )
    return Model(float(read["constant"]), tuple(trees))
