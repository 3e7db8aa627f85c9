"""The examples of docs/differences.md say what the program does."""

import re
from pathlib import Path

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Kind
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

PAGE = Path(__file__).resolve().parents[2] / "docs" / "differences.md"
SECTIONS = {
    "Statements": Kind.STATEMENT,
    "Figures": Kind.NUMBER,
    "Times": Kind.TIME,
    "Places": Kind.PLACE,
    "Names": Kind.NAME,
    "Speakers": Kind.SPEAKER,
    "Certainty": Kind.CERTAINTY,
    "Wording": Kind.WORDING,
}


def examples() -> list[tuple[Kind, str, str, str]]:
    found: list[tuple[Kind, str, str, str]] = []
    for section in re.split(r"^## ", PAGE.read_text(encoding="utf-8"), flags=re.MULTILINE):
        title = section.split("\n", 1)[0]
        for line in section.splitlines():
            cells = [cell.strip() for cell in line.strip("| ").split("|")]
            if title in SECTIONS and len(cells) == 3 and cells[0].endswith("."):
                found.append((SECTIONS[title], cells[0], cells[1], cells[2]))
    return found


def read(text: str, source: str, parser: Parser) -> Reading:
    article = Article(text=text, source=source, published="2025-03-05", language="en")
    return read_article(article, parser)


@pytest.mark.parametrize(("kind", "one", "other", "verdict"), examples())
def test_examples_are_true(parser: Parser, kind: Kind, one: str, other: str, verdict: str) -> None:
    readings = [read(one, "Harbour Post", parser), read(other, "Coast Radio", parser)]
    told = [str(d.verdict) for d in compare(readings).differences if d.kind is kind]
    assert told == ([] if verdict == "–" else [verdict])


def test_there_are_examples_of_every_kind_that_compares() -> None:
    assert {kind for kind, *_ in examples()} == set(SECTIONS.values())
    assert {*SECTIONS.values(), Kind.ONLY} == set(Kind)
