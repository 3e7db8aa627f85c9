"""Reserve: which claims of an account a hedge makes uncertain, and which it asserts."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from desktop.comparison.claims.indexed import Index
from desktop.comparison.claims.propositions import Proposition
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality
from desktop.reading.stance import Hedge, HedgeType

_TAKES_CERTAINTY = frozenset({HedgeType.POSSIBLE, HedgeType.CLAIMED})
_SAYS_SO = frozenset({Factuality.ASSERTED, Factuality.PARTLY})
_MAYBE = _SAYS_SO | {Factuality.POSSIBLE}
# What says by itself that something is not known.
NOT_KNOWN = frozenset(
    {"clear", "unclear", "unknown", "know", "uncertain", "determine", "establish"}
)
_QUOTES = frozenset('"“”')
_OPEN = ("whether", "if")
# "was moving" happened; "accused of taking", "joked about moving" tell of the accusation, the joke.
_GOES_ON = re.compile(r"(?:\b(?:is|are|was|were|been|be|am)|['’](?:s|re|m))\s+(?:[\w’']+\s+)?$")
_ANYBODY = frozenset({"you", "one", "anyone", "anybody"})
_DUTY = re.compile(r"\b(?:(?:is|are|was|were|am)\s+)?supposed to\s+(?!have\b|be\b)", re.IGNORECASE)
# What follows a noun to say which one is meant ...
_RELATIVE = re.compile(r"\s+(?:that|which|who|whom)\b", re.IGNORECASE)
# ... what begins a question that somebody tells, and what a hedge weakens instead of a clause.
_QUESTION = re.compile(r"(?:what|how|why|whether)\b", re.IGNORECASE)
_DEGREE = re.compile(r"\s+(?:the\s+)?(?:more|most|less|least|better|best|worse|worst)\b", re.I)
# Words of doubt about a thing (of what was "inconclusive" all else is certain), and words that a
# statement is credited with which only say who agrees.
_OF_THINGS = frozenset(
    {"inconclusive", "disputed", "questionable", "debatable", "doubtful", "known", "accepted"}
    | {"recognized", "recognised", "noted", "cited"}
)
_NEAR = 24  # characters that hold the longest of these


@dataclass(frozen=True, slots=True)
class Held:
    """A claim and the hedge that covers it.

    Attributes:
        proposition: the claim.
        hedge: the hedge.
    """

    proposition: Proposition
    hedge: Hedge


@dataclass(frozen=True)
class Assertions:
    """One article: its claims, which of them are hedged, and which it asserts.

    Attributes:
        article: its index.
        reading: the article.
        propositions: its claims.
    """

    article: int
    reading: Reading
    propositions: Sequence[Proposition]

    @cached_property
    def hedges(self) -> Mapping[int, Sequence[Hedge]]:
        """The hedges of each sentence."""
        found: dict[int, list[Hedge]] = {}
        for hedge in self.reading.hedges:
            found.setdefault(self.reading.sentence_at(hedge.start), []).append(hedge)
        return found

    @cached_property
    def hedged(self) -> Sequence[Held]:
        """The claims that a hedge makes uncertain."""
        found: dict[int, Held] = {}
        for sentence, hedges in self.hedges.items():
            own = [p for p in self.propositions if p.claim.sentence == sentence]
            for hedge in hedges:
                held = _main(own, hedge) if hedge.type in _TAKES_CERTAINTY else None
                if held and self._takes(hedge, held.claim):
                    found[held.index] = Held(held, hedge)
        return [found[index] for index in sorted(found)]

    def _takes(self, hedge: Hedge, claim: Claim) -> bool:
        """Whether a hedge can cover a claim: both are in the same voice."""
        possible = claim.factuality in _MAYBE or claim.predicate in NOT_KNOWN
        text = self.reading.article.text
        beside = (
            self._is_of_anybody(claim)
            or self._is_duty(hedge)
            or self._tells_which(hedge, claim)
            or self._asks(claim)
            or self._is_of_things(hedge)
        )
        quoted = not _QUOTES.isdisjoint(text[hedge.end : claim.predicate_start])
        return possible and not (beside or self._is_act(claim) or quoted)

    def _is_of_anybody(self, claim: Claim) -> bool:
        """Whether the subject is generic: "you may find stones"."""
        agent = claim.agent
        return agent is not None and agent.head.casefold() in _ANYBODY

    def _is_duty(self, hedge: Hedge) -> bool:
        """Whether it is an obligation: "was supposed to catch it", but not "to have caught"."""
        return _DUTY.match(self.reading.article.text, hedge.start) is not None

    def _tells_which(self, hedge: Hedge, claim: Claim) -> bool:
        """Whether a clause only identifies the thing meant.

        "Apparently over a film shown there", "allegedly behind the wheel of the car that hit her".
        """
        text = self.reading.article.text
        for held in (claim.agent, claim.target):
            if held and hedge.end <= held.start and held.end < claim.predicate_start:
                between = text[held.end : claim.predicate_start]
                participle = held is claim.target and not self.reading.brief and between.isspace()
                if participle or _RELATIVE.match(between):
                    return True
        return False

    def _asks(self, claim: Claim) -> bool:
        """Whether a clause is an indirect question: "he would not say what they might take"."""
        return _QUESTION.match(self.reading.article.text, claim.start, claim.end) is not None

    def _is_of_things(self, hedge: Hedge) -> bool:
        """Whether a hedge doubts a thing or a degree, or is none: "perhaps more notable"."""
        text = self.reading.article.text
        words = text[hedge.start : hedge.end].casefold()
        return words in _OF_THINGS or _DEGREE.match(text, hedge.end) is not None

    @cached_property
    def asserted(self) -> Sequence[Proposition]:
        """The claims that nothing in their sentence makes uncertain."""
        return [
            one
            for one in self.propositions
            if one.claim.factuality in _SAYS_SO
            and not self._is_act(one.claim)
            and not self.hedges.get(one.claim.sentence)
            and not self._is_open(one.claim)
        ]

    @cached_property
    def _asserted_by_predicate(self) -> Index:
        return Index(self.asserted)

    def asserted_like(self, held: Proposition) -> Iterable[Proposition]:
        """Those of them that may be about one thing with a claim, in order."""
        if held.claim.predicate in NOT_KNOWN:
            return self.asserted  # what is not known may be told by any verb
        return self._asserted_by_predicate.of_one_meaning(held.predicate)

    def _is_act(self, claim: Claim) -> bool:
        """Whether an act is only named: someone charged with tampering need not have tampered."""
        text = self.reading.article.text
        if not text[claim.predicate_start : claim.predicate_end].casefold().endswith("ing"):
            return claim.nominal
        before = text[max(0, claim.predicate_start - _NEAR) : claim.predicate_start]
        return claim.nominal or _GOES_ON.search(before) is None

    def _is_open(self, claim: Claim) -> bool:
        """Whether a claim is in a question, or after "whether"."""
        sentence = self.reading.sentences[claim.sentence].text
        start = claim.predicate_start
        before = self.reading.article.text[max(0, start - 60) : start].casefold().split()
        return sentence.rstrip("\"”’' ").endswith("?") or any(word in before for word in _OPEN)


def _main(own: Sequence[Proposition], hedge: Hedge) -> Proposition | None:
    """The claim that a hedge makes uncertain: the nearest of those in its scope."""
    covered = [
        one
        for one in own
        if hedge.scope[0] <= one.claim.predicate_start < hedge.scope[1]
        and (
            not hedge.start <= one.claim.predicate_start < hedge.end
            or one.claim.predicate in NOT_KNOWN
        )
    ]
    return min(covered, key=lambda one: _distance(one.claim, hedge), default=None)


def _distance(claim: Claim, hedge: Hedge) -> tuple[bool, int]:
    """Nearest behind the hedge first."""
    behind = claim.predicate_start >= hedge.end
    return not behind, abs(claim.predicate_start - hedge.end)
