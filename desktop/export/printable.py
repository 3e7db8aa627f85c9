"""Printable text: articles' texts without unprintable characters, and their direction."""

import re
import unicodedata

from desktop.export.speech import Direction

PLACEHOLDER = "▯"  # replaces what can't be printed

_SPACES = re.compile(r"[\t\n\v\f\r\x1c-\x1f\x85\u2028\u2029]+")
_PRIVATE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff]")
_UNPRINTABLE = re.compile(
    "[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufeff\ufff9-\uffff]"
)
# An address or word as long as this overflows a narrow column, so it may be broken in between; only
# in scripts whose letters don't join.
_LONG_WORD = re.compile("[!-~\u00a1-\u024f\u0370-\u052f]{24,}")
_PIECE = 8
# A letter or sign of Hebrew, Arabic and the scripts between them, be it in one of its joined forms.
_FROM_RIGHT = "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]"


def clean(text: str) -> str:
    """A text without control characters and direction overrides.

    Lone surrogates and noncharacters have no glyph anywhere; overriding the direction of what
    follows has no use in an article but to mislead. Characters for private use look different in
    every font, so a placeholder stands for them.
    """
    return _PRIVATE.sub(PLACEHOLDER, _UNPRINTABLE.sub("", _SPACES.sub(" ", text)))


def direction(text: str) -> Direction:
    """The direction of a text, "rtl" or "ltr", by its first letter."""
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in {"L", "R", "AL"}:
            return "ltr" if kind == "L" else "rtl"
    return "ltr"


def set_apart(text: str, quotes: tuple[str, str]) -> str:
    """A left-to-right line in which right-to-left words are isolated.

    Else a day or figure behind them is read as theirs, and written on their other side. What is
    quoted is one whole, with its own figures, and stands apart where it begins with such words.

    Args:
        text: the line.
        quotes: the quotation marks before and behind what it quotes.
    """
    before, behind = map(re.escape, quotes)
    quoted = f"(?<={before})[^{before}{behind}]+(?={behind})"
    return re.sub(f"{quoted}|{_FROM_RIGHT}(?:[\\s\\d.'’-]*{_FROM_RIGHT})*", _apart, text)


def _apart(words: re.Match[str]) -> str:
    return f"\u2068{words[0]}\u2069" if direction(words[0]) == "rtl" else words[0]


def breakable(text: str) -> str:
    """A text in which long words may be broken, by zero-width spaces."""
    return _LONG_WORD.sub(_in_pieces, text)


def _in_pieces(word: re.Match[str]) -> str:
    pieces = range(0, len(word[0]), _PIECE)
    return "\u200b".join(word[0][start : start + _PIECE] for start in pieces)
