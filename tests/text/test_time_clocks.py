"""Hours in digits are read where they are hours, and nothing else is taken for one."""

from datetime import time

import pytest

from desktop.text.dates import find_times


def clocks(text: str) -> list[tuple[time, str]]:
    return [(one.clock, one.zone) for one in find_times(text, "en") if one.clock is not None]


@pytest.mark.parametrize(
    ("text", "hour", "minute", "zone"),
    [
        ("The ship sails at 5:59 p.m. sharp.", 17, 59, ""),
        ("The ship sails at 12:00 a.m. sharp.", 0, 0, ""),
        ("The ship sails at 1230 GMT.", 12, 30, "GMT"),
        ("The ship sailed an hour after 4:30 p.m. there.", 17, 30, ""),
        ("The ship sailed half an hour before 4:45 p.m. there.", 16, 15, ""),
        ("The ship sailed at 12 o'clock in the afternoon.", 12, 0, ""),
        ("The ship sailed at 11 o'clock in the evening.", 23, 0, ""),
    ],
)
def test_hours_are_read(text: str, hour: int, minute: int, zone: str) -> None:
    assert clocks(text) == [(time(hour, minute), zone)]


@pytest.mark.parametrize(
    "text",
    [
        "The ship sails at 10:60 p.m. sharp.",
        "The ship sails at 13:00 p.m. sharp.",
        "The ship carried 123 GMT watches.",
        "The ship carried 12345 GMT watches.",
        "The ship weighs 5 k.m. less.",
    ],
)
def test_what_no_clock_shows_is_no_hour(text: str) -> None:
    assert clocks(text) == []


@pytest.mark.parametrize(
    ("text", "hours"),
    [
        ("La grève a commencé à 5 heures.", [5]),
        ("Dès 17 heures, on chantait.", [17]),
        ("Elle vit à 5 heures de route.", []),
        ("Il faut de 3 à 5 heures.", []),
        ("La garde est limitée à 12 heures.", []),
        ("Ils travaillent 35 heures.", []),
    ],
)
def test_french_hours_are_no_durations(text: str, hours: list[int]) -> None:
    assert [one.clock.hour for one in find_times(text, "fr") if one.clock] == hours
