"""Related: whether accounts of other events are warned of, and accounts of one event are not."""

import random
from collections.abc import Iterator, Sequence
from itertools import combinations
from pathlib import Path
from typing import Any

from benchmarks.quality.accounts import read_account
from benchmarks.quality.measure import Measure, rows
from desktop.comparison.alignment.related import unrelated
from desktop.comparison.alignment.rows import align
from desktop.reading.parser import Parser

SETS = ("basil", "allsides", "newswcl50")
_PAIRS = 40
_SEED = 5


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """The share of pairs that are warned of: of one story, and of two drawn at random."""
    for name in SETS:
        stories = [story["articles"] for story in rows(data, f"b_same_event/{name}.jsonl")]
        drawn = random.Random(_SEED)
        pairs = [pair for story in stories for pair in combinations(story, 2)]
        same = drawn.sample(pairs, min(_PAIRS, len(pairs)))
        # of each two stories one account: what is compared differs in nothing but the event
        told = [drawn.sample(stories, 2) for _ in same]
        others = [(drawn.choice(one), drawn.choice(other)) for one, other in told]
        for metric, chosen in (("one event, warned of", same), ("two events, warned of", others)):
            share = _warned(chosen, parser)
            yield Measure("related", name, metric, share, None, len(chosen))


def _warned(pairs: Sequence[tuple[dict[str, Any], dict[str, Any]]], parser: Parser) -> float:
    told = [bool(unrelated(align([read_account(one, parser) for one in pair]))) for pair in pairs]
    return sum(told) / len(told) if told else 0.0
