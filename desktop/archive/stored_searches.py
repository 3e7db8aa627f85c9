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


class StoredSearches:
    """The saved searches of one archive; no two have the same name."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def save(self, search: SavedSearch) -> SavedSearch | None:
        """Save a search, in the place of the one of its name if there is one.

        Returns:
            The one that was there before, or None.

        Raises:
            ArchiveError: its name is empty.
        """
        name = " ".join(search.name.split())
        if not name:
            raise self._connection.refusal(
                message("a search can't be saved without a name; name it")
            )
        with self._connection.transaction():
            before = self._found(name)
            self._connection.run(
                "INSERT INTO saved_searches (name, query, ordered, made) VALUES (?, ?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET query = excluded.query,"
                " ordered = excluded.ordered, made = excluded.made",
                [name, search.query, search.order, search.made or now()],
            )
        return before

    def rename(self, name: str, new: str) -> None:
        """Give a saved search another name.

        Raises:
            ArchiveError: there is none of that name, or one of the new name, or that is empty.
        """
        new = " ".join(new.split())
        with self._connection.transaction():
            self._search(name)
            if not new or (new != name and self._found(new)):
                raise self._connection.refusal(
                    message(
                        "no search can be called {new}: choose a name that is free", new=repr(new)
                    )
                )
            self._connection.run("UPDATE saved_searches SET name = ? WHERE name = ?", [new, name])

    def delete(self, name: str) -> SavedSearch:
        """Take a saved search out.

        Returns:
            The search that was there; saving it brings it back.

        Raises:
            ArchiveError: there is none of that name.
        """
        with self._connection.transaction():
            found = self._search(name)
            self._connection.run("DELETE FROM saved_searches WHERE name = ?", [name])
        return found

    def all(self) -> list[SavedSearch]:
        """All saved searches in alphabetical order."""
        rows = self._connection.rows(
            "SELECT name, query, ordered, made FROM saved_searches"
            " ORDER BY name COLLATE NOCASE, name"
        )
        return [SavedSearch(*row) for row in rows]

    def _search(self, name: str) -> SavedSearch:
        """The saved search of a name.

        Raises:
            ArchiveError: there is none.
        """
        found = self._found(name)
        if not found:
            raise self._connection.refusal(
                message("it holds no saved search {name}", name=repr(name))
            )
        return found

    def _found(self, name: str) -> SavedSearch | None:
        rows = self._connection.rows(
            "SELECT name, query, ordered, made FROM saved_searches WHERE name = ?", [name]
        )
        return SavedSearch(*rows[0]) if rows else None
