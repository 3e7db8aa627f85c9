"""What a page seems to be: guesses by trafilatura and htmldate, where the page states nothing."""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast

from desktop.importing.elements import Element
from desktop.text.published import iso

_LINK = re.compile(r"\s*(?:https?:)?//")
# Where elements are marked as holding the names of authors, and how.
_MARKS = " | ".join(
    f"//@{name}" for name in ("class", "id", "itemprop", "rel", "data-testid", "data-component")
)
_CREDIT = re.compile(
    r"author|byl|bbl|^me$|username|writer|screenname|zuozhe|bianji|xiaobian|channel-name|submitted-by"
    r"|posted-by|journalist-name",
    re.IGNORECASE | re.MULTILINE,
)
_NO_DAY = "-01-01"  # what htmldate makes of a year alone, such as that of a copyright


@dataclass(frozen=True, slots=True)
class Guesses:
    """What a page seems to be; each "" where there is no guess.

    Attributes:
        title: the headline.
        author: names, in a row.
        source: the name of the site, or its host.
        published: a day, ISO 8601.
    """

    title: str = ""
    author: str = ""
    source: str = ""
    published: str = ""


def guesses(tree: Element, url: str, *, dated: bool, titled: bool) -> Guesses:
    """What trafilatura takes a page for; of its dates htmldate's likeliest, that has a day.

    Args:
        tree: the page.
        url: its address, or "".
        dated: whether its date is known, so that none need be searched for long.
        titled: whether its headline is known.
    """
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415

    # A copy, for it takes out of the page what it has seen.
    page = cast("Any", deepcopy(tree))
    if dated and titled and not may_name_author(tree):
        _leave_scripts(page)
    for meta in page.iter("meta"):
        called = f"{meta.get('name') or ''} {meta.get('property') or ''}".lower()
        if "author" in called and _LINK.match(meta.get("content") or ""):
            meta.set("content", "")  # it makes names of the links to people
    found = cast("Any", extract_metadata(page, url or None, extensive=not dated))
    day = iso(found.date or "")
    return Guesses(
        found.title or "",
        (found.author or "").replace("; ", ", "),
        found.sitename or "",
        "" if day.endswith(_NO_DAY) else day,
    )


def may_name_author(tree: Element) -> bool:
    """Whether an element is marked in a way by which trafilatura looks for authors.

    Where none is, most of its time would go into that. See ``AUTHOR_XPATHS`` in
    trafilatura.xpaths, version 2.3; a test holds this against them.
    """
    marks = cast("list[str]", cast("Any", tree).xpath(_MARKS))
    return bool(_CREDIT.search("\n".join(marks))) or any(True for _ in tree.iter("author"))


def _leave_scripts(page: Any) -> None:
    """Take everything out of the body of a page but its scripts, which may be JSON-LD."""
    for body in page.xpath("//body"):
        scripts = body.xpath(".//script")
        body.clear()
        body.extend(scripts)
