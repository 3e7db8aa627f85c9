"""Speakers: those credited in several accounts, one entry each whatever the accounts call them.

Derived from a finished comparison, so that views and exports need nothing else.
"""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.comparison.alignment.referents import Referents
from desktop.comparison.alignment.voices import Voice
from desktop.comparison.model import Comparison
from desktop.reading import Reading
from desktop.reading.mention import NameType
from desktop.text.words import fold

# Somebody of whom only the office is told: in two accounts these may be two.
_NAMELESS = re.compile(r"(?:an?|one|another|some)\s", re.IGNORECASE)
_ARTICLE = re.compile(r"the\s", re.IGNORECASE)
# "the mayor, Pavel Drost, said": what stands between an office and its holder, and behind him.
_APPOSED = re.compile(r",\s+")
_CLOSED = re.compile(r"[,.]")

# What identifies a speaker; equal keys of two articles mean the same.
_Key = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Speaker:
    """A speaker in an account, or the outlet of one.

    Attributes:
        name: the fullest name that an account has; of an outlet its own, "" where it is unknown.
        outlet: whether it is an outlet that speaks for itself.
        names: for each article what it calls the speaker; () where it does not credit him. Outlets
            have none for themselves.
        articles: the articles in which he speaks.
    """

    name: str
    outlet: bool
    names: tuple[tuple[str, ...], ...]
    articles: tuple[int, ...]


class Speakers:
    """All speakers in a comparison.

    Attributes:
        all: people and bodies by name, then the outlets.
    """

    def __init__(self, comparison: Comparison) -> None:
        self._readings = comparison.readings
        self._referents = Referents(self._readings)
        self._known = {
            (article, form): f"{referent.id}"
            for referent in self._referents.all
            for article, forms in enumerate(referent.forms)
            for form in forms
        }
        self._outlets = [
            fold(reading.article.source) or f"\0{article}"
            for article, reading in enumerate(self._readings)
        ]
        held: defaultdict[_Key, list[Voice]] = defaultdict(list)
        counts = Counter(_voices(comparison))
        for voice in counts:
            held[self._key(voice)].append(voice)
        made = [(self._speaker(key, voices, counts), voices) for key, voices in held.items()]
        made.sort(key=lambda one: _order(one[0]))
        self.all = tuple(speaker for speaker, _ in made)
        self._of = {voice: number for number, (_, voices) in enumerate(made) for voice in voices}

    def of(self, article: int, speaker: str | None) -> int:
        """The number of a speaker in an article; None is the outlet itself.

        Raises:
            KeyError: nobody of that name is credited there.
        """
        return self._of[Voice(article, speaker)]

    def _key(self, voice: Voice) -> _Key:
        if voice.speaker is None:
            return ("outlet", self._outlets[voice.article])
        words = fold(voice.speaker)
        if words in self._outlets:
            return ("outlet", words)
        known = self._known.get((voice.article, voice.speaker)) or self._holder(voice)
        if known:
            return ("named", known)
        if _NAMELESS.match(words):
            return ("somebody", str(voice.article), words)
        return ("words", _ARTICLE.sub("", words, count=1))

    def _holder(self, voice: Voice) -> str:
        """The holder of the office that an article credits: "the mayor, Pavel Drost"."""
        reading = self._readings[voice.article]
        found = {
            person
            for one in reading.attributions_of(voice.speaker or "")
            if one.source
            for person in self._apposed(voice.article, reading, one.source)
        }
        return found.pop() if len(found) == 1 else ""

    def _apposed(self, article: int, reading: Reading, source: tuple[int, int]) -> Iterator[str]:
        text = reading.article.text
        behind = _APPOSED.match(text, source[1])
        starts = {behind.end()} if behind else set[int]()
        starts |= {match.end() for match in _APPOSED.finditer(text, *source)}
        for mention in reading.names:
            if mention.start in starts and _CLOSED.match(text, mention.end):
                referent = self._referents.of(article, mention.start)
                if referent and referent.type is NameType.PERSON:
                    yield f"{referent.id}"

    def _speaker(self, key: _Key, voices: Sequence[Voice], counts: Counter[Voice]) -> Speaker:
        articles = tuple(sorted({voice.article for voice in voices}))
        names = tuple(
            tuple(sorted(one.speaker for one in voices if one.article == article and one.speaker))
            for article in range(len(self._readings))
        )
        outlet = key[0] == "outlet"
        return Speaker(self._name(key, voices, counts), outlet, names, articles)

    def _name(self, key: _Key, voices: Sequence[Voice], counts: Counter[Voice]) -> str:
        if key[0] == "outlet":
            return next(
                (
                    reading.article.source
                    for outlet, reading in zip(self._outlets, self._readings, strict=True)
                    if outlet == key[1]
                ),
                "",
            )
        if key[0] == "named":
            forms = self._referents.all[int(key[1])].forms
            # of forms as full as each other not the first account's: their order says nothing
            known = [name for own in forms for name in own]
            return max(known, key=lambda name: (len(name.split()), name))
        heard: Counter[str] = Counter()
        for voice in voices:
            heard[voice.speaker or ""] += counts[voice]
        # of forms that are as frequent the one without the capital that began a sentence
        return min(heard, key=lambda name: (-heard[name], name[:1].isupper(), name))


def _voices(comparison: Comparison) -> Iterator[Voice]:
    """Every credited speaker, once per attribution, and every outlet."""
    for article, reading in enumerate(comparison.readings):
        yield Voice(article, None)
        yield from (Voice(article, one.speaker) for one in reading.attributions if one.speaker)
        yield from (Voice(article, speaker) for speaker in reading.speakers if speaker)
    for difference in comparison.differences:
        for article, side in enumerate(difference.sides):
            yield from (Voice(article, place.speaker) for place in side)


def _order(speaker: Speaker) -> tuple[bool, str, str, tuple[int, ...]]:
    return speaker.outlet, fold(_ARTICLE.sub("", speaker.name)), speaker.name, speaker.articles
