"""What a web page says of itself: JSON-LD and meta tags first, then what can be seen on it."""

import html
import json
import re
from collections.abc import Iterator, Mapping
from typing import cast
from urllib.parse import urljoin

from desktop.article import Doubt, Origin
from desktop.importing.building import Value
from desktop.importing.captures import Capture
from desktop.importing.dates import published_date
from desktop.importing.elements import Element
from desktop.importing.page_authors import byline, names, stated_author
from desktop.importing.page_dates import (
    Dating,
    date_of_address,
    date_of_time,
    guessed_date,
    is_republished,
)
from desktop.importing.page_guesses import guesses
from desktop.importing.page_titles import headline, visible_title
from desktop.text.addresses import normalised

Facts = dict[str, Value]

# The names of meta tags by the article's field, the most reliable first.
_META = {
    "title": (
        "og:title",
        "twitter:title",
        "dc.title",
        "dcterms.title",
        "citation_title",
        "headline",
    ),
    "source": (
        *("og:site_name", "dc.publisher", "dcterms.publisher", "publisher", "application-name"),
        *("citation_journal_title", "apple-mobile-web-app-title"),
    ),
    "author": (
        *("author", "article:author", "dc.creator", "dcterms.creator", "parsely-author"),
        *("sailthru.author", "byl", "citation_author"),
    ),
    "published": (
        *("article:published_time", "og:published_time", "og:article:published_time"),
        *("datepublished", "date.published", "publish-date", "publish_date", "published_date"),
        *("parsely-pub-date", "sailthru.date", "pubdate", "publication_date", "article.published"),
        *("dc.date.issued", "dcterms.issued", "dc.date", "dcterms.date", "dcterms.created", "date"),
        *("citation_publication_date", "article_date_original", "cxenseparse:recs:publishtime"),
    ),
    "url": ("og:url",),
    "language": ("og:locale", "content-language", "dc.language", "language"),
}
_ARTICLE_TYPES = re.compile(r"(?:\w*Article|BlogPosting|Report|LiveBlogPosting)")
_HOST = re.compile(r"(?:https?://)?(?:[\w-]+\.)+[a-z]{2,}/?", re.IGNORECASE)
_LINK = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_DEEPEST = 8  # levels of JSON-LD that are looked through; real pages have four


def metadata(tree: Element, capture: Capture) -> tuple[Facts, set[Doubt]]:
    """What is known of the article in a page, each with where it was found; and what is doubtful.

    JSON-LD comes before meta tags, these before what the visible page shows, this before what was
    noted when the page was saved; a guess only fills what nothing else says. Where these differ,
    those that agree count (`page_titles`, `page_authors`, `page_dates`). The outlet is called by
    the host of its address only where it is named nowhere.
    """
    structured = _structured(tree)
    meta = _meta(tree)
    visible = _visible(tree)
    found: Facts = {}
    for source in (structured, meta, visible):
        for field, value in source.items():
            if field not in found:
                found[field] = value
    found["url"] = _address(found, capture)
    _prefer_name_to_host(found, (structured, meta))
    _entitle(found, tree, _all("title", structured, meta))
    _credit(found, tree, _all("author", structured, meta))
    dating = _date(found, tree)
    found["published"] = (dating.date, dating.origin)
    doubts = {dating.doubt} if dating.doubt else set[Doubt]()
    doubts |= _add_guesses(found, tree, dated=dating.is_firm)
    if "source" not in found:
        found["source"] = (_host(found["url"][0]), Origin.ADDRESS)
    return found, doubts


def _date(found: Facts, tree: Element) -> Dating:
    """When the article was published by what the page states, or else shows."""
    stated, origin = found.get("published", ("", Origin.META))
    url = found["url"][0]
    if is_republished(stated, url):
        return Dating(date_of_address(url), Origin.ADDRESS, Doubt.SEVERAL_DATES, is_firm=True)
    if stated:
        return Dating(stated, origin, is_firm=True)
    return guessed_date(tree, url, found.get("title", ("", Origin.META))[0])


def _entitle(found: Facts, tree: Element, stated: list[Value]) -> None:
    """Call the article by what the page states, or else shows."""
    site, host = found.get("source", ("", Origin.META))[0], _host(found["url"][0])
    title, origin = headline(tree, stated, site, host)
    if not title:
        title, origin = visible_title(tree, site, host)
    if title:
        found["title"] = (title, origin)


def _credit(found: Facts, tree: Element, stated: list[Value]) -> None:
    """Name the authors that the page states, or else shows beside its headline."""
    site, host = found.get("source", ("", Origin.META))[0], _host(found["url"][0])
    title = found.get("title", ("", Origin.META))[0]
    authors, origin = stated_author(tree, stated, title, site, host)
    if not authors:
        authors, origin = byline(tree, title, site, host), Origin.DETECTED
    if authors:
        found["author"] = (authors, origin)


def _all(field: str, *sources: Facts) -> list[Value]:
    return [source[field] for source in sources if field in source]


def _add_guesses(found: Facts, tree: Element, *, dated: bool) -> set[Doubt]:
    """Guess what the page does not state; gives back what is doubtful about that."""
    missing = [name for name in ("title", "author", "source") if name not in found]
    if not missing and dated:
        return set()
    guess = guesses(tree, found["url"][0], dated=dated, titled="title" in found)
    for name in missing:
        value = getattr(guess, name)
        if name == "author":  # the site itself, where nobody else is named
            value = ", ".join(names(value, "", ""))
        if value and not (name == "source" and _HOST.fullmatch(value)):
            found[name] = (value, Origin.DETECTED)
    date, _ = found["published"]
    if dated or guess.published in {"", date[:10]}:
        return set()
    found["published"] = (guess.published, Origin.DETECTED)
    return {Doubt.DATE_GUESSED, *([Doubt.SEVERAL_DATES] if date else [])}


def _address(found: Facts, capture: Capture) -> Value:
    """The address that the page states, whole; that of the capture where it states a front page."""
    stated, origin = found.get("url", ("", Origin.META))
    stated = _joined(capture.url, stated) if stated else ""
    if capture.url and not normalised(stated):
        return capture.url, Origin.CAPTURE
    return stated, origin


def _joined(base: str, url: str) -> str:
    try:
        return urljoin(base, url.strip())
    except ValueError:  # brackets that are no IPv6
        return url


def _host(url: str) -> str:
    """The host of an address, of a copy that of the original, as one would call the site."""
    return normalised(url).partition("/")[0].partition("?")[0].partition(":")[0]


def _meta(tree: Element) -> Facts:
    contents: dict[str, str] = {}
    for element in tree.iter("meta"):
        for attribute in ("property", "name", "itemprop", "http-equiv"):
            name, content = element.get(attribute), element.get("content")
            if name and content and content.strip():
                contents.setdefault(name.strip().lower(), content)
    found: Facts = {}
    for field, tags in _META.items():
        for value in (contents[name] for name in tags if name in contents):
            if _says_something(field, value):
                found[field] = (value, Origin.META)
                break
    return found


def _says_something(field: str, value: str) -> bool:
    if field == "published":
        return bool(published_date(value))
    return field != "author" or not _LINK.match(value.strip())


def _structured(tree: Element) -> Facts:
    for script in tree.iter("script"):
        if (script.get("type") or "").split(";")[0].strip().lower() == "application/ld+json":
            for thing in _things(_json(script.text or ""), _DEEPEST):
                if _is_article(thing):
                    return {
                        field: (value, Origin.STRUCTURED)
                        for field, value in _of_article(thing).items()
                        if value
                    }
    return {}


def _json(text: str) -> object:
    """JSON-LD as real sites write it: line breaks in strings, wrapped as a comment, a semicolon."""
    text = text.strip().removeprefix("//").lstrip()
    for opening, closing in (("<![CDATA[", "]]>"), ("<!--", "-->")):
        if text.startswith(opening) and text.endswith(closing):
            text = text[len(opening) : -len(closing)].rstrip().removesuffix("//")
    try:
        return json.loads(text.strip().rstrip(";"), strict=False)
    except (ValueError, RecursionError):
        return None


def _things(value: object, depth: int) -> Iterator[Mapping[str, object]]:
    """The objects in JSON-LD, from outside in."""
    if depth == 0:
        return
    if isinstance(value, dict):
        thing = cast("dict[str, object]", value)
        yield thing
        for inner in thing.values():
            yield from _things(inner, depth - 1)
    elif isinstance(value, list):
        for inner in cast("list[object]", value):
            yield from _things(inner, depth - 1)


def _is_article(thing: Mapping[str, object]) -> bool:
    kind = thing.get("@type")
    kinds = cast("list[object]", kind) if isinstance(kind, list) else [kind]
    return any(isinstance(one, str) and _ARTICLE_TYPES.fullmatch(one) for one in kinds)


def _of_article(thing: Mapping[str, object]) -> dict[str, str]:
    return {
        "title": _text(thing.get("headline")) or _text(thing.get("name")),
        "source": _names(thing.get("publisher")),
        "author": _names(thing.get("author")) or _names(thing.get("creator")),
        "published": published_date(_text(thing.get("datePublished"))),
        "url": _text(thing.get("url")) or _text(thing.get("mainEntityOfPage")),
        "language": _text(thing.get("inLanguage")),
    }


def _text(value: object) -> str:
    if isinstance(value, dict):
        value = cast("dict[str, object]", value).get("@id")
    return html.unescape(value).strip() if isinstance(value, str) else ""


def _names(value: object) -> str:
    """The names of people or organisations, in a row."""
    values = cast("list[object]", value) if isinstance(value, list) else [value]
    names: list[str] = []
    for one in values:
        name = _text(cast("dict[str, object]", one).get("name") if isinstance(one, dict) else one)
        if name and not _LINK.match(name) and name not in names:
            names.append(name)
    return ", ".join(names)


def _visible(tree: Element) -> Facts:
    """The canonical link, the language of the page, the date that is marked as its own."""
    found: Facts = {}
    for link in tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and link.get("href"):
            found.setdefault("url", (link.get("href") or "", Origin.META))
    found["language"] = (tree.get("lang") or tree.get("xml:lang") or "", Origin.META)
    if date := date_of_time(tree):
        found["published"] = (date, Origin.META)
    return found


def _prefer_name_to_host(found: Facts, sources: tuple[Facts, ...]) -> None:
    """Take another name for the outlet where the first one is only its address."""
    for source in ({"source": found["source"]} if "source" in found else {}, *sources):
        if "source" in source and not _HOST.fullmatch(source["source"][0]):
            found["source"] = source["source"]
            return
