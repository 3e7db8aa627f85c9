"""Expected rows are drawn: one line a row, the articles' sentence numbers side by side."""

from collections.abc import Callable

from desktop.comparison.alignment.rows import align
from desktop.reading import Reading

Account = Callable[..., Reading]

MILL = (
    "Fire destroyed the old spinning mill in Old Harbour early on Tuesday.\n"
    "Two hundred firefighters fought the blaze for nine hours.\n"
    "The harbour museum will show its collection of nets in May."
)
AGAIN = (
    "A school choir sang in the town hall.\n"
    "For nine hours firefighters battled the flames.\n"
    "The spinning mill in Old Harbour burned down on Tuesday."
)
BOTH = (
    "The spinning mill in Old Harbour burned down on Tuesday, and for nine hours two hundred "
    "firefighters fought the flames."
)


def drawn(*readings: Reading) -> list[str]:
    return [
        " | ".join(",".join(map(str, said)) or "-" for said in row.sentences)
        for row in align(readings).rows
    ]


def test_statements_of_one_thing_stand_in_one_row(account: Account) -> None:
    assert drawn(account(MILL), account(AGAIN)) == ["0 | 2", "1 | 1", "2 | -", "- | 0"]


def test_a_sentence_that_says_two_things_takes_both_counterparts(account: Account) -> None:
    assert drawn(account(MILL), account(BOTH)) == ["0,1 | 0", "2 | -"]


def test_three_accounts_share_rows(account: Account) -> None:
    rows = drawn(account(MILL), account(AGAIN), account(MILL))
    assert rows[:3] == ["0 | 2 | 0", "1 | 1 | 1", "2 | - | 2"]


def test_boilerplate_stands_in_no_row(account: Account) -> None:
    with_links = account(f"{MILL}\nRead also: Fire destroyed the spinning mill in Old Harbour")
    assert drawn(with_links, account(AGAIN)) == drawn(account(MILL), account(AGAIN))


def test_an_account_without_statements_is_silent_everywhere(account: Account) -> None:
    assert drawn(account(MILL), account("")) == ["0 | -", "1 | -", "2 | -"]


def test_words_for_one_thing_are_matched(account: Account) -> None:
    one = account("Soldiers wore captured uniforms during the raid on the customs house.")
    other = account("Troops disguised themselves to assault the customs house.")
    assert drawn(one, other) == ["0 | 0"]


def test_the_likeness_of_a_row_is_a_share(account: Account) -> None:
    row = align([account(MILL), account(MILL)]).rows[0]
    assert row.similarity == 1.0
