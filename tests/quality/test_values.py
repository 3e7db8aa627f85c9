"""How well values read from two texts tell whether they say the same (iSTS headline chunks)."""

from pathlib import Path

from benchmarks.quality.values import measures
from desktop.reading.parser import Parser

_FLOOR = 0.94  # reached: .949 on the 147 chunks of the development half


def test_values_tell_same_from_different(labelled: Path, parser: Parser) -> None:
    (measure,) = measures(labelled, parser)
    assert measure.baseline is not None
    assert measure.value >= max(_FLOOR, measure.baseline + 0.05)
