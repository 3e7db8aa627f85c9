"""Law: what the user's corrections of events, taken together, say for all time."""

from collections.abc import Iterable, Set
from dataclasses import dataclass
from itertools import product

from desktop.events.model import Corrections

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Said:
    """What one correction says.

    Attributes:
        together: articles that belong to one event, or none.
        apart: two groups of articles that no event may hold together, or two empty ones.
        put: the articles it was about; others of ``together`` were in the event before.
    """

    together: frozenset[int]
    apart: tuple[frozenset[int], frozenset[int]]
    put: frozenset[int] = frozenset()


def law(said: Iterable[Said], locked: Iterable[int], present: Set[int]) -> Corrections:
    """What holds after all corrections; a later one prevails over an earlier one.

    Args:
        said: the corrections that are not undone, in the order in which they were made.
        locked: numbers of locked events.
        present: the articles of the archive.
    """
    said = list(said)
    groups: list[frozenset[int]] = []
    apart: set[Pair] = set()
    for one in said:
        left, right = one.apart
        apart |= {_pair(*pair) for pair in product(left, right)}
        groups = [part for group in groups for part in (group & left, group - left) if part]
        if one.together:
            joined = one.together.union(*(group for group in groups if group & one.together))
            groups = [*(group for group in groups if not group & joined), joined]
            apart -= {pair for pair in apart if joined.issuperset(pair)}
    return Corrections(
        together=frozenset(pair for group in groups for pair in _tied(group & present)),
        apart=frozenset(pair for pair in apart if present >= set(pair)),
        locked=frozenset(locked),
        put=frozenset[int]().union(*(one.put & one.together for one in said)),
    )


def _tied(group: frozenset[int]) -> list[Pair]:
    """The fewest pairs that hold a group together."""
    first, *others = sorted(group) or [0]
    return [(first, other) for other in others]


def _pair(one: int, other: int) -> Pair:
    return min(one, other), max(one, other)
