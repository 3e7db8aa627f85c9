"""Subkinds: whether one of two claims is about a special kind or case of what the other is about.

"No buses ran" is of the buses that always run: "replacement buses ran" may be true beside it, as
"the clinic has emergency power" is beside "it has no power". What is allowed has exceptions. Such a
kind or case is told by words that the other account lacks; a thing that is known to both ("the east
door") is only described by them. Chosen on 366 pairs of invented accounts that can all be true, and
104 that contradict each other.
"""

import re
import tomllib
from collections.abc import Iterator, Set
from functools import cache
from typing import NamedTuple

from desktop.comparison.alignment.predicates import RELATED, SYNONYMOUS, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.extents import is_counted
from desktop.comparison.claims.propositions import Proposition
from desktop.paths import RESOURCES
from desktop.reading import Reading
from desktop.reading.claim import Claim, Phrase
from desktop.text.peoples import country
from desktop.text.spellings import plain
from desktop.text.words import Token

# How a phrase begins that is of something known, or of one only.
_KNOWN = re.compile(
    r"(?:the|this|that|these|those|his|her|its|their|our|my|your|both|all|an?|one)\b"
    r"|\S+[’']s?(?!\w)",
    re.I,
)
_ONE = re.compile(r"(?:an?|one)\s", re.I)
# "The keeping of venomous snakes": of snakes, in truth.
_OF = re.compile(r"\bof\s+", re.I)
# Behind a noun, what marks off some of its kind: "lorries with medicine", "seats for reporters".
_MARKING = re.compile(r"(?:\s+\w+)?\s+(?P<by>with|for|without)\s+", re.I)
_PICKING = re.compile(r"\s+(?:who|that|which|whose)\s+", re.I)
_BEHIND = re.compile(
    r"\s+(?:about|after|against|among|around|at|before|behind|between|by|during|for|from|in|inside"
    r"|into|near|of|on|outside|over|since|through|to|under|with|within|without|who|which|that)\b",
    re.I,
)
_REACH = 3  # words behind such a preposition: "for a few reporters"


class _Kind(NamedTuple):
    """Of which kind the thing of a phrase is, as keys.

    Attributes:
        telling: the words that set it apart, none where it is known which one is meant.
        next_to: the word right before the noun, in any spelling: "lorry" of "the lorry driver".
        by: the preposition behind the noun that marks off some of its kind, or "".
        marked: what stands behind that.
        picked: whether a clause picks out some: "children who came this week".
    """

    telling: frozenset[str]
    next_to: frozenset[str]
    by: str
    marked: frozenset[str]
    picked: bool

    def is_beside(self, other: "_Kind") -> bool:
        """Whether one is with what the other one is without, or some that a clause picks out."""
        apart = self.marked == other.marked and {self.by, other.by} == {"with", "without"}
        return apart or self.picked != other.picked


def is_of_a_subkind(
    aligned: Aligned, real: Proposition, denied: Proposition, *, terse: bool = False
) -> bool:
    """Whether either claim is about a kind or case of which the other account is silent.

    Args:
        aligned: the articles.
        real: a claim.
        denied: a claim of another article that excludes it.
        terse: whether the denial may leave out what the claim says, as headlines do.
    """
    if real.whole or denied.whole:
        return False
    ends = (denied, real), (real, denied)
    if any(_is_exempt(aligned, *held) or _is_any_of(aligned, *held) for held in ends):
        return True
    return any(_is_of_some_kind(aligned, *held) for held in (ends[:1] if terse else ends))


def _is_of_some_kind(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether a phrase says of what kind a thing is that the other claim only names."""
    return any(
        _is_unsaid(aligned, other, mine.telling)
        or mine.is_beside(theirs)
        or _are_siblings(aligned, (held, mine), (other, theirs))
        for phrase in _taking_part(held.claim)
        for rival in _taking_part(other.claim)
        if not (phrase.referent or rival.referent)
        and word_likeness(phrase.head, rival.head) >= SYNONYMOUS
        for mine, theirs in [(_kind(aligned, held, phrase), _kind(aligned, other, rival))]
    )


def _are_siblings(
    aligned: Aligned, one: tuple[Proposition, _Kind], other: tuple[Proposition, _Kind]
) -> bool:
    """Whether either account lacks the word by which the other names the kind of one noun.

    "The lorry driver", "the van driver".
    """
    (held, kind), (rival, counterpart) = one, other
    return bool(kind.next_to and counterpart.next_to) and not (
        kind.next_to <= _stems(aligned, rival.article)
        or counterpart.next_to <= _stems(aligned, held.article)
    )


def _stems(aligned: Aligned, article: int) -> Set[str]:
    return aligned.once(_all_stems)[article]


def _all_stems(aligned: Aligned) -> list[Set[str]]:
    return [frozenset(plain(token.stem) for token, _ in tokens.all) for tokens in aligned.tokens]


def _is_exempt(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether a rule is told with a case that the other account lacks: "in marked boxes"."""
    if not {held.predicate, other.predicate} <= _words("rules"):
        return False
    tokens, reading = aligned.tokens[held.article], aligned.readings[held.article]
    told = {
        key
        for phrase in held.claim.others
        if phrase.relation in _words("cases") and not phrase.referent
        if phrase.head not in _words("circumstances")
        for token, key in tokens.keyed(phrase.start, phrase.end)
        if token.content and not (token.name or _is_value(reading, token.start))
    }
    return _is_untold(aligned, other.article, told)


def _is_any_of(aligned: Aligned, held: Proposition, other: Proposition) -> bool:
    """Whether one of many does it, by another noun: "a small opposition party"."""
    agent, rival = held.claim.agent, other.claim.agent
    if agent is None or rival is None or agent.referent or rival.referent:
        return False
    texts = [aligned.readings[one.article].article.text for one in (held, other)]
    one_of_many = _ONE.match(texts[0], agent.start) and not _ONE.match(texts[1], rival.start)
    return bool(one_of_many) and word_likeness(agent.head, rival.head) < RELATED


def _taking_part(claim: Claim) -> Iterator[Phrase]:
    return (phrase for phrase in (claim.agent, claim.target) if phrase)


def _is_untold(aligned: Aligned, article: int, keys: Set[str]) -> bool:
    """Whether an article lacks one of some words."""
    return not keys <= aligned.once(_all_keys)[article]


def _is_unsaid(aligned: Aligned, held: Proposition, keys: Set[str]) -> bool:
    """Whether the sentence of a claim lacks one of some words.

    What the account says elsewhere of "boiled water" is not what it says of "water".
    """
    sentence = aligned.readings[held.article].sentences[held.claim.sentence]
    told = aligned.tokens[held.article].keyed(sentence.start, sentence.end)
    return not keys <= {key for _, key in told}


def _all_keys(aligned: Aligned) -> list[Set[str]]:
    return [frozenset(key for _, key in tokens.all) for tokens in aligned.tokens]


def _kind(aligned: Aligned, held: Proposition, phrase: Phrase) -> _Kind:
    """The words that say of which kind the thing of a phrase is."""
    text, start = aligned.readings[held.article].article.text, phrase.start
    known = _KNOWN.match(text, start, phrase.end) is not None and not _is_plural(text, phrase)
    of = _OF.search(text, start, phrase.end)
    if (
        known
        and of
        and not (_KNOWN.match(text, of.end(), phrase.end) or _is_deed(aligned, held, of))
    ):
        start, known = of.end(), False
    behind = _BEHIND.search(text, start + 1, phrase.end)
    noun = behind.start() if behind else phrase.end
    told = aligned.tokens[held.article].keyed(start, noun)
    words = [(token, key) for token, key in told if token.content][:-1]
    telling = [key for token, key in words if not _only_describes(token)]
    by, marked = _marked_off(aligned, held, noun)
    picked = not known and _PICKING.match(text, noun) is not None
    last = words[-1:] if telling and telling[-1] == words[-1][1] else []
    next_to = frozenset(plain(token.stem) for token, _ in last)
    one = _ONE.match(text, phrase.start) is not None  # "a school for sailors"
    named = () if known else telling
    kind = frozenset((*named, *(marked if one or not known else ())))
    return _Kind(kind, next_to, by, marked, picked)


def _is_deed(aligned: Aligned, held: Proposition, of: re.Match[str]) -> bool:
    """Whether a clause stands behind an "of": "acquitted the mayor of taking bribes"."""
    claims = aligned.readings[held.article].claims_in(held.claim.sentence)
    return any(one.predicate_start == of.end() for one in claims)


def _only_describes(token: Token) -> bool:
    """Whether a modifier is a name, a people ("Russian troops"), a degree or a number."""
    named = token.name or country(token.folded) is not None
    return named or token.folded in _words("degrees") or is_counted(token.folded)


def _is_plural(text: str, phrase: Phrase) -> bool:
    """Whether a phrase is of several: "the primary schools" are some of "the schools"."""
    lemma = phrase.head.casefold()
    words = re.findall(r"[^\W\d_]+", text[phrase.start : phrase.end].casefold())
    return lemma not in words and any(word.startswith(lemma[:2]) for word in words)


def _marked_off(aligned: Aligned, held: Proposition, noun: int) -> tuple[str, frozenset[str]]:
    """A preposition right behind a noun that marks off some of its kind, and the word for these."""
    reading = aligned.readings[held.article]
    end = reading.sentences[held.claim.sentence].end
    found = _MARKING.match(reading.article.text, noun, end)
    if found is None:
        return "", frozenset()
    told = [*aligned.tokens[held.article].keyed(found.end(), end)][:_REACH]
    if any(_is_value(reading, token.start) for token, _ in told):
        return "", frozenset()
    key = next(
        (
            key
            for token, key in told
            if token.content and token.folded not in _words("circumstances")
        ),
        None,
    )
    return (found["by"].casefold(), frozenset([key])) if key else ("", frozenset())


def _is_value(reading: Reading, start: int) -> bool:
    values = (*reading.quantities, *reading.times)
    return any(one.start <= start < one.end for one in values)


@cache
def _words(kind: str) -> frozenset[str]:
    """English words of one kind (resources/words/subkinds.toml)."""
    lists = tomllib.loads((RESOURCES / "words" / "subkinds.toml").read_text("utf-8"))
    return frozenset(lists[kind])
