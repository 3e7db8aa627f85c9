"""Names for the accounts in explanations."""

from collections import Counter
from collections.abc import Sequence

from desktop.article import Article, shorten
from desktop.message import message

_TITLE_WIDTH = 48


def account_names(articles: Sequence[Article]) -> tuple[str, ...]:
    """A name for each account: its outlet, or its headline in quotes where that is ambiguous."""
    outlets = Counter(article.source for article in articles)
    return tuple(
        article.source if article.source and outlets[article.source] == 1 else _by_title(article)
        for article in articles
    )


def letter(article: int) -> str:
    """The letter of an account wherever a comparison is shown: A, B, C and so on."""
    return chr(ord("A") + article) if article < 26 else str(article + 1)


def _by_title(article: Article) -> str:
    title = message("“{words}”", words=shorten(article.label, _TITLE_WIDTH))
    if not article.source:
        return title
    return message("{outlet} ({title})", outlet=article.source, title=title)
