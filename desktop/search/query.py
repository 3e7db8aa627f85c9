"""What a query asks for, as values: the nodes that the parser makes of a line of text."""

from dataclasses import dataclass

from desktop.search.dates import Days
from desktop.search.words import Word, fold

# The fields of ``Listed``.
LISTED = ("tag", "event", "has", "differs", "only", "speaker", "hedged")


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
class Near:
    """Words as written that stand near one another, in any order.

    Attributes:
        words: what is looked for, two or more.
        between: how many other words may stand between one and the next in the text.
        title: True if they must stand in the title.
    """

    words: tuple[Word, ...]
    between: int
    title: bool = False


@dataclass(frozen=True, slots=True)
class Wildcard:
    """A word of which not every letter is known.

    Attributes:
        pattern: a form in which ``?`` stands for one character, ``*`` for any number of them.
        title: True if it must stand in the title.
        typing: True if it may go on because it is being typed.
    """

    pattern: str
    title: bool = False
    typing: bool = False


@dataclass(frozen=True, slots=True)
class Fuzzy:
    """A word in any of its forms, which may be spelled a little otherwise.

    Attributes:
        word: the word; its first letter is sure.
        edits: how many letters may be wrong, missing, too many or in the next one's place at most.
        title: True if it must stand in the title.
    """

    word: Word
    edits: int
    title: bool = False


@dataclass(frozen=True, slots=True)
class Author:
    """Articles by authors in whose names these words stand next to one another.

    Attributes:
        words: the words of the name.
        prefix: True if the last word may go on.
    """

    words: tuple[Word, ...]
    prefix: bool = False


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
class Added:
    """Articles that came into the archive within these days, by the clock of this computer."""

    days: Days


@dataclass(frozen=True, slots=True)
class Listed:
    """Articles of which not the index, but the archive knows that they are what is asked for.

    Attributes:
        field: one of ``LISTED``.
        value: what it must be. Of tags and events a ``*`` at the end stands for any other end, and
            "" for articles without any.
    """

    field: str
    value: str


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


Node = (
    Text
    | Near
    | Wildcard
    | Fuzzy
    | Outlet
    | Author
    | Language
    | Published
    | Added
    | Listed
    | All
    | Any
    | Not
)


@dataclass(frozen=True, slots=True)
class Query:
    """What a line of text asks for.

    Attributes:
        root: the whole question; ``All()`` if it asks for nothing.
        unclear: (start, end) of each piece that was no part of the query language.
    """

    root: Node
    unclear: tuple[tuple[int, int], ...] = ()


def outlet_name(name: str) -> str:
    """An outlet's name as names are compared: folded, with single spaces."""
    return " ".join(map(fold, name.split()))
