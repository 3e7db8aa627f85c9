"""The authors of a web page: what its statements are worth; else names in a byline on it.

A byline is more than names: "By Ann Lee, Health Correspondent | Updated 5 March". Only names are
kept: two to five words that begin with capitals. What is in a script without capitals is kept
whole.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from desktop.article import Origin
from desktop.importing.building import Value
from desktop.importing.elements import Element, content
from desktop.importing.page_titles import is_site, places

_TAGS = (
    *("a", "span", "div", "p", "li", "address", "strong", "em", "b", "cite", "small", "section"),
    *("h3", "h4", "h5", "h6", "author"),
)
# How the elements are called that hold names, and addresses of pages about people.
_MARKED = re.compile(r"by-?line|author|\bautor|auteur|autore|\bwriter|journalist", re.IGNORECASE)
_PERSON = re.compile(r"/(?:authors?|autor(?:en|es)?|auteurs?|autori|journalists?|people)/[^/]")
# What stands in these was written by others.
_ELSEWHERE = re.compile(
    r"comment|related|sidebar|recommend|teaser|widget|menu|footer", re.IGNORECASE
)
_OUTSIDE = frozenset(("nav", "aside", "footer", "form", "head", "figure", "blockquote"))
_LONGEST = 120  # characters of a byline; longer is a text about somebody
# Elements between a headline and its byline: a picture with its caption, the date, buttons.
_BESIDE = 60
_TOGETHER = 8  # elements between the names of two who wrote together

_BY = re.compile(
    r"\A\W*(?:(?:written|posted|reported|published|story|words|text|photos?) (?:and \w+ )?)?"
    r"(?:by|von|par|por|di|de|av|af|door|från|przez|автор|author|autore?|auteur|text|reporter)s?"
    r"(?:\s*:\s*|\s+)",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"\s*[,;|/&•·]\s*|\s+(?:and|und|et|y|e|i|og|och|en|und|та|і|и|–|—|-)\s+")
_PARTICLES = frozenset(
    (
        *("de", "del", "della", "di", "da", "do", "dos", "du", "van", "von", "vom", "zu", "zur"),
        *("der", "den", "la", "le", "bin", "al", "el", "ter", "ten", "af", "av"),
    )
)
_MOST_WORDS = 5  # of a name
# Words with capitals that stand behind names in bylines and are none.
_NO_NAMES = frozenset(
    (
        *("updated", "published", "posted", "follow", "share", "last", "staff", "senior", "chief"),
        *("correspondent", "reporter", "editor", "writer", "contributor", "columnist", "author"),
        *("journalist", "redakteur", "redakteurin", "korrespondent", "autor", "read", "more"),
        *("by", "on", "in", "at", "for", "from", "the", "special", "view", "all", "agencies"),
        *("january", "february", "march", "april", "june", "july", "august", "september"),
        *("october", "november", "december"),
    )
)
_WORD = re.compile(r"[^\W\d_][^\W\d_.'’-]*(?:[.'’-]+[^\W\d_]*)*")
_ROLE = re.compile(
    r"\b(?:correspondent|reporter|editor|(?:staff )?writer|contributor|columnist|redakteur(?:in)?"
    r"|korrespondent(?:in)?|journalist(?:e|in)?)\b",
    re.IGNORECASE,
)


def stated_author(
    tree: Element, stated: Sequence[Value], title: str, site: str, host: str
) -> Value:
    """The authors that a page states to machines, without their roles and the name of the site.

    Where the first that is stated is the site itself, another statement is taken or the byline;
    if there is none, the site is the author.

    Args:
        tree: the page.
        stated: its authors for machines, the most reliable first.
        title: its headline, or "".
        site: the name of the site, or "".
        host: the host of its address, or "".

    Returns:
        The names, or "", and where they were found.
    """
    for value, origin in stated:
        if names := _without_roles(value, site, host):
            return names, origin
    if not stated:
        return "", Origin.META
    if names := byline(tree, title, site, host):
        return names, Origin.DETECTED
    return stated[0]


def byline(tree: Element, title: str, site: str, host: str) -> str:
    """The names beside the headline of a page, or, where it has none, the only ones; or ""."""
    marked = list(_marked(tree))
    if not marked:
        return ""
    at_place, head = places(tree, title)
    found = [
        (at_place[id(element)], name)
        for element in marked
        for name in names(content(element), site, host)
    ]
    if not found:
        return ""
    if head is None:
        every = _listed(name for _, name in found)
        return every if "," not in every else ""
    nearest = min(abs(at - head) for at, _ in found)
    if nearest > _BESIDE:
        return ""
    return _listed(name for at, name in found if abs(at - head) <= nearest + _TOGETHER)


def _listed(found: Iterable[str]) -> str:
    """Names in a row, each once; what holds another name is that of a larger element, and none."""
    every = list(dict.fromkeys(found))
    return ", ".join(one for one in every if not any(two != one and two in one for two in every))


def names(text: str, site: str, host: str) -> list[str]:
    """The names of people at the beginning of a byline; [] where none stands there."""
    text = _BY.sub("", _BY.sub("", text, count=1), count=1)
    if text and text == text.upper() == text.lower() and not any(map(str.isdigit, text)):
        return [text]  # a script without capitals
    found: list[str] = []
    for part in _BETWEEN.split(text):
        name, is_whole = _name(_BY.sub("", part, count=1))
        if name and not is_site(name, site, host) and name not in found:
            found.append(name)
        if not is_whole:
            break
    return found


def _name(part: str) -> tuple[str, bool]:
    """The name at the beginning of a part, or "", and whether the part is nothing else."""
    words = part.split()
    taken: list[str] = []
    for word in words:
        is_shout = word.isupper() and len(word) > 2 and taken and not taken[0].isupper()
        if not _WORD.fullmatch(word) or word.casefold() in _NO_NAMES or is_shout:
            break
        if not word[0].isupper() and word not in _PARTICLES:
            break
        taken.append(word)
    while taken and taken[-1] in _PARTICLES:
        taken.pop()
    is_name = 2 <= len(taken) <= _MOST_WORDS
    return (" ".join(taken) if is_name else ""), is_name and len(taken) == len(words)


def _without_roles(value: str, site: str, host: str) -> str:
    """Stated names without those parts that are a role or the site; "" if only the site is left."""
    parts = [part.strip() for part in re.split(r"[,|;]", _BY.sub("", value, count=1))]
    people = [one for one in parts if one and one[0] != "@" and not is_site(one, site, host)]
    return ", ".join([one for one in people if not _ROLE.search(one)] or people)


def _marked(tree: Element) -> Iterator[Element]:
    """The elements that are marked as holding the names of who wrote."""
    for element in tree.iter(*_TAGS):
        if not _is_marked(element):
            continue
        around = [element, *element.iterancestors()]
        if any(one.tag in _OUTSIDE for one in around):
            continue
        if any(_ELSEWHERE.search(one.get("class") or one.get("id") or "") for one in around):
            continue
        if len(content(element)) <= _LONGEST:
            yield element


def _is_marked(element: Element) -> bool:
    if element.tag == "author" or "author" in (element.get("rel") or "").lower().split():
        return True
    marks = " ".join(element.get(name) or "" for name in ("class", "id", "itemprop", "data-testid"))
    return bool(_MARKED.search(marks) or _PERSON.search(element.get("href") or ""))
