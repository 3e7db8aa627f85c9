"""Unclear: why pieces of a query are no part of the query language, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.message import Message, message
from desktop.search.misnamed import fields_meant, names_no_field
from desktop.search.parser import parse
from desktop.search.tokens import Token, tokens
from desktop.search.words import asked

# Why what follows a field's colon is none of its values.
_NO_VALUE = {
    "date": message("is no date, such as 2024-11-14"),
    "added": message("is no date, such as 2024-11-14"),
    "lang": message("is no language code, such as en or uk"),
    "has": message("is nothing an article can have"),
    "differs": message("is no kind of difference"),
    "only": message("names no number of statements"),
    "hedged": message("takes yes or no"),
    "speaker": message("names nobody"),
}

_NO_OPERATOR = {
    "open": message("is not closed"),
    "close": message("closes nothing"),
    "and": message("joins nothing here"),
    "or": message("joins nothing here"),
    "not": message("joins nothing here"),
}


@dataclass(frozen=True, slots=True)
class Unclear:
    """A piece of a query that is no part of the language.

    Attributes:
        words: which piece it is, why, and what was done with it; for people.
        typed: whether it stands at the end, so that it may still become one.
    """

    words: Message
    typed: bool


def unclear_pieces(
    query: str, places: Iterable[tuple[int, int]], typing: bool = False
) -> tuple[Unclear, ...]:
    """The pieces of a query that were not understood.

    Args:
        query: as it was searched for.
        places: (start, end) of each piece, as the search gave them.
        typing: whether it is being written: what has only been begun is then no news.
    """
    spans = set(places)
    found = [token for token in tokens(query) if (token.start, token.end) in spans]
    return tuple(
        Unclear(
            message(
                "“{words}” {why}; {fate}",
                words=query[token.start : token.end],
                why=_why(token),
                fate=_fate(token, typing),
            ),
            token.last,
        )
        for token in found
        if not (typing and _unfinished(token))
    )


def _unfinished(token: Token) -> bool:
    """Whether it has only been begun, which is no news: "date:", "OR"."""
    return token.last and (token.kind != "leaf" or (bool(token.field) and not token.value))


def _why(token: Token) -> Message:
    if token.kind in _NO_OPERATOR:
        return _NO_OPERATOR[token.kind]
    if token.field and token.field != "title":
        return _NO_VALUE.get(token.field, message("names nothing that could be looked for"))
    if names_no_field(token, phrase_follows=True):
        return _misnamed(token.value)
    if not asked(token.value):
        return message("holds no word")
    if "~" in token.value + token.near:
        return message("asks for more than “~” can")
    return message("is no word")


def _misnamed(piece: str) -> Message:
    """That a piece is of no field, and what would be: the whole of it if its value will do."""
    name, _colon, value = piece.partition(":")
    fields = fields_meant(name)
    if not fields:
        return message("names no field of the search")
    whole = (f"{field}{value}" for field in fields if value)
    meant = next((one for one in whole if not parse(one).unclear), fields[0])
    return message("names no field, but “{meant}” does", meant=meant)


def _fate(token: Token, typing: bool) -> Message:
    """What the search did with it."""
    if token.kind in {"open", "close"} or not asked(f"{token.field} {token.value}"):
        return message("left out")
    if typing and token.last and token.field:
        return message("left out so far")
    return message("searched as words")
