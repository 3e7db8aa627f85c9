"""Tokens: the words of an article with what they are matched by, cut once for all kinds."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from desktop.text.concepts import concept
from desktop.text.words import Token, tokenize


class Tokens:
    """The words of a text, by the stretches of it in which they begin.

    Attributes:
        language: ISO 639-1 code of the words.
    """

    def __init__(self, text: str, language: str) -> None:
        self.language = language
        self._tokens = tuple(tokenize(text, language))
        self._keys = tuple(concept(token, language) for token in self._tokens)
        self._starts = [token.start for token in self._tokens]

    @property
    def all(self) -> Iterable[tuple[Token, str]]:
        """All words in order, each with what it is matched by."""
        return zip(self._tokens, self._keys, strict=True)

    def within(self, start: int, end: int) -> tuple[Token, ...]:
        """The words that begin in a stretch of the text."""
        return self._tokens[self._place(start) : self._place(end)]

    def keyed(self, start: int, end: int) -> Iterable[tuple[Token, str]]:
        """The same, each with what it is matched by."""
        held = slice(self._place(start), self._place(end))
        return zip(self._tokens[held], self._keys[held], strict=True)

    def content(self, start: int, end: int) -> Iterator[str]:
        """What the words in a stretch are matched by, stop words left out."""
        return (key for token, key in self.keyed(start, end) if token.content)

    def _place(self, offset: int) -> int:
        return bisect_left(self._starts, offset)
