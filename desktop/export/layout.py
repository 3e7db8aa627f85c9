"""Layout: the order in which whole texts stand side by side, aligned sentences in one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Comparison
from desktop.reading import Reading


@dataclass(frozen=True, slots=True)
class Line:
    """What stands side by side.

    Attributes:
        cells: for each article the indices of its sentences here; () = nothing.
        aligned: for each article whether its cell speaks of the same thing as other cells here.
    """

    cells: tuple[tuple[int, ...], ...]
    aligned: tuple[bool, ...]


def lines(comparison: Comparison, *, filled: bool = False) -> tuple[Line, ...]:
    """Every sentence of every article once, each article in its own order as far as rows allow.

    Where two articles tell things in crossing order, no order keeps both; then the first
    article's is kept. What lies between two aligned lines is one line, so that each article
    reads on. ``filled`` is for columns: what an article says alone goes beside the aligned
    sentences of others as far as there is room, instead of leaving their columns empty later.
    """
    ordered = _in_order(_single(comparison), len(comparison.readings))
    return tuple(_joined(_filled(ordered, comparison.readings) if filled else ordered))


def _single(comparison: Comparison) -> list[Line]:
    """The rows, each sentence in its first one only, and a line for each that is in none."""
    seen: set[tuple[int, int]] = set()
    found: list[Line] = []
    for row in comparison.rows:
        fresh = tuple(
            tuple(sentence for sentence in sentences if (article, sentence) not in seen)
            for article, sentences in enumerate(row.sentences)
        )
        seen.update((article, s) for article, sentences in enumerate(fresh) for s in sentences)
        if any(fresh):
            together = sum(map(bool, fresh)) > 1
            found.append(Line(fresh, tuple(together and bool(cell) for cell in fresh)))
    silent = ((),) * len(comparison.readings)
    for article, reading in enumerate(comparison.readings):
        for sentence in range(len(reading.sentences)):
            if (article, sentence) not in seen:
                cells = (*silent[:article], (sentence,), *silent[article + 1 :])
                found.append(Line(cells, (False,) * len(cells)))
    return found


def _in_order(loose: Sequence[Line], articles: int) -> list[Line]:
    """Merge the articles' own orders, always taking what is next in all articles it stands in."""
    queues = [
        sorted(
            (line.cells[article][0], number)
            for number, line in enumerate(loose)
            if line.cells[article]
        )[::-1]
        for article in range(articles)
    ]
    ordered: list[Line] = []
    done: set[int] = set()
    while any(queues):
        heads = [queue[-1][1] for queue in queues if queue]
        number = next((head for head in heads if _is_next(head, loose, queues)), heads[0])
        ordered.append(loose[number])
        done.add(number)
        for queue in queues:
            while queue and queue[-1][1] in done:
                queue.pop()
    return ordered


def _is_next(
    number: int, loose: Sequence[Line], queues: Sequence[Sequence[tuple[int, int]]]
) -> bool:
    cells = loose[number].cells
    return all(queue[-1][1] == number for queue, cell in zip(queues, cells, strict=True) if cell)


def _filled(ordered: Sequence[Line], readings: Sequence[Reading]) -> list[Line]:
    """Move what articles say alone up into the empty cells of aligned lines that stand above it."""
    waiting = list(ordered)
    filled: list[Line] = []
    while waiting:
        line = waiting.pop(0)
        if any(line.aligned):
            room = max(map(_length, readings, line.cells))
            cells = tuple(
                cell or _taken(waiting, article, readings[article], room)
                for article, cell in enumerate(line.cells)
            )
            line = Line(cells, line.aligned)
        filled.append(line)
    return filled


def _taken(waiting: list[Line], article: int, reading: Reading, room: int) -> tuple[int, ...]:
    """Take the next sentences that an article says alone, as many as there is room for."""
    taken: tuple[int, ...] = ()
    for line in [line for line in waiting if line.cells[article]]:
        more = taken + line.cells[article]
        if any(line.aligned) or _length(reading, more) > room:
            break
        waiting.remove(line)
        taken = more
    return taken


def _length(reading: Reading, sentences: Sequence[int]) -> int:
    return sum(len(reading.sentences[sentence].text) for sentence in sentences)


def _joined(ordered: Sequence[Line]) -> list[Line]:
    joined: list[Line] = []
    for line in ordered:
        if joined and not any(joined[-1].aligned + line.aligned):
            cells = zip(joined[-1].cells, line.cells, strict=True)
            joined[-1] = Line(tuple(above + below for above, below in cells), line.aligned)
        else:
            joined.append(line)
    return joined
