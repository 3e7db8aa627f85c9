"""Which articles the user has read, as the archive keeps it; no analysis looks at it."""

import json
from collections.abc import Sequence

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now

_THESE = "IN (SELECT value FROM json_each(?))"


class StoredOpened:
    """The articles that were read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def numbers(self) -> frozenset[int]:
        """The numbers of the articles that were read."""
        return frozenset(
            number for (number,) in self._connection.rows("SELECT article_id FROM opened")
        )

    def note(self, numbers: Sequence[int], *, opened: bool) -> list[int]:
        """Note that articles were read, or that they are to count as unread.

        Returns:
            Those of which that was not so before; numbers of no article are passed over.
        """
        these = json.dumps(list(numbers))
        with self._connection.transaction():
            known = self._connection.rows(
                f"SELECT id FROM articles WHERE id {_THESE}"  # noqa: S608 (our own words)
                f" AND id {'NOT ' if opened else ''}IN (SELECT article_id FROM opened) ORDER BY id",
                [these],
            )
            changed = [number for (number,) in known]
            if opened:
                self._connection.run_many(
                    "INSERT INTO opened (article_id, made) VALUES (?, ?)",
                    [(number, now()) for number in changed],
                )
            else:
                self._connection.run(
                    f"DELETE FROM opened WHERE article_id {_THESE}",  # noqa: S608 (our own words)
                    [json.dumps(changed)],
                )
        return changed

    def unread(self) -> int:
        """How many articles were not read yet."""
        ((count,),) = self._connection.rows(
            "SELECT (SELECT count(*) FROM articles) - (SELECT count(*) FROM opened)"
        )
        return count

    def recent(self, since: str) -> int:
        """How many articles came in at a moment or after it.

        Args:
            since: ISO 8601 in UTC, to the second, as the archive notes it.
        """
        ((count,),) = self._connection.rows(
            "SELECT count(*) FROM articles WHERE imported >= ?", [since]
        )
        return count
