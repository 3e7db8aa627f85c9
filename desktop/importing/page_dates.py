"""The published date of a page: what its statements are worth; else a guess, made with care."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date as day_of
from html import escape

from desktop.article import Doubt, Origin
from desktop.importing.dates import published_date
from desktop.importing.elements import Element, content
from desktop.importing.page_titles import places
from desktop.text.published import iso

# Elements whose class or id says that they hold the date or the byline of something.
_MARKED = re.compile(r"date|publish|posted|timestamp|time-?stamp|byline|dateline", re.IGNORECASE)
# What stands in these is about a picture, about other articles or about the site.
_ELSEWHERE = frozenset(
    ("figure", "figcaption", "picture", "aside", "footer", "nav", "script", "style", "form", "head")
)
_CHANGED = re.compile(
    r"updat|modif|edit|correct|archiv|aktualisiert|geändert|mis à jour|\bmàj\b|actualizad|aggiornat"
    r"|atualizad|gewijzigd|bijgewerkt|оновлено|обновлено|zaktualizowan",
    re.IGNORECASE,
)
# WordPress marks the date of a post that was never changed as both.
_PUBLISHED = re.compile(r"entry-date|publish", re.IGNORECASE)
_BEFORE = re.compile(
    r"(?:(?:first )?published|posted|date|publié|veröffentlicht|publicado|pubblicato|gepubliceerd"
    r"|opublikowano|опубліковано|опубликовано)(?: (?:on|at|le|am|el|em|il|op))?:?\s+",
    re.IGNORECASE,
)
_AMBIGUOUS = re.compile(r"\b(?:0?[1-9]|1[0-2])[/.](?:0?[1-9]|1[0-2])[/.]\d{4}\b")
_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]([01]?\d)[/-]([0-3]?\d)(?:[/-]|$)")
_YEAR = re.compile(r"(?:19|20)\d\d")
# Days by which a stated date may follow that of the address: by night or elsewhere on earth it is
# tomorrow. More is the day on which a site was moved or a text was put out again.
_APART = 2
# Elements between a headline and its date: a picture, a byline, buttons to share. On the pages of
# benchmarks/quality it is under 26 for the date of the article, over 70 for those of others.
_BESIDE = 40
_LONGEST = 80  # characters; longer is a text that mentions a date


@dataclass(frozen=True, slots=True)
class Dating:
    """The date a page seems to be of.

    Attributes:
        date: ISO 8601, or "".
        origin: where it was found.
        doubt: what is doubtful about it.
        is_firm: whether another guess is no better: it stands beside the headline, or in the
            address.
    """

    date: str
    origin: Origin
    doubt: Doubt | None = None
    is_firm: bool = False


def guessed_date(tree: Element, url: str, title: str) -> Dating:
    """The day or moment a page seems to be of; "" where nothing is seen or all contradict.

    Looks at elements that are marked as dates, outside of figures, captions, asides and footers,
    and at the address. Where those differ by day, they are of several articles, and the one beside
    the headline is taken. If the address names another day: better none than a wrong one.

    Args:
        tree: the page.
        url: its address, or "".
        title: its headline, or "".
    """
    seen = list(_seen(tree))
    address = date_of_address(url)
    if not seen:
        doubt = Doubt.DATE_IN_ADDRESS if address else None
        return Dating(address, Origin.ADDRESS, doubt, bool(address))
    days = {date[:10] for _, date in seen}
    beside = _beside(tree, title, seen)
    day = beside[:10] if beside else min(days) if len(days) == 1 else ""
    if not day or address not in {"", day}:
        return Dating("", Origin.DETECTED, Doubt.SEVERAL_DATES)
    fullest = max((date for _, date in seen if date[:10] == day), key=len)
    doubt = Doubt.SEVERAL_DATES if len(days) > 1 else None
    return Dating(fullest, Origin.DETECTED, doubt, bool(beside))


def _beside(tree: Element, title: str, seen: Sequence[tuple[Element, str]]) -> str:
    """The date nearest to the headline, or "" where none is near or there is no headline."""
    at_place, head = places(tree, title)
    if head is None:
        return ""
    away = [abs(at_place[id(element)] - head) for element, _ in seen]
    return seen[away.index(min(away))][1] if min(away) <= _BESIDE else ""


def is_republished(published: str, url: str) -> bool:
    """Whether a page states a date days after the one in its address, which never changes."""
    return _days_between(date_of_address(url), published) > _APART


def _days_between(earlier: str, later: str) -> int:
    """How many days a date is after another; 0 where one of them is no day."""
    if min(len(earlier), len(later)) < len("2024-11-14"):
        return 0
    return (day_of.fromisoformat(later[:10]) - day_of.fromisoformat(earlier[:10])).days


def date_of_time(tree: Element) -> str:
    """The date of the `time` element that is marked as the published date of the page, or "".

    Lists of articles mark one each: where they differ by day, none speaks for the page.
    """
    marked = [
        published_date(element.get("datetime") or content(element))
        for element in tree.iter("time")
        if element.get("itemprop") == "datePublished" or "pubdate" in element.attrib
    ]
    known = [date for date in marked if date]
    return known[0] if len({date[:10] for date in known}) == 1 else ""


def _seen(tree: Element) -> Iterator[tuple[Element, str]]:
    for element in tree.iter("time", "span", "div", "p", "li", "abbr", "small", "b", "em", "td"):
        marks = f"{element.get('class') or ''} {element.get('id') or ''}"
        if element.tag != "time" and not _MARKED.search(marks):
            continue
        if (_CHANGED.search(marks) and not _PUBLISHED.search(marks)) or any(
            e.tag in _ELSEWHERE for e in element.iterancestors()
        ):
            continue
        if date := _date(element):
            yield element, date


def _date(element: Element) -> str:
    """The date in one element, at least to the day."""
    text = content(element)
    if len(text) > _LONGEST or _CHANGED.search(text) or _AMBIGUOUS.search(text):
        return ""
    given = element.get("datetime") or element.get("title") or ""
    shown = published_date(_BEFORE.sub("", text, count=1))
    date = published_date(given) or shown
    if _days_between(shown, date) > _APART:
        date = shown  # software writes attributes anew; people see the text
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
