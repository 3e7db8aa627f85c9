"""Extraction: how well text, title, author and date of real web pages are read, beside trafilatura.

Three golds: what the tests of trafilatura (passages, titles, authors) and of htmldate (dates)
expect of their pages; and what all of these pages say of themselves in JSON-LD and meta tags, which
is hidden from both programs before they are asked (`extraction_gold.hidden`): self-supervised,
labelled by nobody, and about what people see on the page alone.
"""

from collections.abc import Callable, Iterator
from pathlib import Path

import trafilatura

from benchmarks.quality.extraction_gold import (
    Facts,
    Passages,
    dated,
    expected,
    hidden,
    is_same,
    passages,
)
from benchmarks.quality.measure import Measure
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.captures import Capture
from desktop.importing.page import SavedPage, look
from desktop.reading.parser import Parser

_SETS: dict[str, tuple[Callable[[], Iterator[Facts]], tuple[str, ...]]] = {
    "trafilatura's pages": (expected, ("title", "author")),
    "htmldate's pages": (dated, ("date",)),
    "pages, facts hidden": (hidden, ("title", "author", "date")),
}


def measures(_data: Path, _parser: Parser) -> Iterator[Measure]:
    """Passages of the main text and facts, each beside trafilatura on the same pages."""
    asked = list(passages())
    ours = [_our_text(one) for one in asked]
    theirs = [
        trafilatura.extract(one.page, url=one.url, include_comments=False) or "" for one in asked
    ]
    for metric, value, baseline in zip(
        ("precision", "recall", "f1"), _shares(asked, ours), _shares(asked, theirs), strict=True
    ):
        yield Measure("main text", "trafilatura's pages", metric, value, baseline, len(asked))
    for name, (gold, fields) in _SETS.items():
        pages = list(gold())
        yield from _facts(name, pages, fields)


def lines(_data: Path, _parser: Parser) -> Iterator[str]:
    """Every fact that one of the two gets wrong: what is known, what each found."""
    for name, (gold, fields) in _SETS.items():
        for page in gold():
            ours, theirs = our_facts(page), their_facts(page)
            for field in (one for one in fields if one in page.known):
                known, both = page.known[field], (ours[field], theirs[field])
                if not all(is_same(field, one, known) for one in both):
                    marks = "".join("+" if is_same(field, one, known) else "-" for one in both)
                    yield f"{name} {marks} {field}: {known!r}; {both[0]!r}, {both[1]!r} {page.url}"


def _facts(name: str, pages: list[Facts], fields: tuple[str, ...]) -> Iterator[Measure]:
    ours, theirs = [our_facts(one) for one in pages], [their_facts(one) for one in pages]
    for field in fields:
        both = [
            [
                (one.known[field], found[field])
                for one, found in zip(pages, side, strict=True)
                if field in one.known
            ]
            for side in (ours, theirs)
        ]
        for metric, share in (("right", _right), ("wrong", _wrong)):
            values = [share(field, side) for side in both]
            yield Measure(field, name, metric, values[0], values[1], len(both[0]))


def _right(field: str, pairs: list[tuple[str, str]]) -> float:
    return sum(is_same(field, found, gold) for gold, found in pairs) / len(pairs)


def _wrong(field: str, pairs: list[tuple[str, str]]) -> float:
    wrong = [found for gold, found in pairs if found and not is_same(field, found, gold)]
    return len(wrong) / len(pairs)


def our_facts(page: Facts) -> dict[str, str]:
    """What Parallax finds."""
    try:
        seen = look(SavedPage(page.page, capture=Capture(page.url)))
    except ReaderError:
        return {"title": "", "author": "", "date": ""}
    found = build(seen.body, seen.fields, page.page, "")
    return {"title": found.title, "author": found.author, "date": found.published[:10]}


def their_facts(page: Facts) -> dict[str, str]:
    """What trafilatura finds."""
    found = trafilatura.extract_metadata(page.page, default_url=page.url)
    return {name: getattr(found, name) or "" for name in ("title", "author", "date")}


def _shares(asked: list[Passages], texts: list[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 over passages, as trafilatura's authors count them."""
    found = wrong = wanted = 0
    for one, text in zip(asked, map(_folded, texts), strict=True):
        found += sum(_folded(passage) in text for passage in one.within)
        wrong += sum(_folded(passage) in text for passage in one.without)
        wanted += len(one.within)
    precision, recall = found / (found + wrong), found / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _our_text(one: Passages) -> str:
    try:
        return look(SavedPage(one.page, capture=Capture(one.url))).body
    except ReaderError:
        return ""
