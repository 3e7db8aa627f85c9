"""The content span of an attribution: the part of a sentence that is someone's words."""

from collections.abc import Sequence

from desktop.reading.cues import classes_of, kinds_of_source
from desktop.reading.sources import CITING, MARKS
from desktop.reading.syntax import Tree, Word

_QUOTES = frozenset('"“”«»„') | {"``", "''"}
_EDGES = frozenset(",;:.!?-–—()[]") | _QUOTES
# Relations of clauses and phrases that are content, the most certain first.
_CONTENTS = ("ccomp", "xcomp", "dobj", "prep", "acl", "attr", "oprd", "relcl", "advcl", "nsubjpass")
# Relations that, without a comma, belong to the clause before although attached higher.
_TRAILING = frozenset({"advcl", "prep", "npadvmod", "advmod"})

_RELATIVE = frozenset({"which", "that"})
# The hearer is not part of the content: "told an inquest".
_ADDRESSING = frozenset({"tell", "assure", "inform", "remind"})
_SUBJECTS = ("nsubj", "nsubjpass", "expl")
_QUOTED = 3  # words of the shortest quotation, with its marks

Span = tuple[int, int]


def scope_of(tree: Tree, cue: Word, phrase: Span, source: Span) -> Span | None:
    """The content span of a cue, or None where none is found.

    Args:
        tree: the sentence.
        cue: the word that credits.
        phrase: the span of the attribution phrase.
        source: the span of the phrase that names who is credited.
    """
    if cue.text == ":":
        return trimmed(tree, cue.end, tree.words[-1].end)
    if cue.lemma == "accord" or cue.text in MARKS:
        return _beside(tree, phrase)
    own = cue.start <= phrase[0] or not any(
        word.part == "VERB" and phrase[0] <= word.start < cue.start for word in tree.words
    )
    around = _quoted_around(tree, phrase) if own else None
    around = around or (_quoted_first(tree, source) if source[0] < phrase[0] else None)
    clauses = tree.children(cue, "ccomp")
    before = [one for one in clauses if one.index < cue.index]
    # "It burned; the paper reported that nobody was hurt": only this is what it reported
    behind = any(one.index > cue.index and tree.children(one, "mark") for one in clauses)
    if before and not (around or behind):
        return trimmed(tree, _first(tree, cue, before[0]), _resumed(tree, before[0], phrase))
    return around or _inserted(tree, cue, phrase) or _after(tree, cue, phrase, source)


def _first(tree: Tree, cue: Word, clause: Word) -> int:
    """Where a clause before its attribution begins: with its sentence, unless that has more."""
    if cue.head == cue.index or cue.relation == "parataxis":
        return tree.words[0].start
    return tree.subtree(clause)[0].start


def _inserted(tree: Tree, cue: Word, phrase: Span) -> Span | None:
    """The clause that an attribution is inserted in: “a hall which, parents say, holds 200”."""
    above = tree.head(cue)
    if cue.relation != "parataxis" or above is None or above.part not in {"VERB", "AUX"}:
        return None
    if above.index < cue.index:
        last = max(_resumed(tree, one, phrase) for one in (above, cue))
        return trimmed(tree, tree.words[0].start, last)
    held = [
        word for word in tree.subtree(above) if word.start >= phrase[1] or word.end <= phrase[0]
    ]
    inside = held[0].end <= phrase[0] < held[-1].start
    return trimmed(tree, held[0].start, held[-1].end) if inside else None


def _resumed(tree: Tree, clause: Word, phrase: Span) -> int:
    """Where a clause before an attribution ends: after it if it goes on: “, she said, and left”."""
    for one in tree.children(clause, "conj", "ccomp"):
        held = tree.subtree(one)
        own = one.relation == "conj" and (
            one.part not in {"VERB", "AUX"} or tree.children(one, *_SUBJECTS) or _is_anothers(held)
        )
        if held[0].start >= phrase[1] and not own:
            return held[-1].end
    return phrase[0]


def _is_anothers(held: Sequence[Word]) -> bool:
    """Whether another attribution is inserted: “it burned, she said, and fell, he said”."""
    return any(one.relation == "parataxis" and "says" in classes_of(one) for one in held)


def _beside(tree: Tree, phrase: Span) -> Span | None:
    """“According to her, it burned”, “It burned, according to her”."""
    before = trimmed(tree, tree.words[0].start, phrase[0])
    return before or trimmed(tree, phrase[1], tree.words[-1].end)


def _quoted_around(tree: Tree, phrase: Span) -> Span | None:
    """The quotation before an attribution and after it: “It was dark,” she said. “Very dark.”."""
    left = [word for word in tree.words if word.end <= phrase[0]]
    right = [word for word in tree.words if word.start >= phrase[1]]
    closed = len(left) > 1 and any(word.text in _QUOTES for word in left[-2:])
    if not closed:
        return None
    first = tree.words[0].start
    if _resumes(right):
        return first, tree.words[-1].end
    return trimmed(tree, first, phrase[0])


def _quoted_first(tree: Tree, source: Span) -> Span | None:
    """The quotation that begins a sentence, up to its source: “It fell,” Holm, who saw it, said."""
    left = [word for word in tree.words if word.end <= source[0]]
    if len(left) < _QUOTED or left[0].text not in _QUOTES or left[-1].text not in _QUOTES:
        return None
    return trimmed(tree, left[0].start, left[-1].end)


def _resumes(right: list[Word]) -> bool:
    """Whether the quotation continues after the attribution: “…,” she said, “but …”."""
    marks = [place for place, word in enumerate(right) if word.text in _QUOTES]
    return bool(marks) and marks[0] > 0 and right[marks[0] - 1].text in {",", ".", ":", ";"}


def _after(tree: Tree, cue: Word, phrase: Span, source: Span) -> Span | None:
    if taken := _taken_up(tree, cue):
        return taken
    for relation in _CONTENTS:
        held = [
            words
            for one in tree.children(cue, relation)
            if (words := _content(tree, cue, one, source))
            and (relation == "nsubjpass" or one.index > cue.index)
        ]
        if held:
            words = held[0]
            last = min(_reach(tree, cue, words[-1]), _aside(tree, words))
            return trimmed(tree, words[0].start, last)
    if cue.relation in {"parataxis", "dep"} or not trimmed(tree, phrase[1], tree.words[-1].end):
        return trimmed(tree, tree.words[0].start, phrase[0])
    if cue.lemma in _ADDRESSING and _behind_comma(tree, phrase):
        return trimmed(tree, tree.words[0].start, phrase[0])
    above = tree.head(cue)
    if cue.relation == "relcl" and above is not None:
        return trimmed(tree, tree.subtree(above)[0].start, above.end)
    return None


def _content(tree: Tree, cue: Word, one: Word, source: Span) -> Sequence[Word]:
    """The words of possible content, () for a hearer or a cited source."""
    words = tree.subtree(one)
    if one.relation == "advcl" and one.lemma in CITING:
        return ()
    told = one.relation == "dobj" and cue.lemma in _ADDRESSING
    if told and "writings" not in kinds_of_source(one):
        return ()
    if one.relation == "prep" and (written := written_in(tree, one)):
        return tree.subtree(written)
    if one.relation == "ccomp" and words[0].tag in {"WDT", "WP"}:
        return [
            word for word in words if word.index > cue.index
        ]  # "a hall that she says holds 200"
    return () if _overlaps(tree, one, source) else words


def written_in(tree: Tree, preposition: Word) -> Word | None:
    """The content across a document named in between: “said in a report that it burned”."""
    for document in tree.children(preposition, "pobj"):
        for clause in tree.children(document, "acl", "relcl", "ccomp"):
            that = any(one.text.casefold() == "that" for one in tree.children(clause, "mark"))
            if that and "writings" in kinds_of_source(document):
                return clause
    return None


def _behind_comma(tree: Tree, phrase: Span) -> bool:
    before = [word for word in tree.words if word.end <= phrase[0]]
    return len(before) > 1 and before[-1].text == ","


def _taken_up(tree: Tree, cue: Word) -> Span | None:
    """“the charges, which Lind denied”: the antecedent of the relative pronoun."""
    above = tree.head(cue)
    pronouns = [one for one in tree.children(cue, "dobj") if one.text.casefold() in _RELATIVE]
    if cue.relation != "relcl" or above is None or not pronouns:
        return None
    inner = {word.index for word in tree.subtree(cue)}
    held = [word for word in tree.subtree(above) if word.index not in inner]
    return trimmed(tree, held[0].start, held[-1].end)


def _aside(tree: Tree, words: Sequence[Word]) -> int:
    """Where a clause ends before an aside with another source: “…, which Lind denied”."""
    for word in words:
        denied = word.relation == "relcl" and {"says", "denies"}.intersection(classes_of(word))
        if denied or (word.relation == "advcl" and word.lemma in CITING):
            first = tree.subtree(word)[0]
            if first.index and tree.words[first.index - 1].text == ",":
                return first.start
    return tree.words[-1].end


def _reach(tree: Tree, cue: Word, last: Word) -> int:
    """Where a clause ends, including what follows it without a comma."""
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


def trimmed(tree: Tree, start: int, end: int) -> Span | None:
    """A span of a sentence without punctuation at its edges, or None where nothing is left."""
    words = [word for word in tree.words if word.start >= start and word.end <= end]
    while words and words[0].text in _EDGES:
        words.pop(0)
    while words and words[-1].text in _EDGES:
        words.pop()
    return (words[0].start, words[-1].end) if words else None
