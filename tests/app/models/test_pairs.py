"""The pair that is opened first is the one with most to see."""

from collections.abc import Callable

from desktop.app.models.pairs import telling_pair
from desktop.comparison.model import Comparison, Kind, Verdict

NUMBER, ONLY = (Kind.NUMBER, Verdict.UNCLEAR), (Kind.ONLY, Verdict.DIFFERS)
TEXTS = [["One two."], ["One two."], ["One two."]]


def test_what_two_accounts_say_otherwise_counts_before_what_one_says_alone(
    build: Callable[..., Comparison],
) -> None:
    alone = [(*ONLY, ["One", None, None])] * 9
    assert telling_pair(build(TEXTS, [*alone, (*NUMBER, [None, "One", "two"])])) == (1, 2)


def test_of_equal_pairs_the_one_that_says_most_alone_and_then_the_first(
    build: Callable[..., Comparison],
) -> None:
    shared = (*NUMBER, ["One", "One", "two"])
    assert telling_pair(build(TEXTS, [shared])) == (0, 1)
    assert telling_pair(build(TEXTS, [shared, (*ONLY, [None, None, "One"])])) == (0, 2)


def test_fewer_than_two_are_all_there_is(build: Callable[..., Comparison]) -> None:
    assert telling_pair(build(TEXTS[:1])) == (0,)
    assert telling_pair(build([])) == ()
