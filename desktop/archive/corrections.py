"""Corrections: the user's values, what stood there before, and the way back."""

import json
import re
from dataclasses import dataclass

from desktop.archive.connection import Connection
from desktop.archive.stored_articles import now, origins_of, source_id
from desktop.article import Origin
from desktop.message import Ordinal, message
from desktop.text.published import in_utc, iso

_CODE = re.compile("[a-z]{2}")  # of ISO 639-1
CORRECTABLE = ("title", "source", "author", "published", "language")


@dataclass(frozen=True, slots=True)
class FieldCorrection:
    """A correction of an article's field that was not taken back.

    Attributes:
        article: its number.
        field: one of `CORRECTABLE`.
        value: what the user set it to.
        made: when, ISO 8601 in UTC.
    """

    article: int
    field: str
    value: str
    made: str


def standing(connection: Connection) -> list[FieldCorrection]:
    """All corrections that were not taken back, in the order in which they were made."""
    rows = connection.rows(
        "SELECT article_id, field, after, made FROM corrections WHERE undone IS NULL ORDER BY id"
    )
    return [FieldCorrection(*row) for row in rows]


def correct(connection: Connection, number: int, field: str, value: str) -> None:
    """Set a field of an article to the user's value and remember what stood there.

    Raises:
        ArchiveError: there is no such article or field, or the date is none.
    """
    value = _checked(connection, field, value)
    with connection.transaction():
        before, origin = _field(connection, number, field)
        if before == value and origin == Origin.USER:
            return
        connection.run(
            "INSERT INTO corrections (article_id, field, before, before_origin, after, made)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [number, field, before, origin, value, now()],
        )
        _set(connection, number, field, value, Origin.USER)


def undo_correction(connection: Connection, number: int) -> str | None:
    """Take the last correction of an article back.

    Returns:
        The field it was made to, or None where there is nothing to take back.

    Raises:
        ArchiveError: it can't be read.
    """
    with connection.transaction():
        found = connection.rows(
            "SELECT id, field, before, before_origin FROM corrections"
            " WHERE article_id = ? AND undone IS NULL ORDER BY id DESC LIMIT 1",
            [number],
        )
        if not found:
            return None
        ((correction, field, before, stored),) = found
        origin = former_origin(connection, correction, stored)
        connection.run("UPDATE corrections SET undone = ? WHERE id = ?", [now(), correction])
        _set(connection, number, field, before, origin)
    return field


def former_origin(connection: Connection, correction: int, stored: str) -> Origin | None:
    """Where the value that a correction replaced came from; None where that was unknown.

    Raises:
        ArchiveError: it can't be read.
    """
    try:
        return Origin(stored) if stored else None
    except ValueError as error:
        raise connection.refusal(
            message(
                "it is damaged: correction {number} can't be read; open a backup",
                number=Ordinal(correction),
            )
        ) from error


def refuse_no_date(connection: Connection, published: str) -> None:
    """Refuse what is neither unknown nor an ISO date.

    Raises:
        ArchiveError: it is none.
    """
    if published and not iso(published):
        raise connection.refusal(
            message(
                "{published} is no date; write it as 2024-11-14, 2024-11 or 2024-11-14T18:05+02:00",
                published=published,
            )
        )


def _checked(connection: Connection, field: str, value: str) -> str:
    if field not in CORRECTABLE:
        raise connection.refusal(
            message(
                "{field} can't be corrected; only {fields} can",
                field=field,
                fields=", ".join(CORRECTABLE),
            )
        )
    value = " ".join(value.split())
    if field == "language" and value and not _CODE.fullmatch(value):
        raise connection.refusal(
            message("{value} is no language code; write two letters, such as en or uk", value=value)
        )
    if field == "published":
        refuse_no_date(connection, value)
        return iso(value)
    return value


def _field(connection: Connection, number: int, field: str) -> tuple[str, str]:
    """The value and origin that a field has now."""
    found = connection.rows(
        "SELECT title, coalesce(name, ''), author, published, language, origins"
        " FROM articles LEFT JOIN sources ON sources.id = source_id WHERE articles.id = ?",
        [number],
    )
    if not found:
        raise connection.refusal(message("it holds no article {number}", number=Ordinal(number)))
    *values, origins = found[0]
    known = origins_of(connection, number, origins)
    return values[CORRECTABLE.index(field)], known.get(field, "")


def _set(
    connection: Connection, number: int, field: str, value: str, origin: Origin | None
) -> None:
    ((stored,),) = connection.rows("SELECT origins FROM articles WHERE id = ?", [number])
    origins: dict[str, str] = {**origins_of(connection, number, stored)}
    origins.pop(field, None)
    if origin:
        origins[field] = origin
    changed: dict[str, str | int | None] = {field: value, "origins": json.dumps(origins)}
    if field == "source":
        del changed["source"]
        changed["source_id"] = source_id(connection, value)
    if field == "published":
        changed["published_utc"] = in_utc(value)
    columns = ", ".join(f"{column} = ?" for column in changed)
    connection.run(
        f"UPDATE articles SET {columns} WHERE id = ?",  # noqa: S608 (our own names)
        [*changed.values(), number],
    )
