from collections.abc import Callable

from desktop.article import Article
from desktop.comparison.compare import compare
from desktop.comparison.model import Comparison, Difference, Kind
from desktop.reading import Reading, read_article
from desktop.reading.parser import Parser

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
    for difference in only(compare([with_a_list, bare])):
        for position in difference.sides[0]:
            assert "were" in position.text


def test_what_an_account_says_in_synonyms_is_not_only_elsewhere(parser: Parser) -> None:
    told = [
        read_article(Article(text=f"{MILL}\n{said}", source=source, language="en"), parser)
        for source, said in (
            ("Harbour Post", "Mara Lind bought the warehouse beside the river."),
            ("Coast Radio", "The warehouse beside the river was purchased by Lind."),
        )
    ]
    assert not only(compare(told))
