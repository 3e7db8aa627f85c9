"""What is denied of a thing and told of a special kind of it is no conflict."""

from collections.abc import Callable

import pytest

from desktop.comparison.model import Comparison, Kind, Verdict
from tests.comparison.verdicts import verdicts

Compare = Callable[..., Comparison]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "No buses ran in Aldra on Monday because of the strike.",
            "Replacement buses ran in Aldra on Monday during the strike.",
        ),
        (
            "The clinic in Aldra has no power since the storm, the mayor said on Monday.",
            "The clinic in Aldra has emergency power, the mayor said on Monday.",
        ),
        (
            "The schools of Aldra stayed closed on Monday because of the cold.",
            "The primary schools of Aldra opened on Monday in spite of the cold.",
        ),
        (
            "The strikers let no lorries into the port of Aldra on Monday.",
            "The strikers let lorries with medicine into the port of Aldra on Monday.",
        ),
        (
            "Trams with ramps ran in Aldra on Monday.",
            "No trams without ramps ran in Aldra on Monday.",
        ),
        (
            "The children of the camp at Aldra have been vaccinated, the agency said on Monday.",
            "Children who came to the camp at Aldra this week were not vaccinated, a nurse said.",
        ),
        (
            "The book was not banned in Ruan, the ministry said on Monday.",
            "The book was banned in schools of two provinces of Ruan, teachers said on Monday.",
        ),
        (
            "Water in Aldra is not safe, the office said on Monday. It must be boiled at home.",
            "Boiled water in Aldra is safe, the office said on Monday. Shops sell bottles.",
        ),
        (
            "The island off Aldra has no school, its mayor said on Monday.",
            "The island off Aldra has a school for sailors, its mayor said on Monday.",
        ),
        (
            "The opposition in Aldra will boycott the vote, its leader said on Monday.",
            "A small opposition party in Aldra will not boycott the vote, its chair said.",
        ),
        (
            "The lorry driver died in the crash near Aldra on Monday.",
            "The van driver survived the crash near Aldra on Monday.",
        ),
        (
            "Smoking is not allowed on the platforms of Aldra, the railway said. Bins were moved.",
            "Smoking is allowed in boxes on the platforms of Aldra, the railway said. Bins stay.",
        ),
    ],
)
def test_a_special_kind_or_case_is_no_conflict(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT not in verdicts(parsed(one, other), Kind.STATEMENT)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "No buses ran in Aldra on Monday because of the strike.",
            "Buses ran in Aldra on Monday in spite of the strike.",
        ),
        (
            "No soldiers crossed the border at Aldra on Monday, the ministry said.",
            "Norwegian soldiers crossed the border at Aldra on Monday, the ministry said.",
        ),
        (
            "The court in Aldra banned the march on Monday for reasons of safety.",
            "The court in Aldra did not ban the march on Monday, a clerk said.",
        ),
        (
            "The lorry driver died in the crash near Aldra on Monday.",
            "The lorry driver survived the crash near Aldra on Monday.",
        ),
        (
            "A jury acquitted the mayor of taking bribes on Thursday.",
            "A jury convicted the mayor of accepting bribes on Thursday.",
        ),
        (
            "The board has no evidence of fraud at the mill in Aldra, it said on Monday.",
            "The board has clear evidence of fraud at the mill in Aldra, it said on Monday.",
        ),
        (
            "No door of the depot in Aldra was locked on Monday.",
            "The east door of the depot in Aldra was locked on Monday.",
        ),
        (
            "Smoking is not allowed on the platforms of Aldra, the railway said.",
            "Smoking is allowed on the platforms of Aldra, the railway said.",
        ),
    ],
)
def test_what_is_known_or_only_more_or_less_is_one(parsed: Compare, one: str, other: str) -> None:
    assert Verdict.CONFLICT in verdicts(parsed(one, other), Kind.STATEMENT)
