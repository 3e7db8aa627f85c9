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
