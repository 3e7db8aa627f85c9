"""What there was none of in one account, and is told of in another one; all texts are our own."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Verdict
from tests.comparison.claims.rammed_pier import told

Compare = Callable[..., Comparison]


def test_what_there_was_none_of_did_something_elsewhere(parsed: Compare) -> None:
    one = "No foghorn was heard in the lower harbour."
    other = "A foghorn warned the people of the lower town."
    assert told(parsed, one, other) == [Verdict.UNCLEAR]


def test_what_there_was_none_of_and_was_there_in_the_same_words_is_a_conflict(
    parsed: Compare,
) -> None:
    one = "There were no anglers among the rescued."
    assert told(parsed, one, "Two anglers were among the rescued.") == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("No further foghorn was heard on the pier.", "A foghorn warned the people on the pier."),
        (
            "No foghorn was heard on the pier.",
            "A foghorn could have warned the anglers.",
        ),
        ("No foghorn was heard on the pier.", "A foghorn has been ordered for the port of Orsk."),
        ("No boats were in the outer harbour.", "Boats were tied up in the inner harbour."),
        ("No warning was issued for the hills.", "A warning was issued for the coast."),
        ("No foghorn has been heard on the pier since May.", "A foghorn was heard there in May."),
    ],
)
def test_others_of_the_kind_may_have_been_there(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in told(parsed, one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The anglers of the lower town received no warning.",
            "The anglers of the lower town were warned by post.",
        ),
        ("There was no inspection of the pier by the port.", "The port inspected the pier."),
    ],
)
def test_a_deed_of_which_there_was_none_is_set_against_who_did_it(
    parsed: Compare, one: str, other: str
) -> None:
    assert Verdict.COMPATIBLE not in told(parsed, one, other)
    assert told(parsed, one, other) != []


def test_who_gave_no_warning_may_have_been_warned(parsed: Compare) -> None:
    one = "The anglers of the lower town gave no warning."
    assert told(parsed, one, "The anglers of the lower town were warned by post.") == []
