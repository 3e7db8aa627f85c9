"""Exports: many articles in one document, as Nexis Uni and Factiva deliver them.

The marks are those of both services' downloads: Nexis ends an article with "End of Document" and
names its parts, Factiva ends one with "Document" and its number and has a fixed order of lines.
"""

import re
from collections.abc import Iterator, Sequence

from desktop.article import Article, Origin, shorten
from desktop.errors import ReaderError
from desktop.importing.building import build
from desktop.importing.dates import published_date
from desktop.message import message

_NEXIS_END = re.compile(r"\s*End of Document\s*", re.IGNORECASE)
_NEXIS_BODY = re.compile(r"\s*Body\s*")
_NEXIS_TAIL = re.compile(r"\s*(?:Classification|Graphic|Load-Date:.*|Notes|Correction-Date:.*)\s*")
_NEXIS_FIELD = re.compile(r"(Section|Length|Byline|Dateline|Highlight|Edition|Language):\s*(.*)")
_WEEKDAY = re.compile(r",?\s*(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_FACTIVA_END = re.compile(r"\s*Document [A-Za-z]{2,12}\d{10,}[A-Za-z0-9]{4,}\s*")
_FACTIVA_WORDS = re.compile(r"\s*[\d,.]+ words\s*", re.IGNORECASE)
_FACTIVA_DATE = re.compile(r"\s*\d{1,2} [A-Za-z]+ \d{4}\s*")
_FACTIVA_CLOCK = re.compile(r"\s*\d{1,2}:\d\d(?: [A-Z]{2,4})?\s*")
_FACTIVA_CODE = re.compile(r"\s*[A-Z][A-Z0-9]{1,9}\s*")
_MARKS = re.compile(rb"End of Document|Document [A-Za-z]{2,12}\d{10}", re.IGNORECASE)
_LANGUAGES = {
    "english": "en",
    "french": "fr",
    "german": "de",
    "spanish": "es",
    "arabic": "ar",
    "russian": "ru",
    "ukrainian": "uk",
    "hebrew": "he",
    "italian": "it",
    "portuguese": "pt",
    "polish": "pl",
    "dutch": "nl",
    "turkish": "tr",
    "chinese": "zh",
    "japanese": "ja",
}
_SHOWN = 80  # characters of the first line of what can't be read
_FARTHEST = 12  # lines below the title in which Factiva states date and source
_COPYRIGHT = re.compile(r"\s*(?:Copyright|©|\(c\))", re.IGNORECASE)


def may_be_export(data: bytes) -> bool:
    """Whether the bytes of a page or text hold the mark of an export somewhere."""
    return bool(_MARKS.search(data))


def exported(lines: Sequence[str], path: str) -> Iterator[Article | ReaderError]:
    """The articles of an export, and why a part of it is none; nothing of another document.

    Args:
        lines: its paragraphs.
        path: the file.
    """
    if any(map(_NEXIS_END.fullmatch, lines)):
        parts, read = _parts(lines, _NEXIS_END), _nexis
    elif any(map(_FACTIVA_END.fullmatch, lines)):
        parts, read = _parts(lines, _FACTIVA_END), _factiva
    else:
        return
    for part in filter(None, parts):
        yield read(part, path) or _unread(part[0], path)


def _unread(first: str, path: str) -> ReaderError:
    """What to tell of a part of an export in which no article was found."""
    return ReaderError(
        path,
        message(
            "the part that begins “{words}” has no head and text as exports do",
            words=shorten(first, _SHOWN),
        ),
    )


def _parts(lines: Sequence[str], end: re.Pattern[str]) -> Iterator[list[str]]:
    """The lines of each article without empty ones; what stands behind the last end is none."""
    part: list[str] = []
    for line in lines:
        if end.fullmatch(line):
            yield part
            part = []
        elif line.strip():
            part.append(line.strip())


def _nexis(lines: Sequence[str], path: str) -> Article | None:
    body = next((at for at, line in enumerate(lines) if _NEXIS_BODY.fullmatch(line)), None)
    if body is None:
        return None
    head, rest = lines[:body], lines[body + 1 :]
    end = next((at for at, line in enumerate(rest) if _NEXIS_TAIL.fullmatch(line)), len(rest))
    dated = next((at for at, line in enumerate(head) if _nexis_date(line)), None)
    said: dict[str, str] = {}
    if dated is not None:
        said |= {"published": _nexis_date(head[dated])}
        said |= {"source": head[dated - 1]} if dated >= 1 else {}
        said |= {"title": head[dated - 2]} if dated >= 2 else {}
    for line in (*rest[end:], *head):  # the language is named below the text
        if match := _NEXIS_FIELD.fullmatch(line):
            said |= _nexis_said(match[1], match[2])
    return _made(rest[:end], said, lines, path)


def _nexis_said(name: str, value: str) -> dict[str, str]:
    """What a named field of Nexis says of the article: "Language: ENGLISH" is "en"."""
    match name:
        case "Byline":
            return {"author": value}
        case "Language":
            first = re.match(r"[a-z]*", value.lower())
            return {"language": _LANGUAGES.get(first[0], value) if first else value}
        case _:
            return {}


def _nexis_date(line: str) -> str:
    """The date of a line such as "November 14, 2031 Friday 10:00 AM GMT", or ""."""
    plain = " ".join(_WEEKDAY.sub(" ", line).split())
    day = re.match(r"[A-Za-z]+ \d{1,2}, \d{4}|\d{1,2} [A-Za-z]+ \d{4}", plain)
    return published_date(day[0]) if day else ""


def _factiva(lines: Sequence[str], path: str) -> Article | None:
    near = lines[:_FARTHEST]
    counted = next((at for at, line in enumerate(near) if _FACTIVA_WORDS.fullmatch(line)), None)
    dated = next((at for at, line in enumerate(near) if _FACTIVA_DATE.fullmatch(line)), None)
    if counted is None or dated is None or dated < counted:
        return None
    said = {"published": lines[dated]}
    above = list(lines[:counted])
    if len(above) > 1 and above[-1].lower().startswith("by "):
        said["author"] = above.pop()
    said["title"] = above[-1] if above else ""
    at = dated + 1
    if at < len(lines) and _FACTIVA_CLOCK.fullmatch(lines[at]):
        at += 1
    said["source"] = lines[at] if at < len(lines) else ""
    at += 1
    while at < min(len(lines), dated + _FARTHEST):
        line = lines[at]
        if line.lower() in _LANGUAGES:
            said["language"] = _LANGUAGES[line.lower()]
        elif not (_FACTIVA_CODE.fullmatch(line) or _COPYRIGHT.match(line) or line.isdecimal()):
            break
        at += 1
    return _made(lines[at:], said, lines, path)


def _made(
    body: Sequence[str], said: dict[str, str], lines: Sequence[str], path: str
) -> Article | None:
    fields = {field: (value, Origin.TEXT) for field, value in said.items() if value.strip()}
    original = "\n".join(lines).encode(errors="replace")
    return build("\n".join(body), fields, original, path) if body else None
