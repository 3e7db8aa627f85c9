"""Retold: what one account says there was none of, and another one tells of.

"No sirens were heard in the lower town", "sirens warned residents": no verb says that the two are
of one thing, but what was not there for the one does something in the other.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from desktop.comparison.alignment.predicates import SYNONYMOUS, family, word_likeness
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.extents import are_contrasted
from desktop.comparison.claims.features import sentence_likeness
from desktop.comparison.claims.one_thing import are_of_others
from desktop.comparison.claims.propositions import Bag, Proposition
from desktop.comparison.claims.roles import DENIAL, may_be_the_same
from desktop.comparison.claims.standing import Standing, standing
from desktop.reading.claim import Factuality, Phrase

_COVERED = 0.5  # of all that is denied stands in the sentence that tells of it
_MASS = 6.0  # ... and tells so much
_ALIKE = 0.3  # likeness of the two sentences
# What leaves open whether it was there.
_OPEN = re.compile(
    r"\b(?:if|whether|would|could|may|might|should|will|unless|hardly|rarely|barely|deni\w+|deny"
    r"|refus\w+|reject\w*|fail\w*|unable|false|untrue|rumou?rs?|lack\w*|ban\w*|only)\b|\?",
    re.I,
)
_NO = re.compile(r"(?:no|without)\b(?! (?:more|other|further|longer|less|fewer|one)\b)", re.I)
_THERE = re.compile(r"there\b", re.I)
_NEAR = 20  # characters from the word of denial to the thing
# Verbs that say nothing of what was not there but that it was not.
_BEING = frozenset({
    "be", "have", "receive", "get", "offer", "issue", "hold", "see", "hear", "find", "come",
    "carry", "carry_out", "report", "exist", "sound", "make", "give", "conduct", "be_in",
})  # fmt: skip
# Verbs of who is done by what they have none of, and of who does it.
_RECEIVING = frozenset({"receive", "get", "have", "hear", "face", "undergo", "suffer"})
_GIVING = frozenset({"give", "offer", "issue", "make", "carry_out", "conduct", "show", "put_up"})


class PlainClaims:
    """The plain claims of an article by what takes part in them."""

    def __init__(self, aligned: Aligned, found: Sequence[Proposition]) -> None:
        self._aligned = aligned
        self._by_head: dict[str, list[tuple[Proposition, Phrase]]] = defaultdict(list)
        self._plain: list[Proposition] = []
        plain: dict[int, bool] = {}  # by sentence: most have several claims
        for held in found:
            if held.whole or held.implied or standing(aligned, held) is not Standing.SO:
                continue
            number = held.claim.sentence
            if number not in plain:
                sentence = aligned.readings[held.article].sentences[number].text
                plain[number] = not (_OPEN.search(sentence) or DENIAL.search(sentence))
            if plain[number]:
                self._plain.append(held)
                for phrase in _taking_part(aligned, held):
                    for key in family(phrase.head.casefold()):
                        self._by_head[key].append((held, phrase))

    @cached_property
    def _by_deed(self) -> Mapping[str, Sequence[Proposition]]:
        """The claims by what they say is done; of few articles it is asked."""
        found = defaultdict[str, list[Proposition]](list)
        for held in self._plain:
            for key in family(held.claim.predicate):
                found[key].append(held)
        return found

    def of(self, denied: Proposition) -> Iterator[Proposition]:
        """The claims that tell of what there was none of, as another account has it."""
        thing = thing_denied(self._aligned, denied)
        if thing is None:
            return
        told = self._told(denied, thing)
        keys = family(thing.head)
        found = [one for key in keys for one in self._by_head.get(key, ())]
        deeds = (held for key in keys for held in self._by_deed.get(key, ()))
        found += [
            (held, _deed(held)) for held in deeds if _are_of_one_deed(self._aligned, held, denied)
        ]
        for held, phrase in dict.fromkeys(found):
            if (
                sentence_likeness(self._aligned, held, denied) >= _ALIKE
                and word_likeness(phrase.head.casefold(), thing.head) >= SYNONYMOUS
                and self._is_told(held, told)
                and not self._is_another(held, denied)
            ):
                yield held

    def _is_another(self, held: Proposition, denied: Proposition) -> bool:
        """Whether it is told of another one of the kind, or of another place or matter."""
        places = [
            self._aligned.readings[one.article].article.text[phrase.start : phrase.end]
            for one in (held, denied)
            for phrase in (one.claim.agent, one.claim.target, *one.claim.others)
            if phrase
        ]
        contrasted = any(are_contrasted(one, other) for one, other in combinations(places, 2))
        return contrasted or are_of_others(held, denied)

    @staticmethod
    def _told(denied: Proposition, thing: Phrase) -> Bag:
        """The words and names of what is denied, the thing among them."""
        own = denied.words.bag(thing.start, thing.end)
        return Bag({**denied.bag.weights, **own.weights}, denied.bag.loose | own.loose)

    @staticmethod
    def _is_told(held: Proposition, told: Bag) -> bool:
        """Whether the sentence of a claim tells most of what is denied."""
        return told.covered(held.sentence) >= max(_COVERED * told.total, _MASS)


def _taking_part(aligned: Aligned, held: Proposition) -> Iterator[Phrase]:
    """Who and what takes part in a claim; of "there was an offer" the offer."""
    claim = held.claim
    yield from filter(None, (claim.agent, claim.target))
    text = aligned.readings[held.article].article.text
    if _THERE.match(text, claim.start):
        yield Phrase(claim.predicate_start, claim.predicate_end, claim.predicate)


def _deed(held: Proposition) -> Phrase:
    """What a claim says is done, as a thing there may have been none of: "warned", "no warning"."""
    claim = held.claim
    return Phrase(claim.predicate_start, claim.predicate_end, claim.predicate)


def _are_of_one_deed(aligned: Aligned, held: Proposition, denied: Proposition) -> bool:
    """Whether who had none of a thing is who is said to have done it, or to have been done by it.

    Who "received no warning" is whom nobody warned, who "gave no warning" warned nobody.
    """
    if denied.agent is None:
        return True
    if denied.predicate not in _RECEIVING | _GIVING:
        return False
    rival = held.target if denied.predicate in _RECEIVING else held.agent
    phrases = denied.claim.agent, held.patient if rival is held.target else held.claim.agent
    if rival is None or not all(phrases):
        return False
    return may_be_the_same(aligned, (denied, held), (denied.agent, rival), phrases)


def thing_denied(aligned: Aligned, denied: Proposition) -> Phrase | None:
    """What there was none of as a claim has it, None where it denies something else."""
    claim = denied.claim
    if claim.factuality is not Factuality.DENIED or denied.whole or claim.sign is None:
        return None
    text = aligned.readings[denied.article].article.text
    if not _NO.match(text, claim.sign[0]):
        return None
    start = claim.sign[0]
    there = Phrase(claim.predicate_start, claim.predicate_end, claim.predicate)
    for phrase in (claim.agent, claim.target):
        if phrase and phrase.start <= start < phrase.end:
            if phrase.start <= there.start < phrase.end:
                return there
            return phrase if claim.predicate in _BEING else None
    return there if start < there.start <= claim.sign[1] + _NEAR else None
