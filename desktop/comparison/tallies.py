"""Tallies: results of votes and matches of which accounts give others, "9 to 4" and "8 to 5".

A tally is two numbers that belong together; as figures neither counts anything by itself.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, position
from desktop.comparison.gates import Spot, most_alike, objections, weightiest
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.reasons import against
from desktop.message import message
from desktop.reading import Reading
from desktop.text.lexicon import rows

# Statements less alike than those of one row tell of two votes. Of 160 pairs of real reports (of
# BASIL, AllSides and NewsWCL50) none are told: chosen on invented ones.
_ALIKE = 0.30
_STRONG = 0.60
_REACH = 80  # characters before a tally, or behind it, in which it is told what came of it
_DECIDED = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballot|won|wins?|winning|victory|beat(?:s|en|ing)?|defeat\w*|los[et]\w*"
    r"|lost|drew|draws?|drawn|rul(?:ed|ing)|decision|approv\w+|reject\w+|pass(?:ed|es)|back(?:ed|s)"
    r"|upheld|majority)\b",
    re.I,
)
# What stands between two numbers of one result, and the numbers.
_JOINT = re.compile(r" to | against |[–-]")
_NUMERAL = re.compile(r"(?:\d{1,3}|[a-zA-Z]{3,8})(?![\w%]|[.,:–-]\d)")
_ENDING = re.compile(r"(?<![\w.,:–-])(?P<number>\d{1,3}|[a-zA-Z]{3,8})(?: votes?)?\Z")
_LONGEST = 16  # characters of "seventeen votes" and what stands before
# Who votes; a match is no body's.
_BODY = re.compile(
    r"\b(?:committee|subcommittee|council|commission|board|parliament|senate|house|chamber|court"
    r"|panel|jury|assembly|cabinet|union|members)\b",
    re.I,
)
# What counts something else: hours, years, ranges of people, days and what has numbers for names.
_BEFORE = re.compile(
    r"(?:\b(?:from|between|age[sd]?|aged|about|some|around"
    r"|(?<!vote )(?<!margin )(?<!majority )(?<!score )of"
    r"|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?"
    r"|(?:grade|section|chapter|article|line|lane|week|day|night|room|page|paragraph|clause|item"
    r"|question|row|seat|floor|platform|gate|unit|building|plot|ward|district|zone|phase|step"
    r"|level|class|year|month|hour|verse|volume|part|number|table|figure|track|pier|berth)s?"
    # "the first round 9-4" is a result
    r"|weekend|classes|rounds|games|groups|stages|seasons|nos?\.)|[\d.,:–-])\s*$",
    re.I,
)
_BEHIND = re.compile(
    r"\s*(?:[.,;:)”\"']|$|(?:to|on|in|for|against|with|at|by|after|and|but|that|not|over|win|victory"
    r"|defeat|vote|votes|decision|ruling|margin|majority|split|loss|draw|thanks|when|as|late|last)\b)",
    re.I,
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Tally:
    """The result of one vote or match.

    Attributes:
        spot: where it stands.
        numbers: the two numbers, the higher first: who loses "4 to 9" is beaten 9 to 4.
    """

    spot: Spot
    numbers: tuple[int, int]


def told_tallies(aligned: Aligned) -> tuple[Difference, ...]:
    """Votes and matches of which each of two accounts gives one result, and not the same one."""
    return tuple(_found(aligned))


def _found(aligned: Aligned) -> Iterator[Difference]:
    held = [
        list(_tallies(reading, article)) if aligned.terms[article].language == "en" else []
        for article, reading in enumerate(aligned.readings)
    ]
    for one, other in aligned.pairs():
        results = {tally.numbers for tally in held[one]}, {tally.numbers for tally in held[other]}
        # who gives several tells of several votes, or of how a match went on
        if len(results[0]) == len(results[1]) == 1 and results[0] != results[1]:
            alike, mine, theirs = most_alike(aligned, held[one], held[other])
            if alike >= _ALIKE and not _of_others(aligned, mine.spot, theirs.spot):
                yield _difference(aligned, mine, theirs, alike)


def _of_others(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether both statements name somebody, and none that the other one names: other teams."""
    named: list[set[int]] = []
    for spot in (one, other):
        reading = aligned.readings[spot.article]
        held = reading.sentences[reading.sentence_at(spot.start)]
        found = aligned.referents.within(spot.article, held.start, held.end)
        named.append({referent.id for _, referent in found})
    return all(named) and named[0].isdisjoint(named[1])


def _difference(aligned: Aligned, one: _Tally, other: _Tally, alike: float) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    spots = one.spot, other.spot
    written = _value(one), _value(other)
    places = [
        (spot.article, position(aligned.readings[spot.article], spot.start, spot.end, value))
        for spot, value in zip(spots, written, strict=True)
    ]
    values = [
        message("{value} ({account})", value=value, account=names[spot.article])
        for spot, value in zip(spots, written, strict=True)
    ]
    gates = objections(aligned, *spots, of_one_thing=True)
    why = _of_two_bodies(aligned, *spots) or next(weightiest(gates), "")
    verdict = Verdict.UNCLEAR if why else Verdict.CONFLICT
    told = against(values[0], values[1], why or message("one vote or match has one result"))
    strength = Strength.STRONG if alike >= _STRONG else Strength.POSSIBLE
    return difference(aligned, Kind.NUMBER, (verdict, strength, told), places)


def _of_two_bodies(aligned: Aligned, one: Spot, other: Spot) -> str:
    """Why a committee's vote is not held against a council's, "" where nothing speaks for it."""
    readings = aligned.readings[one.article], aligned.readings[other.article]
    texts = [
        reading.sentences[reading.sentence_at(spot.start)].text
        for reading, spot in zip(readings, (one, other), strict=True)
    ]
    bodies = [{word.casefold() for word in _BODY.findall(text)} for text in texts]
    apart = all(bodies) and bodies[0].isdisjoint(bodies[1])
    return message("they may be of two bodies") if apart else ""


def _value(tally: _Tally) -> str:
    return f"{tally.numbers[0]}–{tally.numbers[1]}"


def _tallies(reading: Reading, article: int) -> Iterator[_Tally]:
    text = reading.article.text
    statements = frozenset(reading.statements)
    for joint in _JOINT.finditer(text):
        one = _last_number(text, joint.start())
        other = _NUMERAL.match(text, joint.end())
        if one is None or other is None or not _is_number(other.group()):
            continue
        number = reading.sentence_at(joint.start())
        held = reading.sentences[number]
        first = max(held.start, one.start() - _REACH)
        around = text[first : one.start()], text[other.end() : held.end][:_REACH]
        told = number in statements and any(_DECIDED.search(words) for words in around)
        if told and not _BEFORE.search(around[0]) and _BEHIND.match(around[1]):
            low, high = sorted((_number(one["number"]), _number(other.group())))
            yield _Tally(Spot(article, one.start(), other.end()), (high, low))


def _last_number(text: str, end: int) -> re.Match[str] | None:
    """The number that ends before a joint: "9" or "seven votes"."""
    before = text[end - 1 : end]
    if not before.isalnum():
        return None
    match = _ENDING.search(text, max(0, end - _LONGEST), end)
    return match if match and _is_number(match["number"]) else None


def _is_number(written: str) -> bool:
    return written.isdigit() or written.casefold() in _words()


def _number(written: str) -> int:
    return int(written) if written.isdigit() else _words()[written.casefold()]


@cache
def _words() -> dict[str, int]:
    """The English number words below a hundred that are one word each, "nil" for none."""
    found = {"nil": 0}
    for language, forms, value, kind in rows("numbers"):
        if language == "en" and kind in {"unit", "teen", "tens"}:
            found.update(dict.fromkeys(forms.split("|"), int(float(value))))
    return found
