"""References: bibliographic records, with the attached snapshot where its path is given."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import unquote

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.records import article_of
from desktop.message import message

_KEPT = ("title", "source", "author", "published", "language", "url", "external_id")


def read_reference(
    content: Content, record: Mapping[str, str], original: bytes, attached: Sequence[str]
) -> Iterator[Article | ReaderError]:
    """The article of a reference: its snapshot with what the reference says, else a link.

    Args:
        content: the file of the references; paths are looked up beside it.
        record: what the reference says, by the names of data sets, its "url" among them.
        original: the reference as it stands in the file.
        attached: paths of its attachments, the snapshot among them.
    """
    address = record["url"].strip()
    # What is no address at all stands in for a missing one, and is left out of the article.
    known = article_of({**record, "url": address or "-"}, original, content.path)
    snapshots = list(_snapshots(content, attached))
    yield from (_with(article, known) for article in snapshots)
    if snapshots:
        return
    if address:
        yield known
        return
    title = known.title or message("a reference")
    yield ReaderError(
        content.path,
        message(
            "“{title}” has no text, no address and no snapshot; export its files, too", title=title
        ),
    )


def spoken(name: str) -> str:
    """A name in the order in which it is spoken: "Lee, Ann" and "Lee, Ann, Jr." are Ann Lee."""
    last, comma, first = name.partition(",")
    return f"{first.split(',')[0].strip()} {last.strip()}" if comma else name


def _snapshots(content: Content, attached: Sequence[str]) -> Iterator[Article]:
    """The articles in the attachments that are there and can be read."""
    # Attachments are of any kind that is known, and the registry knows this one, too.
    from desktop.importing.registry import SUFFIXES, read_content  # noqa: PLC0415

    if content.folder is None:
        return
    for name in attached:
        path = Path(content.folder, _local(name))
        # Without a folder of its own: references that name one another would be read for ever.
        file = Content(
            str(path),
            lambda path=path: path.open("rb"),
            depth=content.depth + 1,
            budget=content.budget,
        )
        if file.ends(SUFFIXES) and os.path.isfile(path):  # noqa: PTH113 (Path's raises where the name is too long)
            content.budget.spend(path.stat().st_size)
            yield from (found for found in read_content(file) if isinstance(found, Article))


def _local(name: str) -> str:
    """The path of an attachment, which may be given as an address."""
    return unquote(name.removeprefix("file://")) if name.startswith("file://") else name


def _with(article: Article, known: Article) -> Article:
    """A snapshot, with what its reference says in the place of what was guessed from it."""
    said = {field: value for field in _KEPT if (value := getattr(known, field))}
    origins = {**article.origins, **dict.fromkeys(said, Origin.DATA)}
    return replace(article, **said, origins=origins)
