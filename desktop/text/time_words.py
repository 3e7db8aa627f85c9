"""Time words in each language: months, weekdays, seasons, parts of the day."""

from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import column, rows
from desktop.text.number_kinds import number_heads
from desktop.text.pieces import Phrases
from desktop.text.time_model import Unit


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The time words of one language; empty for an unknown language.

    Attributes:
        months: name or abbreviation → 1 to 12.
        weekdays: name → 0 (Monday) to 6.
        weekdays_short: abbreviation → the same.
        days: "yesterday" → -1, counted from the day of writing.
        seasons: word → season.
        portions: "the end of" → "late".
        daytimes: word → part of the day.
        units: word → stretch of the calendar.
        directions: "previous" → "last".
        holidays: words that make a weekday's name a holiday's ("Black").
        zones: time zones.
        ahead: words that put a clause in the future.
        reporting: verbs whose weekday is the day of the report, and past.
        heads: every word that an expression of time can begin with.
    """

    months: Phrases[int]
    weekdays: Phrases[int]
    weekdays_short: Phrases[int]
    days: Phrases[int]
    seasons: Phrases[str]
    portions: Phrases[str]
    daytimes: Phrases[str]
    units: Phrases[Unit]
    directions: Phrases[str]
    holidays: frozenset[str]
    zones: Phrases[str]
    ahead: frozenset[str]
    reporting: frozenset[str]
    heads: frozenset[str]


_OPENING = (
    "month", "weekday", "weekday_short", "day", "season", "portion", "daytime", "direction",
)  # fmt: skip


@cache
def time_words(language: str) -> TimeWords:
    """The words of a language, given by its primary code."""

    def forms(kind: str) -> list[tuple[str, str]]:
        return [
            (form, row[3] if len(row) > 3 else form)
            for row in rows("calendar")
            if row[0] == language and row[1] == kind
            for form in row[2].split("|")
        ]

    def numbers(kind: str) -> Phrases[int]:
        return Phrases((form, int(value)) for form, value in forms(kind))

    def plain(kind: str) -> frozenset[str]:
        return frozenset(form.lower() for form, _ in forms(kind))

    return TimeWords(
        months=numbers("month"),
        weekdays=numbers("weekday"),
        weekdays_short=numbers("weekday_short"),
        days=numbers("day"),
        seasons=Phrases(forms("season")),
        portions=Phrases(forms("portion")),
        daytimes=Phrases(forms("daytime")),
        units=Phrases((form, Unit(value)) for form, value in forms("unit")),
        directions=Phrases(forms("direction")),
        holidays=plain("holiday"),
        zones=Phrases((form, form) for form, _ in forms("zone")),
        ahead=plain("ahead"),
        reporting=plain("reporting"),
        heads=number_heads(language).union(
            plain("head"), *(Phrases(forms(kind)).heads for kind in _OPENING)
        ),
    )


def cues(label: str) -> frozenset[str]:
    """Words in any language that the time grammar looks for."""
    return column("calendar", label, "*")
