"""Number: figures of the same thing whose values differ.

A conflict must pass every gate here and in `desktop.comparison.positions.gates`. On 79 pairs of
real reports, gates of this kind flagged three conflicts, two of them real; loose matching flagged
32, five of them real.
"""

import re
from collections.abc import Iterator, Sequence
from functools import partial
from itertools import chain

from desktop.comparison.accounts import account_names
from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.figures.akin import Akin
from desktop.comparison.figures.counts import LOOSE_UNITS, Figures
from desktop.comparison.figures.further import find_further
from desktop.comparison.figures.jailings import may_be_other_terms
from desktop.comparison.figures.main_counts import MainCounts
from desktop.comparison.figures.nobody import find_nobody
from desktop.comparison.figures.offers import are_of_other_rounds, are_one_offer
from desktop.comparison.figures.reckoning import Reckonings
from desktop.comparison.figures.restrictions import (
    are_of_two_sides,
    have_other_bases,
    is_former_plan,
    may_be_two_gatherings,
    of_a_part,
    was_so_before,
)
from desktop.comparison.figures.slips import is_slip
from desktop.comparison.figures.subjects import counts_people
from desktop.comparison.figures.tallies import Tallies
from desktop.comparison.figures.tolls import Tolls
from desktop.comparison.figures.updates import (
    COUNTED_AGAIN,
    may_be_of_another_count,
    superseded,
    updated,
)
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.positions.building import Judgement, agreeing, difference, named, position
from desktop.comparison.positions.deeds import (
    are_told_of_others,
    is_of_an_earlier_one,
    of_other_scopes,
    same_frame,
)
from desktop.comparison.positions.gates import Spot, is_plain, objections, weightiest
from desktop.comparison.positions.matching import Match, Place, Relation, grouped
from desktop.comparison.positions.scopes import is_of_another_scope
from desktop.comparison.positions.stages import are_of_other_stages
from desktop.comparison.positions.values import quantity_value, reckoned_value
from desktop.comparison.reasons import against, lies_in, quoted
from desktop.message import message
from desktop.text.quantities import Quantity

# Values that exclude each other do so although one is said to be about so much.
_EXACT = frozenset({"", "about"})
# "Eight have left since Monday" counts what "three left on Monday" does not.
_SINCE = re.compile(r"\bsince\b", re.IGNORECASE)
# "All four were killed": of those that were told of, and others may have been killed as well.
_GROUP = re.compile(r"\b(?:all|both|the|these|those|his|her|their)\s+$", re.IGNORECASE)
_SIZE = re.compile(r"\w-[a-z]+$")  # "seven-member"
_NEAR = 8  # characters that hold the longest of these
# "Burned for 40 minutes before it spread", "3 hours for a hospital", "two of them for 3 days".
_STRETCH = re.compile(
    r"\b(?:before|when|until|till|then)\b|\bfor (?:most|some|many|an?|the|others)\b"
    r"|^\w+ of (?:the|them|these|those)\b",
    re.I,
)
_HIGHEST_RATIO = 3.0
_STRONG = 0.6
_SAYS_SO = re.compile(r"\bor (?:more|less|fewer|so)\b", re.IGNORECASE)
# Statements this alike, each with one figure in the place of the other's, are of one thing.
_ALIKE_WHOEVER = 0.6


def find_numbers(aligned: Aligned) -> Iterator[Difference | None]:
    """Differences between figures of the same thing, over all articles that give it."""
    tallies = aligned.once(Tallies)
    yield from tallies.search
    yield from tallies.told
    yield from aligned.once(Figures).search
    for found in _figures_apart(aligned):
        if not _is_within(found, tallies):
            yield found
    of_whom = message("it is not said whether of the same people")
    yield from _unsure_apart(aligned, aligned.once(MainCounts).matches, of_whom)
    of_what = message("the statements may be of different things")
    yield from aligned.once(Akin).search
    yield from _unsure_apart(aligned, aligned.once(Akin).matches, of_what)
    yield from find_further(aligned)
    yield from find_nobody(aligned)


def _is_within(found: Difference, tallies: Tallies) -> bool:
    """Whether figures are those of votes, of which neither counts by itself: "7 votes to 3"."""
    return all(
        tallies.around(article, place.start, place.end)
        for article, side in enumerate(found.sides)
        for place in side
    )


def _figures_apart(aligned: Aligned) -> Iterator[Difference]:
    figures = aligned.once(Figures)
    for matches in grouped(figures.matches):
        judged = agreeing(matches, partial(_judgement, aligned, figures), figures.apart)
        for judgement, places, between in judged:
            found = [(place.article, figures.position(place)) for place in places]
            yield difference(aligned, Kind.NUMBER, judgement, found, between)
    yield from _reckoned(aligned, figures)


def _unsure_apart(aligned: Aligned, found: Sequence[Match], why: str) -> Iterator[Difference]:
    """Figures in sentences too unlike to tell whether they are of one thing: never a conflict."""
    figures = aligned.once(Figures)
    for matches in grouped(found):
        judged = agreeing(matches, partial(_unsure, aligned, figures, why), figures.apart)
        for judgement, places, between in judged:
            told = [(place.article, figures.position(place)) for place in places]
            yield difference(aligned, Kind.NUMBER, judgement, told, between)


def _unsure(aligned: Aligned, figures: Figures, why: str, match: Match) -> Judgement:
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    told = updated(aligned, match, one, other)
    if match.relation is Relation.COMPATIBLE and not (told and told[0] is Verdict.COMPATIBLE):
        reason = named(aligned, match, _compatibility(one, other))
        return Verdict.COMPATIBLE, Strength.POSSIBLE, reason
    verdict, because = told or (Verdict.UNCLEAR, why)
    return verdict, Strength.POSSIBLE, _set_against(aligned, figures, match, because)


def _reckoned(aligned: Aligned, figures: Figures) -> Iterator[Difference]:
    """Figures that come out the same although they are not: 91 to 88, a majority of three."""
    names = account_names([reading.article for reading in aligned.readings])
    for own, other, result in aligned.once(Reckonings).matches:
        reading = aligned.readings[own.article]
        value = reckoned_value(result.value, result.unit, result.noun)
        source = position(reading, result.start, result.end, value)
        reason = message(
            "“{figure}” ({account}) comes to {value}: “{other}” ({rival}).",
            figure=source.text,
            account=names[own.article],
            value=value,
            other=figures.quantity(other).text,
            rival=names[other.article],
        )
        found = [(own.article, source), (other.article, figures.position(other))]
        judgement = Verdict.COMPATIBLE, Strength.STRONG, reason
        yield difference(aligned, Kind.NUMBER, judgement, found)


def _judgement(aligned: Aligned, figures: Figures, match: Match) -> Judgement | None:
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    strength = Strength.STRONG if match.alike >= _STRONG else Strength.POSSIBLE
    if match.relation is Relation.SAME:
        if not _written_otherwise(one, other):
            return None
        written = _in_full(aligned, match.one), _in_full(aligned, match.other)
        reason = message("“{one}” and “{other}” agree.", one=written[0], other=written[1])
        return Verdict.COMPATIBLE, strength, named(aligned, match, reason)
    if match.relation is Relation.COMPATIBLE:
        later = updated(aligned, match, one, other) if _lie_apart(one, other) else None
        if later and later[0] is Verdict.COMPATIBLE:
            return Verdict.COMPATIBLE, strength, _set_against(aligned, figures, match, later[1])
        reason = named(aligned, match, _compatibility(one, other))
        return Verdict.COMPATIBLE, strength, reason
    given_up = aligned.once(Tolls).given_up(match.one, match.other)
    judged = superseded(given_up) if given_up else _of_rivals(aligned, figures, match)
    return judged and (judged[0], strength, _set_against(aligned, figures, match, judged[1]))


def _set_against(aligned: Aligned, figures: Figures, match: Match, why: str) -> str:
    """Two figures, each with the account that gives it, and why they differ."""
    values = [_credited(aligned, figures, place) for place in (match.one, match.other)]
    return against(values[0], values[1], why)


def _of_rivals(aligned: Aligned, figures: Figures, match: Match) -> tuple[Verdict, str] | None:
    """The verdict on values that exclude each other, None where they are about two things."""
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    spots = _spots(figures, match)
    if _count_two_things(aligned, one, other, spots) or are_of_other_stages(aligned, *spots):
        return None
    if are_of_two_sides(aligned, *spots) or have_other_bases(aligned, *spots):
        return None
    verdict, why = updated(aligned, match, one, other) or _by_gates(aligned, figures, match)
    if verdict is not Verdict.COMPATIBLE and (
        one.relation != other.relation or _are_of_others(aligned, figures, match)
    ):
        return None  # a part and a total, or another thing altogether
    return verdict, why


def _count_two_things(
    aligned: Aligned, one: Quantity, other: Quantity, spots: tuple[Spot, Spot]
) -> bool:
    """Whether two figures of one unit or noun can't be of one thing.

    Two members may be a part of a "seven-member" board; shares, ages and spans of time that lie far
    apart are of two things, unless the same is said of them: "lasted 11 days".
    """
    if is_of_an_earlier_one(aligned, spots[0]) != is_of_an_earlier_one(aligned, spots[1]):
        return True
    far = one.unit in LOOSE_UNITS and _ratio(one, other) > _HIGHEST_RATIO
    if far and (_of_stretches(aligned, spots) or not same_frame(aligned, *spots)):
        return True
    return any(
        not size.unit and _is_size(size) and not _is_size(count) and _may_be_part(text, spot)
        for size, count, spot in ((one, other, spots[1]), (other, one, spots[0]))
        for text in [aligned.readings[spot.article].article.text]
        if count.low < size.high
    )


def _of_stretches(aligned: Aligned, spots: tuple[Spot, Spot]) -> bool:
    """Whether one of two durations is a maximum, or covers only some of those concerned."""
    return any(map(_STRETCH.search, _sentences(aligned, spots)))


def _is_size(figure: Quantity) -> bool:
    return _SIZE.search(figure.text) is not None


def _may_be_part(text: str, spot: Spot) -> bool:
    """Whether a count is not said to be of all."""
    return _GROUP.search(text[max(0, spot.start - _NEAR) : spot.start]) is None


def _are_of_others(aligned: Aligned, figures: Figures, match: Match) -> bool:
    """Whether figures lie so far apart, in statements so unlike, that they are of two things."""
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    if _ratio(one, other) <= _HIGHEST_RATIO or match.alike >= _STRONG:
        return False
    exact = one.low == one.high and other.low == other.high  # no "millions"
    framed = exact and same_frame(aligned, *_spots(figures, match))
    return not framed and not _is_dispute(aligned, figures, match)


def _is_dispute(aligned: Aligned, figures: Figures, match: Match) -> bool:
    """Whether speakers count the same people: organisers and police a crowd, two armies the dead.

    There figures far apart are no sign of two things, if nothing else is one.
    """
    places = (match.one, match.other)
    if not all(figures.position(place).speaker for place in places):
        return False
    one, other = (figures.quantity(place) for place in places)
    if one.role != other.role or not (counts_people(one) and counts_people(other)):
        return False
    return next(objections(aligned, *_spots(figures, match), anybody=True), None) is None


def _spots(figures: Figures, match: Match) -> tuple[Spot, Spot]:
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    return (
        Spot(match.one.article, one.start, one.end),
        Spot(match.other.article, other.start, other.end),
    )


def _credited(aligned: Aligned, figures: Figures, place: Place) -> str:
    """A figure with its account and speaker."""
    names = account_names([reading.article for reading in aligned.readings])
    speaker = figures.position(place).speaker
    value, account = quantity_value(figures.quantity(place)), names[place.article]
    if not speaker:
        return message("{value} ({account})", value=value, account=account)
    return message(
        "{value} ({account}, from {speaker})", value=value, account=account, speaker=speaker
    )


def _written_otherwise(one: Quantity, other: Quantity) -> bool:
    """Whether equal figures differ in precision or unit."""
    if one.modifier != other.modifier:
        return "dozen" not in f"{one.text} {other.text}".casefold()  # that is about twelve anyhow
    digits = [re.findall(r"\d+", figure.text) for figure in (one, other)]
    return all(digits) and digits[0] != digits[1]


def _in_full(aligned: Aligned, place: Place) -> str:
    """A figure as written, with its modifier."""
    figure = aligned.readings[place.article].quantities[place.number]
    told = _SAYS_SO.search(figure.text)  # "60 or more"
    return figure.text if told else f"{figure.modifier} {figure.text}".strip()


def _compatibility(one: Quantity, other: Quantity) -> str:
    narrow, wide = sorted((one, other), key=lambda quantity: quantity.high - quantity.low)
    if wide.low < wide.high and wide.low <= narrow.low and narrow.high <= wide.high:
        return lies_in(_written(narrow), _written(wide))
    first, second = _written(one), _written(other)
    if one.modifier or other.modifier:
        return message("{one} and {other} can both be true.", one=first, other=second)
    return message("{one} and {other} are the same but for rounding.", one=first, other=second)


def _written(quantity: Quantity) -> str:
    """A figure as it is written, and as it is meant where that tells more."""
    value = quantity_value(quantity)
    return quoted(quantity.text, None if value == quantity.text else value)


def _by_gates(aligned: Aligned, figures: Figures, match: Match) -> tuple[Verdict, str]:
    """The verdict on values that exclude each other, by the first gate that fails."""
    if figures.is_of_one_age(match):
        return _by_age(aligned, figures, match)
    spots = _spots(figures, match)
    # Whoever says so, of what is surely one thing both can't be right.
    sure = match.alike >= _ALIKE_WHOEVER or figures.is_unique_toll(match)
    anybody = sure and all(is_plain(aligned, spot) for spot in spots)
    of_one_thing = figures.is_of_event(match)
    found = objections(aligned, *spots, of_one_thing=of_one_thing, anybody=anybody)
    for why in chain(_doubts(aligned, figures, match), weightiest(found)):
        return Verdict.UNCLEAR, why
    if why := is_of_another_scope(aligned, *spots):
        return Verdict.UNCLEAR, why
    return Verdict.CONFLICT, message("both can't be true of the same thing at the same time")


def _doubts(aligned: Aligned, figures: Figures, match: Match) -> Iterator[str]:
    """Why two figures may be about different things or inexact, the plainest reason first."""
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    spots = _spots(figures, match)
    if aligned.terms[spots[0].article].language != aligned.terms[spots[1].article].language:
        yield message("between languages it is not sure that they are of one thing")
    if one.relation and not (one.relation == "change" and are_one_offer(aligned, *spots)):
        yield message("they are parts or additions, and may be of different wholes")
    counted_again = one.role in COUNTED_AGAIN and may_be_of_another_count(aligned, match)
    if counted_again or figures.may_be_parts(match):
        yield message("one of them may be of a part, or of an earlier hour")
    if are_of_other_rounds(aligned, *spots):
        yield message("the statements are of different times")
    if _ratio(one, other) > _HIGHEST_RATIO and not _is_slip(aligned, one, other, spots):
        yield message("they lie too far apart to be of one thing for sure")
    if not {one.modifier, other.modifier} <= _EXACT:
        yield message("one of them is no exact figure")
    other_terms = may_be_other_terms(aligned, (one, spots[0]), (other, spots[1]))
    if other_terms or of_other_scopes(aligned, *spots):
        yield message("the statements may be of different things")
    yield from _doubts_of_scope(aligned, one, other, spots)


def _is_slip(aligned: Aligned, one: Quantity, other: Quantity, spots: tuple[Spot, Spot]) -> bool:
    """Whether two figures differ by zeros alone, where the same is said of them."""
    ends = (one, spots[0]), (other, spots[1])
    return one.unit not in LOOSE_UNITS and is_slip(aligned, *ends) and same_frame(aligned, *spots)


def _by_age(aligned: Aligned, figures: Figures, match: Match) -> tuple[Verdict, str]:
    """The verdict on two ages of one person: whatever is told of him beside them."""
    for why in weightiest(objections(aligned, *_spots(figures, match), of_one_thing=True)):
        return Verdict.UNCLEAR, why
    return Verdict.CONFLICT, message("a person has one age")


def _doubts_of_scope(
    aligned: Aligned, one: Quantity, other: Quantity, spots: tuple[Spot, Spot]
) -> Iterator[str]:
    """Why two figures may not count over the same: a part, all since a day, a group told before."""
    ends = (one, spots[0]), (other, spots[1])
    if of_a_part(aligned, *ends) or may_be_two_gatherings(aligned, *ends):
        yield message("the statements may be of different things")
    if why := are_told_of_others(aligned, *spots):
        yield why
    if was_so_before(aligned, spots[0]) != was_so_before(aligned, spots[1]):
        yield message("the statements are of different times")
    if is_former_plan(aligned, spots[0]) != is_former_plan(aligned, spots[1]):
        yield message("one of them may be a plan, a doubt or a denial")
    if len({_SINCE.search(text) is not None for text in _sentences(aligned, spots)}) > 1:
        yield message("one of them counts since a day")
    texts = [aligned.readings[spot.article].article.text for spot in spots]
    parts = {_may_be_part(text, spot) for text, spot in zip(texts, spots, strict=True)}
    bare = all(figure.text.isalnum() for figure in (one, other))  # no "48-page"
    if bare and len(parts) > 1:
        yield message("one of them is of a group that was told before")


def _sentences(aligned: Aligned, spots: tuple[Spot, Spot]) -> list[str]:
    return [aligned.readings[spot.article].sentence_around(spot.start).text for spot in spots]


def _lie_apart(one: Quantity, other: Quantity) -> bool:
    """Whether two figures are of other values, though one is said to be the least or the most."""
    return one.high < other.low or other.high < one.low


def _ratio(one: Quantity, other: Quantity) -> float:
    low, high = sorted((abs(one.high), abs(other.high)))
    return high / low if low else float("inf")
