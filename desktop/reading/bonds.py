"""Bonds: the dependency relations of a short text, kept for comparing short texts.

That two words stand in the relation which another text denies shows in the path between them
through the syntax tree, better than in their both occurring.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.reading.syntax import Tree


@dataclass(frozen=True, slots=True)
class Bond:
    """A word with the head that it depends on.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        head_start: the first character of its head; its own for a root.
        relation: how it depends on its head ("nsubj").
        tag: its part of speech, Penn Treebank ("VBD").
    """

    start: int
    end: int
    head_start: int
    relation: str
    tag: str


def find_bonds(trees: Mapping[int, Tree]) -> tuple[Bond, ...]:
    """The words in the statements of an article in order, each with its head."""
    return tuple(
        Bond(word.start, word.end, tree.words[word.head].start, word.relation, word.tag)
        for _, tree in sorted(trees.items())
        for word in tree.words
    )
