"""Clock times: 2:30 p.m., 14:30 GMT, 9am, 14.30 Uhr, at 17 hours."""

from datetime import time

from desktop.text.pieces import Passage, Shape
from desktop.text.time_atoms import DASHES, Atom, atom, whole
from desktop.text.time_words import cues, time_words

_NEAR = 9  # pieces before "at 12.50" that may mark it as a price
_HALVES = {"am": 0, "a.m.": 0, "pm": 12, "p.m.": 12}  # what they add to the hour

# What is said to come to so many hours: "the record stands at", "the flight, at".
_COMES_TO = frozenset(
    {
        "stand", "stands", "stood", "standing", "set", "capped", "fixed", "limited", "put", "kept",
        "held", "remain", "remains", "remained", "estimated", "measured", "clocked", "timed", ",",
        "(", "–", "—",
    }
)  # fmt: skip
# "Limitée à 12 heures", "portée à 35 heures": no hour of a day.
_SET_TO = ("limit", "port", "ramen", "rédui", "fix", "pass", "estim", "évalu")


def clock(passage: Passage, first: int) -> Atom | None:
    """2:30 p.m.; 14:30 GMT; 9am; 9 o'clock; 1430 GMT; 14.30 Uhr; 14h30."""
    if passage.shape(first) is not Shape.NUMBER:
        return None
    if passage.joined(first) and passage.word(first - 1) not in (*DASHES, "(", "["):
        return None
    if half := _half(passage, first + 1):
        return _twelve(passage, first, *half)
    spoken = passage.lower(first + 1) in ("o'clock", "uhr") or _is_french(passage, first)
    if spoken or _is_translated(passage, first):
        return _spoken(passage, first)
    if ":" in passage.word(first):
        return _colon(passage, first)
    return _dotted(passage, first) or _military(passage, first)


def _dotted(passage: Passage, first: int) -> Atom | None:
    """At 23.36, as British papers write it; not a measure, a price or a score."""
    hour, _, minute = passage.word(first).partition(".")
    if len(hour) != 2 or len(minute) != 2 or not (hour + minute).isdecimal():
        return None
    zone, after = _zone(passage, first + 1)
    behind = passage.lower(after)
    day = behind == "on" or time_words(passage.language).weekdays.starting(passage.pieces, after)
    if not (zone or day):
        near = {passage.lower(index) for index in range(max(0, first - _NEAR), after + 3)}
        closes = not behind or behind in (".", ",", ";", "and", "when", "the", "local")
        if passage.lower(first - 1) != "at" or not closes or near & cues("no_clock"):
            return None
    return _moment(passage, (first, after), (hour, minute), zone)


def _military(passage: Passage, first: int) -> Atom | None:
    """1430 GMT."""
    zone, after = _zone(passage, first + 1)
    text = passage.word(first)
    if zone and len(text) == 4 and text.isdecimal():
        return _moment(passage, (first, after), (text[:2], text[2:]), zone)
    return None


def _half(passage: Passage, index: int) -> tuple[int, int] | None:
    """The hours that "p.m." adds, and the index after it."""
    word = passage.lower(index)
    if word in _HALVES:
        return _HALVES[word], index + 1
    if word in ("a", "p") and passage.word(index + 1) == "." and passage.lower(index + 2) == "m":
        return (12 if word == "p" else 0), index + 3
    return None


def _twelve(passage: Passage, first: int, offset: int, after: int) -> Atom | None:
    hour, _, minute = passage.word(first).replace(".", ":").partition(":")
    if not hour.isdecimal() or not 1 <= int(hour[:3]) <= 12 or len(minute) not in (0, 2):
        return None
    zone, after = _zone(passage, after)
    return _moment(passage, (first, after), (str(int(hour) % 12 + offset), minute), zone)


def _colon(passage: Passage, first: int) -> Atom | None:
    hour, _, minute = passage.word(first).partition(":")
    zone, after = _zone(passage, first + 1)
    headed = passage.lower(first - 1) in cues("clock_head")
    sure = zone or headed or passage.lower(after) in ("on", "uhr", "hours", "hrs")
    if len(minute) != 2 or len(hour) > 2 or (len(hour) < 2 and not sure):
        return None
    after += passage.lower(after) in ("uhr", "hrs")
    return _moment(passage, (first, after), (hour, minute), zone)


def _is_french(passage: Passage, first: int) -> bool:
    """Whether "à 9 h", "dès 9 heures" is a time; not "à 9 heures de route", "de 2 à 9 heures"."""
    if passage.language != "fr" or passage.lower(first - 1) not in cues("clock_head"):
        return False
    if passage.lower(first + 1) in ("heure", "heures"):
        spans = passage.lower(first + 2) in ("de", "d", "par")
        if (
            spans
            or passage.lower(first - 2).startswith(_SET_TO)
            or passage.shape(first - 2) is Shape.NUMBER
        ):
            return False
    elif passage.lower(first + 1) != "h":
        return False
    return whole(passage, first, 0, 23) is not None


def _is_translated(passage: Passage, first: int) -> bool:
    """Whether "at 17 hours" is a time, as agencies translate it; not "at 17 hours a week".

    Nor "stands at 17 hours and 10 minutes", nor "the flight, at 17 hours, is the longest".
    """
    behind = passage.lower(first + 2)
    hour = passage.lower(first - 1) == "at" and passage.lower(first + 1) == "hours"
    closes = not behind or behind in (".", ",", ";", "and", "on", "when", "local")
    longer = behind == "and" and passage.lower(first + 4).startswith("minute")
    spans = longer or passage.lower(first - 2) in _COMES_TO
    return hour and closes and not spans and whole(passage, first, 0, 23) is not None


def _spoken(passage: Passage, first: int) -> Atom | None:
    """9 o'clock, 14.30 Uhr, 14h30."""
    hour, _, minute = passage.word(first).replace(".", ":").partition(":")
    after = first + 2
    if not minute and passage.joined(after) and whole(passage, after, 0, 59, digits=2) is not None:
        minute, after = passage.word(after), after + 1
    return _moment(passage, (first, after), (hour, minute), "")


def _zone(passage: Passage, index: int) -> tuple[str, int]:
    """The time zone at a piece and the index after it."""
    found = time_words(passage.language).zones.starting(passage.pieces, index)
    if not found or (found[0].isupper() and not passage.word(index).isupper()):
        return "", index
    return found


def _moment(
    passage: Passage, pieces: tuple[int, int], written: tuple[str, str], zone: str
) -> Atom | None:
    """The expression of an hour and a minute in digits, if there is such a time."""
    hour, minute = written[0], written[1] or "0"
    if not (hour.isdecimal() and minute.isdecimal() and len(hour) <= 2 and len(minute) <= 2):
        return None
    if int(hour) > 23 or int(minute) > 59:
        return None
    about = passage.lower(pieces[0] - 1) in cues("about")
    moment = time(int(hour), int(minute))
    return atom(passage, *pieces, clock=moment, zone=zone, approximate=about)
