"""Further ones: one more of something is told beside the count of another account, once."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]


def told(comparison: Comparison) -> list[tuple[Kind, Verdict]]:
    return [(d.kind, d.verdict) for d in comparison.differences]


@pytest.mark.parametrize(
    ("other", "verdict"),
    [
        ("A third tram may have been hit by stones at the depot.", Verdict.COMPATIBLE),
        ("A third tram was hit by stones at the depot.", Verdict.UNCLEAR),
    ],
)
def test_one_more_is_told_beside_the_others(parsed: Compare, other: str, verdict: Verdict) -> None:
    # not as certainty: the third tram is none of the two
    found = parsed("Two trams were hit by stones at the depot.", other)
    assert told(found) == [(Kind.NUMBER, verdict)]
    assert "A third tram" in found.differences[0].reason


@pytest.mark.parametrize(
    "other",
    [
        "Two trams were hit by stones. A third tram may have been hit.",
        "A third tram may have been painted at the depot.",
        "A fourth tram may have been hit by stones at the depot.",
        "A third of the trams may have been hit by stones at the depot.",
    ],
)
def test_who_counts_the_others_too_or_tells_of_something_else_is_not_set_against_it(
    parsed: Compare, other: str
) -> None:
    found = parsed("Two trams were hit by stones at the depot.", other)
    assert (Kind.NUMBER, Verdict.COMPATIBLE) not in told(found)
