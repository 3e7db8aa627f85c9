"""Claims that exclude each other and may be of one thing: unclear, and not passed over."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict

Compare = Callable[..., Comparison]

_REST = (
    " The trawler Asta had left Merrin at noon. Rain fell on the coast for two days."
    " Ula Orsk, the harbour master of Merrin, spoke to reporters on the quay."
)


def verdicts(parsed: Compare, one: str, other: str) -> list[Verdict]:
    found = parsed(one + _REST, other + _REST).differences
    return [d.verdict for d in found if d.kind is Kind.STATEMENT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # what fared in two ways, told with other words besides
        (
            "The three smugglers surrendered, and no shot was fired.",
            "The smugglers fought to the last; shots were heard for ten minutes.",
        ),
        (
            "Ula Orsk's deputy, Ingo Strand, accepted responsibility and offered to resign.",
            "Deputy Ingo Strand rejected any responsibility and said that he would stay on.",
        ),
        (
            "The harbour's radio was working all the time.",
            "The radio was dead from the first hour.",
        ),
        (
            "The lights of the mill were on, Orsk said.",
            "The lights of the mill were off, Lind said.",
        ),
        # nobody, and somebody
        (
            "Passengers were searched before boarding, the line said.",
            "Nobody was searched before boarding, the keeper said.",
        ),
        # all of what is denied is told
        (
            "The town had been negotiating with the smugglers by telephone.",
            "The town refused to negotiate, Ula Orsk said.",
        ),
    ],
)
def test_what_may_be_of_one_thing_is_unclear(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed, one, other) == [Verdict.UNCLEAR]


def test_one_quotation_does_not_contradict_itself(parsed: Compare) -> None:
    said = (
        "On the current path it looks like the council of Merrin will either fail to pass any"
        " budget at all, or will pass a budget that mends a part of the pier and the old mill"
    )
    one, other = f"“{said},” Ula Orsk wrote.", f"“{said},” Ula Orsk wrote in her letter."
    assert verdicts(parsed, one, other) == []


def test_who_is_told_of_beside_the_owner_is_the_owner(parsed: Compare) -> None:
    one = "The owner, Ingo Strand, was arrested."
    other = "Ingo Strand, who owns the trawler, is on the run."
    assert verdicts(parsed, one, other) != []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The signal was showing red when the train passed it.",
            "The signal was green when the train passed it, the guard said.",
        ),
        (
            "All keepers of the light have been tested for the fever.",
            "Not a single keeper of the light has been tested for the fever.",
        ),
        (
            "The coast guard did not open fire on the smugglers.",
            "The coast guard opened fire on the smugglers without a word.",
        ),
    ],
)
def test_what_leaves_no_doubt_is_a_conflict(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed, one, other) == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # beside another thing
        ("Work on the new gates was finished.", "Work on the car park is not finished."),
        # a plant that was run, and one that was shut down
        ("The firm ran the plant in Merrin.", "The firm shut down the plant in Merrin."),
        # nothing but nobody and somebody
        ("Nobody was killed, police said.", "Police killed a gunman on the coast road."),
    ],
)
def test_what_a_word_tells_apart_is_passed_over(parsed: Compare, one: str, other: str) -> None:
    assert verdicts(parsed, one, other) == []


def test_what_is_of_another_matter_is_no_conflict(parsed: Compare) -> None:
    one, other = "Lind accepted blame for the delay.", "Lind rejected blame for the accident."
    assert Verdict.CONFLICT not in verdicts(parsed, one, other)
