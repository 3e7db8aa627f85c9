"""Descriptions of a source: what its words tell about who speaks, and who is spoken to."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.reading.anaphors import PRONOUNS
from desktop.reading.cues import classes_of, kinds_of_source, quotes_of
from desktop.reading.mention import Mention
from desktop.reading.name_words import PRONOUN_OF, name_words, pronoun_of
from desktop.reading.naming import core, fellows, name_of
from desktop.reading.syntax import Tree, Word
from desktop.text.words import fold

# Verbs with a hearer.
_SPEAKING = frozenset({"says", "speaks"})
# After these "to" introduces the hearer; one can "refer to" others who do not hear it.
_TO = frozenset(
    {"admit", "complain", "confess", "confide", "explain", "reply", "respond", "say", "speak"}
    | {"talk", "write"}
)
_SUBJECTS = frozenset({"nsubj", "nsubjpass"})
# Speaking to these is speaking in public: the next "she" is not the reporter.
_PRESS = frozenset({"reporter", "journalist", "correspondent", "interviewer"})
# Collective nouns for people, plural in sense.
_CROWDS = frozenset({"couple", "family", "minority", "nation", "organization", "people", "staff"})


@dataclass(frozen=True, slots=True)
class Calling:
    """What the words for a source tell about the speaker.

    Attributes:
        kinds: the kinds of a single source: "people", "bodies", "writings"; () for a name.
        many: whether they call several.
        pronoun: "she" or "he" where they call a woman or a man: "his mother", "Lind, a widow".
        reported: the pronoun that is the subject of what is said: "The mayor said she".
    """

    kinds: tuple[str, ...] = ()
    many: bool = False
    pronoun: str = ""
    reported: str = ""


def calling_of(tree: Tree, source: Word) -> Calling:
    """What the words for a source tell about the speaker, given its sentence."""
    if len(fellows(tree, source)) > 1:
        return Calling(many=True)
    plural = source.tag.endswith("S")
    kinds = () if plural else kinds_of_source(source)
    body = fold(source.text) in name_words().bodies  # "police", "forces"
    many = source.tag == "NNS" and not body and "bodies" not in kinds_of_source(source)
    beside = tree.children(source, "appos", "compound")
    called = {pronoun_of(one.lemma) for one in (source, *beside) if one.tag == "NN"} - {""}
    pronoun = called.pop() if len(called) == 1 else ""
    return Calling(kinds, many, pronoun, _reported(tree, source))


def _reported(tree: Tree, source: Word) -> str:
    """The "he" or "she" that a source speaks of, if nobody else is mentioned before it."""
    cue = tree.head(source)
    quoted = quotes_of(tree).inside
    for clause in tree.children(cue, "ccomp") if cue else ():
        for one in tree.children(clause, "nsubj", "nsubjpass"):
            pronoun = one.text.casefold()
            before = [word for word in tree.words[: one.index] if word is not source]
            named = any(word.entity == "PERSON" and word.head != source.index for word in before)
            if pronoun in PRONOUN_OF.values() and one.index not in quoted:
                return "" if named or pronoun in spoken_of(before) else pronoun
    return ""


def called(words: Sequence[Word]) -> set[str]:
    """The pronouns of the women and men that words refer to: "his wife" gives "she"."""
    return {pronoun_of(word.lemma) for word in words if word.tag == "NN"} - {""}


def spoken_of(words: Sequence[Word]) -> set[str]:
    """The pronouns of the women and men that words mention: "his wife" gives both."""
    owners = {PRONOUN_OF.get(PRONOUNS.get(word.text.casefold(), ""), "") for word in words}
    return (called(words) | owners) - {""}


def hearers(text: str, tree: Tree, names: Sequence[Mention]) -> Iterator[tuple[int, str, str]]:
    """The people spoken to in a sentence: “told Mara Lind”, “said to the widow”, in order.

    Yields:
        Where both the verb and the hearer have been named, as a character of the text; his name,
        or what he is called; "she" or "he" where these words tell it, else "".
    """
    quoted = quotes_of(tree).inside
    found: list[tuple[int, str, str]] = []
    for verb in tree.words:
        if verb.index in quoted or not _SPEAKING.intersection(classes_of(verb)):
            continue
        for one in _addressed(tree, verb):
            if name := _person(text, tree, one, names):
                last = max(word.start for word in (one, verb, *_agents(tree, verb)))
                pronoun = PRONOUN_OF.get(PRONOUNS.get(one.text.casefold(), ""), "")
                found.append((last, name, pronoun or calling_of(tree, one).pronoun))
    yield from sorted(found)


def people_acting(
    text: str, tree: Tree, words: Sequence[Word], names: Sequence[Mention]
) -> Iterator[str]:
    """The agent among some words of a sentence, if it is one person by name or noun.

    "The candidate" is passed over: so are people called who were named before.
    """
    for one in words:
        taken_up = any(word.text.casefold() == "the" for word in tree.children(one, "det"))
        if one.relation not in _SUBJECTS or one.tag == "PRP":
            continue
        name = _person(text, tree, one, names)
        if name and (one.part == "PROPN" or not taken_up):
            yield name


def bodies_acting(
    text: str, tree: Tree, words: Sequence[Word], names: Sequence[Mention], *, many: bool
) -> Iterator[str]:
    """The agents among some words of a sentence that "it" can refer to, or "they" if many."""
    for one in words:
        kinds = kinds_of_source(one)
        several = one.tag == "NNS" and "people" in kinds
        named = one.part == "PROPN"
        acts = one.relation in _SUBJECTS and (several if many else one.tag != "NNS")
        if acts and (several or named or {"bodies", "writings"}.intersection(kinds)):
            yield name_of(tree, one, names) or core(text, tree, one)


def _addressed(tree: Tree, verb: Word) -> Iterator[Word]:
    told = ("nsubjpass",) if tree.children(verb, "agent") else ()
    yield from tree.children(verb, "dobj", "dative", *told)
    for preposition in tree.children(verb, "prep", "dative"):
        if preposition.text.casefold() == "to" and verb.lemma in _TO:
            yield from tree.children(preposition, "pobj")


def _agents(tree: Tree, verb: Word) -> Iterator[Word]:
    for by in tree.children(verb, "agent"):
        yield from tree.children(by, "pobj")


def _person(text: str, tree: Tree, one: Word, names: Sequence[Mention]) -> str:
    """The hearer, if it is one person as far as the words tell; "" for others."""
    if name := name_of(tree, one, names):
        return name
    if one.entity == "PERSON" or one.text.casefold() in PRONOUNS:
        return one.text
    kinds = kinds_of_source(one) if one.tag == "NN" else ()
    nobody = one.lemma in _PRESS | _CROWDS or fold(one.text) in name_words().bodies
    return core(text, tree, one) if "people" in kinds and not nobody else ""
