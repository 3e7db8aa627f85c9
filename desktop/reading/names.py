"""Names: found in the syntax of an article's statements."""

from collections.abc import Mapping

from desktop.reading.mention import Mention
from desktop.reading.syntax import Tree


def find_names(text: str, trees: Mapping[int, Tree]) -> tuple[Mention, ...]:
    """The names in an article's statements, in order.

    Args:
        text: the article's text.
        trees: the syntax of its statements by index of their sentence.
    """
    return ()
