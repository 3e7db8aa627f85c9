"""Intake: imports files and texts into an archive one by one, and reports the results."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from desktop import paths
from desktop.archive import Archive
from desktop.article import Article, Origin, shorten
from desktop.decision import article_key
from desktop.errors import ReaderError
from desktop.importing import Columns, Position, files, read, read_page, read_text
from desktop.message import Message, message
from desktop.progress import Progress, Work
from desktop.text.published import iso

# Articles of one file that are read, then kept as one change, between two reports of progress. The
# archive is held only while they are kept, 12 ms: what the user writes meanwhile, a tag or a note,
# would else wait for the end of a data set, and be refused after ten seconds.
_STEP = 50
_MUCH = 8_000_000  # bytes of originals; fewer articles are kept at once where they are big
_SHOWN = 80  # characters of an article without title that a report shows
_FIRST = 10  # failures of a file for one reason that are told one by one; a data set has thousands


@dataclass(frozen=True, slots=True)
class ImportReport:
    """The result of an import.

    Attributes:
        imported: the articles that went in, with their numbers and doubts; of their texts only the
            first words, and those where there is no title.
        duplicates: (path, number of the article already there) of those that were in.
        failed: (path, reason) of those that could not be read.
        versions: of articles that went in as new versions, their number and that of the version
            which came in before.
        completed: (number, field) of empty fields in existing articles that were filled with the
            user's values for this import.
        restored: (path, number of the article) of those that were in the trash.
        tables: path of each table, and the names of the columns that were read, by field.
        unread: path of each table, and the names of the columns that were not.
    """

    imported: tuple[Article, ...] = ()
    duplicates: tuple[tuple[str, int], ...] = ()
    failed: tuple[tuple[str, str], ...] = ()
    versions: tuple[tuple[int, int], ...] = ()
    completed: tuple[tuple[int, str], ...] = ()
    restored: tuple[tuple[str, int], ...] = ()
    tables: tuple[tuple[str, Mapping[str, tuple[str, ...]]], ...] = ()
    unread: tuple[tuple[str, tuple[str, ...]], ...] = ()


def outlined(failed: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """The failures of a report in so few lines that people read them.

    Those of a file that have one reason stand together; of many the first are told, then how many
    there are.

    Args:
        failed: (path, reason) of each.
    """
    groups: dict[tuple[str, str], list[tuple[str, str]]] = {}
    for path, reason in failed:
        groups.setdefault((path, _kind(reason)), []).append((path, reason))
    told: list[tuple[str, str]] = []
    for (path, _), group in groups.items():
        if len(group) <= _FIRST:
            told += group
        else:
            more = message(
                "{count} of this kind in all; only the first {shown} are listed",
                count=len(group),
                shown=_FIRST,
            )
            told += [*group[:_FIRST], (path, more)]
    return told


def _kind(reason: str) -> str:
    """What a reason has in common with others: its words without numbers and names."""
    if not isinstance(reason, Message):
        return reason
    inner = (_kind(value) for _, value in reason.values if isinstance(value, Message))
    return "\n".join((reason.template, *inner))


class _Intake:
    """Imports into an archive one by one, and reports.

    Attributes:
        taken: how many articles there were so far, whatever their result.
    """

    def __init__(self, archive: Archive, source: str = "", published: str = "") -> None:
        self._archive = archive
        self._given = {"source": source, "published": iso(published)}
        self._imported: list[Article] = []
        self._duplicates: list[tuple[str, int]] = []
        self._failed: list[tuple[str, str]] = []
        self._versions: list[tuple[int, int]] = []
        self._completed: list[tuple[int, str]] = []
        self._restored: list[tuple[str, int]] = []
        self.taken = 0

    def take_all(self, read: Sequence[Article | ReaderError]) -> None:
        """Take in what was read, as one change."""
        with self._archive.transaction():
            for one in read:
                self.take(one)

    def take(self, found: Article | ReaderError) -> None:
        """Import an article, or note why there is none."""
        self.taken += 1
        if isinstance(found, ReaderError):
            self._failed.append((paths.as_text(found.path), found.reason))
            return
        article = _completed(found, self._given)
        trashed = self._archive.trash.number_of(article_key(article))
        number, new = self._archive.add(article)
        if new:
            self._note(article, number)
        elif trashed == number:
            self._restored.append((found.path, number))
        else:
            self._duplicates.append((found.path, number))
            self._complete(self._archive.article(number))

    def report(self) -> ImportReport:
        """The result so far."""
        return ImportReport(
            tuple(self._imported),
            tuple(self._duplicates),
            tuple(self._failed),
            tuple(self._versions),
            tuple(self._completed),
            tuple(self._restored),
        )

    def _note(self, article: Article, number: int) -> None:
        """Note an imported article; a data set of a million must not stay in memory."""
        text = "" if article.title else shorten(article.text, _SHOWN)
        self._imported.append(replace(article, id=number, text=text, original=b""))
        # An article without an address has no versions.
        if article.url and (before := self._archive.version_before(number)):
            self._versions.append((number, before))

    def _complete(self, article: Article) -> None:
        """Fill empty fields of an existing article with the user's values."""
        for field in _missing(article, self._given):
            self._archive.correct(article.id, field, self._given[field])
            self._completed.append((article.id, field))


def take_files(
    archive: Archive,
    chosen: Sequence[Path],
    source: str = "",
    published: str = "",
    columns: Columns | None = None,
) -> Work[ImportReport]:
    """Import files and folders; what has come in before the work is closed stays.

    Args:
        archive: where they go.
        chosen: files and folders.
        source: the outlet of articles that name none.
        published: the date, ISO 8601, of articles that give none.
        columns: what the columns of tables hold, by header. It is stored for later imports of
            tables with that header, until it is set again.

    Raises:
        ArchiveError: the archive can't be written.
    """
    columns = _remembered(archive, columns or Columns())
    intake = _Intake(archive, source, published)
    waiting = list(files(chosen))
    alone = frozenset(chosen)
    for done, path in enumerate(waiting):
        position = Position()
        at = Progress(done, len(waiting), paths.as_text(path.name), taken=intake.taken)
        yield at
        found = read(path, alone=path in alone, columns=columns, position=position)
        count = 0
        for some in _together(found):
            intake.take_all(some)
            count += len(some)
            if count > 1:  # a data set
                doing = f"{at.doing}: {count}"
                yield replace(at, doing=doing, part=position.part, taken=intake.taken)
    tables = ((paths.as_text(path), names) for path, names in columns.read.items())
    unread = ((paths.as_text(path), names) for path, names in columns.unread.items() if names)
    return replace(intake.report(), tables=tuple(tables), unread=tuple(unread))


def _together(read: Iterator[Article | ReaderError]) -> Iterator[Sequence[Article | ReaderError]]:
    """What is kept as one change: so many articles, or so much of them."""
    some: list[Article | ReaderError] = []
    much = 0
    for one in read:
        some.append(one)
        much += len(one.original) if isinstance(one, Article) else 0
        if len(some) == _STEP or much > _MUCH:
            yield some
            some, much = [], 0
    if some:
        yield some


def _remembered(archive: Archive, columns: Columns) -> Columns:
    """Store the assigned columns by header, keeping those of other headers."""
    for header, assignment in columns.known.items():
        archive.columns.keep(header, assignment)
    return Columns(columns.named, archive.columns.known())


def take_text(archive: Archive, text: str, html: str = "") -> ImportReport:
    """Import pasted or dropped content: a page if there is one, else the plain text."""
    intake = _Intake(archive)
    try:
        intake.take(read_page(html) if html else read_text(text))
    except ReaderError as error:
        intake.take(error)
    return intake.report()


def _missing(article: Article, given: dict[str, str]) -> list[str]:
    """The fields that the user has given and the article lacks."""
    return [field for field, value in given.items() if value and not getattr(article, field)]


def _completed(article: Article, given: dict[str, str]) -> Article:
    """An article with its empty fields filled by the user's values."""
    missing = _missing(article, given)
    if not missing:
        return article
    origins = {**article.origins, **dict.fromkeys(missing, Origin.USER)}
    return replace(article, **{field: given[field] for field in missing}, origins=origins)
