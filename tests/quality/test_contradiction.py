"""Contradictions of the labelled pairs, and what two real reports deny and affirm: the floors."""

import random
from dataclasses import replace
from pathlib import Path

from benchmarks.quality.contradiction import Pair, compared, pairs
from desktop.comparison.compare import compare
from desktop.comparison.model import Kind, Stance, Verdict
from desktop.library import read_files
from desktop.reading import read_article
from desktop.reading.parser import Parser

_SEED = 7


def sample(data: Path, name: str, count: int) -> list[Pair]:
    found = list(pairs(data, name))
    return random.Random(_SEED).sample(found, min(count, len(found)))


def told(pair: Pair, parser: Parser) -> bool:
    return any(d.verdict is Verdict.CONFLICT for d in compared(pair, parser).differences)


def test_headlines_that_contradict_a_claim_are_told(labelled: Path, parser: Parser) -> None:
    """A floor under precision .92 and recall .71 over all 1,353 (.90 and .70 unseen)."""
    precision, recall = found_right(sample(labelled, "emergent", 300), parser)
    assert precision >= 0.85
    assert recall >= 0.60


def test_sentences_that_contradict_each_other_are_told(labelled: Path, parser: Parser) -> None:
    """Floors under precision .89 and recall .34 over all 456, 1.00 and .47 of the real ones."""
    real = sample(labelled, "stanford_real", 63)
    precision, recall = found_right(real, parser)
    assert precision >= 0.90
    assert recall >= 0.45
    precision, recall = found_right([*real, *sample(labelled, "stanford_negated", 150)], parser)
    assert precision >= 0.80
    assert recall >= 0.25


def found_right(found: list[Pair], parser: Parser) -> tuple[float, float]:
    """Which share of what was told was right, and which share of what is there was told."""
    flagged = [pair for pair in found if told(pair, parser)]
    right = sum(pair.opposed for pair in flagged)
    return right / len(flagged), right / sum(pair.opposed for pair in found)


def test_what_says_the_same_is_hardly_called_a_conflict(labelled: Path, parser: Parser) -> None:
    same = [*sample(labelled, "msrp_same", 200), *sample(labelled, "sts_same", 100)]
    assert sum(told(pair, parser) for pair in same) <= 4


def test_the_reports_differ_about_entering_and_nothing_else(
    seeds: list[Path], parser: Parser
) -> None:
    articles = [replace(article, published="2024-11-14") for article in read_files(seeds)]
    comparison = compare([read_article(article, parser) for article in articles])
    (conflict,) = (d for d in comparison.differences if d.verdict is Verdict.CONFLICT)
    assert conflict.kind is Kind.STATEMENT
    first, second = conflict.sides
    assert {Stance.DENIES, Stance.ASSERTS} <= {place.stance for place in first}
    assert Stance.PARTLY in {place.stance for place in second}
    assert any(place.speaker and "Kovalev" in place.speaker for place in first)
    assert any(place.speaker == "local authorities" for place in second)
