"""What one account puts before something, and another one after it."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

_REST = (
    " The mill in Merrin lies on the coast. The council of Merrin met at noon. It rained all day."
)


def verdicts(parsed: Compare, one: str, other: str) -> list[Verdict]:
    found = parsed(one + _REST, other + _REST).differences
    return [d.verdict for d in found if d.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Guards had locked the doors before the fire broke out at the mill in Merrin.",
            "Guards locked the doors after the fire had broken out at the mill in Merrin.",
        ),
        (
            "The weavers left the hall before the alarm sounded, Ula Orsk said.",
            "It was after the alarm sounded that the weavers left the hall, Ula Orsk said.",
        ),
        ("After the vote, the keeper resigned.", "The keeper resigned before the vote."),
    ],
)
def test_one_thing_is_not_both_before_and_after_another(
    parsed: Compare, one: str, other: str
) -> None:
    assert verdicts(parsed, one, other) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ula Orsk heard the miller first and then the keeper.",
            "Ula Orsk heard the keeper first, then the miller.",
        ),
        (
            "It was signed after the weavers had read the treaty.",
            "The paper was signed before the weavers had read the treaty.",
        ),
    ],
)
def test_who_may_only_be_meant_is_unclear(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed, one, other) == [Verdict.UNCLEAR]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # others, and another thing
        (
            "The weavers left the hall before the alarm.",
            "The guards left the hall after the alarm.",
        ),
        ("Police closed the road before the race.", "Police closed the pier after the race."),
        # before another event, or before a court
        ("The keeper resigned before the vote.", "The keeper resigned after the storm."),
        ("Ula Orsk appeared before the grand jury.", "Ula Orsk appeared after the grand jury met."),
        # planned, or in the same order
        ("The keeper will resign before the vote.", "The keeper will not be seen after the vote."),
        ("The keeper resigned before the vote.", "Before the vote, the keeper resigned."),
    ],
)
def test_other_events_have_their_own_order(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed, one, other) == []


def test_the_words_on_the_other_event_are_shown(parsed: Compare) -> None:
    one = "Guards had locked the doors before the fire broke out." + _REST
    other = "Guards locked the doors after the fire had broken out." + _REST
    (told,) = [d for d in parsed(one, other).differences if d.kind is Kind.STATEMENT]
    assert [side[0].text.rpartition(" the ")[0].split()[-1] for side in told.sides] == [
        "before",
        "after",
    ]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "Ula Orsk met the weavers before the burial.",
            "Ula Orsk met the weavers after the burial.",
        ),
        ("The pier was inspected before the storm.", "The pier was inspected after the storm."),
        ("The weavers heard shots before the blast.", "The weavers heard shots after the blast."),
        # some of them before it, and others after
        ("Passengers left the barge before it sank.", "Passengers left the barge after it sank."),
        (
            "The man fled the mill before police arrived.",
            "A man fled the mill after police arrived.",
        ),
        # within it
        (
            "The minister signed the treaty before the summit ended in Merrin.",
            "The minister signed the treaty after the summit began in Merrin.",
        ),
    ],
)
def test_what_can_be_done_twice_is_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed, one, other)
