"""Trash: articles that were thrown away, with all that belongs to them, until it is emptied."""

import json
import sqlite3
from base64 import b64decode, b64encode
from collections.abc import Iterable, Sequence
from typing import Any

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import LABEL, now, refuse_no_article, source_id
from desktop.article import Summary
from desktop.errors import ArchiveError
from desktop.message import Ordinal, message

Row = dict[str, Any]
Content = dict[str, list[Row]]

# What goes into the trash with an article beside its own row and its tags, table by table, and
# comes back with it. Readings are derived, but take seconds each to make anew.
KEPT = ("originals", "corrections", "notes", "readings", "captures", "doubts", "opened")
# What is not kept: it is derived, and found anew once the article is back.
DERIVED = ("signatures", "near_misses", "copies")

# What comes of a content that is not as it was written: no JSON, other shapes, rows that the tables
# refuse, numbers beyond SQLite's.
_DAMAGE = (
    *(ValueError, KeyError, TypeError, AttributeError, OverflowError),
    sqlite3.IntegrityError,
)


class Trash:
    """What was thrown away of one archive. Articles keep their numbers in it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, numbers: Iterable[int]) -> None:
        """Throw articles away; all of them or, where one is refused, none.

        Raises:
            ArchiveError: there is no article of one of the numbers.
        """
        with self._connection.transaction():
            for number in dict.fromkeys(numbers):
                refuse_no_article(self._connection, number)
                self._put(number)

    def restore(self, numbers: Iterable[int]) -> None:
        """Bring articles back as they were; all of them or, where one is refused, none.

        Raises:
            ArchiveError: one of the numbers is not in the trash, or what is there is damaged.
        """
        with self._connection.transaction():
            for number in dict.fromkeys(numbers):
                self._restore(number)

    def empty(self) -> int:
        """Delete all that is in the trash, for ever; returns how many articles that were."""
        with self._connection.transaction():
            count = self.count()
            self._connection.run("DELETE FROM trash")
        return count

    def count(self) -> int:
        """How many articles are in the trash."""
        ((count,),) = self._connection.rows("SELECT count(*) FROM trash")
        return count

    def summaries(self) -> list[Summary]:
        """What is in the trash as a list shows it, thrown away last first."""
        rows = self._connection.rows(
            "SELECT article_id, title, source, published, language, words, 0 FROM trash"
            " ORDER BY trashed DESC, article_id DESC"
        )
        return [Summary(*row) for row in rows]

    def number_of(self, sha256: str) -> int:
        """The number of the trashed article of these original bytes, 0 where there is none."""
        found = self._connection.rows("SELECT article_id FROM trash WHERE sha256 = ?", [sha256])
        return found[0][0] if found else 0

    def absence(self, number: int) -> ArchiveError:
        """Why there is no article of a number."""
        trashed = self._connection.rows("SELECT 1 FROM trash WHERE article_id = ?", [number])
        return self._connection.refusal(
            message("article {number} is in the trash; restore it first", number=Ordinal(number))
            if trashed
            else message("it holds no article {number}", number=Ordinal(number))
        )

    def _put(self, number: int) -> None:
        ((title, source, published, language, words, sha256),) = self._connection.rows(
            f"SELECT {LABEL}, coalesce(name, ''), published, language, words, sha256 FROM articles"  # noqa: S608 (our own words)
            " LEFT JOIN sources ON sources.id = source_id WHERE articles.id = ?",
            [number],
        )
        content = json.dumps(self._content(number, source), default=_encoded)
        self._connection.run(
            "INSERT INTO trash (article_id, title, source, published, language, words, trashed,"
            " sha256, content) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [number, title, source, published, language, words, now(), sha256, content],
        )
        self._connection.run("DELETE FROM articles WHERE id = ?", [number])

    def _content(self, number: int, source: str) -> Content:
        """All that is to come back with an article: names in place of numbers that may change."""
        (article,) = self._rows("articles", "id", number)
        article["source_id"] = source
        content = {"articles": [article]}
        content |= {table: self._rows(table, "article_id", number) for table in KEPT}
        content["tags"] = [
            {"name": name, "made": made}
            for name, made in self._connection.rows(
                "SELECT name, made FROM article_tags JOIN tags ON tags.id = tag_id"
                " WHERE article_id = ? ORDER BY tag_id",
                [number],
            )
        ]
        content["event_articles"] = self._rows("event_articles", "article_id", number)
        content["events"] = [
            row
            for place in content["event_articles"]
            for row in self._rows("events", "id", place["event_id"])
        ]
        return content

    def _restore(self, number: int) -> None:
        found = self._connection.rows("SELECT content FROM trash WHERE article_id = ?", [number])
        if not found:
            raise self._connection.refusal(
                message("there is no article {number} in its trash", number=Ordinal(number))
            )
        try:
            content: Content = json.loads(found[0][0], object_hook=_decoded)
            (article,) = content["articles"]
            article["id"] = number  # whatever a file says that somebody sent
            article["source_id"] = source_id(self._connection, article["source_id"])
            self._insert("articles", [article])
            for table in KEPT:  # "opened" came after the trash: what was in it has no rows of that
                rows = content.get(table, []) if table == "opened" else content[table]
                self._insert(table, [{**row, "article_id": number} for row in rows])
            self._restore_tags(number, content["tags"])
            self._restore_event(content)
        except _DAMAGE as error:
            raise self._connection.refusal(
                message(
                    "it is damaged: what its trash holds of article {number} can't be read; "
                    "open a backup",
                    number=Ordinal(number),
                )
            ) from error
        self._connection.run("DELETE FROM trash WHERE article_id = ?", [number])

    def _restore_tags(self, number: int, tags: Sequence[Row]) -> None:
        for tag in tags:
            self._connection.run("INSERT OR IGNORE INTO tags (name) VALUES (?)", [tag["name"]])
            self._connection.run(
                "INSERT INTO article_tags (tag_id, article_id, made)"
                " SELECT id, ?, ? FROM tags WHERE name = ?",
                [number, tag["made"], tag["name"]],
            )

    def _restore_event(self, content: Content) -> None:
        """Put the article back into its event, which may have gone with its last article.

        A lock and a title by the user stand in the event's row, and grouping lets nothing into a
        locked event. Whatever else has changed meanwhile the next grouping puts right.
        """
        for event in content["events"]:
            if not self._rows("events", "id", event["id"]):
                self._insert("events", [event])
        self._insert("event_articles", content["event_articles"])

    def _rows(self, table: str, key: str, value: int) -> list[Row]:
        columns = self._columns(table)
        names = ", ".join(columns)
        sql = f"SELECT {names} FROM {table} WHERE {key} = ? ORDER BY 1"  # noqa: S608 (our own names)
        rows = self._connection.rows(sql, [value])
        return [dict(zip(columns, row, strict=True)) for row in rows]

    def _insert(self, table: str, rows: Sequence[Row]) -> None:
        """Insert rows; what the table has no column for is left out, for a file may lie."""
        known = self._columns(table)
        for row in rows:
            columns = [column for column in known if column in row]
            if any(isinstance(row[column], list | dict) for column in columns):
                raise TypeError("a list is no value of SQLite")
            names, marks = ", ".join(columns), ", ".join("?" * len(columns))
            self._connection.run(
                f"INSERT INTO {table} ({names}) VALUES ({marks})",  # noqa: S608 (our own names)
                [row[column] for column in columns],
            )

    def _columns(self, table: str) -> list[str]:
        rows = self._connection.rows("SELECT name FROM pragma_table_info(?)", [table])
        return [name for (name,) in rows]


def _encoded(value: object) -> Row:
    """Bytes as sqlite-utils and Datasette write them in JSON."""
    if not isinstance(value, bytes):
        raise TypeError(f"{type(value).__name__} is no value of SQLite")
    return {"$base64": True, "encoded": b64encode(value).decode()}


def _decoded(value: Row) -> Row | bytes:
    return b64decode(value["encoded"]) if "$base64" in value else value
