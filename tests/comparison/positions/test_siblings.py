"""Two of a kind, and somebody of whom one account is silent, are no matter of one conflict."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Verdict

Compare = Callable[..., Comparison]


def conflicts(comparison: Comparison) -> list[str]:
    return [one.reason for one in comparison.differences if one.verdict is Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The smaller seal was found on the beach of Kelm. It was one metre long.",
            "The larger seal was found on the beach of Kelm. It was two metres long.",
        ),
        (
            "Those who smoked had a 20 percent higher risk of gout, doctors in Kelm said.",
            "Men who smoked had a 32 percent higher risk of gout, doctors in Kelm said.",
        ),
        (
            "The abbey of Kelm chose Father Jon Okker on Friday. The blessing is set for 14 May.",
            "Jon Okker and Sister Mara Lind were chosen on Friday. Her blessing is set for 28 May.",
        ),
        (
            "The man accused of the theft in Kelm was silent. The 34-year-old wept.",
            "A co-defendant in the trial over the theft in Kelm was silent. The 22-year-old wept.",
        ),
        (
            "The residents of the quay received no warning before the flood in Kelm.",
            "The residents of the upper town were warned before the flood in Kelm.",
        ),
        (
            "The tunnel under Kelm is three kilometres long, the city said.",
            "The western tunnel under Kelm is five kilometres long, the city said.",
        ),
    ],
)
def test_two_of_a_kind_are_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert not conflicts(parsed(one, other))
    assert not conflicts(parsed(other, one))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The larger seal was found on the beach of Kelm. It was three metres long.",
            "The larger seal was found on the beach of Kelm. It was two metres long.",
        ),
        (
            "The northern city of Kelm has 40,000 people, the council said.",
            "The city of Kelm has 52,000 people, the council said.",
        ),
        (
            "No door of the mill in Kelm was locked.",
            "The east door of the mill in Kelm was locked.",
        ),
    ],
)
def test_one_and_the_same_is_a_conflict(parsed: Compare, one: str, other: str) -> None:
    assert conflicts(parsed(one, other))
