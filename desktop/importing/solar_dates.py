"""Days of the Iranian calendar, by which news in Persian is dated, as days of the Gregorian one."""

from datetime import date

# The year 1404 began on the day of the equinox, 21 March 2025.
_KNOWN_YEAR, _KNOWN_DAY = 1404, date(2025, 3, 21).toordinal()
_CYCLE, _CYCLE_DAYS = 33, 33 * 365 + 8
_LONG_MONTHS = 6  # of 31 days; the others have 30


def gregorian(year: int, month: int, day: int) -> str:
    """A day as ISO 8601; "" for one that the calendar does not have.

    Leap years follow the cycle of 33 years, which agrees with the astronomical calendar from 1178
    to 1633 (years of the Iranian calendar).
    """
    last = 31 if month <= _LONG_MONTHS else 30
    if month == 12 and not _is_leap(year):
        last = 29
    if not (1 <= month <= 12 and 1 <= day <= last):
        return ""
    before = 30 * (month - 1) + min(month - 1, _LONG_MONTHS)
    return date.fromordinal(_new_year(year) + before + day - 1).isoformat()


def _is_leap(year: int) -> bool:
    return year % _CYCLE in {1, 5, 9, 13, 17, 22, 26, 30}


def _new_year(year: int) -> int:
    cycles, rest = divmod(year - _KNOWN_YEAR, _CYCLE)
    begun = range(_KNOWN_YEAR, _KNOWN_YEAR + rest)
    return _KNOWN_DAY + cycles * _CYCLE_DAYS + sum(365 + _is_leap(one) for one in begun)
