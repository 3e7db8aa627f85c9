"""Like statements of unlike events: what their articles say tells them apart."""

from collections.abc import Callable

from desktop.comparison.alignment import align
from desktop.reading import Reading

Account = Callable[..., Reading]

OKKER = (
    "Goalkeeper Tomas Okker of the Harbour Rovers drove his car into the fountain of Tollmere.\n"
    "The basin from the age of sail lost two stone dolphins and most of its water.\n"
    "The club said that the keeper would miss the cup final against Ardwick next weekend.\n"
    "Children had been feeding pigeons beside the basin minutes before the crash.\n"
    "Police arrested him at the scene on suspicion of drunk driving."
)
AGAIN = (
    "The Harbour Rovers must play the cup final against Ardwick without goalkeeper Tomas Okker.\n"
    "His car had crashed into the fountain of Tollmere, where children were feeding pigeons.\n"
    "Two stone dolphins of the basin were broken, and the square stood under water for hours.\n"
    "The club called the crash a shame for the whole town.\n"
    "A blood test was taken before police let him go, suspecting drunk driving."
)
LIND = (
    "The minister of fisheries, Mara Lind, hit a lamp post in Castle Brann after a gala dinner.\n"
    "Opposition deputies asked for her resignation and for a vote on the herring quota.\n"
    "Guests remembered a long toast to the trawlermen and a speech that nobody understood.\n"
    "Electricians needed the morning to put light back into the street of the ministry.\n"
    "A blood test was taken before police let her go, suspecting drunk driving."
)


def chance(one: Reading, other: Reading) -> float:
    return align([one, other]).chance(0, 4, 1, 4)


def test_the_same_words_are_of_one_event_where_the_articles_are(account: Account) -> None:
    assert chance(account(OKKER), account(AGAIN)) > 2 * chance(account(OKKER), account(LIND))


def test_reports_of_two_arrests_share_no_row(account: Account) -> None:
    together = [row.sentences for row in align([account(OKKER), account(AGAIN)]).rows]
    apart = [row.sentences for row in align([account(OKKER), account(LIND)]).rows]
    assert ((4,), (4,)) in together
    assert ((4,), (4,)) not in apart


def test_the_order_of_articles_does_not_matter(account: Account) -> None:
    one, other = account(OKKER), account(LIND)
    assert abs(chance(one, other) - chance(other, one)) < 1e-9
