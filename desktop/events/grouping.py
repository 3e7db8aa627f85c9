"""Grouping: from the articles of an archive to its events, keeping the numbers events have."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from desktop.article import Article, Event
from desktop.events.clustering import Tie, clusters
from desktop.events.signature import Signature, signature
from desktop.events.ties import Ties
from desktop.progress import Progress, Work

# Raised whenever the same articles may give other events than before.
METHOD = 1

# The average tie that holds an event together. On the development half of ECB+, AllSides, BASIL,
# NewsWCL50 and Giveme5W1H pooled, B-cubed precision and recall meet at .17 (F1 .883); a step above
# it, because an article too many invents differences while one too few hides a source.
_THRESHOLD = 0.18
_WEAKEST = 0.05  # weaker ties can't hold anything together
_STEP = 100  # articles between two reports of progress


def group(articles: Iterable[Article], total: int, known: Sequence[Event]) -> Work[list[Event]]:
    """Group articles by the event they report; an article alone is in no event.

    Args:
        articles: all articles of an archive, in the order they came in.
        total: how many they are.
        known: the events so far: a new one with most of an old one's articles keeps its number.

    Returns:
        The events, each of two articles or more.
    """
    signatures: list[Signature] = []
    labels: dict[int, tuple[str, str]] = {}
    for article in articles:
        signatures.append(signature(article))
        labels[article.id] = (article.label, article.published)
        if len(signatures) % _STEP == 0:
            yield Progress(len(signatures), 2 * total)
    ties = Ties(signatures)
    found: list[Tie] = []
    for index in range(len(signatures)):
        found += [(index, other, tie) for other, tie in ties.of(index) if tie >= _WEAKEST]
        if index % _STEP == 0:
            yield Progress(total + index, 2 * total)
    groups = [
        [signatures[member].article for member in cluster]
        for cluster in clusters(range(len(signatures)), found, _THRESHOLD)
        if len(cluster) > 1
    ]
    central = _centrality(signatures, found)
    numbers = _numbers(groups, known)
    return [
        _event(number, members, labels, central)
        for number, members in zip(numbers, groups, strict=True)
    ]


def _centrality(signatures: Sequence[Signature], ties: Sequence[Tie]) -> dict[int, float]:
    """How strongly each article is tied to all others together."""
    central: defaultdict[int, float] = defaultdict(float)
    for one, other, tie in ties:
        central[signatures[one].article] += tie
        central[signatures[other].article] += tie
    return central


def _event(
    number: int,
    members: Sequence[int],
    labels: dict[int, tuple[str, str]],
    central: dict[int, float],
) -> Event:
    """An event with its articles from the oldest on and the headline of the most central one."""
    ordered = sorted(members, key=lambda member: (labels[member][1] or "~", member))
    dates = sorted(labels[member][1] for member in members if labels[member][1])
    title = labels[max(ordered, key=lambda member: central[member])][0]
    return Event(
        number, title, tuple(ordered), dates[0] if dates else "", dates[-1] if dates else ""
    )


def _numbers(groups: Sequence[Sequence[int]], known: Sequence[Event]) -> Iterator[int]:
    """The number of the old event that shares most with each group, each given once; 0 = new."""
    owner = {article: event.id for event in known for article in event.articles}
    claims = [
        (-shared, index, number)
        for index, members in enumerate(groups)
        for number, shared in Counter(owner[m] for m in members if m in owner).items()
    ]
    given: dict[int, int] = {}
    taken: set[int] = set()
    for _, index, number in sorted(claims):
        if index not in given and number not in taken:
            given[index] = number
            taken.add(number)
    return (given.get(index, 0) for index in range(len(groups)))
