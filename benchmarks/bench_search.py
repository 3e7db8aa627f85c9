"""How fast an archive is indexed and searched, beside SQLite's FTS5 in the same run.

``python benchmarks/bench_search.py [N]`` makes N articles (2,000 by default) of 430 words, with
words as unevenly common as in a language, prints a table and writes ``build/bench/search.json``.
Our figures are those of the whole path, from the line that is typed to 20 hits with snippets and
all counts; FTS5 gives its 20 best hits with snippets, and the number of all.
"""

import json
import random
import sqlite3
import statistics
import sys
import time
from collections.abc import Callable, Iterator
from itertools import accumulate
from pathlib import Path
from tempfile import TemporaryDirectory

from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index

ROOT = Path(__file__).resolve().parent.parent
ROUNDS = 5
WORDS = 430
ENDINGS = ("", "", "s", "ed", "ing", "er")
CONSONANTS = (*"bdfgklmnprstvz", "st", "tr", "pl")
SYLLABLES = [consonant + vowel for consonant in CONSONANTS for vowel in "aeiou"]


class Language:
    """A made-up language of 40,000 words, the k-th of which is about 1/k as common as the first."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        made = (self._word() for _ in range(60_000))
        self.words = list(dict.fromkeys(made))[:40_000]
        self._weights = list(accumulate(1 / (rank + 3) for rank in range(len(self.words))))

    def text(self, length: int) -> str:
        """Some sentences of so many words in all."""
        drawn = self._random.choices(self.words, cum_weights=self._weights, k=length)
        sentences = (drawn[at : at + 15] for at in range(0, length, 15))
        return " ".join(" ".join(sentence).capitalize() + "." for sentence in sentences)

    def _word(self) -> str:
        syllables = self._random.choices(SYLLABLES, k=self._random.randint(1, 4))
        return "".join(syllables) + self._random.choice(ENDINGS)


def articles(language: Language, number: int) -> Iterator[Article]:
    """So many articles of 40 outlets from five years."""
    for at in range(number):
        yield Article(
            language.text(WORDS),
            title=language.text(9),
            source=f"Outlet {at % 40}",
            published=f"{2020 + at % 5}-{at % 12 + 1:02}-{at % 28 + 1:02}",
            language="en",
        )


class Peer:
    """SQLite's full-text search over the same articles."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect(":memory:")
        self._connection.execute(
            "CREATE VIRTUAL TABLE peer USING fts5(title, body, tokenize='porter unicode61')"
        )

    def index(self, archive: Archive) -> None:
        """Take in all articles."""
        rows = ((article.id, article.title, article.text) for article in archive.articles())
        sql = "INSERT INTO peer(rowid, title, body) VALUES (?, ?, ?)"
        self._connection.executemany(sql, rows)
        self._connection.commit()

    def search(self, query: str) -> None:
        """The best 20 with snippets, and how many there are."""
        best = "SELECT rowid, snippet(peer, 1, '[', ']', '', 30) FROM peer WHERE peer MATCH ?"
        self._connection.execute(best + " ORDER BY rank LIMIT 20", [query]).fetchall()
        self._connection.execute("SELECT count(*) FROM peer WHERE peer MATCH ?", [query]).fetchall()


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    """How long a piece of work takes; the median of some rounds."""
    taken: list[float] = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        taken.append((time.perf_counter() - started) * 1000)
    return statistics.median(taken)


def row(measure: str, ours: float, peer: float | None, number: int) -> dict[str, object]:
    """One line of the table."""
    return {
        "measure": measure,
        "ours": round(ours, 2),
        "peer": None if peer is None else round(peer, 2),
        "peer_name": None if peer is None else "SQLite FTS5",
        "ratio": None if peer is None else round(ours / peer, 2),
        "unit": "ms",
        "n": number,
    }


def queries(words: list[str]) -> dict[str, tuple[str, str]]:
    """For each kind, our query and the peer's."""
    common, second, third, middle, rare = (words[rank] for rank in (2, 5, 9, 300, 20_000))
    same = {
        "common term": common,
        "middling term": middle,
        "rare term": rare,
        "and": f"{common} {second}",
        "or": f"{common} OR {second} OR {third}",
        "phrase": f'"{common} {second}"',
        "prefix of 3 letters": f"{middle[:3]}*",
    }
    return {measure: (query, query) for measure, query in same.items()}


def typed(words: list[str]) -> Iterator[str]:
    """Each keystroke of a few words, from the second on."""
    for rank in (20, 300, 900, 5000):
        word = words[rank]
        yield from (word[:length] for length in range(2, len(word) + 1))


def measure(folder: Path, number: int) -> Iterator[dict[str, object]]:
    """Every figure, ours and the peer's, one after the other."""
    language, peer = Language(seed=7), Peer()
    with Archive.open(folder / "archive.db") as archive, Index.open(folder / "index") as index:
        with archive.transaction():
            for article in articles(language, number):
                archive.add(article)
        ours = milliseconds(lambda: finish(index.update(archive)), rounds=1)
        yield row("index all", ours, milliseconds(lambda: peer.index(archive), rounds=1), number)

        def search(query: str, *, typing: bool = False) -> None:
            index.search(query, typing=typing, texts=archive.articles)

        for name, (query, peers) in queries(language.words).items():
            taken = milliseconds(lambda query=query: search(query))
            yield row(name, taken, milliseconds(lambda peers=peers: peer.search(peers)), number)
        keys = [
            (
                milliseconds(lambda key=key: search(key, typing=True), rounds=3),
                milliseconds(lambda key=key: peer.search(f'"{key}"*'), rounds=3),
            )
            for key in typed(language.words)
        ]
        mine, others = zip(*keys, strict=True)
        yield row("keystroke, median", statistics.median(mine), statistics.median(others), number)
        yield row("keystroke, worst", max(mine), max(others), number)
        yield row("date filter", milliseconds(lambda: search("date:2022")), None, number)
        yield row("everything", milliseconds(lambda: search("")), None, number)
        archive.add(Article("one more", title="more", language="en"))
        added = milliseconds(lambda: (finish(index.update(archive)), search("more")), rounds=1)
        yield row("add one and see it", added, None, number)


def main() -> None:
    """Measure, print and write."""
    number = int(sys.argv[1]) if len(sys.argv) > 1 else 2000
    with TemporaryDirectory() as folder:
        rows = list(measure(Path(folder), number))
    for line in rows:
        print("{measure:22} {ours!s:>10} {peer!s:>10} {unit}  ratio {ratio}".format_map(line))
    target = ROOT / "build" / "bench" / "search.json"
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(json.dumps(rows, indent=1), encoding="utf-8")


if __name__ == "__main__":
    main()
