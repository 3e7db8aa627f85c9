"""Bulk building: many articles at once, in several processes, the newest first.

The articles are divided into ranges of numbers, each of which becomes one segment. The marker names
the ranges that are missing still; whenever a segment is finished it takes its range's place. So
what has been built is searched at once, and after a kill the build goes on where it was.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.archive import Archive
from desktop.progress import Progress, Work
from desktop.search.dates import local_day
from desktop.search.generations import new_name
from desktop.search.marker import Part, Ranges
from desktop.search.processes import Finished, run

if TYPE_CHECKING:
    from desktop.search.segments.build import Builder

# Fewer articles are indexed in the time in which processes start.
WORTH = 3_000
# Articles of a segment: building them takes 540 MB in each process. Twice as many small ones would
# have to be merged, and half of the words of each analysed again.
SEGMENT = 50_000
FIRST = 2_000  # articles of the first segment: they are found after about a second
_MOST_PROCESSES = 4

Range = tuple[int, int]
Commit = Callable[[Range, Sequence[Part]], None]


def ranges(numbers: Sequence[int]) -> Ranges:
    """What to build one by one, the newest first.

    Args:
        numbers: of the articles, at least one.

    Returns:
        (first, last) number of the articles of each segment.
    """
    newest_first = sorted(numbers, reverse=True)
    rest = len(newest_first) - FIRST
    # No process is to stand idle while another builds all.
    pieces = max(-(-rest // SEGMENT), min(processes(), rest // WORTH), 1)
    size = max(-(-rest // pieces), 1)
    starts = [0, *range(FIRST, len(newest_first), size)]
    ends = [*starts[1:], len(newest_first)]
    return tuple(
        (newest_first[end - 1], newest_first[start])
        for start, end in zip(starts, ends, strict=True)
    )


def processes() -> int:
    """How many processes build at once."""
    return min(os.cpu_count() or 1, _MOST_PROCESSES)


def build_missing(
    archive: Archive, folder: Path, missing: Ranges, commit: Commit
) -> Generator[Progress, None, None]:
    """Build the segment of each range, or several where its articles are long.

    Args:
        archive: where the articles are.
        folder: where the segments go.
        missing: the ranges, in the order in which they are built.
        commit: called with each range that is finished and its segments, none if no article is
            left.

    Yields:
        how many articles were taken in, without a total.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    jobs = [partial(build, archive.path, folder, first, last) for first, last in missing]
    for step in run(jobs, processes()):
        match step:
            case Finished(job, parts):
                commit(missing[job], parts)
            case Progress():
                yield step


def build(archive: Path, folder: Path, first: int, last: int) -> Work[Sequence[Part]]:
    """Build the segments of the articles from one number to another, both included.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    from desktop.search.segments.build import Builder  # noqa: PLC0415 — what is heavy comes late

    builder, parts, done = Builder(), list[Part](), 0
    with Archive.open(archive) as opened:
        numbers = range(first, last + 1)
        imported = opened.imported(numbers)
        for article in opened.articles(numbers):
            if builder.full:
                parts.append(_written(builder, folder))
                builder = Builder()
            builder.add(article, local_day(imported[article.id]) if article.id in imported else 0)
            done += 1
            yield Progress(done, 0, article.label)
    if builder.count:
        parts.append(_written(builder, folder))
    return parts


def _written(builder: Builder, folder: Path) -> Part:
    name = new_name("segment")
    return Part(name, builder.write(folder / name), builder.count)
