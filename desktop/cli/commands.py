"""The commands: what each does, from its options to its exit status."""

import argparse
import os
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import nullcontext
from pathlib import Path

from desktop import paths
from desktop.article import Article
from desktop.cli import DONE, SOME_FAILED
from desktop.cli.opening import opened
from desktop.cli.shapes import (
    article_lines,
    article_shape,
    counts,
    import_lines,
    imported,
    summary,
)
from desktop.cli.terminal import put, shown
from desktop.comparison.compare import compare
from desktop.comparison.decided import reported
from desktop.comparison.model import Comparison
from desktop.errors import ArchiveError, located
from desktop.importing import Columns
from desktop.importing.watching import Watch
from desktop.intake import outlined
from desktop.library import Library, read_files
from desktop.message import message
from desktop.progress import Work
from desktop.reading import Reading, read_in_steps
from desktop.reading.parser import english_parser

_LOOKS_EVERY = 2.0  # seconds; a file that did not change in between is whole


def run_import(options: argparse.Namespace) -> int:
    """Import files and folders, and watch for new ones if asked."""
    with Library.open(options.archive or paths.own_archive()) as library:
        watch = Watch(options.paths)  # before the import, so that nothing is missed meanwhile
        status = _import(options, library, options.paths)
        if options.watch:
            status = max(status, _go_on(options, library, watch))
    return status


def _go_on(options: argparse.Namespace, library: Library, watch: Watch) -> int:
    """Import new files until the user stops it, which is no failure."""
    status = DONE
    try:
        while True:
            time.sleep(_LOOKS_EVERY)
            if whole := watch.look():
                status = max(status, _import(options, library, whole))
    except KeyboardInterrupt:
        return status


def _import(options: argparse.Namespace, library: Library, chosen: Sequence[Path]) -> int:
    columns = Columns(options.columns)
    report = shown(library.import_files(chosen, options.source, options.published, columns))
    shown(library.refresh())
    for path, reason in outlined(report.failed):
        print(f"{path}: {reason}", file=sys.stderr)
    put(options, imported(report), "\n".join([*import_lines(report), counts(report)]))
    return SOME_FAILED if report.failed else DONE


def run_show(options: argparse.Namespace) -> int:
    """Print one article."""
    with opened(options) as library:
        article = library.archive.article(options.article)
    shape = {**article_shape(article), "text": article.text}
    put(options, shape, "\n".join([*article_lines(article), "", article.text]))
    return DONE


def run_compare(options: argparse.Namespace) -> int:
    """Compare articles, and write the comparison to the files that are named."""
    from desktop.export.json import to_json  # noqa: PLC0415  # no other command needs these
    from desktop.export.wording import unparsed, unrelated, unsettled  # noqa: PLC0415

    title, comparison = _comparison(options)
    _write(options, comparison, title)
    written = [path for path in (options.pdf, options.html, options.csv) if path]
    told = reported(comparison)
    notes = [note(told) for note in (unsettled, unparsed, unrelated)]
    text = "\n".join([summary(comparison, notes), *(f"Written: {path}" for path in written)])
    put(options, to_json(comparison), text)
    return DONE


def _write(options: argparse.Namespace, comparison: Comparison, title: str) -> None:
    """Write a comparison to the files that are named."""
    if options.pdf:
        from desktop.export.pdf import write_pdf  # noqa: PLC0415  # typst is large

        if note := write_pdf(comparison, options.pdf, title).note:
            print(f"{options.pdf}: {note}", file=sys.stderr)
    if options.html:
        from desktop.export.html import write_html  # noqa: PLC0415

        write_html(comparison, options.html, title)
    if options.csv:
        from desktop.export.csv import write_csv  # noqa: PLC0415

        write_csv(comparison, options.csv)


def _comparison(options: argparse.Namespace) -> tuple[str, Comparison]:
    """Compare articles of the archive, of files, or of an event; returns title and comparison.

    What the user decided holds where the archive is asked at all.
    """
    title = ""
    wanted: list[int | Path] = options.articles
    stored = options.event is not None or any(isinstance(one, int) for one in wanted)
    with opened(options) if stored else nullcontext() as library:
        if library and options.event is not None:
            event = library.archive.event(options.event)
            title, wanted = event.title, [*event.articles, *wanted]
        if twice := _named_twice(wanted):
            options.parser.error(f"{twice} is named twice; name two different articles")
        files = {one: read_files([one]) for one in wanted if isinstance(one, Path)}
        if sum(len(files[one]) if isinstance(one, Path) else 1 for one in wanted) < 2:
            options.parser.error("name two articles or more, or an event that has them")
        comparison = compare(shown(_read(library, wanted, files)))
        return title, library.decided(comparison) if library else comparison


def _read(
    library: Library | None, wanted: Sequence[int | Path], files: Mapping[Path, Sequence[Article]]
) -> Work[list[Reading]]:
    """Read what is to be compared, in order; from the archive only what is unread."""
    numbers = [one for one in wanted if isinstance(one, int)]
    stored = (yield from library.readings(numbers)) if library else []
    known = dict(zip(numbers, stored, strict=True))
    readings: list[Reading] = []
    for one in wanted:
        readings += [known[one]] if isinstance(one, int) else (yield from _read_all(files[one]))
    return readings


def _read_all(articles: Sequence[Article]) -> Work[list[Reading]]:
    readings: list[Reading] = []
    for article in articles:
        readings += [(yield from read_in_steps(article, english_parser()))]
    return readings


def _named_twice(wanted: Sequence[int | Path]) -> str:
    """The first article or file that is named twice, or ""."""
    seen: set[int | str] = set()
    for one in wanted:
        name = f"article {one}" if isinstance(one, int) else str(one)
        same = one if isinstance(one, int) else os.path.realpath(one)
        if same in seen:
            return name
        seen.add(same)
    return ""


def run_check(options: argparse.Namespace) -> int:
    """Check the archive, and rebuild derived data if asked to repair."""
    with opened(options) as library:
        problems = library.check(repair=options.repair)
        if options.repair:
            shown(library.refresh())
    text = "\n".join(problems) or "The archive is sound."
    if options.repair:
        text += (
            "\nThe search index and the events were made anew; articles are read anew when needed."
        )
    put(options, {"problems": problems, "repaired": options.repair}, text)
    return SOME_FAILED if problems else DONE


def run_backup(options: argparse.Namespace) -> int:
    """Copy the archive to a new file; an existing file is never overwritten."""
    if os.path.lexists(options.file):
        raise ArchiveError(located(options.file, message("it exists; name another file")))
    with opened(options) as library:
        library.backup(options.file)
    put(options, {"written": paths.as_text(options.file)}, f"Written: {options.file}")
    return DONE
