"""Aspects: times of one thing of an event in unlike words: when it began, when a hall was built.

"The alarm came in at 7.40 p.m." and "firefighters were called at 8:15" share no word, but each
account tells but once when the alarm was raised. Such times are set side by side, never as a
conflict.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import difference
from desktop.comparison.positions.gates import (
    Spot,
    are_of_two_realities,
    clause_text,
    has_denial,
    of_events,
)
from desktop.comparison.positions.matching import Match, Place, Relation, ends
from desktop.comparison.positions.recalled import is_recalled
from desktop.comparison.positions.stages import are_of_other_stages
from desktop.comparison.reasons import against, quoted
from desktop.comparison.times.event_times import EventTimes
from desktop.comparison.times.moments import Moment, relation
from desktop.message import message
from desktop.text.aspects import HOUR, MONTH, YEAR, aspects

# Of an aspect that one account times once the other one may give so many times.
_FEW = 2
# Where hardly more is said each time is the only one.
_FEWEST = 5


def unsure_times(event: EventTimes, matched: Iterable[Match]) -> Iterator[Difference]:
    """Differences between the times of one aspect, of those that nothing else has matched."""
    taken = {end for match in matched for end in ends(match)}
    told = [_told(event, article) for article in range(len(event.given))]
    given = [_values(event, article) for article in range(len(event.given))]
    for one, other in event.aligned.pairs():
        if not _tell_enough(event, one, other):
            continue
        for aspect in sorted(told[one].keys() & told[other].keys()):
            for places in _lone_pairs(event, told[one][aspect], told[other][aspect]):
                both = {(places[0], other), (places[1], one)}
                # what the other account gives, too, of whatever deed, rivals nothing there
                own = not any(event.described(place)[1] in given[rival] for place, rival in both)
                if own and taken.isdisjoint(both) and _may_be_of_one(event, *places):
                    taken |= both
                    yield _difference(event, *places)


def _told(event: EventTimes, article: int) -> dict[str, list[Place]]:
    """The times of an article by the aspects that the words around them tell of."""
    language = event.aligned.terms[article].language
    reading = event.aligned.readings[article]
    found: dict[str, list[Place]] = defaultdict(list)
    for number, given in enumerate(event.given[article]):
        kind = _kind(given.moment)
        if not kind or given.of_saying or given.moment.names:
            continue
        start, end = given.moment.expression.start, given.moment.expression.end
        clause = clause_text(event.aligned, Spot(article, start, end))
        names = aspects(clause, language, kind)
        if not names and kind == HOUR:  # few things in a report have one
            names = aspects(reading.sentence_around(start).text, language, kind)
        for name in names:
            found[f"{kind} {name}"].append(Place(article, number))
    return found


def _values(event: EventTimes, article: int) -> frozenset[str]:
    """What the times of an article mean."""
    places = (Place(article, number) for number in range(len(event.given[article])))
    return frozenset(event.described(place)[1] for place in places)


def _kind(moment: Moment) -> str:
    """The kind of aspects that a time can tell, "" for none."""
    told = moment.expression
    if told.until or told.ahead or told.relative:
        return ""
    if told.clock:
        return HOUR
    if told.day or told.weekday is not None or told.period or told.quarter or told.season:
        return ""
    return MONTH if told.month else YEAR if told.year else ""


def _lone_pairs(
    event: EventTimes, places: list[Place], counterparts: list[Place]
) -> Iterator[tuple[Place, Place]]:
    """The times of one aspect of two accounts, if one gives it once and the other hardly more."""
    given = [{event.described(place)[1] for place in side} for side in (places, counterparts)]
    fewest, most = sorted(map(len, given))
    if fewest == 1 and most <= _FEW and given[0].isdisjoint(given[1]):
        yield from ((one, other) for one in places for other in counterparts)


def _may_be_of_one(event: EventTimes, one: Place, other: Place) -> bool:
    """Whether two times exclude each other, and nothing tells that they are of two things."""
    moments = event.moment(one), event.moment(other)
    if not _exclude(*moments):
        return False
    spots = [
        Spot(place.article, event.time(place).start, event.time(place).end)
        for place in (one, other)
    ]
    if are_of_two_realities(event.aligned, *spots) or are_of_other_stages(event.aligned, *spots):
        return False
    alone = (is_recalled, has_denial)
    return not any(told(event.aligned, spots[0]) != told(event.aligned, spots[1]) for told in alone)


def _exclude(one: Moment, other: Moment) -> bool:
    """Whether two hours of one day, two years or two months are not the same."""
    if one.expression.clock:
        return one.day == other.day and relation(one, other) is Relation.RIVAL
    first, second = one.expression, other.expression
    years = {first.year, second.year} - {None}
    return first.month != second.month if first.month else len(years) > 1


def _tell_enough(event: EventTimes, one: int, other: int) -> bool:
    """Whether two articles are of one event, and say more about it than a few times."""
    told = [len(event.aligned.readings[article].statements) for article in (one, other)]
    apart = of_events(event.aligned, Spot(one, 0, 0), Spot(other, 0, 0))
    return min(told) >= _FEWEST and not apart


def _difference(event: EventTimes, one: Place, other: Place) -> Difference:
    written = [quoted(*event.described(place)) for place in (one, other)]
    why = message("the statements may be of different things")
    judgement = Verdict.UNCLEAR, Strength.POSSIBLE, against(written[0], written[1], why)
    found = [(place.article, event.position(place)) for place in (one, other)]
    return difference(event.aligned, Kind.TIME, judgement, found)
