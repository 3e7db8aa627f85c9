"""Name: one name in two spellings is told so; other people are never called one, nor a conflict."""

from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Difference, Kind, Verdict
from desktop.reading import read_article
from desktop.reading.parser import Parser

Told = Callable[..., list[Difference]]


@pytest.fixture
def told(parser: Parser) -> Told:
    """The differences of name between accounts of one day."""

    def build(*texts: str) -> list[Difference]:
        readings = [
            read_article(
                Article(text=text, source=f"Outlet {n}", published="2025-03-05", language="en"),
                parser,
            )
            for n, text in enumerate(texts)
        ]
        return [one for one in compare(readings).differences if one.kind is Kind.NAME]

    return build


def quoted(difference: Difference) -> list[str]:
    return [position.text for side in difference.sides for position in side]


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tomas Wieland", "Thomas Wieland"), ("Danylo Sorensky", "Danylo Sorenskyy")],
)
def test_one_person_in_two_spellings_is_compatible(told: Told, one: str, other: str) -> None:
    (found,) = told(
        f"The gates were opened too late, said the engineer, {one}, on Friday.",
        f"The engineer, {other}, said the gates were opened in time.",
    )
    assert found.verdict is Verdict.COMPATIBLE
    assert quoted(found) == [one, other]


def test_the_same_name_with_other_titles_is_nothing(told: Told) -> None:
    assert not told(
        "Mayor Mara Lind opened the bridge on Friday.", "The bridge was opened by Ms Mara Lind."
    )


def test_an_account_that_has_both_spellings_differs_from_none(told: Told) -> None:
    assert not told(
        "The town of Ostrel, which some call Ostrelye, was evacuated on Monday.",
        "The town of Ostrelye was evacuated on Monday.",
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [("Andrii Kovach", "Andriy Sorin"), ("Maren Holt", "Maren Aldis"), ("Ann Rell", "Dan Rell")],
)
def test_two_people_are_not_one_in_two_spellings(told: Told, one: str, other: str) -> None:
    found = told(
        f"A neighbour, {one}, saw the fire at the mill on Friday.",
        f"A neighbour, {other}, saw the fire at the mill on Friday.",
    )
    assert not found


def test_two_holders_of_one_office_in_one_statement_are_a_conflict(told: Told) -> None:
    (found,) = told(
        "The mayor, Mara Lind, opened the new bridge over the Ivrel on Friday at noon.",
        "The mayor, Tomas Okker, opened the new bridge over the Ivrel on Friday at noon.",
    )
    assert found.verdict is Verdict.CONFLICT
    assert quoted(found) == ["Mara Lind", "Tomas Okker"]


def test_two_former_mayors_are_no_conflict(told: Told) -> None:
    assert not told(
        "The former mayor, Mara Lind, came to see the new bridge over the Ivrel on Friday.",
        "The mayor, Tomas Okker, came to see the new bridge over the Ivrel on Friday.",
    )


def test_two_spokesmen_are_no_conflict(told: Told) -> None:
    assert not told(
        "The bridge is safe, said a spokesman, Anton Rell, on Friday.",
        "The bridge is safe, said a spokesman, Pavel Drost, on Friday.",
    )


def test_one_engineer_of_two_bodies_is_unclear(told: Told) -> None:
    found = told(
        "The Ivrel Water Authority's chief engineer, Tomas Wieland, spoke of a leak.",
        "Ivrel Hydro's chief engineer, Tomas Wieland, spoke of a leak.",
    )
    assert [one.verdict for one in found] == [Verdict.UNCLEAR]


def test_a_ship_under_two_names_is_told(told: Told) -> None:
    (found,) = told(
        "The ferry collided with the freighter Corvo Trader in the Strait of Kelm on Saturday.",
        "The ferry collided with the freighter Corvo Carrier in the Strait of Kelm on Saturday.",
    )
    assert found.verdict in {Verdict.CONFLICT, Verdict.UNCLEAR}
    assert quoted(found) == ["Corvo Trader", "Corvo Carrier"]


def test_two_ships_of_one_line_are_two(told: Told) -> None:
    assert not told(
        "The ferry Lady Ansgar left Port Estrin on Saturday at noon.",
        "The ferry Lady Ingrid left Port Estrin on Saturday at noon.",
    )


def test_two_banks_are_two(told: Told) -> None:
    assert not told(
        "Central to the ring was the lender Bank Tarnova, a Kelm bank that is near to the mayor.",
        "Attached to it is a note of the trustee Bank Ostrel, which is a citizen of Kelm.",
    )


def test_two_of_an_office_are_told_apart_by_what_it_is_of(told: Told) -> None:
    assert not told(
        "Jan Orsk, the flight engineer of the helicopter that was hit, wrote on the Kelm story.",
        "Flight engineer Ivo Kranz, who flew the reporters, wrote on the Kelm story of it.",
    )


def test_an_office_of_the_same_thing_has_one_holder(told: Told) -> None:
    told_of = "{}, the captain of the ferry that sank off Kelm, was arrested on Tuesday."
    (found,) = told(told_of.format("Jan Orsk"), told_of.format("Ula Brand"))
    assert found.verdict is Verdict.CONFLICT


def test_three_accounts_say_of_which_two_the_reason_is(told: Told) -> None:
    found = told(
        "The engineer, Tomas Wieland, said the gates were opened late.",
        "The engineer, Thomas Wieland, said the gates were opened in time.",
        "Nobody at the dam wanted to speak of the gates.",
    )
    assert len(found) == 1
    assert "Outlet 0" in found[0].reason
    assert "Outlet 1" in found[0].reason


def test_one_person_with_two_ranks_is_told_with_both(told: Told) -> None:
    (found,) = told(
        "Captain Mara Lind led the crew out of the mill on Friday.",
        "Major Mara Lind led the crew out of the mill on Friday.",
    )
    assert found.verdict is Verdict.UNCLEAR
    assert found.reason == "“Mara Lind” is called Captain in one account and Major in the other."


def test_a_town_in_two_spellings_is_no_person(told: Told) -> None:
    (found,) = told(
        "The town of Ostrel was evacuated on Monday after the dam broke.",
        "The town of Ostrell was evacuated on Monday after the dam broke.",
    )
    assert found.verdict is Verdict.COMPATIBLE
    assert found.reason == "“Ostrel” and “Ostrell” are one name in two spellings."


def test_a_person_in_two_spellings_is_told_as_one(told: Told) -> None:
    (found,) = told(
        "The gates were opened too late, said the engineer, Tomas Wieland, on Friday.",
        "The engineer, Thomas Wieland, said the gates were opened in time.",
    )
    assert "are one person's name in two spellings" in found.reason
