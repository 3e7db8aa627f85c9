"""Figures that are counted again, and what tells which is the later one."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
_FEWER = "In Kelm 12 people were killed by the storm, police said."
_MORE = "In Kelm 14 people were killed by the storm, police said."


def _verdicts(one: Reading, other: Reading) -> list[Verdict]:
    return [d.verdict for d in compare([one, other]).differences if d.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("fewer", "more", "expected"),
    [
        ("2025-03-05", "2025-03-06", Verdict.COMPATIBLE),
        ("2025-03-05T08:00", "2025-03-05T18:00", Verdict.COMPATIBLE),
        ("2025-03-06", "2025-03-05", Verdict.UNCLEAR),
        ("2025-03-05", "2025-03-05", Verdict.CONFLICT),
    ],
)
def test_a_later_count_is_higher(
    account: Account, fewer: str, more: str, expected: Verdict
) -> None:
    assert _verdicts(account(_FEWER, "A", fewer), account(_MORE, "B", more)) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "In Kelm 12 people were killed by the storm, police said in a revised count.",
        "In Kelm 12 people were killed by the storm, fewer than was at first feared.",
    ],
)
def test_a_lower_count_may_be_a_revised_one(account: Account, words: str) -> None:
    for day in ("2025-03-05", "2025-03-06"):
        assert _verdicts(account(_MORE, "A"), account(words, "B", day)) == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("In Kelm 14 people are now known to have been killed by the storm.", Verdict.COMPATIBLE),
        (
            "In Kelm 14 people were killed by the storm, and the road is now closed.",
            Verdict.CONFLICT,
        ),
    ],
)
def test_now_says_so_beside_the_figure_alone(
    account: Account, words: str, expected: Verdict
) -> None:
    fewer = "In Kelm 12 people were killed by the storm, and the road is closed."
    assert _verdicts(account(fewer, "A"), account(words, "B")) == [expected]


@pytest.mark.parametrize(
    "words",
    [
        "The death of a girl took the number of people killed by the storm in Kelm to 14.",
        "In one street of Kelm 14 people were killed by the storm, police said.",
    ],
)
def test_a_count_of_another_hour_or_of_a_part_is_no_conflict(account: Account, words: str) -> None:
    assert Verdict.CONFLICT not in _verdicts(account(_FEWER, "A"), account(words, "B"))


def test_who_are_still_missing_are_fewer(account: Account) -> None:
    one = account("The number of people missing in Kelm fell to 12 on Friday.", "A")
    other = account("In Kelm 15 people were missing.", "B")
    assert Verdict.CONFLICT not in _verdicts(one, other)
