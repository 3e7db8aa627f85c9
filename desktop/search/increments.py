"""Increments: what has changed in an archive, as a small segment of its own and as deletions."""

from collections.abc import Generator, Sequence
from dataclasses import replace

import numpy as np

from desktop.archive import Archive, Change
from desktop.search.dates import local_day
from desktop.search.generations import Generations, new_name, without
from desktop.search.marker import Marker, Part


def take_in(
    generations: Generations, archive: Archive, changes: Sequence[Change]
) -> Generator[str, None, Marker]:
    """Take in one batch of changes; nothing of it counts before its marker is committed.

    Args:
        generations: the index, which has a marker.
        archive: where the articles are.
        changes: the last change of each article, in their order.

    Yields:
        the label of each article as it is taken in.

    Returns:
        what the index consists of after that, but for the position.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    from desktop.search.segments.build import Builder  # noqa: PLC0415 — what is heavy comes late

    old = generations.committed
    numbers = [change.article for change in changes]
    found = {article.id: article for article in archive.articles(numbers)}
    imported = archive.imported(numbers)
    builder = Builder()
    for number in numbers:
        article = found.get(number)
        if article:
            builder.add(article, local_day(imported[number]) if number in imported else 0)
        yield article.label if article else ""
    parts = _deleted(generations, numbers)
    if found:
        name = new_name("segment")
        file = builder.write(generations.folder / name)
        parts = (*parts, Part(name, file, len(found)))
    return replace(following(old, parts), top=max(old.top, *numbers))


def following(old: Marker, parts: Sequence[Part]) -> Marker:
    """The next generation, of these segments."""
    there = tuple(part for part in parts if part.live)
    return replace(
        old,
        generation=old.generation + 1,
        count=sum(part.live for part in there),
        parts=there,
    )


def _deleted(generations: Generations, numbers: Sequence[int]) -> tuple[Part, ...]:
    """The segments without these articles."""
    marker = generations.committed
    unwanted = np.array([number for number in numbers if number <= marker.top], dtype=np.int64)
    if not len(unwanted):  # all are new
        return marker.parts
    parts: list[Part] = []
    for part in marker.parts:
        live = generations.live(part)
        inside = np.isin(generations.segment(part).numbers, unwanted)
        documents = np.flatnonzero(inside if live is None else inside & live)
        if len(documents):
            part = without(generations.folder, part, live, documents)  # noqa: PLW2901
        parts.append(part)
    return tuple(parts)
