"""Layout: the order in which whole texts stand side by side, aligned sentences in one line."""

from collections.abc import Sequence
from dataclasses import dataclass

from desktop.comparison.model import Comparison


@dataclass(frozen=True, slots=True)
class Line:
    """What stands side by side.

    Attributes:
        cells: for each article the indices of its sentences here; () = nothing.
        boilerplate: True where the sentences are no statements.
    """

    cells: tuple[tuple[int, ...], ...]
    boilerplate: bool = False

    @property
    def alone(self) -> int | None:
        """The index of the only article that says something here, or None where several do."""
        filled = [article for article, sentences in enumerate(self.cells) if sentences]
        return filled[0] if len(filled) == 1 else None


def lines(comparison: Comparison) -> tuple[Line, ...]:
    """Every sentence of every article once, each article in its own order as far as rows allow.

    Where two articles tell things in crossing order, no order keeps both; then the first
    article's is kept. Neighbouring lines of one article alone are joined, and those of boilerplate.
    """
    return tuple(_joined(_in_order(_loose(comparison), len(comparison.readings))))


def _loose(comparison: Comparison) -> list[Line]:
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
            found.append(Line(fresh))
    silent = ((),) * len(comparison.readings)
    for article, reading in enumerate(comparison.readings):
        for index, sentence in enumerate(reading.sentences):
            if (article, index) not in seen:
                cells = (*silent[:article], (index,), *silent[article + 1 :])
                found.append(Line(cells, sentence.boilerplate))
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


def _joined(ordered: Sequence[Line]) -> list[Line]:
    """Neighbours that speak for one article alone become one line, and so does boilerplate."""
    joined: list[Line] = []
    for line in ordered:
        last = joined[-1] if joined else None
        if last and _belong(last, line):
            cells = tuple(a + b for a, b in zip(last.cells, line.cells, strict=True))
            joined[-1] = Line(cells, line.boilerplate)
        else:
            joined.append(line)
    return joined


def _belong(last: Line, line: Line) -> bool:
    if last.boilerplate or line.boilerplate:
        return last.boilerplate and line.boilerplate
    return line.alone is not None and line.alone == last.alone
