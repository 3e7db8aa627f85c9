"""Who says each sentence of an article: creditings followed through quotations and pronouns."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from desktop.reading.attribution import Attribution, find_attributions, lexicon
from desktop.text.concepts import is_common
from desktop.text.sentences import Sentence

# "President Tomas Okker", "Okker": two or more capitalised words, or one after a title.
_WORD = r"[A-ZÀ-ÞŁŚŻČŠŽ][\w’'-]+"
_NAME = re.compile(rf"{_WORD}(?:\s+(?:(?:de|van|von|bin|al|der|la)\s+)*{_WORD})*")
# "Mara Lind, who owned it", "Mara Lind, 34": a name that is introduced is a person's.
_APPOSITION = re.compile(r",\s+(?:who|whose|an?|the|\d)\b")
_QUOTE = re.compile(r"[\"“”«»„]")
_TITLES = frozenset(
    [
        "mr",
        "mrs",
        "ms",
        "dr",
        "prof",
        "gen",
        "lt",
        "col",
        "sen",
        "rep",
        "gov",
        "president",
        "mayor",
        "minister",
        "judge",
        "sir",
    ]
)


@dataclass(frozen=True, slots=True)
class Speakers:
    """Who says what in one article.

    Attributes:
        sentences: for each sentence its speaker, or None for the outlet itself.
        attributions: the creditings in order, speakers named in full where the text does.
    """

    sentences: tuple[str | None, ...]
    attributions: tuple[Attribution, ...]


@dataclass(slots=True)
class _Memory:
    """Whom pronouns, roles and surnames can mean at one point of a text."""

    people: dict[str, str] = field(default_factory=dict[str, str])  # surname → full name
    roles: dict[str, str] = field(default_factory=dict[str, str])  # role noun → who was called so
    person: str | None = None
    speaker: str | None = None


def find_speakers(text: str, sentences: Sequence[Sentence], language: str) -> Speakers:
    """Who says each sentence; English only, other languages get none."""
    if language not in {"en", ""}:
        return Speakers((None,) * len(sentences), ())
    memory = _Memory()
    found: list[Attribution] = []
    said: list[str | None] = []
    for sentence in sentences:
        own = [] if sentence.boilerplate else _read(text, sentence, memory)
        found += own
        said.append(_main_speaker(sentence, own))
        if not sentence.boilerplate:
            _remember_names(sentence.text, memory)
    return Speakers(tuple(_through_quotes(sentences, said)), tuple(found))


def _read(text: str, sentence: Sentence, memory: _Memory) -> list[Attribution]:
    own: list[Attribution] = []
    for attribution in find_attributions(text, sentence.start, sentence.end):
        _remember_names(text[sentence.start : attribution.start], memory)
        speaker = _resolve(attribution.speaker, memory)
        memory.speaker = speaker
        own.append(replace(attribution, speaker=speaker))
    return own


def _resolve(words: str, memory: _Memory) -> str:
    """The fullest name for a speaker; a pronoun that can mean nobody stays as it is."""
    folded = words.casefold()
    if folded in lexicon().persons:
        return memory.person or memory.speaker or words
    if folded in lexicon().groups:
        return memory.speaker or words
    name = _trailing_name(words)
    roles = [word for word in re.findall(r"\w+", folded) if word in lexicon().roles]
    if name:
        full = memory.people.get(name.split()[-1], name)
        full = full if len(full.split()) >= len(name.split()) else name
        memory.roles |= dict.fromkeys(roles, full)
        _remember_person(full, memory)
        return full
    if (
        roles
        and folded.startswith("the ")
        and len(words.split()) <= 3
        and roles[-1] in memory.roles
    ):
        return memory.roles[roles[-1]]
    memory.roles |= dict.fromkeys(roles, words)
    return words


def _trailing_name(words: str) -> str:
    """The name at the end of "General Staff spokesperson Mara Lind"; "" where there is none."""
    parts = words.split()
    first = len(parts)
    while first and parts[first - 1][0].isupper():
        first -= 1
    tail = _behind_titles(parts[first:])
    if (
        not tail
        or parts[-1].endswith(("'s", "’s"))
        or (first and parts[first - 1] in {"of", "for"})
    ):
        return ""
    return " ".join(tail)


def _behind_titles(words: Sequence[str]) -> list[str]:
    """The name itself: "Former Vice President Tomas Okker" is Tomas Okker."""
    titles = [n for n, word in enumerate(words) if word.casefold().strip(".") in _TITLES]
    return list(words[titles[-1] + 1 :] if titles else words)


def _remember_names(text: str, memory: _Memory) -> None:
    for match in _NAME.finditer(text):
        words = _behind_titles(match.group().split())
        titled = len(words) < len(match.group().split())
        common = any(is_common(word) for word in words)
        introduced = titled or _APPOSITION.match(text, match.end()) is not None
        if words and not common and introduced:
            _remember_person(" ".join(words), memory)
        elif len(words) == 1 and words[0] in memory.people:
            memory.person = memory.people[words[0]]


def _remember_person(name: str, memory: _Memory) -> None:
    name = name.removesuffix("'s").removesuffix("’s")
    surname = name.split()[-1]
    if len(name.split()) > 1 or surname not in memory.people:
        memory.people[surname] = name
    memory.person = memory.people[surname]


def _main_speaker(sentence: Sentence, own: Sequence[Attribution]) -> str | None:
    """The speaker credited with most of a sentence, if it is more than a third of it."""
    if not own:
        return None
    widest = max(own, key=lambda attribution: attribution.scope[1] - attribution.scope[0])
    width = widest.scope[1] - widest.scope[0]
    return widest.speaker if width * 3 > sentence.end - sentence.start else None


def _through_quotes(sentences: Sequence[Sentence], said: Sequence[str | None]) -> list[str | None]:
    """Give sentences inside a running quotation the speaker who closes or opened it."""
    result = list(said)
    inside = _inside_quotes(sentences)
    for number in range(len(result) - 2, -1, -1):
        following = number + 1
        if (
            result[number] is None
            and inside[number]
            and inside[following]
            and sentences[number].paragraph == sentences[following].paragraph
        ):
            result[number] = result[following]
    for number in range(1, len(result)):
        if result[number] is None and inside[number] and not sentences[number].boilerplate:
            result[number] = result[number - 1]
    return result


def _inside_quotes(sentences: Sequence[Sentence]) -> list[bool]:
    """Whether each sentence begins or stands inside quotation marks."""
    inside: list[bool] = []
    open_quote = False
    paragraph = -1
    for sentence in sentences:
        if sentence.paragraph != paragraph:
            open_quote = False
            paragraph = sentence.paragraph
        inside.append(open_quote or sentence.text[:1] in '"“«„')
        for mark in _QUOTE.findall(sentence.text):
            open_quote = {"“": True, "«": True, "„": True, "”": False, "»": False}.get(
                mark, not open_quote
            )
    return inside
