"""Loaded words: words that judge what they name, found in an article's statements."""

import math
from collections.abc import Mapping, Sequence

from desktop.reading.judging import Token, charges, features, tokens, weights
from desktop.reading.stance import Loaded
from desktop.reading.syntax import Tree
from desktop.reading.wordings import Register, wordings
from desktop.text.sentences import Sentence

# A word with less charge than this is reported only where a loaded statement has none with more.
_CHARGED = 1.6


def find_loaded(
    text: str, sentences: Sequence[Sentence], trees: Mapping[int, Tree]
) -> tuple[Loaded, ...]:
    """The loaded words of an article's statements, in order; English only.

    A word is looked for in statements that judge as a whole: their words, marks and grammar were
    weighed by ``benchmarks/learn_wording.py`` on sentences of news that people called biased (BABE)
    or loaded (PTC).

    Args:
        text: the article's text.
        sentences: all its sentences; boilerplate is passed over.
        trees: the syntax of its statements by index of their sentence; may be empty.
    """
    found: list[Loaded] = []
    for number, sentence in enumerate(sentences):
        if not sentence.boilerplate:
            found.extend(_in_statement(text, sentence, trees.get(number)))
    return tuple(found)


def slants(sentence: Sentence, held: Sequence[Token], tree: Tree | None) -> tuple[float, float]:
    """How biased a statement is, and how loaded; above 0.0 it is."""
    table = weights()
    weighed = [
        (value, table[key])
        for key, value in features(held, tree, charges(), sentence.text).items()
        if key in table
    ]
    limits = table["#limit"]
    biased, loaded = (
        math.fsum(value * weight[column] for value, weight in weighed) - limits[column]
        for column in (0, 1)
    )
    return biased, loaded


def _in_statement(text: str, sentence: Sentence, tree: Tree | None) -> list[Loaded]:
    held = tokens(text, sentence.start, sentence.end, tree)
    biased, loaded = slants(sentence, held, tree)
    if not held or max(biased, loaded) <= 0.0:
        return []
    table = charges()
    most = max(table.get(one.stem, 0.0) for one in held)
    sure = 1.0 / (1.0 + math.exp(-loaded))
    return [
        Loaded(one.start, one.end, concept(one), round(sure, 2))
        for one in held
        if table.get(one.stem, 0.0) >= min(_CHARGED, most)
    ]


def concept(one: Token) -> str:
    """The neutral word for what a word names, "" where it judges without naming anything."""
    judging = (held for held in wordings(one.key) if held.register is not Register.NEUTRAL)
    return next((held.concept for held in judging), "")
