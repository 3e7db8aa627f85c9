"""Layout: whole texts side by side, with aligned sentences in one line."""

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
    reads on. ``filled`` is for columns: what an article says alone goes up beside what others
    say as far as there is room, so that columns are not left empty.
    """
    joined = _joined(_in_order(_single(comparison), len(comparison.readings)))
    return tuple(_filled(joined, comparison.readings) if filled else joined)


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


def _in_order(single: Sequence[Line], articles: int) -> list[Line]:
    """Merge the articles' own orders, always taking what is next in all articles it stands in.

    What an article says alone is taken only once an aligned line waits for it.
    """
    queues = [
        sorted(
            (line.cells[article][0], number)
            for number, line in enumerate(single)
            if line.cells[article]
        )[::-1]
        for article in range(articles)
    ]
    ordered: list[Line] = []
    while any(queues):
        number = _next(single, [queue[-1][1] if queue else None for queue in queues])
        ordered.append(single[number])
        for queue in queues:
            queue[:] = [each for each in queue if each[1] != number]
    return ordered


def _next(single: Sequence[Line], heads: Sequence[int | None]) -> int:
    """Choose the next line among those that come first in the articles."""
    numbers = [head for head in heads if head is not None]
    aligned = [number for number in numbers if any(single[number].aligned)]
    for number in aligned:
        blocking = [
            head
            for head, cell in zip(heads, single[number].cells, strict=True)
            if cell and head is not None and head != number
        ]
        if not blocking:
            return number
        alone = [head for head in blocking if not any(single[head].aligned)]
        if alone:
            return alone[0]
    return numbers[0]  # nothing is aligned any more, or the articles' orders cross


def _filled(joined: Sequence[Line], readings: Sequence[Reading]) -> list[Line]:
    """Move text of one article up into lines where others have more."""
    columns = [[list(line.cells[article]) for line in joined] for article in range(len(readings))]
    for number in range(len(joined)):
        room = max(
            _length(reading, column[number])
            for reading, column in zip(readings, columns, strict=True)
        )
        for article, (reading, column) in enumerate(zip(readings, columns, strict=True)):
            _draw_up(reading, column[number : _wait(joined, number, article)], room)
    cells = zip(*columns, strict=True)
    return [
        Line(tuple(map(tuple, each)), line.aligned)
        for line, each in zip(joined, cells, strict=True)
        if any(each)
    ]


def _wait(joined: Sequence[Line], number: int, article: int) -> int:
    """The line, from ``number`` on, at which an article must align with others again."""
    later = range(number, len(joined))
    return next((n for n in later if joined[n].aligned[article]), len(joined))


def _draw_up(reading: Reading, cells: Sequence[list[int]], room: int) -> None:
    """Fill the first of an article's cells with sentences from the next ones."""
    for cell in cells[1:]:
        while cell:
            if _length(reading, [*cells[0], cell[0]]) > room:
                return
            cells[0].append(cell.pop(0))


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
