"""What happened long ago does not contradict what is so today; all texts are our own."""

from collections.abc import Callable

from desktop.comparison.model import Comparison, Verdict

Compare = Callable[..., Comparison]


def conflicts(comparison: Comparison) -> list[str]:
    return [one.reason for one in comparison.differences if one.verdict is Verdict.CONFLICT]


def test_what_opened_a_century_ago_may_be_shut_today(parsed: Compare) -> None:
    one = "The zoo, which opened in 1911, will stay closed until Thursday."
    assert not conflicts(parsed(one, "The zoo stays shut until Thursday."))


def test_what_is_told_of_one_year_by_both_is_held_together(parsed: Compare) -> None:
    one = "The old harbour bridge was opened in 1911."
    other = "The old harbour bridge was not opened in 1911."
    assert conflicts(parsed(one, other))
