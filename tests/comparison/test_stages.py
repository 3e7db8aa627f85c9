"""Parts of matches, years, bills and elections, by the words for them."""

import pytest

from desktop.comparison.stages import stages


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
