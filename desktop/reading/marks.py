"""Modifiers of factuality: the negations, modals and adverbs that depend on a word."""

from collections.abc import Iterator

from desktop.reading.governors import Effect, signature, words
from desktop.reading.roles import is_verb
from desktop.reading.stands import Level, Span, Stand
from desktop.reading.syntax import Tree, Word

_FIRST_FOCUS = frozenset({"only", "just", "merely", "simply"})


def marked(tree: Tree, word: Word, context: Stand, *, shared: bool) -> Stand:
    """A factuality changed by a word's own negations, modals and adverbs.

    Args:
        tree: the sentence.
        word: the word.
        context: what its governor says of its truth.
        shared: whether the word before it that it is joined to has handed on its own marks.
    """
    if not (is_verb(word) or word.part in {"NOUN", "PROPN", "ADJ", "PRON"}):
        return context
    # in "made no attempt" it is the verb that "no" has denied already
    found = _negations(tree, word, shared=shared)
    negations = [one for one in found if (one.start, one.end) != context.sign]
    level, sign = _level(tree, word, negated=bool(negations))
    odd = len(negations) % 2 == 1 and not _only_later(tree, word)
    if odd and any(one.text.lower() in words("wholly") for one in tree.children(word, "advmod")):
        level, odd = Level.PARTLY, False
    if context.negative and context.level is Level.CERTAIN and level is not Level.OPEN:
        level = Level.CERTAIN  # "denied that they may have": denied
    if not negations and level is Level.CERTAIN:
        return context
    settled = negations[0] if negations else sign
    span: Span | None = (settled.start, settled.end) if settled else context.sign
    if context.negative and odd:
        span = context.sign  # "her claim that nobody left is false": by "false" it is so
    return Stand(max(context.level, level), context.negative ^ odd, span, context.judged)


def _only_later(tree: Tree, word: Word) -> bool:
    """Whether a negation only gives a time: "did not leave until Friday"."""
    clauses = (mark for one in tree.children(word, "advcl") for mark in tree.children(one, "mark"))
    below = (*tree.children(word, "prep", "mark"), *clauses)
    return any(one.text.lower() in {"until", "till"} for one in below)


def _negations(tree: Tree, word: Word, *, shared: bool) -> Iterator[Word]:
    """The words that negate a word."""
    for one in tree.children(word, "neg", "advmod", "preconj", "det"):
        if _negates(tree, one, word):
            yield one
    if is_verb(word):
        yield from _never(tree, word)
    if word.relation == "conj" and not shared:
        yield from _nor(tree, word)
    if is_verb(word):
        yield from _denying_arguments(tree, word)


def _never(tree: Tree, verb: Word) -> Iterator[Word]:
    """The "no" of what says never: "at no time", "under no circumstances"."""
    for holder in (verb, *tree.children(verb, "aux")):
        for preposition in tree.children(holder, "prep"):
            for noun in tree.children(preposition, "pobj"):
                determiners = tree.children(noun, "det")
                if noun.lemma.lower() in words("occasions"):
                    yield from (one for one in determiners if one.text.lower() == "no")


def _negates(tree: Tree, one: Word, word: Word) -> bool:
    text = one.text.lower()
    if one.relation == "advmod" and text in words("almost"):
        return True
    if text == "longer":  # "no longer closed"
        return any(below.text.lower() == "no" for below in tree.children(one))
    if text not in words("negations") or (one.relation == "det" and is_verb(word)):
        return False
    return not _harmless(tree, one, word)


def _harmless(tree: Tree, negation: Word, word: Word) -> bool:
    """Whether a negation negates something else: "not only", "no fewer than", "no doubt"."""
    if negation.index + 1 >= len(tree.words):
        return True
    following = tree.words[negation.index + 1]
    text = following.text.lower()
    if negation.text.lower() == "no":
        interjection = text in {",", "!", "."}  # "No, she did not"
        return interjection or (following.lemma.lower() in words("harmless") and text != "longer")
    return text in _FIRST_FOCUS or (text in words("focus") and following.head != word.index)


def _nor(tree: Tree, word: Word) -> Iterator[Word]:
    """The "nor" of "… nor did they leave"."""
    head = tree.head(word)
    for one in tree.children(head, "cc") if head else ():
        if one.text.lower() == "nor" and is_verb(word):
            yield one


def _denying_arguments(tree: Tree, verb: Word) -> Iterator[Word]:
    """The subject or object that negates a verb: "no soldiers", "nobody", "not one of them"."""
    for one in _arguments(tree, verb):
        if one.text.lower() in words("nothing"):
            yield one
        yield from _not_one(tree, one)
        for mark in tree.children(one, "det", "preconj"):
            if mark.text.lower() in {"no", "neither"} and not _harmless(tree, mark, one):
                yield mark


def _not_one(tree: Tree, noun: Word) -> Iterator[Word]:
    """The "not" of "not one", "not a single", with a noun of which there was none."""
    for mark in (noun, *tree.children(noun, "nummod", "det", "amod")):
        before = tree.words[mark.index - 1] if mark.index else None
        behind = tree.words[mark.index + 1] if mark.index + 1 < len(tree.words) else None
        one = mark.text.lower() in words("one") and (behind is None or behind.text.lower() != "but")
        if one and before is not None and before.text.lower() == "not":
            yield before


def _arguments(tree: Tree, verb: Word) -> tuple[Word, ...]:
    own = tree.children(verb, "nsubj", "nsubjpass", "dobj", "npadvmod")
    head = tree.head(verb)
    if head is not None and verb.relation == "acl" and verb.tag == "VBN":
        # "No oil leaked from the tanker." is taken for a noun and what is said of it
        return (head, *own) if head.relation == "ROOT" else own
    lent = verb.relation == "conj" and head is not None
    if lent and head and not tree.children(verb, "nsubj", "nsubjpass", "expl"):
        return (*tree.children(head, "nsubj", "nsubjpass"), *own)
    return own


def _level(tree: Tree, word: Word, *, negated: bool) -> tuple[Level, Word | None]:
    """The certainty that a word's modals and adverbs leave, and which of them decides it."""
    found = [*_adverbs(tree, word, negated=negated), *_adjectives(tree, word)]
    if is_verb(word):
        found += ((Level.PARTLY, one) for one in _parts(tree, word))
        if _imperative(tree, word):
            found.append((Level.OPEN, word))
    if not found:
        return Level.CERTAIN, None
    return max(found, key=lambda one: (one[0], -one[1].index))


def _adverbs(tree: Tree, word: Word, *, negated: bool) -> Iterator[tuple[Level, Word]]:
    for one in tree.children(word, "aux", "advmod", "npadvmod"):
        text = one.text.lower()
        # "Mayor to visit Tolma": a headline's future
        if one.relation == "aux" and (one.tag == "MD" or word.relation in {"ROOT", "ccomp"}):
            if (level := _modal(text, negated=negated)) is not None:
                yield level, one
        elif text in words("possibly"):
            yield Level.POSSIBLE, one
        elif text in words("partly") and not _of_reason(tree, one):
            yield Level.PARTLY, one


def _of_reason(tree: Tree, adverb: Word) -> bool:
    """Whether a reason or means is partial: "won partly by luck"."""
    following = tree.words[adverb.index + 1 : adverb.index + 2]
    return any(one.tag == "IN" for one in following) and adverb.text.lower() in {
        "partly",
        "partially",
    }


def _modal(text: str, *, negated: bool) -> Level | None:
    if text in words("may"):
        # "could not enter" is no doubt: they did not
        return Level.CERTAIN if negated and text in {"can", "could"} else Level.POSSIBLE
    if text == "ca":  # "can't"
        return Level.CERTAIN
    return Level.OPEN if text in words("must") or text == "to" else None


def _adjectives(tree: Tree, word: Word) -> Iterator[tuple[Level, Word]]:
    """The effect of adjectives: "alleged attack", "brief occupation"."""
    for one in tree.children(word, "amod"):
        known = signature(one.text.lower(), "adjective", "subject")
        if known and known.affirmed is Effect.POSSIBLE:
            yield Level.POSSIBLE, one
        if one.text.lower() in words("brief"):
            yield Level.PARTLY, one


def _parts(tree: Tree, verb: Word) -> Iterator[Word]:
    """The words that limit it to a part: "some of the units", "part of the town", "not all"."""
    for one in tree.children(verb, "nsubj", "nsubjpass", "dobj"):
        before = tree.words[one.index - 1] if one.index else None
        if one.text.lower() == "all" and before is not None and before.text.lower() == "not":
            yield before
        of = any(below.text.lower() == "of" for below in tree.children(one, "prep"))
        if of and one.lemma.lower() in words("part_of"):
            yield one
        for quantifier in tree.children(one, "det", "predet", "amod"):
            before = tree.words[quantifier.index - 1] if quantifier.index else None
            every = quantifier.text.lower() in {"all", "every"}
            if every and before is not None and before.text.lower() == "not":
                yield before


def _imperative(tree: Tree, word: Word) -> bool:
    # "Enter now", "Don't enter"
    others = (one for one in tree.children(word, "aux") if one.lemma.lower() != "do")
    subjects = tree.children(word, "nsubj", "nsubjpass", "expl", "auxpass")
    return word.relation == "ROOT" and word.tag == "VB" and not subjects and not any(others)


def falsity(tree: Tree, saying: Word) -> Word | None:
    """The word that makes the content of a verb untrue: "falsely claimed", "lied when he said".

    Args:
        tree: the sentence.
        saying: the verb of saying.
    """
    if any(one.text.lower() in words("false_saying") for one in tree.children(saying, "advmod")):
        return saying
    above = tree.head(saying)
    if saying.relation == "pcomp" and above:  # "lied in saying"
        above = tree.head(above)
    if above is None or saying.relation not in {"advcl", "pcomp"} or tree.children(above, "neg"):
        return None
    told = (above, *tree.children(above, "acomp"))
    return next((one for one in told if one.lemma.lower() in words("erring")), None)
