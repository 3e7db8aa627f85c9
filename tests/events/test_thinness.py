from desktop.article import Article
from desktop.events import signature
from desktop.events.table import Statistics
from desktop.events.thinness import is_thin

TRAM = "Four passengers were hurt in Ostermoor when a lorry crossed the tracks of a tram."
TRAM_TOO = "A lorry hit a tram on the tracks in Ostermoor, and four passengers were hurt."
CHOIR = "The choir of Ostermoor looks for basses."
NOTHING = Statistics.of([])


def thin(one: str, other: str) -> bool:
    first, second = (signature(Article(text=text, language="en")) for text in (one, other))
    assert is_thin(first, second, NOTHING) == is_thin(second, first, NOTHING)
    return is_thin(first, second, NOTHING)


def test_a_town_alone_is_thin() -> None:
    assert thin(TRAM, CHOIR)


def test_a_town_with_rare_words_is_not() -> None:
    assert not thin(TRAM, TRAM_TOO)


def test_a_town_with_a_figure_is_not_unless_it_is_a_year() -> None:
    assert not thin(f"{CHOIR} It has 214 voices.", "In Ostermoor 214 trees fell.")
    assert thin(f"{CHOIR} It began in 1987.", "In Ostermoor a bridge was built in 1987.")


def test_the_words_of_one_name_are_one_name() -> None:
    assert thin("The pilots of Aurel Air strike.", "New jets went to Aurel Air.")
    assert not thin("He met Pia Landrell of Aurel Air.", "So Pia Landrell left Aurel Air.")
