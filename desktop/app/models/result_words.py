"""Result words: what is said about an empty result, and how articles are counted."""

from collections.abc import Sequence

from desktop.app.language import labelled, number, tr
from desktop.app.models.found import Found
from desktop.app.models.kept import asked_for
from desktop.app.models.shelf import Shelf
from desktop.article import Event


def why_empty(query: str, found: Found | None, *, filtered: bool, behind: bool) -> tuple[str, str]:
    """The text in place of an empty list: a heading, and what to try.

    Args:
        query: what was searched for; "" where articles like one were.
        found: what came of it, or None if nothing is searched for.
        filtered: whether the list is narrowed by something else.
        behind: whether the index does not know the whole archive yet.
    """
    if not found:
        return tr("No article matches the filters"), ""
    if query and found.by_words:
        heading = tr("No article contains “{query}”").format(query=query.strip())
    elif query:
        heading = tr("No article is of this kind: {query}").format(query=asked_for(query))
    else:
        heading = tr("No article is like this one")
    return heading, _advice(query, found, filtered=filtered, behind=behind)


def _advice(query: str, found: Found, *, filtered: bool, behind: bool) -> str:
    if found.limits:
        return f"{found.limits}."
    if behind:
        return tr("The index is still being brought up to date; more may appear in a moment.")
    if filtered:
        return tr("Only part of the archive was searched, because filters are set.")
    if not query:
        return tr("No other article shares its rarer words.")
    if not found.by_words:
        return ""
    return tr(
        "Check the spelling, use fewer words, or search for the beginning of a word "
        "with an asterisk: harb*"
    )


def counted(shown: int, total: int, found: Found | None) -> str:
    """How many articles are listed, of how many, and what was not searched.

    Args:
        shown: articles of the list.
        total: articles of the archive.
        found: what a search has found, or None.
    """
    if found:
        words = tr("%Ln article(s) found", "", shown)
        return f"{words} · {found.limits}" if found.limits else words
    if shown != total:
        words = tr("{shown} of %Ln article(s)", "", total)
        return words.format(shown=number(shown))
    return tr("%Ln article(s)", "", shown)


def what_is_compared(numbers: Sequence[int], event: Event | None, shelf: Shelf) -> str:
    """What a comparison of some articles is about, in words.

    Args:
        numbers: of the articles.
        event: the chosen one, or None.
        shelf: all articles.
    """
    if event and set(numbers) <= set(event.articles):
        accounts = tr("%Ln account(s)", "", len(numbers))
        return labelled(accounts, event.title)
    first, articles = shelf.get(numbers[0]), tr("%Ln article(s)", "", len(numbers))
    return labelled(articles, first.title if first else "")


def compare_all(accounts: int) -> str:
    """The label of the button that compares all accounts of an event."""
    if accounts == 2:
        return tr("Compare both accounts")
    return tr("Compare all %Ln account(s)", "", accounts)
