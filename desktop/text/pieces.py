"""Pieces: the tokens of a text (words, numbers, punctuation) with their character spans."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Generic, NamedTuple, TypeVar

Value = TypeVar("Value")


class Shape(Enum):
    """What a piece is made of."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    BREAK = "break"  # the end of a line, thus of a paragraph
    ADDRESS = "address"  # a web or mail address, a handle, a hashtag
    SPAN = "span"  # already read by another finder


class Piece(NamedTuple):
    """One piece.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        text: the characters between them.
        lower: the same in lower case, with straight apostrophes and without Arabic vowel signs.
        shape: what it is made of.
    """

    start: int
    end: int
    text: str
    lower: str
    shape: Shape


# Arabic vowel signs, which some texts write and others leave out.
_VOWELS = dict.fromkeys(range(0x064B, 0x0653))
# No alternative can match the empty string or be entered in two ways: the scan is linear.
_PIECE = re.compile(
    r"""
      (?P<BREAK>[\n\r\u2028\u2029\v\f]+)
    | (?P<ADDRESS>(?:https?://|www\.)\S+|[@\#]\w+)
    | (?P<NUMBER>\d+(?:[.,:٫٬]\d+)*)
    | (?P<WORD>(?:[^\W\d_]\.){2,}
        |[^\W\d_]+(?:(?:['’ʼ](?!s\b)|[\u064b-\u0652]+)[^\W\d_]+)*[\u064b-\u0652]*
        |['’]s\b)
    | (?P<MARK>[^\s])
    """,
    re.VERBOSE,
)


def cut(text: str) -> tuple[Piece, ...]:
    """The pieces of a text in order; an English possessive "'s" is a piece of its own."""
    return tuple(
        Piece(
            match.start(),
            match.end(),
            match[0],
            _plain(match[0]),
            Shape[match.lastgroup or "MARK"],
        )
        for match in _PIECE.finditer(text)
    )


def _plain(written: str) -> str:
    lower = written.lower().replace("’", "'").replace("ʼ", "'")
    return lower if lower.isascii() else lower.translate(_VOWELS)


class Phrases(Generic[Value]):
    """Phrases of one or more pieces and the value of each; the longest match wins.

    Attributes:
        heads: the first pieces of all phrases.
    """

    def __init__(self, entries: Iterable[tuple[str, Value]]) -> None:
        self._values: Mapping[tuple[str, ...], Value] = {
            tuple(piece.lower for piece in cut(phrase)): value for phrase, value in entries
        }
        self._longest: dict[str, int] = {}
        self._longest_ending: dict[str, int] = {}
        for phrase in filter(None, self._values):
            for longest, word in ((self._longest, phrase[0]), (self._longest_ending, phrase[-1])):
                longest[word] = max(longest.get(word, 0), len(phrase))
        self.heads = frozenset(self._longest)

    def starting(self, pieces: Sequence[Piece], first: int) -> tuple[Value, int] | None:
        """The phrase that begins at a piece, and the index after it."""
        longest = self._longest.get(pieces[first].lower, 0) if first < len(pieces) else 0
        for length in range(min(longest, len(pieces) - first), 0, -1):
            words = tuple(piece.lower for piece in pieces[first : first + length])
            if words in self._values:
                return self._values[words], first + length
        return None

    def ending(self, pieces: Sequence[Piece], after: int) -> tuple[Value, int] | None:
        """The phrase that ends before a piece, and the index where it begins."""
        longest = self._longest_ending.get(pieces[after - 1].lower, 0) if after else 0
        for length in range(min(longest, after), 0, -1):
            words = tuple(piece.lower for piece in pieces[after - length : after])
            if words in self._values:
                return self._values[words], after - length
        return None


@dataclass(frozen=True, slots=True)
class Passage:
    """A text cut into pieces.

    Attributes:
        text: the whole of it.
        language: primary language code, or "".
        pieces: all pieces in order.
    """

    text: str
    language: str
    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, text: str, language: str) -> "Passage":
        """Cut a text of a language, given by code or tag ("en-GB")."""
        primary = language.lower().replace("_", "-").split("-", 1)[0]
        return cls(text, primary, cut(text))

    def without(self, spans: Iterable[tuple[int, int]]) -> "Passage":
        """The same passage with some spans (start, end; in order) each as one opaque piece."""
        pieces: list[Piece] = []
        index = 0
        for start, end in spans:
            while index < len(self.pieces) and self.pieces[index].end <= start:
                pieces.append(self.pieces[index])
                index += 1
            while index < len(self.pieces) and self.pieces[index].start < end:
                index += 1
            pieces.append(Piece(start, end, self.text[start:end], "", Shape.SPAN))
        return Passage(self.text, self.language, (*pieces, *self.pieces[index:]))

    def __len__(self) -> int:
        return len(self.pieces)

    def lower(self, index: int) -> str:
        """The piece in lower case, or "" outside the text."""
        return self.pieces[index].lower if 0 <= index < len(self.pieces) else ""

    def word(self, index: int) -> str:
        """The piece as written, or "" outside the text."""
        return self.pieces[index].text if 0 <= index < len(self.pieces) else ""

    def shape(self, index: int) -> Shape:
        """The shape of the piece; outside the text it is a break."""
        return self.pieces[index].shape if 0 <= index < len(self.pieces) else Shape.BREAK

    def joined(self, index: int) -> bool:
        """Whether a piece follows the one before it without a space."""
        return 0 < index < len(self.pieces) and self.gap(index) == 0

    def gap(self, index: int) -> int:
        """How many characters separate a piece from the one before it."""
        return self.pieces[index].start - self.pieces[index - 1].end
