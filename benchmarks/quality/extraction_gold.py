"""What is known of real web pages by which extraction is judged: passages, titles, authors, dates.

The pages are the test data that two packages of PyPI carry in their sources (trafilatura 1.0.0,
htmldate 1.4.0). They are downloaded into build/, and never enter the repository.
"""

import ast
import json
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from lxml import etree, html

from benchmarks.quality.measure import MissingSetError
from desktop.importing.page_dates import date_of_address
from desktop.text.published import iso

PAGES = Path(__file__).resolve().parents[2] / "build" / "quality" / "pages"
PACKAGES = (_TRAFILATURA, _HTMLDATE) = ("trafilatura-1.0.0", "htmldate-1.4.0")
FIELDS = ("title", "author", "date")

_ARTICLE = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)")
_META = {
    "title": ("og:title",),
    "author": ("author",),
    "date": ("article:published_time",),
    "site": ("og:site_name",),
}
_NO_DAY = "-01-01"
_SUFFIX = re.compile(r"\s+[|–—·»:-]+\s+")
_BETWEEN_NAMES = re.compile(r"\s*(?:[,;&]|\b(?:and|und|et)\b)\s*")
_QUOTES = str.maketrans("’‘“”–—\u00a0", "''\"\"-- ")


@dataclass(frozen=True, slots=True)
class Passages:
    """What must be in the text of a page and what must not."""

    page: bytes
    url: str
    within: tuple[str, ...]
    without: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """A page and what is known of it: title, author and date, as far as they are."""

    page: bytes
    url: str
    known: dict[str, str]


def is_same(field: str, found: str, gold: str) -> bool:
    """Whether what was found is what is known.

    Of titles quotes and dashes may differ, and a gold title may be followed by the site's name. Of
    authors the names must be the same, in any order. Of dates the day counts.
    """
    if field == "date":
        return found[:10] == gold[:10]
    found, gold = _folded(found), _folded(gold)
    if field == "author":
        return _names(found) == _names(gold)
    return found == gold or (bool(found) and found == _SUFFIX.split(gold)[0])


def _folded(text: str) -> str:
    return " ".join(text.translate(_QUOTES).split()).casefold()


def _names(text: str) -> set[str]:
    return {name for name in _BETWEEN_NAMES.split(text) if name}


def passages() -> Iterator[Passages]:
    """The pages of the tests that ask for passages: an assignment, and the assertion after it."""
    folder = _source(_TRAFILATURA) / "tests"
    tree = ast.parse((folder / "realworld_tests.py").read_text("utf-8"))
    pages = _named_pages(tree)
    for url, asked in _asked(tree):
        within: list[str] = []
        without: list[str] = []
        for test in (one for one in ast.walk(asked.test) if isinstance(one, ast.Compare)):
            if isinstance(test.left, ast.Constant) and isinstance(test.left.value, str):
                (within if isinstance(test.ops[0], ast.In) else without).append(test.left.value)
        if url in pages and (within or without):
            page = (folder / "cache" / pages[url]).read_bytes()
            yield Passages(page, url, tuple(within), tuple(without))


def expected() -> Iterator[Facts]:
    """Pages with the titles and authors that trafilatura's tests expect of them."""
    folder = _source(_TRAFILATURA) / "tests"
    tree = ast.parse((folder / "metadata_tests.py").read_text("utf-8"))
    pages, known = _named_pages(tree), dict[str, dict[str, str]]()
    for url, asked in _asked(tree):
        for test in (one for one in ast.walk(asked.test) if isinstance(one, ast.Compare)):
            value, left = test.comparators[0], test.left
            named = isinstance(left, ast.Subscript) and isinstance(left.slice, ast.Constant)
            if named and isinstance(test.ops[0], ast.Eq) and isinstance(value, ast.Constant):
                known.setdefault(url, {})[str(left.slice.value)] = str(value.value)
    for url, facts in known.items():
        if url in pages:
            page = (folder / "cache" / pages[url]).read_bytes()
            yield Facts(page, url, {name: facts[name] for name in FIELDS if name in facts})


def dated() -> Iterator[Facts]:
    """Pages with the days that htmldate's tests expect of them.

    Two are left out where a first of January is expected: so htmldate writes a year alone, that of
    a copyright. No day is known of these pages.
    """
    folder = _source(_HTMLDATE) / "tests"
    tree = ast.parse((folder / "unit_tests.py").read_text("utf-8"))
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
        path = folder / "cache" / pages[url]
        day = min(dates)
        if len(dates) == 1 and iso(day) and not day.endswith(_NO_DAY) and path.is_file():
            yield Facts(path.read_bytes(), url, {"date": day})


def hidden() -> Iterator[Facts]:
    """Every page that states facts for machines, without these statements, and the facts.

    Nobody labelled these pages: what their JSON-LD says of an article (their meta tags, where there
    is none) is the truth, and JSON-LD, meta tags and microdata's names are taken out, so that only
    what people see is left. An author that is the site itself or a link is no author.
    """
    seen: set[str] = set()
    for package in PACKAGES:
        folder = _source(package) / "tests"
        for tests in sorted(folder.glob("*_tests.py")):
            for url, name in _named_pages(ast.parse(tests.read_text("utf-8"))).items():
                path = folder / "cache" / name
                if url not in seen and path.is_file():
                    seen.add(url)
                    page = html.document_fromstring(_decoded(path.read_bytes()))
                    page, known = _stripped(page), _stated(page)
                    if asked := {
                        one: known[one] for one in known if _is_there(page, url, one, known[one])
                    }:
                        yield Facts(
                            html.tostring(page, encoding="utf-8", doctype="<!DOCTYPE html>"),
                            url,
                            asked,
                        )


def _is_there(page: Any, url: str, field: str, fact: str) -> bool:
    """Whether people can find a fact on a page, as far as that can be told."""
    if field == "date":
        return date_of_address(url) in {"", fact}
    shown = _folded(" ".join(page.xpath("//text()[not(parent::script or parent::style)]")))
    wanted = {_SUFFIX.split(_folded(fact))[0]} if field == "title" else _names(_folded(fact))
    return all(one in shown for one in wanted)


def _decoded(page: bytes) -> str:
    try:
        return page.decode("utf-8")
    except UnicodeDecodeError:
        return page.decode("cp1252", "replace")


def _stated(page: Any) -> dict[str, str]:
    article = next((one for one in _things(page) if _is_article(one)), {})
    metas = {
        (meta.get("property") or meta.get("name") or "").lower(): meta.get("content") or ""
        for meta in page.iter("meta")
    }
    said = {
        "title": _text(article.get("headline")),
        "author": _people(article.get("author")),
        "date": _text(article.get("datePublished")),
        "site": _people(article.get("publisher")),
    }
    for field, names in _META.items():
        said[field] = said[field] or next((metas[name] for name in names if metas.get(name)), "")
    author = said["author"].casefold()
    if "//" in author or author in {said["site"].casefold(), metas.get("og:site_name", "")}:
        said["author"] = ""
    said["date"] = said["date"][:10] if iso(said["date"][:10]) else ""
    if metas.get("og:type", "article") != "article" and not article:
        return {}
    return {field: " ".join(said[field].split()) for field in FIELDS if said[field]}


def _things(page: Any) -> Iterator[dict[str, Any]]:
    for script in page.iter("script"):
        if (script.get("type") or "").lower().startswith("application/ld+json"):
            try:
                said = json.loads(script.text or "", strict=False)
            except ValueError:
                continue
            for one in said if isinstance(said, list) else [said]:
                if isinstance(one, dict):
                    yield from [one, *(t for t in one.get("@graph", []) if isinstance(t, dict))]


def _is_article(thing: dict[str, Any]) -> bool:
    kind = thing.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return any(_ARTICLE.fullmatch(str(one)) for one in kinds)


def _text(value: object) -> str:
    return html.fromstring(f"<p>{value}</p>").text_content() if isinstance(value, str) else ""


def _people(value: Any) -> str:
    values = value if isinstance(value, list) else [value]
    names = [_text(one.get("name") if isinstance(one, dict) else one) for one in values]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _stripped(page: Any) -> Any:
    page = deepcopy(page)
    for meta in [*page.iter("meta")]:
        meta.drop_tree()
    for script in [*page.iter("script")]:
        if (script.get("type") or "").lower().startswith("application/ld+json"):
            script.drop_tree()
    for element in page.iter(etree.Element):
        element.attrib.pop("itemprop", None)
    return page


def _asked(tree: ast.Module) -> Iterator[tuple[str, ast.Assert]]:
    """The assertions of tests with the address of the page they are about."""
    for function in (one for one in ast.walk(tree) if isinstance(one, ast.FunctionDef)):
        url, named = "", dict[str, str]()
        for line in function.body:
            if isinstance(line, ast.Assign):
                name, value = getattr(line.targets[0], "id", ""), line.value
                if isinstance(value, ast.Constant):
                    named[name] = str(value.value)
                else:
                    url = next((one for node in ast.walk(value) if (one := _url(node, named))), "")
            elif isinstance(line, ast.Assert) and url:
                yield url, line


def _url(node: ast.AST, named: dict[str, str] | None = None) -> str:
    """The address in a call that loads a page, or ""."""
    if not isinstance(node, ast.Call) or getattr(node.func, "id", "") != "load_mock_page":
        return ""
    first = node.args[0] if node.args else None
    if isinstance(first, ast.Constant):
        return str(first.value)
    return (named or {}).get(getattr(first, "id", ""), "")


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
    folder = PAGES / name
    if not folder.is_dir():
        PAGES.mkdir(parents=True, exist_ok=True)
        package, _, version = name.rpartition("-")
        pip = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary=:all:"]
        subprocess.run(
            [*pip, "--no-build-isolation", "-d", str(PAGES), f"{package}=={version}"], check=False
        )
        if not (packed := PAGES / f"{name}.tar.gz").is_file():
            raise MissingSetError(packed)
        with tarfile.open(packed) as source:
            source.extractall(PAGES, filter="data")
    return folder
