"""Cues: the words that attribute content to a source, classified by learned weights of syntax."""

import math
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.paths import RESOURCES
from desktop.reading.sources import MARKS, is_passive, source_of
from desktop.reading.syntax import Tree, Word
from desktop.text.lexicon import word_list

_OPEN = frozenset({"VERB", "NOUN", "ADJ"})
_OPENING = frozenset({"“", "``", "«", "„"})
_CLOSING = frozenset({"”", "»"})
_STRAIGHT = frozenset({'"', "''"})
_QUOTES = _OPENING | _CLOSING | _STRAIGHT
# Dependents that are evidence for or against a word's being a cue.
_DEPENDENTS = frozenset(
    [
        "ccomp",
        "xcomp",
        "dobj",
        "nsubj",
        "neg",
        "acl",
        "relcl",
        "advcl",
        "poss",
        "amod",
        "det",
        "parataxis",
        "dative",
        "acomp",
        "attr",
        "oprd",
    ]
)
_CONTENTS = frozenset({"ccomp", "xcomp", "dobj", "prep", "advcl", "acl"})
# Which of them are weighed for each word by itself.
_TELLING = frozenset({"ccomp", "xcomp", "dobj", "quoted", "bare", "rel=xcomp"})
# A word as likely as this to be a cue is one; so is the likeliest word of a sentence that surely
# holds one. Chosen by benchmarks/learn_attribution.py for the best F1, cross-validated by article.
_LIKELY = 0.4
_HOLDS = 0.4


@dataclass(frozen=True, slots=True)
class Cue:
    """A word that attributes something to a source.

    Attributes:
        word: the word.
        weight: how likely it is to credit anybody, 0.0 to 1.0.
    """

    word: Word
    weight: float


@dataclass(frozen=True, slots=True)
class Quotes:
    """The quotations of a sentence.

    Attributes:
        any: whether there are quotation marks.
        inside: the indices of the words that are quoted.
    """

    any: bool
    inside: frozenset[int]


def find_cues(tree: Tree, quotes: Quotes) -> tuple[Cue, ...]:
    """The cues of a sentence, in order."""
    found = [Cue(word, _weigh(features(tree, word, quotes))) for word in candidates(tree)]
    if not found:
        return ()
    none = math.prod(1.0 - cue.weight for cue in found)
    best = max(found, key=lambda cue: cue.weight) if 1.0 - none >= _HOLDS else None
    return tuple(
        cue for cue in found if cue.weight >= _LIKELY or cue is best or _is_plain(tree, cue.word)
    )


def _is_plain(tree: Tree, word: Word) -> bool:
    """Whether a word attributes by its construction: “X claims that”, “X's claim that”."""
    classes = classes_of(word)
    if word.text == ":":
        source = source_of(tree, word)
        return source is not None and _kind(source) in {"PERSON", "ORG", "people"}
    if not {"says", "denies"}.intersection(classes):
        return False
    clauses = tree.children(word, "ccomp", "acl")
    return any(
        tree.children(clause, "nsubj", "nsubjpass", "expl")
        and (word.part == "VERB" or tree.children(clause, "mark"))
        for clause in clauses
    )


def candidates(tree: Tree) -> Iterator[Word]:
    """The words of a sentence that may be cues."""
    for word in tree.words:
        if word.text in MARKS or word.part in _OPEN:
            yield word


def classes_of(word: Word) -> tuple[str, ...]:
    """The classes of a word (resources/words/saying.toml), such as "says"."""
    part = {"VERB": "verbs", "NOUN": "nouns", "ADJ": "adjectives"}.get(word.part, "")
    return _classes().get((part, word.lemma.casefold()), ())


def features(tree: Tree, word: Word, quotes: Quotes) -> list[str]:
    """The features for a word's being a cue, by name."""
    if word.text in MARKS:
        return list(_around_mark(tree, word))
    part, lemma = word.part[0], word.lemma.casefold()
    source = source_of(tree, word)
    who = _kind(source)
    shape = list(_shape(tree, word, quotes))
    found = [f"tag={word.tag}", f"lemma={part}:{lemma}", f"who={who}", f"{part}who={who}", *shape]
    for kind in classes_of(word) or ("none",):
        found += [f"class={part}:{kind}", f"class={part}:{kind}+who={who}"]
        found += [f"class={part}:{kind}+{one}" for one in shape]
    found += [f"{part}+{one}" for one in shape]
    found += [f"lemma={part}:{lemma}+{one}" for one in shape if one in _TELLING]
    if source is not None:
        found.append(f"source={source.lemma.casefold()}")
    for child in tree.children(word, "dobj", "xcomp", "prep"):
        found += [
            f"{child.relation}={child.lemma.casefold()}",
            f"{lemma}>{child.relation}={child.lemma.casefold()}",
        ]
    if (above := tree.head(word)) is not None:
        found.append(f"above={part}:{above.lemma.casefold()}")
    return list(dict.fromkeys(found))


def _around_mark(tree: Tree, word: Word) -> Iterator[str]:
    """“Mayor: Mill was insured”, “It was dark.” — Mara Lind."""
    yield f"mark={word.text}"
    before, after = tree.words[: word.index], tree.words[word.index + 1 :]
    for side, words in (("before", before), ("after", after)):
        names = sum(one.part == "PROPN" for one in words)
        if words and names == len(words):
            yield f"mark:{side}=name"
        elif words and names * 2 >= len(words):
            yield f"mark:{side}=names"
        yield f"mark:{side}={min(len(words), 8)}"
    yield f"mark:before={_kind(before[-1]) if before else ''}"
    yield f"mark:after={_kind(after[0]) if after else ''}"
    if _neighbour(tree, word, -1) in _QUOTES:
        yield f"mark={word.text}:quote before"
    if _neighbour(tree, word, 1) in _QUOTES:
        yield f"mark={word.text}:quote after"


def _shape(tree: Tree, word: Word, quotes: Quotes) -> Iterator[str]:
    """The syntactic position of a word."""
    children = tree.children(word)
    relations = {child.relation for child in children}
    yield f"rel={word.relation}"
    yield from sorted(relations & _DEPENDENTS)
    if not relations & _CONTENTS:
        yield "bare"
    for child in children:
        yield from _dependent(tree, word, child)
    if is_passive(tree, word):
        yield "passive"
    yield from _surroundings(tree, word, quotes)


def _dependent(tree: Tree, word: Word, child: Word) -> Iterator[str]:
    if child.relation == "aux":
        yield f"aux={'to' if child.tag == 'TO' else child.tag}"
    elif child.relation in {"prep", "mark"}:
        yield f"{child.relation}:{child.text.casefold()}"
    elif child.relation == "ccomp":
        if any(mark.text.casefold() == "that" for mark in tree.children(child, "mark")):
            yield "ccomp:that"
        yield "ccomp:before" if child.index < word.index else "ccomp:after"
    elif child.relation == "nsubj" and child.index > word.index:
        yield "inverted"


def _surroundings(tree: Tree, word: Word, quotes: Quotes) -> Iterator[str]:
    before, after = _neighbour(tree, word, -1), _neighbour(tree, word, 1)
    if after in _QUOTES or (after in {",", ":"} and _neighbour(tree, word, 2) in _QUOTES):
        yield "quote:after"
    yield f"after={after}" if after in {",", ":", ".", "that", "", "to"} else "after=word"
    if before in _QUOTES:
        yield "before=quote"
    elif before in {",", ":", "", "to"}:
        yield f"before={before}"
    if quotes.any:
        yield "quoted"
    if word.index in quotes.inside:
        yield "inside"
    if word.index == 0:
        yield "first"


def quotes_of(tree: Tree) -> Quotes:
    """The quoted words of a sentence, which may begin or end inside a quotation."""
    marks = [word for word in tree.words if word.text in _QUOTES]
    inside = bool(marks) and _closes(tree, marks[0])
    held: set[int] = set()
    for word in tree.words:
        if word.text in _QUOTES:
            inside = not _closes(tree, word)
        elif inside:
            held.add(word.index)
    return Quotes(bool(marks), frozenset(held))


def _closes(tree: Tree, mark: Word) -> bool:
    """Whether a mark ends a quotation; a straight one does if no space precedes it."""
    if mark.text not in _STRAIGHT:
        return mark.text in _CLOSING
    before = tree.words[mark.index - 1] if mark.index else None
    after = tree.words[mark.index + 1] if mark.index + 1 < len(tree.words) else None
    behind = before is not None and before.end == mark.start
    return behind and not (after is not None and after.start == mark.end and after.text.isalnum())


def _neighbour(tree: Tree, word: Word, step: int) -> str:
    place = word.index + step
    return tree.words[place].text.casefold() if 0 <= place < len(tree.words) else ""


def _kind(source: Word | None) -> str:
    """What kind of content is attributed."""
    if source is None:
        return "none"
    if source.part == "PRON" or source.tag in {"PRP$", "PRP", "WP", "WDT"}:
        return source.text.casefold()
    if source.entity:
        return source.entity
    kinds = kinds_of_source(source)
    return kinds[0] if kinds else source.part


def kinds_of_source(source: Word) -> tuple[str, ...]:
    """The kinds of source a noun can be: "people", "bodies", "writings"; () for none of these."""
    return _classes().get(("sources", source.lemma.casefold()), ())


@cache
def people() -> frozenset[str]:
    """Common nouns for people."""
    return frozenset(
        lemma
        for (part, lemma), kinds in _classes().items()
        if part == "sources" and "people" in kinds
    )


def _weigh(found: list[str]) -> float:
    weights = _weights()
    total = weights[""] + sum(weights.get(feature, 0.0) for feature in found)
    return 1.0 / (1.0 + math.exp(-total))


@cache
def _weights() -> dict[str, float]:
    """The weight of each feature, "" for the constant; made by benchmarks/learn_attribution.py."""
    pairs = (line.split("\t") for line in word_list("cues.tsv"))
    return {feature: float(weight) for feature, weight in pairs}


@cache
def _classes() -> dict[tuple[str, str], tuple[str, ...]]:
    """The classes of each word by part of speech and lemma."""
    words = tomllib.loads((RESOURCES / "words" / "saying.toml").read_text("utf-8"))
    found: dict[tuple[str, str], tuple[str, ...]] = {}
    for part, classes in words.items():
        for name, lemmas in classes.items():
            for lemma in lemmas.split():
                found[part, lemma] = tuple(dict.fromkeys((*found.get((part, lemma), ()), name)))
    return found
