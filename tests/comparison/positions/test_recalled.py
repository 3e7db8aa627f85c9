"""What a statement tells of something earlier than the event."""

from collections.abc import Callable

import pytest

from desktop.comparison.alignment.rows import align
from desktop.comparison.positions.gates import Spot
from desktop.comparison.positions.recalled import is_recalled
from desktop.reading import Reading

Account = Callable[..., Reading]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In 1987 a slide in Kelm killed 6 people.", True),
        ("Six years ago 6 people died in Kelm.", True),
        ("On Tuesday a slide in Kelm killed 6 people.", False),
        ("A slide in Kelm killed 6 people.", False),
        ("It was the worst slide since 1987 and killed 6 people.", False),
    ],
)
def test_a_time_long_past_says_that_something_is_recalled(
    account: Account, text: str, expected: bool
) -> None:
    aligned = align([account(text), account("It rained in Kelm.")])
    start = text.index("6 people")
    assert is_recalled(aligned, Spot(0, start, start + 1)) is expected
