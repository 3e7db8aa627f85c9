"""Article, Source, Event: the shared data types, as frozen dataclasses."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class Origin(StrEnum):
    """Where the value of an article's field came from."""

    META = "meta tag"
    STRUCTURED = "JSON-LD"
    DATA = "data field"
    HEADING = "heading in the text"
    TEXT = "line in the text"
    DETECTED = "detected in the text"
    CAPTURE = "capture"
    ADDRESS = "URL"
    FILE = "file name"
    HEADER = "mail header"
    PROPERTIES = "document properties"
    USER = "user"


class Doubt(StrEnum):
    """A doubt about an article as it was read; its value is for people and programs."""

    STUB = "paywall stub"
    LINK = "link without text"
    NOTICE = "notice instead of a text"
    TEASER = "teaser only"
    CUT = "cut short"
    DATE_IN_ADDRESS = "date only in the URL"
    SEVERAL_DATES = "several dates"
    DATE_GUESSED = "date guessed"
    OCR = "OCR noise"
    LANGUAGE = "language not supported"

    @property
    def field(self) -> str:
        """The field it is about, "" for the text: it falls where the user corrects that field."""
        return _DOUBTED.get(self, "")


_DOUBTED = {
    Doubt.DATE_IN_ADDRESS: "published",
    Doubt.SEVERAL_DATES: "published",
    Doubt.DATE_GUESSED: "published",
    Doubt.LANGUAGE: "language",
}


@dataclass(frozen=True, slots=True)
class Article:
    """One text by one source; analysis never changes it.

    Attributes:
        text: the body as stored; paragraphs are lines, line ends are line feeds; every offset in
            the program counts its characters (code points).
        title: the headline, or "" where the text has none.
        source: the outlet's name, or "".
        author: the byline without "By", or "".
        published: ISO 8601 date or date-time with offset as far as known ("2024-11",
            "2024-11-14", "2024-11-14T18:05:00+02:00"), or "".
        language: ISO 639-1 code, or "".
        url: where the text was published, or "".
        external_id: the id it had in the data set it came from, or "".
        path: the file it was read from, or "".
        captured: when it was saved as far as that is known, ISO 8601, or "".
        origins: for each known field, where it came from.
        doubts: what is doubtful about it as it was read, in the order of `Doubt`.
        versions: the numbers of the articles of the same address in the order they came in, itself
            among them; () where there are no others, and while it is in no archive.
        sha256: hex digest of the original bytes.
        original: the bytes as they were read; empty on articles taken from an archive's lists.
        id: its number in the archive; 0 while it is in none.
    """

    text: str
    title: str = ""
    source: str = ""
    author: str = ""
    published: str = ""
    language: str = ""
    url: str = ""
    external_id: str = ""
    path: str = ""
    captured: str = ""
    origins: Mapping[str, Origin] = field(default_factory=dict[str, Origin])
    doubts: tuple[Doubt, ...] = ()
    versions: tuple[int, ...] = ()
    sha256: str = ""
    original: bytes = field(default=b"", repr=False, compare=False)
    id: int = 0

    @property
    def label(self) -> str:
        """The title, or the first words of the text where there is none."""
        return self.title or shorten(self.text, 80)


@dataclass(frozen=True, slots=True)
class Source:
    """An outlet, and how many articles of it the archive holds."""

    name: str
    articles: int


@dataclass(frozen=True, slots=True)
class Summary:
    """One line of a list of articles: what is shown without reading the text.

    Attributes:
        id: the article's number in the archive.
        title: its label: the headline, or the first words of the text.
        source: the outlet's name, or "".
        published: ISO 8601, or "".
        language: ISO 639-1 code, or "".
        words: length of the text in words.
        event: number of the event it belongs to, or 0.
        doubtful: whether something about it is doubtful.
    """

    id: int
    title: str
    source: str
    published: str
    language: str
    words: int
    event: int = 0
    doubtful: bool = False


class Body(NamedTuple):  # as `search.Hit` is: as many are made at each keystroke
    """The parts of an article needed to show a piece of its text.

    Attributes:
        id: the article's number in the archive.
        language: ISO 639-1 code, or "".
        text: the body as stored.
    """

    id: int
    language: str
    text: str


@dataclass(frozen=True, slots=True)
class Event:
    """The articles that report one occurrence.

    Attributes:
        id: its number in the archive.
        title: the most central of its headlines.
        articles: their numbers, oldest first.
        first: published date of the earliest dated article, or "".
        last: published date of the latest dated article, or "".
    """

    id: int
    title: str
    articles: tuple[int, ...]
    first: str = ""
    last: str = ""


def digest(original: bytes) -> str:
    """The SHA-256 of an article's bytes in hex."""
    return hashlib.sha256(original).hexdigest()


def shorten(text: str, width: int) -> str:
    """The first line of a text, cut at a word to at most ``width`` characters, with an ellipsis."""
    line = next((line.strip() for line in text.splitlines() if line.strip()), "")
    if len(line) <= width:
        return line
    words, space, _ = line[:width].rpartition(" ")
    return (words if space else line[: width - 1]).rstrip(" ,;:–—-") + "…"
