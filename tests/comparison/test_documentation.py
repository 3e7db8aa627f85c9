"""The examples of docs/differences.md say what the program does."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.comparison.model import Comparison, Kind

Compare = Callable[..., Comparison]

PAGE = Path(__file__).resolve().parents[2] / "docs" / "differences.md"
SECTIONS = {"Figures": Kind.NUMBER, "Times": Kind.TIME, "Speakers": Kind.SPEAKER}


def examples() -> list[tuple[Kind, str, str, str]]:
    found: list[tuple[Kind, str, str, str]] = []
    for section in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE):
        title = section.split("\n", 1)[0]
        for line in section.splitlines():
            cells = [cell.strip() for cell in line.strip("| ").split("|")]
            if title in SECTIONS and len(cells) == 3 and cells[0].endswith("."):
                found.append((SECTIONS[title], cells[0], cells[1], cells[2]))
    return found


@pytest.mark.parametrize(("kind", "one", "other", "verdict"), examples())
def test_examples_are_true(
    compared: Compare, kind: Kind, one: str, other: str, verdict: str
) -> None:
    told = [str(d.verdict) for d in compared(one, other).differences if d.kind is kind]
    assert told == ([] if verdict == "–" else [verdict])


def test_there_are_examples_of_every_kind_that_compares() -> None:
    assert {kind for kind, *_ in examples()} == set(SECTIONS.values())
