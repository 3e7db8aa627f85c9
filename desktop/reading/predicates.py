"""Predicates: the words of a sentence that say that something happens or is so, one a clause."""

from collections.abc import Iterator
from dataclasses import dataclass

from desktop.reading.governors import Effect, Nominal, nominals, signature, words
from desktop.reading.roles import is_known, is_verb, lemma_of
from desktop.reading.syntax import Tree, Word

# Where what a linking verb says its subject to be stands.
_LINKED = ("attr", "acomp", "oprd")
# What "be" says with these alone; "on" and "off" of lights, "over" of a match.
_STATES = frozenset({"on", "off", "out", "over", "away", "up", "down"})
# Which verbs say nothing of their own beside an event in each place.
_LIGHT = {"dobj": "light", "nsubjpass": "light", "nsubj": "occurring"}


@dataclass(frozen=True, slots=True)
class Predicate:
    """What one clause says.

    Attributes:
        lemma: of the verb, or of the noun or adjective after "be"; with its particle.
        verb: the word that the clause is built on.
        main: the word that carries the meaning: the verb itself, the noun after a light verb.
        event: how the main word, a noun, names an event, or None.
        turned: whether the subject is whom it is done to: "came under attack".
        nominal: whether nothing is said of the event but that it is spoken of.
    """

    lemma: str
    verb: Word
    main: Word
    event: Nominal | None = None
    turned: bool = False
    nominal: bool = False


def predicates(tree: Tree) -> Iterator[Predicate]:
    """The predicates of a sentence in the order of their main words."""
    found = [
        one for word in tree.words if _heads_clause(tree, word) for one in _of_verb(tree, word)
    ]
    said = {one.main.index for one in found}
    found += (
        Predicate(event.verb, word, word, event, nominal=True)
        for word in tree.words
        if word.index not in said
        and word.part == "NOUN"
        and (event := nominals().get(word.lemma.lower()))
        and has_arguments(tree, word)
    )
    yield from sorted(found, key=lambda one: one.main.index)


def _heads_clause(tree: Tree, word: Word) -> bool:
    """Whether a word is a verb, and not what a linking verb says: "appeared frustrated"."""
    if not is_verb(word) or len(word.text) == 1:
        return False
    return word.relation not in _LINKED or bool(tree.children(word, "nsubj", "dobj"))


def has_arguments(tree: Tree, noun: Word) -> bool:
    """Whether it is said who an event happens to or who does it."""
    event = nominals()[noun.lemma.lower()]
    if tree.children(noun, "poss"):
        return True
    if any(one.entity in {"NORP", "GPE", "ORG", "PERSON"} for one in tree.children(noun, "amod")):
        return True
    wanted = event.prepositions | {"of", "by"}
    return any(one.text.lower() in wanted for one in tree.children(noun, "prep"))


def _of_verb(tree: Tree, verb: Word) -> Iterator[Predicate]:
    lemma = lemma_of(tree, verb)
    yield from _small_clauses(tree, verb)
    if verb.lemma.lower() in words("linking") and tree.children(verb, *_LINKED):
        yield from _linked(tree, verb)
        return
    if state := _state(tree, verb):
        yield Predicate(state.text.lower(), verb, state)
        return
    if _only_governs(tree, verb, lemma) or _elliptic(tree, verb):
        return
    if light := _light(tree, verb, lemma):
        yield light
        return
    yield Predicate(lemma, verb, verb)


def _linked(tree: Tree, verb: Word) -> Iterator[Predicate]:
    """What a linking verb says its subject to be."""
    for one in tree.children(verb, *_LINKED):
        if tree.children(one, "xcomp") and signature(one.text.lower(), "adjective", "to"):
            continue  # "likely to leave": the clause below says it
        if tree.children(one, "acl") and signature(one.lemma.lower(), "noun", "to", "that"):
            continue  # "there were attempts to enter"
        event = nominals().get(one.lemma.lower()) if one.part == "NOUN" else None
        there = bool(tree.children(verb, "expl"))
        lemma = event.verb if event and there else one.lemma.lower()
        yield Predicate(lemma, verb, one, event if there else None)
        for joined in tree.children(one, "conj"):
            if joined.part == "ADJ":
                yield Predicate(joined.lemma.lower(), verb, joined)


def _state(tree: Tree, verb: Word) -> Word | None:
    """The small word that says how something is: "the lights were off"."""
    if verb.lemma.lower() != "be":
        return None
    told = tree.children(verb, "advmod", "prt")
    return next(
        (one for one in told if one.index > verb.index and one.text.lower() in _STATES), None
    )


def _small_clauses(tree: Tree, verb: Word) -> Iterator[Predicate]:
    """The adjective in "was found dead", "declared him innocent", however that is parsed."""
    if verb.lemma.lower() in words("linking"):
        return
    for one in tree.children(verb, "acomp", "oprd"):
        if one.part == "ADJ" and not tree.children(one, "xcomp"):
            yield Predicate(one.lemma.lower(), verb, one)
    for one in tree.children(verb, "ccomp"):
        if one.part == "ADJ" and tree.children(one, "nsubj"):
            yield Predicate(one.lemma.lower(), one, one)  # "found the surgeon guilty"
    objects = tree.children(verb, "dobj")
    for one in (below for noun in objects for below in tree.children(noun, "amod")):
        if one.part == "ADJ" and one.index > one.head:
            yield Predicate(one.lemma.lower(), verb, one)  # "found the skiers alive"


def _only_governs(tree: Tree, verb: Word, lemma: str) -> bool:
    """Whether a verb only reports, or says how true what it governs is."""
    # what somebody was told follows, but not what he was not told
    untold = bool(tree.children(verb, "neg")) and _befalls(tree, verb)
    reports = lemma in words("always_saying") and not untold
    if reports or (tree.children(verb, "ccomp") and _says(lemma)):
        return True
    if verb.lemma == "be" and tree.children(verb, "xcomp"):
        return True  # "is to leave"
    below = tree.children(verb, "xcomp")
    if below and _says(lemma):
        return True
    if below and not tree.children(verb, "dobj"):
        found = signature(lemma, "verb", "to", "ing")
        return found is not None and not found.factive
    if verb.relation in {"parataxis", "ccomp"} and lemma in words("saying"):
        return not (tree.children(verb, "dobj") or _befalls(tree, verb))
    return _denies_content(tree, verb, lemma)


def _befalls(tree: Tree, verb: Word) -> bool:
    """Whether a verb of saying tells what befell somebody: "residents had not been told"."""
    planned = any(one.tag == "MD" for one in tree.children(verb, "aux"))
    heard = planned or tree.children(verb, "ccomp", "xcomp")
    return bool(tree.children(verb, "nsubjpass")) and not heard


def _elliptic(tree: Tree, verb: Word) -> bool:
    """Whether an auxiliary stands for a verb that was said before: "… but the need has not"."""
    return verb.lemma in {"have", "do"} and not tree.children(
        verb, "dobj", "xcomp", "prep", "ccomp"
    )


def _says(lemma: str) -> bool:
    return lemma in words("saying") or signature(lemma, "verb", "that") is not None


def _denies_content(tree: Tree, verb: Word, lemma: str) -> bool:
    """Whether a verb denies what a noun holds: "rejected reports that …", "denied the killing"."""
    if lemma not in words("saying"):
        return False
    event, content = signature(lemma, "verb", "np"), signature(lemma, "verb", "content", "np")
    for one in tree.children(verb, "dobj", "nsubjpass"):
        clause = bool(tree.children(one, "acl", "relcl", "ccomp"))
        found = content if clause else event if one.lemma.lower() in nominals() else None
        if found and found.affirmed is Effect.FALSE:
            return True
    return False


def _light(tree: Tree, verb: Word, lemma: str) -> Predicate | None:
    """What a verb says by its noun: "launched an attack", "came under attack"."""
    for noun in (*tree.children(verb, "dobj", "nsubjpass", "nsubj"), *_under(tree, verb)):
        event = nominals().get(noun.lemma.lower())
        if event and lemma in words("causing") and is_known(tree, noun):
            continue  # "did not cause the crash": it crashed all the same
        if event and noun.relation in _LIGHT and lemma in words(_LIGHT[noun.relation]):
            return Predicate(event.verb, verb, noun, event)
        if event and noun.relation == "dobj" and lemma in words("light_passive"):
            return Predicate(event.verb, verb, noun, event, turned=event.owner == "agent")
        if event and noun.relation == "pobj":
            return Predicate(event.verb, verb, noun, event, turned=True)
    return None


def _under(tree: Tree, verb: Word) -> Iterator[Word]:
    """The attack in "came under attack"."""
    for one in tree.children(verb, "prep") if verb.lemma in words("light_under") else ():
        if one.text.lower() == "under":
            yield from tree.children(one, "pobj")
