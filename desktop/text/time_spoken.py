"""Times of day in words: half past nine in the evening, ten minutes before midnight."""

from datetime import time

from desktop.text.number_words import read_number
from desktop.text.pieces import Passage, Phrases, Shape
from desktop.text.time_atoms import Atom, atom
from desktop.text.time_clocks import clock
from desktop.text.time_words import cues, time_words

_HOUR = 60
_DAY = 24 * _HOUR
_BEFORE = frozenset({"before", "to", "till", "until"})
_AFTER = frozenset({"after", "past"})
_ANCHORS = {"midnight": 0, "noon": 12 * _HOUR, "midday": 12 * _HOUR}
_BARE = frozenset({5, 10, 20, 25})
_FACES = {"half": 30, "quarter": 15}
_PARTS_OF_AN_HOUR = Phrases(
    {
        "a quarter of an hour": 15,
        "quarter of an hour": 15,
        "half an hour": 30,
        "an hour": _HOUR,
    }.items()
)
# An hour without "o'clock" is one only behind these ...
_HEADS = frozenset({"at", "after", "before", "since", "until", "till", "from", "towards", "toward"})
_SOFT = frozenset({"about", "around", "approximately", "almost", "nearly"})
# ... and before a part of the day, with nothing but these and a day between.
_LINKS = frozenset({"in", "on", "the", "this", "last", "that", "of", "yesterday", "early", "late"})
_REACH = 5
_PARTS = frozenset({"morning", "afternoon", "evening", "night"})
_EVENING = 6  # from this hour on until midnight a night's hour is one before midnight


def spoken(passage: Passage, first: int) -> Atom | None:
    """Ten minutes before midnight; half past nine in the evening; six on Monday morning."""
    if passage.language != "en":
        return None
    return _beside_anchor(passage, first) or _hour(passage, first)


def by_daytime(moment: time, daytime: str) -> time:
    """A twelve-hour time as a twenty-four-hour one: "9 o'clock in the evening" is 21:00."""
    hour = moment.hour
    if daytime in ("afternoon", "evening") and 0 < hour < 12:
        return moment.replace(hour=hour + 12)
    if daytime == "night" and _EVENING <= hour < 12:
        return moment.replace(hour=hour + 12)
    if daytime in ("morning", "night") and hour == 12:
        return moment.replace(hour=0)
    return moment


def _beside_anchor(passage: Passage, first: int) -> Atom | None:
    """Ten minutes before midnight, a quarter of an hour after 9 p.m."""
    found = _minutes(passage, first)
    if found is None:
        return None
    minutes, after = found
    joint = passage.lower(after)
    if joint not in _BEFORE | _AFTER:
        return None
    anchor = _anchor(passage, after + 1)
    if anchor is None:
        return None
    moment, zone, beyond = anchor
    total = moment + (minutes if joint in _AFTER else -minutes)
    return _moment(passage, first, beyond, total, zone)


def _minutes(passage: Passage, first: int) -> tuple[int, int] | None:
    """Minutes, up to an hour, and the index after them."""
    if told := _PARTS_OF_AN_HOUR.starting(passage.pieces, first):
        return told
    number = read_number(passage, first)
    if number is None or number.fraction or number.low != number.high:
        return None
    named = passage.lower(number.after) in ("minutes", "minute")
    whole = number.low == int(number.low) and 0 < number.low < _HOUR
    return (int(number.low), number.after + 1) if named and whole else None


def _anchor(passage: Passage, index: int) -> tuple[int, str, int] | None:
    """Midnight, noon or a clock time in minutes of the day, its zone, and the index after it."""
    name = passage.lower(index)
    if name in _ANCHORS:
        return _ANCHORS[name], "", index + 1
    found = clock(passage, index)
    if found is None or found[0].clock is None:
        return None
    moment = found[0].clock
    return moment.hour * _HOUR + moment.minute, found[0].zone, found[1]


def _hour(passage: Passage, first: int) -> Atom | None:
    """An hour as spoken, where the part of the day follows: "at six on Monday morning"."""
    before, earlier = passage.lower(first - 1), passage.lower(first - 2)
    headed = before in _HEADS or (before in _SOFT and earlier in _HEADS)
    ranged = "from" in (before, earlier)
    face = _face(passage, first, ranged=ranged) if headed else None
    part = _part_behind(passage, face[1]) if face else ""
    if face is None or not part:
        return None
    shown = face[0] if face[0] >= _HOUR else face[0] + 12 * _HOUR  # "a quarter to one" is 12:45
    moment = by_daytime(time(shown // _HOUR, shown % _HOUR), part)
    return _moment(passage, first, face[1], moment.hour * _HOUR + moment.minute, "")


def _face(passage: Passage, first: int, *, ranged: bool) -> tuple[int, int] | None:
    """What a clock face shows ("half past nine", "six") in minutes, and the index after it.

    A bare number before "to" is one of minutes only where people leave the word out ("ten to
    six"), and never behind "from": "from five to nine in the evening" are two hours.
    """
    if hour := _hour_of_twelve(passage, first):
        beyond = passage.lower(hour[1])
        if beyond not in ("past", "to", "minutes"):
            return hour[0] * _HOUR, hour[1]
    start = first + (passage.lower(first) == "a")
    minutes = _FACES.get(passage.lower(start))
    after = start + 1
    if minutes is None:
        number = read_number(passage, first)
        if number is None or not 0 < number.low == number.high < _HOUR:
            return None
        minutes, after = int(number.low), number.after
        named = passage.lower(after) == "minutes"
        plain = passage.shape(first) is not Shape.NUMBER  # "after 5 to 7" are two hours
        if not named and (ranged or not plain or minutes not in _BARE):
            return None
        after += named
    joint = passage.lower(after)
    hour = _hour_of_twelve(passage, after + 1) if joint in ("past", "to") else None
    if hour is None:
        return None
    return hour[0] * _HOUR + (minutes if joint == "past" else -minutes), hour[1]


def _hour_of_twelve(passage: Passage, index: int) -> tuple[int, int] | None:
    number = read_number(passage, index) if index < len(passage) else None
    plain = number and not number.fraction and number.scale == 1 and not number.about
    if number is None or not plain or number.low != number.high:
        return None
    hour = int(number.low)
    if number.low != hour or not 1 <= hour <= 12:
        return None
    return hour, number.after + (passage.lower(number.after) == "o'clock")


def _part_behind(passage: Passage, index: int) -> str:
    """The part of the day that follows an hour, with at most a day in between, or ""."""
    words = time_words("en")
    for place in range(index, index + _REACH):
        part = words.daytimes.starting(passage.pieces, place)
        if part:
            return part[0] if part[0] in _PARTS and place > index else ""
        day = words.weekdays.starting(passage.pieces, place)
        if not day and passage.lower(place) not in _LINKS:
            return ""
    return ""


def _moment(passage: Passage, first: int, after: int, total: int, zone: str) -> Atom:
    minutes = total % _DAY
    about = passage.lower(first - 1) in cues("about")
    moment = time(minutes // _HOUR, minutes % _HOUR)
    return atom(passage, first, after, clock=moment, zone=zone, approximate=about)
