"""The user's query language: a line of text -> what is asked; any line is a query."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from desktop.search.dates import Days, days, span_of_days
from desktop.search.words import Word, asked, fold, unspaced

_MOST_TERMS = 100  # a pasted page is searched by its first words
_DEEPEST = 20  # parentheses within parentheses
_FIELDS = ("title", "source", "lang", "date")
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<open>\()"
    r"|(?P<close>\))"
    r"|(?P<not>(?<![^\s(])-(?=[^\s)-]))"
    rf"|(?P<field>(?:{'|'.join(_FIELDS)}):)?"
    r"(?:[\"“”„«»](?P<phrase>[^\"“”„«»]*)(?P<quote>[\"“”„«»]?)|(?P<bare>[^\s()\"“”„«»]*))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Text:
    """Words that stand next to one another in the text, a single one in any of its forms.

    Attributes:
        words: what is looked for; several only if they were quoted or written in one piece.
        title: True if they must stand in the title.
        exact: True if the forms must be those that were written (in quotes).
        prefix: True if the last word may go on (``pre*``).
        typing: True if the last word may go on because it is being typed.
    """

    words: tuple[Word, ...]
    title: bool = False
    exact: bool = False
    prefix: bool = False
    typing: bool = False

    @property
    def parts(self) -> tuple[Word, ...]:
        """The words that stand next to one another."""
        return tuple(word for word in self.words if not word.compound)

    @property
    def compounds(self) -> tuple[Word, ...]:
        """What the parts make when they are written as one word ("ceasefire")."""
        return tuple(word for word in self.words if word.compound)


@dataclass(frozen=True, slots=True)
class Outlet:
    """Articles of the outlets whose name holds these words.

    Attributes:
        name: the name as it was written, folded; "" for articles of which it is unknown.
        words: its words.
        exact: True if an outlet of exactly this name comes first (in quotes).
        prefix: True if the last word may go on.
    """

    name: str
    words: tuple[Word, ...]
    exact: bool = False
    prefix: bool = False


@dataclass(frozen=True, slots=True)
class Language:
    """Articles in a language: its ISO 639-1 code, or "" for those of which it is unknown."""

    code: str


@dataclass(frozen=True, slots=True)
class Published:
    """Articles known to be published within these days; None for those without a date."""

    days: Days | None


@dataclass(frozen=True, slots=True)
class All:
    """What all of its parts find; everything if it has none."""

    parts: tuple["Node", ...] = ()


@dataclass(frozen=True, slots=True)
class Any:
    """What at least one of its parts finds."""

    parts: tuple["Node", ...]


@dataclass(frozen=True, slots=True)
class Not:
    """What its part does not find."""

    part: "Node"


Node = Text | Outlet | Language | Published | All | Any | Not


@dataclass(frozen=True, slots=True)
class Query:
    """What a line of text asks for.

    Attributes:
        root: the whole question; ``All()`` if it asks for nothing.
        unclear: (start, end) of each piece that was no part of the query language.
    """

    root: Node
    unclear: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str  # "open", "close", "and", "or", "not", "leaf"
    start: int
    end: int
    field: str = ""
    value: str = ""
    quoted: bool = False
    last: bool = False  # nothing behind it, not even a space: it is being typed


def parse(line: str, typing: bool = False) -> Query:
    """Read a query.

    Args:
        line: what the user wrote.
        typing: True while it is being written: the last word is also searched as the beginning of
            one, and an operator or filter at the end that is not finished yet is left out.

    Returns:
        what is asked; whatever is no part of the language is asked for as words.
    """
    return _Parser(line, typing).parse()


class _Parser:
    """Reads one line by recursive descent: OR binds weakest, then AND, then NOT and ``-``."""

    def __init__(self, line: str, typing: bool) -> None:
        self._typing = typing
        self._tokens = list(_tokens(line))
        self._at = 0
        self._terms = 0
        self._unclear: list[tuple[int, int]] = []

    def parse(self) -> Query:
        alternatives: list[Node] = []
        while self._at < len(self._tokens):
            alternatives.append(self._either(0))
            if self._kind() == "close":
                self._note(self._take())
        root = _joined(All, [part for part in alternatives if part != All()])
        return Query(root, tuple(sorted(set(self._unclear))))

    def _kind(self, ahead: int = 0) -> str:
        at = self._at + ahead
        return self._tokens[at].kind if at < len(self._tokens) else "end"

    def _take(self) -> _Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _note(self, token: _Token) -> None:
        self._unclear.append((token.start, token.end))

    def _either(self, depth: int) -> Node:
        parts = [self._together(depth)]
        while self._kind() == "or":
            if parts[-1] == All() or self._kind(1) in {"or", "and", "close", "end"}:
                parts[-1] = _joined(All, [parts[-1], *self._stray(), self._together(depth)])
                continue
            self._take()
            parts.append(self._together(depth))
        return _joined(Any, [part for part in parts if part != All()])

    def _together(self, depth: int) -> Node:
        parts: list[Node] = []
        while (kind := self._kind()) not in {"or", "close", "end"}:
            if kind == "and":
                if not parts or self._kind(1) in {"or", "and", "close", "end"}:
                    parts += self._stray()
                else:
                    self._take()
            else:
                parts += self._item(depth)
        return _joined(All, parts)

    def _item(self, depth: int) -> list[Node]:
        negated = False
        while self._kind() == "not":
            if self._kind(1) in {"or", "and", "close", "end"}:
                return self._stray()
            self._take()
            negated = not negated
        found = self._group(depth) if self._kind() == "open" else self._leaf(self._take())
        return [Not(_finished(part)) for part in found] if negated else found

    def _group(self, depth: int) -> list[Node]:
        opened = self._take()
        if depth >= _DEEPEST:
            self._note(opened)
            return []
        inside = self._either(depth + 1)
        if self._kind() == "close":
            self._take()
        elif not self._typing:
            self._note(opened)
        return [inside] if inside != All() else []

    def _stray(self) -> list[Node]:
        """An operator that has nothing to work on: a word, unless more may follow."""
        token = self._take()
        self._note(token)
        return [] if self._typing and token.last else self._words(token, token.value)

    def _leaf(self, token: _Token) -> list[Node]:
        self._terms += 1
        if self._terms > _MOST_TERMS:
            self._note(token)
            return []
        if token.field in {"", "title"}:
            return self._text(token)
        if node := _filter(token, self._typing and token.last):
            return [node]
        self._note(token)
        if self._typing and token.last:
            return []
        return self._words(token, f"{token.field} {token.value}")

    def _text(self, token: _Token) -> list[Node]:
        prefix = token.value.endswith("*") and not token.quoted
        found = tuple(asked(token.value))
        if not found:
            self._note(token)
            return []
        return [
            Text(
                found,
                title=token.field == "title",
                exact=token.quoted,
                prefix=prefix or _lone(found),
                typing=self._typing and token.last and _long_enough(found[-1]),
            )
        ]

    def _words(self, token: _Token, text: str) -> list[Node]:
        found = tuple(asked(text))
        return [Text(found, exact=token.quoted)] if found else []


def _tokens(line: str) -> Iterator[_Token]:
    for match in _TOKEN.finditer(line):
        if match[0] and match.lastgroup != "space":
            yield _token(match)


def _token(match: re.Match[str]) -> _Token:
    start, end = match.span()
    kind = match.lastgroup or ""
    last = end == len(match.string)
    if kind in {"open", "close", "not"}:
        return _Token(kind, start, end, value=match[0])
    field = (match["field"] or "").rstrip(":").lower()
    if match["phrase"] is not None:
        # A phrase that has no closing quote yet is still being typed.
        return _Token("leaf", start, end, field, match["phrase"], True, last and not match["quote"])
    bare = match["bare"]
    operator = bare.lower() if not field and bare in {"AND", "OR", "NOT"} else "leaf"
    return _Token(operator, start, end, field, bare, False, last)


def _filter(token: _Token, unfinished: bool) -> Node | None:
    """The filter a token asks for, or None if its value is none."""
    value = token.value.strip()
    if not value and not token.quoted:
        return None
    if token.field == "lang":
        return _language(value)
    if token.field == "date":
        if not value:
            return Published(None)
        within = span_of_days(value) or (days(value, unfinished=True) if unfinished else None)
        return Published(within) if within else None
    return _outlet(value, token.quoted, unfinished)


def _language(value: str) -> Node | None:
    return Language(value.lower()) if re.fullmatch(r"[A-Za-z]{0,3}", value) else None


def _outlet(value: str, quoted: bool, unfinished: bool) -> Node | None:
    found = tuple(word for word in asked(value) if not word.compound)
    if value and not found:
        return None
    prefix = unfinished or (value.endswith("*") and not quoted)
    name = value if quoted else value.rstrip("*")
    return Outlet(outlet_name(name), found, exact=quoted, prefix=prefix)


def outlet_name(name: str) -> str:
    """An outlet's name as names are compared: folded, with single spaces."""
    return " ".join(map(fold, name.split()))


def _finished(part: Node) -> Node:
    """A word that is excluded: what it may become must not be excluded while it is typed."""
    return replace(part, typing=False) if isinstance(part, Text) else part


def _lone(found: tuple[Word, ...]) -> bool:
    """Whether this is one character of a script that is searched by pairs."""
    return len(found) == 1 and len(found[0].form) == 1 and unspaced(found[0].form)


def _long_enough(word: Word) -> bool:
    """Whether to search what a word may become: of one letter, half the archive begins so."""
    return len(word.form) > 1 or unspaced(word.form)


def _joined(kind: type[All] | type[Any], parts: list[Node]) -> Node:
    """The parts as one node: one of the same kind is taken apart, a single one stays as it is."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else (part,)
    return flat[0] if len(flat) == 1 else (kind(tuple(flat)) if flat else All())
