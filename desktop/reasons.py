"""Reasons: why an article belongs to an event, in words that a reader can check in its text."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import chain
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from desktop.events.model import Reason

Piece = tuple[str, bool]  # words, and whether they stand so in the article


def _copied(share: float) -> str:
    return f"{share:.0%} of its text stands in another account"


def _apart(days: int) -> str:
    if days == 0:
        return "published the same day"
    return "published a day apart" if days == 1 else f"published {days:,} days apart"


@dataclass(frozen=True, slots=True)
class Phrases:
    """The phrases of a reason; English by default.

    Attributes:
        by_user: the article is there because the user said so.
        unknown: no reason is known.
        shares: what the article shares with the event, which takes the place of "{what}".
        copied: how great a share of its text, up to 1.0, stands in another account.
        apart: how many days lie between it and the nearest of the event.
        comma: what stands between what is shared.
        semicolon: what stands between the parts of the reason.
    """

    by_user: str = "you put it there"
    unknown: str = "not known yet; it is found out with the next grouping"
    shares: str = "shares {what}"
    copied: Callable[[float], str] = _copied
    apart: Callable[[int], str] = _apart
    comma: str = ", "
    semicolon: str = "; "


_ENGLISH = Phrases()


def pieces(
    reason: "Reason",
    *,
    by_user: bool = False,
    day: Callable[[str], str] = str,
    phrases: Phrases = _ENGLISH,
) -> list[Piece]:
    """A reason as one sentence without capital and full stop, with its quotations separate.

    Args:
        reason: what ties the article to the event.
        by_user: whether the article is there because the user said so.
        day: how a day is written that is given in ISO 8601.
        phrases: what it is said with.
    """
    told: list[list[Piece]] = [[(phrases.by_user, False)]] if by_user else []
    if shared := list(_shared(reason, day)):
        before, _, after = phrases.shares.partition("{what}")
        around = [(before, False), *_listed(shared, phrases.comma), (after, False)]
        told.append([piece for piece in around if piece[0]])
    if reason.copy:
        told.append([(phrases.copied(reason.copy), False)])
    if reason.days_apart is not None:
        told.append([(phrases.apart(reason.days_apart), False)])
    if not told:
        return [(phrases.unknown, False)]
    joined = chain.from_iterable([(phrases.semicolon, False), *part] for part in told)
    return list(joined)[1:]


def sentence(reason: "Reason", *, by_user: bool = False, day: Callable[[str], str] = str) -> str:
    """A reason as one text; see `pieces`."""
    return "".join(words for words, _ in pieces(reason, by_user=by_user, day=day))


def _shared(reason: "Reason", day: Callable[[str], str]) -> Iterator[Piece]:
    for name in reason.names:
        yield name, True
    for date in reason.days:
        yield day(date), False
    for words in (*reason.figures, *reason.words):
        yield words, True


def _listed(shared: list[Piece], comma: str) -> Iterator[Piece]:
    for place, piece in enumerate(shared):
        if place:
            yield (comma, False)
        yield piece
