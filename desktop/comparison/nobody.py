"""Nobody: "nobody was arrested" beside another account's "eleven people were arrested".

Who was killed, hurt or arrested is a figure where there were some, and a denial where there was
nobody: neither figures nor claims alone set the two against each other.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment import Aligned
from desktop.comparison.building import difference, position
from desktop.comparison.gates import UNDATED, Spot, is_plain, times_apart
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.subjects import counts_people
from desktop.comparison.values import people_value, quantity_value
from desktop.message import message
from desktop.reading import Reading
from desktop.reading.claim import Claim, Factuality, Phrase
from desktop.text.counted import PERSONAL
from desktop.text.dates import resolve
from desktop.text.lexicon import rows
from desktop.text.nouns import singular, words
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
# Of all of a group that is counted: of some of the very same somebody else may tell.
_OF_GROUP = re.compile(r"none of the (?:[\d,]+ |[a-z]+ )?(?P<group>[a-z]+)\b", re.I)
_THERE = re.compile(r"no (?P<group>[a-z]+) among the (?P<role>[a-z]+)\b", re.I)
_OF = frozenset({"among", "of", "to", "for"})
# One person of whom that is told without a number, and what was so before the day of the event.
_A = re.compile(r"an? ", re.I)
_HAD = re.compile(r"\b(?:had|has|have)\s+(?:been\s+)?$", re.I)
_NEAR = 12  # characters before a verb that hold these
_DAYS = 2  # by which a report is later than its event, or an announcement earlier
# ... as do those who were not hurt badly, and those who were hurt besides.
_PARTLY = re.compile(
    r"\b(?:serious\w*|bad(?:ly)?|critical\w*|severe\w*|major|life|else|other|others|further|more"
    r"|among|yet|so far|initially|at first|immediate\w*)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class _Nobody:
    """What an account says befell nobody.

    Attributes:
        article: its index.
        start: first character of the clause.
        end: character after its last one.
        role: what befell nobody: "killed", "injured", "arrested".
        spot: the word that says so.
        noun: of whom alone that is said: "passenger"; "" of all who were there.
    """

    article: int
    start: int
    end: int
    role: str
    spot: Spot
    noun: str = ""


@dataclass(frozen=True, slots=True)
class _Some:
    """Those of whom another account says that it befell them.

    Attributes:
        spot: where that stands.
        value: how many people it befell.
    """

    spot: Spot
    value: str


def find_nobody(aligned: Aligned) -> Iterator[Difference]:
    """What befell nobody in one account, and so many people in another one."""
    nobody = [
        list(_nobody(reading, article)) if terms.language == "en" else []
        for article, (reading, terms) in enumerate(
            zip(aligned.readings, aligned.terms, strict=True)
        )
    ]
    for one, other in aligned.pairs():
        for mine, theirs in ((one, other), (other, one)):
            told = {(held.role, held.noun) for held in nobody[theirs]}
            for held in nobody[mine]:
                own = _counted(aligned.readings[mine], held)
                if not own and (held.role, held.noun) not in told:
                    for some in _some(aligned.readings[theirs], theirs, held):
                        yield from _difference(aligned, held, some)


def _counted(reading: Reading, held: _Nobody) -> list[int]:
    """The figures that say how many people something befell, of a group if it is of that alone."""
    return [
        number
        for number, figure in enumerate(reading.quantities)
        if figure.role == held.role and counts_people(figure)
        if held.noun in {"", figure.noun}
    ]


def _some(reading: Reading, article: int, held: _Nobody) -> Iterator[_Some]:
    """The only figure of those whom it befell; where there is none, the only one person."""
    figures = [reading.quantities[number] for number in _counted(reading, held)]
    if not figures:
        yield from _one_person(reading, article, held)
    elif len(figures) == 1 and figures[0].relation in {"", "part"} and figures[0].low > 0:
        spot = Spot(article, figures[0].start, figures[0].end)
        yield _Some(spot, quantity_value(figures[0]))


def _one_person(reading: Reading, article: int, held: _Nobody) -> Iterator[_Some]:
    """Somebody of whom an account tells without a number: "a watchman was killed"."""
    text = reading.article.text
    found: list[Phrase] = []
    for claim in reading.claims:
        phrase = claim.target or claim.agent
        told = claim.factuality is Factuality.ASSERTED and phrase is not None
        if told and phrase and _roles().get(claim.predicate) == held.role:
            of_it = _is_person(phrase.head.casefold()) and not _is_of_old(reading, claim)
            caused = any(other.relation == "of" for other in claim.others)  # "died of cancer"
            if of_it and not caused and _A.match(text, phrase.start):
                found.append(phrase)
    if len(found) == 1 and not held.noun:
        spot = Spot(article, found[0].start, found[0].end)
        yield _Some(spot, people_value(1, held.role))


def _is_person(noun: str) -> bool:
    return noun in words("person") or noun.endswith(("man", "woman"))


def _is_of_old(reading: Reading, claim: Claim) -> bool:
    """Whether a claim is of another day than that of the report: "had been hurt", "in 2019"."""
    text, published = reading.article.text, reading.published
    before = text[max(0, claim.predicate_start - _NEAR) : claim.predicate_start]
    if _HAD.search(before) or published is None:
        return True
    meant = (resolve(time, published) for time in reading.times_in(claim.sentence))
    return any(held and abs((held.first.date() - published).days) > _DAYS for held in meant)


def _nobody(reading: Reading, article: int) -> Iterator[_Nobody]:
    text = reading.article.text
    for claim in reading.claims:
        if claim.factuality is not Factuality.DENIED or claim.sign is None:
            continue
        if not _is_in_head(reading, claim.sentence):
            continue
        spot = Spot(article, claim.predicate_start, claim.predicate_end)
        start, end = min(claim.sign[0], claim.start), max(claim.sign[1], claim.predicate_end)
        if there := _THERE.match(text, claim.sign[0]):
            role, noun = _roles().get(there["role"].casefold(), ""), there["group"]
            end = there.end()
        else:
            role, noun = _role(text, claim), _group(text, claim.sign[0])
            role = "" if _PARTLY.search(text[claim.start : claim.end]) else role
        if role:
            yield _Nobody(article, start, end, role, spot, singular(noun.casefold()))


def _group(text: str, first: int) -> str:
    """The noun of the group of which a clause says that something befell none of it, or ""."""
    found = _OF_GROUP.match(text, first)
    return found["group"] if found else ""


def _role(text: str, claim: Claim) -> str:
    """What a clause says befell nobody, "" where it denies something else, or of some only."""
    first = claim.sign[0] if claim.sign else claim.start
    written = text[claim.predicate_start : claim.predicate_end].casefold()
    if named := _WHAT.match(text, first):
        noun = _roles().get(named["what"].casefold(), "")
        if noun and _OF.isdisjoint(phrase.relation for phrase in claim.others):
            return noun  # "no injuries were reported"
    of_all = _ALL.match(text, first) or _OF_GROUP.match(text, first)
    # "missing" is a form that the lemma "miss" does not tell
    return (_roles().get(claim.predicate) or _roles().get(written, "")) if of_all else ""


def _is_in_head(reading: Reading, sentence: int) -> bool:
    return bisect_left(reading.statements, sentence) < _HEAD


def _difference(aligned: Aligned, held: _Nobody, some: _Some) -> Iterator[Difference]:
    spot, value = some.spot, some.value
    readings = aligned.readings[held.article], aligned.readings[spot.article]
    sentence = readings[1].sentence_at(spot.start)
    ends = sorted([(held.article, readings[0].sentence_at(held.start)), (spot.article, sentence)])
    alike = aligned.alike(*ends[0], *ends[1])
    if alike < _ALIKE or not _is_in_head(readings[1], sentence):
        return
    told = position(readings[0], held.start, held.end, people_value(0, held.role))
    given = position(readings[1], spot.start, spot.end, value)
    names = account_names([reading.article for reading in aligned.readings])
    verdict, why = _verdict(aligned, held.spot, spot)
    reason = message(
        "“{words}” ({account}) against {value} ({other}): {why}.",
        words=told.text,
        account=names[held.article],
        value=value,
        other=names[spot.article],
        why=why,
    )
    strength = Strength.STRONG if alike >= _STRONG else Strength.POSSIBLE
    places = sorted([(held.article, told), (spot.article, given)], key=lambda one: one[0])
    yield difference(aligned, Kind.NUMBER, (verdict, strength, reason), places)


def _verdict(aligned: Aligned, nobody: Spot, some: Spot) -> tuple[Verdict, str]:
    published = [aligned.readings[spot.article].article.published for spot in (nobody, some)]
    precise = all("T" in moment for moment in published)
    days = [in_utc(moment) if precise else moment[:10] for moment in published]
    if not is_plain(aligned, some):
        return Verdict.UNCLEAR, message("one of them may be a plan, a doubt or a denial")
    if why := times_apart(aligned, nobody, some):
        return Verdict.UNCLEAR, why
    if not all(days):
        return Verdict.UNCLEAR, UNDATED
    if days[0] < days[1]:
        why = message("the figure was published later, and may have come about since")
        return Verdict.COMPATIBLE, why
    if days[0] > days[1]:
        return Verdict.UNCLEAR, message("the figure was published earlier")
    return Verdict.CONFLICT, message("both can't be true of the same thing at the same time")


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
