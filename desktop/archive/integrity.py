"""The full check of an archive: file, references, originals, corrections, decisions, change log."""

from hashlib import sha256

from desktop.archive.connection import Connection
from desktop.archive.originals import original
from desktop.errors import ArchiveError

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
    "what is known of its origins can't be read": (
        "SELECT id FROM articles WHERE NOT json_valid(origins) ORDER BY id"
    ),
    "what the trash holds of it can't be read": (
        "SELECT article_id FROM trash WHERE NOT json_valid(content) ORDER BY article_id"
    ),
}
# What is the user's and is kept as JSON, as queries for what can't be read of it.
_UNREADABLE = {
    "correction {} of events": (
        "SELECT id FROM event_corrections WHERE NOT (json_valid(articles) AND json_valid(together)"
        " AND json_valid(apart) AND json_valid(before)) ORDER BY id"
    ),
    "decision {}": (
        "SELECT id FROM decisions WHERE NOT (json_valid(articles) AND json_valid(passages)"
        " AND json_valid(pair)) ORDER BY id"
    ),
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
