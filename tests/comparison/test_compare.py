from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

SENTENCES = (
    "Fire killed 12 people at the spinning mill in Old Harbour on Tuesday, the fire service said.",
    "Fire killed 15 people at the spinning mill in Old Harbour on Monday, the mayor said.",
    "“We lost it all,” said Mara Lind.",
    "The mill lay 2 to 3 kilometres from the ferry terminal.",
    "The mill lies 2.5 km from the ferry terminal.",
    "About 200 firefighters fought the blaze until 4 p.m. on 4 March.",
    "At least 180 firefighters fought the blaze until Tuesday afternoon.",
    "Read also: Ferry strike ends",
    "“Nobody slept,” she said. “We ran.”",
    "The town of 8,400 people held a minute of silence.",
)
texts = st.lists(st.sampled_from(SENTENCES), max_size=6).map("\n".join)
reading_settings = settings(
    max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


def told(comparison: Comparison) -> list[tuple[object, ...]]:
    """The differences without the numbers of rows, which follow the order of the articles."""
    return [(d.kind, d.verdict, d.strength, d.reason, d.sides) for d in comparison.differences]


def mirrored(comparison: Comparison) -> list[tuple[object, ...]]:
    return [(*rest, sides[::-1]) for *rest, sides in told(comparison)]  # type: ignore[index]


@reading_settings
@given(texts, texts)
def test_order_does_not_matter(account: Account, one: str, other: str) -> None:
    first, second = account(one, "Harbour Post"), account(other, "Coast Radio")
    there, back = compare([first, second]), compare([second, first])
    assert told(there) == mirrored(back)
    assert {row.sentences for row in there.rows} == {row.sentences[::-1] for row in back.rows}


@reading_settings
@given(texts)
def test_an_account_does_not_differ_from_itself(account: Account, text: str) -> None:
    assert compare([account(text), account(text)]).differences == ()


@reading_settings
@given(texts, texts, texts)
def test_spans_quote_the_text_and_lie_in_their_sentences(
    account: Account, one: str, two: str, three: str
) -> None:
    comparison = compare([account(one), account(two), account(three)])
    for difference in comparison.differences:
        for reading, side in zip(comparison.readings, difference.sides, strict=True):
            for position in side:
                sentence = reading.sentences[position.sentence]
                assert reading.article.text[position.start : position.end] == position.text
                assert sentence.start <= position.start < position.end <= sentence.end
                assert not sentence.boilerplate


@reading_settings
@given(texts, texts)
def test_every_statement_stands_in_one_row_and_a_difference_with_a_row_lies_in_it(
    account: Account, one: str, other: str
) -> None:
    comparison = compare([account(one), account(other)])
    for index, reading in enumerate(comparison.readings):
        held = [sentence for row in comparison.rows for sentence in row.sentences[index]]
        assert sorted(held) == list(reading.statements)
    for difference in comparison.differences:
        if difference.row is not None:
            row = comparison.rows[difference.row]
            for side, said in zip(difference.sides, row.sentences, strict=True):
                assert {position.sentence for position in side} <= set(said)


@reading_settings
@given(texts, texts)
def test_boilerplate_changes_nothing(account: Account, one: str, other: str) -> None:
    plain = compare([account(one, "Harbour Post"), account(other, "Coast Radio")])
    tail = "\nSubscribe to our newsletter for 3 euros a month.\nRead also:\nFire kills 99 people"
    longer = compare([account(one + tail, "Harbour Post"), account(other, "Coast Radio")])
    assert told(plain) == told(longer)


@reading_settings
@given(texts, texts)
def test_the_same_accounts_give_the_same_comparison(account: Account, one: str, other: str) -> None:
    assert compare([account(one), account(other)]) == compare([account(one), account(other)])


@given(st.text(), st.text())
@reading_settings
def test_any_two_texts_can_be_compared(account: Account, one: str, other: str) -> None:
    comparison = compare([account(one), account(other)])
    assert len(comparison.readings) == 2


def test_one_account_is_no_comparison(account: Account) -> None:
    with pytest.raises(ValueError, match="two"):
        compare([account("Fire destroyed the mill.")])


def test_conflicts_come_first_and_what_only_one_says_last(compared: Compare) -> None:
    found = compared(
        "Fire destroyed 12 sheds behind the spinning mill in Old Harbour.\n"
        "The mill lay 2 to 3 kilometres from the ferry terminal.\nA choir of 40 sang.",
        "Fire destroyed 14 sheds behind the spinning mill in Old Harbour.\n"
        "The mill lies 2.5 km from the ferry terminal.",
    ).differences
    assert [d.verdict for d in found][:2] == [Verdict.CONFLICT, Verdict.COMPATIBLE]
    assert found[-1].kind is Kind.ONLY


def test_all_statements_are_counted_and_boilerplate_is_none(compared: Compare) -> None:
    assert compared("One came. Two left.\nRead also: Three", "One came.").statements == 3
