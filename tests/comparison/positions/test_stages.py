"""Parts of matches, years, bills and elections, by the words for them."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind
from desktop.comparison.positions.stages import stages
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("revenue rose in the first quarter", {"1st quarter"}),
        ("they won the third set but lost the second 6-4", {"3rd set", "2nd one"}),
        ("it stood 1-1 at half-time", {"half-time"}),
        ("it stood 1-1 at the break", {"half-time"}),
        ("in the second round, the run-off of Sunday", {"run-off"}),
        ("the 2nd halves of both matches", {"2nd half"}),
        ("an amendment to the bill", {"amendment"}),
        ("the women's under-19s", {"women", "youth"}),
        ("in the third reading of the third bill", {"3rd reading"}),
    ],
)
def test_words_name_parts(text: str, expected: set[str]) -> None:
    assert stages(text) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Holm's profit fell by 22 percent in the third quarter, the company said on Tuesday.",
            "Holm's profit fell by 9 percent in the second quarter, the company said on Tuesday.",
        ),
        (
            "Turnout was 61 percent in the first round, the commission said.",
            "Turnout was 64 percent in the run-off, the commission said.",
        ),
    ],
)
def test_figures_of_other_quarters_or_rounds_are_not_compared(
    parsed: Compare, one: str, other: str
) -> None:
    assert not verdicts(parsed(one, other), Kind.NUMBER)
