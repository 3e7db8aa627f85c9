"""Values: whether figures and times read from two texts tell same from different.

The rows are chunks of two headlines of one event that people aligned; each holds a number or a
date. They are the same, or not.
"""

import re
from collections.abc import Iterator
from pathlib import Path

from benchmarks.quality.measure import Measure, rows
from benchmarks.quality.scores import f1
from desktop.reading.parser import Parser
from desktop.text.dates import describe, find_times
from desktop.text.number_words import read_number
from desktop.text.pieces import Passage
from desktop.text.quantities import find_quantities

_SET = "c_sentence_pairs/ists_value_chunks.jsonl"
# Headlines write "6.1 quake" where others write "a magnitude of 6.1".
_UNNAMED_UNITS = frozenset({"", "magnitude"})


def measures(data: Path, parser: Parser) -> Iterator[Measure]:  # noqa: ARG001 (all are called alike)
    """F1 of telling what differs; the baseline looks whether the digits do."""
    pairs = list(rows(data, _SET))
    gold = [row["label"] == "differ" for row in pairs]
    digits = [_digits(row["chunk_a"]) != _digits(row["chunk_b"]) for row in pairs]
    ours = [values(row["a"], row["chunk_a"]) != values(row["b"], row["chunk_b"]) for row in pairs]
    reached, baseline = f1(ours, gold), f1(digits, gold)
    yield Measure("values", "ists_value_chunks", "F1", reached, baseline, len(gold))


def values(sentence: str, chunk: str) -> set[str]:
    """The values that a chunk of a sentence holds, as texts that can be compared."""
    start = max(0, sentence.find(chunk))
    end = start + len(chunk)
    quantities = [q for q in find_quantities(sentence) if q.start < end and q.end > start]
    times = [t for t in find_times(sentence) if t.start < end and t.end > start]
    found = {f"{q.low:.7g} {q.high:.7g} {_unit(q.unit)}{q.modifier}" for q in quantities}
    found |= {describe(time).lower() for time in times}
    spans = [(held.start, held.end) for held in (*quantities, *times)]
    passage = Passage.of(sentence, "en")
    index = 0
    while index < len(passage):
        at = passage.pieces[index].start
        number = read_number(passage, index)
        free = start <= at < end and not any(first <= at < after for first, after in spans)
        if number and free and number.low != 1:
            found.add(f"{number.low:.7g} {number.high:.7g} ")
        index = number.after if number else index + 1
    return found


def _unit(unit: str) -> str:
    return "" if unit in _UNNAMED_UNITS else unit


def _digits(chunk: str) -> list[str]:
    return sorted(re.findall(r"\d+", chunk))
