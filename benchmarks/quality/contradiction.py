"""Contradiction: whether two texts that contradict each other are told from those that do not.

Two texts are compared as two articles of one day, without outlet and headline. They are told to
contradict each other where the comparison has a conflict, of whatever kind.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.quality.measure import Measure, rows
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Verdict
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

_MEASURE = "contradiction"
_DAY = "2024-01-15"
_SAME_HEADLINE = 4.5  # a score of STS from which on two headlines say the same
_NEGATIONS = re.compile(
    r"\b(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|fake|false|hoax|untrue"
    r"|den(?:y|ies|ied|ying))\b|n[’']t\b",
    re.I,
)
_FIGURES = re.compile(r"\d[\d.,]*\d|\d")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts.

    Attributes:
        one: the first text.
        other: the second one.
        opposed: whether people say that they contradict each other.
        story: what they are about, for whoever learns from them.
    """

    one: str
    other: str
    opposed: bool
    story: str = ""


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """Precision and recall where there are contradictions, false alarms where there are none."""
    for name in ("emergent", "stanford_real", "stanford_negated", "claimdiff"):
        yield from _found(name, list(pairs(data, name)), parser)
    for name in ("msrp_same", "sts_same"):
        yield from _alarms(name, list(pairs(data, name)), parser)


def pairs(data: Path, name: str) -> Iterator[Pair]:
    """The pairs of a set: "emergent", "stanford_real" and the others of `_SETS`."""
    file, chosen = _SETS[name]
    for row in rows(data, f"c_sentence_pairs/{file}.jsonl"):
        if chosen(row):
            opposed = row.get("label") in {"contradict", "conflict"}
            yield Pair(row["a"], row["b"], opposed, row.get("story") or row["id"])


_Chosen = Callable[[dict[str, Any]], bool]

_SETS: dict[str, tuple[str, _Chosen]] = {
    "emergent": ("emergent_headlines", lambda _: True),
    "stanford_real": ("stanford_contradictions", lambda row: row["part"] != "rte2_negated"),
    "stanford_negated": ("stanford_contradictions", lambda row: row["part"] == "rte2_negated"),
    "claimdiff": ("claimdiff", lambda _: True),
    "msrp_same": ("msrp", lambda row: row["label"] == "same"),
    "sts_same": ("sts_headlines", lambda row: row["score"] >= _SAME_HEADLINE),
}


def compared(pair: Pair, parser: Parser) -> Comparison:
    """The comparison of two texts as two articles."""
    return compare(read(pair, parser))


def read(pair: Pair, parser: Parser) -> tuple[Reading, Reading]:
    """Two texts as two articles."""
    one, other = (
        read_article(Article(text=text, published=_DAY, language="en"), parser)
        for text in (pair.one, pair.other)
    )
    return one, other


def mismatch(pair: Pair) -> bool:
    """The baseline: one text has a word of denial and the other none, or their figures differ."""
    denials = [_NEGATIONS.search(text) is not None for text in (pair.one, pair.other)]
    figures = [set(_FIGURES.findall(text)) for text in (pair.one, pair.other)]
    return denials[0] != denials[1] or (all(figures) and not figures[0] & figures[1])


def _verdicts(found: Sequence[Pair], parser: Parser) -> tuple[list[bool], list[bool]]:
    """For each pair whether there is a conflict, and whether there is that or what is unclear."""
    told = [{d.verdict for d in compared(pair, parser).differences} for pair in found]
    conflicts = [Verdict.CONFLICT in verdicts for verdicts in told]
    return conflicts, [
        conflict or Verdict.UNCLEAR in verdicts
        for conflict, verdicts in zip(conflicts, told, strict=True)
    ]


def _found(name: str, found: Sequence[Pair], parser: Parser) -> Iterator[Measure]:
    if not found:
        return
    told = _verdicts(found, parser)
    base = _precision_recall(found, [mismatch(pair) for pair in found])
    for suffix, flags in zip(("", " or unclear"), told, strict=True):
        values = _precision_recall(found, flags)
        for metric, value, baseline in zip(("precision", "recall"), values, base, strict=True):
            yield Measure(_MEASURE, name, metric + suffix, value, baseline, len(found))


def _alarms(name: str, found: Sequence[Pair], parser: Parser) -> Iterator[Measure]:
    if not found:
        return
    base = _share(mismatch(pair) for pair in found)
    for suffix, flags in zip(("", " or unclear"), _verdicts(found, parser), strict=True):
        yield Measure(_MEASURE, name, "false alarms" + suffix, _share(flags), base, len(found))


def _precision_recall(found: Sequence[Pair], flags: Sequence[bool]) -> tuple[float, float]:
    right = sum(pair.opposed and flag for pair, flag in zip(found, flags, strict=True))
    told, opposed = sum(flags), sum(pair.opposed for pair in found)
    return right / told if told else 0.0, right / opposed if opposed else 0.0


def _share(flags: Iterable[bool]) -> float:
    told = list(flags)
    return sum(told) / len(told)
