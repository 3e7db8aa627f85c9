"""Word tokens of a text with their spans: folded, stemmed, and marked as stop words or not."""

import re
import tomllib
import unicodedata
from collections.abc import Callable, Iterator
from functools import cache, lru_cache, partial
from itertools import accumulate, repeat
from typing import NamedTuple, cast

from desktop.paths import RESOURCES
from desktop.text.stemming import stemmer

# Languages whose stemmers need no accents.
_FOLDED = frozenset("ar ca da de el en es fi fr hu it nl no pt ro ru sv tr uk".split())  # noqa: SIM905
_MARKS = r"\u0300-\u036f\u0591-\u05c7\u064b-\u0655"  # accents, Hebrew points, Arabic vowels
# Letters with their marks, and figures with inner punctuation: "1,200", "2.5", "4:30".
_TOKEN = re.compile(rf"([^\W\d_]+(?:[{_MARKS}][^\W\d_]*)*|\d+(?:[.,:]\d+)*)")


class Token(NamedTuple):  # frozen dataclasses take three times as long to make
    """One word or figure.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        folded: the word in lower case without accents.
        stem: the stem of that in its language.
        content: False for stop words.
        name: True if it is written with a capital where no sentence begins.
    """

    start: int
    end: int
    folded: str
    stem: str
    content: bool
    name: bool


# The class itself takes its values one by one, in Python, which takes twice as long.
_token = cast(
    "Callable[[tuple[int, int, str, str, bool, bool]], Token]", partial(tuple.__new__, Token)
)


def tokenize(text: str, language: str, start: int = 0, end: int | None = None) -> Iterator[Token]:
    """The words and figures of a stretch of text, in order.

    Args:
        text: the whole text.
        language: ISO 639-1 code; words of a language without a stemmer are only folded.
        start: where to begin.
        end: where to stop; the end of the text if None.
    """
    # words and the gaps between them in turn: splitting a whole text at once takes a third
    pieces = _TOKEN.split(text[start:end])
    if len(pieces) == 1:
        return iter(())
    edges = list(accumulate(map(len, pieces), initial=start))
    known = map(_known, pieces[1::2], repeat(language))
    folded, stems, content, capitals = zip(*known, strict=True)
    names = (capitals[0] and bool(pieces[0]), *capitals[1:])
    return map(_token, zip(edges[1:-1:2], edges[2::2], folded, stems, content, names, strict=True))


@lru_cache(maxsize=65536)
def _known(word: str, language: str) -> tuple[str, str, bool, bool]:
    """A word folded, its stem, whether it is no stop word, and whether it has a capital."""
    folded = fold(word)
    content = folded not in stop_words(language)
    return folded, stem(folded, language), content, word[0].isupper()


@lru_cache(maxsize=65536)
def fold(word: str) -> str:
    """A word in lower case without accents, for comparison."""
    decomposed = unicodedata.normalize("NFKD", word.casefold())
    # Cyrillic й and ї are letters of their own, not accented ones.
    bare = "".join(c for c in decomposed if not unicodedata.combining(c) or c in "\u0306\u0308")
    return unicodedata.normalize("NFC", bare) if _is_cyrillic(word) else _strip(bare)


def _is_cyrillic(word: str) -> bool:
    return any("\u0400" <= character <= "\u04ff" for character in word)


def _strip(word: str) -> str:
    return "".join(character for character in word if not unicodedata.combining(character))


@lru_cache(maxsize=65536)
def stem(folded: str, language: str) -> str:
    """The stem of a folded word; the word itself in languages without a stemmer."""
    stemming = stemmer(language) if language in _FOLDED else None
    return stemming(folded) if stemming else folded


@cache
def stop_words(language: str) -> frozenset[str]:
    """The folded words of a language that carry no content of their own."""
    return frozenset(fold(word) for word in _stop_lists().get(language, "").split())


@cache
def _stop_lists() -> dict[str, str]:
    return tomllib.loads((RESOURCES / "words" / "stop_words.toml").read_text("utf-8"))
