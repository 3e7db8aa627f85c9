"""The timeline of several accounts: what they date, who dates it so, and what stays open."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind
from desktop.comparison.timeline import timeline
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def test_times_stand_in_order_with_the_words_of_the_accounts(compared: Compare) -> None:
    found = timeline(
        compared(
            "The dam broke at 4:10 a.m. on Tuesday. It was built in 1926.",
            "The dam broke on March 4. It had been inspected in September 2024.",
        )
    )
    assert [(one.label, [dating.text for dating in one.datings]) for one in found.dated] == [
        ("1926", ["1926"]),
        ("September 2024", ["September 2024"]),
        ("2025-03-04", ["March 4"]),
        ("2025-03-04 04:10", ["4:10 a.m. on Tuesday"]),
    ]


def test_parts_of_days_stand_among_hours_where_people_look_for_them(compared: Compare) -> None:
    found = timeline(
        compared(
            "Rain began at 6 p.m. on Tuesday. The dam broke overnight. Help came on Tuesday.",
            "The sirens were heard at 2 a.m. on Tuesday. Nobody worried on Tuesday morning.",
        )
    )
    assert [[dating.text for dating in one.datings] for one in found.dated] == [
        ["Tuesday"],
        ["2 a.m. on Tuesday"],
        ["Tuesday morning"],
        ["6 p.m. on Tuesday"],
        ["overnight"],
    ]


def test_accounts_that_mean_one_day_stand_together(compared: Compare) -> None:
    found = timeline(compared("The dam broke on Tuesday.", "The dam broke on March 4."))
    assert [[dating.article for dating in one.datings] for one in found.dated] == [[0, 1]]


def test_an_hour_without_a_day_stands_on_the_day_of_the_hour_beside_it(parsed: Compare) -> None:
    comparison = parsed(
        "The dam above Tollmere broke at 4:10 a.m. on Tuesday, March 4.",
        "The dam above Tollmere broke at 5:25 a.m.",
    )
    found = timeline(comparison)
    (own,) = (one for one in found.dated if one.datings[0].article == 1)
    assert own.interval is not None
    assert own.interval.first.isoformat() == "2025-03-04T05:25:00"
    assert own.datings[0].inferred
    assert comparison.differences[own.datings[0].differences[0]].kind is Kind.TIME


def test_an_hour_of_which_no_account_tells_the_day_stands_last(compared: Compare) -> None:
    found = timeline(
        compared("The shop opened at 9:20 a.m.", "The dam broke on Tuesday. It rained.")
    )
    assert [(one.label, one.interval is None) for one in found.dated] == [
        ("2025-03-04", False),
        ("09:20", True),
    ]


def test_what_no_calendar_settles_is_left_out(compared: Compare) -> None:
    assert timeline(compared("Two days later it rained.", "It was cold.")).dated == ()


def test_published_dates_are_told_as_far_as_they_are_known(account: Account) -> None:
    readings = [account("It rained.", published="2025-03"), account("It was cold.", published="")]
    assert timeline(compare(readings)).published == ("2025-03", "")


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The road is closed until Friday.", "2025-03-07"),
        ("The search is to begin again on Monday.", "2025-03-10"),
        ("The dam will be rebuilt by Thursday.", "2025-03-06"),
        ("The fine must be paid by Tuesday.", "2025-03-11"),
        ("The court meets next Monday.", "2025-03-10"),
        # nothing puts these in the future
        ("The fire was out by Tuesday.", "2025-03-04"),
        ("The gates are shut; they broke on Tuesday.", "2025-03-04"),
    ],
)
def test_a_day_that_is_to_come_stands_behind_the_publication(
    compared: Compare, text: str, day: str
) -> None:
    (found,) = timeline(compared(text, "It was cold.", published="2025-03-05")).dated
    assert found.label == day
    assert not found.datings[0].inferred


@pytest.mark.parametrize(
    "text",
    [
        "The road was closed until Friday.",
        "They waited until Friday.",
        # the day of the paper, or a week later
        "The court will meet on Wednesday.",
    ],
)
def test_a_day_that_may_be_past_or_to_come_is_left_out(compared: Compare, text: str) -> None:
    assert timeline(compared(text, "It was cold.", published="2025-03-05")).dated == ()
