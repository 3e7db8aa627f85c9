"""BibTeX: references as Zotero and its like export them, with the paths of their snapshots."""

import re
import unicodedata
from collections.abc import Iterator, Mapping

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.format import Format
from desktop.importing.references import read_reference, spoken
from desktop.message import message, translatable

_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*+(?:%[^\n]*+\s*+)*+@[A-Za-z]+\s*\{")
_ENTRY = re.compile(r"@(?P<kind>[A-Za-z]+)\s*\{\s*(?P<key>[^,\s{}]+)\s*,")
_FIELD = re.compile(r"\s*,?\s*(?P<name>[\w-]+)\s*=\s*")
_BARE = re.compile(r"[^,{}\s]+")
_NO_REFERENCES = frozenset({"comment", "preamble", "string"})
_SOURCES = ("journaltitle", "journal", "newspaper", "booktitle", "publisher", "organization")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
# Zotero writes "Snapshot:/home/me/page.html:text/html;Full text:…", with "\:" within a path.
_ATTACHED = re.compile(r"(?:^|;)(?:[^:;]*:)?((?:\\.|[^:;\\])+)(?::[a-z]+/[\w.+-]+)?")
# TeX's accents as the marks that Unicode combines with the letter before.
_ACCENTS = dict(
    zip(
        "`'^\"~=.uvHcdbrk",
        "\u0300\u0301\u0302\u0308\u0303\u0304\u0307\u0306\u030c\u030b"
        "\u0327\u0323\u0331\u030a\u0328",
        strict=True,
    )
)
_ACCENTED = re.compile(r"\\(?:([`'^\"~=.])\s*|([uvHcdbrk])(?:\s+|(?=\{)))\{?\\?([A-Za-z])\}?")
_LETTERS = {
    "ss": "ß",
    "ae": "æ",
    "AE": "Æ",
    "oe": "œ",
    "OE": "Œ",
    "aa": "å",
    "AA": "Å",
    "o": "ø",
    "O": "Ø",
    "l": "ł",
    "L": "Ł",
    "i": "ı",
}
_LETTER = re.compile(rf"\\({'|'.join(_LETTERS)})(?![A-Za-z])(?:\{{\}}|\s)?")
_ESCAPED = re.compile(r"\\([&%$#_{}])")
_DASHES = {"---": "—", "--": "–", "``": "“", "''": "”", "~": "\xa0"}


def read_bibtex(content: Content) -> Iterator[Article | ReaderError]:
    """The references of a file.

    Raises:
        ReaderError: it can't be read, or holds none.
    """
    empty = True
    for entry, original in _entries(decode(content.data(), content.path)):
        empty = False
        fields = {name: plain_text(value) for name, value in entry.items()}
        record = {
            "title": fields.get("title", ""),
            "source": next((fields[name] for name in _SOURCES if fields.get(name)), ""),
            "author": ", ".join(spoken(name) for name in _names(fields.get("author", ""))),
            "published": _date(fields),
            "language": fields.get("langid") or fields.get("language", ""),
            "url": entry.get("url", "").strip("{}"),
            "id": entry["key"],
            "abstract": fields.get("abstract", ""),
        }
        attached = [path.replace("\\", "") for path in _ATTACHED.findall(entry.get("file", ""))]
        yield from read_reference(content, record, original.encode(), attached)
    if empty:
        raise ReaderError(
            content.path, message("no reference was found in it; export it as BibTeX anew")
        )


def plain_text(value: str) -> str:
    """A value without TeX: accents as letters, no braces, one line."""
    value = _ACCENTED.sub(_accented, value)
    value = _LETTER.sub(lambda match: _LETTERS[match[1]], value)
    for written, sign in _DASHES.items():
        value = value.replace(written, sign)
    value = _ESCAPED.sub(r"\1", value.replace("{", "").replace("}", ""))
    return " ".join(unicodedata.normalize("NFC", value).split())


def _accented(match: re.Match[str]) -> str:
    return match[3] + _ACCENTS[match[1] or match[2]]


def _entries(text: str) -> Iterator[tuple[Mapping[str, str], str]]:
    """The fields of each reference by their names in small letters, and how it stands there.

    One that is cut short ends the file.
    """
    at = 0
    while match := _ENTRY.search(text, at):
        fields, at = {"key": match["key"]}, match.end()
        while field := _FIELD.match(text, at):
            value, at = _value(text, field.end())
            fields[field["name"].lower()] = value
        closed = text.find("}", at)
        if closed < 0:
            return
        at = closed + 1
        if match["kind"].lower() not in _NO_REFERENCES:
            yield fields, text[match.start() : at]


def _value(text: str, at: int) -> tuple[str, int]:
    """A value in braces, in quotes or bare, and where it ends; "" where it is cut short."""
    if not text.startswith(("{", '"'), at):
        bare = _BARE.match(text, at)
        return (bare[0], bare.end()) if bare else ("", at)
    depth, quoted = 0, text[at] == '"'
    for place in range(at, len(text)):
        sign = text[place]
        if sign in "{}" and text[place - 1] != "\\":
            depth += 1 if sign == "{" else -1
        ends = (sign == '"' and place > at and text[place - 1] != "\\") if quoted else sign == "}"
        if ends and not depth:
            return text[at + 1 : place], place + 1
    return "", len(text)


def _names(value: str) -> list[str]:
    return [name for name in re.split(r"\s+and\s+", value) if name]


def _date(fields: Mapping[str, str]) -> str:
    """The date of a reference, as precise as it is."""
    if date := fields.get("date", ""):
        return date
    month = fields.get("month", "").lower()[:3]
    parts = [fields.get("year", "")]
    if month in _MONTHS:
        parts.append(f"{_MONTHS.index(month) + 1:02}")
        if (day := fields.get("day", "")).isdecimal() and len(day) <= 2:
            parts.append(f"{int(day):02}")
    return "-".join(parts)


FORMAT = Format(
    translatable("References (BibTeX)"),
    (".bib", ".bibtex"),
    lambda content: bool(_BEGINS.match(content.head)),
    read_bibtex,
)
