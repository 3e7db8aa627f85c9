"""Time: dates and times of the same thing, written or meant differently."""

from collections.abc import Iterator, Sequence
from datetime import timedelta
from functools import partial
from itertools import product

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import Judgement, agreeing, difference, named
from desktop.comparison.positions.deeds import Deed, deed, of_other_deeds
from desktop.comparison.positions.gates import (
    DOUBTFULLY_DATED,
    UNDATED,
    Spot,
    are_of_two_realities,
    objections,
    weightiest,
)
from desktop.comparison.positions.matching import Match, Place, Relation, closest, ends, grouped
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.reasons import against, both_are, lies_in, may_be_rough, quoted
from desktop.comparison.times.aspects import unsure_times
from desktop.comparison.times.dated_deeds import are_of_two_verbs, may_be_of_two_verbs
from desktop.comparison.times.event_times import EventTimes
from desktop.comparison.times.moments import (
    are_to_come,
    are_weeks_apart,
    breadth,
    hang_on_doubtful_date,
    minutes_apart,
    relation,
)
from desktop.comparison.times.own_days import of_other_days
from desktop.message import message
from desktop.text.dates import Manner

# Statements this alike may say when the same thing was.
_ALIKE = 0.22
# When they must be nearly paraphrases: for times that exclude each other ...
_ALIKE_IF_RIVAL = 0.50
# ... less if both give the hour: few things in a report have one ...
_ALIKE_IF_RIVAL_HOURS = 0.30
# ... and for calling that a conflict. On 460 pairs of BASIL and AllSides no two hours that exclude
# each other stand in statements as alike as that; of 34 such days one pair was of one thing.
_ALIKE_IF_CONFLICT = 0.55
_ALIKE_IF_CONFLICT_HOURS = 0.38
# What tells that two times are of one deed. On 280 pairs of BASIL, AllSides and newswcl50, alike
# statements alone matched 133 times, two of three of which were of different deeds. By these, on
# 555 pairs, 84 were told as compatible: 5 of different deeds, 9 of what is nearly one deed.
_SHARED_WORDS = 2  # that lead up to both, where the verbs are the same
_MANY_SHARED_WORDS = 3  # whatever the verbs; one less if two take part in both
_SHARED_ROLES = 2
_ALIKE_IF_VERB = 0.50
_ALIKE_IF_WIDE = 0.40  # where much else was, too: "Monday" in "this year"
_FEW_DAYS = 2
_ALIKE_IF_PARAPHRASE = 0.75  # with a word or a role in common
_ALIKE_CLAUSES = 0.50
_ALIKE_IF_CLAUSES = 0.40
# In more than a year, in days, too much else was.
_LONGEST = 400
_SEASON = 120  # days; people disagree on when a season begins
_STRONG = 0.45
# What a head says was so then is more than what else was that day, if the heads are so alike.
_BESIDE = frozenset({"earlier", "later"})
_ALIKE_HEADS = 0.20
_ROUGHLY = 20  # minutes that an hour is rounded by: who says 2 a.m. does not mean half past
_DAY = timedelta(days=1)
# The head of a report has no more times than this, or it is a timetable.
_HEAD_TIMES = 20


def find_times(aligned: Aligned) -> Iterator[Difference | None]:
    """Differences between the times of the same thing, over all articles that give one."""
    event = EventTimes(aligned)
    found: list[Match] = []
    for match in _matches(event):
        if match is None:
            yield None
        else:
            found.append(match)
    for matches in grouped(found):
        judged = agreeing(matches, partial(_judgement, event), partial(_apart, event))
        for judgement, places, between in judged:
            told = [(place.article, event.position(place)) for place in places]
            yield difference(aligned, Kind.TIME, judgement, told, between)
    yield from unsure_times(event, found)


def _matches(event: EventTimes) -> Iterator[Match | None]:
    """The times of one action; hours with hours first, then days with days and hours.

    What another account gives, too, rivals nothing, of whatever deed it is there.

    Yields:
        The matches; None wherever one that may hold has been looked at.
    """
    found: list[Match] = []
    for one, other in event.aligned.pairs():
        for match in _candidates(event, one, other):
            yield None
            found.append(match)
    taken: set[tuple[Place, int]] = set()
    for hours in (True, False):
        held = [m for m in found if _both_hours(event, m.one, m.other) is hours]
        known = {end for m in held if m.relation < Relation.RIVAL for end in ends(m)}
        of_one_deed: list[Match] = []
        for match in held:
            yield None
            rivals = match.relation is Relation.RIVAL
            barred = not taken.isdisjoint(ends(match)) or (
                rivals and (not known.isdisjoint(ends(match)) or _hang_apart(event, match))
            )
            if not barred and _is_of_one_deed(event, match):
                of_one_deed.append(match)
        chosen = closest(of_one_deed)
        taken |= {end for match in chosen for end in ends(match)}
        yield from chosen


def _judgement(event: EventTimes, match: Match) -> Judgement | None:
    rivals = match.relation is Relation.RIVAL
    judged = None if rivals and _are_of_two_deeds(event, match) else _judge(event, match)
    strength = Strength.STRONG if match.alike >= _STRONG else Strength.POSSIBLE
    return (judged[0], strength, named(event.aligned, match, judged[1])) if judged else None


def _candidates(event: EventTimes, one: int, other: int) -> Iterator[Match]:
    places, counterparts = _places(event, one), _places(event, other)
    for (first, second), value in sorted(_alike(event, places, counterparts).items()):
        both = places[first], counterparts[second]
        found = relation(event.moment(both[0]), event.moment(both[1]))
        least = _needed(event, *both) if found is Relation.RIVAL else _ALIKE
        if found is Relation.RIVAL and _are_named_by_both(event, *both):
            continue
        if found is not None and (value >= least or _are_of_heads(event, *both)):
            yield Match(*both, found, value)


def _are_named_by_both(event: EventTimes, one: Place, other: Place) -> bool:
    """Whether a date of which no year is known stands in the other account, too."""
    if not are_to_come(event.moment(one), event.moment(other)):
        return False
    return any(
        _written(event, held) == _written(event, place)
        for place, rival in ((one, other), (other, one))
        for held in _places(event, rival.article)
    )


def _hang_apart(event: EventTimes, match: Match) -> bool:
    """Whether two times modify verbs that are, or may be, two actions."""
    hours = _both_hours(event, match.one, match.other)
    return are_of_two_verbs(event.aligned, *_spots(event, match), hours=hours)


def _is_of_one_deed(event: EventTimes, match: Match) -> bool:
    """Whether it is clear enough that two times are of the same action."""
    places = match.one, match.other
    clocks = [clock for place in places if (clock := event.time(place).clock)]
    if len(clocks) == len(places) and not _are_days_apart(event, *places):
        rough = match.relation is Relation.COMPATIBLE
        return not rough or minutes_apart(clocks[0], clocks[1]) <= _ROUGHLY
    if match.relation is Relation.COMPATIBLE and _longest(event, match) > _LONGEST:
        return False
    if _are_recalled(event, match):
        return True
    found = deed(event.aligned, *_spots(event, match))
    if _are_of_heads(event, *places):
        shared = found.predicates or found.roles or found.leading
        return bool(shared) or not _is_beside_the_event(event, match)
    wide = match.relation is Relation.COMPATIBLE and _longest(event, match) > _FEW_DAYS
    if wide and _alike_of(event, match)[0] < _ALIKE_IF_WIDE:
        return False
    planned = are_to_come(event.moment(match.one), event.moment(match.other))
    return _speaks_for_one_deed(event, match, found) and not (planned and not found.predicates)


def _is_beside_the_event(event: EventTimes, match: Match) -> bool:
    """Whether a head has "earlier" or "later" that day, in dissimilar words."""
    portions = {event.time(place).portion for place in (match.one, match.other)}
    return bool(portions & _BESIDE) and max(_alike_of(event, match)) < _ALIKE_HEADS


def _are_recalled(event: EventTimes, match: Match) -> bool:
    """Whether two times are one season of an earlier year, hardly a coincidence."""
    for place in (match.one, match.other):
        moment = event.moment(place)
        held, published = moment.interval, moment.published
        if held is None or not _FEW_DAYS < moment.length <= _SEASON:
            return False
        if published is not None and held.after.year >= published.year:
            return False
    return True


def _speaks_for_one_deed(event: EventTimes, match: Match, found: Deed) -> bool:
    statements, clauses = _alike_of(event, match)
    wide = match.relation is Relation.COMPATIBLE and _longest(event, match) > _FEW_DAYS
    if wide and any(_runs_on(event, place) for place in (match.one, match.other)):
        return bool(found.predicates and found.roles) and statements >= _ALIKE_IF_VERB
    if found.leading + (found.roles >= _SHARED_ROLES) >= _MANY_SHARED_WORDS:
        return True
    shared = bool(found.roles or found.leading)
    if found.predicates and wide:
        return shared
    if found.predicates and (found.roles or found.leading >= _SHARED_WORDS):
        return True
    if statements >= (_ALIKE_IF_VERB if found.predicates else _ALIKE_IF_PARAPHRASE):
        return shared or bool(found.predicates)
    return clauses >= _ALIKE_CLAUSES and statements >= _ALIKE_IF_CLAUSES


def _runs_on(event: EventTimes, place: Place) -> bool:
    """Whether a time is the duration of something continuous: "over the past few weeks"."""
    relative = event.time(place).relative
    return relative is not None and relative.manner in (Manner.PAST, Manner.COMING)


def _are_of_heads(event: EventTimes, one: Place, other: Place) -> bool:
    """Whether two times are of one day, and in the heads that say when the event was."""
    day = event.moment(one).day
    same = day is not None and day == event.moment(other).day
    return same and all(event.given[place.article][place.number].in_head for place in (one, other))


def _apart(event: EventTimes, match: Match) -> float:
    """How far apart two times are: in days, or in minutes if they are hours of one day."""
    one, other = match.one, match.other
    if not _are_days_apart(event, one, other):
        clocks = [clock for place in (one, other) if (clock := event.time(place).clock)]
        return minutes_apart(*clocks) if len(clocks) == len(match[:2]) else 0.0
    first, second = event.moment(one).interval, event.moment(other).interval
    return abs((first.first - second.first) / _DAY) if first and second else 0.0


def _are_days_apart(event: EventTimes, one: Place, other: Place) -> bool:
    first, second = event.moment(one).interval, event.moment(other).interval
    return bool(first and second and abs(first.first - second.first) >= _DAY)


def _longest(event: EventTimes, match: Match) -> float:
    """The length in days of the longer of two times."""
    return max(event.moment(place).length for place in (match.one, match.other))


def _alike_of(event: EventTimes, match: Match) -> tuple[float, float]:
    """The similarity of the statements of two times, and of their clauses."""
    one, other = (event.time(place).start for place in (match.one, match.other))
    return event.aligned.alike_at(match.one.article, one, match.other.article, other)


def _spots(event: EventTimes, match: Match) -> tuple[Spot, Spot]:
    one, other = event.time(match.one), event.time(match.other)
    return (
        Spot(match.one.article, one.start, one.end),
        Spot(match.other.article, other.start, other.end),
    )


def _needed(event: EventTimes, one: Place, other: Place) -> float:
    relative = [place for place in (one, other) if event.time(place).relative]
    if any(_is_quoted(event, place) for place in relative):
        return float("inf")  # "today" in a speech is the day of the speech
    if relative:
        return _ALIKE_IF_PARAPHRASE
    return _ALIKE_IF_RIVAL_HOURS if _both_hours(event, one, other) else _ALIKE_IF_RIVAL


def _is_quoted(event: EventTimes, place: Place) -> bool:
    return event.aligned.readings[place.article].is_quoted(event.time(place).start)


def _places(event: EventTimes, article: int) -> list[Place]:
    """The times of an article's statements, without the days on which they were made."""
    given = event.given[article]
    return [Place(article, index) for index, one in enumerate(given) if not one.of_saying]


def _alike(
    event: EventTimes, places: Sequence[Place], counterparts: Sequence[Place]
) -> dict[tuple[int, int], float]:
    """How alike the statements are that times of two articles stand in, or their clauses.

    A statement with several times tells of several things: there only its clauses count.

    Returns:
        For the numbers of one time and of its counterpart how alike they are, where that is enough
        or where both stand in the heads of their accounts.
    """
    if not places or not counterparts:
        return {}
    given = [[event.given[p.article][p.number] for p in side] for side in (places, counterparts)]
    starts = [[one.moment.expression.start for one in side] for side in given]
    first, second = ([n for n, one in enumerate(side) if one.in_head] for side in given)
    heads = product(first[:_HEAD_TIMES], second[:_HEAD_TIMES])
    found = dict.fromkeys(heads, 0.0)
    ends = places[0].article, starts[0], counterparts[0].article, starts[1]
    for first, second, statements, clauses in event.aligned.around(*ends):
        single = given[0][first].single and given[1][second].single
        value = max(statements, clauses) if single else clauses
        if value >= _ALIKE or (first, second) in found:
            found[first, second] = value
    return found


def _both_hours(event: EventTimes, one: Place, other: Place) -> bool:
    return bool(event.time(one).clock and event.time(other).clock)


def _written(event: EventTimes, place: Place) -> str:
    return event.time(place).text.casefold()


def _judge(event: EventTimes, match: Match) -> tuple[Verdict, str] | None:
    """The verdict on two times, or None where they do not differ."""
    one, other = event.described(match.one), event.described(match.other)
    same = match.relation is Relation.SAME
    # "last week" may be said here and there, a day apart
    if _written(event, match.one) == _written(event, match.other) or (same and not one[1]):
        return None
    if same:
        return Verdict.COMPATIBLE, both_are(one[0], other[0], one[1])
    places = (match.one, match.other)
    rough = [event.time(place).text for place in places if event.moment(place).loose]
    rough = rough if all(event.time(place).clock for place in places) else []
    if match.relation is Relation.COMPATIBLE and rough:
        return Verdict.COMPATIBLE, may_be_rough(one[0], other[0], rough)
    if match.relation is Relation.COMPATIBLE:
        narrow, wide = sorted(places, key=lambda p: breadth(event.moment(p)))
        inner, outer = event.described(narrow), event.described(wide)
        return Verdict.COMPATIBLE, lies_in(quoted(*inner), quoted(*outer))
    for why in weightiest(_objections(event, match)):
        return Verdict.UNCLEAR, against(quoted(*one), quoted(*other), why)
    why = message("the same thing can't have been at both times")
    return Verdict.CONFLICT, against(quoted(*one), quoted(*other), why)


def _are_of_two_deeds(event: EventTimes, match: Match) -> bool:
    """Whether more speaks for two times being of two deeds than of one, so that nothing is told.

    Of seven that were called unclear on 750 pairs of real reports not one was of one deed.
    """
    spots = _spots(event, match)
    hours = _both_hours(event, match.one, match.other)
    if not hours and match.alike < _ALIKE_IF_CONFLICT:
        return True
    other = are_of_two_realities(event.aligned, *spots) or of_other_deeds(event.aligned, *spots)
    return bool(other) and not deed(event.aligned, *spots).predicates


def _objections(event: EventTimes, match: Match) -> Iterator[str]:
    """What keeps two times that exclude each other from being a conflict."""
    hours = _both_hours(event, match.one, match.other)
    unlike = hours and match.alike < _ALIKE_IF_CONFLICT_HOURS
    if unlike or may_be_of_two_verbs(event.aligned, *_spots(event, match)):
        yield message("the statements may be of different things")
    times = [event.time(place) for place in (match.one, match.other)]
    if any(time.relative for time in times):
        yield message("one of them counts from a day that may be another")
    places = (match.one, match.other)
    if any(_is_inferred(event, place) for place in places):
        yield UNDATED
    meant = [(event.aligned.readings[p.article], event.moment(p)) for p in places]
    if hang_on_doubtful_date(*meant):
        yield DOUBTFULLY_DATED
    yield from of_other_days(event.aligned, match, [moment for _, moment in meant])
    if why := of_other_deeds(event.aligned, *_spots(event, match)):
        yield why
    if are_weeks_apart(*(moment for _, moment in meant)):
        yield message("they are whole weeks apart, and a date of publication may be wrong")
    yield from objections(
        event.aligned,
        *_spots(event, match),
        of_one_thing=hours,
        dated=hours or all(event.moment(place).interval for place in (match.one, match.other)),
    )
    if why := is_of_another_scope(event.aligned, *_spots(event, match)):
        yield why


def _is_inferred(event: EventTimes, place: Place) -> bool:
    written = event.aligned.readings[place.article].times[place.number]
    return event.calendar.is_inferred(place.article, written)
