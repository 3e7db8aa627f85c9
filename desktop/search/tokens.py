"""The pieces of a query's line: brackets, operators, words, phrases, each with its place."""

import re
from collections.abc import Iterator
from typing import NamedTuple

from desktop.search.query import LISTED

FIELDS = ("title", "source", "author", "lang", "date", "added", *LISTED)
OPERATORS = frozenset({"AND", "OR", "NOT"})
_QUOTES = '"“”„«»'
_TOKEN = re.compile(
    r"(?P<space>\s+)"
    r"|(?P<open>\()"
    r"|(?P<close>\))"
    r"|(?P<not>(?<![^\s(])-(?=[^\s)-]))"
    rf"|(?P<field>(?:{'|'.join(FIELDS)}):)?"
    rf"(?:[{_QUOTES}](?P<phrase>[^{_QUOTES}]*)(?P<quote>[{_QUOTES}]?)(?P<near>~\d*)?"
    rf"|(?P<bare>[^\s(){_QUOTES}]*))",
    re.IGNORECASE,
)


class Token(NamedTuple):  # as words are: a line is read at each keystroke
    """A piece of a line.

    Attributes:
        kind: "open", "close", "and", "or", "not", or "leaf" for all else.
        start: its first character in the line.
        end: the character after its last one.
        field: the name before the colon, in small letters; "" without one.
        value: what is behind that, without quotes.
        value_start: the first character of the value in the line.
        quoted: whether it stands in quotes.
        near: behind the quotes, "~" and what number follows; "" where there is none.
        last: True where nothing is behind it, not even a space: it is being typed.
    """

    kind: str
    start: int
    end: int
    field: str = ""
    value: str = ""
    value_start: int = 0
    quoted: bool = False
    near: str = ""
    last: bool = False


def tokens(line: str) -> Iterator[Token]:
    """The pieces of a line in order; of white space there is none."""
    for match in _TOKEN.finditer(line):
        if match[0] and match.lastgroup != "space":
            yield _token(match)


def asks_for_words(line: str) -> bool:
    """Whether a query asks for words, rather than only for what is known of articles."""
    return any(token.kind == "leaf" and token.field in {"", "title"} for token in tokens(line))


def _token(match: re.Match[str]) -> Token:
    start, end = match.span()
    kind = match.lastgroup or ""
    last = end == len(match.string)
    if kind in {"open", "close", "not"}:
        return Token(kind, start, end, value=match[0])
    field = (match["field"] or "").rstrip(":").lower()
    if match["phrase"] is not None:
        # A phrase that has no closing quote yet is still being typed; so is a "~" without number.
        near = match["near"] or ""
        typed = last and (not match["quote"] or near == "~")
        value, at = match["phrase"], match.start("phrase")
        return Token("leaf", start, end, field, value, at, True, near, typed)
    bare, at = match["bare"], match.start("bare")
    operator = bare.lower() if not field and bare in OPERATORS else "leaf"
    return Token(operator, start, end, field, bare, at, last=last)
