"""What a crediting covers: the stretch of a sentence that is somebody's words."""

from collections.abc import Sequence

from desktop.reading.cues import classes_of
from desktop.reading.sources import MARKS
from desktop.reading.syntax import Tree, Word

_QUOTES = frozenset('"“”«»„') | {"``", "''"}
_EDGES = frozenset(",;:.!?-–—()[]") | _QUOTES
# Clauses and phrases that hold what is said, the surest first.
_CONTENTS = ("ccomp", "xcomp", "dobj", "prep", "acl", "attr", "oprd", "relcl", "advcl", "nsubjpass")
# What follows a clause without a comma belongs to it although the parser hung it higher.
_TRAILING = frozenset({"advcl", "prep", "npadvmod", "advmod"})

_RELATIVE = frozenset({"which", "that"})

Span = tuple[int, int]


def scope_of(tree: Tree, cue: Word, phrase: Span, source: Span) -> Span | None:
    """What a cue covers, or None where nothing is found.

    Args:
        tree: the sentence.
        cue: the word that credits.
        phrase: the span of the crediting phrase.
        source: the span of the phrase that names who is credited.
    """
    if cue.text == ":":
        return _trim(tree, cue.end, tree.words[-1].end)
    if cue.lemma == "accord" or cue.text in MARKS:
        return _beside(tree, phrase)
    own = cue.start <= phrase[0] or not any(
        word.part == "VERB" and phrase[0] <= word.start < cue.start for word in tree.words
    )
    around = _quoted_around(tree, phrase) if own else None
    clauses = tree.children(cue, "ccomp")
    before = [one for one in clauses if one.index < cue.index]
    # "It burned; the paper reported that nobody was hurt": only this is what it reported
    behind = any(one.index > cue.index and tree.children(one, "mark") for one in clauses)
    if before and not (around or behind):
        return _trim(tree, _first(tree, cue, before[0]), phrase[0])
    if around:
        return around
    return _after(tree, cue, phrase, source)


def _first(tree: Tree, cue: Word, clause: Word) -> int:
    """Where a clause before its crediting begins: with its sentence, unless that holds more."""
    if cue.head == cue.index or cue.relation == "parataxis":
        return tree.words[0].start
    return tree.subtree(clause)[0].start


def _beside(tree: Tree, phrase: Span) -> Span | None:
    """“According to her, it burned”, “It burned, according to her”."""
    before = _trim(tree, tree.words[0].start, phrase[0])
    return before or _trim(tree, phrase[1], tree.words[-1].end)


def _quoted_around(tree: Tree, phrase: Span) -> Span | None:
    """What is quoted before a crediting, and behind it: “It was dark,” she said. “Very dark.”."""
    left = [word for word in tree.words if word.end <= phrase[0]]
    right = [word for word in tree.words if word.start >= phrase[1]]
    closed = len(left) > 1 and any(word.text in _QUOTES for word in left[-2:])
    if not closed:
        return None
    first = _opening(tree, left[-1]) if not _begins(left) else tree.words[0].start
    if _resumes(right):
        return first, tree.words[-1].end
    return _trim(tree, first, phrase[0])


def _resumes(right: list[Word]) -> bool:
    """Whether the quotation goes on behind the crediting: “…,” she said, “but …”."""
    marks = [place for place, word in enumerate(right) if word.text in _QUOTES]
    return bool(marks) and marks[0] > 0 and right[marks[0] - 1].text in {",", ".", ":", ";"}


def _begins(left: list[Word]) -> bool:
    """Whether the words before a crediting are one quotation, opened in this sentence or before."""
    marks = [word for word in left if word.text in _QUOTES]
    return len(marks) == 1 or left[0].text in _QUOTES


def _opening(tree: Tree, last: Word) -> int:
    """Where a sentence's words before a quotation's end begin to be the speaker's."""
    return tree.words[0].start if last.index else last.start


def _after(tree: Tree, cue: Word, phrase: Span, source: Span) -> Span | None:
    if taken := _taken_up(tree, cue):
        return taken
    for relation in _CONTENTS:
        held = [
            one
            for one in tree.children(cue, relation)
            if not _overlaps(tree, one, source)
            and (relation == "nsubjpass" or one.index > cue.index)
        ]
        if held:
            words = tree.subtree(held[0])
            last = min(_reach(tree, cue, words[-1]), _aside(tree, words))
            return _trim(tree, words[0].start, last)
    if cue.relation in {"parataxis", "dep"} or not _trim(tree, phrase[1], tree.words[-1].end):
        return _trim(tree, tree.words[0].start, phrase[0])
    above = tree.head(cue)
    if cue.relation == "relcl" and above is not None:
        return _trim(tree, tree.subtree(above)[0].start, above.end)
    return None


def _taken_up(tree: Tree, cue: Word) -> Span | None:
    """“the charges, which Lind denied”: what the relative pronoun stands for."""
    above = tree.head(cue)
    pronouns = [one for one in tree.children(cue, "dobj") if one.text.casefold() in _RELATIVE]
    if cue.relation != "relcl" or above is None or not pronouns:
        return None
    inner = {word.index for word in tree.subtree(cue)}
    held = [word for word in tree.subtree(above) if word.index not in inner]
    return _trim(tree, held[0].start, held[-1].end)


def _aside(tree: Tree, words: Sequence[Word]) -> int:
    """Where a clause ends for an aside that credits somebody else: “…, which Lind denied”."""
    for word in words:
        if word.relation == "relcl" and {"says", "denies"}.intersection(classes_of(word)):
            first = tree.subtree(word)[0]
            if first.index and tree.words[first.index - 1].text == ",":
                return first.start
    return tree.words[-1].end


def _reach(tree: Tree, cue: Word, last: Word) -> int:
    """How far a clause goes: on over what follows it without a comma."""
    for child in tree.children(cue):
        if child.index <= last.index or child.relation not in _TRAILING:
            continue
        held = tree.subtree(child)
        if held[0].index == last.index + 1:
            last = held[-1]
    return last.end


def _overlaps(tree: Tree, word: Word, span: Span) -> bool:
    held = tree.subtree(word)
    return held[0].start < span[1] and span[0] < held[-1].end


def _trim(tree: Tree, start: int, end: int) -> Span | None:
    words = [word for word in tree.words if word.start >= start and word.end <= end]
    while words and words[0].text in _EDGES:
        words.pop(0)
    while words and words[-1].text in _EDGES:
        words.pop()
    return (words[0].start, words[-1].end) if words else None
