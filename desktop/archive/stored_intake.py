"""What is known of how articles came in: doubts about them, and versions at one address."""

import json
from collections.abc import Sequence

from desktop.archive.connection import Connection
from desktop.article import Article, Doubt, Origin
from desktop.text.addresses import normalised

_ORDER = {doubt: place for place, doubt in enumerate(Doubt)}
# Versions of an article that a new one is compared with. News are changed some ten times; where
# thousands have one address, it is that of a feed, and each would be compared with all before it.
_LATEST = 200
_ALL = "SELECT article_id, doubt, origins FROM doubts JOIN articles ON articles.id = article_id"


def keep(connection: Connection, number: int, article: Article) -> None:
    """Keep the doubts about a new article, when it was saved, and at which address."""
    connection.run_many(
        "INSERT INTO doubts (article_id, doubt) VALUES (?, ?)",
        [(number, doubt) for doubt in dict.fromkeys(article.doubts)],
    )
    address = normalised(article.url)
    if address or article.captured:
        connection.run(
            "INSERT INTO captures (article_id, address, captured) VALUES (?, ?, ?)",
            [number, address, article.captured],
        )


def known(connection: Connection, article: Article, sha256: str) -> int:
    """The article of the same original bytes, or that was only saved once more; 0 if none is.

    That is one of the same address, title and text, among the last that came in there.
    """
    if found := connection.rows("SELECT id FROM articles WHERE sha256 = ?", [sha256]):
        return found[0][0]
    address = normalised(article.url)
    if not address:
        return 0
    found = connection.rows(
        "SELECT id FROM articles WHERE title = ? AND text = ? AND id IN (SELECT article_id"
        " FROM captures WHERE address = ? AND address != '' ORDER BY article_id DESC LIMIT ?)"
        " ORDER BY id LIMIT 1",
        [article.title, article.text, address, _LATEST],
    )
    return found[0][0] if found else 0


def versions(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[int, ...]]:
    """For each of these articles that has others of its address, all of them as they came in."""
    address_of = dict(
        connection.rows(
            "SELECT article_id, address FROM captures"
            " WHERE address != '' AND article_id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(numbers))],
        )
    )
    # Once for each address: a feed may give one to ten thousand entries, which is its square.
    found: dict[str, list[int]] = {}
    for address, number in connection.rows(
        "SELECT address, article_id FROM captures"
        " WHERE address != '' AND address IN (SELECT value FROM json_each(?)) ORDER BY article_id",
        [json.dumps(sorted(set(address_of.values())))],
    ):
        found.setdefault(address, []).append(number)
    of_each = {address: tuple(some) for address, some in found.items() if len(some) > 1}
    return {
        number: of_each[address] for number, address in address_of.items() if address in of_each
    }


def version_before(connection: Connection, number: int) -> int:
    """The article of the same address that came in last before this one; 0 if none did."""
    ((found,),) = connection.rows(
        "SELECT max(other.article_id) FROM captures"
        " JOIN captures AS other ON other.address = captures.address AND other.address != ''"
        " WHERE captures.article_id = ? AND other.article_id < captures.article_id",
        [number],
    )
    return found or 0


def doubts(connection: Connection, numbers: Sequence[int]) -> dict[int, tuple[Doubt, ...]]:
    """What is doubtful about each of these articles, if anything, in the order of `Doubt`.

    What is about a field that the user corrected is no longer doubtful.
    """
    found: dict[int, list[Doubt]] = {}
    for number, doubt, origins in connection.rows(
        f"{_ALL} WHERE article_id IN (SELECT value FROM json_each(?))",  # noqa: S608 (our own words)
        [json.dumps(list(numbers))],
    ):
        if _stands(doubt, origins):
            found.setdefault(number, []).append(Doubt(doubt))
    return {number: tuple(sorted(some, key=_ORDER.__getitem__)) for number, some in found.items()}


def doubtful(connection: Connection) -> frozenset[int]:
    """The numbers of all articles about which something is doubtful."""
    rows = connection.rows(_ALL)
    return frozenset(number for number, doubt, origins in rows if _stands(doubt, origins))


def _stands(doubt: str, origins: str) -> bool:
    if doubt not in _ORDER:
        return False
    field = Doubt(doubt).field
    return not field or _origin(origins, field) != Origin.USER


def _origin(origins: str, field: str) -> object:
    """Where a field came from, None where that can't be read.

    A list is shown all the same: whoever reads the article is told that it is damaged.
    """
    try:
        return json.loads(origins).get(field)
    except (ValueError, AttributeError):
        return None
