"""Tallies: results of votes and matches that differ between accounts, "9 to 4" and "8 to 5".

A tally is two numbers that belong together; as figures neither counts anything by itself.
"""

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache, cached_property

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import difference, position
from desktop.comparison.positions.gates import (
    Spot,
    alike_around,
    clause_words,
    objections,
    weightiest,
)
from desktop.comparison.positions.recalled import is_recalled
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.positions.stages import are_of_other_hours, stages_around
from desktop.comparison.reasons import against
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.mention import Mention, NameType
from desktop.text.lexicon import rows
from desktop.text.sentences import Sentence

# Statements less alike than those of one row tell of two votes. Of 160 pairs of real reports (of
# BASIL, AllSides and NewsWCL50) none are told: chosen on invented ones.
_ALIKE = 0.30
# Where an account gives several results, more words must speak for their being of one vote; chosen
# on invented ones, too.
_ALIKE_OF_SEVERAL = 0.45
_STRONG = 0.60
_REACH = 80  # characters before a tally, or behind it, in which it is told what came of it
_DECIDED = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballot|won|wins?|winning|victory|beat(?:s|en|ing)?|defeat\w*|los[et]\w*"
    r"|lost|drew|draws?|drawn|rul(?:ed|ing)|decision|approv\w+|reject\w+|pass(?:ed|es)|back(?:ed|s)"
    r"|upheld|majority|adopt(?:ed|s)|turn(?:ed|s|ing) down|failed|fails|survived)\b",
    re.I,
)
# What is said of votes alone.
_VOTED = re.compile(
    r"\b(?:vot(?:e[sd]?|ing)|ballots?|rul(?:ed|ing)|approv\w+|reject\w+|pass(?:ed|es)|upheld)\b",
    re.I,
)
# What stands between two numbers of one result, and the numbers.
_JOINT = re.compile(r" to | against |[–-]")
_NUMERAL = re.compile(r"(?:\d{1,3}|[a-zA-Z]{3,8})(?![\w%]|[.,:–-]\d)")
_ENDING = re.compile(r"(?<![\w.,:–-])(?P<number>\d{1,3}|[a-zA-Z]{3,8})(?: votes?)?\Z")
_NEXT = 9  # characters that hold " against "
_LONGEST = 16  # characters of "seventeen votes" and what stands before
# Who votes; a match is no body's.
_BODY = re.compile(
    r"\b(?:committee|subcommittee|council|commission|board|parliament|senate|house|chamber|court"
    r"|panel|jury|assembly|cabinet|union|members)\b",
    re.I,
)
# How a match or a series stood on the way is no result: "led 2-0", "made it 2-1".
_RUNNING = re.compile(
    r"\b(?:le(?:d|ads?|ading)(?: the series)?|trail(?:s|ed|ing)?|(?:made|makes|making) it"
    r"|pulled back to|level(?:led)? (?:it )?at|ahead|up)\s*$",
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


class Tallies:
    """The results of votes and matches that aligned articles give."""

    def __init__(self, aligned: Aligned) -> None:
        self._aligned = aligned
        self._given = [
            tuple(_tallies(reading, article)) if aligned.terms[article].language == "en" else ()
            for article, reading in enumerate(aligned.readings)
        ]

        self._told: list[Difference] = []
        self.search = self._searched()  # in steps; `told` does at once what is left of it

    def _searched(self) -> Iterator[None]:
        for one, other in self._aligned.pairs():
            for rival in self._rivals(one, other):
                if rival is None:
                    yield None
                else:
                    self._told.append(_difference(self._aligned, rival))

    @cached_property
    def told(self) -> tuple[Difference, ...]:
        """Votes and matches for which two accounts give different results."""
        deque(self.search, maxlen=0)
        return tuple(self._told)

    def around(self, article: int, start: int, end: int) -> Spot | None:
        """The result that a span of an article is part of, if any."""
        spots = (tally.spot for tally in self._given[article])
        return next((spot for spot in spots if spot.start <= start and end <= spot.end), None)

    def is_told(self, spot: Spot) -> bool:
        """Whether a result is part of a difference."""
        return any(
            (place.start, place.end) == (spot.start, spot.end)
            for found in self.told
            for place in found.sides[spot.article]
        )

    def _rivals(self, one: int, other: int) -> Iterator["_Rival | None"]:
        """Results that may be of one vote or match, and are not the same, in steps.

        What both accounts give is settled. Of several others each is held against the one that is
        told in the most alike words, if neither is told in words more like those of another one.
        """
        first, second = self._of_now(one), self._of_now(other)
        shared = _numbers(first) & _numbers(second)
        first, second = ([t for t in held if t.numbers not in shared] for held in (first, second))
        alone = len(_numbers(first)) == len(_numbers(second)) == 1 and not shared
        least = _ALIKE if alone else _ALIKE_OF_SEVERAL
        found: list[_Rival] = []
        for mine in first:
            yield None
            for theirs in second:
                alike = alike_around(self._aligned, mine.spot, theirs.spot)
                if alike >= least and not _of_others(self._aligned, mine.spot, theirs.spot):
                    found.append(_Rival(mine, theirs, alike))
        seen = set[tuple[int, tuple[int, int]]]()
        for rival in sorted(found, key=lambda rival: -rival.alike):
            ends = {(one, rival.one.numbers), (other, rival.other.numbers)}
            if seen.isdisjoint(ends):
                yield rival
            seen |= ends

    def _of_now(self, article: int) -> list[_Tally]:
        """The results that an account reports as current."""
        return [
            tally for tally in self._given[article] if not is_recalled(self._aligned, tally.spot)
        ]


@dataclass(frozen=True, slots=True)
class _Rival:
    """Two results of different articles.

    Attributes:
        one: the result of the article with the lower index.
        other: the other one.
        alike: how alike the statements are, 0.0 to 1.0.
    """

    one: _Tally
    other: _Tally
    alike: float


def _numbers(tallies: Iterable[_Tally]) -> set[tuple[int, int]]:
    return {tally.numbers for tally in tallies}


def _of_others(aligned: Aligned, one: Spot, other: Spot) -> bool:
    """Whether two results are of other parts of something, or of others who play or vote.

    Each statement names somebody, and none that the other one names; or, of a match, a team.
    """
    if stages_around(aligned, one) != stages_around(aligned, other):
        return True
    if are_of_other_hours(aligned, one, other):
        return True
    named: list[set[int]] = []
    teams: list[set[int]] = []
    for spot in (one, other):
        held = _sentence(aligned, spot)
        found = [*aligned.referents.within(spot.article, held.start, held.end)]
        named.append({known.id for _, known in found})
        teams.append(
            {
                known.id
                for mention, known in found
                # "beat Mara Lind 6-4"; further off stand scorers and coaches
                if known.type is not NameType.PERSON or _are_near(mention, spot)
            }
        )
    apart = all(named) and named[0].isdisjoint(named[1])
    others = all(teams) and teams[0] - teams[1] and teams[1] - teams[0]
    return apart or (bool(others) and not _are_votes(aligned, one, other))


def _are_near(mention: Mention, spot: Spot) -> bool:
    """Whether a name directly precedes or follows a result: "6-4 against Lind"."""
    return spot.start - 2 <= mention.end <= spot.start or 0 <= mention.start - spot.end <= _NEXT


def _are_votes(aligned: Aligned, one: Spot, other: Spot) -> bool:
    return any(_VOTED.search(_sentence(aligned, spot).text) for spot in (one, other))


def _sentence(aligned: Aligned, spot: Spot) -> Sentence:
    reading = aligned.readings[spot.article]
    return reading.sentence_around(spot.start)


def _difference(aligned: Aligned, rival: _Rival) -> Difference:
    names = account_names([reading.article for reading in aligned.readings])
    spots = rival.one.spot, rival.other.spot
    written = _value(rival.one), _value(rival.other)
    places = [
        (spot.article, position(aligned.readings[spot.article], spot.start, spot.end, value))
        for spot, value in zip(spots, written, strict=True)
    ]
    values = [
        message("{value} ({account})", value=value, account=names[spot.article])
        for spot, value in zip(spots, written, strict=True)
    ]
    gates = objections(aligned, *spots, of_one_thing=True)
    why = (
        _of_two_bodies(aligned, *spots)
        or _of_two_things(aligned, *spots)
        or is_of_another_scope(aligned, *spots)
        or next(weightiest(gates), "")
    )
    verdict = Verdict.UNCLEAR if why else Verdict.CONFLICT
    told = against(values[0], values[1], why or message("one vote or match has one result"))
    strength = Strength.STRONG if rival.alike >= _STRONG else Strength.POSSIBLE
    return difference(aligned, Kind.NUMBER, (verdict, strength, told), places)


def _of_two_bodies(aligned: Aligned, one: Spot, other: Spot) -> str:
    """Why a committee's vote is not compared with a council's, "" if it may be."""
    bodies = _bodies(aligned, one), _bodies(aligned, other)
    apart = all(bodies) and bodies[0].isdisjoint(bodies[1])
    return message("they may be of two bodies") if apart else ""


def _bodies(aligned: Aligned, spot: Spot) -> set[str]:
    """Who votes, by the words of a statement."""
    return {word.casefold() for word in _BODY.findall(_sentence(aligned, spot).text)}


def _of_two_things(aligned: Aligned, one: Spot, other: Spot) -> str:
    """Why two votes may be of two things: each clause has a noun that the other one lacks."""
    if not _are_votes(aligned, one, other):
        return ""
    keys = [
        {key for _, key in aligned.tokens[spot.article].keyed(held.start, held.end)}
        for spot in (one, other)
        for held in (_sentence(aligned, spot),)
    ]
    own = [
        [
            word
            for word, key in clause_words(aligned, spot).items()
            if key and key not in keys[1 - side] and word not in _left_out(aligned, spot)
        ]
        for side, spot in enumerate((one, other))
    ]
    if not all(own):
        return ""
    return message(
        "one statement is of “{one}”, the other of “{other}”", one=own[0][0], other=own[1][0]
    )


def _left_out(aligned: Aligned, spot: Spot) -> set[str]:
    """The verbs of a statement, its numbers and the words that say what came of a vote, folded."""
    reading = aligned.readings[spot.article]
    text = reading.article.text
    claims = reading.claims_in(reading.sentence_at(spot.start))
    told = {text[one.predicate_start : one.predicate_end].casefold() for one in claims}
    told |= {word.casefold() for word in _DECIDED.findall(_sentence(aligned, spot).text)}
    return told | set(re.findall(r"\w+", text[spot.start : spot.end].casefold()))


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
        votes = one.group() != one["number"]  # "9 votes to 4"
        told = votes or any(_DECIDED.search(words) for words in around)
        apart = _BEFORE.search(around[0]) or _RUNNING.search(around[0])
        closes = votes or _BEHIND.match(around[1])
        if number in statements and told and closes and not apart:
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
