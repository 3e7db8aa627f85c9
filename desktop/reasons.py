"""Reasons: why an article is counted to an event, in words that a reader can check in its text."""

from collections.abc import Callable, Iterator
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.events.model import Reason

BY_USER = "you put it there"
UNKNOWN = "not known yet; it is found out with the next grouping"

Piece = tuple[str, bool]  # words, and whether they stand so in the article


def pieces(reason: "Reason", by_user: bool = False, day: Callable[[str], str] = str) -> list[Piece]:
    """A reason as one sentence without capital and full stop, what is quoted apart from the rest.

    Args:
        reason: what ties the article to the event.
        by_user: whether the article is there because the user said so.
        day: how a day is written that is given in ISO 8601.
    """
    told: list[list[Piece]] = [[(BY_USER, False)]] if by_user else []
    if shared := list(_shared(reason, day)):
        told.append([("shares ", False), *_listed(shared)])
    if reason.copy:
        told.append([(f"{reason.copy:.0%} of its text stands in another account", False)])
    if apart := _apart(reason.days_apart):
        told.append([(apart, False)])
    if not told:
        return [(UNKNOWN, False)]
    joined = chain.from_iterable([("; ", False), *part] for part in told)
    return list(joined)[1:]


def sentence(reason: "Reason", by_user: bool = False, day: Callable[[str], str] = str) -> str:
    """A reason as `pieces` tells it, in one text."""
    return "".join(words for words, _ in pieces(reason, by_user, day))


def _shared(reason: "Reason", day: Callable[[str], str]) -> Iterator[Piece]:
    for name in reason.names:
        yield name, True
    for date in reason.days:
        yield day(date), False
    for words in (*reason.figures, *reason.words):
        yield words, True


def _listed(shared: list[Piece]) -> Iterator[Piece]:
    for place, piece in enumerate(shared):
        if place:
            yield (", ", False)
        yield piece


def _apart(days: int | None) -> str:
    if days is None:
        return ""
    if days == 0:
        return "published the same day"
    return "published a day apart" if days == 1 else f"published {days:,} days apart"
