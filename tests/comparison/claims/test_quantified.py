"""What is denied of all, of one of several or for some others is no conflict."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bank closed the branch in Aldra on Monday.",
            "The bank did not close every branch in Aldra on Monday.",
        ),
        (
            "Guests smelled gas in the hotel in Aldra on Monday.",
            "A guest said that she had smelled no gas in the hotel in Aldra on Monday.",
        ),
        (
            "The tunnel at Aldra is open for cyclists, the road office said on Monday.",
            "The tunnel at Aldra is closed to coaches, the road office said on Monday.",
        ),
        (
            "The captain survived the storm off Aldra on Monday.",
            "The captain of the tanker did not survive the storm off Aldra on Monday.",
        ),
        (
            "The minister confirmed the visit to Aldra on Monday.",
            "The minister disputed the cost of the visit to Aldra on Monday.",
        ),
        (
            "The office published its reports on the dam at Aldra.",
            "The office withheld the reports of its divers on the dam at Aldra.",
        ),
        (
            "The tunnel at Aldra was open on Monday.",
            "Snow closed the tunnel at Aldra for two hours on Monday.",
        ),
        (
            "An angler survived when the boat capsized off Aldra on Monday.",
            "An angler drowned when the boat capsized off Aldra on Monday.",
        ),
        (
            "The owner of the yard in Aldra was acquitted on Monday.",
            "The owner of the yard in Aldra was convicted of fraud, but acquitted of theft.",
        ),
        (
            "The guard recognised the man at the gate in Aldra.",
            "The guard did not recognise the voice of the man at the gate in Aldra.",
        ),
        (
            "There is no national emergency, the mayor of Aldra said on Monday.",
            "There are at least 30 national emergencies, the archive in Aldra said on Monday.",
        ),
        (
            "The museum in Aldra bought no bronze last year, its director said.",
            "The museum's friends bought a bronze for it in Aldra last year, he said.",
        ),
        (
            "The head of the choir in Aldra was acquitted on Monday of hitting a girl.",
            "The head of the choir in Aldra was convicted on Monday of insulting a mother.",
        ),
        (
            "The court in Aldra convicted the two officers of beating a man on Monday.",
            "The court in Aldra acquitted the two officers of killing a man on Monday.",
        ),
        (
            "The witness did not recognise the accused in Aldra on Monday.",
            "The witness recognised the voice in Aldra on Monday.",
        ),
        (
            "The expedition did not reach the hut at Aldra.",
            "The expedition's two scouts reached the hut at Aldra.",
        ),
        (
            "The dairy in Aldra burned peat until May, its owner said on Monday.",
            "The dairy in Aldra does not burn peat, its owner said on Monday.",
        ),
        (
            "Emil Olk confessed to the burglary on Monday.",
            "Emil Olk denied the arson on Monday.",
        ),
        (
            "No trains left the station of Aldra on Monday.",
            "Two trains that left the station of Aldra on Sunday were hit by stones on Monday.",
        ),
        (
            "Norvia has not ratified the treaty on whales.",
            "Norvia signed the treaty on whales.",
        ),
    ],
)
def test_what_is_so_of_some_is_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.STATEMENT)
    assert Verdict.CONFLICT not in verdicts(parsed(other, one), Kind.STATEMENT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The bank closed all branches in Aldra on Monday.",
            "The bank did not close all branches in Aldra on Monday.",
        ),
        (
            "The tunnel at Aldra is open for cyclists, the road office said on Monday.",
            "The tunnel at Aldra is closed for cyclists, the road office said on Monday.",
        ),
        (
            "The minister confirmed the visit to Aldra on Monday.",
            "The minister disputed the visit to Aldra on Monday.",
        ),
        (
            "The tunnel at Aldra was open on Monday.",
            "Snow closed the tunnel at Aldra on Monday.",
        ),
        (
            "The captain survived the storm off Aldra on Monday.",
            "The captain did not survive the storm off Aldra on Monday.",
        ),
    ],
)
def test_what_is_denied_of_the_same_still_conflicts(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT in verdicts(parsed(one, other), Kind.STATEMENT)
