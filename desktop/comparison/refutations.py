"""Whole sentences as propositions: such as refute a story, and such as plainly state something."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.comparison.alignment import Aligned
from desktop.comparison.gates import words_of
from desktop.comparison.propositions import Bag, Proposition, Words
from desktop.paths import RESOURCES
from desktop.reading.claim import Claim, Factuality
from desktop.text.concepts import concept
from desktop.text.words import tokenize

# In a longer sentence only the clause around the word is what it refutes.
_WHOLE_WORDS = 22
_BEFORE = 12  # characters before the word in which something may take it back


@dataclass(frozen=True, slots=True)
class _Lexicon:
    untrue: re.Pattern[str]
    reports: frozenset[str]
    unless: re.Pattern[str]
    states: frozenset[str]


def refutations(aligned: Aligned, article: int, words: Words) -> Iterator[Proposition]:
    """The refutations of an article as claims without a predicate that are denied."""
    reading = aligned.readings[article]
    index = len(reading.claims)
    for number in reading.statements if reading.parsed else ():
        held = reading.sentences[number]
        match = _lexicon().untrue.search(reading.article.text, held.start, held.end)
        if match is None or _taken_back(reading.article.text, held.start, match):
            continue
        start, end = _scope(aligned, article, number, match.start())
        claim = Claim(
            number, start, end, "", match.start(), match.end(), factuality=Factuality.DENIED,
            sign=match.span(), speaker=reading.speaker_at(match.start(), match.end()),
        )  # fmt: skip
        bag = _without_reports(words.bag(start, end), match.group())
        yield Proposition(article, index, claim, None, None, bag, *words.sentence(number))
        index += 1


def statements(aligned: Aligned, article: int, words: Words) -> Iterator[Proposition]:
    """The sentences of an article that deny, doubt, ask and plan nothing: claims without roles."""
    reading = aligned.readings[article]
    index = len(reading.claims) + len(reading.sentences)
    for number in reading.statements:
        held = reading.sentences[number]
        tokens = {token.folded for token in tokenize(held.text, "en")}
        if held.text.rstrip().endswith("?") or not tokens.isdisjoint(words_of("unreal")):
            continue
        speaker = reading.speaker_at(held.start, held.end)
        claim = Claim(number, held.start, held.end, "", held.start, held.start, speaker=speaker)
        bag, stems = words.sentence(number)
        yield Proposition(article, index + number, claim, None, None, bag, bag, stems)


def is_state(predicate: str) -> bool:
    """Whether a verb is one of lasting states, which are told as often without it."""
    return predicate in _lexicon().states


def _taken_back(text: str, start: int, match: re.Match[str]) -> bool:
    before = text[max(start, match.start() - _BEFORE) : match.start()]
    return _lexicon().unless.search(before) is not None


def _scope(aligned: Aligned, article: int, sentence: int, offset: int) -> tuple[int, int]:
    """What a refuting word covers: its sentence if that is short, else its clause."""
    held = aligned.readings[article].sentences[sentence]
    if len(held.text.split()) <= _WHOLE_WORDS:
        return held.start, held.end
    terms = aligned.terms[article]
    return terms.spans[terms.clause_at(offset)]


def _without_reports(bag: Bag, refuting: str) -> Bag:
    apart = _lexicon().reports | {concept(token, "en") for token in tokenize(refuting, "en")}
    return Bag({key: weight for key, weight in bag.weights.items() if key not in apart}, bag.loose)


@cache
def _lexicon() -> _Lexicon:
    words = tomllib.loads((RESOURCES / "words" / "refutations.toml").read_text("utf-8"))
    untrue = "|".join(map(re.escape, sorted(words["phrases"] + words["untrue"], key=len)[::-1]))
    unless = "|".join(map(re.escape, words["unless"]))
    reports = {concept(token, "en") for word in words["reports"] for token in tokenize(word, "en")}
    return _Lexicon(
        re.compile(rf"\b(?:{untrue})\b", re.I),
        frozenset(reports),
        re.compile(rf"(?<![^\W_])(?:{unless})\W+(?:\w+\W+)?$", re.I),
        frozenset(words["states"]),
    )
