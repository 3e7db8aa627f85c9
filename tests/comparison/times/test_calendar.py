"""What days mean in accounts that do not say when they were published."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.comparison.times.calendar import Calendar
from desktop.reading import Reading

Account = Callable[..., Reading]

DATED = "The spinning mill in Old Harbour burned down on March 4, the fire service said."
WEEKDAY = "The spinning mill in Old Harbour burned down on Tuesday, the fire service said."


def times(comparison: Comparison) -> list[tuple[Verdict, str]]:
    return [(d.verdict, d.reason) for d in comparison.differences if d.kind is Kind.TIME]


def days(calendar: Calendar, readings: list[Reading]) -> list[tuple[int | None, ...]]:
    meant = [calendar.meant(n, time) for n, r in enumerate(readings) for time in r.times]
    return [(time.year, time.month, time.day) for time in meant]


def test_a_dated_account_settles_the_weekday_of_an_undated_one(account: Account) -> None:
    readings = [account(DATED, "Post", "2025-03-05"), account(WEEKDAY, "Radio", "")]
    assert days(Calendar(readings), readings)[1] == (2025, 3, 4)
    ((verdict, reason),) = times(compare(readings))
    assert verdict is Verdict.COMPATIBLE
    assert "2025-03-04" in reason


def test_a_year_that_is_named_settles_undated_accounts(account: Account) -> None:
    built = f"{DATED}\nThe mill was built anew in 2022."
    readings = [account(built, "Post", ""), account(WEEKDAY, "Radio", "")]
    # March 4 is a Tuesday in 2025, the third year after the last one that is named
    assert days(Calendar(readings), readings)[0] == (2025, 3, 4)
    assert [verdict for verdict, _ in times(compare(readings))] == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (DATED, WEEKDAY),  # no year anywhere
        (DATED, WEEKDAY.replace("Tuesday", "Tuesday or Monday")),
        (DATED, WEEKDAY.replace("on Tuesday", "last Tuesday")),
    ],
)
def test_what_the_calendar_leaves_open_stays_open(account: Account, one: str, other: str) -> None:
    readings = [account(one, "Post", ""), account(other, "Radio", "")]
    assert times(compare(readings)) == []


def test_dated_accounts_need_no_calendar(account: Account) -> None:
    readings = [account(DATED, "Post"), account(WEEKDAY, "Radio")]
    calendar = Calendar(readings)
    assert not any(calendar.is_inferred(n, t) for n, r in enumerate(readings) for t in r.times)


def test_what_is_inferred_is_no_conflict(account: Account) -> None:
    later = DATED.replace("March 4", "March 6")
    readings = [account(later, "Post", "2025-03-07"), account(DATED, "Radio", "")]
    assert [verdict for verdict, _ in times(compare(readings))] == [Verdict.UNCLEAR]
