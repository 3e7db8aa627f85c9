"""The headline of a web page: which of the titles it bears is one, without the name of the site."""

import re
from collections.abc import Sequence
from itertools import zip_longest

from desktop.article import Origin
from desktop.importing.building import Value
from desktop.importing.elements import Element, content

# What stands between a headline and the name of the site. A colon or a dash in it is as often part
# of the headline, so nothing is cut there unless what is cut off is the site's name, or what is
# left is a heading on the page.
_BETWEEN = re.compile(r"\s+(?:[|·•»›«~⋆/]|::|[-–—])\s+|:\s+")
HEADINGS = ("h1", "h2", "h3")
_CUT = ("…", "...")
_SHORTEST_LABEL = 3  # letters of a host's label; "de" and "tv" stand in half of all words
_MOST_WORDS = 5  # of a site's name; in longer pieces the letters of its host stand by chance
_NO_NAMES = frozenset(
    ("www", "m", "amp", "com", "co", "org", "net", "news", "blog", "en", "de", "fr")
)
_QUOTES = str.maketrans("’‘“”–—", "''\"\"--")


def headline(tree: Element, stated: Sequence[Value], site: str, host: str) -> Value:
    """What the article in a page is called by what the page states to machines.

    The first title counts, unless it is cut off and another is not, or the page's only main heading
    is another one of them: then two agree against one.

    Args:
        tree: the page.
        stated: its titles for machines, the most reliable first.
        site: the name of the site as it is stated, or "".
        host: the host of its address, or "".

    Returns:
        The headline, or "", and where it was found.
    """
    titles = [(without_site(title, site, host), origin) for title, origin in stated]
    whole = [one for one in titles if not one[0].endswith(_CUT)] or titles
    mains = [folded(text) for element in tree.iter("h1") if (text := content(element))]
    agreed = [one for one in whole if [folded(one[0])] == mains]
    return next(iter([*agreed, *whole]), ("", Origin.META))


def visible_title(tree: Element, site: str, host: str) -> Value:
    """The headline that people see: a heading with which the page's title agrees.

    Titles of pages are headlines with the site's name behind or before them. Where a heading is
    one end of the title, it is the headline; where none is, a page's only main heading is, unless
    it is the site's name; else the title without that name.

    Returns:
        The headline, or "", and whether it is a heading or the page's title.
    """
    title = next((text for one in tree.iter("title") if (text := content(one))), "")
    mains = [text for one in tree.iter("h1") if (text := content(one))]
    if agreed := _agreed(title, tree, site, host):
        return agreed, Origin.HEADING
    if len(mains) == 1 and not is_site(mains[0], site, host):
        return mains[0], Origin.HEADING
    return (without_site(title, site, host), Origin.META) if title else ("", Origin.HEADING)


def without_site(title: str, site: str, host: str) -> str:
    """A title without the site's name, and what follows that, behind it; or before it."""
    title = " ".join(title.split())
    breaks = [mark for mark in _BETWEEN.finditer(title) if mark[0].strip() != ":"]
    for mark, after in zip_longest(breaks, breaks[1:]):
        piece = title[mark.end() : after.start() if after else len(title)]
        if is_site(piece, site, host) or _bears_host(piece, host):
            return title[: mark.start()]
    for mark in breaks[:1]:
        if is_site(title[: mark.start()], site, host):
            return title[mark.end() :]
    return title


def is_site(text: str, site: str, host: str) -> bool:
    """Whether a text is the name of the site: as it is stated, or letter by letter its host's."""
    letters, labels = _letters(text), _labels(host)
    return bool(letters) and letters in {_letters(site), _letters(host), *map(_letters, labels)}


def _bears_host(piece: str, host: str) -> bool:
    """Whether the piece behind a headline is a name with the host in it, or a part of the host.

    "The Courier Online" is that of courier.example, "CRIC" that of cric-north.example.
    """
    letters = _letters(piece)
    if len(piece.split()) > _MOST_WORDS:
        return False
    parts = {part for label in _labels(host) for part in label.split("-")}
    return letters in parts or any(
        label in letters for label in map(_letters, _labels(host)) if len(label) >= _SHORTEST_LABEL
    )


def _labels(host: str) -> list[str]:
    """The labels of a host that may be a name: of www.courier.co.example "courier" alone."""
    labels = host.lower().split(".")[:-1]
    return [label for label in labels if label not in _NO_NAMES]


def places(tree: Element, title: str) -> tuple[dict[int, int], int | None]:
    """Which element of the page each is, by its `id`, and which the headline is, or None."""
    elements = list(tree.iter())
    heads = (
        at
        for at, element in enumerate(elements)
        if element.tag in HEADINGS and title and folded(content(element)) == folded(title)
    )
    return {id(element): at for at, element in enumerate(elements)}, next(heads, None)


def folded(text: str) -> str:
    """A text as titles are compared: small letters, plain quotes and dashes, single spaces."""
    return " ".join(text.translate(_QUOTES).split()).casefold()


def _letters(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _agreed(title: str, tree: Element, site: str, host: str) -> str:
    """The heading that is the title or an end of it, the likeliest of several; or "".

    What stands before a dash or a bar is likelier than what stands behind it, the site's name;
    before a colon stands a kicker.
    """
    likely: dict[str, int] = {}
    for whole in (without_site(title, site, host), title):
        likely.setdefault(folded(whole), 0)
        for mark in _BETWEEN.finditer(whole):
            is_colon = mark[0].strip() == ":"
            likely.setdefault(folded(whole[: mark.start()]), 2 if is_colon else 0)
            likely.setdefault(folded(whole[mark.end() :]), 0 if is_colon else 1)
    agreed = [
        (likely[folded(text)], element.tag, -len(text), text)
        for element in tree.iter(*HEADINGS)
        if folded(text := content(element)) in likely and not is_site(text, site, host)
    ]
    return min(agreed)[-1] if agreed and title else ""
