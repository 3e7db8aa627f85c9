"""Voices: whether two speakers, as two articles name them, are the same."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from desktop.comparison.alignment.occupations import have_other_occupations
from desktop.comparison.alignment.rows import Aligned
from desktop.reading import Reading
from desktop.reading.cues import people
from desktop.reading.mention import NameType
from desktop.text.concepts import is_common
from desktop.text.peoples import country
from desktop.text.words import fold, stop_words, tokenize

# Words that two descriptions of one voice share: a general staff and its spokesperson.
_SHARED_WORDS = 2
# Surnames this alike (0 to 100), and not short, are one name in two spellings.
_SPELLING = 84
_SHORT = 5

# "…, a spokeswoman for the Water Authority"; "Water Authority spokesman …".
_REACH = 60
_FOR = r"(?:spokes\w+|press secretary|communications director|representative)"
_NAMELESS = re.compile(r"(?:an?|one|another)\s", re.I)
# Whose relative, friend or lawyer someone is does not describe them: "the girl's mother".
_OWNED = re.compile(r"(?:[\w.-]+['’]s?|his|her|their)\s+(?:[a-z-]+\s+)*([a-z]+)$")
# Of a force, and who speaks as one of it.
_FORCE = frozenset({"police", "officers", "investigators", "authorities"})
_OFFICER = re.compile(
    r"\b(?:police|officer|sheriff|undersheriff|constable|detective|lieutenant|lt|sergeant|sgt"
    r"|inspector|superintendent|trooper)\b",
    re.I,
)
_BEHIND = re.compile(rf",? (?:an? |the )?[^,.;]{{0,30}}\b{_FOR}\b[^,.;]{{0,60}}")
_BEFORE = re.compile(rf"(?:[^\s,.;]+ ){{1,5}}{_FOR} $")


def same_voice(one: Reading, speaker: str | None, other: Reading, replier: str | None) -> bool:
    """Whether two speakers are one person, or an organisation and someone who speaks for it.

    Args:
        one: the article that names ``speaker``.
        speaker: who is credited there; None is the outlet itself.
        other: the article that names ``replier``.
        replier: who is credited there.
    """
    if speaker is None or replier is None:
        return speaker == replier
    last, first = fold(speaker.split()[-1]), fold(replier.split()[-1])
    if last == first or (min(len(last), len(first)) >= _SHORT and ratio(last, first) >= _SPELLING):
        return True
    words, others = _description(one, speaker), _description(other, replier)
    named = _names(one, speaker) & _names(other, replier)
    return bool(named) or len(words & others) >= _SHARED_WORDS


@dataclass(frozen=True, slots=True)
class Voice:
    """A speaker credited in one of several articles.

    Attributes:
        article: index of the article.
        speaker: who is credited there; None is the outlet itself.
    """

    article: int
    speaker: str | None


def one_voice(aligned: Aligned, one: Voice, other: Voice) -> bool:
    """Whether two speakers of aligned articles are the same, by all their names."""
    if _is_outlet(aligned, one, other) or _is_outlet(aligned, other, one):
        return True
    if one.speaker and other.speaker:
        if _may_be(aligned, one, other) or _may_be(aligned, other, one):
            return True
        meant = _referent(aligned, one), _referent(aligned, other)
        if meant[0] is not None and meant[0] == meant[1]:
            return True
        if _bodies(aligned, one) & _bodies(aligned, other):
            return True
    readings = aligned.readings[one.article], aligned.readings[other.article]
    return same_voice(readings[0], one.speaker, readings[1], other.speaker)


def _is_outlet(aligned: Aligned, voice: Voice, other: Voice) -> bool:
    """Whether one article credits the outlet of the other."""
    outlet = _words(aligned.readings[other.article].article.source)
    return bool(voice.speaker and outlet) and _words(voice.speaker or "") <= outlet


def _bodies(aligned: Aligned, voice: Voice) -> set[int]:
    """The people and organisations named with a speaker: the speaker, and whom they speak for."""
    known = aligned.once(_known)
    if voice not in known:
        known[voice] = _found_bodies(aligned, voice)
    return known[voice]


def _known(_: Aligned) -> dict[Voice, set[int]]:
    """The entities of the voices asked for so far; every row asks again."""
    return {}


def _found_bodies(aligned: Aligned, voice: Voice) -> set[int]:
    return _spoken_for(aligned, voice) | {
        referent.id
        for one in aligned.readings[voice.article].attributions_of(voice.speaker or "")
        if one.source
        for _, referent in aligned.referents.within(voice.article, *one.source)
        if referent.type in {NameType.PERSON, NameType.ORGANISATION}
    }


def _may_be(aligned: Aligned, nameless: Voice, other: Voice) -> bool:
    """Whether an unnamed speaker may be the other one, or a country speaks in both.

    "A company spokesman" may be anybody of the company, and "Beijing" anybody of China.
    """
    if _is_nameless(aligned, nameless):
        if are_told_apart_by_occupation(aligned, nameless, other):
            return False
        return not (_is_nameless(aligned, other) and _of_two_bodies(aligned, nameless, other))
    if fold(nameless.speaker or "") in _FORCE and _is_officer(aligned, other):
        return True
    ruled = country(nameless.speaker or "")
    return ruled is not None and ruled.name in _countries(aligned, other)


def _is_officer(aligned: Aligned, voice: Voice) -> bool:
    """Whether a speaker is called a police officer: "police Lieutenant Mara Lind"."""
    reading = aligned.readings[voice.article]
    titles = (one.title for one in reading.names if one.referent == voice.speaker)
    return any(map(_OFFICER.search, (*titles, *_phrases(reading, voice.speaker or ""))))


def are_told_apart_by_occupation(aligned: Aligned, one: Voice, other: Voice) -> bool:
    """Whether the phrases that credit two speakers describe two people."""
    return have_other_occupations(
        *(_phrases(aligned.readings[held.article], held.speaker or "") for held in (one, other))
    )


def _is_nameless(aligned: Aligned, voice: Voice) -> bool:
    """Whether a speaker is identified by an office alone: "a company spokesman"."""
    phrases = _phrases(aligned.readings[voice.article], voice.speaker or "")
    owned = _OWNED.match(voice.speaker or "")
    return any(map(_NAMELESS.match, phrases)) or (owned is not None and owned.group(1) in people())


def _of_two_bodies(aligned: Aligned, one: Voice, other: Voice) -> bool:
    """Whether two speakers speak for two different organisations."""
    bodies = [
        {number for number in _bodies(aligned, voice) if _is_body(aligned, number)}
        for voice in (one, other)
    ]
    related = _countries(aligned, one) & _countries(aligned, other)
    return all(bodies) and bodies[0].isdisjoint(bodies[1]) and not related


def _countries(aligned: Aligned, voice: Voice) -> set[str]:
    """The countries in the phrases by which an article credits a speaker."""
    phrases = " ".join(_phrases(aligned.readings[voice.article], voice.speaker or ""))
    named = (country(token.folded) for token in tokenize(phrases, "en"))
    return {one.name for one in named if one}


def _is_body(aligned: Aligned, number: int) -> bool:
    return aligned.referents.all[number].type is NameType.ORGANISATION


def _spoken_for(aligned: Aligned, voice: Voice) -> set[int]:
    """Whom a speaker speaks for: "Mara Lind, a spokeswoman for the Water Authority"."""
    reading = aligned.readings[voice.article]
    text = reading.article.text
    found: set[int] = set()
    for one in reading.names:
        if one.referent == voice.speaker and one.end - one.start == len(one.referent):
            behind = _BEHIND.match(text, one.end)
            before = _BEFORE.search(text, max(0, one.start - _REACH), one.start)
            for span in (match.span() for match in (behind, before) if match):
                found.update(r.id for _, r in aligned.referents.within(voice.article, *span))
    return found


def _referent(aligned: Aligned, voice: Voice) -> int | None:
    """The number of the entity that a speaker's name refers to."""
    for referent in aligned.referents.all:
        if voice.speaker in referent.forms[voice.article]:
            return referent.id
    return None


def _description(reading: Reading, speaker: str) -> set[str]:
    """The words of all phrases by which an article credits a speaker."""
    return set[str]().union(*map(_words, _phrases(reading, speaker)))


def _names(reading: Reading, speaker: str) -> set[str]:
    """The words in those phrases that are parts of names, but for those of countries and titles."""
    return {
        fold(word.strip(".,'’"))
        for phrase in _phrases(reading, speaker)
        for word in phrase.replace("’s", "").replace("'s", "").split()
        if word[:1].isupper() and not is_common(word) and fold(word.strip(".,'’")) not in people()
    }


def _phrases(reading: Reading, speaker: str) -> list[str]:
    text = reading.article.text
    sources = [a.source for a in reading.attributions_of(speaker) if a.source]
    return [*dict.fromkeys([speaker, *(text[start:end] for start, end in sources)])]


@lru_cache(maxsize=16384)
def _words(phrase: str) -> frozenset[str]:
    stop = stop_words("en")
    return frozenset(token.stem for token in tokenize(phrase, "en") if token.folded not in stop)
