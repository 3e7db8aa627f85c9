"""The demo archive's table of differences and traps, held against what the program says.

packaging/demo/traps.md was written by hand, from the texts, before any of it was compared.
"""

import re
from collections import Counter
from dataclasses import dataclass, replace
from functools import cache
from itertools import combinations
from pathlib import Path
from tomllib import loads

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference
from desktop.library import read_files
from desktop.reading import Reading, read_article

DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo"
_QUOTED = re.compile(r"([\w-]+) “([^”]+)”")


@dataclass(frozen=True, slots=True)
class Trap:
    """One row of the table: what is quoted from which account, and what a reader would say."""

    fact: str
    quotes: tuple[tuple[str, str], ...]
    kind: str
    verdict: str


def traps() -> list[Trap]:
    found: list[Trap] = []
    for line in (DEMO / "traps.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and "“" in cells[1]:
            quotes = tuple(_QUOTED.findall(cells[1]))
            found.append(Trap(cells[0], quotes, cells[2], cells[3]))
    return found


@cache
def readings() -> dict[str, Reading]:
    """The demo's accounts by the names the table calls them."""
    accounts = loads((DEMO / "contents.toml").read_text(encoding="utf-8"))["account"]
    found: dict[str, Reading] = {}
    for account in accounts:
        articles = read_files([DEMO / account["file"]])
        article = next(a for a in articles if a.external_id == account.get("id", ""))
        found[account["name"]] = read_article(_dated(article, account))
    return found


def _dated(article: Article, account: dict[str, str]) -> Article:
    return replace(
        article,
        source=article.source or account["source"],
        published=article.published or account["published"],
    )


@cache
def compared(one: str, other: str) -> Comparison:
    return compare([readings()[one], readings()[other]])


def told(trap: Trap) -> list[Difference]:
    """What the program says between any two of the quotations of a row."""
    found: list[Difference] = []
    for (one, words), (other, others) in combinations(trap.quotes, 2):
        if one == other:
            continue
        spans = [_span(one, words), _span(other, others)]
        found += [
            difference
            for difference in compared(one, other).differences
            if all(
                any(p.start < span[1] and span[0] < p.end for p in side)
                for side, span in zip(difference.sides, spans, strict=True)
            )
        ]
    return found


def _span(account: str, words: str) -> tuple[int, int]:
    start = readings()[account].article.text.find(words)
    return start, start + len(words)


QUIET = [trap for trap in traps() if trap.kind == "—"]
PEACEFUL = [trap for trap in traps() if trap.verdict != "conflict"]


@pytest.mark.parametrize("trap", QUIET, ids=lambda trap: trap.fact)
def test_nothing_is_said_where_there_is_nothing_to_say(trap: Trap) -> None:
    assert [difference.reason for difference in told(trap)] == []


@pytest.mark.parametrize("trap", PEACEFUL, ids=lambda trap: trap.fact)
def test_no_trap_is_called_a_conflict(trap: Trap) -> None:
    assert [d.reason for d in told(trap) if d.verdict == "conflict"] == []


def test_so_much_of_the_table_is_found() -> None:
    """Floors a little under what was reached: 13 figures of 39, 6 times of 17."""
    found = Counter(
        trap.kind
        for trap in traps()
        if any((d.kind, d.verdict) == (trap.kind, trap.verdict) for d in told(trap))
    )
    assert found["number"] >= 12
    assert found["time"] >= 5
    assert found["speaker"] >= 1
