"""The full check of an archive: file, references, originals, corrections, decisions, change log."""

from hashlib import sha256

from desktop.archive.connection import Connection
from desktop.archive.originals import original
from desktop.errors import ArchiveError


def _damaged(table: str, number: str, **kinds: str) -> str:
    """A query for the numbers of rows in which a column holds no JSON of its kind.

    Args:
        table: in which.
        number: its column of numbers.
        kinds: by column, "array" or "object".
    """
    held = " AND ".join(
        f"CASE WHEN json_valid({column}) THEN json_type({column}) = '{kind}' ELSE FALSE END"
        for column, kind in kinds.items()
    )
    return f"SELECT {number} FROM {table} WHERE NOT ({held}) ORDER BY {number}"  # noqa: S608 (ours)


# What must hold, as queries for the articles of which it does not.
_LAWS = {
    "the change log misses it; its search index may be out of date": (
        "SELECT id FROM articles WHERE id NOT IN"
        " (SELECT article_id FROM changes WHERE op = 'put') ORDER BY id"
    ),
    "its last correction is not what it holds": (
        "SELECT articles.id FROM articles JOIN corrections ON corrections.id ="
        " (SELECT max(id) FROM corrections WHERE article_id = articles.id AND undone IS NULL)"
        " LEFT JOIN sources ON sources.id = source_id"
        " WHERE after IS NOT CASE field WHEN 'title' THEN title WHEN 'author' THEN author"
        " WHEN 'published' THEN published WHEN 'language' THEN language ELSE coalesce(name, '') END"
        " ORDER BY articles.id"
    ),
    "what is known of its origins can't be read": _damaged("articles", "id", origins="object"),
    "what the trash holds of it can't be read": _damaged("trash", "article_id", content="object"),
}
# What is the user's and is kept as JSON, as queries for what can't be read of it.
_UNREADABLE = {
    "correction {} of events": _damaged(
        "event_corrections",
        "id",
        articles="array",
        together="array",
        apart="array",
        before="array",
    ),
    "decision {}": _damaged("decisions", "id", articles="array", passages="array", pair="array"),
}


def problems(connection: Connection) -> list[str]:
    """Everything that is wrong with an archive, one sentence each; none = it is sound."""
    found = [
        f"the file is damaged: {line}"
        for (line,) in connection.rows("PRAGMA integrity_check")
        if line != "ok"
    ]
    if found:
        return found  # nothing that such a file says can be relied on
    found += [
        f"row {row} of {table} refers to a row of {other} that is not there"
        for table, row, other, _ in connection.rows("PRAGMA foreign_key_check")
    ]
    for number, digest in connection.rows("SELECT id, sha256 FROM articles ORDER BY id"):
        found += _problems_of_original(connection, number, digest)
    for law, sql in _LAWS.items():
        found += [f"article {number}: {law}" for (number,) in connection.rows(sql)]
    for what, sql in _UNREADABLE.items():
        found += [f"{what.format(number)} can't be read" for (number,) in connection.rows(sql)]
    return found


def _problems_of_original(connection: Connection, number: int, digest: str) -> list[str]:
    try:
        if sha256(original(connection, number)).hexdigest() == digest:
            return []
    except ArchiveError:
        pass
    return [f"article {number}: its original is damaged or missing"]
