import gc
from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare, comparing
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.progress import Progress, finish
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def test_one_account_is_no_comparison(account: Account) -> None:
    with pytest.raises(ValueError, match="two"):
        compare([account("Fire destroyed the mill.")])


def test_conflicts_come_first_and_what_only_one_says_last(compared: Compare) -> None:
    found = compared(
        "Fire destroyed 12 sheds behind the spinning mill in Old Harbour.\n"
        "The mill lay 2 to 3 kilometres from the ferry terminal.\nA choir of 40 sang.",
        "Fire destroyed 14 sheds behind the spinning mill in Old Harbour.\n"
        "The mill lies 2.5 km from the ferry terminal.",
    ).differences
    assert [d.verdict for d in found][:2] == [Verdict.CONFLICT, Verdict.COMPATIBLE]
    assert found[-1].kind is Kind.ONLY


def test_all_statements_are_counted_and_boilerplate_is_none(compared: Compare) -> None:
    assert compared("One came. Two left.\nRead also: Three", "One came.").statements == 3


@pytest.mark.parametrize("on", [True, False])
def test_the_search_for_reference_cycles_is_left_as_it_was(compared: Compare, on: bool) -> None:
    (gc.enable if on else gc.disable)()
    try:
        compared("Fire destroyed the mill.", "Fire spared the mill.")
        assert gc.isenabled() is on
    finally:
        gc.enable()


def test_a_comparison_leaves_nothing_for_that_search(account: Account) -> None:
    accounts = [f"At least {n} people died when the dam broke, the council said. " for n in (5, 9)]
    readings = [
        account(one + "Residents of Tollmere denied it on Monday. " * 9) for one in accounts
    ]
    compare(readings)  # word lists are read once
    gc.collect()
    gc.disable()
    try:
        assert compare(readings).differences
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_a_comparison_in_steps_is_the_same(account: Account) -> None:
    readings = [account(f"The storm tore down {n} masts near Velm.") for n in (12, 14)]
    assert finish(comparing(readings)) == compare(readings)


def test_a_comparison_can_be_given_up_between_any_two_claims(
    account: Account, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("desktop.comparison.compare._STEP_S", 0.0)  # however short they are
    # a council's minutes: every denial may be of every claim
    said = [
        "The council rejected motion {n} on the bridge in Velm.",
        "The council did not reject motion {n} on the bridge in Velm.",
    ]
    readings = [account(" ".join(one.format(n=n) for n in range(40))) for one in said]
    steps: list[Progress] = []
    finish(comparing(readings), steps.append)
    assert len(steps) > len(readings[1].claims)


def test_a_comparison_that_is_given_up_leaves_the_search_for_cycles_on(account: Account) -> None:
    work = comparing([account("Fire destroyed the mill."), account("Fire spared the mill.")])
    next(work)
    work.close()
    assert gc.isenabled()
