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
