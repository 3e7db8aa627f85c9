"""Order: what one account says came before something, and another one after it.

"The doors were locked before the fire broke out", "the doors were locked after the fire had broken
out"; "spoke with the union first and then with the company".
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.claims.propositions import WHEN, Proposition
from desktop.comparison.claims.standing import Standing, standing
from desktop.comparison.positions.gates import words_of
from desktop.reading.claim import Phrase
from desktop.text.concepts import rarity

# So much of the lighter of two events is told of the other, and so much in all, to be one event.
_SHARED = 0.5
_TELLING = 3.5
# Where one is only "it" or "they", the other event of both accounts is the same but for so much.
_WHOLLY = 0.85
ALIKE_IF_OPEN = 0.4  # likeness of their sentences there
_WHEN = re.compile(r"\b(?P<when>before|after)\b", re.I)
# Behind these no event stands that something was before: a court, all that was said.
_NO_EVENT = re.compile(
    r"\s+(?:all\b|(?:[a-z]+\s+){0,3}"
    r"(?:court|judge|jury|magistrate|tribunal|committee|parliament))",
    re.I,
)
_CLEFT = re.compile(
    r"\bit (?:was|is|had been) (?:(?:only|just|long|soon|shortly|well|not|right|immediately) )*$",
    re.I,
)
_CLEFT_END = re.compile(r"\s(?:that|when)\s", re.I)
_END = re.compile(r"[,;:.!?”\"—–]|\s(?:and|but|when|while|said|says|according)\s", re.I)
_STOP = re.compile(r"[;:.!?”\"—–]")
# One thing first, then the other.
_THEN = re.compile(
    r"(?P<one>[^,;:.]*?)\bfirst\b,?\s*(?:and\s+)?(?:only\s+)?then\s+(?P<two>[^,;:.]+)", re.I
)
_ASKED = re.compile(r"[Bb]efore\b|[Aa]fter\b|\bthen\b")  # asked of whole articles: in haste
_PRONOUNS = frozenset({"it", "they", "he", "she", "this", "that", "who", "which"})
_NEAR = 90  # characters between a claim and the words that say when it was


@dataclass(frozen=True, slots=True, eq=False)
class Order:
    """Which of two events an account puts first.

    Attributes:
        held: the claim that says so, the words on the other event among what belongs to it.
        first: the words of the event that came first, each with how much it tells.
        second: those of the other one.
        open: whether the two may only be of one thing: who or what the claim is of is "it", or the
            claim itself has both events, as in "heard the one first, then the other".
        claimed: whether the claim is of the first event.
        beside: what is said of the other event, by the predicates told of it.
    """

    held: Proposition
    first: Mapping[str, float]
    second: Mapping[str, float]
    open: bool
    claimed: bool
    beside: frozenset[str] = frozenset()


def orders(aligned: Aligned, held: Sequence[Proposition]) -> list[Order]:
    """The orders in which an article puts two events.

    Args:
        aligned: the articles.
        held: the claims of one of them.
    """
    if not held:
        return []
    article = held[0].article
    reading = aligned.readings[article]
    asked = {reading.sentence_at(one.start()) for one in _ASKED.finditer(reading.article.text)}
    by_sentence: dict[int, list[Proposition]] = {}
    for one in held if asked else ():
        if one.claim.sentence in asked and not (one.whole or one.implied or one.claim.nominal):
            by_sentence.setdefault(one.claim.sentence, []).append(one)
    return [
        order
        for claims in by_sentence.values()
        for told in (_before_or_after, _first_then)
        for order in told(aligned, claims)
    ]


def exclude_each_other(one: Order, other: Order) -> bool:
    """Whether two accounts put the same two events in opposite orders."""
    if _may_lie_within(one, other) or _may_lie_within(other, one):
        return False
    if _alike(one.first, other.second) and _alike(one.second, other.first):
        return True
    if not (one.open or other.open) or one.claimed == other.claimed:
        return False
    beside = [order.second if order.claimed else order.first for order in (one, other)]
    return min(map(len, beside)) > 1 and _alike(beside[0], beside[1], _WHOLLY)


def _may_lie_within(before: Order, after: Order) -> bool:
    """Whether both say no more than: between the beginning of something and its end."""
    ends, begins = before.beside & words_of("ends"), after.beside & words_of("beginnings")
    return before.claimed and not after.claimed and bool(ends) and bool(begins)


def _before_or_after(aligned: Aligned, claims: Sequence[Proposition]) -> Iterator[Order]:
    article = claims[0].article
    reading = aligned.readings[article]
    text, sentence = reading.article.text, reading.sentences[claims[0].claim.sentence]
    for match in _WHEN.finditer(text, sentence.start, sentence.end):
        if _NO_EVENT.match(text, match.end()):
            continue
        cleft = _CLEFT.search(text, sentence.start, match.start())
        end = (_CLEFT_END if cleft else _END).search(text, match.end(), sentence.end)
        last = end.start() if end else sentence.end
        opens = cleft is not None or not text[sentence.start : match.start()].strip("“\"' ")
        main = _main(text, claims, match.start(), last, opens=opens)
        if main is None or standing(aligned, main) is not Standing.SO:
            continue
        own, beside = _told(aligned, main), _words(aligned, article, match.end(), last)
        before = match["when"].casefold() == "before"
        first, second = (own, beside) if before else (beside, own)
        shown = _with(main, match.start(), last)
        told = frozenset(
            one.claim.predicate for one in claims if match.end() <= one.claim.predicate_start < last
        )
        yield Order(shown, first, second, _is_open(main), before, told)


def _main(
    text: str, claims: Sequence[Proposition], start: int, end: int, *, opens: bool
) -> Proposition | None:
    """The claim of which words say that it came before or after something.

    They may open the sentence: "before the fire broke out, the doors were locked".
    """
    if opens:
        behind = (one for one in claims if end <= one.claim.predicate_start <= end + _NEAR)
        return min(behind, key=lambda one: one.claim.predicate_start, default=None)
    ahead = [
        one
        for one in claims
        if start - _NEAR <= one.claim.predicate_end <= start
        and not _STOP.search(text, one.claim.predicate_end, start)
    ]
    return max(ahead, key=lambda one: one.claim.predicate_end, default=None)


def _first_then(aligned: Aligned, claims: Sequence[Proposition]) -> Iterator[Order]:
    article = claims[0].article
    reading = aligned.readings[article]
    text, sentence = reading.article.text, reading.sentences[claims[0].claim.sentence]
    for match in _THEN.finditer(text, sentence.start, sentence.end):
        main = _main(text, claims, match.start("two"), match.end(), opens=False)
        if main is None or standing(aligned, main) is not Standing.SO:
            continue
        first = max(main.claim.predicate_end, match.start("one"))
        one = _words(aligned, article, first, match.end("one"))
        two = _words(aligned, article, match.start("two"), match.end("two"))
        yield Order(_with(main, match.start("two"), match.end()), one, two, True, True)


def _with(held: Proposition, start: int, end: int) -> Proposition:
    """A claim to which the words on the other event belong."""
    told = Phrase(start, end, "", WHEN)
    return replace(held, claim=replace(held.claim, others=(*held.claim.others, told)))


def _told(aligned: Aligned, held: Proposition) -> Mapping[str, float]:
    """What tells of what a claim says: its predicate, and who and what takes part."""
    claim = held.claim
    spans = [(claim.predicate_start, claim.predicate_end)]
    spans += [(part.start, part.end) for part in (claim.agent, claim.target) if part]
    return {
        key: tells
        for start, end in spans
        for key, tells in _words(aligned, held.article, start, end).items()
    }


def _words(aligned: Aligned, article: int, start: int, end: int) -> Mapping[str, float]:
    return {key: rarity(key, "en") for key in aligned.tokens[article].content(start, end)}


def _is_open(held: Proposition) -> bool:
    who = held.claim.target or held.claim.agent
    return who is not None and who.head.casefold() in _PRONOUNS


def _alike(one: Mapping[str, float], other: Mapping[str, float], least: float = _SHARED) -> bool:
    shared = sum(tells for key, tells in one.items() if key in other)
    lighter = min(sum(one.values()), sum(other.values()))
    return shared >= max(least * lighter, _TELLING)
