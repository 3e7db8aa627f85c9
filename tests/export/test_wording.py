"""Dates, counts and values are put into words that claim no more than is known."""

import pytest

from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Stance,
    Strength,
    Verdict,
)
from desktop.comparison.positions.gates import UNDATED
from desktop.export import wording


@pytest.mark.parametrize(
    ("published", "date", "day"),
    [
        ("", "unknown", "date unknown"),
        ("2031", "2031", "2031"),
        ("2031-05", "May 2031", "May 2031"),
        ("2031-05-04", "4 May 2031", "4 May 2031"),
        ("2031-05-04T08:05", "4 May 2031, 08:05", "4 May 2031"),
        ("2031-05-04T08:05:59Z", "4 May 2031, 08:05 (UTC)", "4 May 2031"),
        ("2031-05-04T08:05:59+00:00", "4 May 2031, 08:05 (UTC)", "4 May 2031"),
        ("0000-01-01", "0000-01-01", "0000-01-01"),
        ("2031-05-04T08:05:00-03:30", "4 May 2031, 08:05 (UTC-03:30)", "4 May 2031"),
        ("2031-13-04", "2031-13-04", "2031-13-04"),
        ("last week", "last week", "last week"),
    ],
)
def test_dates_are_as_exact_as_they_are_known(published, date, day):
    assert (wording.date(published), wording.day(published)) == (date, day)


def test_languages_have_names():
    assert [wording.language(code) for code in ("uk", "EN", "tlh", "")] == [
        "Ukrainian",
        "English",
        "tlh",
        "unknown",
    ]


def difference(*positions: Position, kind: Kind = Kind.NUMBER) -> Difference:
    return Difference(kind, Verdict.UNCLEAR, Strength.STRONG, None, "", (positions, ()))


def test_a_value_that_is_only_the_words_is_not_repeated():
    plain = Position(0, 0, 8, "7 people", "7 People")

    assert wording.holding(difference(plain), plain, several=False) == ""


def test_a_value_is_told_where_another_needs_it():
    km, metres = Position(0, 0, 6, "0.3 km", "300 m"), Position(0, 9, 14, "300 m", "300 m")

    assert wording.holding(difference(km, metres), metres, several=False) == "read as 300 m"


def test_several_positions_are_told_apart():
    said = Position(0, 0, 3, "ten", "10", "a docker", Stance.DENIES)

    told = wording.holding(difference(said, said), said, several=True)

    assert told == "“ten” · read as 10 · a docker says no"


def test_of_a_claim_one_reads_who_says_yes_and_who_says_no():
    yes = Position(0, 0, 3, "ten", "have ten", None, Stance.ASSERTS)
    no = Position(0, 4, 8, "none", "not have ten", "a docker", Stance.DENIES)
    claim = difference(yes, no, kind=Kind.STATEMENT)

    assert wording.holding(claim, yes, several=False) == "the outlet itself says so"
    assert wording.holding(claim, no, several=False) == "a docker says no"


def test_a_speaker_is_named_once():
    said = Position(0, 0, 6, "he said", "a docker", "a docker")

    told = wording.holding(difference(said, kind=Kind.SPEAKER), said, several=False)

    assert told == "said by a docker"


def test_the_outlet_is_named_where_the_speaker_is_the_point():
    bare = Position(0, 0, 3, "ten")

    told = wording.holding(difference(bare, kind=Kind.SPEAKER), bare, several=False)

    assert told == "said by the outlet itself"


def test_it_is_said_which_accounts_were_not_compared_claim_by_claim(reading):
    english = reading("Ten came.", source="Quay", language="en")
    ukrainian = reading("Дощ.", source="Вісник", language="uk")

    both = wording.checked(Comparison((english, ukrainian), (), (), 2))
    alone = wording.checked(Comparison((english, english), (), (), 2))

    assert both.startswith("No conflicts found among 2 statements checked (figures, times,")
    assert both.endswith(
        "speakers, certainty and wording are compared in English only: not in Вісник (Ukrainian)."
    )
    assert "(claims, names, places, speakers," in alone
    assert "English" not in alone


def unclear(reason: str) -> Difference:
    return Difference(Kind.NUMBER, Verdict.UNCLEAR, Strength.STRONG, None, reason, ((), ()))


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ([], ""),
        (["They may be of different things."], "1 unclear."),
        (
            [f"12 against 14: {UNDATED}."],
            "1 unclear for want of a date: set the dates of publication to decide it.",
        ),
        (
            [f"12 against 14: {UNDATED}.", f"7 against 9: {UNDATED}.", "The statements differ."],
            "3 unclear, 2 of them for want of a date: set the dates of publication to decide them.",
        ),
    ],
)
def test_what_is_unclear_is_told_with_what_would_settle_it(reading, reasons, told):
    quay = reading("Ten came.", source="Quay", language="en")
    found = Comparison((quay, quay), (), tuple(map(unclear, reasons)), 2)

    assert wording.unsettled(found) == told
    assert told in wording.checked(found)


@pytest.mark.parametrize(
    ("apart", "told"),
    [
        ((), ""),
        ((0, 1, 2), "These accounts hardly speak of the same event;"),
        ((1,), "Coast hardly speaks of the event of the others; differences from it"),
        ((0, 1), "Quay and Coast hardly speak of the event of the others; differences from them"),
    ],
)
def test_accounts_of_other_events_are_warned_of(reading, apart, told):
    read = tuple(reading("Ten came.", source=name) for name in ("Quay", "Coast", "Mill"))
    found = Comparison(read, (), (), 3, apart)

    assert wording.unrelated(found).startswith(told)
    assert wording.checked(found).endswith(wording.unrelated(found))
