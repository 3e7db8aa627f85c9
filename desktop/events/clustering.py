"""Clustering: average linkage over ties, nothing joined that is not tied on average."""

import heapq
from collections import defaultdict
from collections.abc import Iterable

Tie = tuple[int, int, float]


def clusters(members: Iterable[int], ties: Iterable[Tie], threshold: float) -> list[list[int]]:
    """Join what is tied, the strongest first, while the average tie holds.

    Args:
        members: everything that is to be clustered.
        ties: (one, other, strength); what is not tied has strength 0.
        threshold: the average tie below which two clusters stay apart.

    Returns:
        The clusters, each sorted, in order of their first members.
    """
    held: dict[int, list[int]] = {member: [member] for member in members}
    sums: defaultdict[int, dict[int, float]] = defaultdict(dict)
    heap: list[tuple[float, int, int]] = []
    for one, other, strength in ties:
        sums[one][other] = sums[other][one] = strength
        heapq.heappush(heap, (-strength, min(one, other), max(one, other)))
    while heap:
        average, one, other = heapq.heappop(heap)
        if -average < threshold:
            break
        if other in sums.get(one, {}) and -average == _average(held, sums, one, other):
            _merge(held, sums, one, other)
            for third in sums[one]:
                value = -_average(held, sums, one, third)
                heapq.heappush(heap, (value, min(one, third), max(one, third)))
    return sorted(sorted(cluster) for cluster in held.values())


def _average(
    held: dict[int, list[int]], sums: defaultdict[int, dict[int, float]], one: int, other: int
) -> float:
    return sums[one][other] / (len(held[one]) * len(held[other]))


def _merge(
    held: dict[int, list[int]], sums: defaultdict[int, dict[int, float]], one: int, other: int
) -> None:
    """Take the other cluster into the first; a cluster is named by its first member."""
    held[one] += held.pop(other)
    for third, total in sums.pop(other).items():
        del sums[third][other]
        if third != one:
            sums[one][third] = sums[third][one] = sums[one].get(third, 0.0) + total
