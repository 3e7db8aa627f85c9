"""Merging: which segments become one, so that few are searched and each is copied rarely."""

from collections.abc import Sequence
from itertools import accumulate
from pathlib import Path

from desktop.progress import Progress, Work
from desktop.search.generations import Generations, new_name
from desktop.search.marker import Part

MOST = 8  # segments; a search asks each of them
# Merging so many articles takes about 30 ms: nobody who adds one waits longer for it.
_AT_ONCE = 250
_LITTLE = 5_000  # articles of a segment; that is merged within seconds even where somebody waits
# Documents of a segment whose numbers fit in 16 bits: those of larger ones take a fifth more.
_NARROW = 1 << 16
# Bytes that are merged: two segments of 50,000 articles. It takes 580 MB of memory at its height.
_LARGEST = 220_000_000
# Each segment is so much larger than all smaller ones together. To write one of 50,000 articles
# takes 3 s, once in 2,000 new ones, when nothing else is to be done; of each segment more a search
# while one types takes 15 % longer.
_RATIO = 25


def at_once(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What is merged as soon as articles have come in, because there was never time for it.

    The smallest segments are, once there are as many of them as there should be of all; and where
    nobody ever finds the time for the rest, all that are not large, once they are twice as many.
    Large ones wait for a time when nobody waits.
    """
    by_size = _by_size(parts)
    small = _within(by_size, _AT_ONCE)
    little = [part for part in by_size if part.live <= _LITTLE]
    if len(small) > MOST:
        return _in_order(parts, small)
    if len(little) > 2 * MOST:
        return _in_order(parts, _within(little, _NARROW))
    return ()


def at_rest(parts: Sequence[Part]) -> tuple[Part, ...]:
    """What is merged when there is time; () where the segments are as they should be.

    First what has more deleted articles than others, then the smallest segments of which a larger
    one is not much larger than all of them.
    """
    worn = [part for part in parts if 2 * part.live < part.count]
    if worn:
        return (worn[0],)
    by_size = _by_size(parts)
    most = _NARROW if len(parts) <= MOST else sum(part.live for part in parts)
    for start in range(len(by_size) - 1):
        run = _run(by_size[start:], most)
        if len(run) > 1:
            return _in_order(parts, run)
    return ()


def merge(folder: Path, parts: Sequence[Part]) -> Work[Part]:
    """Merge segments in a process that has not opened them; see `merged`."""
    generations = Generations(folder)
    yield Progress(0, 0)
    part = merged(generations, parts)
    generations.close()
    return part


def merged(generations: Generations, parts: Sequence[Part]) -> Part:
    """Write the articles of some segments that are not deleted as one segment.

    Raises:
        OSError: the folder can't be written.
    """
    from desktop.search.segments.merge import merge  # noqa: PLC0415 — what is heavy comes late

    name = new_name("segment")
    pairs = [(generations.segment(part), generations.live(part)) for part in parts]
    file = merge(pairs, generations.folder / name)
    return Part(name, file, sum(part.live for part in parts))


def _within(by_size: Sequence[Part], most: int) -> Sequence[Part]:
    """The smallest parts that hold no more articles together than this."""
    sizes = accumulate(part.live for part in by_size)
    return by_size[: sum(size <= most for size in sizes)]


def _run(by_size: Sequence[Part], most: int) -> list[Part]:
    """The smallest part, and larger ones as long as they are not much larger than all before.

    Args:
        by_size: the parts.
        most: how many articles they may hold together.
    """
    run, live, size = [by_size[0]], by_size[0].live, by_size[0].file.size
    for part in by_size[1:]:
        live, size = live + part.live, size + part.file.size
        if part.live >= _RATIO * (live - part.live) or live > most or size > _LARGEST:
            break
        run.append(part)
    return run


def _by_size(parts: Sequence[Part]) -> list[Part]:
    return sorted(parts, key=lambda part: part.live)


def _in_order(parts: Sequence[Part], chosen: Sequence[Part]) -> tuple[Part, ...]:
    """As they stand in the index, so that a merge keeps the order of documents."""
    return tuple(part for part in parts if part in chosen)
