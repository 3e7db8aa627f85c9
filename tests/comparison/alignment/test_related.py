"""Related: a comparison says which accounts hardly speak of the event of the others."""

from collections.abc import Callable

from desktop.comparison.compare import compare
from desktop.reading import Reading
from tests.comparison.arrests import AGAIN, LIND, OKKER

Account = Callable[..., Reading]

MOTORS = (
    "Halm Motors said that its profit for the spring quarter rose to 31 million crowns.\n"
    "The carmaker sold more delivery vans in Norland than in any spring before.\n"
    "Its shares gained four percent at the exchange of Ostrel on Tuesday.\n"
    "Analysts had expected less, and the board will decide on a dividend in May.\n"
    "A new plant for electric vans is to open in the autumn of next year."
)
OUTLOOK = (
    "Investors in Halm Motors can hope for a dividend: the board of the carmaker meets in May.\n"
    "The profit of the spring quarter was 31 million crowns, far more than analysts had expected.\n"
    "Delivery vans sold well in Norland, and a new plant for electric ones opens next year.\n"
    "The exchange of Ostrel liked the news: the shares gained four percent."
)


def test_accounts_of_one_event_are_related(account: Account) -> None:
    assert compare([account(OKKER), account(AGAIN)]).unrelated == ()


def test_accounts_of_other_events_are_not(account: Account) -> None:
    assert compare([account(OKKER), account(MOTORS)]).unrelated == (0, 1)


def test_among_several_the_one_that_stands_apart_is_named(account: Account) -> None:
    accounts = [account(OKKER), account(MOTORS), account(AGAIN)]
    assert compare(accounts).unrelated == (1,)


def test_where_there_are_two_events_neither_is_the_one(account: Account) -> None:
    accounts = [account(OKKER), account(MOTORS), account(AGAIN), account(OUTLOOK)]
    assert compare(accounts).unrelated == (0, 1, 2, 3)


def test_of_short_texts_too_little_is_known(account: Account) -> None:
    one, other = account("Police arrested Tomas Okker."), account("Shares of Halm Motors rose.")
    assert compare([one, other]).unrelated == ()


def test_between_languages_too_little_is_known(account: Account) -> None:
    german = "Die Werft in Ostrel hat am Dienstag ihren Betrieb eingestellt. " * 8
    assert compare([account(OKKER), account(german, language="de")]).unrelated == ()


def test_a_like_event_is_not_warned_of(account: Account) -> None:
    # a warning is for accounts that have hardly anything in common
    assert compare([account(LIND), account(LIND + " " + AGAIN)]).unrelated == ()
