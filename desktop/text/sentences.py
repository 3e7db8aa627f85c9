"""Sentences and paragraphs of a text, with their character spans."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES

# A block of lines is one wrapped paragraph, not a list, if no line is longer than this ...
_WRAP_WIDTH = 100
# ... and every line but the last fills at least this share of the longest.
_WRAP_FILL = 0.6

# Words longer than this are no abbreviations, and need not be read to their beginning.
_LONGEST_ABBREVIATION = 30

# “ and « close what „ and » open: „So ist es.“
_CLOSERS = "\"'”’“‘»«›)\\]"
_OPENERS = "\"'“‘„«‹(\\[—–\\-"
# The scripts of Chinese and Japanese put no space after a full stop.
_BREAK = re.compile(
    rf"(?P<stop>[.!?…؟۔।]+)[{_CLOSERS}]*(?P<gap>\s+)"
    rf"|(?P<wide>[。！？]+[」』”’]*)"
    r"|(?P<glued>(?<=[a-zа-яёіїє]{3})[.!?](?=[A-ZА-ЯІЇЄ][a-zа-яёіїє]+ ))"
)
# "Am 4. März": a German day is written with a stop. Months that are English words, too, are of such
# a day where a year follows.
_DAY = re.compile(r"(?<![\w.,:])(?:0?[1-9]|[12]\d|3[01])$")
_GERMAN_MONTH = re.compile(
    r"(?:Januar|Jänner|Februar|Feber|März|Mai|Juni|Juli|Oktober|Dezember"
    r"|(?:April|August|September|November)(?=\s+\d{4}\b))\b"
)
_LAST_WORD = re.compile(r"([^\W_][\w.’'-]*)$")
_FIRST_WORD = re.compile(rf"[{_OPENERS}\s]*([^\W_][\w’'-]*)")
# “What for?” Lind said: a name, and the verb that credits it with what is quoted.
_CREDITED = re.compile(
    r"(?:(?:Mr|Mrs|Ms|Dr)\. )?(?P<name>[A-Z][\w’'-]+)(?: [A-Z][\w’'-]+){0,3} (?P<verb>[a-z]+)\b"
)
_QUOTES = frozenset('"“”')
_ZONE = re.compile(r"[\w’'-]+(?: [\w’'-]+){0,2} time\b")  # "3 p.m. New York time"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one heading, caption or list line that stands for itself.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        text: the characters between them.
        paragraph: index of its paragraph.
        boilerplate: True for captions, "read also", subscribe lines: no statement of the article.
    """

    start: int
    end: int
    text: str
    paragraph: int
    boilerplate: bool = False


@dataclass(frozen=True, slots=True)
class _Abbreviations:
    """Words with a full stop that ends no sentence.

    Attributes:
        never: never the last word of a sentence ("Mr.", "Gen.").
        rarely: the last one only where a word follows that begins sentences ("p.m. The …").
        starters: words that begin sentences.
        hours: the last one unless a day or the zone of the hour follows ("3 p.m. Tuesday").
        of_hours: days and zones.
        numbered: the last one unless a number follows ("voted no. The …", but "No. 7").
        after_quotes: verbs that credit a quotation that ends in "?" or "!".
    """

    never: frozenset[str]
    rarely: frozenset[str]
    starters: frozenset[str]
    hours: frozenset[str]
    of_hours: frozenset[str]
    numbered: frozenset[str]
    after_quotes: frozenset[str]


def split_sentences(text: str) -> tuple[Sentence, ...]:
    """The sentences of a text in order; what lies between them is white space.

    The rules are those of news: a full stop, question or exclamation mark ends a sentence if
    white space and a word that can begin one follow, and no abbreviation or initial precedes.
    """
    return tuple(
        Sentence(start, end, text[start:end], number)
        for number, (first, after) in enumerate(paragraphs(text))
        for start, end in _sentence_spans(text, first, after)
    )


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans of a text's paragraphs: its lines, or blocks of lines wrapped at a fixed width."""
    for block in _blocks(text):
        if _is_wrapped([text[start:end] for start, end in block]):
            yield block[0][0], block[-1][1]
        else:
            yield from block


def _blocks(text: str) -> Iterator[list[tuple[int, int]]]:
    """Runs of lines with no blank line in between, as spans without outer white space."""
    block: list[tuple[int, int]] = []
    for line in re.finditer(r"[^\n]+|\n", text):
        stripped = line.group().strip()
        if stripped:
            start = line.start() + line.group().index(stripped)
            block.append((start, start + len(stripped)))
        elif line.group() != "\n" or text[line.end() : line.end() + 1] == "\n":
            if block:
                yield block
            block = []
    if block:
        yield block


def _is_wrapped(lines: list[str]) -> bool:
    if len(lines) < 2:
        return False
    widest = max(map(len, lines))
    if widest > _WRAP_WIDTH or any(len(line) < _WRAP_FILL * widest for line in lines[:-1]):
        return False
    # a headline over a short text breaks no sentence; wrapping breaks many
    if not any(line[0].islower() for line in lines[1:]):
        return False
    unfinished = sum(line[-1] not in ".!?…:\"'”’“‘»«)" for line in lines[:-1])
    return unfinished * 2 > len(lines) - 1


def _sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for match in _BREAK.finditer(text, start, end):
        if match["gap"] is not None:
            if not _ends_sentence(text, start, match, end):
                continue
            stop = match.start("gap")
            following = match.end()
        else:
            stop = following = match.end()
        if following >= end:
            break
        yield start, stop
        start = following
    if start < end:
        yield start, end


def _ends_sentence(text: str, start: int, match: re.Match[str], end: int) -> bool:
    following = _FIRST_WORD.match(text, match.end("gap"), end)
    if not following:
        return False
    word = following.group(1)
    if word[0].islower():
        return False
    if match["stop"] != ".":
        return not _is_credited(text, start, match, end)
    stop = match.start("stop")
    if _GERMAN_MONTH.match(text, following.start(1), end) and _DAY.search(text, start, stop):
        return False
    before = _LAST_WORD.search(text, max(start, stop - _LONGEST_ABBREVIATION), stop)
    if before and before.group(1).casefold() in _abbreviations().hours:
        zone = _ZONE.match(text, following.start(1), end)
        return not zone and word not in _abbreviations().of_hours
    return not before or not _is_abbreviation(before.group(1), word)


def _is_credited(text: str, start: int, match: re.Match[str], end: int) -> bool:
    """Whether a name that is credited with it follows a sentence that is nothing but quoted.

    “What for?” Lind said. – but not: He asked, “What for?” Lind said that he knew.
    """
    closed = text[match.end("stop") : match.start("gap")]
    following = _CREDITED.match(text, match.end("gap"), end)
    if not following or _QUOTES.isdisjoint(closed):
        return False
    known = _abbreviations()
    if following["name"] in known.starters or following["verb"] not in known.after_quotes:
        return False
    return _QUOTES.isdisjoint(text[start + 1 : match.start("stop")])


def _is_abbreviation(word: str, following: str) -> bool:
    known = _abbreviations()
    folded = word.casefold()
    if folded in known.numbered:
        return following[0].isdecimal()
    if len(word) == 1 and word.isalpha() and word.isupper():
        return following not in known.starters or word == "I"
    if folded in known.never:
        return True
    if folded in known.rarely or re.fullmatch(r"(?:\w\.)+\w", folded):
        return following not in known.starters
    return False


@cache
def _abbreviations() -> _Abbreviations:
    words = tomllib.loads((RESOURCES / "words" / "abbreviations.toml").read_text("utf-8"))
    names = ("never", "rarely", "starters", "hours", "of_hours", "numbered", "after_quotes")
    return _Abbreviations(*(frozenset(words[name]) for name in names))
