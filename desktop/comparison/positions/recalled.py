"""Recalled: whether a statement recalls something from before the event, by its own time."""

import re
from datetime import datetime, time, timedelta

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.gates import Spot, times_around

# News is of its week; what lies so far behind it is recalled, as the last flood or vote is.
_BEFORE = timedelta(days=20)
# "The deadliest quake since 1976" is no quake of 1976.
_NEAR = 8  # characters that hold these words
_MEASURED = re.compile(r"\b(?:since|than|as|from|until)\W+$", re.I)


def is_recalled(aligned: Aligned, spot: Spot, *, anywhere: bool = False) -> bool:
    """Whether the clause of a value places it weeks or years before the account.

    Args:
        aligned: the articles.
        spot: the value.
        anywhere: whether it is enough that its statement names such a time.
    """
    reading, terms = aligned.readings[spot.article], aligned.terms[spot.article]
    if reading.published is None:
        return False
    told = datetime.combine(reading.published, time())
    first, after = terms.spans[terms.clause_at(spot.start)]
    return any(
        (anywhere or first <= given.start < after)
        and interval.after <= told - _BEFORE
        and not _MEASURED.search(reading.article.text, max(0, given.start - _NEAR), given.start)
        for given, interval in times_around(aligned, spot)
    )
