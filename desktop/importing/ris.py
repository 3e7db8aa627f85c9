"""RIS: references as Zotero, EndNote and libraries export them.

The tags are those of https://en.wikipedia.org/wiki/RIS_(file_format); a newspaper article has its
newspaper in T2.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping

from desktop.article import Article
from desktop.errors import ReaderError
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.format import Format
from desktop.importing.references import read_reference, spoken
from desktop.message import message, translatable

_LINE = re.compile(r"([A-Z][A-Z0-9])  -(?: (.*))?")
_BEGINS = re.compile(rb"(?:\xef\xbb\xbf)?\s*TY  - ")
# The article's field, and the tags that may say it, the first that does.
_TAGS: Mapping[str, tuple[str, ...]] = {
    "title": ("TI", "T1", "CT"),
    "source": ("T2", "JO", "JF", "BT", "PB"),
    "published": ("DA", "PY", "Y1"),
    "language": ("LA",),
    "url": ("UR",),
    "id": ("ID", "AN"),
    "abstract": ("AB", "N2"),
}
_AUTHORS = ("AU", "A1")
_ATTACHED = ("L1", "L2", "L4")


def read_ris(content: Content) -> Iterator[Article | ReaderError]:
    """The references of a file.

    Raises:
        ReaderError: it can't be read, or holds none.
    """
    text = decode(content.data(), content.path)
    empty = True
    for lines in _references(text):
        empty = False
        said: dict[str, list[str]] = defaultdict(list)
        for line in lines:
            if (match := _LINE.fullmatch(line)) and match[2]:
                said[match[1]].append(match[2].strip())
        record = {
            field: next((said[tag][0] for tag in tags if said[tag]), "")
            for field, tags in _TAGS.items()
        }
        names = [spoken(name) for tag in _AUTHORS for name in said[tag]]
        record |= {"author": ", ".join(names), "published": _date(record["published"])}
        attached = [path for tag in _ATTACHED for path in said[tag]]
        yield from read_reference(content, record, "\n".join(lines).encode(), attached)
    if empty:
        raise ReaderError(
            content.path, message("no reference was found in it; export it as RIS anew")
        )


def _references(text: str) -> Iterator[list[str]]:
    lines: list[str] = []
    for line in text.split("\n"):
        lines += [line.rstrip()]
        if line.startswith("ER  -"):
            yield lines
            lines = []
    if any(line.startswith("TY  -") for line in lines):  # the last one is cut short
        yield lines


def _date(value: str) -> str:
    """A date such as 2031/11/14/evening: what is empty or no number is left out."""
    parts = [part for part in value.split("/")[:3] if part.isdecimal() and len(part) <= 4]
    return "-".join(f"{int(part):02}" for part in parts) if "/" in value else value


FORMAT = Format(
    translatable("References (RIS)"),
    (".ris",),
    lambda content: bool(_BEGINS.match(content.head)),
    read_ris,
)
