"""Tellings: what each sentence states and in whose voice, and how far two state the same."""

import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache

from desktop.comparison.alignment.predicates import word_likeness
from desktop.comparison.alignment.terms import keys
from desktop.comparison.alignment.tokens import Tokens
from desktop.comparison.times.moments import Moment
from desktop.reading import Reading
from desktop.reading.attribution import Attribution, lexicon
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.reading.clauses import split_clauses
from desktop.reading.cues import people
from desktop.reading.stance import HedgeType
from desktop.text.concepts import rarity
from desktop.text.quantities import Quantity

_QUOTES = frozenset('"“”«»„')
# First persons other than the outlet: a letter, an advertisement, a quotation cut up.
_PERSONAL = frozenset({"i", "we", "you", "my", "our", "your", "me", "us"})


# "The paper reported that the mayor said …": so much of what the paper says is the mayor's words.
_INNER = 0.4
# A clause that asks, or leaves open, states nothing.
_ASKED = re.compile(r"(?:(?:and|or|but)\s)?(?:how|why|whether|what|who|if|when|where)\s", re.I)
# Verbs of passing words on: "quoted", "quotes"; the speaker could not be identified.
_QUOTING = re.compile(r"quot(?:e|es|ed|ing)\b", re.I)
# A quotation in single marks, which are apostrophes behind letters.
_SINGLE = re.compile(r"(?<!\w)[‘']\w")
_HEARSAY = "according"
_NEAR = 4  # sentences of one message
# A message that an outlet prints as it stands ends with who wrote it: "— Mara Lind (@maralind)".
_SIGNED = re.compile(r"\(@\w+\)|pic\.twitter\.com|https?://t\.co/")


@dataclass(frozen=True)
class Telling:
    """A statement of an article in one place.

    Attributes:
        reading: the article.
        tokens: its words.
        sentence: index of the sentence.
        start: first character of what is stated.
        end: character after its last one.
        speaker: who is credited, or None where the outlet states it itself.
        attribution: the attribution, if it is in this sentence.
        teller: who tells what the speaker said, where that is not the outlet; "" where it is.
    """

    reading: Reading
    tokens: Tokens
    sentence: int
    start: int
    end: int
    speaker: str | None = None
    attribution: Attribution | None = None
    teller: str = ""

    @cached_property
    def words(self) -> dict[str, float]:
        """The words of the statement, without its attribution, with their weights."""
        cuts = [self.start]
        for one in self.reading.attributions_in(self.sentence):
            if self.start <= one.start and one.end <= self.end:
                cuts += [one.start, one.end]
        cuts.append(self.end)
        return {
            key: rarity(key, self.tokens.language)
            for first, after in zip(cuts[::2], cuts[1::2], strict=True)
            for key in self.tokens.content(first, after)
        }

    @cached_property
    def said(self) -> Sequence[str]:
        """The words of the statement as they stand, in lower case."""
        return self.reading.article.text[self.start : self.end].casefold().split()

    @cached_property
    def figures(self) -> Sequence[Quantity]:
        """The figures that it gives."""
        return [one for one in self.reading.quantities if self.start <= one.start < self.end]

    @cached_property
    def moments(self) -> Sequence[Moment]:
        """The times that it gives."""
        return [
            Moment(time, self.reading.published)
            for time in self.reading.times_in(self.sentence)
            if self.start <= time.start < self.end
        ]

    @cached_property
    def weight(self) -> float:
        """Their total weight."""
        return sum(self.words.values())

    def words_of(self, phrase: Phrase | None) -> set[str]:
        """The keys of a phrase's words; none for an unresolved pronoun."""
        if phrase is None:
            return set()
        found = keys(phrase.referent, self.tokens.language, 0, len(phrase.referent))
        return {*found, *self.tokens.content(phrase.start, phrase.end)}

    @cached_property
    def named(self) -> bool:
        """Whether the speaker is named here: no pronoun, no role, no continued quotation.

        "The company" may be another one than we take it for.
        """
        if self.attribution is None or self.attribution.source is None or not self.speaker:
            return False
        if _QUOTING.match(self.attribution.cue):
            return False
        written = self.reading.article.text[slice(*self.attribution.source)]
        source = written.casefold()
        if written.islower() and not self.speaker.islower():
            return False
        role = " " in source and self.speaker.istitle() and self.speaker.casefold() in people()
        own = {word.strip(".,").casefold() for word in self.speaker.replace("’", "'").split()}
        said = {word.strip(".,").partition("'")[0] for word in source.replace("’", "'").split()}
        shared = said & {word.partition("'")[0] for word in own}
        return bool(shared) and source not in pronouns() and not role

    @cached_property
    def quoted(self) -> bool:
        """Whether the statement is in someone's own words."""
        text = self.reading.article.text
        around = text[max(0, self.start - 1) : self.end + 1]
        return self.speaker is not None and any(mark in around for mark in _QUOTES)

    @cached_property
    def predicate(self) -> Claim | None:
        """The main claim of the statement, or None where none was read."""
        inside = [
            claim
            for claim in self.reading.claims_in(self.sentence)
            if self.start <= claim.predicate_start
            and claim.predicate_end <= self.end
            and not claim.nominal
            and not self._credits(claim)
        ]
        return max(inside, key=lambda one: (one.end - one.start, -one.start), default=None)

    def _credits(self, claim: Claim) -> bool:
        return any(
            one.start <= claim.predicate_start < one.end
            for one in self.reading.attributions_in(self.sentence)
        )


def tellings(reading: Reading, tokens: Tokens, sentence: int) -> Iterator[Telling]:
    """The statements of a sentence: the content of each attribution, else the sentence itself."""
    held = reading.sentences[sentence]
    own = [one for one in reading.attributions_in(sentence) if not one.nested]
    # one sentence may credit hundreds of times, and to few
    others = {
        speaker: [two for two in own if two.speaker and two.speaker != speaker]
        for speaker in {one.speaker for one in own}
    }
    for one in own:
        near = others[one.speaker]
        if (
            one.speaker
            and one.scope[1] > one.scope[0]
            and not any(_within(reading, one, two) for two in near)
        ):
            around = (two.speaker for two in near if _within(reading, two, one))
            teller = next(around, "")
            yield Telling(reading, tokens, sentence, *one.scope, one.speaker, one, teller)
    if own:
        return
    speaker = reading.speakers[sentence]
    bare = speaker is None and _is_bare(reading, tokens, sentence)
    if speaker is not None or bare:
        yield Telling(reading, tokens, sentence, held.start, held.end, speaker)
    if bare:
        clauses = split_clauses(reading.article.text, held.start, held.end)
        for span in clauses if len(clauses) > 1 else ():
            if not _ASKED.match(reading.article.text, *span):
                yield Telling(reading, tokens, sentence, *span)


def passes_on(reading: Reading, outer: Attribution, inner: Attribution) -> bool:
    """Whether what one speaker is credited with contains another one's attribution.

    Where each is read as a part of the other's, as in “The mill burned, the mayor said, the radio
    reported”, the one at the end of the sentence passes on what the other says.
    """
    if not (outer.scope[0] <= inner.start and inner.end <= outer.scope[1]):
        return False
    if not (inner.scope[0] <= outer.start and outer.end <= inner.scope[1]):
        return True
    behind = reading.article.text[outer.end : reading.sentence_around(outer.start).end]
    return inner.end <= outer.start and not any(map(str.isalnum, behind))


def _within(reading: Reading, outer: Attribution, inner: Attribution) -> bool:
    """Whether most of what one speaker is credited with is the words of another one."""
    start, end = outer.scope
    most = inner.scope[1] - inner.scope[0] >= _INNER * (end - start - inner.end + inner.start)
    return most and passes_on(reading, outer, inner)


def _is_bare(reading: Reading, tokens: Tokens, sentence: int) -> bool:
    """Whether an outlet makes a statement itself: nobody is quoted or said to believe it."""
    held = reading.sentences[sentence]
    words = lexicon()
    # few sentences have any of the words that the searches below are for
    said = {token.folded for token in tokens.within(held.start, held.end)}
    told = not words.telling.isdisjoint(said)
    if told and (words.cue.search(held.text) or words.source.search(held.text)):
        return False  # somebody says so, although we did not make out who
    if _HEARSAY in said or _is_hearsay(reading, sentence):
        return False
    quoted = any(mark in held.text for mark in _QUOTES) or _SINGLE.search(held.text)
    if quoted or _is_signed(reading, sentence):
        return False
    if not _PERSONAL.isdisjoint(said):
        plain = held.text.casefold().replace("’", "'")
        if {word.strip(".,;:!?").partition("'")[0] for word in plain.split()} & _PERSONAL:
            return False
    return not any(held.start <= one.start < held.end for one in reading.attitudes)


def _is_hearsay(reading: Reading, sentence: int) -> bool:
    """Whether an outlet leaves to others what it states: "reportedly"."""
    held = reading.sentences[sentence]
    return any(
        one.type is HedgeType.CLAIMED and held.start <= one.start < held.end
        for one in reading.hedges
    )


def _is_signed(reading: Reading, sentence: int) -> bool:
    """Whether a sentence is in a message that the outlet reprints, with the signature nearby."""
    if not _has_signature(reading.article.text):
        return False
    near = reading.sentences[max(0, sentence - _NEAR) : sentence + _NEAR + 1]
    paragraph = reading.sentences[sentence].paragraph
    return any(one.paragraph == paragraph and _SIGNED.search(one.text) for one in near)


@lru_cache(maxsize=16)
def _has_signature(text: str) -> bool:
    """Whether a text has a signature anywhere; hardly any has."""
    return _SIGNED.search(text) is not None


def sameness(one: Telling, other: Telling) -> float:
    """How far two statements are the same: the shared share of the weight of each.

    Of the two shares the lower one counts double: a part of a statement is not the statement.
    """
    # a sum that does not depend on the order of the set, so that every run ranks them alike
    shared = math.fsum(one.words[key] for key in one.words.keys() & other.words.keys())
    shares = sorted(shared / total for total in (one.weight, other.weight) if total)
    return (2 * shares[0] + shares[1]) / 3 if len(shares) == 2 else 0.0


def one_predicate(one: Telling, other: Telling) -> bool:
    """Whether two statements predicate the same of their subjects, as far as was read."""
    if not (one.reading.parsed and other.reading.parsed):
        return True
    first, second = one.predicate, other.predicate
    if first is None or second is None:
        return False
    if _stands(first) != _stands(second):
        return False
    if word_likeness(first.predicate, second.predicate) == 0.0:
        return False
    doer, counterpart = first.agent or first.target, second.agent or second.target
    doers = one.words_of(doer), other.words_of(counterpart)
    return not all(doers) or (_is_of(doer, doers[1]) and _is_of(counterpart, doers[0]))


def _stands(claim: Claim) -> tuple[bool, bool]:
    """Whether a thing is denied, and whether it is only planned, asked or supposed."""
    denied = claim.negative or claim.factuality is Factuality.DENIED
    return denied, claim.factuality is Factuality.UNREAL


def _is_of(doer: Phrase | None, words: set[str]) -> bool:
    """Whether who does a thing is among those whose words are given: "the judge", "her son"."""
    heads = keys(doer.head, "en", 0, len(doer.head)) if doer else []
    return not heads or not words.isdisjoint(heads)


@cache
def pronouns() -> frozenset[str]:
    """The words that stand for a speaker named elsewhere."""
    return lexicon().persons | lexicon().groups | lexicon().silent
