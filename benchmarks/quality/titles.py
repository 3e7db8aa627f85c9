"""Titles: how much of what the other headlines of an event say its title says, too.

Events are those the program finds in the labelled sets that have headlines, of three articles or
more. The baseline is any headline of the event.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from benchmarks.labelled_articles import Labelled
from desktop.article import Event
from desktop.events import group, signatures
from desktop.events.vocabulary import vocabulary
from desktop.progress import finish

_FEWEST = 3  # of two headlines each has the same share of the other's words but for their length


@dataclass(frozen=True, slots=True)
class Coverage:
    """Shares of words, 0.0 to 1.0, on average over events.

    Attributes:
        title: the share of another headline's words that the title has, ...
        any_headline: ... and that any other has.
        events: how many there are.
    """

    title: float
    any_headline: float
    events: int


def coverage(held: Sequence[Labelled]) -> Coverage:
    """What the titles of the events of some articles cover."""
    articles = [replace(one.article, id=number) for number, one in enumerate(held)]
    events = finish(group(signatures(articles))).events
    found = [
        _shares(event, [articles[number].title for number in event.articles])
        for event in events
        if len(event.articles) >= _FEWEST
    ]
    title, any_headline = np.mean(found, axis=0).tolist()
    return Coverage(title, any_headline, len(found))


def _shares(event: Event, headlines: Sequence[str]) -> tuple[float, float]:
    """What the title of an event covers of its other headlines, and what each does on average."""
    keys, owners = vocabulary("en").matched_in(headlines)
    words = [set(keys[owners == place].tolist()) for place in range(len(headlines))]
    shares = [
        np.mean(
            [len(own & other) / max(1, len(other)) for at, other in enumerate(words) if at != place]
        )
        for place, own in enumerate(words)
    ]
    return float(shares[headlines.index(event.title)]), float(np.mean(shares))
