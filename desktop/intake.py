"""Intake: files and texts go into an archive one by one, and what became of them is reported."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop import paths
from desktop.archive import Archive
from desktop.article import Article, Origin, digest
from desktop.errors import ReaderError
from desktop.importing import files, read, read_page, read_text
from desktop.progress import Progress, Work
from desktop.text.published import iso

_STEP = 50  # articles of one file between two reports of progress


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What became of the files that were to be imported.

    Attributes:
        imported: the articles that went in, with their numbers.
        duplicates: (path, number of the article already there) of those that were in.
        failed: (path, reason) of those that could not be read.
        restored: (path, number of the article) of those that were in the trash.
    """

    imported: tuple[Article, ...] = ()
    duplicates: tuple[tuple[str, int], ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    restored: tuple[tuple[str, int], ...] = ()


class _Intake:
    """What goes into an archive one by one, and the report of it."""

    def __init__(self, archive: Archive, source: str = "", published: str = "") -> None:
        self._archive = archive
        self._source = source
        self._published = iso(published)
        self._imported: list[Article] = []
        self._duplicates: list[tuple[str, int]] = []
        self._failed: list[tuple[str, str]] = []
        self._restored: list[tuple[str, int]] = []

    def take(self, found: Article | ReaderError) -> None:
        """Take in an article, or note why there is none."""
        if isinstance(found, ReaderError):
            self._failed.append((paths.as_text(found.path), found.reason))
            return
        article = _completed(found, self._source, self._published)
        trashed = self._archive.trash.number_of(digest(article.original or article.text.encode()))
        number, new = self._archive.add(article)
        if new:
            self._imported.append(replace(article, id=number, original=b""))
        elif trashed:
            self._restored.append((article.path, number))
        else:
            self._duplicates.append((article.path, number))

    def report(self) -> ImportReport:
        """What became of everything so far."""
        return ImportReport(
            tuple(self._imported),
            tuple(self._duplicates),
            tuple(self._failed),
            tuple(self._restored),
        )


def take_files(
    archive: Archive, chosen: Sequence[Path], source: str = "", published: str = ""
) -> Work[ImportReport]:
    """Import files and folders; each file goes in as a whole or not at all.

    Args:
        archive: where they go.
        chosen: files and folders.
        source: the outlet of articles that name none.
        published: the date, ISO 8601, of articles that give none.

    Raises:
        ArchiveError: the archive can't be written.
    """
    intake = _Intake(archive, source, published)
    waiting = list(files(chosen))
    for done, path in enumerate(waiting):
        name = paths.as_text(path.name)
        yield Progress(done, len(waiting), name)
        with archive.transaction():
            for count, found in enumerate(_read(path), 1):
                intake.take(found)
                if count % _STEP == 0:  # a data set; closing here takes none of it in
                    yield Progress(done, len(waiting), f"{name}: {count}")
    return intake.report()


def take_text(archive: Archive, text: str, html: str = "") -> ImportReport:
    """Import what was pasted or dropped: a page where there is one, else the plain text."""
    intake = _Intake(archive)
    try:
        intake.take(read_page(html) if html else read_text(text))
    except ReaderError as error:
        intake.take(error)
    return intake.report()


def _read(path: Path) -> Iterator[Article | ReaderError]:
    """What a file holds; a file that can't be read holds the error that says why."""
    try:
        yield from read(path)
    except ReaderError as error:
        yield error


def _completed(article: Article, source: str, published: str) -> Article:
    """An article with what the user says of it where it says nothing itself."""
    given = {"source": source, "published": published}
    missing = {
        field: value for field, value in given.items() if value and not getattr(article, field)
    }
    origins = {**article.origins, **dict.fromkeys(missing, Origin.USER)}
    return replace(article, **missing, origins=origins)
