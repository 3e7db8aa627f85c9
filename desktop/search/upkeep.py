"""Upkeep: an index is brought up to date with its archive, made anew where it must be, and tidied.

Whoever does so holds the folder's lock.
"""

from collections.abc import Generator, Sequence
from dataclasses import replace
from functools import partial
from uuid import uuid4

from desktop.archive import Archive, Change
from desktop.progress import Progress, Work
from desktop.search import bulk, increments, merging, recovery
from desktop.search.generations import Generations
from desktop.search.increments import following
from desktop.search.marker import Marker, Part
from desktop.search.processes import Finished, run


def bring_up_to_date(generations: Generations, archive: Archive, batch: int) -> Work[int]:
    """Take in all that the archive has seen and the index has not.

    Each commit is there as a whole or not at all, with the position up to which it reaches.

    Args:
        generations: the index.
        archive: whose articles these are.
        batch: how many articles are committed at once.

    Returns:
        how many articles were taken in, replaced or taken out.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    settle(generations, archive)
    done = 0
    while True:
        if generations.committed.missing:
            done = yield from _build_missing(generations, archive, done)
        changes = archive.changes(generations.committed.position)
        if not changes:
            return done
        done = yield from _take_in(generations, archive, changes, batch, done)


def tidy(generations: Generations, archive: Archive, batch: int) -> Work[None]:
    """Merge segments, so that searches ask few of them; for times when nothing else is to be done.

    What the archive has seen meanwhile is taken in as well: others have passed it over, for only
    one writes at a time.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    yield from bring_up_to_date(generations, archive, batch)
    yield from _merge_at_rest(generations)
    yield from bring_up_to_date(generations, archive, batch)


def _merge_at_rest(generations: Generations) -> Work[None]:
    while group := merging.at_rest(generations.committed.parts):
        size = sum(part.live for part in group)
        for step in run([partial(merging.merge, generations.folder, group)], 1):
            match step:
                case Finished(_, part):
                    _put_in_place(generations, group, part)
                case Progress():
                    yield Progress(step.done, size, step.doing)


def untidy(marker: Marker | None) -> bool:
    """Whether there is anything to tidy."""
    return marker is not None and bool(merging.at_rest(marker.parts))


def settle(generations: Generations, archive: Archive) -> None:
    """Make sure that what is there can be built upon; otherwise begin anew.

    Raises:
        ArchiveError: the archive can't be read.
        OSError: the folder can't be written.
    """
    generations.look(again=True)
    marker = generations.marker
    if marker is None or _is_of_another_state(marker, archive):
        generations.forget()
        recovery.put_away(generations.folder)
        generations.commit(Marker(uuid4().hex))
    recovery.clear(generations.folder)
    recovery.sweep(generations.folder, dict(generations.committed.files()))


def _is_of_another_state(marker: Marker, archive: Archive) -> bool:
    """Whether this is no earlier state of the archive: an older copy of it was put back."""
    last, count = archive.last_change(), archive.count()
    if marker.position > last:
        return True
    # Somebody may have come in between; then the count says nothing.
    reached = marker.position == last == archive.last_change() and not marker.missing
    return reached and marker.count != count


def _build_missing(
    generations: Generations, archive: Archive, done: int
) -> Generator[Progress, None, int]:
    def commit(range_: bulk.Range, built: Sequence[Part]) -> None:
        now = generations.committed
        parts = (*now.parts, *built)
        missing = tuple(one for one in now.missing if one != range_)
        generations.commit(replace(following(now, parts), missing=missing))

    begun = generations.committed
    total = done + max(archive.count() - begun.count, 0)
    folder = generations.folder
    for step in bulk.build_missing(archive, folder, begun.missing, commit):
        yield Progress(done + step.done, total, step.doing)
    return done + generations.committed.count - begun.count


def _take_in(
    generations: Generations,
    archive: Archive,
    changes: Sequence[Change],
    batch: int,
    done: int,
) -> Generator[Progress, None, int]:
    """Take in changes one batch after another; articles of which many are new are left for later.

    Those are noted as missing once all else has been taken in.
    """
    top = generations.committed.top
    new = [change.article for change in changes if change.op == "put" and change.article > top]
    in_bulk = len(new) >= bulk.WORTH
    now = [change for change in changes if change.article <= top] if in_bulk else changes
    total = done + len(changes)
    for start in range(0, len(now), batch):
        some = now[start : start + batch]
        work = increments.take_in(generations, archive, some)
        while True:
            try:
                label = next(work)
            except StopIteration as end:
                marker: Marker = end.value
                break
            done += 1
            yield Progress(done, total, label)
        generations.commit(marker if in_bulk else replace(marker, position=some[-1].seq))
        _merge_at_once(generations)
    if in_bulk:
        marker = generations.committed
        position, missing = changes[-1].seq, bulk.ranges(new)
        next_one = following(marker, marker.parts)
        generations.commit(replace(next_one, position=position, top=max(new), missing=missing))
    return done


def _merge_at_once(generations: Generations) -> None:
    while group := merging.at_once(generations.committed.parts):
        _put_in_place(generations, group, merging.merged(generations, group))


def _put_in_place(generations: Generations, group: Sequence[Part], merged: Part) -> None:
    """Commit a merged segment in the place of those it was made of."""
    marker = generations.committed
    parts = [merged if part == group[0] else part for part in marker.parts]
    generations.commit(following(marker, [part for part in parts if part not in group]))
