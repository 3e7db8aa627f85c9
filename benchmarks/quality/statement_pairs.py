"""Statement pairs: which statements of two real reports stand in one row, and which should.

Readers read both reports whole and laid together what tells the same thing; other than in ECB+,
where nearly all sentences of one story that are annotated belong together, most belong nowhere.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import product
from pathlib import Path

from benchmarks.quality.accounts import read_account
from benchmarks.quality.measure import Measure, rows
from desktop.comparison.alignment.rows import ALIGNED, Aligned, align
from desktop.comparison.alignment.same_event import weights
from desktop.reading.parser import Parser

PARTS = ("learned", "held-out")
_GOLD = Path(__file__).with_name("statement_pairs.tsv")
_MEASURE = "statement_pairs"
_SAME = 2  # the grade of statements that report the same thing; 1 is that of a minor overlap

Pair = tuple[int, int]  # the sentence of the one article and that of the other


@dataclass(frozen=True, slots=True)
class Laid:
    """Two reports of one event and what readers laid together in them.

    Attributes:
        aligned: the reports, as the program aligns them.
        grades: of each pair of sentences that tell the same thing (2) or overlap (1).
    """

    aligned: Aligned
    grades: Mapping[Pair, int]


def measures(data: Path, parser: Parser) -> Iterator[Measure]:
    """Precision and recall of rows; the baseline joins whatever is alike and of one event."""
    for part in PARTS:
        held = list(laid_together(data, parser, part))
        if not held:
            continue
        ours, simple = (
            [_in_rows(one.aligned) for one in held],
            [_alike(one.aligned) for one in held],
        )
        name = f"real reports, {part}"
        for metric, least in (("precision", _SAME), ("precision, or overlap", 1)):
            value, baseline = _precision(held, ours, least), _precision(held, simple, least)
            yield Measure(_MEASURE, name, metric, value, baseline, sum(map(len, ours)))
        gold = sum(grade == _SAME for one in held for grade in one.grades.values())
        yield Measure(_MEASURE, name, "recall", _recall(held, ours), _recall(held, simple), gold)


def laid_together(data: Path, parser: Parser, part: str) -> Iterator[Laid]:
    """The pairs of reports of one part, read and aligned."""
    for line in _GOLD.read_text(encoding="utf-8").splitlines():
        if not line.startswith(f"{part}\t"):
            continue
        _, name, one, other, laid = line.split("\t")
        given = _articles(data, name)
        readings = [read_account(given[one], parser), read_account(given[other], parser)]
        grades = {
            (readings[0].sentence_at(int(start)), readings[1].sentence_at(int(counterpart))): int(
                grade
            )
            for start, counterpart, grade in (pair.split(":") for pair in laid.split())
        }
        yield Laid(align(readings), grades)


@cache
def _articles(data: Path, name: str) -> Mapping[str, dict[str, str]]:
    """The articles of a set by their names, whether it lists them alone or by story."""
    return {
        article["id"]: article for row in rows(data, name) for article in row.get("articles", [row])
    }


def _in_rows(aligned: Aligned) -> set[Pair]:
    return {pair for row in aligned.rows for pair in product(row.sentences[0], row.sentences[1])}


def _alike(aligned: Aligned) -> set[Pair]:
    """What is alike, and of one event."""
    pairs = aligned.likeness[0, 1].pairs
    joined = pairs.alike >= ALIGNED
    joined &= aligned.same_event[0, 1].chances(pairs) >= weights().threshold
    one, other = (terms.statements for terms in aligned.terms)
    ends = zip(pairs.rows[joined].tolist(), pairs.columns[joined].tolist(), strict=True)
    return {(one[row], other[column]) for row, column in ends}


def _precision(held: list[Laid], found: list[set[Pair]], least: int) -> float:
    right = sum(
        one.grades.get(pair, 0) >= least
        for one, pairs in zip(held, found, strict=True)
        for pair in pairs
    )
    return right / max(sum(map(len, found)), 1)


def _recall(held: list[Laid], found: list[set[Pair]]) -> float:
    same = [
        pair in pairs
        for one, pairs in zip(held, found, strict=True)
        for pair, grade in one.grades.items()
        if grade == _SAME
    ]
    return sum(same) / max(len(same), 1)
