"""Telling words: the words a reader should look for where only one account says a thing."""

import re
from collections.abc import Container, Sequence
from functools import cache

from desktop.comparison.alignment.coverage import Uncovered, Word
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.reasons import quoted
from desktop.message import alternatives, message
from desktop.reading.mention import Mention, NameType
from desktop.text.lexicon import word_list
from desktop.text.words import fold

_NAMES = 2
_TELLING_NAME = 100.0  # a name tells more than any word
_WORDS = 3
_SHORTEST = 3  # letters
# A name of more characters than this is a run of capitals: a headline, a list.
_LONGEST_NAME = 40
# "non-college", "harbour.example"
_COMPOUND = re.compile(r"(?:[\w’'-]|\.(?=[a-z]))*\w")
_PARTY = re.compile(r"[RDI][-–][A-Z]")  # "R-Kelm": the party and the state of a politician
_HANDLES = frozenset("@#")
_WRITTEN = re.compile(r"[^\W\d_]+(?:[-'’.]+[^\W\d_]+)*")
_ADVERB = "ly"


def missing(aligned: Aligned, article: int, unit: Uncovered) -> str:
    """What the others have no word for: "no other account names Mara Lind or mentions “looms”".

    Args:
        aligned: the articles.
        article: the one that says it.
        unit: what it says.
    """
    people = _people(aligned, article, unit)
    things = _things(aligned, article, unit, people)
    if not things or len(people) >= _NAMES:
        return message("no other account names {names}", names=alternatives(people))
    words = alternatives([quoted(thing) for thing in things])
    if not people:
        return message("no other account mentions {words}", words=words)
    names = alternatives(people)
    return message("no other account names {names} or mentions {words}", names=names, words=words)


def _people(aligned: Aligned, article: int, unit: Uncovered) -> list[str]:
    """The people in a unit that no other account names."""
    text = aligned.readings[article].article.text
    found = [
        referent.name
        for mention, referent in aligned.referents.within(article, *unit.span)
        if mention.type is NameType.PERSON and _is_new(text, mention, unit)
    ]
    return list(dict.fromkeys(found))[:_NAMES]


def _is_new(text: str, person: Mention, unit: Uncovered) -> bool:
    """Whether no other account has a person's surname: “Ben Okker” may be Benedikt Okker there."""
    surname = max(person.start, text.rfind(" ", person.start, person.end))
    return any(word.named and surname <= word.start < person.end for word in unit.words)


def _things(aligned: Aligned, article: int, unit: Uncovered, people: Sequence[str]) -> list[str]:
    """The most informative words of a unit, in the order of the text; names in full."""
    text = aligned.readings[article].article.text
    names = [
        (mention, referent.name)
        for mention, referent in aligned.referents.within(article, *unit.span)
        if text[mention.start].isupper()
        and mention.end - mention.start <= _LONGEST_NAME
        and text[mention.end : mention.end + 1] != "-" != text[mention.start - 1 : mention.start]
    ]
    known = [
        range(mention.start, mention.end)
        for mention, _ in aligned.referents.within(article, *unit.span)
        if mention.type is NameType.PERSON and not _is_new(text, mention, unit)
    ]
    # "Ben" tells nothing where another account has Okker
    words = [word for word in unit.words if not any(word.start in held for held in known)]
    shown: dict[str, int] = {}
    for word in _ranked(text, words or unit.words, aligned.once(_verbs)[article]):
        name = next((one for one in names if one[0].start <= word.start < one[0].end), None)
        if name is None:
            shown.setdefault(_shown(text, word), word.start)
        elif name[1] not in people:
            shown.setdefault(" ".join(text[name[0].start : name[0].end].split()), name[0].start)
    return sorted(list(shown)[: _WORDS - len(people)], key=lambda word: shown[word])


def _verbs(aligned: Aligned) -> tuple[frozenset[int], ...]:
    """For each article where its predicates begin, those that are nouns left out."""
    return tuple(
        frozenset(claim.predicate_start for claim in reading.claims if not claim.nominal)
        for reading in aligned.readings
    )


def _ranked(text: str, words: Sequence[Word], verbs: Container[int]) -> list[Word]:
    """Words by how informative they are; letters and numbers only if there is nothing else."""
    first: dict[str, Word] = {}
    for word in words:
        first.setdefault(fold(text[word.start : word.end]), word)
    ranked = sorted(first.values(), key=lambda one: (_rank(text, one, verbs), one.start))
    telling = [word for word in ranked if text[word.start - 1 : word.start] not in _HANDLES]
    return [word for word in telling if _is_word(_shown(text, word))] or ranked


def _is_word(shown: str) -> bool:
    """Whether it is a word a reader knows: no initial, no figure, no part of a link."""
    written = _WRITTEN.fullmatch(shown) is not None and not _PARTY.match(shown)
    return len(shown) >= _SHORTEST and written


def _rank(text: str, word: Word, verbs: Container[int]) -> tuple[int, float]:
    """Nouns and names before verbs, verbs before what says little; of equals the rarer first."""
    folded = fold(text[word.start : word.end])
    if len(folded) < _SHORTEST or folded in _light():
        return 3, -word.tells
    if word.named:
        return 0, -_TELLING_NAME
    if word.start in verbs:
        return 1, -word.tells
    return 2 * folded.endswith(_ADVERB), -word.tells


def _shown(text: str, word: Word) -> str:
    """A word as it is written, with what a hyphen ties to it."""
    start = word.start
    while start > 0 and (text[start - 1].isalnum() or text[start - 1] == "-"):
        start -= 1
    found = _COMPOUND.match(text, start)
    return text[start : found.end()].strip("-'’") if found else text[word.start : word.end]


@cache
def _light() -> frozenset[str]:
    return frozenset(word for line in word_list("light.txt") for word in fold(line).split())
