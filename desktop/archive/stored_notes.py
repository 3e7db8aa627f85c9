"""Notes as the archive keeps them: what the user writes about an article, or a place in it."""

from dataclasses import dataclass, replace

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now, refuse_no_article
from desktop.message import Ordinal, message

_COLUMNS = "article_id, text, place_start, place_end, id, made, changed"


@dataclass(frozen=True, slots=True)
class Note:
    """What the user wrote about an article, or a passage that was highlighted in it.

    Attributes:
        article: the article's number.
        text: what was written; "" for a highlight alone.
        place: (start, end) of the characters of the article's text it is about; None for all of it.
        id: its number in the archive; 0 while it is in none.
        made: when it was first kept, ISO 8601; "" while it is not.
        changed: when it was last kept.
    """

    article: int
    text: str
    place: tuple[int, int] | None = None
    id: int = 0
    made: str = ""
    changed: str = ""


class StoredNotes:
    """The notes of one archive; each is kept or taken out as a whole."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def put(self, note: Note) -> Note:
        """Keep a note, in the place of the one of its number if there is one.

        A note that was removed, or its earlier state, can be put again as it was given back.

        Returns:
            The note as it is kept, with number and times.

        Raises:
            ArchiveError: there is no such article, or there are neither words nor a place.
        """
        if not note.text.strip() and note.place is None:
            raise self._connection.refusal(
                message("a note without words is none; remove it instead")
            )
        refuse_no_article(self._connection, note.article)
        moment = now()
        kept = replace(note, made=note.made or moment, changed=moment)
        start, end = kept.place or (None, None)
        number = self._connection.run(
            f"INSERT OR REPLACE INTO notes ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?)",  # noqa: S608 (our own names)
            [kept.article, kept.text, start, end, kept.id or None, kept.made, kept.changed],
        )
        return replace(kept, id=number)

    def remove(self, number: int) -> Note:
        """Take a note out.

        Returns:
            The note that was there; putting it brings it back.

        Raises:
            ArchiveError: there is none of that number.
        """
        with self._connection.transaction():
            found = self._notes("WHERE id = ?", number)
            if not found:
                raise self._connection.refusal(
                    message("it holds no note {number}", number=Ordinal(number))
                )
            self._connection.run("DELETE FROM notes WHERE id = ?", [number])
        return found[0]

    def of(self, article: int) -> list[Note]:
        """The notes of an article: those about all of it first, then as their places come."""
        return self._notes("WHERE article_id = ? ORDER BY place_start, id", article)

    def _notes(self, chosen: str, number: int) -> list[Note]:
        rows = self._connection.rows(
            f"SELECT {_COLUMNS} FROM notes {chosen}",  # noqa: S608 (our own names)
            [number],
        )
        return [
            Note(article, text, None if start is None else (start, end), note, made, changed)
            for article, text, start, end, note, made, changed in rows
        ]
