"""How fast articles are grouped, beside scikit-learn's TF-IDF and nearest neighbours.

``python benchmarks/bench_events.py [N]`` groups the pool of labelled articles (``../shared/data``;
without it 2,500 invented ones) from their texts on, and has scikit-learn weigh their words and find
the 40 nearest of each, which is less than half of grouping; then it groups invented archives up to
N articles (100,000 by default), adds articles one by one to the largest, removes as many, takes all
up again as after a start, prints a table and writes ``build/bench/events.json``. Times are
processor time of one process.
"""

import os
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
if __package__ is None and str(ROOT) not in sys.path:
    sys.path.insert(0, str(ROOT))

# Threads that wait for each other would count as work, ours and the peer's.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
os.environ.setdefault("OMP_NUM_THREADS", "1")

from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: E402
from sklearn.neighbors import NearestNeighbors  # noqa: E402

from benchmarks.labelled_articles import POOL, labelled  # noqa: E402
from benchmarks.report import row, tell  # noqa: E402
from benchmarks.search import corpus  # noqa: E402
from desktop.article import Article  # noqa: E402
from desktop.events import group, signatures  # noqa: E402
from desktop.events.base import Base  # noqa: E402
from desktop.events.grouper import Grouper  # noqa: E402
from desktop.events.model import Corrections  # noqa: E402
from desktop.events.signature import Signature  # noqa: E402
from desktop.progress import finish  # noqa: E402

DATA = ROOT.parent / "shared" / "data"
INVENTED = 2_500
ROUNDS = 3
NEIGHBOURS = 40
ADDED = 50  # articles, one by one
# Accounts of an invented event: how many there are, and what of a text is in each of them.
_ACCOUNTS = (1, 1, 1, 2, 3, 6)
_KEPT = 0.6
_OWN = 0.3


def pool() -> list[Article]:
    """The labelled articles that the time is measured on."""
    if not (DATA / "a_clustering").is_dir():
        return list(invented(INVENTED))
    held = [one.article for name in POOL for one in labelled(DATA, name)]
    return [replace(article, id=number) for number, article in enumerate(held, 1)]


def invented(number: int) -> Iterator[Article]:
    """Articles of which some report one event: they share most sentences and come within days."""
    dealt = random.Random(3)
    before: list[str] = [""]
    made = 0
    for story in corpus.articles(number):
        sentences = story.text.split(". ")
        for _ in range(dealt.choice(_ACCOUNTS)):
            if made == number:
                return
            made += 1
            own = [sentence for sentence in before if dealt.random() < _OWN]
            kept = [sentence for sentence in sentences if dealt.random() < _KEPT]
            dealt.shuffle(kept)
            day = date.fromisoformat(story.published) + timedelta(dealt.randrange(3))
            text = ". ".join([*kept, *own])
            yield replace(story, text=text, published=day.isoformat(), id=made)
        before = sentences


def processor_time(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How long a piece of work keeps the processor, in ms; the least of some rounds."""
    taken: list[float] = []
    for _ in range(rounds):
        started = time.process_time()
        work()
        taken.append((time.process_time() - started) * 1000)
    return min(taken)


def neighbours(articles: Sequence[Article]) -> None:
    """The peer: words weighed and the nearest of each article found."""
    texts = [f"{article.title}\n{article.text}" for article in articles]
    vectors = TfidfVectorizer(sublinear_tf=True, stop_words="english").fit_transform(texts)
    nearest = NearestNeighbors(n_neighbors=NEIGHBOURS, metric="cosine").fit(vectors)
    nearest.kneighbors(vectors)


def grouped(articles: Sequence[Article]) -> None:
    """What the program does with them."""
    finish(group(signatures(articles)))


def measure(largest: int) -> Iterator[dict[str, object]]:
    """Every figure, ours and the peer's, one after the other."""
    articles = pool()
    peer = processor_time(lambda: neighbours(articles))
    ours = processor_time(lambda: grouped(articles))
    yield row("group the pool", ours, ("scikit-learn", peer), len(articles))
    made = list(invented(largest))
    started = time.process_time()
    signed = signatures(made)
    spent = (time.process_time() - started) * 1000
    yield row("a signature", spent / largest, None, largest)
    del made
    for number in (largest // 16, largest // 4):
        few = _of_every_day(signed, number)
        yield row("group", processor_time(lambda few=few: finish(group(few)), 1), None, number)
    yield from _adding(signed)


def _adding(signatures: list[Signature]) -> Iterator[dict[str, object]]:
    """All of them grouped, and articles put among them one by one."""
    late, early = signatures[:ADDED], signatures[ADDED:]
    started = time.process_time()
    grouper = finish(Grouper.of(early, (), Corrections()))
    spent = (time.process_time() - started) * 1000
    yield row("group", spent, None, len(early))
    of = {one: event for event in grouper.grouping.events for one in event.articles}
    kept = grouper.base.arrays()
    yield from _one_by_one(
        "add an article", [lambda one=one: grouper.add(one) for one in late], len(early)
    )
    gone = [one.article for one in random.Random(2).sample(early, ADDED)]

    def remove(article: int) -> None:
        waiting = grouper.forget([article])
        grouper.decide([], Corrections(), lambda some: [of[one] for one in some if one in of])
        grouper.regroup(waiting)

    yield from _one_by_one(
        "remove an article", [lambda one=one: remove(one) for one in gone], len(early)
    )
    known = {one.article: one for one in signatures}

    def start() -> None:
        restored = Grouper.restored(Base.restored(kept), known.__getitem__)
        restored.note(late)

    yield row(f"start, {ADDED} added before", processor_time(start, 1), None, len(early))


def _one_by_one(
    name: str, work: Sequence[Callable[[], object]], total: int
) -> Iterator[dict[str, object]]:
    taken = [processor_time(one, 1) for one in work]
    yield row(name, statistics.median(taken), None, total)
    yield row(f"{name}, the slowest", max(taken), None, total)


def _of_every_day(signatures: Sequence[Signature], number: int) -> list[Signature]:
    """Some of them, as many of each event and day as chance gives."""
    return random.Random(1).sample(list(signatures), number)


if __name__ == "__main__":
    tell("events", "articles", measure(int(sys.argv[1]) if len(sys.argv) > 1 else 100_000))
