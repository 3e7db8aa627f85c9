"""What the user decided holds in every comparison in which its difference is found again."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.decided import (
    about,
    decide,
    left_out,
    notes_of,
    replaced,
    reported,
    settled,
)
from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.decision import Choice, Decision
from desktop.reading import Reading, read_article

Compare = Callable[..., Comparison]

ONE = (
    "A fire at the mill in Old Harbour killed 12 people on Tuesday. The mill lay 2 to 3 kilometres"
    " from the ferry terminal. About 200 firefighters came from the coast."
)
TWO = (
    "A fire at the mill in Old Harbour killed 15 people on Tuesday. The mill stands 2.5 kilometres"
    " from the ferry terminal. The town of 8,400 people held a minute of silence."
)
THREE = "A fire at the mill in Old Harbour killed 12 people on Tuesday. Snow fell in the evening."


@pytest.fixture
def two(compared: Compare) -> Comparison:
    return compared(ONE, TWO)


def place(comparison: Comparison, kind: Kind, verdict: Verdict) -> int:
    return next(
        number
        for number, one in enumerate(comparison.differences)
        if one.kind is kind and one.verdict is verdict
    )


def conflict(comparison: Comparison) -> int:
    return place(comparison, Kind.NUMBER, Verdict.CONFLICT)


def decided(comparison: Comparison, *decisions: Decision) -> Comparison:
    return decide(comparison, [replace(one, id=n) for n, one in enumerate(decisions, 1)])


def shared(comparison: Comparison, one: int, other: int) -> bool:
    """Whether two sentences of two articles stand in one row."""
    return any(one in row.sentences[0] and other in row.sentences[1] for row in comparison.rows)


@pytest.mark.parametrize("choice", [Choice.NO_DIFFERENCE, Choice.OTHER_THING])
def test_what_is_none_is_told_no_more(two: Comparison, choice: Choice) -> None:
    number = conflict(two)
    made = decided(two, about(two, number, choice))
    assert settled(made, number)
    assert sum(settled(made, n) for n in range(len(made.differences))) == 1
    assert all(one.verdict is not Verdict.CONFLICT for one in reported(made).differences)
    assert left_out(made) == 1
    assert len(made.differences) == len(two.differences)


def test_it_holds_after_the_articles_changed_places(two: Comparison) -> None:
    decision = about(two, conflict(two), Choice.OTHER_THING)
    turned = compare(two.readings[::-1])
    assert settled(decided(turned, decision), conflict(turned))


def test_it_holds_when_spans_are_a_little_other(two: Comparison) -> None:
    number = conflict(two)
    decision = about(two, number, Choice.NO_DIFFERENCE)
    difference = two.differences[number]
    narrow = tuple(
        tuple(replace(one, start=one.start + 1, text=one.text[1:]) for one in side)
        for side in difference.sides
    )
    differences = list(two.differences)
    differences[number] = replace(difference, sides=narrow)
    later = replace(two, differences=tuple(differences))
    assert settled(decided(later, decision), number)


def test_what_no_difference_answers_to_is_kept_and_named(two: Comparison) -> None:
    decision = about(two, conflict(two), Choice.NO_DIFFERENCE)
    without = replace(
        two, differences=tuple(d for d in two.differences if d.verdict is not Verdict.CONFLICT)
    )
    made = decided(without, decision)
    assert [one.choice for one in made.unapplied] == [Choice.NO_DIFFERENCE]
    assert not any(made.decisions)


def test_decisions_on_other_articles_are_none_here(two: Comparison, compared: Compare) -> None:
    decision = about(two, conflict(two), Choice.NO_DIFFERENCE)
    others = compared(ONE, THREE)
    assert decided(others, decision) == others


def test_a_difference_with_one_more_account_is_another_one(
    two: Comparison, compared: Compare
) -> None:
    decision = about(two, conflict(two), Choice.NO_DIFFERENCE)
    three = compared(ONE, TWO, THREE)
    number = conflict(three)
    assert all(three.differences[number].sides), "the third account joins the first"
    assert not settled(decided(three, decision), number)


def test_that_one_alone_says_something_was_decided_of_who_was_silent(
    two: Comparison, compared: Compare
) -> None:
    number = place(two, Kind.ONLY, Verdict.DIFFERS)
    decision = about(two, number, Choice.LEFT_OUT)
    assert reported(decided(two, decision)).differences != two.differences
    if two.differences[number].sides[0]:
        others = compared(ONE, THREE)
        assert reported(decided(others, decision)).differences == others.differences


def test_sentences_of_other_things_share_no_row(two: Comparison) -> None:
    assert shared(two, 0, 0)
    made = decided(two, about(two, conflict(two), Choice.OTHER_THING))
    assert not shared(made, 0, 0)
    assert shared(made, 1, 1)
    held = [(a, n) for row in made.rows for a, side in enumerate(row.sentences) for n in side]
    assert sorted(held) == sorted(set(held)) == [(a, n) for a in (0, 1) for n in (0, 1, 2)]


def test_paired_sentences_share_a_row_and_what_they_differ_in_is_told(compared: Compare) -> None:
    made = compared(
        "The council met on Monday. Rebels hold 40 villages in the valley.",
        "The council met on Monday. In the valley 55 villages are in the hands of rebels.",
    )
    one = next(n for n, d in enumerate(made.differences) if d.kind is not Kind.TIME)
    pair = about(made, one, Choice.PAIRED, pair=[(0, 1), (1, 1)])
    put_right = decided(made, pair)
    assert shared(put_right, 1, 1)
    assert settled(put_right, one)
    for difference in put_right.differences:
        assert difference.row is None or difference.row < len(put_right.rows)


def test_paired_sentences_leave_the_rows_they_stood_in(two: Comparison) -> None:
    number = place(two, Kind.ONLY, Verdict.DIFFERS)
    made = decided(two, about(two, number, Choice.PAIRED, pair=[(0, 0), (1, 2)]))
    assert shared(made, 0, 2)
    assert not shared(made, 0, 0)
    held = [(a, n) for row in made.rows for a, side in enumerate(row.sentences) for n in side]
    assert sorted(held) == [(a, n) for a in (0, 1) for n in (0, 1, 2)]


def test_a_note_stands_beside_its_difference(two: Comparison) -> None:
    number = conflict(two)
    made = decided(two, about(two, number, Choice.NOTED, note="Ask the harbour master."))
    assert notes_of(made, number) == "Ask the harbour master."
    assert not settled(made, number)
    kept = reported(made)
    assert [notes_of(kept, n) for n in range(len(kept.differences))].count("") == len(
        kept.differences
    ) - 1


def test_another_decision_takes_the_place_of_the_one_it_excludes(two: Comparison) -> None:
    number = conflict(two)
    made = decided(
        two,
        about(two, number, Choice.NO_DIFFERENCE),
        about(two, number, Choice.NOTED, note="x"),
        about(two, number, Choice.LEFT_OUT),
    )
    assert [one.choice for one in replaced(made, number, Choice.OTHER_THING)] == [
        Choice.NO_DIFFERENCE
    ]
    assert [one.choice for one in replaced(made, number, Choice.NOTED)] == [Choice.NOTED]


def test_without_decisions_nothing_changes(two: Comparison) -> None:
    assert decide(two, []) is two
    assert two.decisions_of(0) == ()
    assert reported(two) == two


def test_a_decision_in_a_text_that_reads_otherwise_now_is_none(
    two: Comparison, account: Callable[..., Reading]
) -> None:
    decision = about(two, conflict(two), Choice.NO_DIFFERENCE)
    readings = list(two.readings)
    first = readings[0]
    moved = account("Correction. " + first.article.text, "Harbour Post")
    readings[0] = replace(moved, article=replace(moved.article, sha256=decision.articles[0]))
    later = compare(readings)
    assert not any(decided(later, decision).decisions)


FOUR = "\n".join((ONE, "Nobody slept. The dam held until Monday."))


@pytest.fixture(scope="module")
def three() -> Comparison:
    """Three accounts, compared once for all that is decided about them."""
    texts = zip((FOUR, TWO, THREE), ("Harbour Post", "Coast Radio", "Open Shore"), strict=True)
    return compare(
        [
            read_article(Article(text, source=source, published="2025-03-05", language="en"))
            for text, source in texts
        ]
    )


@given(data=st.data())
@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
def test_whatever_is_decided(three: Comparison, data: st.DataObject) -> None:
    numbers = st.integers(0, len(three.differences) - 1)
    decisions: list[Decision] = []
    for number in data.draw(st.lists(numbers, max_size=4)):
        choice = data.draw(st.sampled_from(Choice))
        pair = ()
        if choice is Choice.PAIRED:
            first, second = data.draw(st.permutations([0, 1, 2]))[:2]
            pair = tuple(
                (n, data.draw(st.sampled_from(three.readings[n].statements)))
                for n in (first, second)
            )
        note = "Ask." if choice is Choice.NOTED else ""
        decisions.append(about(three, number, choice, pair=pair, note=note))
    made = decided(three, *decisions)

    for told in (made, reported(made)):
        claimed = sorted(n for row in matrix(told).rows for n in row.differences)
        assert claimed == list(range(len(told.differences))), "each difference is of one claim"
    for article, reading in enumerate(made.readings):
        held = sorted(n for row in made.rows for n in row.sentences[article])
        assert held == list(reading.statements), "each statement stands in one row"
    assert all(any(row.sentences) for row in made.rows)
    told = [(one.kind, one.sides) for one in made.differences]
    assert all((one.kind, one.sides) in told for one in three.differences)
    for one in made.differences:
        for article, side in enumerate(one.sides):
            row = () if one.row is None else made.rows[one.row].sentences[article]
            assert one.row is None or {place.sentence for place in side} <= set(row)
    applied = {one.id for held in made.decisions for one in held}
    assert applied == set(range(1, len(decisions) + 1)), "each finds the difference it was about"
    assert made.unapplied == ()
    assert decided(three, *decisions) == made


@pytest.mark.parametrize("choice", [Choice.NO_DIFFERENCE, Choice.LEFT_OUT])
def test_where_a_third_account_joins_it_is_told_without_what_was_decided_of_two(
    two: Comparison, compared: Compare, choice: Choice
) -> None:
    decision = about(two, conflict(two), choice)
    three = compared(ONE, TWO, THREE)
    number = conflict(three)
    made = decided(three, decision)
    assert made.unapplied == (), "it still holds of the two"
    found = made.differences[number]
    assert all(found.sides)
    own = three.differences[number]
    assert found.reason != own.reason_between([0, 1])
    assert found.reason in {own.reason_between([0, 2]), own.reason_between([1, 2])}
