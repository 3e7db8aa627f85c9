"""Nobody: "nobody was arrested" beside another account's "eleven people were arrested".

The number of people killed, hurt or arrested is a figure where there were some, and a denial where
there was nobody: neither figures nor claims alone compare the two.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.subjects import counts_people
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import difference, position
from desktop.comparison.positions.gates import UNDATED, Spot, is_plain, times_apart
from desktop.comparison.positions.matching import Place
from desktop.comparison.positions.recalled import is_recalled
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.positions.values import people_value, quantity_value
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.text.counted import PERSONAL
from desktop.text.lexicon import rows
from desktop.text.published import in_utc

# Statements that say of nobody and of some people what befell them are this alike at the least ...
_ALIKE = 0.20
_STRONG = 0.45
# ... and stand in the heads of their reports, where these tell what came of their own event.
_HEAD = 8
# Of all who were there: "no police officers were hurt" leaves others, and so do residents.
_ALL = re.compile(
    r"(?:nobody|no one|no-one|none|no (?:people|persons?|casualties))(?! else| other| of)", re.I
)
_WHAT = re.compile(r"no (?P<what>[a-z]+)\b", re.I)
_OF = frozenset({"among", "of", "to", "for"})
_WHERE = frozenset({"in", "at", "on", "near", "inside", "aboard"})
# ... as do those who were not hurt badly, and those who were hurt besides.
_PARTLY = re.compile(
    r"\b(?:serious\w*|bad(?:ly)?|critical\w*|severe\w*|major|life|else|other|others|further|more"
    r"|among|yet|so far|initially|at first|immediate\w*)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Nobody:
    """A statement that something happened to nobody.

    Attributes:
        article: its index.
        start: first character of the clause.
        end: character after its last one.
        role: what befell nobody: "killed", "injured", "arrested".
        spot: the word that says so.
        places: spans of where, if it says: "in the capital".
    """

    article: int
    start: int
    end: int
    role: str
    spot: Spot
    places: tuple[tuple[int, int], ...]


def find_nobody(aligned: Aligned) -> Iterator[Difference]:
    """What happened to nobody in one account, and to a number of people in another."""
    nobody = [
        list(_nobody(reading, article)) if terms.language == "en" else []
        for article, (reading, terms) in enumerate(
            zip(aligned.readings, aligned.terms, strict=True)
        )
    ]
    for one, other in aligned.pairs():
        for mine, theirs in ((one, other), (other, one)):
            told = {held.role for held in nobody[theirs]}
            for held in nobody[mine]:
                own = _counted(aligned.readings[mine], held.role)
                place = _only(theirs, _counted(aligned.readings[theirs], held.role))
                if place and not own and held.role not in told:
                    yield from _difference(aligned, held, place)


def _counted(reading: Reading, role: str) -> list[int]:
    """The figures for how many people something happened to."""
    return [
        number
        for number, figure in enumerate(reading.quantities)
        if figure.role == role and counts_people(figure)
    ]


def _only(article: int, found: list[int]) -> Place | None:
    return Place(article, found[0]) if len(found) == 1 else None


def _nobody(reading: Reading, article: int) -> Iterator[_Nobody]:
    text = reading.article.text
    for claim in reading.claims:
        if claim.factuality is not Factuality.DENIED or claim.sign is None:
            continue
        role = _role(text, claim)
        beside = text[claim.start : claim.end]
        if role and not _PARTLY.search(beside) and _is_in_head(reading, claim.sentence):
            spot = Spot(article, claim.predicate_start, claim.predicate_end)
            start, end = min(claim.sign[0], claim.start), max(claim.sign[1], claim.predicate_end)
            places = [_headed(text, one) for one in claim.others if one.relation in _WHERE]
            yield _Nobody(article, start, end, role, spot, tuple(places))


def _headed(text: str, phrase: Phrase) -> tuple[int, int]:
    """The span of the main word of a phrase with what stands before it: "the explosion" in it."""
    found = re.search(rf"\b{re.escape(phrase.head)}\w*", text[phrase.start : phrase.end], re.I)
    return phrase.start, phrase.start + found.end() if found else phrase.end


def _role(text: str, claim: Claim) -> str:
    """What a clause says happened to nobody, "" where it denies something else or only for some."""
    first = claim.sign[0] if claim.sign else claim.start
    if named := _WHAT.match(text, first):
        noun = _roles().get(named["what"].casefold(), "")
        if noun and _OF.isdisjoint(phrase.relation for phrase in claim.others):
            return noun  # "no injuries were reported"
    return _roles().get(claim.predicate, "") if _ALL.match(text, first) else ""


def _is_in_head(reading: Reading, sentence: int) -> bool:
    return bisect_left(reading.statements, sentence) < _HEAD


def _difference(aligned: Aligned, held: _Nobody, place: Place) -> Iterator[Difference]:
    readings = aligned.readings[held.article], aligned.readings[place.article]
    figure = readings[1].quantities[place.number]
    sentence = readings[1].sentence_at(figure.start)
    ends = sorted([(held.article, readings[0].sentence_at(held.start)), (place.article, sentence)])
    alike = aligned.alike(*ends[0], *ends[1])
    of_total = figure.relation in {"", "part"} and figure.low > 0
    if alike < _ALIKE or not of_total or not _is_in_head(readings[1], sentence):
        return
    value = quantity_value(figure)
    told = position(readings[0], held.start, held.end, people_value(0, held.role))
    given = position(readings[1], figure.start, figure.end, value)
    names = account_names([reading.article for reading in aligned.readings])
    spot = Spot(place.article, figure.start, figure.end)
    verdict, why = _verdict(aligned, held, spot)
    reason = message(
        "“{words}” ({account}) against {value} ({other}): {why}.",
        words=told.text,
        account=names[held.article],
        value=value,
        other=names[place.article],
        why=why,
    )
    strength = Strength.STRONG if alike >= _STRONG else Strength.POSSIBLE
    places = sorted([(held.article, told), (place.article, given)], key=lambda one: one[0])
    yield difference(aligned, Kind.NUMBER, (verdict, strength, reason), places)


def _verdict(aligned: Aligned, nobody: _Nobody, some: Spot) -> tuple[Verdict, str]:
    published = [aligned.readings[n].article.published for n in (nobody.article, some.article)]
    precise = all("T" in moment for moment in published)
    days = [in_utc(moment) if precise else moment[:10] for moment in published]
    if why := _doubt(aligned, nobody, some):
        return Verdict.UNCLEAR, why
    if not all(days):
        return Verdict.UNCLEAR, UNDATED
    if days[0] < days[1]:
        why = message("the figure was published later, and may have come about since")
        return Verdict.COMPATIBLE, why
    if days[0] > days[1]:
        return Verdict.UNCLEAR, message("the figure was published earlier")
    return Verdict.CONFLICT, message("both can't be true of the same thing at the same time")


def _doubt(aligned: Aligned, nobody: _Nobody, some: Spot) -> str | None:
    """Why those may be other people, or of another time, whichever account is the later one."""
    if not is_plain(aligned, some):
        return message("one of them may be a plan, a doubt or a denial")
    if is_recalled(aligned, some, anywhere=True):
        return message("the statements are of different times")
    if _is_elsewhere(aligned, nobody, some.article):
        return message("the statements may be of different things")
    scope = is_of_another_scope(aligned, some, nobody.spot, of_all=True)
    return scope or times_apart(aligned, nobody.spot, some)


def _is_elsewhere(aligned: Aligned, nobody: _Nobody, other: int) -> bool:
    """Whether nobody was so in a place that the other account does not name at all."""
    text = aligned.readings[other].article.text
    named = set(aligned.tokens[other].content(0, len(text)))
    tokens = aligned.tokens[nobody.article]
    return any(named.isdisjoint(tokens.content(*span)) for span in nobody.places)


@cache
def _roles() -> dict[str, str]:
    """What befalls people, by the single English words that say so (resources/words/roles.tsv)."""
    return {
        form: row[3]
        for row in rows("roles")
        if row[0] == "en" and row[3] in PERSONAL
        for form in row[2].split("|")
        if " " not in form
    }
