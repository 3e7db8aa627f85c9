"""The parser of the user's query language: a line of text -> what is asked; any line is a query."""

from dataclasses import replace
from datetime import date, datetime

from desktop.search.figures import as_one, group_count, in_groups
from desktop.search.filters import asked_filter
from desktop.search.inexact import inexact, looks_inexact
from desktop.search.misnamed import names_no_field
from desktop.search.query import All, Any, Near, Node, Not, Query, Text, Wildcard
from desktop.search.tokens import OPERATORS, Token, tokens
from desktop.search.words import (
    LETTER_LIKE,
    Word,
    as_searched,
    asked,
    unspaced,
    unspaced_within,
)

_MOST_TERMS = 100  # a pasted page is searched by its first words
_DEEPEST = 20  # parentheses within parentheses
_FARTHEST = 1000  # words between words that are near; longer than most articles


def parse(line: str, typing: bool = False, today: date | None = None) -> Query:
    """Read a query.

    Args:
        line: what the user wrote.
        typing: True while it is being written: the last word is also searched as the beginning of
            one, and an operator or filter at the end that is not finished yet is left out.
        today: the day that "today" means; that of this computer's clock if None.

    Returns:
        what is asked; whatever is no part of the language is asked for as words.
    """
    return _words_alone(line, typing) or _Parser(line, typing, today).parse()


def _words_alone(line: str, typing: bool) -> Query | None:
    """What a line of nothing but words asks for, in a third of the time; None of any other line."""
    letters = line.replace(" ", "")
    if not letters.isalpha() or LETTER_LIKE in letters or unspaced_within(letters):
        return None
    pieces = line.split(" ")
    goes_on = typing and pieces[-1] != ""
    found = [Word(0, len(piece), 0, *as_searched(piece)) for piece in pieces if piece]
    if len(found) > _MOST_TERMS or not all(word.form for word in found):
        return None
    if not OPERATORS.isdisjoint(pieces):
        return None
    texts = [Text((word,)) for word in found]
    texts[-1] = Text((found[-1],), typing=goes_on)
    return Query(_joined(All, list(texts)))


class _Parser:
    """Reads one line by recursive descent: OR binds weakest, then AND, then NOT and ``-``."""

    def __init__(self, line: str, typing: bool, today: date | None) -> None:
        self._typing = typing
        self._today = today
        self._tokens = list(tokens(line))
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

    def _take(self) -> Token:
        self._at += 1
        return self._tokens[self._at - 1]

    def _note(self, token: Token) -> None:
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

    def _leaf(self, token: Token) -> list[Node]:
        self._terms += 1
        if self._terms > _MOST_TERMS:
            self._note(token)
            return []
        if names_no_field(token, self._phrase_follows()):
            self._note(token)
        if token.field in {"", "title"}:
            groups = self._groups(token)
            return self._number(token, groups) if groups else self._text(token)
        today = self._today or datetime.now().astimezone().date()
        if node := asked_filter(token, self._typing and token.last, today):
            return [node]
        self._note(token)
        if self._typing and token.last:
            return []
        return self._words(token, f"{token.field} {token.value}")

    def _phrase_follows(self) -> bool:
        """Whether a phrase stands right behind the piece that was taken."""
        if self._kind() != "leaf":
            return False
        former, phrase = self._tokens[self._at - 1 : self._at + 1]
        return phrase.quoted and not phrase.field and phrase.start == former.end

    def _groups(self, token: Token) -> list[Token]:
        """What stands behind a piece with single spaces and may be one number with it."""
        number = [token]
        while not token.quoted and self._kind(len(number) - 1) == "leaf":
            one = self._tokens[self._at + len(number) - 1]
            if one.quoted or one.field or one.start != number[-1].end + 1:
                break
            if group_count([piece.value for piece in (*number, one)]) <= len(number):
                break
            number.append(one)
        return number[1:]

    def _number(self, token: Token, groups: list[Token]) -> list[Node]:
        """Figures that may be one number; each counts as a word of the line."""
        self._at += len(groups)
        self._terms += len(groups)
        every = [token, *groups]
        parts = [part for one in every for part in self._text(one)]
        values = [one.value for one in every]
        return [as_one(values, parts, token.field == "title", self._goes_on(every[-1]))]

    def _text(self, token: Token) -> list[Node]:
        title = token.field == "title"
        if not token.quoted and (node := inexact(token.value, title)):
            return (
                [replace(node, typing=self._goes_on(token))]
                if isinstance(node, Wildcard)
                else [node]
            )
        found = tuple(asked(token.value))
        if not found or (not token.quoted and looks_inexact(token.value)):
            self._note(token)
        if not found:
            return []
        parts = tuple(word for word in found if not word.compound)
        if token.near not in {"", "~"} and len(parts) > 1:
            return [Near(parts, min(int(token.near[1:]), _FARTHEST), title)]
        if token.near and not (self._typing and token.last):
            self._note(token)
        prefix = token.value.endswith("*") and not token.quoted
        text = Text(
            found,
            title=title,
            exact=token.quoted,
            prefix=prefix or _lone(found),
            typing=self._goes_on(token),
        )
        return [in_groups(text)]

    def _goes_on(self, token: Token) -> bool:
        """Whether more letters may follow."""
        return self._typing and token.last and not token.near

    def _words(self, token: Token, text: str) -> list[Node]:
        found = tuple(asked(text))
        return [Text(found, exact=token.quoted)] if found else []


def _finished(part: Node) -> Node:
    """A word that is excluded: what it may become must not be excluded while it is typed."""
    if isinstance(part, All | Any):
        return replace(part, parts=tuple(map(_finished, part.parts)))
    return replace(part, typing=False) if isinstance(part, Text | Wildcard) else part


def _lone(found: tuple[Word, ...]) -> bool:
    """Whether this is one character of a script that is searched by pairs."""
    return len(found) == 1 and len(found[0].form) == 1 and unspaced(found[0].form)


def _joined(kind: type[All] | type[Any], parts: list[Node]) -> Node:
    """The parts as one node: one of the same kind is taken apart, a single one stays as it is."""
    flat: list[Node] = []
    for part in parts:
        flat += part.parts if isinstance(part, kind) else (part,)
    return flat[0] if len(flat) == 1 else (kind(tuple(flat)) if flat else All())
