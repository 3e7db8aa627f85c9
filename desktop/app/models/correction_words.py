"""Correction words: what stands behind "Undo" for a correction of events."""

from desktop.app.language import tr
from desktop.article import shorten

_SHOWN = 40  # characters of a title


def merging(events: int) -> str:
    """Of several events made one."""
    return tr("merging %Ln event(s)", "", events)


def splitting_off(articles: int) -> str:
    """Of articles made an event of their own."""
    return tr("splitting off %Ln article(s)", "", articles)


def moving(articles: int, title: str) -> str:
    """Of articles put into an event."""
    return tr("moving %Ln article(s) to “{event}”", "", articles).format(event=short(title))


def taking_out(articles: int) -> str:
    """Of articles taken out of their events."""
    return tr("taking %Ln article(s) out", "", articles)


def locking(title: str, *, locked: bool) -> str:
    """Of an event locked or unlocked."""
    words = tr("locking “{event}”") if locked else tr("unlocking “{event}”")
    return words.format(event=short(title))


def renaming(title: str) -> str:
    """Of an event given a title."""
    return tr("renaming “{event}”").format(event=short(title))


def short(title: str) -> str:
    """The title of an event, shortened for a message."""
    return shorten(title, _SHOWN)
