"""Office documents: DOCX and ODT, which are XML in a ZIP, a paragraph a line.

No library reads both, and one of ours keeps the limits of all archives and knows no entities.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.importing.content import Content
from desktop.importing.decoding import clean
from desktop.importing.documents import Document, articles_of
from desktop.importing.format import Format, Found
from desktop.importing.xml_tree import local, named, parse_xml, text_of
from desktop.importing.zipped import unpacked, whole
from desktop.message import translatable

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element


@dataclass(frozen=True, slots=True)
class _Kind:
    """Where one kind of document keeps what.

    Attributes:
        body: the member with the text.
        properties: the member with what the document says of itself.
        paragraphs: elements that are paragraphs.
        unseen: elements whose text is not part of the text: notes, deleted words, comments.
        creator: the element that names who wrote it.
    """

    body: str
    properties: str
    paragraphs: tuple[str, ...]
    unseen: frozenset[str]
    creator: str


_DOCX = _Kind(
    "word/document.xml",
    "docProps/core.xml",
    ("p",),
    frozenset({"del", "instrText", "delText", "footnoteReference", "drawing", "pict", "object"}),
    "creator",
)
_ODT = _Kind(
    "content.xml",
    "meta.xml",
    ("p", "h"),
    frozenset({"note", "annotation", "tracked-changes", "frame", "ruby-text"}),
    "initial-creator",
)
_BESIDE = ("styles.xml", "mimetype")  # of these an ODT has one or both beside its text
_BREAKS = {"br": "\n", "cr": "\n", "line-break": "\n", "tab": " ", "s": " ", "noBreakHyphen": "-"}
_HEADING = ("title", "heading 1", "heading1", "heading_20_1")
_MOST_SPACES = 100  # that one element of ODT may stand for


def read_office(content: Content) -> Iterator[Found]:
    """The article of a document, or the many of an export that was saved as one.

    Raises:
        ReaderError: it is damaged, or there is no text in it.
    """
    kind = _DOCX if _DOCX.body in content.members else _ODT
    with unpacked(content) as packed:
        body = whole(content, packed, kind.body)
        told = kind.properties in packed.namelist()
        about = whole(content, packed, kind.properties) if told else b""
    root = parse_xml(body, content.path)
    lines: list[str] = []
    heading = ""
    for paragraph in _paragraphs(root, kind):
        text = clean("".join(_pieces(paragraph, kind))).strip()
        lines.append(text)
        if text and not heading and _style(paragraph) in _HEADING:
            heading = text
    properties = parse_xml(about, content.path) if about else None
    title, creator = ("", "") if properties is None else _said(properties, kind)
    document = Document(lines, content.data(), content.path, heading, title, creator)
    yield from articles_of(document)


def _paragraphs(root: "Element", kind: _Kind) -> "Iterator[Element]":
    """The paragraphs in their order; not those within other paragraphs, as in text boxes."""
    waiting = [root]
    while waiting:
        element = waiting.pop()
        if local(element) in kind.unseen:
            continue
        if local(element) in kind.paragraphs:
            yield element
        else:
            waiting.extend(reversed(list(element)))


def _pieces(paragraph: "Element", kind: _Kind) -> Iterator[str]:
    """The text of a paragraph in its order; not recursive, for elements nest as they like."""
    odt = kind is _ODT
    waiting: list[Element | str] = [paragraph]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
            continue
        name = local(one)
        if one is not paragraph and odt:
            waiting.append(one.tail or "")
        if name in kind.unseen:
            continue
        if name in _BREAKS:
            yield _BREAKS[name] * (_count(one) if name == "s" else 1)
            continue
        if odt or name == "t":  # between the elements of DOCX stands nothing but layout
            yield one.text or ""
        waiting.extend(reversed(list(one)))


def _count(spaces: "Element") -> int:
    """How many spaces an element of ODT stands for."""
    number = next((value for name, value in spaces.attrib.items() if name.endswith("}c")), "1")
    return min(int(number), _MOST_SPACES) if number.isdecimal() else 1


def _style(paragraph: "Element") -> str:
    """The name of a paragraph's style in small letters; a heading of ODT may have any."""
    if local(paragraph) == "h":
        return _HEADING[0]
    own = next(named(paragraph, "pStyle"), paragraph)
    found = [value for name, value in own.attrib.items() if name.endswith(("}val", "}style-name"))]
    return found[0].lower() if found else ""


def _said(properties: "Element", kind: _Kind) -> tuple[str, str]:
    """The title and the creator that a document says it has."""
    title, creator = (
        text_of(next(named(properties, name), None)) for name in ("title", kind.creator)
    )
    return title, creator


FORMATS = (
    Format(
        translatable("Word documents"), (".docx",), lambda c: _DOCX.body in c.members, read_office
    ),
    Format(
        translatable("OpenDocument texts"),
        (".odt",),
        lambda c: _ODT.body in c.members and not c.members.isdisjoint(_BESIDE),
        read_office,
    ),
)
