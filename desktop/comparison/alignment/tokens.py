"""Tokens: the words of an article with their keys, tokenised once for all kinds."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence

from desktop.text.concepts import concepts
from desktop.text.words import Token, tokenize


class Tokens:
    """The words of a text, indexed by position.

    Attributes:
        language: ISO 639-1 code of the words.
    """

    def __init__(self, text: str, language: str) -> None:
        self.language = language
        self._tokens = tuple(tokenize(text, language))
        self._keys = concepts(self._tokens, language)
        self._starts = [token.start for token in self._tokens]
        self._folded = [token.folded for token in self._tokens]
        told = [(token.start, key) for token, key in self.all if token.content]
        self._content = [key for _, key in told]
        self._content_starts = [start for start, _ in told]

    @property
    def all(self) -> Iterable[tuple[Token, str]]:
        """All words in order, each with its key."""
        return zip(self._tokens, self._keys, strict=True)

    def within(self, start: int, end: int) -> tuple[Token, ...]:
        """The words that begin in a span of the text."""
        return self._tokens[self.places(start, end)]

    def places(self, start: int, end: int) -> slice:
        """The positions of these among all words."""
        return slice(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def keyed(self, start: int, end: int) -> Iterable[tuple[Token, str]]:
        """The same, each with its key."""
        held = self.places(start, end)
        return zip(self._tokens[held], self._keys[held], strict=True)

    def folded(self, start: int, end: int) -> Sequence[str]:
        """The words that begin in a span, folded."""
        return self._folded[self.places(start, end)]

    def content(self, start: int, end: int) -> Sequence[str]:
        """The keys of the words in a span, without stop words."""
        starts = self._content_starts
        return self._content[bisect_left(starts, start) : bisect_left(starts, end)]


def marked(length: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    """For each character of a text, whether it is in one of some spans: 1 or 0."""
    marks = bytearray(length)
    for start, end in spans:
        marks[start:end] = b"\1" * (end - start)
    return marks
