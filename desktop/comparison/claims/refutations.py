"""Whole sentences as propositions: those that refute a story or plainly state something."""

import re
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import Bag, Proposition, Whole, Words
from desktop.comparison.claims.roles import is_brief
from desktop.comparison.positions.gates import words_of
from desktop.paths import RESOURCES
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality
from desktop.text.alternatives import any_of
from desktop.text.concepts import concept
from desktop.text.sentences import Sentence
from desktop.text.words import tokenize

# In a longer sentence only the clause around the word is what it refutes.
_WHOLE_WORDS = 22
_NEGATION = re.compile(r"\b(?:not|never|no|none|nobody|neither|nothing)\b|n[’']t\b", re.I)
_SCOPE_WORDS = 9
_MARK = re.compile(r"[;:()]|, (?!and\b)| [–—-] ")
_BEFORE = 12  # characters before the word in which something may take it back


@dataclass(frozen=True, slots=True)
class _Lexicon:
    untrue: re.Pattern[str]
    telling: re.Pattern[str]
    reports: frozenset[str]
    unless: re.Pattern[str]
    states: frozenset[str]
    adjectives: frozenset[str]
    withdrawals: frozenset[str]
    unsettled: re.Pattern[str]


def sentences(aligned: Aligned, words: Words) -> Iterator[Proposition]:
    """The sentences of an article that refute, deny or plainly state something, as claims."""
    reading = aligned.readings[words.article]
    index = len(reading.claims) + len(reading.implied)
    numbers = reading.statements if words.brief else _suspected(aligned, words.article)
    for number in numbers if reading.parsed else ():
        whole, span = _whole(reading, number, brief=words.brief)
        if whole is None:
            continue
        start, end = _extent(aligned, words.article, number, whole, span[0])
        told = start, end
        if whole is Whole.REFUTES and is_brief(aligned, words.article):
            told = _told(reading)
        bag = _without_reports(words.bag(*told), reading.article.text[slice(*span)])
        if whole is Whole.REFUTES and not bag.weights:
            continue  # "she denied it" denies nothing that could be compared
        claim = Claim(
            number, start, end, "", *span,
            factuality=Factuality.ASSERTED if whole is Whole.STATES else Factuality.DENIED,
            sign=None if whole is Whole.STATES else span,
            speaker=reading.speaker_at(*span),
        )  # fmt: skip
        scope = words.bag(span[1], _behind(reading, *span)) if whole is Whole.DENIES else bag
        yield Proposition(words, index, claim, whole, told=bag, covered=scope)
        index += 1


def _suspected(aligned: Aligned, article: int) -> list[int]:
    """The statements with a word that tells of refuting: few of a long article are searched."""
    reading = aligned.readings[article]
    starts = [token.start for token, _ in aligned.tokens[article].all if _tells(token.folded)]
    found = set(map(reading.sentence_at, starts))
    return [number for number in reading.statements if number in found]


@lru_cache(maxsize=65536)
def _tells(word: str) -> bool:
    """Whether a folded word is the longest one of a phrase that refutes."""
    return _lexicon().telling.fullmatch(word) is not None


def _extent(
    aligned: Aligned, article: int, number: int, whole: Whole, sign: int
) -> tuple[int, int]:
    """What a sentence speaks of: the clause around its sign if it is long, else all of it."""
    held = aligned.readings[article].sentences[number]
    if whole is not Whole.STATES and len(held.text.split()) > _WHOLE_WORDS:
        terms = aligned.terms[article]
        return terms.spans[terms.clause_at(sign)]
    return held.start, held.end


def _told(reading: Reading) -> tuple[int, int]:
    """All that a headline says: it may have told before what it then calls untrue."""
    first, last = (reading.sentences[reading.statements[place]] for place in (0, -1))
    return first.start, last.end


def _whole(reading: Reading, number: int, *, brief: bool) -> tuple[Whole | None, tuple[int, int]]:
    """What a sentence does, and the characters of the word by which it does.

    What whole sentences of long articles state and deny decides nothing.
    """
    text, held = reading.article.text, reading.sentences[number]
    asks = held.text.rstrip().endswith("?")
    match = _lexicon().untrue.search(text, held.start, held.end)
    if match and not asks and not _taken_back(reading, held, match):
        return Whole.REFUTES, match.span()
    if asks or match or not brief:
        return None, (0, 0)
    if match := _NEGATION.search(text, held.start, held.end):
        denial = _denial(text, held)
        return (Whole.DENIES, denial) if denial else (None, (0, 0))
    doubted = {token.folded for token in tokenize(held.text, "en")} & words_of("doubted")
    return (None, (0, 0)) if doubted else (Whole.STATES, (held.start, held.end))


def _denial(text: str, held: Sentence) -> tuple[int, int] | None:
    """The first word of denial that leaves nothing open: not that of "would not say"."""
    unsettled = [one.span() for one in _lexicon().unsettled.finditer(text, held.start, held.end)]
    return next(
        (
            match.span()
            for match in _NEGATION.finditer(text, held.start, held.end)
            if not any(first <= match.start() < after for first, after in unsettled)
        ),
        None,
    )


def is_headline(reading: Reading) -> bool:
    """Whether a text is not a full sentence: headlines have no full stop."""
    return reading.brief and not reading.article.text.rstrip("\"'”’) ").endswith(".")


def is_state(predicate: str) -> bool:
    """Whether a verb is a stative one, which is as often left out."""
    return predicate in _lexicon().states


def refutes(reading: Reading, number: int) -> bool:
    """Whether a sentence has a word that calls some story untrue."""
    return _lexicon().untrue.search(reading.sentences[number].text) is not None


def is_withdrawal(predicate: str) -> bool:
    """Whether the subject gives up a plan."""
    return predicate in _lexicon().withdrawals


def is_report(word: str) -> bool:
    """Whether a word names a report and not its content."""
    return any(concept(token, "en") in _lexicon().reports for token in tokenize(word, "en"))


def _taken_back(reading: Reading, held: Sentence, match: re.Match[str]) -> bool:
    """Whether a refuting word is itself negated, or applies to a thing and not to a story."""
    text = reading.article.text
    before = text[max(held.start, match.start() - _BEFORE) : match.start()]
    if _lexicon().unless.search(before):
        return True
    following = next(tokenize(text, "en", match.end(), held.end), None)
    return (
        match.group().casefold() in _lexicon().adjectives
        and following is not None
        and following.content
        and text[match.end() : following.start].isspace()
        and not any(name.start == following.start for name in reading.names)
        and concept(following, "en") not in _lexicon().reports
    )


def _behind(reading: Reading, start: int, end: int) -> int:
    """The end of the scope of a word of negation: at a mark, or after some words."""
    sentence = reading.sentence_around(start)
    tokens = list(tokenize(reading.article.text, "en", end, sentence.end))[:_SCOPE_WORDS]
    mark = _MARK.search(reading.article.text, end + 1, sentence.end)
    after = mark.start() if mark and mark.start() > end + 2 else sentence.end
    return min(after, tokens[-1].end if tokens else end)


def _without_reports(bag: Bag, refuting: str) -> Bag:
    apart = _lexicon().reports | {concept(token, "en") for token in tokenize(refuting, "en")}
    return Bag({key: weight for key, weight in bag.weights.items() if key not in apart}, bag.loose)


@cache
def _lexicon() -> _Lexicon:
    words = tomllib.loads((RESOURCES / "words" / "refutations.toml").read_text("utf-8"))
    telling = {max(re.split("[ '’]", one), key=len) for one in words["phrases"] + words["untrue"]}
    telling |= {one.split()[0] for one in words["dismissing"]}
    untrue = any_of(words["phrases"] + words["untrue"])
    dismissed = "|".join(sorted(words["dismissing"]))
    told = "|".join(sorted(words["told"]))
    unless = "|".join(map(re.escape, words["unless"]))
    reports = {concept(token, "en") for word in words["reports"] for token in tokenize(word, "en")}
    return _Lexicon(
        re.compile(rf"\b(?:{untrue}\b|(?:{dismissed})(?=\W+(?:\w+\W+){{0,3}}(?:{told})\b))", re.I),
        re.compile("|".join(sorted(telling)), re.I),
        frozenset(reports),
        re.compile(rf"(?<![^\W_])(?:{unless})\W+(?:\w+\W+)?$", re.I),
        frozenset(words["states"]),
        frozenset(words["adjectives"]),
        frozenset(words["withdrawals"]),
        re.compile("|".join(words["unsettled"]), re.I),
    )
