"""Like statements of unlike events: what their articles say tells them apart."""

from collections.abc import Callable

from desktop.comparison.alignment.rows import align
from desktop.reading import Reading
from tests.comparison.arrests import AGAIN, LIND, OKKER

Account = Callable[..., Reading]


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
