"""Hedges: found in an article's statements by cues with learned weights."""

import math
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from desktop.reading.clauses import split_clauses
from desktop.reading.doubts import Doubt, find_doubts
from desktop.reading.stance import Hedge, HedgeType
from desktop.reading.syntax import Tree, Word
from desktop.text.lexicon import word_list
from desktop.text.sentences import Sentence

# In an uncertain statement the words that make it so are shown: those of this weight, or,
# where there are none, the heaviest.
_TELLING = 0.5
_WHOLE = frozenset({HedgeType.UNVERIFIED, HedgeType.SILENT})
_CLAUSAL = frozenset({"VERB", "AUX"})
_OTHER_CLAUSES = ("conj", "advcl", "relcl", "parataxis")


def find_hedges(
    text: str, sentences: Sequence[Sentence], trees: Mapping[int, Tree]
) -> tuple[Hedge, ...]:
    """The hedges of an article's statements, in order; English only.

    A statement is uncertain if it holds a word that always hedges, or if its weaker cues together
    weigh enough. Weights and limit were learned by ``benchmarks/learn_hedges.py`` on the
    Wikipedia sentences of the CoNLL-2010 shared task.

    Args:
        text: the article's text.
        sentences: all its sentences; boilerplate is passed over.
        trees: the syntax of its statements by index of their sentence; may be empty.
    """
    found: list[Hedge] = []
    for number, sentence in enumerate(sentences):
        if not sentence.boilerplate:
            found.extend(_in_statement(text, sentence, trees.get(number)))
    return tuple(found)


def uncertainty(doubts: Sequence[Doubt]) -> float:
    """The total weight of a statement's cues; above 0.0 it is uncertain."""
    table = _weights()
    keys = sorted({key for doubt in doubts for key in doubt.keys})
    return math.fsum(table.get(key, 0.0) for key in keys) - table["limit"]


def _in_statement(text: str, sentence: Sentence, tree: Tree | None) -> Iterator[Hedge]:
    doubts = list(find_doubts(text, sentence.start, sentence.end, tree))
    telling = [doubt for doubt in doubts if doubt.sure]
    if not telling and doubts and uncertainty(doubts) > 0.0:
        doubts = [doubt for doubt in doubts if not doubt.aside] or doubts
        weights = [_weight(doubt) for doubt in doubts]
        least = min(_TELLING, max(weights))
        telling = [d for d, weight in zip(doubts, weights, strict=True) if weight >= least]
    covered = sentence.start
    for doubt in _longest_first(telling):
        if doubt.start >= covered:
            covered = doubt.end
            yield Hedge(doubt.start, doubt.end, doubt.type, _scope(text, sentence, doubt, tree))


def _longest_first(doubts: Sequence[Doubt]) -> list[Doubt]:
    return sorted(doubts, key=lambda doubt: (doubt.start, -doubt.end, not doubt.sure, doubt.keys))


def _weight(doubt: Doubt) -> float:
    return math.fsum(_weights().get(key, 0.0) for key in doubt.keys)


def _scope(text: str, sentence: Sentence, doubt: Doubt, tree: Tree | None) -> tuple[int, int]:
    """The span of a statement that a hedge covers."""
    whole = sentence.start, sentence.end
    if doubt.type in _WHOLE:
        return whole
    words = [w for w in tree.words if doubt.start <= w.start < doubt.end] if tree else []
    if tree is None or not words:
        return _stretch(split_clauses(text, *whole), doubt) or whole
    covered = _covered(tree, words)
    return min(word.start for word in covered), max(word.end for word in covered)


def _stretch(clauses: Sequence[tuple[int, int]], doubt: Doubt) -> tuple[int, int] | None:
    """The clause that a cue is in, with the next one where the cue leads into it."""
    held = [clause for clause in clauses if doubt.start < clause[1] and clause[0] < doubt.end + 2]
    return (held[0][0], held[-1][1]) if held else None


def _covered(tree: Tree, words: Sequence[Word]) -> tuple[Word, ...]:
    """The words in a hedge's scope: the word it modifies, or its clause."""
    first = words[0]
    if first.part in ("ADJ", "NOUN") and first.relation in ("amod", "compound"):
        return tree.subtree(tree.words[first.head])
    if first.part == "NOUN" and tree.children(first, "acl"):
        return tree.subtree(first)
    verb = next((word for word in reversed(words) if word.part == "VERB"), None)
    for content in tree.children(verb, "ccomp", "xcomp") if verb else ():
        if content.start > words[-1].start and not tree.children(verb or first, "nsubjpass"):
            return tree.subtree(content)
    above = (word for word in (first, *tree.ancestors(first)) if word.part in _CLAUSAL)
    top = verb or next((word for word in above if word.relation != "aux"), first)
    return _clause(tree, top)


def _clause(tree: Tree, verb: Word) -> tuple[Word, ...]:
    """The words of a verb's own clause, without subordinate clauses."""
    apart = {
        word.index
        for other in tree.children(verb, *_OTHER_CLAUSES)
        if other.part in _CLAUSAL
        for word in tree.subtree(other)
    }
    return tuple(word for word in tree.subtree(verb) if word.index not in apart)


@cache
def _weights() -> dict[str, float]:
    pairs = (line.split("\t") for line in word_list("hedges.tsv"))
    return {key: float(weight) for key, weight in pairs}
