"""Figures that differ by zeros alone: a slip in the same words, else another thing."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]


def verdicts(comparison: Comparison) -> list[Verdict]:
    return [d.verdict for d in comparison.differences if d.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The quay at Merrin shipped 1,300 crates on Monday.", "13,000"),
        ("Some 1,300 pupils sang in the square at Merrin on Monday, the school said.", "13,000"),
    ],
)
def test_ten_times_as_many_in_the_same_words_is_a_conflict(
    parsed: Compare, one: str, other: str
) -> None:
    assert verdicts(parsed(one, one.replace("1,300", other))) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # a part and the whole
        (
            "Gales felled 200 poplars along the canal.",
            "Gales felled 2,000 poplars along the canal and the road to Merrin.",
        ),
        (
            "The bank will close 30 branches in Merrin.",
            "The bank will close 300 branches nationwide, some of them in Merrin.",
        ),
        ("The orchard sold 5,000 crates in May.", "The orchard sold 50,000 crates."),
        # one and all of them
        ("Each ticket costs 20 dollars.", "The tickets cost 200 dollars."),
        ("The grant is worth 4,000 euros.", "The grants are worth 40,000 euros."),
        # it is not said what
        ("It cost the town 4,000 euros.", "It cost the town 40,000 euros."),
    ],
)
def test_ten_times_as_many_in_other_words_is_none(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other))
