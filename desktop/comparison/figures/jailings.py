"""Jailings: whether two prison terms are certainly the one sentence of one convict.

A convict has a sentence, a minimum to serve, one for each count, a former one and one on appeal;
two convicts each have their own.
"""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.deeds import governing
from desktop.comparison.positions.gates import Spot
from desktop.reading.claim import Claim
from desktop.text.jail_terms import JAILED
from desktop.text.quantities import Quantity

_SENTENCING = frozenset({"sentence", "jail", "imprison"})
# What tells of another term than that to which somebody was sentenced now, and in all.
_OTHERWISE = re.compile(
    r"\b(?:suspended|minimum|maximum|at (?:least|most)|up to|less|cut|reduced?|shortened|extended"
    r"|serv(?:e|es|ed|ing)|spent|spend|appeals?|appealed|lower|higher|upheld|overturned|each"
    r"|every|counts?|respectively|concurrent(?:ly)?|consecutive(?:ly)?|parole|probation|in absentia"
    r"|already|earlier|previous(?:ly)?|former(?:ly)?|original(?:ly)?|initial(?:ly)?|first|second"
    r"|again|another|further|more|additional|extra|total|altogether|in all|combined|separate(?:ly)?"
    r"|had|retrial|would|could|may|might|if)\b",
    re.I,
)


def may_be_other_terms(
    aligned: Aligned, one: tuple[Quantity, Spot], other: tuple[Quantity, Spot]
) -> bool:
    """Whether a figure is a prison term, and it and the other one may be two terms.

    Args:
        aligned: the articles.
        one: a figure, and where it stands.
        other: a figure of another article.
    """
    spots = one[1], other[1]
    readings = [aligned.readings[spot.article] for spot in spots]
    claims = [governing(reading, spot) for reading, spot in zip(readings, spots, strict=True)]
    sentenced = [claim is not None and claim.predicate in _SENTENCING for claim in claims]
    jailed = JAILED in (one[0].role, other[0].role) or (one[0].unit == "s" and any(sentenced))
    if not jailed:
        return False
    return (
        not all(sentenced)
        or any(
            _OTHERWISE.search(reading.sentence_around(spot.start).text)
            for reading, spot in zip(readings, spots, strict=True)
        )
        or not _of_one_convict(aligned, spots, claims)
    )


def _of_one_convict(aligned: Aligned, spots: tuple[Spot, Spot], claims: list[Claim | None]) -> bool:
    """Whether it is clear by names that one and the same is sentenced."""
    targets = [claim.target for claim in claims if claim and claim.target]
    if len(targets) < len(spots):
        return False
    spans = [(target.start, target.end) for target in targets]
    return aligned.referents.same(spots[0].article, spans[0], spots[1].article, spans[1]) is True
