"""Attribution within one sentence: the speaker, the cue (a verb or noun), and the content span."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from itertools import pairwise

from desktop.paths import RESOURCES
from desktop.text.alternatives import any_of

# A longer span before a verb of saying is not a speaker's name but a misread clause.
_SPEAKER_WORDS = 14
_TITLE_WORDS = 6
_NEAR = 400  # characters before a verb within which its speaker is named, if at all

_SEGMENT = re.compile(r"[,;:()\"“”«»—–…]")
# "claimed that", "claimed: “", "claimed late on Friday that"
_QUOTE_AHEAD = re.compile(r"\s*(?:,|:)?\s*(?:(?:[\w.]+\s+){0,6}?that\b|[\"“«„])")
_PASSIVE = re.compile(
    r"\b(?:is|are|was|were|be|been|being|not|has|have|had|as|to|the|a|an|of)$", re.I
)
_SAID_OF = re.compile(r"\s+(?:to be|to have|goodbye|lives?|responsibility|victory|by)\b", re.I)
_WORD = re.compile(r"\S+")
_DETERMINER = re.compile(
    r"^(?:the|a|an|its|his|her|their|our|one|another|this|that|these|those|some|he|she|they|it)\b",
    re.I,
)
# What may come between a speaker and the verb: "officials on Friday said", "the mayor also said".
_TRAILING = re.compile(
    r"(?:\s+(?:(?:on\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|also|even|first|later|then|again"
    r"|too|once|still|just|now|himself|herself|itself|themselves|[a-z]+ly))+$"
)
_TITLE = re.compile(r"\b(?:Gov|Rep|Sen|Gen|Lt|Col|Dr|Mr|Mrs|Ms|Prof|St|[A-Z])$")
# What follows a speaker named after the verb: a relative clause, a place, a time.
_AFTER_SPEAKER = re.compile(
    r"[,;:.()\"“”—–]|\s(?:who|which|in|on|at|during|after|before|when|while|as|via|from|to|and|but"
    r"|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b"
)


class Sort(StrEnum):
    """What kind of content is attributed to someone."""

    SAYS = "says"  # a statement: said, wrote, according to; of a document: shows
    DENIES = "denies"  # that something is not so
    THINKS = "thinks"  # a mental state: believes, fears, expects
    WANTS = "wants"  # a plan or a request
    JUDGES = "judges"  # an act of praise or blame: accuses, condemns
    OTHER = "other"  # other speech acts, and what is reported as not said


@dataclass(frozen=True, slots=True)
class Attribution:
    """One attribution of content to a speaker.

    Attributes:
        speaker: who is credited, by the fullest name the article has for them; "" for nobody named.
        start: first character of the attribution phrase ("the mayor said") in the text.
        end: character after its last one.
        scope: the stretch of text that is credited, as (start, end).
        cue: the verb or noun as written, or "according to".
        sort: what is credited.
        source: the span of the phrase that names the speaker, or None where none is.
        cue_at: the span of the cue.
        nested: whether the attribution itself is inside a quotation.
    """

    speaker: str
    start: int
    end: int
    scope: tuple[int, int]
    cue: str
    sort: Sort = Sort.SAYS
    source: tuple[int, int] | None = None
    cue_at: tuple[int, int] | None = None
    nested: bool = False


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of attribution (resources/words/attribution.toml)."""

    cue: re.Pattern[str]
    source: re.Pattern[str]
    doubtful: frozenset[str]
    boundary: re.Pattern[str]
    telling: frozenset[str]  # the longest word of each cue and each source
    openers: frozenset[str]
    persons: frozenset[str]
    groups: frozenset[str]
    roles: frozenset[str]
    bare: frozenset[str]
    silent: frozenset[str]
    verbs: frozenset[str]
    titles: frozenset[str]


def find_attributions(text: str, start: int, end: int) -> Iterator[Attribution]:
    """The attributions in the sentence ``text[start:end]``, in order; English only."""
    sources = [
        found
        for match in lexicon().source.finditer(text, start, end)
        if (found := _by_source(text, match, start, end))
    ]
    verbs = [
        found
        for match in lexicon().cue.finditer(text, start, end)
        if (found := _by_verb(text, match, start, end))
    ]
    last = start
    for found in sorted(sources + verbs, key=lambda attribution: attribution.start):
        if found.start >= last:
            yield found
            last = found.end


def _by_source(text: str, match: re.Match[str], start: int, end: int) -> Attribution | None:
    """Read “According to the mayor, …” and “…, according to the mayor”."""
    limit = _AFTER_SPEAKER.search(text, match.end(), end)
    stop = limit.start() if limit else end
    speaker = text[match.end() : stop].strip(" .")
    if not speaker or len(speaker.split()) > _SPEAKER_WORDS:
        return None
    before = text[start : match.start()].strip(' ,"“”')
    scope = (start, match.start()) if before else (stop, end)
    first = text.index(speaker, match.end())
    source = (first, first + len(speaker))
    cue = match.group().strip().casefold()
    return Attribution(speaker, match.start(), stop, scope, cue, source=source, cue_at=match.span())


def _by_verb(text: str, match: re.Match[str], start: int, end: int) -> Attribution | None:
    """Read “The mayor said …”, “…, the mayor said” and “…, said the mayor”."""
    cue = match.group().casefold()
    near = max(start, match.start() - _NEAR)
    left = text[near : match.start()].rstrip()
    if _PASSIVE.search(left) or _SAID_OF.match(text, match.end(), end):
        return None
    inverted = not left or left[-1] in ',"”“»?!'
    subject = _subject(text, near, match.start())
    if subject is None and inverted:
        return _inverted(text, match, start, end, cue)
    if subject is None:
        return None
    first, name = subject
    before = text[start:first].rstrip(" ").endswith((",", '"', "”", "»", ",'", "?", "!"))
    quoted = _QUOTE_AHEAD.match(text, match.end(), end) is not None
    if cue in lexicon().doubtful and not (before or quoted):
        return None
    if before and not quoted:
        scope = (start, first)
    elif before:
        scope = (start, end)
    else:
        scope = (match.end(), end)
    source = (first, first + len(name))
    return Attribution(name, first, match.end(), scope, cue, source=source, cue_at=match.span())


def _inverted(
    text: str, match: re.Match[str], start: int, end: int, cue: str
) -> Attribution | None:
    stop = match.end() + 1
    while limit := _AFTER_SPEAKER.search(text, stop, end):
        stop = limit.end()
        if limit.group() != "." or not _TITLE.search(text, match.end(), limit.start()):
            break
    stop = limit.start() if limit else end
    speaker = text[match.end() : stop].strip()
    if not _is_speaker(speaker) or not text[start : match.start()].strip():
        return None
    scope = (start, match.start())
    source = (stop - len(text[match.end() : stop].lstrip()), stop)
    return Attribution(speaker, match.start(), stop, scope, cue, source=source, cue_at=match.span())


def _subject(text: str, start: int, stop: int) -> tuple[int, str] | None:
    """The speaker to the left of a verb, and where the name begins.

    Steps over an apposition: "Mara Lind, the owner, said" and "the owner, Mara Lind, said".
    """
    cuts = [start, *(match.end() for match in _SEGMENT.finditer(text, start, stop)), stop]
    pieces = [_piece(text, first, after) for first, after in pairwise(cuts)]
    last = pieces[-1]
    if last[1]:
        return last if _is_speaker(last[1]) else None
    if len(pieces) < 3 or text[cuts[-2] - 1] != ",":
        return None
    apposition, name = pieces[-2], pieces[-3]
    if _is_name(text[cuts[-3] : cuts[-2]].strip(" ,")):
        return (name[0] if _is_speaker(name[1]) else apposition[0]), apposition[1]
    if _is_speaker(name[1]) and len(apposition[1].split()) <= _SPEAKER_WORDS:
        return name
    return None


def _piece(text: str, start: int, stop: int) -> tuple[int, str]:
    """The speaker at the right end of a span: what follows its last boundary word."""
    for match in lexicon().boundary.finditer(text, start, stop):
        # "head of X and Y": a boundary inside a name's own phrase is rare enough to accept
        start = match.end()
    piece = text[start:stop]
    while (word := _WORD.search(piece)) and word.group().casefold() in lexicon().openers:
        start += word.end()
        piece = text[start:stop]
    piece = _TRAILING.sub("", piece.rstrip(" ,;:\n"))
    return start + len(piece) - len(piece.lstrip()), piece.strip(" ,;:\n")


def _is_speaker(words: str) -> bool:
    parts = words.casefold().split()
    if not parts or parts[0] in lexicon().silent or lexicon().verbs.intersection(parts[1:]):
        return False
    first, *_, last = [*words.split(), words.rsplit(maxsplit=1)[-1]]
    return len(parts) <= _SPEAKER_WORDS and (
        first[0].isupper()
        or _DETERMINER.match(words) is not None
        or parts[0] in lexicon().bare
        or (len(parts) <= _TITLE_WORDS and last[0].isupper())  # "engineer Mara Lind"
    )


def _is_name(words: str) -> bool:
    parts = words.split()
    if re.match(r"[A-Z]-|\w+\.$", words):  # "D-Minn.", "Rep."
        return False
    return 0 < len(parts) <= 5 and all(part[0].isupper() or part[0] == "'" for part in parts)


@cache
def lexicon() -> Lexicon:
    """The words of attribution, read once."""
    words: dict[str, list[str]] = tomllib.loads(
        (RESOURCES / "words" / "attribution.toml").read_text("utf-8")
    )

    def pattern(name: str) -> re.Pattern[str]:
        return re.compile(rf"\b{any_of(words[name])}\b", re.I)

    sets = {
        name: frozenset(words[name])
        for name in (
            "doubtful",
            "openers",
            "persons",
            "groups",
            "roles",
            "bare",
            "silent",
            "verbs",
            "titles",
        )
    }
    telling = frozenset(max(one.split(), key=len) for one in words["cues"] + words["sources"])
    return Lexicon(
        pattern("cues"),
        pattern("sources"),
        boundary=pattern("boundaries"),
        telling=telling,
        **sets,
    )
