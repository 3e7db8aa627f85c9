"""Doubts: candidate hedges, the words and phrases that may weaken a statement, with weights."""

import re
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import product

from desktop.paths import RESOURCES
from desktop.reading.stance import HedgeType
from desktop.reading.syntax import Tree, Word
from desktop.text.alternatives import any_of

# Words before a quantifier that change its sense: "in many cases", "the many", "not all".
_BEFORE = frozenset(
    [
        "the",
        "in",
        "a",
        "of",
        "and",
        "by",
        "for",
        "one",
        "as",
        "so",
        "these",
        "his",
        "its",
        "their",
        "not",
        "on",
        "at",
        "to",
        "with",
    ]
)
_NOMINAL = frozenset(
    ["det", "amod", "nsubj", "nsubjpass", "dobj", "pobj", "poss", "predet", "nmod", "attr"]
)  # relations of a quantifier that are features

_NO_DOUBT = frozenset(["as", "best", "where", "if", "whenever", "wherever", "every", "all"])


@dataclass(frozen=True, slots=True)
class Doubt:
    """A candidate hedge.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        type: what it is if it is one.
        sure: whether it is one whatever its weight.
        aside: whether it only weighs beside others and hedges nothing itself ("it", "critics").
        keys: what its weight is the sum of: its class, itself, either in each of its contexts.
    """

    start: int
    end: int
    type: HedgeType
    sure: bool
    aside: bool
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class _Class:
    name: str
    type: HedgeType
    sure: bool
    aside: bool
    only: str


def find_doubts(text: str, start: int, end: int, tree: Tree | None) -> Iterator[Doubt]:
    """The candidate hedges in a statement, in order; at each position the longest phrase.

    Args:
        text: the article's text.
        start: where the statement begins.
        end: where it ends.
        tree: its syntax, where it is known: then words used otherwise ("in May") are left out.
    """
    at = {word.start: word for word in tree.words} if tree else {}
    for match in _pattern().finditer(text, start, end):
        phrase = " ".join(match.group(1).replace("’", "'").casefold().split())
        word = at.get(match.start(1))
        for kind, key in _known().get(phrase, ()):
            contexts = _contexts(kind, tree, word, match.group(1), match.start(1) == start)
            if contexts is not None:
                around = (f"{held}|{context}" for held in (kind.name, key) for context in contexts)
                keys = (kind.name, key, *around)
                yield Doubt(match.start(1), match.end(1), kind.type, kind.sure, kind.aside, keys)


def _contexts(
    kind: _Class, tree: Tree | None, word: Word | None, written: str, opens: bool
) -> tuple[str, ...] | None:
    """The context of a phrase; None where it cannot be a cue there."""
    if tree and word:
        return _CONTEXTS.get(kind.only, _plain)(tree, word)
    # without syntax, the month is recognised by its capital
    return None if kind.only == "modal" and written[0].isupper() and not opens else ()


def _modal(tree: Tree, word: Word) -> tuple[str, ...] | None:
    head = tree.head(word)
    if word.tag != "MD" or head is None:
        return None
    below = tree.children(head)
    found = ["be" if head.lemma == "be" else "do"]
    if any(one.lemma == "have" and one.relation == "aux" for one in below):
        found.append("have")
    if any(one.relation == "auxpass" for one in below):
        found.append("passive")
    return tuple(found)


def _passive(tree: Tree, word: Word) -> tuple[str, ...] | None:
    whole = _is_passive(tree, word)
    if word.tag != "VBN" or (not whole and tree.children(word, "nsubj", "dobj", "aux")):
        return None
    if tree.children(word, "agent"):
        return ("agent",)
    found = ["whole" if whole else "participle"]
    found += [f"of {one.lemma}" for one in tree.children(word, "nsubjpass") if one.part == "PRON"]
    if tree.children(word, "xcomp", "ccomp", "oprd"):
        found.append("clause")
    found += [one.lemma for one in tree.children(word, "prep") if one.lemma in ("as", "for", "to")]
    return tuple(found)


def _is_passive(tree: Tree, word: Word) -> bool:
    return bool(tree.children(word, "auxpass", "nsubjpass"))


def _active(tree: Tree, word: Word) -> tuple[str, ...] | None:
    if word.part != "VERB" or _is_passive(tree, word):
        return None
    subjects = tree.children(word, "nsubj")
    if not subjects:
        return ("bare",)
    subject = subjects[0]
    if subject.entity or subject.part == "PROPN":
        return ("name",)
    if subject.part == "PRON":
        return ("pronoun", subject.lemma)
    return ("plural" if subject.tag == "NNS" else "singular",)


def _determiner(tree: Tree, word: Word) -> tuple[str, ...] | None:
    found = [word.relation if word.relation in _NOMINAL else "other"]
    head = tree.head(word)
    if head is not None and word.relation in ("det", "amod", "predet", "nmod"):
        found += [f"of {head.relation}", f"of {head.tag}"]
    elif head is not None and word.relation == "advmod":
        found.append(f"with {head.tag}")
    if word.index:
        before = tree.words[word.index - 1].text.casefold()
        found.append(f"after {before}" if before in _BEFORE else "after another")
    return tuple(found)


def _judged(tree: Tree, word: Word) -> tuple[str, ...] | None:
    """Whether an adjective is no hedge: "as soon as possible", "made it possible to"."""
    before = tree.words[word.index - 1].text.casefold() if word.index else ""
    if before in _NO_DOUBT or (word.relation == "ccomp" and before == "it"):
        return None
    return _plain(tree, word)


def _plain(tree: Tree, word: Word) -> tuple[str, ...] | None:
    head = tree.head(word)
    return (f"{word.relation} {head.part}",) if head is not None else ()


_CONTEXTS: dict[str, Callable[[Tree, Word], tuple[str, ...] | None]] = {
    "modal": _modal,
    "passive": _passive,
    "active": _active,
    "determiner": _determiner,
    "judged": _judged,
}


@cache
def _known() -> dict[str, tuple[tuple[_Class, str], ...]]:
    """For each phrase the classes it belongs to, each with the key of its entry."""
    lists = tomllib.loads((RESOURCES / "words" / "hedge_cues.toml").read_text("utf-8"))["class"]
    found: dict[str, list[tuple[_Class, str]]] = {}
    for name, held in lists.items():
        kind = _Class(
            name,
            HedgeType(held["type"]),
            held.get("sure", False),
            held.get("aside", False),
            held.get("only", ""),
        )
        for entry in held["words"]:
            options = [word.split("/") for word in entry.split()]
            key = f"{name}:{' '.join(option[0] for option in options)}"
            for phrase in product(*options):
                found.setdefault(" ".join(phrase), []).append((kind, key))
    return {phrase: tuple(kinds) for phrase, kinds in found.items()}


@cache
def _pattern() -> re.Pattern[str]:
    # at each word the longest phrase that begins there; phrases may overlap
    options = any_of(_known()).replace(r"\ ", r"\s+")
    return re.compile(rf"(?<![\w-])(?=({options})(?![\w-]))", re.IGNORECASE)
