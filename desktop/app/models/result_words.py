"""What is said of a result where it is empty, and how its articles are counted, in words."""

from collections.abc import Sequence

from desktop.app.language import tr
from desktop.app.models.cards import count
from desktop.app.models.found import Found
from desktop.app.models.shelf import Shelf
from desktop.article import Event


def why_empty(query: str, found: Found | None, *, filtered: bool, behind: bool) -> tuple[str, str]:
    """What stands where a list would: a heading, and what to try.

    Args:
        query: what was searched for; "" where articles like one were.
        found: what came of it, or None if nothing is searched for.
        filtered: whether the list is narrowed by something else.
        behind: whether the index does not know the whole archive yet.
    """
    if not found:
        return "No article matches the filters", ""
    advice = (
        "Check the spelling, use fewer words, or search for the beginning of a word "
        "with an asterisk: harb*"
    )
    if not query:
        advice = "No other article shares its rarer words."
    if filtered:
        advice = "Only part of the archive was searched, because filters are set."
    if found.limits:
        advice = f"{found.limits}."
    elif behind:
        advice = "The index is still being brought up to date; more may appear in a moment."
    return (
        f"No article contains “{query.strip()}”" if query else "No article is like this one",
        advice,
    )


def counted(shown: int, total: int, found: Found | None) -> str:
    """How many articles are listed, of how many, and what was not searched.

    Args:
        shown: articles of the list.
        total: articles of the archive.
        found: what a search has found, or None.
    """
    if found:
        note = f" · {found.limits}" if found.limits else ""
        return f"{count(shown, 'article')} found{note}"
    if shown != total:
        return f"{shown:,} of {count(total, 'article')}"
    return count(shown, "article")


def what_is_compared(numbers: Sequence[int], event: Event | None, shelf: Shelf) -> str:
    """What a comparison of some articles is of, in words.

    Args:
        numbers: of the articles.
        event: the chosen one, or None.
        shelf: all articles.
    """
    if event and set(numbers) <= set(event.articles):
        return f"{count(len(numbers), 'account')}: {event.title}"
    first = shelf.get(numbers[0])
    return f"{count(len(numbers), 'article')}: {first.title if first else ''}"


def compare_all(accounts: int) -> str:
    """What a button says that compares all accounts of an event."""
    if accounts == 2:
        return tr("Compare both accounts")
    return tr("Compare all %Ln account(s)", "", accounts)
