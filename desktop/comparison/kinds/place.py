"""Place: where the same thing happened, where accounts differ about it."""

from collections.abc import Iterator

from desktop.comparison.alignment.related import of_other_events
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Position, Strength, Verdict
from desktop.comparison.names.locations import (
    Location,
    Locations,
    locations,
    part_of,
    same_doing,
    same_theme,
    sides_apart,
    stays_put,
)
from desktop.comparison.names.numbered import find_numbered
from desktop.comparison.positions.building import Judgement, agreeing, difference, named, position
from desktop.comparison.positions.doubts import only_one_of
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.matching import Match, Place, Relation
from desktop.comparison.reasons import because, quoted
from desktop.message import message
from desktop.text.peoples import country
from desktop.text.words import fold

# Statements that put one thing in two places must be at least this similar ...
_ALIKE = 0.20
_ALIKE_IF_SIDES = 0.10  # opposite directions of the same noun are hardly in both by chance
# ... and where a name may be that of a town and of the country around it, nearly paraphrases.
_ALIKE_IF_NAMED = 0.50
# Accounts within so many days are of one event: something immobile is in one place for all of them.
_SAME_EVENT = 7


def find_places(aligned: Aligned) -> Iterator[Difference | None]:
    """Differences between the places that accounts give for one thing."""
    held = [tuple(locations(aligned, number)) for number in range(len(aligned.readings))]
    judged: dict[Match, Judgement] = {}
    known = [Locations(own) for own in held]
    for one, other in aligned.pairs():
        for index, location in enumerate(held[one]):
            yield None
            for counterpart in known[other].like(location):
                judgement = _judgement(aligned, location, held[other][counterpart])
                if judgement:
                    places = Place(one, index), Place(other, counterpart)
                    match = Match(*places, Relation.RIVAL, 0.0)
                    verdict, strength, reason = judgement
                    judged[match] = verdict, strength, named(aligned, match, reason)
    for judgement, places, between in agreeing(list(judged), judged.__getitem__):
        found = [(p.article, _position(aligned, held[p.article][p.number])) for p in places]
        yield difference(aligned, Kind.PLACE, judgement, found, between)
    yield from find_numbered(aligned)


def _position(aligned: Aligned, location: Location) -> Position:
    reading = aligned.readings[location.article]
    value = location.named.name if location.named else f"{location.heading} {location.phrase.head}"
    return position(reading, location.phrase.start, location.phrase.end, value.strip())


def _judgement(aligned: Aligned, one: Location, other: Location) -> Judgement | None:
    """The verdict on two locations; None where they are the same or not of one thing."""
    if one.goes != other.goes:
        return None
    sides, doing = sides_apart(aligned, one, other), same_doing(one, other)
    if not sides and not doing:
        return None
    alike = _alike(aligned, one, other)
    if alike >= _ALIKE_IF_SIDES and sides:
        return _sides(aligned, one, other)
    if alike < _ALIKE or not doing:
        return None
    texts = _text(aligned, one), _text(aligned, other)
    if why := part_of(aligned, one, other):
        reason = message(
            "“{one}” and “{other}” can both be true: {why}.",
            one=texts[0],
            other=texts[1],
            why=why,
        )
        return Verdict.COMPATIBLE, Strength.POSSIBLE, reason
    return _names(aligned, one, other)


def _sides(aligned: Aligned, one: Location, other: Location) -> Judgement | None:
    """Opposite sides of one thing."""
    texts = _text(aligned, one), _text(aligned, other)
    if not same_theme(one, other):
        told = message(
            "“{one}” and “{other}” are opposite sides, maybe of different things.",
            one=texts[0],
            other=texts[1],
        )
        return Verdict.UNCLEAR, Strength.POSSIBLE, told
    of_one = not of_other_events(aligned, one.article, other.article)
    near = _days_between(aligned, one, other) <= _SAME_EVENT
    if of_one and near and stays_put(aligned, one, other):
        texts = _credited(aligned, one), _credited(aligned, other)
        told = message(
            "{one} and {other} are opposite sides: it can be only one of them.",
            one=texts[0],
            other=texts[1],
        )
        return Verdict.CONFLICT, Strength.POSSIBLE, told
    told = message("“{one}” and “{other}” are opposite sides", one=texts[0], other=texts[1])
    return _rivals(aligned, one, other, told)


def _names(aligned: Aligned, one: Location, other: Location) -> Judgement | None:
    """Two places by name, neither of which is known to be in the other."""
    if not one.named or not other.named or one.named.id == other.named.id:
        return None
    if _nested(one.named.name, other.named.name):
        return None
    told = message(
        "“{one}” in one account, “{other}” in the other",
        one=one.named.name,
        other=other.named.name,
    )
    if one.goes:
        return _rivals(aligned, one, other, told)
    asked = one.phrase.relation.casefold() == other.phrase.relation.casefold()
    if not asked or _alike(aligned, one, other) < _ALIKE_IF_NAMED:
        return None
    return Verdict.UNCLEAR, Strength.POSSIBLE, because(told, message("one may lie in the other"))


def _nested(one: str, other: str) -> bool:
    """Whether one name contains the other, or both are of one country: "Coast", "East Coast"."""
    words = {fold(word) for word in one.split()}, {fold(word) for word in other.split()}
    same = country(one) is not None and country(one) == country(other)
    return same or words[0] <= words[1] or words[1] <= words[0]


def _days_between(aligned: Aligned, one: Location, other: Location) -> float:
    """The number of days between two publications; infinite where one is not known."""
    days = [aligned.readings[held.article].published for held in (one, other)]
    return abs((days[0] - days[1]).days) if days[0] and days[1] else float("inf")


def _credited(aligned: Aligned, one: Location) -> str:
    """A location in words, with the speaker if any."""
    speaker = _position(aligned, one).speaker
    words = _text(aligned, one)
    if not speaker:
        return quoted(words)
    return message("“{words}” ({speaker})", words=words, speaker=speaker)


def _rivals(aligned: Aligned, one: Location, other: Location, told: str) -> Judgement:
    spots = [Spot(held.article, held.phrase.start, held.phrase.end) for held in (one, other)]
    return only_one_of(aligned, spots[0], spots[1], told, _hours_apart(aligned, one, other))


def _hours_apart(aligned: Aligned, one: Location, other: Location) -> Iterator[str]:
    """Both statements give the hour, on whatever day, and never the same one.

    What moves is at one gate at 2 p.m. and at the other one at 4 p.m.
    """
    hours = [
        {time.clock for time in aligned.readings[held.article].times_in(held.claim.sentence)}
        - {None}
        for held in (one, other)
    ]
    if all(hours) and hours[0].isdisjoint(hours[1]):
        yield message("the statements give different hours")


def _alike(aligned: Aligned, one: Location, other: Location) -> float:
    return aligned.alike(
        one.article,
        one.claim.sentence,
        other.article,
        other.claim.sentence,
    )


def _text(aligned: Aligned, one: Location) -> str:
    text = aligned.readings[one.article].article.text
    return " ".join(text[one.phrase.start : one.phrase.end].split())
