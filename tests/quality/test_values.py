"""How well values read from two texts tell whether they say the same (iSTS headline chunks)."""

import json
import re
from pathlib import Path

from desktop.text.dates import describe, find_times
from desktop.text.number_words import read_number
from desktop.text.pieces import Passage
from desktop.text.quantities import find_quantities

_FLOOR = 0.93  # reached: .949 on the 147 chunks of the development half


def _values(sentence: str, chunk: str) -> set[str]:
    """The values that a chunk of a sentence holds, as texts that can be compared."""
    start = max(0, sentence.find(chunk))
    end = start + len(chunk)
    quantities = [q for q in find_quantities(sentence) if q.start < end and q.end > start]
    times = [t for t in find_times(sentence) if t.start < end and t.end > start]
    values = {f"{q.low:.7g} {q.high:.7g} {_unit(q.unit)}{q.modifier}" for q in quantities}
    values |= {describe(time).lower() for time in times}
    spans = [(found.start, found.end) for found in (*quantities, *times)]
    passage = Passage.of(sentence, "en")
    index = 0
    while index < len(passage):
        at = passage.pieces[index].start
        number = read_number(passage, index)
        free = start <= at < end and not any(first <= at < after for first, after in spans)
        if number and free and number.low != 1:
            values.add(f"{number.low:.7g} {number.high:.7g} ")
        index = number.after if number else index + 1
    return values


def _unit(unit: str) -> str:
    return "" if unit in ("", "magnitude") else unit  # headlines write "6.1 quake"


def _f1(predicted: list[bool], gold: list[bool]) -> float:
    both = sum(p and g for p, g in zip(predicted, gold, strict=True))
    return 2 * both / (sum(predicted) + sum(gold))


def test_values_tell_same_from_different(labelled: Path) -> None:
    text = (labelled / "c_sentence_pairs" / "ists_value_chunks.jsonl").read_text(encoding="utf-8")
    rows = [json.loads(line) for line in text.splitlines()]
    gold = [row["label"] == "differ" for row in rows]
    digits = [
        sorted(re.findall(r"\d+", row["chunk_a"])) != sorted(re.findall(r"\d+", row["chunk_b"]))
        for row in rows
    ]
    ours = [_values(row["a"], row["chunk_a"]) != _values(row["b"], row["chunk_b"]) for row in rows]
    assert _f1(ours, gold) >= max(_FLOOR, _f1(digits, gold) + 0.05)
