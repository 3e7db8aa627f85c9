"""What happened long ago does not contradict what is so today; all texts are our own."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Verdict

Compare = Callable[..., Comparison]


def conflicts(comparison: Comparison) -> list[str]:
    return [one.reason for one in comparison.differences if one.verdict is Verdict.CONFLICT]


def test_what_opened_a_century_ago_may_be_shut_today(parsed: Compare) -> None:
    one = "The zoo, which opened in 1911, will stay closed until Thursday."
    assert not conflicts(parsed(one, "The zoo stays shut until Thursday."))


def test_what_was_shut_a_year_ago_may_be_open_today(parsed: Compare) -> None:
    one = "In February 2024 the council shut the harbour bridge."
    assert not conflicts(parsed(one, "The harbour bridge of the council is open."))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill shut its gate in 2021.", "The mill never shut its gate."),
        ("Orsk quit in 2021.", "Orsk did not quit."),
        (
            "The navy said it had sunk the barge in 2021.",
            "The navy said it had not sunk the barge.",
        ),
    ],
)
def test_what_never_was_contradicts_what_was_long_ago(
    parsed: Compare, one: str, other: str
) -> None:
    assert conflicts(parsed(one, other))


def test_what_is_told_of_one_year_by_both_is_held_together(parsed: Compare) -> None:
    one = "The old harbour bridge was opened in 1911."
    other = "The old harbour bridge was not opened in 1911."
    assert conflicts(parsed(one, other))


@pytest.mark.parametrize(
    ("now", "then"),
    [
        ("The harbour road is open.", "The harbour road was closed on Monday."),
        (
            "The water of the quay is safe to drink.",
            "The water of the quay was polluted last week.",
        ),
        ("The pier is still shut.", "On 2 March the pier was open."),
    ],
)
def test_what_was_so_on_another_day_may_have_changed_by_now(
    parsed: Compare, now: str, then: str
) -> None:
    assert not conflicts(parsed(now, then))
    assert not conflicts(parsed(then, now))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The harbour road is open.", "The harbour road is closed."),
        ("The harbour road was open on Monday.", "The harbour road was closed on Monday."),
        ("The harbour road is open.", "The harbour road was closed on Wednesday."),  # that very day
    ],
)
def test_states_of_one_day_are_held_together(parsed: Compare, one: str, other: str) -> None:
    assert conflicts(parsed(one, other))
