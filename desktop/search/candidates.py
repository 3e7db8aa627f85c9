"""Where in a text a word may stand: found by patterns that miss none, to be looked at closely.

Words are folded before they are compared (case, accents, apostrophes, separators), and texts are
not: a pattern must let pass whatever may fold to the beginning of a word. It lets pass too much
where that is simpler, for what it finds is analysed; it must never let pass too little.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache
from itertools import takewhile
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from desktop.search.plain import BASIC, Characters, stretches
from desktop.search.words import (
    IDEOGRAPHS,
    UNSPACED,
    WITHIN,
    combining_marks,
    fold,
    unspaced,
)

Pattern = re.Pattern[str]

_RARE = 32  # one in so many characters is looked for by itself
_LETTERS = 3  # of a word that a pattern looks for; more find little less

# Scripts within which letters fold to one another, and where the letters of each lie. What stands
# right before a letter of the same script begins no word, if it is one of these.
_ASCII = range(0x80)
_SCRIPTS = (
    (_ASCII, "a-zA-Z"),
    (range(0x370, 0x400), "\u0386-\u03ff"),
    (range(0x400, 0x530), "\u0400-\u0481\u048a-\u052f"),
    (range(0x530, 0x590), "\u0531-\u0556\u0561-\u0587"),
    (range(0x590, 0x600), "\u05d0-\u05ea"),
    (range(0x600, 0x700), "\u0620-\u063f\u0641-\u064a\u0671-\u06d3"),
)
# Unspaced scripts small enough to ask every letter what it folds to.
_SMALL = (
    *(range(0xE00, 0xF00), range(0x1000, 0x10A0), range(0x1780, 0x1800), range(0x3040, 0x3100)),
    range(0x31F0, 0x3200),
)
# Letters of unspaced scripts that stand for another one, or for a part of one.
_COMPATIBLE = (
    "\u1100-\u11ff\u3099\u309a\u3105-\u318f\u31a0-\u31bf\ua960-\ua97f\ud7b0-\ud7ff\uf900-\ufaff"
    "\uff66-\uffdc\U0002f800-\U0002fa1f"
)
_HANGUL_LEADS, _HANGUL = 0x1100, 0xAC00
_OF_ONE_LEAD = 588  # Hangul syllables begin with the same letter
_ALPHANUMERIC = "a-zA-Z0-9"
_INSIDE = "',-."  # ASCII that may stand within a word or figure
# ASCII, which is plain or nothing, and what is punctuation elsewhere.
_NEITHER = (
    "\\x00-\x7f\x80-\xa9\xab-\xb1\xb4\xb6-\xb8\xbb\xbf\u2000-\u206f\u3000-\u3004\u3008-\u3020"
)


def pieces(text: str, beginnings: Iterable[str]) -> Iterable[tuple[int, int]]:
    """Where the pieces of a text lie in which a word may begin so: each may come several times.

    A piece begins and ends where no word, figure or compound can go on: what the analysis finds
    in it alone is what it finds in it within the text.

    Args:
        text: as it is written.
        beginnings: of folded words; "" for all.
    """
    return zip(*edges(text, beginnings), strict=True)


def edges(text: str, beginnings: Iterable[str]) -> tuple[list[int], list[int]]:
    """Where the same pieces begin, in order, and where each ends.

    Lists of pairs, if they were long, would set the garbage collection off, at several times their
    own cost.
    """
    every, plain, own, foreign = _all_patterns(tuple(beginnings), text.isascii())
    if every:
        starts, ends = stretches(text)
        return starts.tolist(), ends.tolist()
    starts, ends, others = _plain_edges(text, plain) if plain else ([], [], [])
    for pattern in own:
        others += _around(text, (match.span() for match in pattern.finditer(text)))
    for pattern in foreign:
        others += _around(text, _beyond_ascii(text, pattern))
    if not others:
        return starts, ends
    found = sorted([*zip(starts, ends, strict=True), *others])
    return [start for start, _ in found], [end for _, end in found]


def _plain_edges(
    text: str, plain: Iterable[Sequence[int]]
) -> tuple[list[int], list[int], list[tuple[int, int]]]:
    """The same of pieces in which a word begins with such ASCII letters, or what becomes one.

    Returns:
        where pieces begin that are found at once, where these end, and the others.
    """
    characters = Characters(text)
    places = characters.places(plain, None if text.isascii() else _becoming_plain())
    starts, ends, within = characters.pieces(places, _between())
    others = _around(text, ((place, place + 1) for place in within.tolist()))
    return starts.tolist(), ends.tolist(), others


class _Patterns(NamedTuple):
    """What finds words that begin so.

    Attributes:
        every: True where any word may be one of them.
        plain: the small ASCII letters or figures that they begin with; what begins with another
            character, and only becomes such a word, is found with them.
        own: looks for them in the text as it is written.
        foreign: looks in it for what begins with a character of no script, or of another one, and
            only becomes such a word.
    """

    every: bool = False
    plain: tuple[tuple[int, ...], ...] = ()
    own: tuple[Pattern, ...] = ()
    foreign: tuple[Pattern, ...] = ()


@lru_cache(maxsize=1 << 6)
def _all_patterns(beginnings: tuple[str, ...], ascii_only: bool) -> _Patterns:
    """What finds words that begin so, each pattern once.

    Args:
        beginnings: of folded words.
        ascii_only: True for texts of nothing but ASCII.
    """
    each = [_patterns(begun) for begun in map(deciding, beginnings)]
    every = any(patterns.every for patterns in each)
    plain = dict.fromkeys(one for patterns in each for one in patterns.plain)
    own = dict.fromkeys(one for patterns in each for one in patterns.own)
    foreign = dict.fromkeys(one for patterns in each for one in patterns.foreign)
    return _Patterns(every, tuple(plain), tuple(own), () if ascii_only else tuple(foreign))


def deciding(begun: str) -> str:
    """The part of a beginning that decides which pieces are found."""
    return begun[:_LETTERS]


def stretch(text: str, start: int, words: int) -> int:
    """Where a piece of a text ends that begins at ``start`` and holds so many words at least."""
    match = _several(words).match(text, start)
    return match.end() if match else start


def _around(text: str, places: Iterable[tuple[int, int]]) -> list[tuple[int, int]]:
    """The pieces around what was found, in order.

    Most are a word between spaces; those, the patterns find as a whole.
    """
    whole, joining, done, last = _piece(), _joining(), 0, len(text) - 1
    found: list[tuple[int, int]] = []
    for first, after in places:
        start, end = first, after
        if start < done:
            continue
        while start > done and (
            (before := text[start - 1]) != " " and (before.isalnum() or before in joining)
        ):
            start -= 1
        if end > last or text[end] != " ":
            piece = whole.match(text, start)
            if piece is None:
                continue
            end = piece.end()
        done = end
        found.append((start, end))
    return found


def _beyond_ascii(text: str, pattern: Pattern) -> Iterator[tuple[int, int]]:
    """What a pattern finds that begins with no ASCII character.

    Where such characters are few, as in English, to look at each takes a quarter of the time.
    """
    flat = text.encode("ascii", "replace")
    if flat.count(b"?") * _RARE > len(flat):
        yield from (match.span() for match in pattern.finditer(text))
        return
    at = flat.find(b"?")
    while at >= 0:
        match = pattern.match(text, at)
        if match:
            yield match.span()
        at = flat.find(b"?", match.end() if match else at + 1)


@lru_cache(maxsize=1 << 10)
def _patterns(begun: str) -> _Patterns:
    """What finds words that begin so in any text."""
    if not begun:
        return _Patterns(every=True)
    if unspaced(begun[0]):
        like = f"[{_unspaced_like(begun[0])}{_COMPATIBLE}]"
        if len(begun) > 1 and IDEOGRAPHS.fullmatch(begun[:2]):  # one character each, as written
            return _Patterns(foreign=(re.compile(f"{like}(?=[{begun[1]}{_COMPATIBLE}])"),))
        return _Patterns(foreign=(re.compile(f"{like}+"),))
    for script, letters in _SCRIPTS:
        if ord(begun[0]) in script and (written := _all_written(begun, script)):
            if script == _ASCII:
                return _Patterns(plain=(_small(written),))
            foreign = (_foreign(script, letters),)
            return _Patterns(own=_own(written, script, letters), foreign=foreign)
    return _Patterns(every=True)


def _all_written(begun: str, script: range) -> list[frozenset[int]]:
    """In which plain characters of a script each letter may be written, as far as there are any."""
    return list(takewhile(bool, (_written(letter, script) for letter in begun)))


def _small(written: list[frozenset[int]]) -> tuple[int, ...]:
    """The small letters, or figures, among the ASCII characters in which each may be written."""
    return tuple(next(code for code in codes if not chr(code).isupper()) for codes in written)


def _own(written: list[frozenset[int]], script: range, letters: str) -> tuple[Pattern, ...]:
    """What finds words that begin so in plain characters of one script."""
    rest = _rest(written, f"[^{_class(_plain(script) | _ascii_outside())}]")
    # One pattern for each first character: a search for one is three times as fast as for two.
    return tuple(
        re.compile(
            f"{re.escape(chr(code))}(?<![{letters}].)(?={rest})[{_ALPHANUMERIC}]*", re.DOTALL
        )
        for code in sorted(written[0])
    )


def _rest(written: Sequence[Iterable[int]], odd: str) -> str:
    """What comes behind the first letter: the next ones, or something that may stand for them."""
    rest = ""
    for codes in reversed(written[1:]):
        rest = f"(?:[{_class(codes)}]{rest}|{odd})"
    return rest


@cache
def _foreign(script: range, letters: str) -> Pattern:
    """What finds words that begin with what only becomes a plain character of a script."""
    return re.compile(f"{_becoming(script)}(?<![{letters}].)[{_ALPHANUMERIC}]*", re.DOTALL)


def _becoming(script: range) -> str:
    """The class of characters that are no plain ones of a script and may become some.

    Behind such a character a word has begun before. Letters of other scripts that stay there are
    none: of a whole text in another script nothing would be left out.
    """
    others = (code for other, _ in _SCRIPTS if other != script for code in _staying(other))
    known = _class(_plain(script).union(others))
    return f"[^{_NEITHER}{UNSPACED}{known}]"


@cache
def _becoming_plain() -> NDArray[np.bool_]:
    """[BASIC] the same for ASCII, as a table."""
    return _table(re.compile(f"{_becoming(_ASCII)}+"))


@cache
def _between() -> NDArray[np.bool_]:
    """[BASIC] whether each character is no part of any piece."""
    return ~_table(_piece())


def _table(runs: Pattern) -> NDArray[np.bool_]:
    """[BASIC] which characters a pattern finds; the last one stands for all those beyond."""
    table = np.zeros(BASIC, np.bool_)
    every = np.arange(BASIC, dtype="<u4").tobytes().decode("utf-32-le", "surrogatepass")
    for match in runs.finditer(every):
        table[match.start() : match.end()] = True
    table[-1] = True
    return table


@cache
def _staying(script: range) -> frozenset[int]:
    """Characters of a script that fold to one of the same script each."""
    return frozenset(code for code in _plain(script) if ord(_folded(script)[code]) in script)


@cache
def _folded(script: range) -> dict[int, str]:
    return {code: fold(chr(code)) for code in script if chr(code).isalnum()}


@cache
def _plain(script: range) -> frozenset[int]:
    """Characters of a script that fold to one each."""
    return frozenset(code for code, folded in _folded(script).items() if len(folded) == 1)


@cache
def _ascii_outside() -> frozenset[int]:
    """ASCII that can't stand between two letters of a word."""
    return frozenset(_ASCII) - set(map(ord, _INSIDE))


@cache
def _written(letter: str, script: range) -> frozenset[int]:
    """Plain characters of a script that are searched as this letter, or may become it.

    A letter with a mark of its own that is no accent ("й") may be written in two characters.
    """
    bare = unicodedata.normalize("NFD", letter)[0]
    folded = _folded(script)
    return frozenset(code for code in _plain(script) if folded[code] in {letter, bare})


def _unspaced_like(letter: str) -> str:
    """Characters in which a letter of an unspaced script may be written."""
    lead = ord(letter) - _HANGUL_LEADS
    if 0 <= lead < 19:
        first = _HANGUL + lead * _OF_ONE_LEAD
        return f"{chr(first)}-{chr(first + _OF_ONE_LEAD - 1)}"
    for script in _SMALL:
        if ord(letter) in script:
            return _class(code for code in script if letter in fold(chr(code)))
    return letter


def _class(codes: Iterable[int]) -> str:
    """Characters as the inside of a pattern's brackets."""
    ranges: list[list[int]] = []
    for code in sorted(codes):
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(
        re.escape(chr(first)) + ("-" + re.escape(chr(last)) if last > first else "")
        for first, last in ranges
    )


@cache
def _joining() -> frozenset[str]:
    """What is no letter and may stand within words, figures and compounds."""
    return WITHIN.union(combining_marks())


@cache
def _piece() -> Pattern:
    return re.compile(f"(?:[^\\W_]|[{_class(map(ord, _joining()))}])+")


@cache
def _several(words: int) -> Pattern:
    return re.compile(rf"(?:[\W_]*+{_piece().pattern}){{0,{words}}}")
