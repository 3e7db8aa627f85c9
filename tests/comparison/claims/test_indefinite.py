"""Indefinite: what is said of any thing of a kind is denied of no other one."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

_AROUND = (
    " The council of Kelm sat until late at night on Tuesday."
    " Nobody in the hall was surprised by the vote."
)
_DENIED = (
    "The rule makes a boarder use a boathouse that does not conform with his rank in the club."
    + _AROUND
)


def statements(comparison: Comparison) -> list[Verdict]:
    return [d.verdict for d in comparison.differences if d.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    ("other", "told"),
    [
        ("The rule lets a boarder use a boathouse that conforms with his rank in the club.", []),
        ("The boathouse conforms with his rank in the club, a boarder said.", [Verdict.UNCLEAR]),
    ],
)
def test_any_thing_of_a_kind_is_not_a_certain_one(
    parsed: Compare, other: str, told: list[Verdict]
) -> None:
    assert statements(parsed(_DENIED, other + _AROUND)) == told


def test_what_is_known_is_one_thing(parsed: Compare) -> None:
    known = _DENIED.replace("a boathouse", "the boathouse")
    other = "The boathouse conforms with his rank in the club, a boarder said." + _AROUND
    assert statements(parsed(known, other)) == [Verdict.CONFLICT]
