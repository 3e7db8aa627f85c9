"""Bygone: a claim about a time that is past, held against one about today.

"The zoo, which opened in 1911, stays closed": what opened then may well be shut now. "The road was
closed on Monday" and "the road is open": so it may be by now.
"""

import re
from datetime import timedelta

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Proposition
from desktop.text.dates import Interval, resolve

# A report of this winter may speak of last summer as of its own matter.
_LONG_AGO = timedelta(days=365)
_OVER = timedelta(days=183)  # what went on within half a year is not over; chosen, not measured
# "The firm never opened its plant" speaks of last year as well.
_PAST = re.compile(
    r"\b(?:never|did(?:n[’']t| not)|had(?:n[’']t| not| never)|w(?:as|ere)(?:n[’']t| not| never))\b",
    re.I,
)


# A state that lasts while the account is written, and one that had a time of its own.
_NOW = re.compile(r"\b(?:is|are|isn[’']t|aren[’']t|remains?|stays?|now|still)\b", re.I)
_THEN = re.compile(r"\b(?:was|were|had been|wasn[’']t|weren[’']t)\b", re.I)


def is_bygone(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether a claim is about a time over a year ago that another one does not mention."""
    published = aligned.readings[held.article].published
    own = _times(aligned, held)
    if published is None or not own or _is_of_the_past(aligned, other):
        return False
    past = all(
        published - one.first.date() > _LONG_AGO and published - one.after.date() > _OVER
        for one in own
    )
    return past and not any(
        one.first < rival.after and rival.first < one.after
        for one in own
        for rival in _times(aligned, other)
    )


def is_over_by_now(aligned: Aligned, then: Proposition, now: Proposition) -> bool:
    """Whether a claim about a stated time in the past may have ceased to hold for one about today.

    Args:
        aligned: the articles.
        then: a claim whose sentence may state when it held.
        now: a claim about the present, which states no time.
    """
    reading, current = aligned.readings[then.article], aligned.readings[now.article]
    stated = reading.times_in(then.claim.sentence)
    if not stated or current.times_in(now.claim.sentence):
        return False
    if not (_has(aligned, _THEN, then) and _has(aligned, _NOW, now)):
        return False
    day = current.published
    known = [resolve(time, reading.published) for time in stated]
    return not any(one and day and one.first.date() >= day for one in known)


def _has(aligned: Aligned, tense: re.Pattern[str], held: Proposition) -> bool:
    """Whether a claim has an auxiliary of a tense up to its predicate."""
    text = aligned.readings[held.article].article.text
    return tense.search(text, held.claim.start, held.claim.predicate_end) is not None


def _is_of_the_past(aligned: Aligned, held: Proposition) -> bool:
    """Whether a claim denies something in an unspecified past."""
    text = aligned.readings[held.article].article.text
    return _PAST.search(text, held.claim.start, held.claim.end) is not None


def _times(aligned: Aligned, held: Proposition) -> list[Interval]:
    """The known times in the clause of a claim."""
    reading, claim = aligned.readings[held.article], held.claim
    return [
        interval
        for time in reading.times_in(claim.sentence)
        if claim.start <= time.start < claim.end and (interval := resolve(time, reading.published))
    ]
