"""Columns: which column of a table holds which field of an article, as the user has said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.errors import ReaderError
from desktop.message import message

# The names of a table's columns as they stand in its first row, without white space around them.
Header = tuple[str, ...]
# The places of columns, from 0, by the field of the article that they hold; of several for one
# field, the first that says something in a row counts.
Assignment = Mapping[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Columns:
    """What the user has said of the columns of tables; what nothing is said of is guessed.

    Attributes:
        named: the name of a column by field, for every table of an import; "" for a field that no
            column holds. Goes before what is known of a header.
        known: all that is assigned, by the header of the tables it holds for.
        read: of each table that was read, by its path, the names of the columns by field.
        unread: of each such table the names of the columns that were not read.
    """

    named: Mapping[str, str] = field(default_factory=dict[str, str])
    known: Mapping[Header, Assignment] = field(default_factory=dict[Header, Assignment])
    read: dict[str, Mapping[str, tuple[str, ...]]] = field(
        default_factory=dict[str, Mapping[str, tuple[str, ...]]], compare=False
    )
    unread: dict[str, Header] = field(default_factory=dict[str, Header], compare=False)

    def note(self, path: str, header: Header, assignment: Assignment, spare: Sequence[int]) -> None:
        """Note how a table is read, for the report of an import.

        Args:
            path: of the table.
            header: the names of its columns.
            assignment: what they hold.
            spare: the places of those that stand in for a text where there is none.
        """
        self.read[path] = {
            field: tuple(header[place] for place in places) for field, places in assignment.items()
        }
        taken = {*spare, *(place for places in assignment.values() for place in places)}
        left = (name for place, name in enumerate(header) if place not in taken and name)
        self.unread[path] = tuple(left)

    def said(self, header: Header, guessed: Assignment, path: str) -> Assignment:
        """The assignment for a table: what the user said, and for the rest what was guessed.

        A column that the user has named for one field is not taken for another one by guessing.

        Raises:
            ReaderError: it has no column of a name that the user gave.
        """
        assigned = self.known.get(header, guessed)
        named = {field: _places(name, header, path) for field, name in self.named.items()}
        taken = {place for places in named.values() for place in places}
        left = {
            field: tuple(place for place in places if place not in taken)
            for field, places in assigned.items()
        }
        return {field: places for field, places in {**left, **named}.items() if places}


def header_of(row: list[str]) -> Header:
    """The names in the first row of a table."""
    return tuple(" ".join(name.split()) for name in row)


def _places(name: str, header: Header, path: str) -> tuple[int, ...]:
    if not name:
        return ()
    wanted = " ".join(name.split()).casefold()
    for place, known in enumerate(header):
        if known.casefold() == wanted:
            return (place,)
    reason = message(
        "it has no column called {name}; its columns are: {columns}",
        name=name,
        columns=", ".join(header),
    )
    raise ReaderError(path, reason)
