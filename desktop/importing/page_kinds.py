"""What kind a page is of: whether it says that it is an article, and whether all may read it."""

import re
from dataclasses import dataclass

from desktop.importing.damage import asks_to_pay
from desktop.importing.elements import Element

_ARTICLE = re.compile(
    r"\"@type\"\s*:\s*\[?\s*\"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)\""
)
# schema.org/isAccessibleForFree, https://developers.google.com/search/docs/appearance/structured-data/paywalled-content
_NOT_FREE = re.compile(r"\"isAccessibleForFree\"\s*:\s*\"?(?:false|no|0)\b", re.IGNORECASE)
_TIERS = frozenset(("locked", "metered", "premium", "paid", "subscriber", "registration"))
# How the element is called that asks to pay. "Subscribe" alone stands on every page.
_WALL = re.compile(
    r"\b(?:pay|reg|sub|subscription|registration|premium)-?wall\b|paywall|\bpiano-(?:inline|offer)"
    r"|\bmeter(?:ed)?-?(?:wall|paywall)\b|regwall",
    re.IGNORECASE,
)
_SHORT = 300  # characters; an element that asks to pay says little else


@dataclass(frozen=True, slots=True)
class PageKind:
    """What a page says of itself.

    Attributes:
        states_article: whether it says that it is an article.
        is_walled: whether it says, or shows, that not all may read it for nothing.
    """

    states_article: bool
    is_walled: bool


def kind_of(page: Element) -> PageKind:
    """What kind a page is of, by its JSON-LD, its meta tags and what it asks of its readers."""
    structured = " ".join(
        script.text or ""
        for script in page.iter("script")
        if (script.get("type") or "").lower().startswith("application/ld+json")
    )
    metas = {
        (meta.get("property") or meta.get("name") or "").lower(): (
            meta.get("content") or ""
        ).lower()
        for meta in page.iter("meta")
    }
    states_article = bool(
        _ARTICLE.search(structured)
        or metas.get("og:type") == "article"
        or "article:published_time" in metas
    )
    is_walled = bool(
        _NOT_FREE.search(structured)
        or metas.get("article:content_tier") in _TIERS
        or _asks_to_pay(page)
    )
    return PageKind(states_article, is_walled)


def _asks_to_pay(page: Element) -> bool:
    for element in page.iter("div", "section", "aside", "p", "h2", "h3"):
        if _WALL.search(f"{element.get('class') or ''} {element.get('id') or ''}"):
            return True
        text = element.text or ""
        if len(text) < _SHORT and asks_to_pay(text):
            return True
    return False
