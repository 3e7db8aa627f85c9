"""What a careful reader sees between two short accounts: accounts.toml has them."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop.comparison.model import Comparison, Verdict

Compare = Callable[..., Comparison]
Pair = dict[str, str]

_ACCOUNTS = tomllib.loads((Path(__file__).parent / "accounts.toml").read_text("utf-8"))
_SUNDAY = "2025-03-09"


def conflicts(comparison: Comparison) -> list[tuple[str, str]]:
    held = [d for d in comparison.differences if d.verdict is Verdict.CONFLICT]
    return [(difference.kind.value, difference.reason) for difference in held]


@pytest.mark.parametrize("pair", _ACCOUNTS["peaceful"], ids=lambda pair: pair["name"])
def test_what_can_both_be_true_is_no_conflict(parsed: Compare, pair: Pair) -> None:
    assert conflicts(parsed(pair["one"], pair["other"], published=_SUNDAY)) == []


@pytest.mark.parametrize("pair", _ACCOUNTS["opposed"], ids=lambda pair: pair["name"])
def test_what_can_not_both_be_true_is_the_one_conflict(parsed: Compare, pair: Pair) -> None:
    found = conflicts(parsed(pair["one"], pair["other"], published=_SUNDAY))
    assert [kind for kind, _ in found] == [pair["kind"]]
