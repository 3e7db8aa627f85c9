"""How well statements that judge are told from others (BABE and PTC, a sample of each)."""

from pathlib import Path

import pytest

from benchmarks.quality.measure import rows
from benchmarks.quality.scores import f1
from benchmarks.quality.wording import slant
from desktop.reading.parser import Parser

# Floors under what is reached on rows that the weights were learned from; on topics and articles
# not learned from it is .741 (macro) and .528 (benchmarks/learn_wording.py).
_SAMPLES = [("babe", "biased", 0, 12, 0.74), ("ptc_loaded", "loaded", 1, 40, 0.50)]


@pytest.mark.parametrize(("name", "label", "column", "every", "floor"), _SAMPLES)
def test_statements_that_judge_are_told_from_others(
    labelled: Path, parser: Parser, name: str, label: str, column: int, every: int, floor: float
) -> None:
    chosen = list(rows(labelled, f"e_attribution_hedge_bias/{name}.jsonl"))[::every]
    gold = [row["label"] == label for row in chosen]
    answers = [slant(row["text"], parser)[column] > 0.0 for row in chosen]
    assert f1(answers, gold) >= floor
