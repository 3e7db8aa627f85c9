"""The bars of a timeline."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from desktop.app.models.timeline import Bar, bars, few_months


def test_months_between_are_there_without_articles() -> None:
    counts = (("2025-02", 3), ("2024-11", 1), ("2024", 5), ("", 2))
    assert bars(counts) == (
        Bar("2024-11", 1),
        Bar("2024-12", 0),
        Bar("2025-01", 0),
        Bar("2025-02", 3),
    )


def test_many_years_are_shown_year_by_year() -> None:
    shown = bars((("2001-03", 1), ("2024-11", 2), ("2024", 5)))
    assert shown[0] == Bar("2001", 1)
    assert shown[-1] == Bar("2024", 7)
    assert len(shown) == 24


def test_few_months_are_shown_by_day() -> None:
    assert few_months((("2024-11", 4), ("2024-12", 2), ("", 1)))
    assert not few_months((("2024-11", 4), ("2025-01", 2)))
    assert not few_months((("2024", 4), ("", 2)))
    assert bars((("2024-12-30", 1), ("2025-01-01", 2)))[1] == Bar("2024-12-31", 0)


def test_of_no_date_there_is_no_bar() -> None:
    assert bars(()) == bars((("", 3), ("2024", 1))) == ()


@given(st.dictionaries(st.dates(date(2023, 1, 1), date(2023, 3, 1)), st.integers(1, 9), min_size=1))
def test_every_day_is_counted_and_days_follow_one_another(days: dict[date, int]) -> None:
    shown = bars(tuple((day.isoformat(), many) for day, many in days.items()))
    assert sum(bar.articles for bar in shown) == sum(days.values())
    first = date.fromisoformat(shown[0].date)
    assert [bar.date for bar in shown] == [
        (first + timedelta(days=place)).isoformat() for place in range(len(shown))
    ]
