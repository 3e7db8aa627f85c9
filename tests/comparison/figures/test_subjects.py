"""Subjects: shares of two things are not compared, shares of one thing are."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind

Compare = Callable[..., Comparison]

_GRANTS = "The mill gets 25 percent of the harbour grants in Kelm."


@pytest.mark.parametrize(("whole", "told"), [("grants", 1), ("patients", 0)])
def test_shares_of_two_things_are_no_difference(compared: Compare, whole: str, told: int) -> None:
    other = f"The mill gets 41 percent of the harbour {whole} in Kelm."
    found = [d for d in compared(_GRANTS, other).differences if d.kind is Kind.NUMBER]
    assert len(found) == told
