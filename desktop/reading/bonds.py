"""Bonds: which word of a short text hangs on which, kept for comparing short texts.

Whether two words of a sentence stand in the relation that another text denies, their way to each
other through the syntax tells better than that both occur.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.reading.syntax import Tree


@dataclass(frozen=True, slots=True)
class Bond:
    """A word with the word that it hangs on.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        head_start: the first character of the word it hangs on; its own where it hangs on none.
        relation: how it hangs on it ("nsubj").
        tag: its part of speech, Penn Treebank ("VBD").
    """

    start: int
    end: int
    head_start: int
    relation: str
    tag: str


def find_bonds(trees: Mapping[int, Tree]) -> tuple[Bond, ...]:
    """The words of the statements of an article in order, each with the one it hangs on."""
    return tuple(
        Bond(word.start, word.end, tree.words[word.head].start, word.relation, word.tag)
        for _, tree in sorted(trees.items())
        for word in tree.words
    )
