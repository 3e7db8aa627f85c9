"""The published date of a page that doesn't say it to machines: a guess, made with care."""

import re
from collections.abc import Iterator
from html import escape

from desktop.article import Doubt, Origin
from desktop.importing.dates import published_date
from desktop.importing.elements import Element, content
from desktop.text.published import iso

# Elements whose class or id says that they hold the date or the byline of something.
_MARKED = re.compile(r"date|publish|posted|timestamp|time-?stamp|byline|dateline", re.IGNORECASE)
# What stands in these is about a picture, about other articles or about the site.
_ELSEWHERE = frozenset(
    ("figure", "figcaption", "picture", "aside", "footer", "nav", "script", "style", "form", "head")
)
_CHANGED = re.compile(r"updat|modif|edit|correct|archiv", re.IGNORECASE)
_BEFORE = re.compile(r"(?:published|posted|first published|date)(?: on| at)?:?\s+", re.IGNORECASE)
_AMBIGUOUS = re.compile(r"\b(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.]\d{4}\b")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONGEST = 80  # characters; longer is a text that mentions a date


def guessed_date(tree: Element, url: str) -> tuple[str, Origin, Doubt | None]:
    """The day or moment a page seems to be of; "" unless everything that can be seen agrees.

    Looks at elements that are marked as dates, outside of figures, captions, asides and footers,
    and at the address. Dates that differ by day cancel each other: better none than a wrong one.

    Returns:
        The date, where it was found, and what is doubtful about it.
    """
    dates = set(_seen(tree))
    address = date_of_address(url)
    if not dates:
        return address, Origin.ADDRESS, Doubt.DATE_IN_ADDRESS if address else None
    if len({date[:10] for date in dates | {address} - {""}}) != 1:
        return "", Origin.DETECTED, Doubt.SEVERAL_DATES
    return max(dates, key=len), Origin.DETECTED, None


def _seen(tree: Element) -> Iterator[str]:
    for element in tree.iter("time", "span", "div", "p", "li", "abbr", "small", "b", "em", "td"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag != "time" and not _MARKED.search(marks):
            continue
        if _CHANGED.search(marks) or any(e.tag in _ELSEWHERE for e in element.iterancestors()):
            continue
        if date := _date(element):
            yield date


def _date(element: Element) -> str:
    """The date in one element, at least to the day."""
    text = content(element)
    if len(text) > _LONGEST or _CHANGED.search(text) or _AMBIGUOUS.search(text):
        return ""
    given = element.get("datetime") or element.get("title") or ""
    date = published_date(given) or published_date(_BEFORE.sub("", text, count=1))
    return date if len(date) >= len("2024-11-14") else _by_htmldate(text)


def _by_htmldate(text: str) -> str:
    """A date among other words and in other languages ("Von Anna Berg, 14. November 2024")."""
    from htmldate import find_date  # noqa: PLC0415

    if not _YEAR.search(text):
        return ""  # htmldate would take this one
    page = f"<html><body><time>{escape(text)}</time></body></html>"
    return iso(find_date(page, extensive_search=False, original_date=True) or "")


def date_of_address(url: str) -> str:
    """The day that stands in an address, or ""."""
    match = _IN_ADDRESS.search(url)
    return iso(f"{match[1]}-{match[2]:0>2}-{match[3]:0>2}") if match else ""
