"""What a page seems to be: guesses by trafilatura and htmldate, where the page states nothing."""

import re
from copy import deepcopy
from dataclasses import dataclass
from typing import Any, cast

from desktop.importing.elements import Element
from desktop.text.published import iso

_LINK = re.compile(r"\s*(?:https?:)?//")
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


def guesses(tree: Element, url: str, *, dated: bool) -> Guesses:
    """What trafilatura takes a page for; of its dates htmldate's likeliest, that has a day.

    Args:
        tree: the page.
        url: its address, or "".
        dated: whether its date is known, so that a search for one need not be long.
    """
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415

    # A copy, for it takes out of the page what it has seen.
    page = cast("Any", deepcopy(tree))
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
