"""Alibis: one account has someone at a place at a moment, the other says they had left."""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition

THERE = "be_in"  # what `motions.plain` makes of "was on the bridge"
_LEFT = frozenset({"leave", "quit", "desert", "vacate"})
# "had left the bridge", not "left the bridge": it was over when the other thing happened.
_HAD = re.compile(r"(?:\bhad|[’']d)\s+(?:\w+\s+){0,2}$", re.I)
_BEFORE = frozenset({"before", "prior to", "ahead of"})
_NEAR = 30  # characters before the verb in which "had" stands


def had_left(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim says that someone had left a place before something happened."""
    claim = held.claim
    text = aligned.readings[held.article].article.text
    before = text[max(claim.start, claim.predicate_start - _NEAR) : claim.predicate_start]
    return (
        held.predicate in _LEFT
        and _HAD.search(before) is not None
        and any(phrase.relation in _BEFORE for phrase in claim.others)
    )


def of_one_moment(real: Proposition, left: Proposition) -> bool:
    """Whether two claims place someone relative to one event: "the collision".

    Args:
        real: that somebody was somewhere.
        left: that somebody had left before it.
    """
    known = {
        key
        for part in (real.agent, real.target, left.agent, left.target)
        if part
        for key in part.bag.weights
    }
    return bool((real.bag.weights.keys() & left.bag.weights.keys()) - known)
