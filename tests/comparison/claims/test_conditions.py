"""What is only so on a condition is no conflict with what is not so."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    "conditional",
    [
        "The trams of Aldra have ramps if they are ordered so, the maker said on Monday.",
        "The trams of Aldra have ramps to roll on, if ordered so, the maker said on Monday.",
        "If they are ordered so, the trams of Aldra have ramps, the maker said on Monday.",
        "The trams of Aldra have ramps unless the city wants none, the maker said on Monday.",
    ],
)
def test_what_hangs_on_a_condition_is_no_conflict(parsed: Compare, conditional: str) -> None:
    found = parsed("The trams of Aldra have no ramps, the maker said on Monday.", conditional)
    assert Verdict.CONFLICT not in verdicts(found, Kind.STATEMENT)


@pytest.mark.parametrize(
    "plain",
    [
        "The trams of Aldra have ramps, the maker said on Monday.",
        "The trams of Aldra have ramps even if nobody uses them, the maker said on Monday.",
        "The trams of Aldra have ramps, and nothing will change unless the city wants it.",
    ],
)
def test_what_hangs_on_none_is_one(parsed: Compare, plain: str) -> None:
    found = parsed("The trams of Aldra have no ramps, the maker said on Monday.", plain)
    assert Verdict.CONFLICT in verdicts(found, Kind.STATEMENT)
