"""Semantic roles: who does what to whom in a clause, as its syntax shows it."""

from collections.abc import Iterator

from desktop.reading.governors import signature, words
from desktop.reading.syntax import Tree, Word

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass")
FINITE = frozenset({"VBD", "VBZ", "VBP"})
_RELATIVE = frozenset({"WDT", "WP"})
# The model lemmatises these wrongly.
_LEMMAS = {"hopes": "hope", "hoped": "hope", "hoping": "hope"}
# Dependents of a noun that form a clause of their own, or repeat the name.
_LOOSE = frozenset({"relcl", "acl", "appos", "advcl", "ccomp", "parataxis", "punct", "dep", "cc"})


def is_verb(word: Word) -> bool:
    """Whether a word is the verb of a clause: no auxiliary, no participle before a noun."""
    return (word.part in {"VERB", "AUX"} or word.tag.startswith("VB")) and word.relation not in {
        "aux",
        "auxpass",
        "amod",
        "compound",
        "prep",
        "mark",
        "cc",
        "case",
    }


def lemma_of(tree: Tree, verb: Word) -> str:
    """The lemma of a word with its particle ("break_through")."""
    particle = next(iter(tree.children(verb, "prt")), None)
    base = _LEMMAS.get(verb.text.lower(), verb.lemma.lower())
    if particle:
        return f"{base}_{particle.text.lower()}"
    phrasal = phrasal_preposition(tree, verb)
    return f"{base}_{phrasal.text.lower()}" if phrasal else base


def phrasal_preposition(tree: Tree, verb: Word) -> Word | None:
    """The preposition that forms one word with its verb: "break through the line"."""
    base = verb.lemma.lower()
    found = (
        one
        for one in tree.children(verb, "prep")
        if f"{base}_{one.text.lower()}" in words("phrasal")
    )
    return next(found, None)


def joined_to(tree: Tree, word: Word) -> Word | None:
    """The head of a word; a finite verb is conjoined to a finite one, whatever the parser says.

    In "rejects the right to exist and remains" it is "rejects" that "remains" is joined to.
    """
    head = tree.head(word)
    if word.relation != "conj" or word.tag not in FINITE or head is None:
        return head
    if _finite(tree, word) or not infinitive(tree, head):
        return head
    return next((one for one in tree.ancestors(head) if one.tag in FINITE), head)


def is_passive(tree: Tree, verb: Word) -> bool:
    """Whether the subject of a verb is its patient."""
    own = tree.children(verb, "nsubj", "nsubjpass")
    if verb.relation == "conj" and not _finite(tree, verb):
        head = tree.head(verb)
        return head is not None and verb.tag == "VBN" == head.tag and is_passive(tree, head)
    if auxiliaries := tree.children(verb, "auxpass"):
        # "he's joined the attack": the model takes "has" for "is"
        has = any(one.text in {"'s", "’s"} for one in auxiliaries)
        return not (has and tree.children(verb, "dobj"))
    if tree.children(verb, "dobj", "aux", "ccomp") or verb.tag not in {"VBN", "VBD"}:
        return False
    if not own or tree.children(verb, "agent"):
        return verb.tag == "VBN"
    # only headlines leave out the auxiliary: "Three men killed in Tolma"
    passive = verb.lemma in words("transitive") or own[0].relation == "nsubjpass"
    return passive and tree.words[-1].part != "PUNCT"


def _finite(tree: Tree, verb: Word) -> bool:
    return bool(tree.children(verb, *_SUBJECTS, "aux", "auxpass"))


def surface_subject(tree: Tree, verb: Word) -> Word | None:
    """The subject of a verb, its own, shared or understood."""
    for _ in tree.words:  # never more steps than words
        if own := next(iter(tree.children(verb, *_SUBJECTS)), None):
            return antecedent(tree, _explained(tree, verb, own))
        head = joined_to(tree, verb)
        if head is None or tree.children(verb, "expl"):
            return None
        above = _controller(tree, verb, head)
        if above is None or not is_verb(above):
            return above
        verb = above
    return None


def _controller(tree: Tree, verb: Word, head: Word) -> Word | None:
    """The understood subject of a verb without one, or the verb that has it."""
    if verb.relation == "pcomp":
        return _controller_through(tree, head)
    if not is_verb(head):
        return _around(tree, head, verb)
    if verb.relation == "ccomp" and verb.tag not in {"VB", "VBG", "VBN"}:
        return None
    if verb.relation in {"xcomp", "ccomp"} and not is_passive(tree, head):
        return next(iter(tree.children(head, "dobj")), head) if verb.tag != "VBG" else head
    return head if verb.relation in {"conj", "xcomp", "ccomp", "advcl", "dep"} else None


def _controller_through(tree: Tree, preposition: Word) -> Word | None:
    """For "from entering": the one kept from it; else the subject of the governing verb."""
    head = tree.head(preposition)
    if head is None:
        return None
    if not is_verb(head):
        return _around(tree, head, preposition)
    form = preposition.text.lower()
    # "accused him of taking it", but "deserves credit for building it"
    object_does = form in {"from", "into"} or signature(head.lemma.lower(), "verb", form)
    if object_does and not is_passive(tree, head):
        return next(iter(tree.children(head, "dobj")), head)
    return head


def _around(tree: Tree, head: Word, below: Word) -> Word | None:
    """The subject of a verb below a noun or an adjective."""
    if head.part == "ADJ" or head.relation in {"acomp", "oprd"}:
        above = tree.head(head)
        return above if above is not None and is_verb(above) else None
    if below.relation in {"acl", "relcl"} and below.tag in {"VBG", "VBN"}:
        above = next(filter(is_verb, tree.ancestors(head)), None)
        return above if above and _resultative(tree, below) else head
    if below.relation == "conj":
        return None
    if owner := owner_of(tree, head):
        return owner
    # "made an attempt to enter": who made it
    above = tree.head(head)
    if above is not None and is_verb(above) and head.relation == "dobj":
        return above
    return head if below.relation in {"acl", "relcl"} and not infinitive(tree, below) else None


def _resultative(tree: Tree, participle: Word) -> bool:
    """Whether a participle gives the result of the whole clause: "burned the mill, killing two"."""
    if participle.tag != "VBG" or participle.relation != "acl":
        return False
    before = tree.words[participle.index - 1] if participle.index else participle
    return before.text == "," or participle.lemma.lower() in words("resulting")


def infinitive(tree: Tree, verb: Word) -> bool:
    """Whether a verb has "to" before it."""
    return any(word.tag == "TO" for word in tree.children(verb, "aux"))


def owner_of(tree: Tree, noun: Word) -> Word | None:
    """The possessor of a noun: "the rebels' attack", "Veldish attempts", "attempts by rebels"."""
    if owner := next(iter(tree.children(noun, "poss")), None):
        return owner
    for preposition in tree.children(noun, "prep", "agent"):
        if preposition.text.lower() == "by":
            return next(iter(tree.children(preposition, "pobj")), None)
    named = (word for word in tree.children(noun, "amod", "compound", "nmod") if word.entity)
    return next((word for word in named if word.entity in {"NORP", "GPE", "ORG", "PERSON"}), None)


def antecedent(tree: Tree, word: Word) -> Word:
    """The antecedent of a relative pronoun; any other word itself."""
    if word.tag not in _RELATIVE:
        return word
    for above in tree.ancestors(word):
        if above.relation == "relcl":
            return tree.head(above) or word
    return word


def _explained(tree: Tree, verb: Word, pronoun: Word) -> Word:
    """The noun by which an editor explains a pronoun: "it [the council] refused"."""
    behind = tree.words[pronoun.index + 1 : pronoun.index + 2]
    if pronoun.part != "PRON" or not behind or behind[0].text != "[":
        return pronoun
    same = (one for one in tree.children(verb, pronoun.relation) if one.index > pronoun.index)
    return next(same, pronoun)


def objects(tree: Tree, verb: Word) -> Iterator[Word]:
    """The direct objects of a verb; in "the town they left" the town."""
    found = False
    for word in tree.children(verb, "dobj"):
        found = True
        yield antecedent(tree, _explained(tree, verb, word))
    if not found and (preposition := phrasal_preposition(tree, verb)):
        for word in tree.children(preposition, "pobj"):
            found = True
            yield antecedent(tree, word)
    if found or verb.relation != "relcl" or is_passive(tree, verb):
        return
    subject = next(iter(tree.children(verb, "nsubj")), None)
    stranded = any(not tree.children(prep) for prep in tree.children(verb, "prep"))
    mark = tree.children(verb, "mark", "advmod")
    head = tree.head(verb)
    if head is None or subject is None or subject.tag in _RELATIVE or stranded:
        return
    if not any(word.tag in {"WRB", "IN"} for word in mark) and not tree.children(verb, "ccomp"):
        yield head


def core(tree: Tree, word: Word) -> tuple[Word, ...]:
    """The words of a phrase without its subordinate clauses, as one span."""
    kept: list[Word] = []
    waiting = [word]
    while waiting:
        one = waiting.pop()
        kept.append(one)
        waiting.extend(
            below
            for below in tree.children(one)
            if below.relation not in _LOOSE or _joins(tree, one, below)
        )
    kept.sort(key=lambda one: one.index)
    place = kept.index(word)
    first, last = place, place
    while first and _adjoin(tree, kept[first - 1], kept[first]):
        first -= 1
    while last + 1 < len(kept) and _adjoin(tree, kept[last], kept[last + 1]):
        last += 1
    return tuple(kept[first : last + 1])


def _joins(tree: Tree, one: Word, below: Word) -> bool:
    return below.relation == "cc" and bool(tree.children(one, "conj"))


def _adjoin(tree: Tree, left: Word, right: Word) -> bool:
    """Whether nothing but punctuation stands between two words."""
    between = tree.words[left.index + 1 : right.index]
    return all(word.part == "PUNCT" for word in between)


def main_word(tree: Tree, word: Word) -> Word:
    """The word that a phrase is about: "units" in "some of the units"."""
    if word.lemma.lower() not in words("partitive"):
        return word
    for preposition in tree.children(word, "prep"):
        if preposition.text.lower() == "of":
            return next(iter(tree.children(preposition, "pobj")), word)
    return word


def is_known(tree: Tree, noun: Word) -> bool:
    """Whether a noun refers to an event as known: "the raid", "the mayor's arrest"."""
    marks = (one.text.lower() == "the" for one in tree.children(noun, "det"))
    return not is_verb(noun) and (any(marks) or bool(tree.children(noun, "poss")))
