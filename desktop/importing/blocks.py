"""The text of HTML that holds nothing but an article: every paragraph a line, in its order."""

import re
from collections.abc import Iterator
from typing import cast

from desktop.importing.elements import Element

# Elements that stand on lines of their own; all others are part of a line.
_BLOCKS = frozenset(
    (
        *("address", "article", "aside", "blockquote", "body", "caption", "center", "dd"),
        *("details", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form"),
        *("h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p"),
        *("pre", "section", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "br"),
    )
)
_UNSEEN = frozenset(
    (
        *("script", "style", "template", "noscript", "head", "title", "iframe", "object", "embed"),
        *("svg", "math", "button", "select", "textarea", "audio", "video", "nav", "form"),
    )
)
_SPACES = re.compile(r"\s+")


def block_text(root: Element) -> str:
    """The text that is seen of an element, a paragraph a line; pictures and scripts have none."""
    lines = (_SPACES.sub(" ", line).strip() for line in "".join(_pieces(root)).split("\n"))
    return "\n".join(line for line in lines if line)


def _pieces(root: Element) -> Iterator[str]:
    """Texts in the order of the page; a line feed where a block begins or ends.

    Not recursive, for elements may be nested deeper than calls.
    """
    waiting: list[Element | str] = [root]
    while waiting:
        one = waiting.pop()
        if isinstance(one, str):
            yield one
            continue
        tag = _tag(one)
        around = "\n" if tag in _BLOCKS else ""
        if one is not root:
            waiting.append(_spaced(one.tail))
        if tag in _UNSEEN:
            continue
        yield around + _spaced(one.text)
        waiting.append(around)
        waiting.extend(reversed(list(one)))


def _tag(element: Element) -> str:
    """The name of an element without its namespace; a comment is as little seen as a script."""
    tag = cast("object", element.tag)
    return tag.rpartition("}")[2] if isinstance(tag, str) else "script"


def _spaced(text: str | None) -> str:
    """A piece of text whose line feeds are none of ours."""
    return (text or "").replace("\n", " ").replace("\r", " ")
