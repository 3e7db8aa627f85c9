"""What the query language offers for what is being typed, without Qt and without the search."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.app.models.dates import show_language
from desktop.app.models.shelf import Choice, Shelf

_FEWEST = 3  # letters of a field's name before it is offered; most words begin like none
_MOST = 12  # values at once; more are found by typing on
_PIECE = re.compile(r'(?:[a-z]+:)?"[^"]*$|[^\s()"]*$', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offer:
    """A piece of the query language that can be put in.

    Attributes:
        text: what is put in the place of what was typed of it.
        words: what it does, in a line.
        start: in the query, of what it takes the place of.
        end: the character after that.
    """

    text: str
    words: str
    start: int
    end: int

    def put_into(self, query: str) -> tuple[str, int]:
        """The query with this in it, and where the cursor then stands."""
        rest = query[self.end :]
        space = "" if self.text.endswith((":", "-")) or rest.startswith(" ") else " "
        before = query[: self.start] + self.text + space
        return before + rest, len(before)


@dataclass(frozen=True, slots=True)
class Values:
    """What an archive has behind the colons.

    Attributes:
        outlets: names, those of most articles first.
        tags: in alphabetical order.
        languages: codes with their names.
    """

    outlets: Sequence[str] = ()
    tags: Sequence[str] = ()
    languages: Mapping[str, str] = field(default_factory=dict[str, str])


FIELDS: Mapping[str, str] = {
    "source:": "the outlet, or a word of its name",
    "author:": "a word of the author’s name",
    "date:": "published: a day, month, year or span, 2024-11..2025-02",
    "added:": "came into the archive then: today, 2025, <today",
    "lang:": "the language: en, de, uk",
    "tag:": "your tag",
    "event:": "a word of the event’s title",
    "has:": "articles that have something: a note, a tag, a date",
    "differs:": "accounts that differ from others of their event",
    "only:": "tell so much that no other account tells: only:2",
    "speaker:": "somebody of this name is quoted or credited",
    "hedged:": "states something with a hedge: yes or no",
    "title:": "in the headline only",
}
FORMS: Mapping[str, str] = {
    '"a phrase"': "these words next to one another",
    '"near words"~5': "in any order, at most five words between them",
    "-word": "not this word; -tag:done",
    "w?ld": "? is one letter, * any number of letters",
    "fuzzy~1": "one letter may be wrong; ~2 for two",
    "ferry OR boat": "one of them; side by side means both",
}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "has:": {
        "note": "you wrote a note on it",
        "tag": "you gave it a tag",
        "event": "it belongs to an event",
        "author": "the author is known",
        "date": "the date is known",
        "language": "the language is known",
        "source": "the outlet is known",
        "title": "it has a headline",
        "doubt": "something about its import is doubtful",
        "unread": "still to be read",
        "url": "its address is known",
    },
    "differs:": {
        "conflict": "both cannot be true",
        "unclear": "it may be a conflict",
        "compatible": "both can be true",
        "differs": "no matter of truth",
        "statement": "one says so, the other not",
        "number": "figures",
        "time": "days and times",
        "place": "places",
        "name": "names and titles",
        "speaker": "who is credited",
        "certainty": "asserted or hedged",
        "wording": "judging words",
        "only": "one account alone tells it",
    },
    "hedged:": {"yes": "may have, allegedly", "no": "no hedge anywhere"},
    "date:": {"today": "", "yesterday": "", '""': "the date is unknown"},
    "added:": {"today": "", "yesterday": "", "<today": "before today"},
    "only:": {"1": "at least one thing", "3": "three or more"},
}


def values_of(shelf: Shelf) -> Values:
    """What queries can name of an archive, tags apart."""
    facets = shelf.facets(Choice())
    codes = [code for code, _articles in facets.languages if code]
    outlets = [name for name, _articles in facets.sources if name]
    return Values(outlets, (), {code: show_language(code) for code in codes})


def offers(query: str, cursor: int, values: Values) -> list[Offer]:
    """What the piece at the cursor may become.

    Args:
        query: the line.
        cursor: where in it is being typed.
        values: what the archive has behind the colons.
    """
    found = _PIECE.search(query[:cursor])
    start = found.start() if found else cursor
    piece = query[start:cursor]
    if piece.startswith("-") and len(piece) > 1:
        start, piece = start + 1, piece[1:]
    name, colon, value = piece.partition(":")
    if colon:
        return _of_values(f"{name.lower()}:", value, values, start, cursor)
    return _of_pieces(piece, start, cursor)


def all_offers(cursor: int = 0) -> list[Offer]:
    """Everything the language knows, for an empty query."""
    known = [*FIELDS.items(), *FORMS.items()]
    return [Offer(text, words, cursor, cursor) for text, words in known]


def _of_pieces(piece: str, start: int, end: int) -> list[Offer]:
    known: Mapping[str, str] = {}
    if piece in {'"', "-"}:
        known = {text: words for text, words in FORMS.items() if text.startswith(piece)}
    elif len(piece) >= _FEWEST:
        known = {text: words for text, words in FIELDS.items() if text.startswith(piece.lower())}
    return [Offer(text, words, start, end) for text, words in known.items()]


def _of_values(name: str, value: str, values: Values, start: int, end: int) -> list[Offer]:
    known: Mapping[str, str] = {
        "source:": dict.fromkeys(values.outlets, ""),
        "tag:": dict.fromkeys(values.tags, ""),
        "lang:": values.languages,
    }.get(name) or CHOICES.get(name, {})
    typed = value.removeprefix('"').casefold()
    fitting = [one for one in known if _fits(one, known[one], typed)]
    made = [Offer(name + _quoted(one), known[one], start, end) for one in fitting[:_MOST]]
    whole = {f"{name}{value}".casefold()}
    return [] if len(made) == 1 and made[0].text.casefold() in whole else made


def _fits(value: str, words: str, typed: str) -> bool:
    """Whether a value, a word of it or of what it means begins as was typed."""
    return any(
        f" {one.casefold()}".find(f" {typed}") >= 0 for one in (value.removeprefix('"'), words)
    )


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
