"""Boilerplate: captions, links, credits and headings, which are no statements of an article."""

import re
import tomllib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import groupby, takewhile

from desktop.paths import RESOURCES
from desktop.text.captions import is_caption
from desktop.text.datelines import is_dateline
from desktop.text.dates import find_times
from desktop.text.field_names import COLON, field_named
from desktop.text.sentences import Sentence

# A line without a full stop is a heading, a byline or a link up to this many words; longer ones
# are statements whose full stop was lost.
_HEADING_WORDS = 18
# Captions are at the head of an article or carry a credit; further down, a sentence that ends in
# a date is more often a statement.
_CAPTION_PARAGRAPHS = 4

# Lines that name a fact ("Title: ...") are above the text; the first of it may come after so many.
_HEAD_PARAGRAPHS = 8

# Sentences of a caption that tells no more than what is seen, and who took it; or of an offer.
_SCENE = 2

# "Ida Brandt in Kelm contributed to this report.", "This article originally appeared on Harbour."
_CONTRIBUTED = re.compile(
    r"\bcontributed (?:to this (?:report|story|article|dispatch)\b.{0,60}|reporting\b.{0,60}"
    r"|to the (?:report|story|article|dispatch)\W*)$"
    r"|^This (?:article|story) (?:was )?(?:originally|first) (?:appeared|published) [^,]{2,60}$"
)
# An offer of a newsletter; but "the letter lands in your inbox, police warned".
_OFFERED = re.compile(
    r"\b(?:newsletters?|briefing|headlines|sign up|subscribe|deliver(?:ed)?|straight|direct)\b"
    r"[^.!?]*\b(?:to|into|in) your inbox\b",
    re.I,
)
# A line all in capitals, which links to another article; so many letters are no abbreviation.
_CAPITALS = 20

_STAMP_CHARACTERS = 60
_STAMP_SHARE = 0.6

_STOPS = re.compile(r"[.][\"'”’»)]*$")
_ENDS = re.compile(r"[.!?…؟。！？।][\"'”’“‘»«)\]]*$|[:;,]$")
_FULL_DATE = re.compile(
    r"(?:\b\w+\.? \d{1,2},? \d{4}|\b\d{1,2}\.? \w+\.?,? \d{4}"
    r"|\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4})"
    r"[.\s)]*(?:\[[^\]]*\]|\([^)]*\))?[.\s]*$"
)
_WORD = re.compile(r"[^\W\d_]+")
_FIELD = re.compile(rf"([^:：]{{1,40}}?){COLON}(.*)", re.DOTALL)
# "An earlier version of this article gave", "This story originally said"; but what "originally
# appeared" elsewhere was not corrected.
_ARTICLE = r"this (?:article|story|report|item|post|headline|caption)"
_CORRECTION = re.compile(
    rf"(?:editor['’]s note: )?(?:(?:in )?an? (?:earlier|previous|prior) version of {_ARTICLE}\b"
    rf"|{_ARTICLE} (?:originally|first|previously|initially|incorrectly|wrongly)"
    r" (?!appeared|ran\b|published)"
    rf"|{_ARTICLE} (?:has been|was) (?:corrected|amended)\b)",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Marks:
    tails: tuple[str, ...]
    lines: tuple[str, ...]
    credits: tuple[str, ...]
    corrections: tuple[str, ...]
    caption_verbs: frozenset[str]
    speech: frozenset[str]


def mark_boilerplate(sentences: Sequence[Sentence]) -> tuple[Sentence, ...]:
    """The same sentences, each marked as boilerplate or not.

    Args:
        sentences: all sentences of one text, in order.
    """
    paragraphs = [list(group) for _, group in groupby(sentences, lambda s: s.paragraph)]
    flags = list(_flags(paragraphs))
    captions = {one.start for paragraph in paragraphs for one in _of_caption(paragraph)}
    return tuple(
        replace(sentence, boilerplate=True)
        if flags[sentence.paragraph] or sentence.start in captions
        else sentence
        for sentence in sentences
    )


def _of_caption(paragraph: Sequence[Sentence]) -> Iterator[Sentence]:
    """What describes a picture and who took it; what a caption says in between is news."""
    if is_caption(" ".join(sentence.text for sentence in paragraph)):
        yield paragraph[0]
        yield from (sentence for sentence in paragraph[1:] if is_caption(sentence.text))


def headings(sentences: Sequence[Sentence]) -> Iterator[str]:
    """The headlines at the head of a text: what precedes its first statement.

    Args:
        sentences: all sentences of one text, marked.
    """
    for sentence in takewhile(lambda held: held.boilerplate, sentences):
        line = sentence.text
        if not (_surrounds(line) or _ENDS.search(line)):
            yield line


def is_correction(paragraph: str) -> bool:
    """Whether a paragraph states what an earlier version of its article got wrong."""
    folded = paragraph.casefold().lstrip("•-–—*>([ \t")
    return folded.startswith(_marks().corrections) or _CORRECTION.match(folded) is not None


def _surrounds(line: str) -> bool:
    """Whether a line is a dateline, a link, a credit or a date."""
    return (
        is_dateline(line)
        or _opens_tail(line)
        or _is_line(line)
        or _is_stamp(line)
        or is_caption(line)
    )


def _flags(paragraphs: Sequence[Sequence[Sentence]]) -> Iterator[bool]:
    """Whether each paragraph is boilerplate."""
    in_tail = False
    lines = [" ".join(sentence.text for sentence in paragraph) for paragraph in paragraphs]
    shouted = 2 * sum(map(str.isupper, lines)) > len(lines)
    for number, (paragraph, line) in enumerate(zip(paragraphs, lines, strict=True)):
        alone = len(paragraph) == 1
        if alone and _opens_tail(line):
            in_tail = line.rstrip(": ").casefold() in _marks().tails or line.endswith(":")
            yield True
        elif in_tail and alone and not _ENDS.search(line):
            yield True
        else:
            in_tail = False
            yield (
                is_correction(line)
                or (_is_line(line) and not (len(paragraph) > _SCENE and is_caption(line)))
                or (number < _HEAD_PARAGRAPHS and _is_field(line))
                or (alone and _stands_apart(line, number, len(paragraphs)))
                or (alone and _CONTRIBUTED.search(line) is not None)
                or (len(paragraph) <= _SCENE and _OFFERED.search(line) is not None)
                or (not shouted and _is_capitals(line))
            )


def _is_capitals(line: str) -> bool:
    """Whether a line is all in capitals, as a link is; what is shouted ends as a sentence does."""
    return line.isupper() and len(line) > _CAPITALS and _STOPS.search(line) is None


def surrounds(line: str) -> bool:
    """Whether a line introduces links, asks the reader for something, or credits a picture."""
    return _opens_tail(line) or _is_line(line)


def _opens_tail(line: str) -> bool:
    folded = line.casefold().lstrip("•-–—*>» \t")
    return any(
        folded.startswith(tail) and (folded[len(tail) :][:1] in {"", ":", " ", "\xa0"})
        for tail in _marks().tails
    ) and (not _ENDS.search(line) or line.endswith(":") or ":" in line[:30])


def _is_line(line: str) -> bool:
    folded = line.casefold().lstrip("•-–—*>»([ \t")
    if len(line) <= 300 and any(credit in line.casefold() for credit in _marks().credits):
        return True
    short = len(_WORD.findall(line)) <= 2 * _HEADING_WORDS
    return short and any(_begins(folded, start) for start in _marks().lines)


def _begins(folded: str, start: str) -> bool:
    """Whether a line begins with one of some phrases, as whole words."""
    following = folded[len(start) : len(start) + 1]
    return folded.startswith(start) and not (start[-1].isalpha() and following.isalpha())


def _is_field(line: str) -> bool:
    """Whether a line names the title, whatever it ends in, or a fact that it leaves empty."""
    found = _FIELD.match(line)
    field = field_named(found[1]) if found else ""
    return found is not None and (field == "title" or (bool(field) and not found[2].strip()))


def _stands_apart(line: str, number: int, paragraphs: int) -> bool:
    """Whether a one-sentence paragraph is a heading, a link, or a caption."""
    if paragraphs > 1 and not _ENDS.search(line):
        return len(_WORD.findall(line)) <= _HEADING_WORDS
    return _is_stamp(line) or (number < _CAPTION_PARAGRAPHS and _is_caption(line))


def _is_stamp(line: str) -> bool:
    """Whether a line is a date and little else: when the article was published."""
    if len(line) > _STAMP_CHARACTERS:
        return False
    dated = sum(time.end - time.start for time in find_times(line))
    return dated >= _STAMP_SHARE * len(line)


def _is_caption(line: str) -> bool:
    """Whether a sentence describes a scene in the present tense and ends with its full date."""
    words = set(_WORD.findall(line))  # as written: "March 5" holds no verb
    return (
        _FULL_DATE.search(line) is not None
        and bool(words & _marks().caption_verbs)
        and not words & _marks().speech
    )


@cache
def _marks() -> _Marks:
    words = tomllib.loads((RESOURCES / "words" / "boilerplate.toml").read_text("utf-8"))
    return _Marks(
        tuple(words["tails"]),
        tuple(words["lines"]),
        tuple(words["credits"]),
        tuple(words["corrections"]),
        frozenset(words["caption_verbs"]),
        frozenset(words["speech"]),
    )
