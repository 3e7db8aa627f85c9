from collections.abc import Callable

import pytest

from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Verdict
from desktop.comparison.positions.gates import UNDATED
from desktop.reading import Reading

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]


def numbers(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.NUMBER]


def verdicts(comparison: Comparison) -> list[Verdict]:
    return [difference.verdict for difference in numbers(comparison)]


def test_other_figures_of_the_same_thing_are_a_conflict(compared: Compare) -> None:
    (found,) = numbers(
        compared(
            "Fire destroyed 12 sheds behind the spinning mill in Old Harbour.",
            "Fire destroyed 14 sheds behind the spinning mill in Old Harbour.",
        )
    )
    assert found.verdict is Verdict.CONFLICT
    assert [side[0].text for side in found.sides] == ["12 sheds", "14 sheds"]
    assert "12 sheds" in found.reason
    assert "14 sheds" in found.reason


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The mill lay 2 to 3 kilometres away.", "The mill lay 2.5 km from the pier."),
        ("The gap in the dam is 30 metres wide.", "The gap in the dam is 98 feet wide."),
        ("About 200 sheds burned in the harbour.", "The fire burned 212 sheds in the harbour."),
        ("At least 12 sheds burned in the harbour.", "The fire burned 14 sheds in the harbour."),
        ("A population of 26,000 lives in the port.", "A population of 25,870 lives in the port."),
    ],
)
def test_units_ranges_rounding_and_bounds_are_compatible(
    compared: Compare, one: str, other: str
) -> None:
    assert verdicts(compared(one, other)) == [Verdict.COMPATIBLE]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # the same figure in other words
        ("A dozen sheds burned in the harbour.", "Twelve sheds burned in the harbour."),
        # the same number of something else
        ("The fire destroyed 12 sheds.", "Rescuers came with 12 boats to the ferry."),
        # other things counted in unlike statements
        ("The choir sang 3 songs at the fair.", "The band in the square played 9 songs."),
        # shares agree and disagree by chance
        ("Prices rose by 3 percent in the port.", "The union won 61 percent at the mill."),
    ],
)
def test_nothing_is_said_where_nothing_differs_for_sure(
    compared: Compare, one: str, other: str
) -> None:
    assert numbers(compared(one, other)) == []


def test_another_twelve_are_not_the_twelve(compared: Compare) -> None:
    found = compared(
        "Fire destroyed 12 sheds behind the spinning mill.",
        "Fire destroyed another 5 sheds behind the spinning mill.",
    )
    assert Verdict.CONFLICT not in verdicts(found)


def test_a_later_higher_toll_is_an_update(account: Account) -> None:
    early = account("The mill fire killed 12 people in Old Harbour.", published="2025-03-04")
    late = account("The mill fire killed 15 people in Old Harbour.", published="2025-03-06")
    (found,) = numbers(compare([early, late]))
    assert found.verdict is Verdict.COMPATIBLE
    assert "later" in found.reason


def test_a_later_lower_toll_is_unclear(account: Account) -> None:
    early = account("The mill fire killed 15 people in Old Harbour.", published="2025-03-04")
    late = account("The mill fire killed 12 people in Old Harbour.", published="2025-03-06")
    assert verdicts(compare([early, late])) == [Verdict.UNCLEAR]


def test_tolls_without_dates_are_unclear_and_the_reason_says_what_is_missing(
    account: Account,
) -> None:
    one = account("The mill fire killed 12 people in Old Harbour.", published="")
    other = account("The mill fire killed 15 people in Old Harbour.")
    (found,) = numbers(compare([one, other]))
    assert found.verdict is Verdict.UNCLEAR
    assert "date of publication is missing" in found.reason


def test_figures_of_one_thing_by_two_speakers_are_a_conflict_between_them(
    compared: Compare,
) -> None:
    (found,) = numbers(
        compared(
            "Fire destroyed 12 sheds behind the spinning mill, the fire service said.",
            "Fire destroyed 14 sheds behind the spinning mill, Mayor Tomas Okker said.",
        )
    )
    assert found.verdict is Verdict.CONFLICT
    assert [side[0].speaker for side in found.sides] == ["the fire service", "Tomas Okker"]
    assert "(Harbour Post, from the fire service)" in found.reason
    assert "(Coast Radio, from Tomas Okker)" in found.reason


def test_what_two_speakers_only_reckon_is_no_conflict(compared: Compare) -> None:
    found = compared(
        "The new bridge is projected to cost the town 12 million euros, the council said.",
        "The new bridge is projected to cost the town 14 million euros, an engineer said.",
    )
    assert Verdict.CONFLICT not in verdicts(found)


def test_a_figure_that_both_give_rivals_no_other(compared: Compare) -> None:
    found = compared(
        "Fire destroyed 12 sheds and damaged 14 sheds behind the spinning mill.",
        "Fire destroyed 14 sheds behind the spinning mill.",
    )
    assert Verdict.CONFLICT not in verdicts(found)


def test_three_accounts_make_one_difference_and_nobody_who_speaks_seems_silent(
    compared: Compare,
) -> None:
    (found,) = numbers(
        compared(
            "Fire destroyed 12 sheds behind the spinning mill in Old Harbour.",
            "Fire destroyed 14 sheds behind the spinning mill in Old Harbour.",
            "Fire destroyed 12 sheds behind the spinning mill in Old Harbour.",
        )
    )
    assert [[p.text for p in side] for side in found.sides] == [
        ["12 sheds"],
        ["14 sheds"],
        ["12 sheds"],
    ]


def test_counts_in_another_language_are_not_set_against_ours(account: Account) -> None:
    one = account("Fire destroyed 12 sheds in Old Harbour.")
    other = account("Das Feuer zerstörte 14 Schuppen in Old Harbour.", language="de")
    assert numbers(compare([one, other])) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry was carrying 312 people.", "There were 347 people on board, a sailor said."),
        ("Fire killed 12 people, police said.", "The fire killed 15, the mayor said."),
        ("18 tonnes of ammonia leaked.", "The leak let out 26 tonnes of ammonia, he said."),
    ],
)
def test_what_each_account_counts_but_once_is_one_thing_whoever_says_so(
    compared: Compare, one: str, other: str
) -> None:
    assert verdicts(compared(one, other)) == [Verdict.CONFLICT]


def test_a_second_figure_of_the_same_leaves_open_which_is_meant(compared: Compare) -> None:
    found = compared(
        "The ferry was carrying 312 people. A tug with 9 people aboard came.",
        "There were 347 people on board, a sailor said.",
    )
    assert verdicts(found) == []


def test_tonnes_of_one_thing_are_not_tonnes_of_another(compared: Compare) -> None:
    found = compared("18 tonnes of ammonia leaked.", "The leak killed 26 tonnes of fish.")
    assert verdicts(found) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The lake held 14 million tonnes of water.", "The lake held nearly 14 million tonnes."),
        ("Two storms moved 2 tonnes of sand.", "Storms moved 2,000 kg of sand."),
    ],
)
def test_equal_figures_put_otherwise_are_told_as_agreeing(
    compared: Compare, one: str, other: str
) -> None:
    (found,) = numbers(compared(one, other))
    assert found.verdict is Verdict.COMPATIBLE
    assert "agree" in found.reason


def test_a_later_count_of_arrests_is_an_update_only_where_that_is_said(account: Account) -> None:
    early = account("Police arrested 41 people at the mill.", "Post", "2025-03-05")
    silent = account("Police arrested 58 people at the mill.", "Radio", "2025-03-06")
    said = account("Police have now arrested 58 people at the mill.", "Radio", "2025-03-06")
    assert verdicts(compare([early, silent])) == [Verdict.UNCLEAR]
    assert verdicts(compare([early, said])) == [Verdict.COMPATIBLE]


def test_who_was_killed_elsewhere_is_not_who_was_killed_here(compared: Compare) -> None:
    filler = " ".join(
        f"The council of ward {n} spoke of roads and of the weather." for n in "abcdefghi"
    )
    comparison = compared(
        f"The ferry sank off Kelm. {filler} In the quarry of Tarn, all four miners were killed.",
        "The ferry sank off Kelm. Five people were killed, the harbour office wrote.",
    )
    assert not [d for d in comparison.differences if d.verdict is Verdict.CONFLICT]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # open bounds and vague words, far apart
        (
            "The council gives up to $8 million to the pier.",
            "The council gives $400,000 to the pier.",
        ),
        (
            "The strike of the ferries stopped hundreds of thousands of commuters.",
            "The ferries carry millions of commuters.",
        ),
    ],
)
def test_values_so_far_apart_that_nothing_is_said_are_not_told(
    compared: Compare, one: str, other: str
) -> None:
    assert numbers(compared(one, other)) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The ferry was making 18 knots.", "She went at 21 mph, a sailor said."),
        ("The shooting lasted forty minutes.", "The exchange of fire lasted less than an hour."),
        (
            "By dawn 296 people of the ferry were rescued.",
            "302 of the 312 on board of the ferry were safe, six more than before.",
        ),
    ],
)
def test_what_agrees_in_other_units_and_words_is_found(
    account: Account, one: str, other: str
) -> None:
    told = compare([account(one, "A", "2025-03-04"), account(other, "B", "2025-03-06")])
    assert verdicts(told) == [Verdict.COMPATIBLE]


def test_a_figure_that_says_it_is_a_new_one_is_an_update_on_one_day(compared: Compare) -> None:
    (found,) = numbers(
        compared(
            "The leak put 23 people in hospital.",
            "Thirty-one people have now been treated in hospital, the clinic said.",
        )
    )
    assert found.verdict is Verdict.COMPATIBLE
    assert "“now”" in found.reason


def test_a_lower_figure_is_no_update_of_a_higher_one(compared: Compare) -> None:
    found = compared(
        "The mill fire has now killed 12 people.", "The mill fire killed 15 people, police said."
    )
    assert verdicts(found) == [Verdict.CONFLICT]


def test_people_to_whom_something_happened_are_counted_in_every_language(
    account: Account,
) -> None:
    one = account("Some 4,300 residents were brought to safety.", "Post")
    other = account("Із долини евакуювали понад 4 тисячі людей.", "Visnyk", language="uk")
    (found,) = numbers(compare([one, other]))
    assert found.verdict is Verdict.COMPATIBLE


def test_a_part_of_those_is_not_set_against_all(compared: Compare) -> None:
    found = compared("Fire killed 40 people in the mill.", "12 of the women were killed at once.")
    assert verdicts(found) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # shares of those who have it, and of those who have not
        (
            "Nearly 50 percent of the people in Ostrel have drinking water now.",
            "Some 55 percent of the people in Ostrel are without drinking water now.",
        ),
        # spans of time that agree by chance
        (
            "Goods by sea take two to four weeks to the port of Kelm.",
            "The minister said it would be clear in three or four weeks who runs the port.",
        ),
        # so far apart that they are of two things
        (
            "The storm of Kelm broke 40 windows of the old town hall.",
            "In a storm elsewhere, years ago, hail broke 900 windows of a glasshouse.",
        ),
    ],
)
def test_what_agrees_or_differs_by_chance_is_not_told(
    compared: Compare, one: str, other: str
) -> None:
    assert verdicts(compared(one, other)) == []


def test_the_number_of_a_type_is_no_figure(compared: Compare) -> None:
    one = "Six AK-47 rifles and 12 magazines were found on the trawler."
    assert verdicts(compared(one, one.replace("AK-47", "AK 47"))) == []


def test_a_bound_is_quoted_once(compared: Compare) -> None:
    (found,) = numbers(
        compared("The plan needs 60 or more votes to pass.", "The plan needs 60 votes to pass.")
    )
    assert "“60 or more votes”" in found.reason


def test_a_missing_date_is_named_only_where_nothing_else_is_missing(account: Account) -> None:
    def reason(other: str) -> str:
        first = account("Fire destroyed 12 sheds behind the mill, police said.", published="")
        second = account(other, source="Coast Radio", published="")
        return numbers(compare([first, second]))[0].reason

    assert reason("Fire destroyed 14 sheds behind the mill.").endswith(f": {UNDATED}.")
    assert UNDATED not in reason("On the waterfront, fire destroyed 14 sheds, the mayor said.")


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The march drew 30,000 people on Tuesday, organisers said.",
            "The march drew 8,000 people on Tuesday, police said.",
        ),
        (
            "The rebels said 400 soldiers were killed in the attack on Tarn.",
            "The army said 20 soldiers were killed in the attack on Tarn.",
        ),
    ],
)
def test_speakers_who_count_one_crowd_very_differently_are_told(
    compared: Compare, one: str, other: str
) -> None:
    (found,) = numbers(compared(one, other))
    assert found.verdict is Verdict.UNCLEAR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The war killed 40,000 people, the ministry said.",
            "The shelling of Tarn killed 12 people, the mayor said.",
        ),
        (
            "Police arrested 300 people across the country, the minister said.",
            "Police arrested 12 people in Tarn, the mayor said.",
        ),
        (
            "The march drew 30,000 people on Tuesday, organisers said.",
            "The march drew 8,000 people on Monday, police said.",
        ),
    ],
)
def test_speakers_who_count_different_crowds_are_no_dispute(
    compared: Compare, one: str, other: str
) -> None:
    assert numbers(compared(one, other)) == []
