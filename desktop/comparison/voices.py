"""Whether two speakers, as two articles name them, are one voice."""

from dataclasses import dataclass

from rapidfuzz.fuzz import ratio

from desktop.comparison.alignment import Aligned
from desktop.reading import Reading
from desktop.reading.mention import NameType
from desktop.text.words import fold, stop_words, tokenize

# Words that two descriptions of one voice share: a general staff and its spokesperson.
_SHARED_WORDS = 2
# Surnames this alike (0 to 100), and not short, are one name in two spellings.
_SPELLING = 84
_SHORT = 5


def same_voice(one: Reading, speaker: str | None, other: Reading, replier: str | None) -> bool:
    """Whether two speakers are one person, or a body and somebody who speaks for it.

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
    if _words(speaker) <= others or _words(replier) <= words:
        return True
    return len(words & others) >= _SHARED_WORDS


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who is credited in one of several articles.

    Attributes:
        article: index of the article.
        speaker: who is credited there; None is the outlet itself.
    """

    article: int
    speaker: str | None


def one_voice(aligned: Aligned, one: Voice, other: Voice) -> bool:
    """Whether two speakers of aligned articles are one voice, by all names the articles have."""
    if one.speaker and other.speaker:
        meant = _referent(aligned, one), _referent(aligned, other)
        if meant[0] is not None and meant[0] == meant[1]:
            return True
        if _bodies(aligned, one) & _bodies(aligned, other):
            return True
    readings = aligned.readings[one.article], aligned.readings[other.article]
    return same_voice(readings[0], one.speaker, readings[1], other.speaker)


def _bodies(aligned: Aligned, voice: Voice) -> set[int]:
    """The people and bodies named where a speaker is credited: himself, and for whom he speaks."""
    return {
        referent.id
        for one in aligned.readings[voice.article].attributions
        if one.speaker == voice.speaker and one.source
        for _, referent in aligned.referents.within(voice.article, *one.source)
        if referent.type in {NameType.PERSON, NameType.ORGANISATION}
    }


def _referent(aligned: Aligned, voice: Voice) -> int | None:
    """The number of whom a speaker's name means over all articles."""
    for referent in aligned.referents.all:
        if voice.speaker in referent.forms[voice.article]:
            return referent.id
    return None


def _description(reading: Reading, speaker: str) -> set[str]:
    """The words of all phrases by which an article credits a speaker."""
    phrases = [a.source for a in reading.attributions if a.speaker == speaker and a.source]
    text = reading.article.text
    return _words(speaker).union(*(_words(text[start:end]) for start, end in phrases))


def _words(phrase: str) -> set[str]:
    stop = stop_words("en")
    return {token.stem for token in tokenize(phrase, "en") if token.folded not in stop}
