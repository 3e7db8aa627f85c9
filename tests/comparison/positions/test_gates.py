"""One gate each: what excludes each other is unclear, and the reason names the gate."""

from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def numbers(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.NUMBER]


@pytest.mark.parametrize(
    ("one", "other", "why"),
    [
        (
            "The plant in Old Harbour employed 300 workers in 2022.",
            "The plant in Old Harbour employed 400 workers in 2024.",
            "different times",
        ),
        (
            "Fire destroyed 12 sheds at the northern pier of Old Harbour.",
            "Fire destroyed 14 sheds at the southern pier of Old Harbour.",
            "one statement is of “northern”, the other of “southern”",
        ),
        (
            "Shares in the mill closed at $12.40 in Old Harbour.",
            "Shares in the mill stood at $12.10 in Old Harbour.",
            "prices of the market",
        ),
        (
            "The plan would create 500 jobs in Old Harbour.",
            "The plan created 400 jobs in Old Harbour.",
            "a plan, a doubt or a denial",
        ),
        (
            "Fire did not destroy 12 sheds behind the spinning mill.",
            "Fire destroyed 14 sheds behind the spinning mill.",
            "a plan, a doubt or a denial",
        ),
        (
            "Fire would destroy 12 sheds behind the mill, police estimated.",
            "Fire would destroy 14 sheds behind the mill, Mayor Tomas Okker estimated.",
            "different speakers",
        ),
        (
            "Fire destroyed 12 sheds of the old port behind the mill, police said.",
            "On the waterfront, fire destroyed 14 sheds, Mayor Tomas Okker said.",
            "different speakers",
        ),
        (
            "Eight members of the harbour council of Kelm also quit since Monday.",
            "Three members of the harbour council of Kelm quit on Monday.",
            "counts since a day",
        ),
        (
            "A gunman shot at guards. All four were killed.",
            "The march became an attack. Five were killed.",
            "a group that was told before",
        ),
        (
            "Fire destroyed 12 sheds behind the spinning mill.",
            "Fire destroyed 120 sheds behind the spinning mill.",
            "too far apart",
        ),
        (
            "Fire destroyed at least 20 sheds behind the spinning mill.",
            "Fire destroyed 14 sheds behind the spinning mill.",
            "no exact figure",
        ),
    ],
)
def test_what_fails_a_gate_is_unclear(compared: Compare, one: str, other: str, why: str) -> None:
    (found,) = numbers(compared(one, other))
    assert found.verdict is Verdict.UNCLEAR
    assert why in found.reason


@pytest.mark.parametrize(
    ("published", "why"), [("", "date of publication is missing"), ("2025-03-09", "different days")]
)
def test_figures_of_other_days_are_unclear(account: Account, published: str, why: str) -> None:
    one = account("Fire destroyed 12 sheds behind the spinning mill.", "Harbour Post")
    other = account("Fire destroyed 14 sheds behind the spinning mill.", "Coast Radio", published)
    (found,) = numbers(compare([one, other]))
    assert found.verdict is Verdict.UNCLEAR
    assert why in found.reason


def test_a_toll_that_is_higher_the_same_evening_is_an_update(account: Account) -> None:
    one = account("The fire killed 12 people.", "Harbour Post", "2025-03-05T06:00:00+00:00")
    other = account("The fire killed 15 people.", "Coast Radio", "2025-03-05T22:00:00+00:00")
    (found,) = numbers(compare([one, other]))
    assert found.verdict is Verdict.COMPATIBLE
    assert "published later" in found.reason


def test_a_reason_says_who_gives_which_value(compared: Compare) -> None:
    (found,) = numbers(
        compared(
            "Fire destroyed 12 sheds behind the spinning mill.",
            "Fire destroyed 14 sheds behind the spinning mill.",
        )
    )
    assert found.verdict is Verdict.CONFLICT
    assert "12 sheds destroyed (Harbour Post)" in found.reason
    assert "14 sheds destroyed (Coast Radio)" in found.reason


def test_a_weekday_in_no_known_language_is_no_conflict(account: Account) -> None:
    one = account("The choir sang in the hall on Monday at the fair.", "A", language="")
    other = account("The ferry left the pier on Tuesday in the rain.", "B", language="")
    assert not [d for d in compare([one, other]).differences if d.kind is Kind.TIME]


def test_accounts_of_two_events_are_in_no_conflict(parsed: Compare) -> None:
    # "his resignation" is that of another man
    board = (
        "Mayor Tomas Okker of Santry has given up his seat on the harbour board.\n"
        "He was accused of having let his brother build the new fish market.\n"
        "His resignation took effect on Monday.\n"
        "The board of the harbour will choose another member in the spring."
    )
    opera = (
        "The director of the opera in Kelm, Jan Orsk, leaves the house after nine years.\n"
        "Singers had complained of late pay and of two cancelled premieres.\n"
        "His resignation took effect on Tuesday.\n"
        "A conductor from Ostrel is said to follow him at the desk."
    )
    found = [d for d in parsed(board, opera).differences if d.kind is Kind.TIME]
    assert [d.verdict for d in found] == [Verdict.UNCLEAR]
    assert found[0].reason.endswith("the accounts hardly speak of the same event.")


def test_the_pages_of_a_paper_are_no_group(compared: Compare) -> None:
    one = "In a 48-page indictment the court charged Mayor Okker of Kelm on Tuesday."
    (found,) = numbers(compared(one, one.replace("a 48-page", "the 47-page")))
    assert found.verdict is Verdict.CONFLICT


_KELM = "The council of Kelm spoke of nothing else. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The harbour court spoke first. The fine was 12 million crowns.",
            "The harbour court spoke first. The fine for the ferry was 15 million crowns.",
        ),
        ("The storm destroyed 24 sheds in Kelm.", "Forty sheds in Kelm were destroyed by it."),
        (
            "The drug Veltran reduced deaths by 22 percent, according to a study.",
            "The drug Veltran cut deaths by 12 percent, according to a study.",
        ),
        (
            "Guards shot down 17 kites, the ministry said.",
            "All 11 kites were shot down, the ministry said.",
        ),
    ],
)
def test_what_is_surely_of_one_thing_is_in_conflict(parsed: Compare, one: str, other: str) -> None:
    found = numbers(parsed(_KELM + one, _KELM + other))
    assert [difference.verdict for difference in found] == [Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Turnout was 68 percent.", "Turnout in Kelm stood at 61 percent."),
        ("Turnout was 68 percent.", "Turnout was 61 percent among the bakers."),
        ("Turnout reached 68 percent.", "Turnout had been 61 percent. It rose in all towns."),
        ("The temperature reached 41 degrees.", "The temperature was 33 degrees at night."),
        ("The budget is 12 million crowns.", "The school budget is 4 million crowns."),
        ("More than 400 bakers fled Ostrel by noon.", "At most 300 fled Ostrel on the first day."),
        ("More than 40 sheds burned in Kelm.", "At most 30 sheds burned down completely in Kelm."),
        ("The storm destroyed 24 sheds in Kelm.", "In Ostrel fire destroyed 40 sheds in 2019."),
        ("Turnout was 68 percent.", "A poll says that turnout will be 61 percent."),
        ("Over 12,000 ferrymen took part in the march.", "The march had 14,000 ferrymen."),
        (
            "The ferry office said 300 pilots joined the strike.",
            "The guild called a strike. It said 900 pilots joined the strike.",
        ),
    ],
)
def test_what_may_be_of_another_thing_is_not(parsed: Compare, one: str, other: str) -> None:
    found = numbers(parsed(_KELM + one, _KELM + other))
    assert Verdict.CONFLICT not in [difference.verdict for difference in found]


def test_words_of_reasons_are_written_as_in_the_accounts(account: Account) -> None:
    texts = (
        "Die Grüne Liste läge in Kelm bei 31 Prozent, ergab die Umfrage.",
        "Die Grüne Liste käme in Kelm auf 29 Prozent, ergab die Umfrage.",
    )
    found = numbers(compare([account(text, language="de") for text in texts]))
    assert any("“läge”" in one.reason and "“käme”" in one.reason for one in found)
