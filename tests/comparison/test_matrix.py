"""What the claim matrix of several accounts tells, and what must hold of it whatever they say."""

from collections.abc import Callable, Sequence
from itertools import permutations

import pytest
from hypothesis import given

from desktop.comparison.compare import compare
from desktop.comparison.matrix import Matrix, MatrixRow, matrix
from desktop.comparison.model import Comparison, Stance, Verdict
from desktop.comparison.signs import Mark
from desktop.reading.parser import Parser
from tests.comparison.test_invariants import TEXT, Desk, few

Compare = Callable[..., Comparison]

BOTH_SIDES = (
    "Norvian soldiers entered Tollmere on Tuesday, the Norvian army said. "
    "Norvian soldiers did not enter Tollmere, Mayor Mara Lind said."
)
ONE_SIDE = "Norvian soldiers did not enter Tollmere on Tuesday, Mayor Mara Lind said."
OTHER_SIDE = "Norvian soldiers entered Tollmere on Tuesday, Colonel Tomas Okker said."


@pytest.fixture(scope="module")
def desk(parser: Parser) -> Desk:
    return Desk(parser)


def names(of: Matrix, numbers: Sequence[int]) -> set[str]:
    return {of.speakers[number].name for number in numbers}


def test_a_conflict_is_between_speakers_and_an_outlet_that_quotes_both_holds_both(
    parsed: Compare,
) -> None:
    found = matrix(parsed(BOTH_SIDES, ONE_SIDE, OTHER_SIDE))
    row = found.rows[0]
    assert row.verdict is Verdict.CONFLICT
    both = {found.speakers[one.speaker].name: one.position.stance for one in row.cells[0]}
    assert set(both.values()) == {Stance.ASSERTS, Stance.DENIES}
    camps = {camp.stance: names(found, camp.speakers) for camp in row.oppositions[0].camps}
    assert camps[Stance.DENIES] == {"Mara Lind"}
    assert "Tomas Okker" in camps[Stance.ASSERTS]


def test_a_speaker_is_one_whatever_the_accounts_call_him(parsed: Compare) -> None:
    found = matrix(
        parsed(
            "Fire killed 12 people in Tollmere, said Colonel Tomas Okker. Okker blamed a lamp.",
            "Fire killed 15 people in Tollmere, Thomas Okker said.",
        )
    )
    held = [speaker for speaker in found.speakers if "Okker" in speaker.name]
    assert len(held) == 1
    assert held[0].articles == (0, 1)
    assert held[0].names[1] == ("Thomas Okker",)


def test_somebody_nameless_in_two_accounts_may_be_two(parsed: Compare) -> None:
    found = matrix(
        parsed(
            "Fire killed 12 people in Tollmere, a nurse said.",
            "Fire killed 15 people in Tollmere, a nurse said.",
        )
    )
    assert [one.articles for one in found.speakers if one.name == "a nurse"] == [(0,), (1,)]


def test_outlets_speak_for_themselves_and_stand_last(parsed: Compare) -> None:
    found = matrix(parsed(ONE_SIDE, "Fire killed 15 people in Tollmere, police said."))
    outlets = [speaker.name for speaker in found.speakers if speaker.outlet]
    assert outlets == ["Coast Radio", "Harbour Post"]
    assert [speaker.outlet for speaker in found.speakers[-2:]] == [True, True]


def test_the_gravest_comes_first_and_agreement_last(parsed: Compare) -> None:
    fire = "The harbour master ordered the old spinning mill to be pulled down by Friday."
    found = matrix(
        parsed(f"{BOTH_SIDES} {fire}", f"{ONE_SIDE} {fire}", f"{OTHER_SIDE} {fire}"),
    )
    order = (
        Verdict.CONFLICT,
        Verdict.UNCLEAR,
        Verdict.COMPATIBLE,
        Verdict.DIFFERS,
        None,
    )
    places = [order.index(row.verdict) for row in found.rows]
    assert places == sorted(places)
    last = found.rows[-1]
    assert last.mark is None
    assert [cell[0].position.text for cell in last.cells] == [fire] * 3
    assert last.heading.text == fire


def test_figures_of_one_thing_stand_in_one_row(parsed: Compare) -> None:
    found = matrix(
        parsed(
            "Fire killed 12 people at the spinning mill in Tollmere on Tuesday.",
            "Fire killed at least 10 people at the spinning mill in Tollmere on Tuesday.",
            "Fire killed 40 people at the spinning mill in Tollmere on Tuesday.",
        )
    )
    rows = [row for row in found.rows if row.cells[0] and row.cells[1] and row.cells[2]]
    assert [[one.position.text for cell in row.cells for one in cell] for row in rows][:1] == [
        ["12 people", "10 people", "40 people"]
    ]


def test_a_heading_is_a_clause_in_the_words_of_an_account(parsed: Compare) -> None:
    comparison = parsed(
        "Fire killed 12 people at the spinning mill in Tollmere on Tuesday.",
        "Fire killed 15 people at the spinning mill in Tollmere on Tuesday.",
    )
    heading = matrix(comparison).rows[0].heading
    text = comparison.readings[heading.article].article.text
    assert text[heading.start : heading.end] == heading.text
    assert heading.text.startswith("Fire killed")


def test_what_one_account_says_alone_is_not_mentioned_in_the_others(parsed: Compare) -> None:
    found = matrix(
        parsed(
            "Fire destroyed the spinning mill in Tollmere. The owners had insured 340 looms.",
            "Fire destroyed the spinning mill in Tollmere.",
        )
    )
    row = next(row for row in found.rows if row.mark is Mark.ONLY)
    assert row.cells[0]
    assert row.absences[1] == "silent"


@few
@given(TEXT, TEXT, TEXT)
def test_every_difference_is_in_exactly_one_row_with_all_its_positions(
    desk: Desk, one: str, two: str, three: str
) -> None:
    comparison = desk.compare(one, two, three)
    found = matrix(comparison)
    told = sorted(number for row in found.rows for number in row.differences)
    assert told == list(range(len(comparison.differences)))
    for row in found.rows:
        for number in row.differences:
            for cell, side in zip(row.cells, comparison.differences[number].sides, strict=True):
                assert {(p.start, p.end, p.stance) for p in side} <= {
                    (o.position.start, o.position.end, o.position.stance) for o in cell
                }


@few
@given(TEXT, TEXT, TEXT)
def test_cells_quote_their_articles_and_are_empty_for_a_reason(
    desk: Desk, one: str, two: str, three: str
) -> None:
    comparison = desk.compare(one, two, three)
    for row in matrix(comparison).rows:
        assert any(row.cells)
        for reading, cell, absence in zip(
            comparison.readings, row.cells, row.absences, strict=True
        ):
            assert bool(cell) is (absence is None)
            for held in cell:
                place = held.position
                assert reading.article.text[place.start : place.end] == place.text


@few
@given(TEXT, TEXT, TEXT)
def test_the_order_of_the_articles_moves_the_columns_and_nothing_else(
    desk: Desk, one: str, two: str, three: str
) -> None:
    readings = [desk.read(text, outlet) for outlet, text in enumerate((one, two, three))]
    there = matrix(compare(readings))
    for order in permutations(range(3)):
        back = matrix(compare([readings[number] for number in order]))
        place = [order.index(number) for number in range(3)]
        assert [told(back, row, place) for row in back.rows] == [
            told(there, row, (0, 1, 2)) for row in there.rows
        ]


def told(of: Matrix, row: MatrixRow, place: Sequence[int]) -> tuple[object, ...]:
    """A row with its cells in another order, and with names for the numbers of speakers."""
    cells = [
        sorted(
            (one.position.start, one.position.text, of.speakers[one.speaker].name)
            for one in row.cells[number]
        )
        for number in place
    ]
    camps = [
        [(camp.says, sorted(names(of, camp.speakers))) for camp in one.camps]
        for one in row.oppositions
    ]
    return row.heading.text, row.mark, row.kinds, cells, camps


@few
@given(TEXT, TEXT)
def test_the_same_accounts_give_the_same_matrix(desk: Desk, one: str, other: str) -> None:
    assert matrix(desk.compare(one, other)) == matrix(desk.compare(one, other))
