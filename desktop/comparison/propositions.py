"""Propositions: the claims of an article with what they are matched by."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache
from itertools import chain

from desktop.comparison.alignment import Aligned
from desktop.comparison.motions import plain
from desktop.comparison.predicates import family
from desktop.reading.claim import Claim, Phrase
from desktop.text.concepts import concept, rarity
from desktop.text.words import Token, tokenize

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
_QUOTES = '"“”'


@dataclass(frozen=True, slots=True)
class Bag:
    """Words and names of a stretch of text, as they are matched.

    Attributes:
        weights: how much each tells; names are "@" and the number of their referent.
        loose: the words that the names are made of.
    """

    weights: Mapping[str, float] = field(default_factory=dict[str, float])
    loose: frozenset[str] = frozenset()

    @property
    def total(self) -> float:
        """How much all of them tell."""
        return sum(self.weights.values())

    @property
    def names(self) -> frozenset[str]:
        """The names among them."""
        return frozenset(key for key in self.weights if key.startswith("@"))

    def covered(self, other: "Bag") -> float:
        """How much those of them tell that another stretch has, too."""
        return sum(weight for key, weight in self.weights.items() if self._in(key, other))

    def _in(self, key: str, other: "Bag") -> bool:
        if key in other.weights:
            return True
        if key.startswith("@"):  # a name that was not seen as one there
            return not self.loose.isdisjoint(other.weights) and not other.names
        return key in other.loose


@dataclass(frozen=True, slots=True)
class Part:
    """What fills a role of a claim, as it is matched.

    Attributes:
        head: the lemma of its main word.
        core: the words and names up to where it is said what the thing is beside.
        bag: all of its words and names.
    """

    head: str
    core: Bag
    bag: Bag


class Whole(StrEnum):
    """What a whole sentence does, where it is taken for a proposition as it is."""

    REFUTES = "refutes"  # says of a story that it is untrue
    DENIES = "denies"  # has a word of denial
    STATES = "states"  # denies, doubts and asks nothing


@dataclass(frozen=True, slots=True, eq=False)
class Proposition:
    """A claim of one of several articles.

    Attributes:
        article: index of the article.
        index: its place among the propositions of the article.
        claim: the claim.
        agent: who does it.
        target: whom or what it is done to, as it is matched.
        bag: the words and names of all that it is about, whatever the role.
        sentence: those of its sentence.
        stems: families of the words of its sentence.
        scope: the words that the word of denial in its sentence covers; those of a short
            article's clause.
        whole: what its sentence does, if that is taken for the claim; None for a clause.
        predicate: what the claim says, a preposition joined to it: "enter" for "go into".
        patient: whom or what that is done to, as it stands in the text.
        implied: whether a noun phrase says it, and no verb.
    """

    article: int
    index: int
    claim: Claim
    agent: Part | None
    target: Part | None
    bag: Bag
    sentence: Bag
    stems: frozenset[str]
    scope: Bag = field(default_factory=Bag)
    whole: Whole | None = None
    predicate: str = ""
    patient: Phrase | None = None
    implied: bool = False


class Words:
    """The words and names of one of several aligned articles.

    Attributes:
        article: index of the article.
    """

    def __init__(self, aligned: Aligned, article: int) -> None:
        self.article = article
        self._referents = aligned.referents
        self._reading = aligned.readings[article]
        self._tokens = tuple(tokenize(self._reading.article.text, "en"))
        self._starts = [mention.start for mention in self._reading.names]
        self._sentences: dict[int, tuple[Bag, frozenset[str]]] = {}

    @property
    def claims(self) -> Sequence[Claim]:
        """The claims of the article."""
        return self._reading.claims

    @property
    def implied(self) -> Sequence[Claim]:
        """What its noun phrases say, if it is a short one."""
        return self._reading.implied

    @property
    def brief(self) -> bool:
        """Whether it is hardly more than a headline."""
        return self._reading.brief

    def sentence(self, number: int) -> tuple[Bag, frozenset[str]]:
        """The words and names of a sentence, and the families of its words."""
        if number not in self._sentences:
            held = self._reading.sentences[number]
            tokens = self._tokens_in(held.start, held.end)
            stems = frozenset(chain.from_iterable(family(token.folded) for token in tokens))
            self._sentences[number] = self.bag(held.start, held.end), stems
        return self._sentences[number]

    def part(self, phrase: Phrase | None) -> Part | None:
        """What fills a role, None where nothing does."""
        if phrase is None:
            return None
        start, end = phrase.start, phrase.end
        return Part(
            phrase.head.casefold(), self.bag(start, self._core(start, end)), self.bag(start, end)
        )

    def agent(self, claim: Claim) -> Part | None:
        """Who does what a claim says; its speaker, where a pronoun stands for him.

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
        """The words and names of a stretch of text; when it was is none of them."""
        reading = self._reading
        apart = [(one.start, one.end) for one in reading.times_in(reading.sentence_at(start))]
        weights: dict[str, float] = {}
        loose: set[str] = set()
        for mention in reading.names[
            bisect_left(self._starts, start) : bisect_left(self._starts, end)
        ]:
            referent = self._referents.of(self.article, mention.start)
            if referent is None or mention.end > end:
                continue
            apart.append((mention.start, mention.end))
            weights[f"@{referent.id}"] = _NAME
            loose.update(_name_keys(referent.name))
        for token in self._tokens_in(start, end):
            if token.content and not any(a <= token.start < b for a, b in apart):
                key = concept(token, "en")
                weights[key] = max(rarity(key, "en"), _LEAST)
        return Bag(weights, frozenset(loose))

    def _is_himself(self, claim: Claim, agent: Phrase) -> bool:
        reading = self._reading
        for one in reading.attributions_in(claim.sentence):
            if one.speaker == claim.speaker and one.source and one.source[1] <= agent.start:
                between = reading.article.text[one.source[1] : agent.start]
                return not any(mark in between for mark in _QUOTES)
        return False

    def _speaker(self, speaker: str) -> Part:
        """A speaker as an agent, by all that the articles call him."""
        keys = {concept(token, "en"): token for token in tokenize(speaker, "en") if token.content}
        weights = {key: max(rarity(key, "en"), _LEAST) for key in keys}
        for referent in self._referents.all:
            if speaker in referent.forms[self.article]:
                weights = {f"@{referent.id}": _NAME}
        bag = Bag(weights, frozenset(keys) if len(weights) < len(keys) else frozenset())
        last = list(keys.values())[-1:]
        return Part(last[0].folded if last else "", bag, bag)

    def _tokens_in(self, start: int, end: int) -> Sequence[Token]:
        first, after = (bisect_left(self._tokens, at, key=_start) for at in (start, end))
        return self._tokens[first:after]

    def _core(self, start: int, end: int) -> int:
        first = True
        for token in self._tokens_in(start, end):
            if not first and token.folded in _BESIDE:
                return token.start
            first = first and not token.content
        return end


def propositions(words: Words) -> Iterator[Proposition]:
    """The claims of an article in order, with what they are matched by; last what it implies."""
    for index, claim in enumerate((*words.claims, *words.implied)):
        predicate, patient = plain(claim)
        agent, target = words.agent(claim), words.part(patient)
        held = (agent, target, *map(words.part, claim.others))
        parts = [part for part in held if part is not None]
        weights = {key: weight for part in parts for key, weight in part.bag.weights.items()}
        bag = Bag(weights, frozenset(chain.from_iterable(part.bag.loose for part in parts)))
        around = words.sentence(claim.sentence)
        yield Proposition(
            words.article, index, claim, agent, target, bag, *around,
            scope=words.bag(claim.start, claim.end) if words.brief else Bag(),
            predicate=predicate, patient=patient, implied=index >= len(words.claims),
        )  # fmt: skip


def _start(token: Token) -> int:
    return token.start


@lru_cache(maxsize=4096)
def _name_keys(name: str) -> frozenset[str]:
    return frozenset(concept(token, "en") for token in tokenize(name, "en") if token.content)
