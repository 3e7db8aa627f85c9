from collections.abc import Callable

import pytest

from desktop.article import Article, Doubt
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.comparison.positions.gates import DOUBTFULLY_DATED
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

# 5 March 2025, when these are published, is a Wednesday.


def times(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.TIME]


def test_a_month_of_which_no_year_is_known_is_no_rival_where_both_name_it(
    compared: Compare,
) -> None:
    found = compared(
        "The museum in Old Harbour sold 300 tickets in May.",
        "The museum in Old Harbour sold 300 tickets in June and 400 in May.",
    )
    assert not times(found)


def test_a_weekday_and_its_date_are_the_same_day(compared: Compare) -> None:
    (found,) = times(
        compared(
            "The spinning mill in Old Harbour burned down on Tuesday.",
            "The spinning mill in Old Harbour burned down on March 4.",
        )
    )
    assert found.verdict is Verdict.COMPATIBLE
    assert found.sides[0][0].value == "2025-03-04" == found.sides[1][0].value
    assert all(word in found.reason for word in ("“Tuesday”", "“March 4”", "both 2025-03-04"))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Tuesday", "at 4:20 a.m. on Tuesday"),
        ("in autumn 2022", "in September 2022"),
        ("at 4 a.m.", "at 4:10 a.m."),
    ],
)
def test_one_time_inside_another_is_compatible(compared: Compare, one: str, other: str) -> None:
    (found,) = times(
        compared(
            f"The spinning mill in Old Harbour burned down {one}.",
            f"The spinning mill in Old Harbour burned down {other}.",
        )
    )
    assert found.verdict is Verdict.COMPATIBLE


@pytest.mark.parametrize(
    ("one", "other"), [("on Monday", "on Tuesday"), ("at 4:10 a.m.", "at 5:25 a.m.")]
)
def test_other_times_of_the_same_thing_are_a_conflict(
    compared: Compare, one: str, other: str
) -> None:
    (found,) = times(
        compared(
            f"The spinning mill in Old Harbour burned down {one}.",
            f"The spinning mill in Old Harbour burned down {other}.",
        )
    )
    assert found.verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same words of the same day
        ("The mill burned down on Tuesday.", "The mill burned down on Tuesday."),
        # days on which something was said
        ("The mill is lost, she said on Monday.", "The mill is lost, she said on Tuesday."),
        # unlike things
        ("The choir sang on Monday.", "The ferry left the harbour on Tuesday."),
        # the day of sending, in a dateline
        ("OLD HARBOUR, March 4 — The mill burned.", "PORT ELM, March 5 — The mill burned."),
    ],
)
def test_nothing_is_said_where_nothing_differs(compared: Compare, one: str, other: str) -> None:
    assert times(compared(one, other)) == []


def test_a_weekday_without_a_date_of_publication_can_not_be_set_against_a_date(
    account: Account,
) -> None:
    one = account("The spinning mill in Old Harbour burned down on Tuesday.", published="")
    other = account("The spinning mill in Old Harbour burned down on March 3.")
    assert times(compare([one, other])) == []


def test_two_hours_of_one_deed_are_a_conflict_whoever_says_so(account: Account) -> None:
    (found,) = times(
        compare(
            [
                account("The ferry hit the freighter at 9:40 p.m., a pilot said.", "Post"),
                account("At 10.20pm the ferry hit the freighter.", "Radio", "2025-03-06"),
            ]
        )
    )
    assert found.verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    "other",
    [
        "A storm tore the roof off the chapel on Monday.",
        "Kolb, the harbour master, said on Monday that the pilots had warned him.",
    ],
)
def test_days_of_different_deeds_are_not_compared(compared: Compare, other: str) -> None:
    assert times(compared("Kolb met the harbour pilots on Tuesday.", other)) == []


def test_one_weekday_a_week_apart_may_be_a_wrong_date_of_publication(account: Account) -> None:
    burned = "The spinning mill in Old Harbour burned down on Monday."
    again = "The spinning mill in Old Harbour burned down early on Monday."
    told = compare([account(burned, "A", "2025-03-05"), account(again, "B", "2025-03-12")])
    assert [d.verdict for d in told.differences if d.kind is Kind.TIME] == [Verdict.UNCLEAR]


def test_the_day_of_the_event_is_told_in_the_heads(compared: Compare) -> None:
    (found,) = times(
        compared(
            "A dam above the town gave way late on Tuesday.\nThe choir sang.",
            "Seven lives were lost when water tore through Ostrel on March 4.\nNobody sang.",
        )
    )
    assert found.verdict is Verdict.COMPATIBLE
    assert "2025-03-04" in found.reason


def test_days_further_down_may_be_of_anything(compared: Compare) -> None:
    others = "\nThe choir sang.\nThe boats are old.\nNobody sang.\n"
    told = compared(
        f"A dam gave way.{others}Kolb bought bread on Tuesday.",
        f"Seven lives were lost.{others}Rain fell in Ostrel on March 4.",
    )
    assert times(told) == []


def test_an_hour_rivals_an_hour_though_both_name_the_day(compared: Compare) -> None:
    (found,) = times(
        compared(
            "The ferry hit the freighter off Santry on Tuesday.\nThe two hit at 9:40 p.m.",
            "The ferry hit the freighter off Santry at 10.20pm on Tuesday.\nThe choir sang.",
        )
    )
    assert "both" not in found.reason


def test_one_phrase_in_accounts_of_two_days_is_no_difference(account: Account) -> None:
    burned = "The spinning mill in Old Harbour burned down last week."
    told = compare([account(burned, "A", "2025-03-05"), account(burned, "B", "2025-03-06")])
    assert times(told) == []


def test_an_hour_is_not_rounded_from_half_past(compared: Compare) -> None:
    assert not times(
        compared(
            "The driver failed a sobriety test shortly after 2 a.m. on the harbour road.",
            "The driver was stopped on the harbour road at 2:30 a.m. after a violation.",
        )
    )


@pytest.mark.parametrize("day", ["", " on Tuesday"])
@pytest.mark.parametrize(
    ("hour", "verdict"), [("9:40 p.m.", Verdict.CONFLICT), ("9:55 p.m.", Verdict.COMPATIBLE)]
)
def test_what_was_after_an_hour_was_not_long_before_it(
    compared: Compare, hour: str, verdict: Verdict, day: str
) -> None:
    (found,) = times(
        compared(
            f"The ferry hit the freighter off Santry at {hour}{day}.",
            f"The ferry hit the freighter off Santry shortly after 10 p.m.{day}.",
        )
    )
    assert found.verdict is verdict


def test_what_was_later_that_day_is_not_the_event(compared: Compare) -> None:
    assert not times(
        compared(
            "The council votes on the flood wall later Wednesday.\nThe choir sang.",
            "A dam above the town gave way on Wednesday.\nNobody sang.",
        )
    )


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("on Tuesday", "on Monday", Verdict.UNCLEAR),
        ("on Tuesday", "on March 3", Verdict.UNCLEAR),
        ("on March 4", "on March 3", Verdict.CONFLICT),
        ("at 4:10 a.m. on Tuesday", "at 7:40 a.m. on Tuesday", Verdict.CONFLICT),
    ],
)
def test_a_day_counted_from_a_doubtful_date_makes_no_conflict(
    parser: Parser, one: str, other: str, verdict: Verdict
) -> None:
    doubtful, sure = (
        read_article(
            Article(
                f"The dam above Ulm broke {when}. The flood carried away two bridges.",
                source=source,
                published="2025-03-09",
                language="en",
                doubts=doubts,
            ),
            parser,
        )
        for when, source, doubts in (
            (one, "Harbour Post", (Doubt.DATE_GUESSED,)),
            (other, "Coast Radio", ()),
        )
    )
    (found,) = [d for d in compare([doubtful, sure]).differences if d.kind is Kind.TIME]
    assert found.verdict is verdict
    assert (DOUBTFULLY_DATED in found.reason) is (verdict is Verdict.UNCLEAR)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("on Thursday", "on Monday"),
        ("on 1 June", "on 15 June"),
        ("by the end of June", "by the end of September"),
    ],
)
def test_other_days_of_one_plan_are_a_conflict(parsed: Compare, one: str, other: str) -> None:
    (found,) = times(
        parsed(
            f"The spinning mill in Old Harbour will reopen {one}.",
            f"The spinning mill in Old Harbour will reopen {other}.",
        )
    )
    assert found.verdict is Verdict.CONFLICT


@pytest.mark.parametrize(
    "other",
    [
        "The spinning mill in Old Harbour will be sold on 15 June.",
        "The spinning mill in Old Harbour will reopen in June.",
        "The spinning mill in Old Harbour will reopen on 1 June 2026.",
    ],
)
def test_plans_that_may_agree_are_not_told(parsed: Compare, other: str) -> None:
    assert not times(parsed("The spinning mill in Old Harbour will reopen on 1 June.", other))


def test_plans_told_on_different_days_may_have_been_moved(parser: Parser) -> None:
    text = "The spinning mill in Old Harbour will reopen on {}."
    told = (("1 June", "2025-03-04"), ("15 June", "2025-03-05"))
    readings = [
        read_article(Article(text.format(day), published=published, language="en"), parser)
        for day, published in told
    ]
    (found,) = times(compare(readings))
    assert found.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("published", "verdict"), [("2025-03-06", Verdict.CONFLICT), ("2025-09-10", Verdict.UNCLEAR)]
)
def test_accounts_of_months_apart_may_each_be_of_their_own_days(
    parser: Parser, published: str, verdict: Verdict
) -> None:
    one = (
        "Mayor Tomas Okker of Kelm leaves the harbour board after a quarrel about the fish market. "
        "Okker's resignation took effect on Friday. "
        "The board of the harbour will choose another member for the fish market in Kelm."
    )
    other = (
        "Engineer Tomas Okker leaves the harbour board of Kelm. "
        "His resignation took effect on Monday. "
        "The harbour board will choose another member after the quarrel about the fish market."
    )
    accounts = [
        read_article(Article(text=text, published=day, language="en"), parser)
        for text, day in ((one, "2025-03-05"), (other, published))
    ]
    assert [found.verdict for found in times(compare(accounts))] == [verdict]


def test_today_in_a_speech_is_the_day_of_the_speech(parsed: Compare) -> None:
    told = "Her rivals ganged up on the harbour chief on the quay of Kelm on Tuesday."
    quoted = "“Today her rivals ganged up on the harbour chief on the quay of Kelm,” he said."
    assert times(parsed(told, quoted)) == []
    assert times(parsed(told, quoted.strip("“").replace(",” he said", ""))) != []


@pytest.mark.parametrize(
    "other",
    [
        "The mayor of Kelm did not sell the old ferry on Monday, though the board had a letter.",
        "On Monday the mayor of Kelm tried to leave the old ferry to the board.",
    ],
)
def test_days_of_what_was_done_and_of_something_else_that_was_not_are_not_told(
    parsed: Compare, other: str
) -> None:
    one = "The mayor of Kelm wrote of the old ferry on Tuesday in a letter to the board."
    assert times(parsed(one, other)) == []


def test_days_on_which_something_was_posted_are_not_compared(parsed: Compare) -> None:
    around = "The council of Kelm sat until late. “{}”\n— Mara Lind (@maralind) {}\nNobody spoke."
    one = around.format("The mill is the biggest story.", "October 19, 2023")
    other = around.format("They are a disgrace to the town.", "November 15, 2024")
    assert times(parsed(one, other)) == []


def test_one_question_is_one_conflict_and_its_reason_names_the_widest_hours(
    compared: Compare,
) -> None:
    found = times(
        compared(
            "The dam gate at Old Harbour broke at 10:40 p.m., the harbour office said.",
            "The dam gate at Old Harbour broke at 11:15 p.m., the harbour office said.",
            "The dam gate at Old Harbour broke at 10:40 p.m. local time, the harbour office said.",
            "The dam gate at Old Harbour broke at 10:52 p.m., the harbour office said.",
        )
    )
    conflict, *others = found
    assert conflict.verdict is Verdict.CONFLICT
    assert all(conflict.sides)
    assert "11:15" in conflict.reason
    assert "10:52" not in conflict.reason
    assert [one.verdict for one in others] == [Verdict.COMPATIBLE]
    assert all(word in conflict.reason_between([1, 3]) for word in ("10:52", "11:15"))
    assert conflict.reason_between([0, 2]) == "", "they give one hour"
    assert conflict.reason_between([0, 1, 2, 3]) == conflict.reason


@pytest.mark.parametrize(
    "other",
    [
        "Six people were still in hospital on Wednesday after the fire at the depot in Kelm.",
        "The trial over the fire at the depot in Kelm began in earnest on Wednesday.",
    ],
)
def test_what_was_still_so_was_not_done_on_that_day(parsed: Compare, other: str) -> None:
    one = (
        "Fourteen people were taken to hospital on Monday after the fire at the depot in Kelm. "
        "The trial over the fire at the depot in Kelm began on Monday."
    )
    assert Verdict.CONFLICT not in [one.verdict for one in times(parsed(one, other))]


def test_a_denial_in_another_language_says_nothing_of_when_it_was(account: Account) -> None:
    texts = (
        "Die Straße in Kelm ist seit Montag gesperrt, teilte die Stadt mit.",
        "Die Straße in Kelm war am Samstag nicht gesperrt, teilte die Stadt mit.",
    )
    found = times(compare([account(text, language="de") for text in texts]))
    assert Verdict.CONFLICT not in [one.verdict for one in found]


def test_the_first_of_several_was_at_another_hour(parsed: Compare) -> None:
    one = "The first wave hit the pier of Kelm at 2:10 a.m. on Tuesday."
    other = "A wave hit the pier of Kelm at 2:50 a.m. on Tuesday."
    assert Verdict.CONFLICT not in [held.verdict for held in times(parsed(one, other))]


def test_a_state_and_its_opposite_were_at_two_hours(parsed: Compare) -> None:
    one = "The oil leak at Kelm was under control on Tuesday evening."
    other = "The oil leak at Kelm was out of control on Tuesday morning."
    assert Verdict.CONFLICT not in [held.verdict for held in times(parsed(one, other))]
