"""Conflicts: how often the program calls a conflict, or cannot tell, on pairs of real reports.

Nobody labelled these: the figures say how much there is to read, and the list what to judge.
"""

import random
from collections import Counter
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

from benchmarks.quality.accounts import read_account
from benchmarks.quality.measure import Measure, rows
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading.parser import Parser

SETS = ("basil", "allsides")
_PAIRS = 60
_SEED = 3
_CONTEXT = 100  # characters to either side of a position that are printed
_TOLD = (Verdict.CONFLICT, Verdict.UNCLEAR)


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """How many conflicts and unclear differences of each kind there are a pair, as information."""
    for name in SETS:
        compared = list(_compared(data, name, parser))
        found = Counter((d.kind, d.verdict) for c in compared for d in c.differences)
        for kind in Kind:
            for verdict in _TOLD:
                if number := found[kind, verdict]:
                    metric = f"{kind}: {verdict} a pair"
                    share = number / len(compared)
                    yield Measure("conflicts", name, metric, share, None, len(compared))
        conflicts = sum(n for (_, verdict), n in found.items() if verdict is Verdict.CONFLICT)
        if compared:
            share = conflicts / len(compared)
            yield Measure("conflicts", name, "all conflicts a pair", share, None, len(compared))


def lines(data: Path, parser: Parser) -> Iterator[str]:
    """Each conflict and each unclear difference with its reason and what stands in the texts."""
    for name in SETS:
        for number, comparison in enumerate(_compared(data, name, parser), 1):
            for difference in comparison.differences:
                if difference.verdict in _TOLD:
                    yield from _described(f"{name} {number}", comparison, difference)


def _described(pair: str, comparison: Comparison, difference: Difference) -> Iterator[str]:
    kind, verdict, strength = difference.kind, difference.verdict, difference.strength
    yield f"[{pair}] {verdict} {kind} ({strength}): {difference.reason}"
    for reading, side in zip(comparison.readings, difference.sides, strict=True):
        for place in side:
            text = reading.article.text
            before = text[max(0, place.start - _CONTEXT) : place.start]
            behind = text[place.end : place.end + _CONTEXT]
            shown = f"{before}>>{place.text}<<{behind}".replace("\n", " ")
            yield f"    {reading.article.source} | {shown} | {place.speaker} | {place.stance}"


def _compared(data: Path, name: str, parser: Parser) -> Iterator[Comparison]:
    """A sample of pairs of reports of one event, the same at each run, compared."""
    stories = list(rows(data, f"b_same_event/{name}.jsonl"))
    pairs = [pair for story in stories for pair in combinations(story["articles"], 2)]
    for pair in random.Random(_SEED).sample(pairs, min(_PAIRS, len(pairs))):
        yield compare([read_account(article, parser) for article in pair])
