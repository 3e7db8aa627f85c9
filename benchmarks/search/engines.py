"""The engines that are measured: this program, and its peers over the same articles.

All give the best 20 rows with title, and snippets where they are asked for. This program, tantivy
and Whoosh also say how many articles match; FTS5 would have to be asked twice, and isn't.
"""

import sqlite3
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Protocol

from benchmarks.search.questions import Question
from desktop.archive import Archive
from desktop.article import Article
from desktop.progress import finish
from desktop.search import Index, Order

ROWS = 20
OUTLET = "Outlet 2"
FROM, TO = "2019-01-01", "2020-12-31"


class Engine(Protocol):
    """An index of an archive in a folder.

    Attributes:
        name: as the table shows it.
        lacks: kinds of questions it cannot be asked.
    """

    name: str
    lacks: frozenset[str]

    def build(self, archive: Archive) -> None:
        """Make the index."""
        ...

    def size(self) -> int:
        """Bytes on disk, without the texts where they are kept apart."""
        ...

    def ask(self, question: Question) -> int:
        """Answer a question; returns how many rows are shown."""
        ...

    def add(self, article: Article) -> int:
        """Add an article to the archive, take it in and search it; returns how many rows."""
        ...


class Ours:
    """This program: from the line as it is typed to the hits."""

    name = "Parallax"
    lacks = frozenset[str]()

    def __init__(self, folder: Path) -> None:
        self._folder = folder / "ours"
        self._path = folder / "archive.db"

    @cached_property
    def _archive(self) -> Archive:
        return Archive.open(self._path)

    @cached_property
    def _index(self) -> Index:
        return Index.open(self._folder)

    @cached_property
    def _titles(self) -> dict[int, str]:
        """What the list in the window holds anyhow."""
        return {summary.id: summary.title for summary in self._archive.summaries()}

    def build(self, archive: Archive) -> None:
        """Make the index, and merge it as it would be when nothing else is to be done."""
        finish(self._index.update(archive))
        finish(self._index.tidy(archive))

    def size(self) -> int:
        """Bytes on disk."""
        return _size(self._folder)

    def ask(self, question: Question) -> int:
        """Answer a question."""
        words = question.words
        line = {
            "any": " OR ".join(words),
            "phrase": f'"{" ".join(words)}"',
            "prefix": f"{' '.join(words)}*",
            "fuzzy": f"{words[-1]}~1",
            "filter": f'{" ".join(words)} source:"{OUTLET}" date:{FROM[:4]}..{TO[:4]}',
        }.get(question.kind, " ".join(words))
        results = self._index.search(
            line,
            ROWS,
            order=Order.NEWEST if question.kind == "newest" else Order.RELEVANCE,
            typing=question.kind == "typing",
            texts=self._archive.bodies if question.snippets else None,
            counts=question.kind == "facets",
        )
        return len([(self._titles.get(hit.id), hit.snippet) for hit in results.hits])

    def add(self, article: Article) -> int:
        """Add an article and search it."""
        number, _ = self._archive.add(article)
        finish(self._index.update(self._archive))
        found = len(self._index.search(article.title, texts=self._archive.bodies).hits)
        self._added = number
        return found

    def forget(self) -> None:
        """Take the article out again that was added last."""
        self._archive.delete(self._added)
        finish(self._index.update(self._archive))


class Fts5:
    """SQLite's full-text search, its content a table of the same file."""

    name = "SQLite FTS5"
    lacks = frozenset({"fuzzy"})

    def __init__(self, folder: Path) -> None:
        self._path = folder / "fts5.db"
        self._sizes = folder / "fts5.size"

    @cached_property
    def _connection(self) -> sqlite3.Connection:
        return sqlite3.connect(self._path)

    def prepare(self, archive: Archive) -> None:
        """Fill the table of contents, which is no part of the index."""
        run = self._connection.execute
        run("PRAGMA journal_mode=WAL")
        run("CREATE TABLE articles (id INTEGER PRIMARY KEY, source, day, title, body)")
        rows = ((a.id, a.source, a.published, a.title, a.text) for a in archive.articles())
        self._connection.executemany("INSERT INTO articles VALUES (?, ?, ?, ?, ?)", rows)
        self._connection.commit()
        run("PRAGMA wal_checkpoint(TRUNCATE)")
        self._sizes.write_text(str(self._path.stat().st_size))

    def build(self, _archive: Archive) -> None:
        """Make the index."""
        run = self._connection.execute
        run(
            "CREATE VIRTUAL TABLE peer USING"
            " fts5(title, body, content=articles, content_rowid=id, tokenize='porter unicode61')"
        )
        run("INSERT INTO peer(peer) VALUES ('rebuild')")
        self._connection.commit()
        run("PRAGMA wal_checkpoint(TRUNCATE)")

    def size(self) -> int:
        """Bytes on disk beyond the table of contents."""
        return self._path.stat().st_size - int(self._sizes.read_text())

    def ask(self, question: Question) -> int:
        """Answer a question."""
        kind = question.kind
        quoted = [f'"{word}"' for word in question.words]
        match = " OR ".join(quoted) if kind == "any" else " ".join(quoted)
        if kind == "phrase":
            match = f'"{" ".join(question.words)}"'
        if kind in {"prefix", "typing"}:
            match += "*"
        run = self._connection.execute
        if kind == "facets":
            sql = (
                "SELECT source, count(*) FROM peer JOIN articles ON id = peer.rowid"
                " WHERE peer MATCH ? GROUP BY source"
            )
            return len(run(sql, [match]).fetchall())
        piece = ", snippet(peer, 1, '[', ']', '…', 30)" if question.snippets else ""
        sql = f"SELECT peer.rowid, peer.title{piece} FROM peer"
        if kind == "filter":
            sql += " JOIN articles ON id = peer.rowid WHERE peer MATCH ?"
            sql += f" AND source = '{OUTLET}' AND day BETWEEN '{FROM}' AND '{TO}' ORDER BY rank"
        elif kind == "newest":
            sql += " JOIN articles ON id = peer.rowid WHERE peer MATCH ? ORDER BY day DESC"
        else:
            sql += " WHERE peer MATCH ? ORDER BY rank"
        return len(run(f"{sql} LIMIT {ROWS}", [match]).fetchall())

    def add(self, article: Article) -> int:
        """Add an article and search it."""
        with self._connection as connection:
            values = [article.source, article.published, article.title, article.text]
            sql = "INSERT INTO articles (source, day, title, body) VALUES (?, ?, ?, ?)"
            number = connection.execute(sql, values).lastrowid
            sql = "INSERT INTO peer (rowid, title, body) VALUES (?, ?, ?)"
            connection.execute(sql, [number, article.title, article.text])
        return self.ask(Question("all", tuple(article.title.split()), snippets=True))


def articles_of(archive: Archive, most: int) -> Iterator[Article]:
    """The first articles of an archive."""
    for count, article in enumerate(archive.articles()):
        if count == most:
            return
        yield article


def _size(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
