"""Grouping: from the signatures of an archive to its events, keeping the numbers events have."""

from __future__ import annotations

from collections.abc import Sequence

from desktop.article import Event
from desktop.events.bridges import bridged
from desktop.events.clustering import Tie
from desktop.events.copies import copies
from desktop.events.description import Described, Ties
from desktop.events.graph import Graph, articles, graph
from desktop.events.likelihood import WEAKEST
from desktop.events.model import Corrections, Grouping
from desktop.events.numbering import numbered
from desktop.events.partition import Decided, partition
from desktop.events.signature import Signature
from desktop.progress import Progress, Work

# Raised whenever the same signatures may give other events than before.
METHOD = 2
_STEP = 20  # events between two reports of progress


def group(
    signatures: Sequence[Signature],
    known: Sequence[Event] = (),
    corrections: Corrections | None = None,
) -> Work[Grouping]:
    """Group articles by the event they report; an article alone is in no event.

    The same articles give the same events in whatever order they come.

    Args:
        signatures: of all articles of an archive. They are asked for several times by their
            places, so a sequence that decodes what the archive keeps saves memory.
        known: the events so far: a new one with most of an old one's articles keeps its number.
        corrections: what the user decided.

    Returns:
        The events, each of two articles or more, and what is known of them.
    """
    held = yield from articles(signatures)
    found = yield from graph(held)
    ordered = [signatures[place] for place in held.order.tolist()]
    ties = strong(found) + list(bridged(ordered))
    decided = Decided.of(ordered, known, corrections or Corrections())
    groups = partition(len(ordered), ties, decided)
    described = Described(ordered, held.statistics, Ties(ties), decided, copies(ordered))
    events = []
    for number, members in enumerate(groups):
        events.append(described.add(members))
        if number % _STEP == 0:
            yield Progress(number, len(groups))
    return described.grouping(numbered(events, known, decided.locked))


def strong(found: Graph) -> list[Tie]:
    """The pairs of a graph that can hold anything together."""
    kept = found.likelihoods >= WEAKEST
    one, other = found.pairs.one[kept].tolist(), found.pairs.other[kept].tolist()
    return list(zip(one, other, found.likelihoods[kept].tolist(), strict=True))
