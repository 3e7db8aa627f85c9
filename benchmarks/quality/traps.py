"""Traps: the demo archive's table of differences, held against what the program says.

packaging/demo/traps.md was written by hand, from the texts, before any of it was compared. This
measure reads no labelled set: the table and its texts are part of the checkout.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import combinations
from pathlib import Path
from tomllib import loads
from typing import Any

from benchmarks.quality.measure import Measure
from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.library import read_files
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

DEMO = Path(__file__).resolve().parents[2] / "packaging" / "demo"
QUIET = "—"
_NOWHERE = (0, 0)
_QUOTED = re.compile(r"([\w-]+) “([^”]+)”")


@dataclass(frozen=True, slots=True)
class Trap:
    """One row of the table: what is quoted from which account, and what a reader would say.

    Attributes:
        fact: what the row is about.
        quotes: the name of an account and what stands in it, letter for letter.
        kind: the kind of difference, or ``QUIET`` where there is nothing to report.
        verdict: its verdict, or ``QUIET``.
    """

    fact: str
    quotes: tuple[tuple[str, str], ...]
    kind: str
    verdict: str


def traps() -> list[Trap]:
    """The rows of the table that quote what can be held against a comparison."""
    found: list[Trap] = []
    for line in (DEMO / "traps.md").read_text(encoding="utf-8").splitlines():
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == 4 and "“" in cells[1]:
            quotes = tuple(_QUOTED.findall(cells[1]))
            found.append(Trap(cells[0], quotes, cells[2], cells[3]))
    return found


class Demo:
    """The demo's accounts, read with a parser, and their comparisons, each made once."""

    def __init__(self, parser: Parser) -> None:
        self._parser = parser
        self._compared: dict[tuple[str, ...], Comparison] = {}

    @cached_property
    def readings(self) -> dict[str, Reading]:
        """The accounts by the names that the table calls them."""
        found: dict[str, Reading] = {}
        for account in self._accounts:
            articles = read_files([DEMO / account["file"]])
            article = next(a for a in articles if a.external_id == account.get("id", ""))
            found[account["name"]] = read_article(_completed(article, account), self._parser)
        return found

    @cached_property
    def _accounts(self) -> list[dict[str, Any]]:
        return loads((DEMO / "contents.toml").read_text(encoding="utf-8"))["account"]

    def compared(self, *names: str) -> Comparison:
        """The comparison of some accounts."""
        if names not in self._compared:
            self._compared[names] = compare([self.readings[name] for name in names])
        return self._compared[names]

    def told(self, trap: Trap) -> list[Difference]:
        """What the program says of a row.

        That is each difference between two of the quotations that touches both; of what only one
        account says, each in the comparison of the whole event that touches it.
        """
        if trap.kind == Kind.ONLY:
            return self._told_alone(trap)
        found: list[Difference] = []
        for one, other in combinations(trap.quotes, 2):
            if one[0] != other[0]:
                differences = self.compared(one[0], other[0]).differences
                spans = self._span(*one), self._span(*other)
                found += [held for held in differences if _touches(held, spans)]
        return found

    def _told_alone(self, trap: Trap) -> list[Difference]:
        (name, words) = trap.quotes[0]
        events = {account["name"]: account.get("event") for account in self._accounts}
        together = [other for other, event in events.items() if event == events[name]]
        spans = [self._span(name, words) if other == name else _NOWHERE for other in together]
        return [
            held
            for held in self.compared(*together).differences
            if held.kind is Kind.ONLY and _touches(held, spans, every=False)
        ]

    def _span(self, account: str, words: str) -> tuple[int, int]:
        start = self.readings[account].article.text.find(words)
        # what stands in a headline alone is not compared
        return (start, start + len(words)) if start >= 0 else _NOWHERE


def _completed(article: Article, account: dict[str, str]) -> Article:
    return replace(
        article,
        source=article.source or account["source"],
        published=article.published or account["published"],
    )


def _touches(
    difference: Difference,
    spans: tuple[tuple[int, int], ...] | list[tuple[int, int]],
    *,
    every: bool = True,
) -> bool:
    touched = [
        any(place.start < after and start < place.end for place in side)
        for side, (start, after) in zip(difference.sides, spans, strict=True)
    ]
    return all(touched) if every else any(touched)


def is_right(trap: Trap, told: list[Difference]) -> bool:
    """Whether what the program says of a row is what a reader would say."""
    if trap.kind == QUIET:
        return not told
    return any((held.kind, held.verdict) == (trap.kind, trap.verdict) for held in told)


def measures(data: Path, parser: Parser) -> Iterator[Measure]:  # noqa: ARG001 (all are called alike)
    """The share of rows that are told rightly, by kind, and of quiet ones that stay quiet.

    The baseline is a program that never says anything.
    """
    demo = Demo(parser)
    told = [(trap, demo.told(trap)) for trap in traps()]
    for kind in (*Kind, QUIET):
        right = [is_right(trap, found) for trap, found in told if trap.kind == kind]
        quiet = kind == QUIET
        name = "quiet" if quiet else f"{kind} right"
        share = sum(right) / len(right)
        yield Measure("traps", "demo", name, share, float(quiet), len(right))
    peaceful = [found for trap, found in told if trap.verdict != Verdict.CONFLICT]
    false = sum(any(held.verdict is Verdict.CONFLICT for held in found) for found in peaceful)
    yield Measure("traps", "demo", "false conflicts", false / len(peaceful), 0.0, len(peaceful))
