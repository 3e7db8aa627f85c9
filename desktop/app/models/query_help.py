"""Query completion: what the query language offers for what is being typed; runs no search."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from desktop.app.language import tr
from desktop.app.models.dates import show_language
from desktop.app.models.shelf import Choice, Shelf
from desktop.message import translatable

_FEWEST = 3  # letters typed before a field is offered; most words begin like none
_MOST = 12  # values at once; typing on narrows them
_PIECE = re.compile(r'(?:[a-z]+:)?"[^"]*$|[^\s()"]*$', re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Offer:
    """A completion.

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
        """The query with the completion inserted, and the cursor after it."""
        rest = query[self.end :]
        space = "" if self.text.endswith((":", "-")) or rest.startswith(" ") else " "
        before = query[: self.start] + self.text + space
        return before + rest, len(before)


@dataclass(frozen=True, slots=True)
class Values:
    """The values that an archive has for the fields.

    Attributes:
        outlets: names, those of most articles first.
        tags: in alphabetical order.
        languages: codes with their names.
    """

    outlets: Sequence[str] = ()
    tags: Sequence[str] = ()
    languages: Mapping[str, str] = field(default_factory=dict[str, str])


FIELDS: Mapping[str, str] = {
    "source:": translatable("the outlet, or a word of its name"),
    "author:": translatable("a word of the author’s name"),
    "date:": translatable("published: a day, month, year or span, 2024-11..2025-02"),
    "added:": translatable("came into the archive then: today, 2025, <today"),
    "lang:": translatable("the language: en, de, uk"),
    "tag:": translatable("your tag"),
    "event:": translatable("a word of the event’s title"),
    "has:": translatable("articles that have something: a note, a tag, a date"),
    "differs:": translatable("accounts that differ from others of their event"),
    "only:": translatable("tell so much that no other account tells: only:2"),
    "speaker:": translatable("somebody of this name is quoted or credited"),
    "hedged:": translatable("states something with a hedge: yes or no"),
    "title:": translatable("in the headline only"),
}
FORMS: Mapping[str, str] = {
    '"a phrase"': translatable("these words next to one another"),
    '"near words"~5': translatable("in any order, at most five words between them"),
    "-word": translatable("not this word; -tag:done"),
    "w?ld": translatable("? is one letter, * any number of letters"),
    "fuzzy~1": translatable("one letter may be wrong; ~2 for two"),
    "ferry OR boat": translatable("one of them; side by side means both"),
}
CHOICES: Mapping[str, Mapping[str, str]] = {
    "has:": {
        "note": translatable("you wrote a note on it"),
        "tag": translatable("you gave it a tag"),
        "event": translatable("it belongs to an event"),
        "author": translatable("the author is known"),
        "date": translatable("the date is known"),
        "language": translatable("the language is known"),
        "source": translatable("the outlet is known"),
        "title": translatable("it has a headline"),
        "doubt": translatable("something about its import is doubtful"),
        "unread": translatable("still to be read"),
        "url": translatable("its address is known"),
    },
    "differs:": {
        "conflict": translatable("both cannot be true"),
        "unclear": translatable("it may be a conflict"),
        "compatible": translatable("both can be true"),
        "differs": translatable("no matter of truth"),
        "statement": translatable("one says so, the other not"),
        "number": translatable("figures"),
        "time": translatable("days and times"),
        "place": translatable("places"),
        "name": translatable("names and titles"),
        "speaker": translatable("who is credited"),
        "certainty": translatable("asserted or hedged"),
        "wording": translatable("judging words"),
        "only": translatable("one account alone tells it"),
    },
    "hedged:": {
        "yes": translatable("may have, allegedly"),
        "no": translatable("no hedge anywhere"),
    },
    "date:": {"today": "", "yesterday": "", '""': translatable("the date is unknown")},
    "added:": {"today": "", "yesterday": "", "<today": translatable("before today")},
    "only:": {"1": translatable("at least one thing"), "3": translatable("three or more")},
}


def values_of(shelf: Shelf) -> Values:
    """The values in an archive, without tags."""
    facets = shelf.facets(Choice())
    codes = [code for code, _articles in facets.languages if code]
    outlets = [name for name, _articles in facets.sources if name]
    return Values(outlets, (), {code: show_language(code) for code in codes})


def offers(query: str, cursor: int, values: Values) -> list[Offer]:
    """The completions for the piece at the cursor.

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
    """Everything in the language, for an empty query."""
    known = [*FIELDS.items(), *FORMS.items()]
    return [Offer(text, tr(words), cursor, cursor) for text, words in known]


def _of_pieces(piece: str, start: int, end: int) -> list[Offer]:
    known: Mapping[str, str] = {}
    if piece in {'"', "-"}:
        known = {text: words for text, words in FORMS.items() if text.startswith(piece)}
    elif len(piece) >= _FEWEST:
        known = {text: words for text, words in FIELDS.items() if text.startswith(piece.lower())}
    return [Offer(text, tr(words), start, end) for text, words in known.items()]


def _of_values(name: str, value: str, values: Values, start: int, end: int) -> list[Offer]:
    known: Mapping[str, str] = {
        "source:": dict.fromkeys(values.outlets, ""),
        "tag:": dict.fromkeys(values.tags, ""),
        "lang:": values.languages,
    }.get(name) or _meanings(name)
    typed = value.removeprefix('"').casefold()
    fitting = [one for one in known if _fits(one, known[one], typed)]
    made = [Offer(name + _quoted(one), known[one], start, end) for one in fitting[:_MOST]]
    whole = {f"{name}{value}".casefold()}
    return [] if len(made) == 1 and made[0].text.casefold() in whole else made


def _meanings(name: str) -> Mapping[str, str]:
    """The fixed values of a field, each with its meaning."""
    return {value: words and tr(words) for value, words in CHOICES.get(name, {}).items()}


def _fits(value: str, words: str, typed: str) -> bool:
    """Whether a value, a word of it or of its meaning begins as typed."""
    return any(
        f" {one.casefold()}".find(f" {typed}") >= 0 for one in (value.removeprefix('"'), words)
    )


def _quoted(value: str) -> str:
    return f'"{value}"' if re.search(r"[\s()]", value) else value
