"""Times of the day that are told in words, and words that only look like them."""

from datetime import date

import pytest

from desktop.text.dates import describe, find_times
from desktop.text.quantities import find_quantities

WEDNESDAY = date(2025, 3, 5)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("It ended ten minutes before midnight on Tuesday.", "2025-03-04 23:50"),
        ("It ended five minutes to midnight.", "23:55"),
        ("It ended half an hour after 9 p.m.", "21:30"),
        ("It ended a quarter of an hour before noon.", "11:45"),
        ("It ended an hour before midnight.", "23:00"),
        ("It began at half past nine in the evening.", "21:30"),
        ("It began at a quarter to ten on Monday morning.", "2025-03-03 09:45"),
        ("It began shortly after six on Monday morning.", "2025-03-03 06:00"),
        ("It began at 10 last night.", "2025-03-04 22:00"),
        ("It began at twelve last night.", "2025-03-05 00:00"),
        ("It began at half past twelve on Monday night.", "2025-03-04 00:30"),
        ("It began at a quarter to one in the afternoon.", "12:45"),
        ("It began at a quarter to one in the morning.", "00:45"),
        ("It began on Monday night at 7 a.m. sharp.", "2025-03-03 07:00"),
        ("It began at 9 o'clock in the evening.", "21:00"),
        ("It began at 4:30 in the afternoon.", "16:30"),
        ("It began at 3 in the morning.", "03:00"),
    ],
)
def test_an_hour_in_words_is_one_by_the_clock(text: str, value: str) -> None:
    (found,) = find_times(text)
    assert describe(found, WEDNESDAY) == value
    assert find_quantities(text) == ()


@pytest.mark.parametrize(
    "text",
    [
        "They won by six on Monday evening.",
        "At nine the choir sang.",
        "Some of the three in the evening class were ill.",
        "The road is closed from six to nine in the evening.",
        "The road is closed from five to nine in the evening.",
        "The gate opens after 5 to 7 in the morning.",
        "They ran ten minutes before the storm.",
        "At 60 in the evening of her life she wrote.",
    ],
)
def test_a_number_alone_is_no_hour(text: str) -> None:
    assert [time.text for time in find_times(text) if time.clock] == []
