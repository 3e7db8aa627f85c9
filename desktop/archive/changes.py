"""The change log: what derived data has not seen yet."""

from dataclasses import dataclass
from typing import Literal

from desktop.archive.connection import Connection


@dataclass(frozen=True, slots=True)
class Change:
    """The last thing that happened to one article.

    Attributes:
        seq: its place in the order of all changes; only ever grows.
        article: the article's number.
        op: "put" where it came in or was corrected, "delete" where it went.
    """

    seq: int
    article: int
    op: Literal["put", "delete"]


def changes_since(connection: Connection, since: int) -> list[Change]:
    """The changes after ``since``, in order; one an article, its last."""
    sql = "SELECT seq, article_id, op FROM changes WHERE seq > ? ORDER BY seq"
    return [Change(seq, article, op) for seq, article, op in connection.rows(sql, [since])]


def last_change(connection: Connection) -> int:
    """The place of the last change, 0 where there was none."""
    ((seq,),) = connection.rows("SELECT coalesce(max(seq), 0) FROM changes")
    return seq


def seen(connection: Connection, name: str) -> str:
    """What derived data last noted of the state it was made from, or ""."""
    found = connection.rows("SELECT value FROM properties WHERE name = ?", [f"seen by {name}"])
    return found[0][0] if found else ""


def note_seen(connection: Connection, name: str, state: str) -> None:
    """Note the state that derived data was made from."""
    connection.run(
        "INSERT INTO properties (name, value) VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [f"seen by {name}", state],
    )
