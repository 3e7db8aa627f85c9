"""Related: whether accounts are of one event at all; otherwise differences mean nothing."""

import numpy as np

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.same_event import weights

# What speaks for one event is weighed as for statements (`same_event`): openings, names, and how
# alike the three statements are that are most so. Of 225 pairs of reports of one event (BASIL,
# AllSides, ECB+, Google News, rumours; development half) 1 % have a lower chance than this, of
# 430 pairs of other reports of the same sets 90 %; of pairs not looked at before 4 of 244, and 186
# of 200.
_HARDLY = 0.255
_MOST_ALIKE = 3


def unrelated(aligned: Aligned) -> tuple[int, ...]:
    """The articles that hardly report the others' event, ascending; all where no two do.

    Accounts that hang together, directly or through another one, speak of one event; the largest
    of such groups is what the comparison is about. Of short texts and between languages too little
    is known: those belong everywhere.
    """
    groups: list[set[int]] = [{article} for article in range(len(aligned.readings))]
    for one, other in aligned.pairs():
        if _are_related(aligned, one, other):
            joined = [group for group in groups if not group.isdisjoint((one, other))]
            groups = [group for group in groups if group not in joined]
            groups.append(set[int]().union(*joined))
    most = max(map(len, groups))
    largest = [group for group in groups if len(group) == most]
    kept = largest[0] if len(largest) == 1 else set[int]()
    return tuple(article for article in range(len(aligned.readings)) if article not in kept)


def of_other_events(aligned: Aligned, one: int, other: int) -> bool:
    """Whether one of two articles hardly reports the event of the others."""
    return not aligned.once(_unrelated).isdisjoint((one, other))


def _unrelated(aligned: Aligned) -> frozenset[int]:
    return frozenset(unrelated(aligned))


def _are_related(aligned: Aligned, one: int, other: int) -> bool:
    """Whether two articles may well be of one event."""
    short = any(aligned.readings[article].brief for article in (one, other))
    if short or aligned.terms[one].language != aligned.terms[other].language:
        return True
    same = aligned.same_event[one, other]
    alike = aligned.likeness[one, other].pairs.alike
    if len(alike) > _MOST_ALIKE:
        alike = np.partition(alike, -_MOST_ALIKE)[-_MOST_ALIKE:]
    alike = np.sort(alike)
    learned = weights()
    features = np.array([float(np.sum(alike)) / _MOST_ALIKE, same.opening, same.names, 0.0])
    odds = learned.constant + float(features @ np.array(learned.weights))
    return 1.0 / (1.0 + float(np.exp(-odds))) >= _HARDLY
