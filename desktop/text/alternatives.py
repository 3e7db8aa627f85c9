"""Alternatives: the phrases of a word list as one regular expression that fails fast.

`re` tries alternatives one after the other. Factoring out common prefixes (a trie) makes it test
one character, instead of a hundred words, at every word of a text.
"""

import re
from collections.abc import Iterable


class _Branch(dict[str, "_Branch"]):
    """A node of the trie: how phrases continue after a shared prefix, by the next character."""

    ends = False  # whether a phrase ends here


def any_of(phrases: Iterable[str]) -> str:
    """An expression, for use within a larger one, that matches the longest of some phrases.

    Args:
        phrases: as they are written; none of their characters has a meaning of its own.
    """
    root = _Branch()
    for phrase in phrases:
        held = root
        for character in phrase:
            held = held.setdefault(character, _Branch())
        held.ends = True
    return f"(?:{_expression(root)})"


def _expression(branch: _Branch) -> str:
    onward = [re.escape(character) + _expression(branch[character]) for character in sorted(branch)]
    if len(onward) == 1 and not branch.ends:
        return onward[0]
    return f"(?:{'|'.join(onward)}){'?' * branch.ends}" if onward else ""
