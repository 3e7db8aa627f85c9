"""Saved searches as the archive keeps them: queries under names of the user's."""

from dataclasses import dataclass

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now
from desktop.message import message


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A query under a name.

    Attributes:
        name: by which it is found again; no two have the same.
        query: what was searched.
        order: in which order hits come: "relevance", "newest" or "oldest".
        made: when it was saved, ISO 8601; "" while it is not.
    """

    name: str
    query: str
    order: str = "relevance"
    made: str = ""


def save(connection: Connection, search: SavedSearch) -> SavedSearch | None:
    """Save a search, in the place of the one of its name if there is one.

    Returns:
        The one that was there before, or None.

    Raises:
        ArchiveError: its name is empty.
    """
    name = " ".join(search.name.split())
    if not name:
        raise connection.refusal(message("a search can't be saved without a name; name it"))
    with connection.transaction():
        before = _found(connection, name)
        connection.run(
            "INSERT INTO saved_searches (name, query, ordered, made) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (name) DO UPDATE SET query = excluded.query, ordered = excluded.ordered,"
            " made = excluded.made",
            [name, search.query, search.order, search.made or now()],
        )
    return before


def rename(connection: Connection, name: str, new: str) -> None:
    """Give a saved search another name.

    Raises:
        ArchiveError: there is none of that name, or one of the new name, or that is empty.
    """
    new = " ".join(new.split())
    with connection.transaction():
        search(connection, name)
        if not new or (new != name and _found(connection, new)):
            raise connection.refusal(
                message("no search can be called {new}: choose a name that is free", new=repr(new))
            )
        connection.run("UPDATE saved_searches SET name = ? WHERE name = ?", [new, name])


def delete(connection: Connection, name: str) -> SavedSearch:
    """Take a saved search out.

    Returns:
        The search that was there; saving it brings it back.

    Raises:
        ArchiveError: there is none of that name.
    """
    with connection.transaction():
        found = search(connection, name)
        connection.run("DELETE FROM saved_searches WHERE name = ?", [name])
    return found


def search(connection: Connection, name: str) -> SavedSearch:
    """The saved search of a name.

    Raises:
        ArchiveError: there is none.
    """
    found = _found(connection, name)
    if not found:
        raise connection.refusal(message("it holds no saved search {name}", name=repr(name)))
    return found


def searches(connection: Connection) -> list[SavedSearch]:
    """All saved searches in alphabetical order."""
    rows = connection.rows(
        "SELECT name, query, ordered, made FROM saved_searches ORDER BY name COLLATE NOCASE, name"
    )
    return [SavedSearch(*row) for row in rows]


def _found(connection: Connection, name: str) -> SavedSearch | None:
    rows = connection.rows(
        "SELECT name, query, ordered, made FROM saved_searches WHERE name = ?", [name]
    )
    return SavedSearch(*rows[0]) if rows else None
