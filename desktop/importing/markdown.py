"""Markdown: front matter as metadata, the marks of the syntax taken off the text."""

import html
import re
from collections.abc import Iterator, Mapping, Sequence

from desktop.article import Article, Origin
from desktop.errors import ReaderError
from desktop.importing.building import Value, build
from desktop.importing.content import Content
from desktop.importing.decoding import decode
from desktop.importing.format import Format
from desktop.importing.plain import headline_at
from desktop.importing.text_head import names_field, stated
from desktop.message import message, translatable

_FRONT_MATTER = re.compile(r"\A\s*---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ENTRY = re.compile(r"([A-Za-z_]+):[ \t]*(.*)")
_ITEM = re.compile(r"\s*-\s+(\S.*)")
_FIELDS = {
    "title": "title",
    "headline": "title",
    "source": "source",
    "outlet": "source",
    "publisher": "source",
    "author": "author",
    "authors": "author",
    "date": "published",
    "published": "published",
    "url": "url",
    "link": "url",
    "lang": "language",
    "language": "language",
}

_FENCE = re.compile(r" {0,3}(?:```|~~~)")
_RULE = re.compile(r" {0,3}(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})")
_UNDERLINE = re.compile(r" {0,3}(?:=+|-+)[ \t]*")
_HEADING = re.compile(r" {0,3}#{1,6}[ \t]+(.*)")
_DEFINITION = re.compile(r" {0,3}\[[^\]]+\]:[ \t]*\S.*")
_TABLE_RULE = re.compile(r"[ \t:|-]+")
_QUOTE = re.compile(r"\A(?: {0,3}>[ \t]?)+")
_LIST = re.compile(r"\A[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")

# Everything that repeats is bounded, or a row of a hundred thousand marks would take minutes.
_ADDRESS = r"\([^()]{0,2000}(?:\([^()]{0,200}\)[^()]{0,200}){0,3}\)"
# In this order: pictures before links, as a link may be a picture; tags before what they enclose.
_INLINE = (
    (re.compile(rf"!\[[^\]]{{0,1000}}\](?:{_ADDRESS}|\[[^\]]{{0,200}}\])"), ""),
    (re.compile(r"\[\^[^\]]{1,100}\]"), ""),
    (re.compile(rf"\[([^\[\]]{{0,1000}})\]{_ADDRESS}"), r"\1"),
    (re.compile(r"\[([^\[\]]{1,1000})\]\[[^\[\]]{0,200}\]"), r"\1"),
    (re.compile(r"<(https?://[^\s<>]+)>"), r"\1"),
    (re.compile(r"</?[A-Za-z][^<>]*>"), ""),
    (re.compile(r"(?<!`)(`{1,3})(?!`)(.{1,1000}?)(?<!`)\1(?!`)"), r"\2"),
    (re.compile(r"(?<!\\)(\*\*|~~)(?=\S)(.{1,2000}?)(?<=\S)\1"), r"\2"),
    (re.compile(r"(?<![\w\\])(__)(?=\S)(.{1,2000}?)(?<=\S)\1(?!\w)"), r"\2"),
    (re.compile(r"(?<!\\)\*(?=[^\s*])([^*]{0,2000})(?<=\S)\*"), r"\1"),
    (re.compile(r"(?<![\w\\])_(?=[^\s_])([^_]{0,2000})(?<=\S)_(?!\w)"), r"\1"),
    (re.compile(r"\\([!-/:-@\[-`{-~])"), r"\1"),
)


def read_markdown(text: str, original: bytes, path: str = "") -> Article:
    """Make an article of Markdown: its text without the marks, one line a paragraph.

    The headline is the front matter's title, else the first heading where the text begins with
    one, else what would be the headline of a plain text. Front matter is no part of the text; lines
    under the headline that name what they state are, and speak where front matter does not.

    Raises:
        ReaderError: there is no text in it.
    """
    fields, body = _front_matter(text)
    paragraphs = list(_paragraphs(_without_comments(body)))
    text = "\n".join(paragraph for paragraph, _ in paragraphs)
    if not text:
        raise ReaderError(path, message("there is no text in it; see whether it is the right file"))
    if paragraphs and "title" not in fields:
        first, is_heading = paragraphs[0]
        title = first if is_heading else headline_at([first, "", *text.split("\n")[1:]], 0)[0]
        fields["title"] = (title, Origin.HEADING)
    below, _ = stated(text.split("\n"), int(_is_headed(paragraphs, fields)), only_named=True)
    fields = {**below, **fields}
    return build(text, fields, original, path)


def _is_headed(paragraphs: Sequence[tuple[str, bool]], fields: Mapping[str, Value]) -> bool:
    """Whether the first paragraph is a heading, or what was taken for the headline."""
    first, is_heading = paragraphs[0]
    return is_heading or ("title" in fields and fields["title"][0] == first)


def _front_matter(text: str) -> tuple[dict[str, Value], str]:
    """The fields between the lines of dashes at the top, and the text after them.

    Only what reads the same in every YAML is read: plain or quoted values, lists of them.
    """
    match = _FRONT_MATTER.match(text)
    if not match:
        return {}, text
    fields: dict[str, Value] = {}
    for name, value in _entries(match[1].split("\n")):
        field = _FIELDS.get(name.lower())
        if field and value:
            fields.setdefault(field, (value, Origin.DATA))
    return fields, text[match.end() :]


def _entries(lines: list[str]) -> Iterator[tuple[str, str]]:
    at = 0
    while at < len(lines):
        entry = _ENTRY.fullmatch(lines[at])
        at += 1
        if not entry:
            continue
        items: list[str] = []
        while not entry[2] and at < len(lines) and (item := _ITEM.fullmatch(lines[at])):
            items.append(_unquoted(item[1]))
            at += 1
        value = entry[2].strip()
        if value.startswith("[") and value.endswith("]"):
            items = [_unquoted(item) for item in value[1:-1].split(",")]
        yield entry[1], ", ".join(filter(None, items)) if items else _unquoted(value)


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] == value[-1] and value[0] in "\"'":
        return (
            value[1:-1].replace("''", "'") if value[0] == "'" else value[1:-1].replace('\\"', '"')
        )
    return re.sub(r"\s+#.*", "", value)


def _paragraphs(text: str) -> Iterator[tuple[str, bool]]:
    """Each paragraph on one line without its marks, and whether it is a heading."""
    lines: list[str] = []
    fenced = False
    for line in [*text.split("\n"), ""]:
        if _FENCE.match(line):
            fenced = not fenced
            yield from _joined(lines)
        elif fenced:
            yield from _joined([line])
        elif lines and _UNDERLINE.fullmatch(line):
            yield from _joined(lines, is_heading=True)
        elif heading := _HEADING.fullmatch(line):
            yield from _joined(lines)
            yield from _joined([heading[1].rstrip().rstrip("#")], is_heading=True)
        elif _ends_paragraph(line):
            yield from _joined(lines)
        else:
            if _LIST.match(line) or line.lstrip().startswith("|") or _names(line, *lines[-1:]):
                yield from _joined(lines)
            lines.append(line)
    yield from _joined(lines)


def _names(*lines: str) -> bool:
    """Whether one of these lines names what it states, "**Source:** Harbour Wire"."""
    return any(names_field(_without_marks(line).strip()) for line in lines)


def _ends_paragraph(line: str) -> bool:
    if _TABLE_RULE.fullmatch(line) and "|" in line and "-" in line:
        return True
    if not _QUOTE.sub("", line).strip():
        return True
    return bool(_RULE.fullmatch(line) or _DEFINITION.fullmatch(line))


def _joined(lines: list[str], *, is_heading: bool = False) -> Iterator[tuple[str, bool]]:
    """The paragraph that these lines make, which are taken out of the list."""
    whole = " ".join(_LIST.sub("", _QUOTE.sub("", line), count=1).strip() for line in lines)
    lines.clear()
    whole = " ".join(html.unescape(_without_marks(whole)).split())
    if whole:
        yield whole, is_heading


def _without_comments(text: str) -> str:
    first, *rest = text.split("<!--")
    kept = [first]
    for part in rest:
        _, closed, after = part.partition("-->")
        kept.append(after if closed else f"<!--{part}")
    return "".join(kept)


def _without_marks(line: str) -> str:
    for pattern, replacement in _INLINE:
        line = pattern.sub(replacement, line)
    return line.strip("|") if line.startswith("|") else line


def _read(content: Content) -> Iterator[Article]:
    data = content.data()
    yield read_markdown(decode(data, content.path), data, content.path)


FORMAT = Format(translatable("Markdown"), (".md", ".markdown"), lambda _: False, _read)
