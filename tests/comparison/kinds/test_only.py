from collections.abc import Callable

import pytest

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind, Strength
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser
from tests.comparison.verdicts import verdicts

Account = Callable[..., Reading]
Compare = Callable[..., Comparison]

MILL = "Fire destroyed the spinning mill in Old Harbour on Tuesday."


def only(comparison: Comparison) -> list[Difference]:
    return [d for d in comparison.differences if d.kind is Kind.ONLY]


def texts(comparison: Comparison) -> list[list[str]]:
    return [[position.text for position in side] for d in only(comparison) for side in d.sides]


def test_a_figure_that_one_account_gives(compared: Compare) -> None:
    found = compared(f"{MILL}\nThe town of 8,400 people was quiet.", f"{MILL}\nThe town was quiet.")
    (difference,) = only(found)
    assert texts(found) == [["8,400 people"], []]
    assert difference.sides[0][0].value == "8,400 people"
    assert difference.reason == "Only Harbour Post gives this figure: 8,400 people."


def test_a_clause_whose_words_stand_nowhere_else(compared: Compare) -> None:
    found = compared(
        f"{MILL}\nThe mill stood empty, with pigeons, broken looms and a leaking boiler inside.",
        f"{MILL}\nThe mill stood empty.",
    )
    ((said, silent),) = [(d.sides[0], d.sides[1]) for d in only(found)]
    assert "pigeons" in said[0].text
    assert "stood empty" not in said[0].text
    assert silent == ()
    assert "pigeons" in only(found)[0].reason


def test_the_same_in_other_words_is_not_only_here(compared: Compare) -> None:
    assert not only(
        compared(f"{MILL}\nFirefighters rescued pupils.", f"{MILL}\nFiremen saved students.")
    )


def test_who_said_it_and_when_is_not_what_only_one_says(compared: Compare) -> None:
    assert not only(
        compared(
            f"{MILL}\nThe mill is lost, Mayor Tomas Okker told Coast News.",
            MILL + "\nThe mill is lost.",
        )
    )


def test_with_three_accounts_only_means_one_of_them(compared: Compare) -> None:
    figure = f"{MILL}\nThe town of 8,400 people was quiet."
    assert not only(compared(figure, figure, MILL + "\nThe town was quiet."))


def test_silence_in_a_language_we_do_not_read_is_not_claimed(account: Account) -> None:
    one = account(f"{MILL}\nPigeons, broken looms and a leaking boiler were found inside.")
    other = account("Ein Feuer zerstörte die Spinnerei in Old Harbour.", language="de")
    assert not only(compare([one, other]))


def test_a_figure_that_stands_in_another_language_is_not_only_here(account: Account) -> None:
    one = account(f"{MILL}\nThe town of 8,400 people was quiet.")
    other = account("Die Stadt mit 8.400 Einwohnern war still.", language="de")
    assert not only(compare([one, other]))


def test_the_same_number_of_something_else_is_enough_to_claim_nothing(compared: Compare) -> None:
    assert not only(
        compared(f"{MILL}\nFire brigades counted 3,871 cases.", f"{MILL}\nIt saw 3,871 infections.")
    )


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Divers found 15 bodies in the hold.", "At least 14 people were killed on the ferry."),
        ("Divers found 15 bodies in the hold.", "A wave took the lives of all fifteen."),
        ("The hold was full of 25 crates.", "The crates, twenty-five in all, were sealed."),
    ],
)
def test_a_figure_that_comes_to_the_same_elsewhere_is_not_only_here(
    compared: Compare, one: str, other: str
) -> None:
    assert not only(compared(f"{MILL}\n{one}", f"{MILL}\n{other}"))


def test_words_of_headlines_and_of_creditings_count_as_said(compared: Compare) -> None:
    found = compared(
        f"{MILL}\nPigeons, looms and the river boiler were the engineer's pride.",
        f"Pigeons, looms, river boiler: engineer's pride burned\n{MILL}",
    )
    assert not only(found)


def test_with_a_foreign_account_the_reason_says_whom_it_speaks_of(account: Account) -> None:
    one = account(f"{MILL}\nThe town of 8,400 people was quiet.", "Harbour Post")
    two = account(MILL, "Coast Radio")
    foreign = account("Ein Feuer zerstörte die Spinnerei.", "Tageblatt", language="de")
    (found,) = only(compare([one, two, foreign]))
    assert found.reason.startswith("Of the accounts in this language only Harbour Post")


def test_a_phrase_without_a_predicate_says_nothing(parser: Parser) -> None:
    with_a_list = read_article(
        Article(
            text=f"{MILL}\nAmong the guests were Bela Dorn, Ivo Kranz and the painter Uta Velt.",
            source="Harbour Post",
            language="en",
        ),
        parser,
    )
    bare = read_article(Article(text=f"{MILL}\nThe guests left.", language="en"), parser)
    (difference,) = only(compare([with_a_list, bare]))
    assert [position.text for position in difference.sides[0]] == [
        "Among the guests were Bela Dorn, Ivo Kranz and the painter Uta Velt."
    ]


def test_what_an_account_says_in_synonyms_is_not_only_elsewhere(parser: Parser) -> None:
    told = [
        read_article(Article(text=f"{MILL}\n{said}", source=source, language="en"), parser)
        for source, said in (
            ("Harbour Post", "Mara Lind bought the warehouse beside the river."),
            ("Coast Radio", "The warehouse beside the river was purchased by Lind."),
        )
    ]
    assert not only(compare(told))


def test_a_figure_given_twice_is_told_once(compared: Compare) -> None:
    found = compared(
        f"{MILL}\nThe town of 8,400 people was quiet. All of the 8,400 people were safe.",
        f"{MILL}\nThe town was quiet.",
    )
    assert texts(found) == [["8,400 people", "8,400 people"], []]


def test_a_figure_of_a_vote_that_stands_elsewhere_is_told_there(compared: Compare) -> None:
    found = compared(
        "The council of Kelm voted 90 to 40 to close the pool.\nThe mayor had hoped for 90.",
        "The council of Kelm voted 80 to 50 to close the pool.\nThe mayor had hoped for more.",
    )
    assert texts(found) == [["90"], []]
    ((place, *_), _) = only(found)[0].sides
    assert place.sentence == 1


def test_one_or_two_of_something_is_no_figure(compared: Compare) -> None:
    assert not only(compared(f"{MILL}\nThe two owners left.", f"{MILL}\nThe owners left."))


def test_a_vague_figure_is_shown_as_it_stands(compared: Compare) -> None:
    (found,) = only(
        compared(f"{MILL}\nHundreds of onlookers came.", f"{MILL}\nOnlookers came to see it.")
    )
    assert "“Hundreds of onlookers”" in found.reason


def test_a_person_whom_nobody_else_names(parsed: Compare) -> None:
    found = only(
        parsed(
            f"{MILL}\nThe mill is lost, engineer Mara Velden said.",
            f"{MILL}\nThe mill is lost, an engineer said.",
        )
    )
    assert [d.reason for d in found] == ["Only Harbour Post quotes Mara Velden."]


def test_a_name_in_another_spelling_or_by_the_surname_is_not_only_here(parsed: Compare) -> None:
    said = "The mill is lost, engineer {} said."
    for other in ("Mara Lindquist", "Ms Lindqvist"):
        assert not only(
            parsed(
                f"{MILL}\n{said.format('Mara Lindqvist')}",
                f"{MILL}\n{said.format(other)}",
            )
        )


def test_an_hour_that_nobody_else_gives(compared: Compare) -> None:
    (found,) = only(
        compared(f"{MILL}\nThe fire was out by 9.40 p.m.", f"{MILL}\nThe fire was out by night.")
    )
    assert "21:40" in found.reason


def test_an_hour_that_is_told_roughly_elsewhere_is_not_only_here(compared: Compare) -> None:
    assert not only(
        compared(f"{MILL}\nIt was out by 4.10 a.m.", f"{MILL}\nIt was out shortly after 4 a.m.")
    )


def test_figures_and_names_come_before_colour(parsed: Compare) -> None:
    found = only(
        parsed(
            f"{MILL}\nPigeons circled the chimney while soot settled on laundry and gravestones.\n"
            "The owner was insured for 310,000 euros.",
            MILL,
        )
    )
    assert "310,000" in found[0].reason
    assert "figure" not in found[-1].reason


def test_a_clause_is_quoted_with_its_subject_and_without_the_conjunction(parsed: Compare) -> None:
    found = only(
        parsed(
            f"{MILL}\nThe mill burned down, and pigeons circled above the blackened chimney for "
            "hours.",
            f"{MILL}\nThe mill burned down.",
        )
    )
    (text,) = [d.sides[0][0].text for d in found]
    assert text.startswith("pigeons circled")


def test_the_reason_names_what_tells_most(parsed: Compare) -> None:
    (found,) = only(
        parsed(
            f"{MILL}\nThe fact is that it finally began with a cracked boiler and oily rags.",
            f"{MILL}\nNobody was hurt.",
        )
    )
    assert "boiler" in found.reason
    assert "fact" not in found.reason


def test_a_short_name_is_covered_by_what_it_is_short_for(parsed: Compare) -> None:
    found = only(
        parsed(
            f"{MILL}\nThe GOP criticised the mill.",
            f"{MILL}\nRepublicans criticised the mill.",
        )
    )
    assert not found


def test_what_somebody_has_from_another_one_is_told_with_both(parsed: Compare) -> None:
    (found,) = only(
        parsed(
            f"{MILL}\nMr Okker said a duty officer had told him that the alarm was waiting for a "
            "missing signature.",
            f"{MILL}\nMr Okker said nothing. An officer was on duty.",
        )
    )
    assert "at second hand (Okker tells what a duty officer said)" in found.reason


def test_the_reason_quotes_no_part_of_a_link(parsed: Compare) -> None:
    (found,) = only(
        parsed(
            f"{MILL}\nThe boiler cracked and oily rags burned, see https://example.com/nd2d6q6Ek.",
            f"{MILL}\nNobody was hurt.",
        )
    )
    assert "nd2d6" not in found.reason
    assert "boiler" in found.reason


def test_a_measure_is_shown_in_the_units_it_is_given_in(compared: Compare) -> None:
    (found,) = only(compared(f"{MILL}\nThe pump stood 200 yards away.", f"{MILL}\nThe pump stood."))
    assert "“200 yards”" in found.reason


def test_a_time_that_is_set_beside_another_one_is_not_told_as_only_here_as_well(
    parsed: Compare,
) -> None:
    found = parsed(
        "The spinning mill in Old Harbour burned down in autumn 2022.",
        "The spinning mill in Old Harbour burned down in September 2022.",
    )
    assert [d.verdict for d in found.differences if d.kind is Kind.TIME]
    assert not [d for d in only(found) if "time" in d.reason]


def test_a_figure_set_against_another_one_is_not_told_again_where_it_stands_twice(
    parsed: Compare,
) -> None:
    one = (
        "The hospitals offered their nurses a rise of 4 percent on Tuesday. "
        "Four percent is less than the rent of a flat in Kelm goes up, the union said."
    )
    other = "The hospitals offered their nurses a rise of 5 percent on Tuesday. The union is angry."
    comparison = parsed(one, other)
    assert verdicts(comparison, Kind.NUMBER)
    reasons = [str(d.reason) for d in comparison.differences if d.kind is Kind.ONLY]
    assert not any("figure" in reason for reason in reasons)


def test_a_sum_without_its_currency_is_given_there(parsed: Compare) -> None:
    one = "The government asked for 15 million dollars on Monday. It has got 3 million so far."
    other = "Lenders gave 3 million dollars of the 15 million that the government had asked for."
    comparison = parsed(one, other)
    assert not verdicts(comparison, Kind.NUMBER)
    reasons = [str(d.reason) for d in comparison.differences if d.kind is Kind.ONLY]
    assert not any("figure" in reason for reason in reasons)


@pytest.mark.parametrize(
    ("said", "strength"),
    [
        ("The repair cost 9,000 euros.", Strength.STRONG),
        ("The repair cost 300 to 9,000 euros.", Strength.POSSIBLE),  # says hardly anything
        ("It had 8,400 then.", Strength.POSSIBLE),  # of what is not told
    ],
)
def test_a_figure_that_tells_little_is_but_possible(
    compared: Compare, said: str, strength: Strength
) -> None:
    (found,) = only(compared(f"{MILL}\n{said}", MILL))
    assert found.strength is strength


def test_a_figure_of_another_headline_is_not_only_here() -> None:
    title = "Judge in hospital with 3 broken ribs"
    one = read_article(Article(f"{MILL}\nThe judge broke three ribs.", language="en"))
    other = read_article(Article(f"{MILL}\nThe judge is ill.", title=title, language="en"))
    assert "three ribs" not in str(texts(compare([one, other])))


def test_a_person_by_a_pet_name_is_nobody_new(parsed: Compare) -> None:
    one = (
        "Ben Okker lately decried the use of his portrait in the pamphlets of the harbour league."
        " The mill burned down on Tuesday."
    )
    other = (
        "Benedikt Okker saw how the mill burned down on Tuesday. Okker was not hurt in the fire."
    )
    reasons = [d.reason for d in only(parsed(one, other))]
    assert not [reason for reason in reasons if "Ben" in reason]


def test_who_is_named_in_a_credit_is_no_news(parsed: Compare) -> None:
    one = "The mill burned down on Tuesday, the Norland Associated Wire said. Nobody was hurt."
    other = (
        "The mill burned down on Tuesday.\nThe Norland Associated Wire contributed to this report."
    )
    assert "Norland Associated Wire" not in str([d.reason for d in only(parsed(one, other))])


def test_who_took_a_picture_is_another_one_than_who_is_quoted(parsed: Compare) -> None:
    one = "The mill burned down on Tuesday, Mara Lind said. Nobody was hurt."
    other = "The mill burned down on Tuesday.\nPhoto: Mara Lind/Harbour Post, March 4"
    assert "Only Harbour Post quotes Mara Lind." in [d.reason for d in only(parsed(one, other))]


def test_a_party_and_a_state_are_no_name(parsed: Compare) -> None:
    one = (
        "The mill burned down on Tuesday. Sen. Ada Holm, R-Kelm, who heads the campaign committee,"
        " predicted that the arson would make the race for the seat much closer."
    )
    other = "The mill burned down on Tuesday. Nobody was hurt in the fire at the mill."
    found = only(parsed(one, other))
    assert found
    assert "R-Kelm" not in str([d.reason for d in found])


def test_what_an_account_says_twice_is_told_once(parsed: Compare) -> None:
    said = "Immigrants of merit are what the harbour league needs to become great again"
    one = f"The mill burned down on Tuesday. “{said}!” Mara Lind wrote.\n{said}."
    other = "The mill burned down on Tuesday. Nobody was hurt in the fire at the mill."
    assert len([d for d in only(parsed(one, other)) if "merit" in d.reason]) == 1


def test_a_name_with_hyphens_is_told_whole(parsed: Compare) -> None:
    one = f"{MILL} The owner waved from the terrace of his gilded palace Mar-a-Sund in the dunes."
    reasons = str([d.reason for d in only(parsed(one, f"{MILL} The owner was not at home."))])
    assert "“Mar”" not in reasons
