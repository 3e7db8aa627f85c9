"""Events: whether articles are grouped as people grouped them, from import to the list of events.

Each set, and all of them but the rumours as one pool, is imported as JSON lines into an archive of
its own through the command line, and what ``parallax events --json`` answers is scored by B-cubed.
So are ten small archives of invented articles, with their days and without, and eight of the news
of some weeks. Besides it is told how much of its other headlines the title of an event covers.
The baseline is average linkage over the cosines of TF-IDF vectors, cut where it is best on these
very rows.
"""

import contextlib
import io
import json
import random
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.kept_events import KeptEvents, Partition, share_alike
from benchmarks.labelled_articles import POOL, SETS, Labelled, b_cubed, labelled, small, weeks
from benchmarks.quality.measure import Measure
from benchmarks.quality.titles import coverage
from desktop import cli
from desktop.events import group, signatures
from desktop.progress import finish
from desktop.reading.parser import Parser

_CUTS = np.arange(0.60, 0.93, 0.02)  # cosine distances at which the baseline is cut
_SHUFFLES = (1, 2, 3)
_TITLED = ("allsides", "g5w_newscluster", "basil")  # whose articles have headlines
_ONE_BY_ONE = 100  # articles that come, and that go, one by one


def measures(data: Path, parser: Parser | None) -> Iterator[Measure]:
    """B-cubed of each set and of the pool, and how far the order of the pool matters."""
    del parser  # events are told by words
    held = {name: labelled(data, name) for name in SETS}
    held["pool"] = [one for name in POOL for one in held[name]]
    reached = {name: scores(articles) for name, articles in held.items()}
    for name, articles in held.items():
        yield from _measures(name, reached[name], baseline([articles]), len(articles))
    first = reached["pool"][2]
    others = [scores(_shuffled(held["pool"], seed))[2] for seed in _SHUFFLES]
    apart = max(abs(first - other) for other in others)
    yield Measure("events", "pool, shuffled", "largest difference of F1", apart, None, len(others))
    yield from _one_by_one(held["pool"])
    for name in _TITLED:
        told = coverage(held[name])
        metric = "share of other headlines in the title"
        yield Measure("events", name, metric, told.title, told.any_headline, told.events)
    few = small()
    yield from _small("small archives", few)
    undated = {name: [one.without_day() for one in held] for name, held in few.items()}
    yield from _small("small archives, undated", undated)
    yield from _small("weeks of news", weeks())


def _one_by_one(held: Sequence[Labelled]) -> Iterator[Measure]:
    """Whether articles that come and go one by one lead to the events of grouping all at once."""
    signed = signatures([replace(one.article, id=place) for place, one in enumerate(held)])
    random.Random(4).shuffle(signed)
    some, others = signed[:_ONE_BY_ONE], signed[_ONE_BY_ONE:]
    came, went = KeptEvents(others), KeptEvents(signed)
    for one in some:
        came.add(one)
        went.remove(one.article)
    for name, kept, there in (("came", came, signed), ("went", went, others)):
        whole = {frozenset(event.articles) for event in finish(group(there)).events}
        numbers = [one.article for one in there]
        alike = share_alike(kept.partition(), whole, numbers)
        apart = abs(_f1(held, numbers, kept.partition()) - _f1(held, numbers, whole))
        told = f"pool, {_ONE_BY_ONE} {name} one by one"
        yield Measure("events", told, "share in the same event", alike, None, len(there))
        yield Measure("events", told, "difference of F1", apart, None, len(there))


def _f1(held: Sequence[Labelled], numbers: Sequence[int], events: Partition) -> float:
    group_of = {number: place for place, event in enumerate(events) for number in event}
    stories = [held[number].story for number in numbers]
    return b_cubed(stories, [group_of.get(number, -number - 1) for number in numbers])[2]


def _small(name: str, archives: Mapping[str, Sequence[Labelled]]) -> Iterator[Measure]:
    """What is reached in the invented small archives, on average."""
    reached = np.mean([scores(held) for held in archives.values()], axis=0)
    peer = baseline(list(archives.values()))
    yield from _measures(name, tuple(reached), peer, sum(map(len, archives.values())))


def scores(articles: Sequence[Labelled]) -> tuple[float, float, float]:
    """B-cubed precision, recall and F1 of what the command line answers."""
    with tempfile.TemporaryDirectory() as folder:
        lines = Path(folder) / "articles.jsonl"
        lines.write_text("".join(f"{one.line()}\n" for one in articles), "utf-8")
        archive = ["--archive", str(Path(folder) / "archive.db"), "--json"]
        _answer(["import", str(lines), *archive])
        events = json.loads(_answer(["events", *archive]))
    group = {
        article["external_id"]: number
        for number, event in enumerate(events)
        for article in event["articles"]
    }
    groups = [group.get(one.article.external_id, -place) for place, one in enumerate(articles, 1)]
    return b_cubed([one.story for one in articles], groups)


def baseline(archives: Sequence[Sequence[Labelled]]) -> tuple[float, ...]:
    """The same of average linkage over TF-IDF, on average, cut where that has the best F1."""
    reached = np.mean([_of_cuts(articles) for articles in archives], axis=0)
    return tuple(reached[reached[:, 2].argmax()].tolist())


def _of_cuts(articles: Sequence[Labelled]) -> list[tuple[float, float, float]]:
    """The same for each cut."""
    from sklearn.cluster import AgglomerativeClustering  # noqa: PLC0415
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415

    texts = [f"{one.article.title}\n{one.article.text}" for one in articles]
    vectors = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts)
    distances = np.clip(1 - (vectors @ vectors.T).toarray(), 0, 2)
    stories = [one.story for one in articles]
    found: list[tuple[float, float, float]] = []
    for cut in _CUTS:
        joined = AgglomerativeClustering(
            n_clusters=None, metric="precomputed", linkage="average", distance_threshold=cut
        )
        found.append(b_cubed(stories, joined.fit_predict(distances).tolist()))
    return found


def _measures(
    name: str, ours: tuple[float, ...], peer: tuple[float, ...], articles: int
) -> Iterator[Measure]:
    for metric, value, beside in zip(("precision", "recall", "F1"), ours, peer, strict=True):
        yield Measure("events", name, f"B-cubed {metric}", value, beside, articles)


def _shuffled(articles: Sequence[Labelled], seed: int) -> list[Labelled]:
    dealt = list(articles)
    random.Random(seed).shuffle(dealt)
    return dealt


def _answer(arguments: list[str]) -> str:
    """What a command prints."""
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        cli.main(arguments)
    return printed.getvalue()
