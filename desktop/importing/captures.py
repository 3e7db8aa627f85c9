"""Captures: where and when a page was saved, where the program that saved it wrote that down."""

import re
from dataclasses import dataclass

# Characters: all of them write it in front of the page's own head, or in its first tags.
_HEAD = 8_192
_TAIL = 4_096  # the Wayback Machine writes it behind the page
# https://github.com/gildas-lormeau/SingleFile
_SINGLE_FILE = (
    r"<!--\s*(?:Page saved with|Archive processed by) SingleFile\s+url:\s*(?P<url>\S+)"
    r"(?:\s+saved date:\s*(?P<taken>[^\n]*?)\s*(?:-->|\n))?"
)
# https://github.com/Y2Z/monolith: "Saved from https://… at 2031-03-05T12:00Z using monolith v2.8"
_MONOLITH = r"<!--\s*Saved from (?P<url>https?://\S+)(?: at (?P<taken>\S+))? using monolith"
# Browsers since Internet Explorer, with the length of the address in front.
_BROWSER = r"<!--\s*saved from url=\(\d{4}\)(?P<url>\S+)\s*-->"
# "Mirrored from … by HTTrack Website Copier/3.x […], Tue, 05 Mar 2031 12:00:00 GMT"
_HTTRACK = r"<!--\s*Mirrored from (?P<url>\S+) by HTTrack[^>]*?,\s*(?P<taken>\w{3}, \d[^>]*?)\s*-->"
_WEB_SCRAP_BOOK = (
    r"<html\b[^>]*?data-scrapbook-source=\"(?P<url>[^\"]+)\""
    r"(?:[^>]*?data-scrapbook-create=\"(?P<taken>\d{14})\d*\")?"
)
_SAVE_PAGE_WE = (
    r"<meta name=\"savepage-url\" content=\"(?P<url>[^\"]+)\">"
    r"(?:.{0,600}?<meta name=\"savepage-date\" content=\"(?P<taken>[^\"]+)\">)?"
)
_PATTERNS = tuple(
    re.compile(pattern, re.IGNORECASE | re.DOTALL)
    for pattern in (_SINGLE_FILE, _MONOLITH, _BROWSER, _HTTRACK, _WEB_SCRAP_BOOK, _SAVE_PAGE_WE)
)
_WAYBACK = re.compile(
    r"FILE ARCHIVED ON (?P<clock>[\d:]{8}) (?P<day>\w{3} \d\d, \d{4}) AND RETRIEVED FROM THE"
    r"\s+INTERNET ARCHIVE"
)


@dataclass(frozen=True, slots=True)
class Capture:
    """Where a page was saved from, and when.

    Attributes:
        url: its address, or "".
        taken: the moment in any way dates are written, or "".
    """

    url: str = ""
    taken: str = ""


def capture_of(html: str) -> Capture:
    """What the program that saved a page wrote into it."""
    head = html[:_HEAD]
    for pattern in _PATTERNS:
        if match := pattern.search(head):
            return Capture(_address(match["url"]), _moment(match.groupdict().get("taken") or ""))
    if match := _WAYBACK.search(html[-_TAIL:]):
        return Capture("", f"{match['day']} {match['clock']} UTC")
    return Capture()


def _moment(written: str) -> str:
    """A moment as it is written; WebScrapBook's is digits alone, in UTC."""
    return f"{written[:8]}T{written[8:]}Z" if written.isdecimal() else written


def _address(written: str) -> str:
    """An address as it is written into comments, where HTTrack leaves the scheme out."""
    if written.startswith(("http://", "https://")):
        return written
    return f"http://{written}" if re.match(r"[\w-]+(?:\.[\w-]+)+/", written) else ""
