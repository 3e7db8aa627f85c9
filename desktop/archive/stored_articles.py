"""Articles as the archive keeps them: from values to rows and back."""

import json
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from itertools import chain
from sys import intern
from typing import Any

from desktop.archive import stored_intake
from desktop.archive.connection import Connection
from desktop.article import Article, Body, Doubt, Origin, Source, Summary, shorten
from desktop.message import Ordinal, message
from desktop.text.published import in_utc, iso

_BATCH = 200  # articles read at once; about 1 MB of text
_OPENING = 80  # characters shown for an article without title
LABEL = "CASE title WHEN '' THEN opening ELSE title END"  # what an article is called in lists
_COLUMNS = (
    "articles.id, title, coalesce(name, ''), author, published, language, url, external_id, path,"
    " sha256, coalesce(captured, ''), text, origins"
)
_FROM = "FROM articles LEFT JOIN sources ON sources.id = source_id"
_CAPTURES = "LEFT JOIN captures ON captures.article_id = articles.id"
_LIKE_SIGN = re.compile(r"[%_\\]")  # what LIKE does not take literally
_ESCAPED = r"\\\g<0>"
_HOLDS = (
    rf"({LABEL} LIKE ? ESCAPE '\'"
    rf" OR {LABEL} GLOB '*[^ -~]*' AND folded({LABEL}) LIKE ? ESCAPE '\')"
)


def insert(connection: Connection, article: Article, sha256: str) -> int:
    """Keep a new article, but for its original bytes; returns its number."""
    row: dict[str, str | int | None] = {
        "title": article.title,
        "opening": shorten(article.text, _OPENING),
        "source_id": source_id(connection, article.source),
        "author": article.author,
        "published": article.published,
        "published_utc": in_utc(iso(article.published)),
        "language": article.language,
        "words": len(article.text.split()),
        "url": article.url,
        "external_id": article.external_id,
        "path": article.path,
        "origins": json.dumps(dict(article.origins)),
        "imported": now(),
        "sha256": sha256,
        "text": article.text,
    }
    columns, marks = ", ".join(row), ", ".join("?" * len(row))
    number = connection.run(
        f"INSERT INTO articles ({columns}) VALUES ({marks})",  # noqa: S608 (our own names)
        list(row.values()),
    )
    stored_intake.keep(connection, number, article)
    return number


def articles(connection: Connection, numbers: Sequence[int] | None) -> Iterator[Article]:
    """The articles of these numbers in their order, or all; missing ones are passed over."""
    if numbers is None:
        rows = connection.rows("SELECT id FROM articles ORDER BY id")
        numbers = [number for (number,) in rows]
    for start in range(0, len(numbers), _BATCH):
        batch = numbers[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        rows = connection.rows(
            f"SELECT {_COLUMNS} {_FROM} {_CAPTURES} WHERE articles.id IN ({marks})", batch
        )
        found = {row[0]: row for row in rows}
        doubts = stored_intake.doubts(connection, batch)
        versions = stored_intake.versions(connection, batch)
        yield from (
            _article(connection, found[number], doubts.get(number, ()), versions.get(number, ()))
            for number in batch
            if number in found
        )


def bodies(connection: Connection, numbers: Sequence[int]) -> list[Body]:
    """The texts of these articles, in no order; missing ones are passed over.

    Twenty of them take a fifth of the time that whole articles take.
    """
    found: list[Body] = []
    for start in range(0, len(numbers), _BATCH):
        batch = numbers[start : start + _BATCH]
        marks = ", ".join("?" * len(batch))
        sql = f"SELECT id, language, text FROM articles WHERE id IN ({marks})"  # noqa: S608 (marks)
        found += map(Body._make, connection.rows(sql, batch))
    return found


def summaries(connection: Connection) -> list[Summary]:
    """All articles as a list shows them: the newest published first, undated ones last."""
    names: dict[int | None, str] = {None: ""}
    names.update(connection.rows("SELECT id, name FROM sources"))
    events = dict(connection.rows("SELECT article_id, event_id FROM event_articles"))
    doubtful = stored_intake.doubtful(connection)
    rows = connection.rows(
        "SELECT id, title, opening, source_id, published, language, words FROM articles"
        " ORDER BY published_utc DESC, id DESC"
    )
    return [
        Summary(
            id_,
            title or opening,
            names.get(source, ""),  # another program may have deleted an outlet alone
            intern(published),  # one string for all that say the same: 11 MB less of 100,000
            intern(language),
            words,
            events.get(id_, 0),
            id_ in doubtful,
        )
        for id_, title, opening, source, published, language, words in rows
    ]


def titled(
    connection: Connection,
    texts: Sequence[str],
    within: Sequence[tuple[int, int]],
    fold: Callable[[str], str],
) -> list[Summary]:
    """The articles of some ranges whose label holds each of the texts; as a list shows them.

    Args:
        connection: to the archive.
        texts: folded.
        within: (first, last) numbers of articles, both included.
        fold: how labels are folded before they are looked into; called for those with letters
            beyond ASCII alone, for in others SQLite tells no capitals from small letters.
    """
    connection.give("folded", fold)
    ranges = " OR ".join(["articles.id BETWEEN ? AND ?"] * len(within)) or "FALSE"
    likes = [f"%{_LIKE_SIGN.sub(_ESCAPED, text)}%" for text in texts]
    rows = connection.rows(
        f"SELECT articles.id, {LABEL}, coalesce(name, ''), published, language, words,"  # noqa: S608 (our own words)
        " coalesce((SELECT event_id FROM event_articles WHERE article_id = articles.id), 0)"
        f" {_FROM} WHERE ({ranges})"
        f"{''.join([f' AND {_HOLDS}'] * len(likes))} ORDER BY published_utc DESC, articles.id DESC",
        [*chain.from_iterable(within), *(like for like in likes for _ in range(2))],
    )
    doubtful = stored_intake.doubtful(connection)
    return [Summary(*row, doubtful=row[0] in doubtful) for row in rows]


def imported(connection: Connection, numbers: Sequence[int]) -> dict[int, str]:
    """When each of these articles came into the archive, in UTC to the second."""
    return dict(
        connection.rows(
            "SELECT id, imported FROM articles WHERE id IN (SELECT value FROM json_each(?))",
            [json.dumps(list(numbers))],
        )
    )


def sources(connection: Connection) -> list[Source]:
    """The outlets in alphabetical order; articles without one are counted under none."""
    rows = connection.rows(
        "SELECT name, count(*) FROM sources JOIN articles ON source_id = sources.id"
        " GROUP BY sources.id ORDER BY name COLLATE NOCASE, name"
    )
    return [Source(name, count) for name, count in rows]


def source_id(connection: Connection, name: str) -> int | None:
    """The number of the source of that name, made if it is new; None for the unknown one."""
    if not name:
        return None
    if known := connection.rows("SELECT id FROM sources WHERE name = ?", [name]):
        return known[0][0]
    return connection.run("INSERT INTO sources (name) VALUES (?)", [name])


def origins_of(connection: Connection, number: int, stored: str) -> dict[str, Origin]:
    """What is known of where an article's fields came from.

    Raises:
        ArchiveError: it can't be read.
    """
    try:
        return {field: Origin(origin) for field, origin in json.loads(stored).items()}
    except (ValueError, AttributeError) as error:
        raise connection.refusal(
            message(
                "it is damaged: the origins of article {number} can't be read; open a backup",
                number=Ordinal(number),
            )
        ) from error


def refuse_no_article(connection: Connection, number: int) -> None:
    """Refuse the number of an article that is not there.

    Raises:
        ArchiveError: there is none of that number.
    """
    if not connection.rows("SELECT 1 FROM articles WHERE id = ?", [number]):
        raise connection.refusal(message("it holds no article {number}", number=Ordinal(number)))


def now() -> str:
    """This moment in UTC, to the second, as the archive notes it."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def _article(
    connection: Connection,
    row: tuple[Any, ...],
    doubts: tuple[Doubt, ...],
    versions: tuple[int, ...],
) -> Article:
    number, title, source, author, published, language, url, foreign, path, *rest = row
    sha256, captured, text, origins = rest
    return Article(
        text=text,
        title=title,
        source=source,
        author=author,
        published=published,
        language=language,
        url=url,
        external_id=foreign,
        path=path,
        captured=captured,
        origins=origins_of(connection, number, origins),
        doubts=doubts,
        versions=versions,
        sha256=sha256,
        id=number,
    )
