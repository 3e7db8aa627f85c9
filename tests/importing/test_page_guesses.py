"""Guesses are those of trafilatura, whatever is left out of a page to make them sooner."""

import json
import re

import pytest
from trafilatura.metadata import extract_author
from trafilatura.xpaths import AUTHOR_XPATHS

from desktop.importing import page_guesses
from desktop.importing.elements import parse
from desktop.importing.page_guesses import guesses, may_name_author

BODY = "<p>The ferry stayed in port.</p>"


def of(body: str, head: str = "") -> page_guesses.Guesses:
    page = f"<html><head><title>Ferry stays</title>{head}</head><body>{body}{BODY}</body></html>"
    return guesses(parse(page, ""), "https://courier.example/1", dated=True, titled=True)


def test_every_mark_of_trafilaturas_is_known() -> None:
    """A new version of it may look for others."""
    paths = " ".join(one.path for one in AUTHOR_XPATHS)
    paths = re.sub(r"\[(.)\w\]", r"\1", paths)  # [Aa]uthor
    marks = {mark for found in re.findall(r"'([^']+)'", paths) for mark in found.split("|")}
    assert {"author", "username", "screenname"} <= marks
    assert [mark for mark in marks if not page_guesses._CREDIT.search(mark)] == []
    names = set(re.findall(r"@([\w-]+)", paths))
    assert {f"//@{name}" for name in names} <= set(page_guesses._MARKS.split(" | "))


@pytest.mark.parametrize(
    "marked",
    [
        '<span class="byline">Ann Lee</span>',
        '<a rel="author" href="/x">Ann Lee</a>',
        "<author>Ann Lee</author>",
        '<p data-component="BylineBlock">Ann Lee</p>',
        '<b id="postAuthor">Ann Lee</b>',
    ],
)
def test_authors_that_are_marked_are_found(marked: str) -> None:
    assert of(marked).author == "Ann Lee"


def test_of_a_page_without_marks_trafilatura_knows_no_author_either() -> None:
    page = parse(f"<html><body><p class='lead'>By Ann Lee</p>{BODY}</body></html>", "")
    assert not may_name_author(page)
    assert extract_author(page) is None


def test_what_head_and_scripts_say_is_still_seen() -> None:
    told = {"@context": "https://schema.org", "@type": "NewsArticle"}
    script = json.dumps({**told, "author": {"@type": "Person", "name": "Ann Lee"}})
    found = of(f'<div><script type="application/ld+json">{script}</script></div>')
    assert found.author == "Ann Lee"
    found = of("", '<meta property="og:site_name" content="Orsund Courier">')
    assert (found.title, found.source, found.author) == ("Ferry stays", "Orsund Courier", "")
