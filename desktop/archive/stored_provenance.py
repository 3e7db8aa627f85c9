"""What an archive knows of where an article came from beyond the article itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from desktop.archive.connection import Connection
from desktop.archive.corrections import former_origin
from desktop.archive.stored_articles import refuse_no_article
from desktop.article import Origin


@dataclass(frozen=True, slots=True)
class Former:
    """What stood in a field before the user corrected it.

    Attributes:
        value: as it came in; "" where it was unknown.
        origin: where that came from, or None where it was unknown.
        corrected: when the field was last corrected, ISO 8601 in UTC.
    """

    value: str
    origin: Origin | None
    corrected: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """How an article came in, and what the user has corrected since.

    Attributes:
        article: its number.
        imported: when it came in, ISO 8601 in UTC.
        size: of its original, in bytes.
        before: for each field that is corrected now, what came in.
    """

    article: int
    imported: str
    size: int
    before: Mapping[str, Former] = field(default_factory=dict[str, Former])


def provenance(connection: Connection, number: int) -> Provenance:
    """How an article came in, and what the user has corrected since.

    Raises:
        ArchiveError: there is none of that number, or a correction of it can't be read.
    """
    refuse_no_article(connection, number)
    ((imported, size),) = connection.rows(
        "SELECT imported, coalesce(size, 0) FROM articles"
        " LEFT JOIN originals ON article_id = articles.id WHERE articles.id = ?",
        [number],
    )
    before: dict[str, Former] = {}
    for correction, name, value, stored, made in connection.rows(
        "SELECT id, field, before, before_origin, made FROM corrections"
        " WHERE article_id = ? AND undone IS NULL ORDER BY id",
        [number],
    ):
        origin = former_origin(connection, correction, stored)
        first = before.get(name) or Former(value, origin, made)
        before[name] = Former(first.value, first.origin, made)
    return Provenance(number, imported, size, before)
