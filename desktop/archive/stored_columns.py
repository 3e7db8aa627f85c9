"""Stored columns: what the user said of the columns of tables, kept by the header they have."""

import json
from collections.abc import Mapping, Sequence
from typing import TypeGuard, cast

from desktop.archive.connection import Connection

# A property of the archive for each header: its name is this and the header as JSON.
_PREFIX = "columns of "


class StoredColumns:
    """Which columns hold which field of an article, by the header of the tables."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, header: Sequence[str], assignment: Mapping[str, Sequence[int]]) -> None:
        """Keep what was said of a header, in the place of what was said before.

        Args:
            header: the names of the columns.
            assignment: the places of columns, from 0, by field.

        Raises:
            ArchiveError: the archive can't be written.
        """
        self._connection.run(
            "INSERT INTO properties (name, value) VALUES (?, ?)"
            " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
            [_PREFIX + json.dumps(list(header), ensure_ascii=False), json.dumps(dict(assignment))],
        )

    def known(self) -> dict[tuple[str, ...], dict[str, tuple[int, ...]]]:
        """All that was said, by header; what another program has damaged was not said."""
        rows = self._connection.rows(
            "SELECT substr(name, ?), value FROM properties WHERE name LIKE ? || '%'",
            [len(_PREFIX) + 1, _PREFIX],
        )
        found: dict[tuple[str, ...], dict[str, tuple[int, ...]]] = {}
        for name, value in rows:
            header, assignment = _parsed(name), _parsed(value)
            if _are_names(header) and _is_assignment(assignment, len(header)):
                found[tuple(header)] = {
                    field: tuple(places) for field, places in assignment.items()
                }
        return found


def _parsed(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None


def _are_names(found: object) -> TypeGuard[list[str]]:
    return isinstance(found, list) and all(
        isinstance(one, str) for one in cast("list[object]", found)
    )


def _is_assignment(found: object, columns: int) -> TypeGuard[dict[str, list[int]]]:
    return isinstance(found, dict) and all(
        isinstance(places, list)
        and all(isinstance(one, int) and 0 <= one < columns for one in cast("list[object]", places))
        for places in cast("dict[str, object]", found).values()
    )
