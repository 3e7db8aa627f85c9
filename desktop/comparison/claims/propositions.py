"""Propositions: the claims of an article with the keys by which they are compared."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import chain
from types import MappingProxyType
from typing import NamedTuple

from desktop.comparison.alignment.motions import plain
from desktop.comparison.alignment.predicates import family
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.alignment.tokens import marked
from desktop.reading.claim import Claim, Phrase
from desktop.text.concepts import concept, rarity
from desktop.text.words import tokenize

# The least that a word tells; a name tells at least as much as a rare word.
_LEAST = 1.0
_NAME = 8.0
# What begins something that a thing is beside or in, and no longer the thing itself.
_BESIDE = frozenset({
    "about", "after", "against", "among", "around", "at", "before", "behind", "below", "beside",
    "between", "beyond", "by", "during", "for", "from", "in", "inside", "into", "near", "on",
    "onto", "outside", "over", "since", "than", "through", "to", "toward", "towards", "under",
    "until", "with", "within", "without", "who", "which", "that",
})  # fmt: skip
# Pronouns of who speaks, and such as may mean him where others tell what he says.
_FIRST = frozenset({"i", "we", "me", "us"})
_THIRD = frozenset({"he", "she", "they", "it"})
# "Not a single nurse": no nurse.
_A, _SINGLE = " a ", "single"
_QUOTES = '"“”'
# What a claim is told to come before or after is no part of what it is about.
WHEN = "when"


class Bag(NamedTuple):  # every claim has several: frozen dataclasses take longer to make
    """Words and names of a span of text as keys.

    Attributes:
        weights: how much each tells; names are "@" and the number of their referent.
        loose: the words that the names are made of.
    """

    weights: Mapping[str, float] = MappingProxyType({})
    loose: frozenset[str] = frozenset()

    @property
    def total(self) -> float:
        """The total weight."""
        return sum(self.weights.values())

    @property
    def names(self) -> frozenset[str]:
        """The names among them."""
        return frozenset(key for key in self.weights if key.startswith("@"))

    def covered(self, other: "Bag") -> float:
        """The weight of those that another span has, too."""
        return sum(weight for key, weight in self.weights.items() if self._in(key, other))

    def _in(self, key: str, other: "Bag") -> bool:
        if key in other.weights:
            return True
        if key.startswith("@"):  # a name that was not seen as one there
            return not self.loose.isdisjoint(other.weights) and not other.names
        return key in other.loose


NOTHING = Bag()  # of what has no words


class Part(NamedTuple):
    """The filler of a role of a claim, as keys.

    Attributes:
        head: the lemma of its main word.
        core: the words and names up to where it is said what the thing is beside.
        bag: all of its words and names.
    """

    head: str
    core: Bag
    bag: Bag


class Whole(StrEnum):
    """What a whole sentence does, where it is taken as a proposition."""

    REFUTES = "refutes"  # says of a story that it is untrue
    DENIES = "denies"  # has a word of denial
    STATES = "states"  # denies, doubts and asks nothing


class Words:
    """The words and names of one of several aligned articles.

    Attributes:
        article: index of the article.
    """

    def __init__(self, aligned: Aligned, article: int) -> None:
        self.article = article
        self._referents = aligned.referents
        self._reading = aligned.readings[article]
        self.brief = self._reading.brief  # whether it is hardly more than a headline
        self._tokens = aligned.tokens[article]
        self._names = list(_names(aligned, article))
        self._named = [name.start for name in self._names]
        # its words but for stop words and those of a time, each with how much it tells
        times = ((one.start, one.end) for one in self._reading.times)
        text = self._reading.article.text
        timed = marked(len(text), times)
        told = [
            (token.start, (key, _tells(key)))
            for token, key in self._tokens.all
            if token.content and not timed[token.start]
            if not (token.folded == _SINGLE and text.endswith(_A, 0, token.start))
        ]
        self._told = [word for _, word in told]
        self._starts = [start for start, _ in told]
        self._sentences: dict[int, tuple[Bag, tuple[str, ...]]] = {}
        self._speakers: dict[str, Part] = {}

    @property
    def claims(self) -> Sequence[Claim]:
        """The claims of the article."""
        return self._reading.claims

    @property
    def implied(self) -> Sequence[Claim]:
        """The claims implied by its noun phrases, if it is a short one."""
        return self._reading.implied

    def sentence(self, number: int) -> tuple[Bag, tuple[str, ...]]:
        """The words and names of a sentence, and its words as they are folded."""
        if number not in self._sentences:
            held = self._reading.sentences[number]
            words = self._tokens.within(held.start, held.end)
            said = tuple([one.folded for one in words])
            self._sentences[number] = self.bag(held.start, held.end), said
        return self._sentences[number]

    def part(self, phrase: Phrase | None) -> Part | None:
        """The filler of a role, None for an empty one."""
        if phrase is None:
            return None
        core, bag = self._core(phrase.start, phrase.end), self.bag(phrase.start, phrase.end)
        inner = bag if core == phrase.end else self.bag(phrase.start, core)
        return Part(phrase.head.casefold(), inner, bag)

    def agent(self, claim: Claim) -> Part | None:
        """The agent of a claim; its speaker, where a pronoun refers to the speaker.

        "I" and "we" are who is quoted. "He" is who is said to say so, where the same sentence names
        him before: "the mayor denied that he …"; whom a quoted "he" means it does not tell.
        """
        agent, speaker = claim.agent, claim.speaker
        if agent is None or speaker is None:
            return self.part(agent)
        pronoun = agent.head.casefold()
        if pronoun in _FIRST or (pronoun in _THIRD and self._is_himself(claim, agent)):
            return self._speaker(speaker)
        return self.part(agent)

    def bag(self, start: int, end: int) -> Bag:
        """The words and names of a span of text, without times."""
        first, after = bisect_left(self._named, start), bisect_left(self._named, end)
        if first == after:
            return Bag(dict(self._words(start, end)))
        names = [name for name in self._names[first:after] if name.end <= end]
        weights = {name.key: _NAME for name in names}
        for name in names:
            weights.update(self._words(start, name.start))
            start = max(start, name.end)
        weights.update(self._words(start, end))
        return Bag(weights, frozenset[str]().union(*(name.loose for name in names)))

    def _words(self, start: int, end: int) -> Sequence[tuple[str, float]]:
        return self._told[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def _is_himself(self, claim: Claim, agent: Phrase) -> bool:
        reading = self._reading
        for one in reading.attributions_in(claim.sentence):
            if one.speaker == claim.speaker and one.source and one.source[1] <= agent.start:
                between = reading.article.text[one.source[1] : agent.start]
                return not any(mark in between for mark in _QUOTES)
        return False

    def _speaker(self, speaker: str) -> Part:
        """A speaker as an agent, under every name that the articles use."""
        if speaker not in self._speakers:
            self._speakers[speaker] = self._named_as(speaker)
        return self._speakers[speaker]

    def _named_as(self, speaker: str) -> Part:
        keys = {concept(token, "en"): token for token in tokenize(speaker, "en") if token.content}
        weights = {key: _tells(key) for key in keys}
        for referent in self._referents.all:
            if speaker in referent.forms[self.article]:
                weights = {f"@{referent.id}": _NAME}
        bag = Bag(weights, frozenset(keys) if len(weights) < len(keys) else frozenset())
        last = list(keys.values())[-1:]
        return Part(last[0].folded if last else "", bag, bag)

    def _core(self, start: int, end: int) -> int:
        first = True
        for token in self._tokens.within(start, end):
            if not first and token.folded in _BESIDE:
                return token.start
            first = first and not token.content
        return end


@dataclass(frozen=True, eq=False)
class Proposition:
    """A claim of one of several articles.

    Most claims of long articles are of nothing that another article speaks of: what one is matched
    by is looked up when somebody asks.

    Attributes:
        words: the words and names of its article.
        index: its place among the propositions of the article.
        claim: the claim.
        whole: what its sentence does, if that is taken for the claim; None for a clause.
        predicate: what the claim says, a preposition joined to it: "enter" for "go into".
        patient: whom or what that is done to, as it stands in the text.
        implied: whether a noun phrase says it, and no verb.
        told: of a whole sentence the words and names that it is about.
        covered: of a whole sentence those that its word of denial covers.
    """

    words: Words
    index: int
    claim: Claim
    whole: Whole | None = None
    predicate: str = ""
    patient: Phrase | None = None
    implied: bool = False
    told: Bag = NOTHING
    covered: Bag = NOTHING

    @cached_property
    def article(self) -> int:
        """Index of the article."""
        return self.words.article

    @cached_property
    def agent(self) -> Part | None:
        """Who does it."""
        return self.words.agent(self.claim)

    @cached_property
    def target(self) -> Part | None:
        """Whom or what it is done to, as it is matched."""
        return self.words.part(self.patient)

    @cached_property
    def bag(self) -> Bag:
        """The words and names of all that it is about, whatever the role."""
        if self.whole:
            return self.told
        bags = [part.bag for part in (self.agent, self.target) if part is not None]
        others = (one for one in self.claim.others if one.relation != WHEN)
        bags += [self.words.bag(phrase.start, phrase.end) for phrase in others]
        weights = {key: weight for bag in bags for key, weight in bag.weights.items()}
        return Bag(weights, frozenset(chain.from_iterable(bag.loose for bag in bags)))

    @cached_property
    def scope(self) -> Bag:
        """The words that the word of denial in its sentence covers; those of a brief's clause."""
        if self.whole:
            return self.covered
        return self.words.bag(self.claim.start, self.claim.end) if self.words.brief else NOTHING

    @cached_property
    def sentence(self) -> Bag:
        """The words and names of its sentence."""
        return self.words.sentence(self.claim.sentence)[0]

    @property
    def said(self) -> tuple[str, ...]:
        """The words of its sentence, folded."""
        return self.words.sentence(self.claim.sentence)[1]

    @property
    def stems(self) -> frozenset[str]:
        """Families of the words of its sentence; of few claims it is asked."""
        return _families(self.said)


class _Name(NamedTuple):
    """A mention with what its referent is matched by, and the words of its name."""

    start: int
    end: int
    key: str
    loose: frozenset[str]


def _names(aligned: Aligned, article: int) -> Iterator[_Name]:
    for mention in aligned.readings[article].names:
        referent = aligned.referents.of(article, mention.start)
        if referent is not None:
            keys = _name_keys(referent.name)
            yield _Name(mention.start, mention.end, f"@{referent.id}", keys)


def words_of_articles(aligned: Aligned) -> tuple[Words, ...]:
    """The words and names of each of several articles; ask for them by `Aligned.once`."""
    return tuple(Words(aligned, article) for article in range(len(aligned.readings)))


def propositions_of_articles(aligned: Aligned) -> tuple[tuple[Proposition, ...], ...]:
    """The propositions of each of several articles; ask for them by `Aligned.once`."""
    return tuple(tuple(propositions(words)) for words in aligned.once(words_of_articles))


def propositions(words: Words) -> Iterator[Proposition]:
    """The claims of an article in order, with their keys; implied ones last."""
    for index, claim in enumerate((*words.claims, *words.implied)):
        predicate, patient = plain(claim)
        implied = index >= len(words.claims)
        yield Proposition(
            words, index, claim, predicate=predicate, patient=patient, implied=implied
        )


@lru_cache(maxsize=4096)
def _families(words: tuple[str, ...]) -> frozenset[str]:
    return frozenset[str]().union(*map(family, words))


@lru_cache(maxsize=65536)
def _tells(key: str) -> float:
    """How informative a word is."""
    return max(rarity(key, "en"), _LEAST)


@lru_cache(maxsize=4096)
def _name_keys(name: str) -> frozenset[str]:
    return frozenset(concept(token, "en") for token in tokenize(name, "en") if token.content)
