"""Number: figures of the same thing whose values differ.

A conflict must pass every gate below. The gates are those that on 79 pairs of real reports left
two real conflicts of three flagged, where loose matching had five of 32.
"""

from collections.abc import Iterator

from desktop.comparison.alignment import Aligned
from desktop.comparison.building import Judgement, difference, gravest, named
from desktop.comparison.figures import Figures
from desktop.comparison.matching import Match, Relation, grouped
from desktop.comparison.model import Difference, Kind, Strength, Verdict
from desktop.comparison.values import quantity_value
from desktop.comparison.voices import same_voice
from desktop.text.quantities import Quantity

# What happened to people is counted again as time passes: a later, higher figure is an update ...
_GROWING = frozenset(
    {
        "killed",
        "injured",
        "hospitalized",
        "arrested",
        "evacuated",
        "displaced",
        "rescued",
        "infected",
    }
)
# ... and those who are missing are found, so that any later figure is one.
_CHANGING = frozenset({"missing", "trapped"})
_HIGHEST_RATIO = 3.0
_STRONG = 0.6


def find_numbers(aligned: Aligned) -> Iterator[Difference]:
    """Differences between figures of the same thing, over all articles that give it."""
    figures = Figures(aligned)
    for matches in grouped(figures.matches):
        judgements = [
            _judgement(aligned, figures, match)
            for match in matches
            if match.relation is not Relation.SAME
        ]
        if judgements:
            places = sorted({place for match in matches for place in (match.one, match.other)})
            found = [(place.article, figures.position(place)) for place in places]
            yield difference(aligned, Kind.NUMBER, gravest(judgements), found)


def _judgement(aligned: Aligned, figures: Figures, match: Match) -> Judgement:
    one, other = figures.quantity(match.one), figures.quantity(match.other)
    verdict, reason = _judge(aligned, match, one, other)
    reason = named(aligned, match, reason)
    return verdict, Strength.STRONG if match.alike >= _STRONG else Strength.POSSIBLE, reason


def _compatibility(one: Quantity, other: Quantity) -> str:
    narrow, wide = sorted((one, other), key=lambda quantity: quantity.high - quantity.low)
    if wide.low < wide.high and wide.low <= narrow.low and narrow.high <= wide.high:
        return f"{_written(narrow)} lies in {_written(wide)}."
    if one.modifier or other.modifier:
        return f"{_written(one)} and {_written(other)} can both be true."
    return f"{_written(one)} and {_written(other)} are the same but for rounding."


def _written(quantity: Quantity) -> str:
    """A figure as it is written, and as it is meant where that tells more."""
    value = quantity_value(quantity)
    return f"“{quantity.text}”" if value == quantity.text else f"“{quantity.text}” ({value})"


def _judge(aligned: Aligned, match: Match, one: Quantity, other: Quantity) -> tuple[Verdict, str]:
    """The verdict on two values; on those that exclude each other by the first gate that fails."""
    if match.relation is Relation.COMPATIBLE:
        return Verdict.COMPATIBLE, _compatibility(one, other)
    values = f"{quantity_value(one)} against {quantity_value(other)}"
    if one.role in _GROWING | _CHANGING and (verdict := _by_time(aligned, match, one, other)):
        return verdict
    reading, counterpart = (aligned.readings[place.article] for place in (match.one, match.other))
    gates = (
        (bool(one.relation), "they are parts or additions, and may be of different wholes"),
        (_ratio(one, other) > _HIGHEST_RATIO, "they lie too far apart to be of one thing for sure"),
        (bool(one.modifier or other.modifier), "one of them is no exact figure"),
        (
            not same_voice(
                reading,
                reading.speaker_at(one.start, one.end),
                counterpart,
                counterpart.speaker_at(other.start, other.end),
            ),
            "they come from different speakers",
        ),
        (not _same_row(aligned, match, one, other), "the statements around them differ"),
    )
    for failed, why in gates:
        if failed:
            return Verdict.UNCLEAR, f"{values}: {why}."
    return Verdict.CONFLICT, f"{values}: both can't be true of the same thing at the same time."


def _by_time(
    aligned: Aligned, match: Match, one: Quantity, other: Quantity
) -> tuple[Verdict, str] | None:
    """The verdict on figures that grow, unless they were published on the same day."""
    days = [aligned.readings[place.article].published for place in (match.one, match.other)]
    values = f"{quantity_value(one)} against {quantity_value(other)}"
    if None in days:
        return (
            Verdict.UNCLEAR,
            f"{values}: such figures change, and a date of publication is missing.",
        )
    first, second = days
    if first == second:
        return None
    earlier, later = (one, other) if first < second else (other, one)  # pyright: ignore
    if later.low > earlier.high or one.role in _CHANGING:
        return Verdict.COMPATIBLE, (
            f"{quantity_value(later)} was published later than {quantity_value(earlier)}:"
            " such figures change with time."
        )
    return Verdict.UNCLEAR, f"{values}: the lower figure was published later."


def _ratio(one: Quantity, other: Quantity) -> float:
    low, high = sorted((abs(one.high), abs(other.high)))
    return high / low if low else float("inf")


def _same_row(aligned: Aligned, match: Match, one: Quantity, other: Quantity) -> bool:
    rows = [
        aligned.row_of[place.article][aligned.readings[place.article].sentence_at(figure.start)]
        for place, figure in ((match.one, one), (match.other, other))
    ]
    return rows[0] == rows[1]
