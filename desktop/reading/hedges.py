"""Hedges: found in an article's statements."""

from collections.abc import Mapping, Sequence

from desktop.reading.stance import Hedge
from desktop.reading.syntax import Tree
from desktop.text.sentences import Sentence


def find_hedges(
    text: str, sentences: Sequence[Sentence], trees: Mapping[int, Tree]
) -> tuple[Hedge, ...]:
    """The hedges of an article's statements, in order; English only.

    Args:
        text: the article's text.
        sentences: all its sentences; boilerplate is passed over.
        trees: the syntax of its statements by index of their sentence; may be empty.
    """
    return ()
