"""Restrictions: words that limit a figure to a part of what another account's figure covers.

"Loop has 52 million users" and "19 million paying users" are both true, and so are what a club owes
"its players and the tax office" and what it owes the tax office. Chosen on invented accounts.
"""

import re
import tomllib
from collections.abc import Mapping
from functools import cache
from itertools import pairwise

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.positions.deeds import governing
from desktop.comparison.positions.gates import Spot, clause_text, clause_words, statement_keys
from desktop.paths import RESOURCES
from desktop.text.quantities import Quantity
from desktop.text.units import currencies
from desktop.text.words import fold

_ENGLISH = "en"
# "The largest of the reservoirs", "of those who had no ticket".
_ONE_OF = re.compile(
    r"\b(?:the \w+est|each|some|most|many|several|the (?:first|second|third|last)) of\b"
    r"|\b(?:among|of) (?:those|people|men|women|voters|adults|children|students) "
    r"(?:who|that|which|with|without|under|over|aged)\b|^\W*among\b|\bfor the first time\b",
    re.I,
)
# "Within six hours", "over two years"; "the worst in ten years" says how bad it was.
_SPAN = re.compile(
    r"\b(?:over|within|in|during)\s+(?:the\s+(?:past|last|next|first|coming|whole)\s+)?"
    r"(?:(?!the\b)[\w-]+\s+){0,2}(?:hours?|days?|weeks?|months?|years?|decades?)\b",
    re.I,
)
_RECORD = re.compile(r"\b(?:\w+est|worst|most|least|first|best|only|time|record)\b[^.;]*$", re.I)
# "38 percent had voted by 4 p.m.": so many until then.
_HOUR = (
    r"(?:\d[\d.:]*\s?(?:a\.m\.|p\.m\.|am|pm|o['’]clock)|\d\d?:\d\d|noon|midday|midnight"
    r"|mid[- ]?(?:morning|afternoon)|dawn|dusk)"
)
_UNTIL = re.compile(
    rf"\b(?:by|as of|until|till|before)\s+{_HOUR}"
    r"|\b(?:bis|к|на|до|о|станом на)\s+\d\d?(?:[:.]\d\d)?\s*(?:Uhr|час|годин)",
    re.I,
)
# ... and of a share "41% at noon", too; when so many were hurt goes without saying elsewhere.
_AT = re.compile(rf"\bat {_HOUR}", re.I)
# "Up 4% from a year earlier", "down 3% from the previous quarter": what a change is held against.
_BASES = (
    re.compile(
        r"\byears?[- ]on[- ]years?\b|\bon the year\b|\b(?:from|than|with|on|over|against|in) "
        r"(?:a|the|last) (?:previous |past |same \w+ (?:of )?(?:a |last |the )?)?"
        r"year\b|\bannual(?:ly|i[sz]ed)?\b",
        re.I,
    ),
    re.compile(
        r"\b(?:month|quarter|week)[- ]on[- ](?:month|quarter|week)\b"
        r"|\bon the (?:month|quarter|week)\b"
        r"|\b(?:previous|prior|preceding) (?:\w+ )?(?:months?|quarters?|weeks?)\b",
        re.I,
    ),
)
_WHOLE = re.compile(r"\bof (?:the|its|his|her|their|all|all the)\s+\Z", re.I)
_GATHERED = "gathered"  # by a report's event many come together, and in other places
_LEADING = 24  # characters that hold these words
_NEAR = 12  # characters that hold these words
_PERIOD = re.compile(r"\b(?:first|second|third|fourth|last) (?:half|quarter)\b", re.I)
# Two sides of one vote: "61% voted against the dam", "39% voted for it".
_AGAINST = re.compile(r"\bagainst\b|\brejected\b|\bopposed\b", re.I)
_FOR = re.compile(r"\bvot\w+ (?:for|to)\b|\bin favou?r\b|\bbacked\b|\bapproved\b", re.I)
# What was to be paid, or had been reckoned, is no bill: "was to have cost", "had put its cost at".
_FORMER = re.compile(
    r"\b(?:was|were) (?:originally |once )?to \w+|\bhad (?:\w+ly )?(?:first )?"
    r"(?:put|promised|forecast|budgeted|predicted|reckoned|set|been (?:put|reckoned|budgeted))\b",
    re.I,
)
_HAD_BEEN = re.compile(r"\bhad (?:once |only |still )?(?:been|stood at|cost)\b", re.I)
_PRONOUNS = frozenset({"it", "they", "he", "she"})
_ONE_MORE = re.compile(r"\b(?:another|(?:a|the) (?:second|third|further)|the other)\b", re.I)
_LOOKED_BACK = 2  # sentences before an "it"
_AND = re.compile(r",? and |, ", re.I)
# "250 million euros in batteries": what the money is put into.
_INTO = re.compile(r"\s+(?:in|into|on)\s+", re.I)
# "27 points from away games"; what is said of a distance or a time only tells where it begins.
_FROM = re.compile(r"\s+from\s+", re.I)
_DISTANT = frozenset({"m", "s", "%", "degree"})


def of_a_part(aligned: Aligned, one: tuple[Quantity, Spot], other: tuple[Quantity, Spot]) -> bool:
    """Whether a word in only one of two clauses limits its figure to a part.

    Of people to whom something happened only what stands before the word for them counts: where
    and in how long they were killed is told by some accounts and goes without saying in others.
    """
    (figure, spot), (rival, place) = one, other
    if _is_told_beside(aligned, figure, place) or _is_told_beside(aligned, rival, spot):
        return True
    return _is_narrower(aligned, figure, spot, place) or _is_narrower(aligned, rival, place, spot)


def _is_narrower(aligned: Aligned, figure: Quantity, spot: Spot, other: Spot) -> bool:
    """Whether a word in only the first figure's clause limits it to a part."""
    if aligned.terms[spot.article].language != _ENGLISH:
        return _is_narrower_abroad(aligned, spot, other)
    if _has_attribute(aligned, spot, other) or _joins_another(aligned, spot, other):
        return True
    if figure.role:
        return False
    if _is_a_kind(aligned, figure, spot, other) or _is_of_a_whole(aligned, spot, other):
        return True
    if _stands_behind_one_more(aligned, spot) and not _stands_behind_one_more(aligned, other):
        return True
    said, rival = clause_text(aligned, spot), clause_text(aligned, other)
    lone = clause_words(aligned, spot).keys() - clause_words(aligned, other).keys()
    return (
        not lone.isdisjoint(_words("adverbs", _ENGLISH))
        or (_compares(said) and not _compares(rival))
        or (_PERIOD.search(said) is not None and _names_months(aligned, other))
        or any(held.search(said) and not held.search(rival) for held in (_ONE_OF, _UNTIL))
        or (figure.unit != "s" and _is_within(said) and not _is_within(rival))
        or (figure.unit == "%" and _AT.search(said) is not None and not _AT.search(rival))
        or (figure.unit in currencies() and _is_of_another(aligned, spot, other, _INTO))
        or (figure.unit not in _DISTANT and _is_of_another(aligned, spot, other, _FROM))
    )


def have_other_bases(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two clauses compare with other times: a year before, the last quarter."""
    told = [
        [base.search(clause_text(aligned, spot)) is not None for base in _BASES]
        for spot in (one, other)
    ]
    return all(map(any, told)) and told[0] != told[1]


def are_of_two_sides(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two clauses count those for something and those against it."""
    said = clause_text(aligned, one), clause_text(aligned, other)
    against = [_AGAINST.search(text) is not None for text in said]
    in_favour = [_FOR.search(text) is not None for text in said]
    return against == in_favour[::-1] and against[0] != against[1]


def may_be_two_gatherings(
    aligned: Aligned, one: tuple[Quantity, Spot], other: tuple[Quantity, Spot]
) -> bool:
    """Whether people came together in clauses with no word in common: a search, and a meeting."""
    words = [{*clause_words(aligned, spot).values()} - {""} for _, spot in (one, other)]
    return one[0].role == other[0].role == _GATHERED and words[0].isdisjoint(words[1])


def is_former_plan(aligned: Aligned, spot: Spot) -> bool:
    """Whether a clause reports a former plan or estimate: "was to have cost"."""
    return _FORMER.search(clause_text(aligned, spot)) is not None


def was_so_before(aligned: Aligned, spot: Spot) -> bool:
    """Whether a figure is one that had been true before what is told: "it had been 3 percent"."""
    reading = aligned.readings[spot.article]
    first = reading.sentence_around(spot.start).start
    return (
        _HAD_BEEN.search(reading.article.text, max(first, spot.start - _LEADING), spot.start)
        is not None
    )


def _stands_behind_one_more(aligned: Aligned, spot: Spot) -> bool:
    """Whether a figure is of an "it" behind a sentence of one more: "a second whale was found"."""
    reading = aligned.readings[spot.article]
    claim, number = governing(reading, spot), reading.sentence_at(spot.start)
    if number == 0 or claim is None or claim.agent is None or claim.agent.head not in _PRONOUNS:
        return False
    before = reading.sentences[max(0, number - _LOOKED_BACK) : number]
    return any(_ONE_MORE.search(sentence.text) for sentence in before)


def _is_told_beside(aligned: Aligned, figure: Quantity, other: Spot) -> bool:
    """Whether the other statement gives a figure, too, of a part: "300 jobs, 140 of them now"."""
    reading = aligned.readings[other.article]
    sentence = reading.sentence_around(other.start)
    return any(
        (one.low, one.high, one.unit) == (figure.low, figure.high, figure.unit)
        and sentence.start <= one.start < sentence.end
        and not (one.noun or one.role)
        for one in reading.quantities
    )


def _is_narrower_abroad(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    lone = clause_words(aligned, spot).keys() - clause_words(aligned, other).keys()
    if not lone.isdisjoint(_words("abroad", aligned.terms[spot.article].language)):
        return True
    said, rival = clause_text(aligned, spot), clause_text(aligned, other)
    return _UNTIL.search(said) is not None and not _UNTIL.search(rival)


def _has_attribute(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether a modifier restricts a noun that is bare in the other statement: "paying users"."""
    keys = statement_keys(aligned, other)
    attributes = _words("attributes", _ENGLISH)
    terms = aligned.terms[spot.article]
    span = terms.spans[terms.clause_at(spot.start)]
    told = [*aligned.tokens[spot.article].keyed(*span)]
    return any(
        token.folded in attributes and key not in keys and noun in keys
        for (token, key), (_, noun) in pairwise(told)
    )


def _is_a_kind(aligned: Aligned, figure: Quantity, spot: Spot, other: Spot) -> bool:
    """Whether a word between number and noun is not in the other statement: "8 league matches"."""
    if figure.unit or not figure.noun:
        return False
    kinds = aligned.tokens[spot.article].content(spot.start, spot.end)[1:-1]
    return not statement_keys(aligned, other).issuperset(kinds)


def _is_of_a_whole(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether only one figure is how many there were of which some are told: "of the 26 bells"."""
    told = [
        _WHOLE.search(text, max(0, held.start - _NEAR), held.start) is not None
        for held in (spot, other)
        for text in [aligned.readings[held.article].article.text]
    ]
    return told[0] and not told[1]


def _names_months(aligned: Aligned, spot: Spot) -> bool:
    """Whether a statement names months and no part of a year: "between April and June"."""
    reading = aligned.readings[spot.article]
    months = any(time.month for time in reading.times_in(reading.sentence_at(spot.start)))
    return months and _PERIOD.search(clause_text(aligned, spot)) is None


def _joins_another(aligned: Aligned, spot: Spot, other: Spot) -> bool:
    """Whether a clause names two together of which the other one has but the one: "A and B"."""
    reading = aligned.readings[spot.article]
    claim = governing(reading, spot)
    if claim is None:
        return False
    keys = statement_keys(aligned, other)
    for phrase in (claim.agent, claim.target, *claim.others):
        if phrase is None or (phrase.start < spot.end and spot.start < phrase.end):
            continue
        told = _parts(aligned, spot.article, phrase.start, phrase.end)
        if len(told) > 1 and len({keys.isdisjoint(part) for part in told}) > 1:
            return True
    return False


def _parts(aligned: Aligned, article: int, start: int, end: int) -> list[set[str]]:
    """What each of those that a phrase joins is matched by: "its players and the tax office"."""
    text = aligned.readings[article].article.text
    if " and " not in text[start:end]:
        return []
    ends = [start, *(edge for one in _AND.finditer(text, start, end) for edge in one.span()), end]
    held = [
        set(aligned.tokens[article].content(first, after))
        for first, after in zip(ends[::2], ends[1::2], strict=True)
    ]
    return [part for part in held if part]


def _compares(text: str) -> bool:
    """Whether a clause says what a change is relative to."""
    return any(base.search(text) for base in _BASES)


def _is_within(text: str) -> bool:
    """Whether a clause says within how long something came together."""
    return any(not _RECORD.search(text[: one.start()]) for one in _SPAN.finditer(text))


def _is_of_another(aligned: Aligned, spot: Spot, other: Spot, leading: re.Pattern[str]) -> bool:
    """Whether behind a figure stands what it is put into or is from, which the other one lacks.

    Where the other account tells of it elsewhere, that is known: "30 paintings from the museum".
    """
    text = aligned.readings[spot.article].article.text
    found = leading.match(text, spot.end)
    if found is None:
        return False
    sentence = aligned.readings[spot.article].sentence_around(spot.start)
    told = aligned.tokens[spot.article].content(found.end(), sentence.end)
    if not told or told[0] in statement_keys(aligned, other):
        return False
    elsewhere = leading is _FROM and told[0] in aligned.tokens[other.article].content(
        0, len(aligned.readings[other.article].article.text)
    )
    return not elsewhere


@cache
def _words(kind: str, language: str) -> frozenset[str]:
    """The words of one kind in a language, folded (resources/words/restrictions.toml)."""
    return frozenset(map(fold, _lists()[kind].get(language, ())))


@cache
def _lists() -> Mapping[str, Mapping[str, list[str]]]:
    return tomllib.loads((RESOURCES / "words" / "restrictions.toml").read_text("utf-8"))
