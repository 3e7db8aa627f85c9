"""Reason phrases: why an article is in an event, in the language of the window."""

from desktop.app.language import comma, number, semicolon, tr
from desktop.reasons import Phrases


def reason_phrases() -> Phrases:
    """The phrases of reasons."""
    return Phrases(
        by_user=tr("you put it there"),
        unknown=tr("not known yet; it is found out with the next grouping"),
        shares=tr("shares {what}"),
        copied=_copied,
        apart=_apart,
        comma=comma(),
        semicolon=semicolon(),
    )


def _copied(share: float) -> str:
    words = tr("{percent}% of its text stands in another account")
    return words.format(percent=number(round(share * 100)))


def _apart(days: int) -> str:
    if days == 0:
        return tr("published the same day")
    if days == 1:
        return tr("published a day apart")
    return tr("published %Ln day(s) apart", "", days)
