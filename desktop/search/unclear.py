"""Unclear: why pieces of a query are no part of the query language, in words."""

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.search.tokens import Token, tokens
from desktop.search.words import asked

# Why what follows a field's colon is none of its values.
_NO_VALUE = {
    "date": "is no date",
    "added": "is no date",
    "lang": "is no language code, such as en or uk",
    "has": "is nothing an article can have",
    "differs": "is no kind of difference",
    "only": "names no number of statements",
    "hedged": "takes yes or no",
    "speaker": "names nobody",
}

_NO_OPERATOR = {
    "open": "is not closed",
    "close": "closes nothing",
    "and": "joins nothing here",
    "or": "joins nothing here",
    "not": "joins nothing here",
}


@dataclass(frozen=True, slots=True)
class Unclear:
    """A piece of a query that is no part of the language.

    Attributes:
        words: which piece it is, why, and what was done with it; for people.
        typed: whether it stands at the end, so that it may still become one.
    """

    words: str
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
            f"“{query[token.start : token.end]}” {_why(token)}; {_fate(token, typing)}", token.last
        )
        for token in found
        if not (typing and _unfinished(token))
    )


def _unfinished(token: Token) -> bool:
    """Whether it has only been begun, which is no news: "date:", "OR"."""
    return token.last and (token.kind != "leaf" or (bool(token.field) and not token.value))


def _why(token: Token) -> str:
    if token.kind in _NO_OPERATOR:
        return _NO_OPERATOR[token.kind]
    if token.field and token.field != "title":
        return _NO_VALUE.get(token.field, "names nothing that could be looked for")
    if not asked(token.value):
        return "holds no word"
    return "asks for more than “~” can" if "~" in token.value + token.near else "is no word"


def _fate(token: Token, typing: bool) -> str:
    """What the search did with it."""
    if token.kind in {"open", "close"} or not asked(f"{token.field} {token.value}"):
        return "left out"
    return "left out so far" if typing and token.last and token.field else "searched as words"
