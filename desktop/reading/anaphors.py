"""Anaphors: pronouns and descriptions ("she", "the mayor") that certainly refer to a named one."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import Chain, sole
from desktop.reading.name_spans import Found
from desktop.reading.name_words import LESSER, is_role, name_words
from desktop.reading.syntax import Tree, Word
from desktop.text.words import fold

# The pronouns for one person, each with the sex it stands for.
PRONOUNS = {
    "he": "m", "him": "m", "his": "m", "himself": "m",
    "she": "f", "her": "f", "hers": "f", "herself": "f",
}  # fmt: skip
# What an "it" that acts, or says something about itself, may refer to.
_BODIES = frozenset({NameType.ORGANISATION, NameType.PLACE})
# Verbs of an "it" that refers to nothing.
_NOBODYS = frozenset(["rain", "snow", "hail", "happen", "seem", "appear", "matter", "take", "cost"])
_FIRMS = frozenset(["company", "firm", "corporation"])
# What may come between "the" and the noun of a description: its modifiers.
_NOUNS = frozenset(["NN", "NNP"])


@dataclass(frozen=True, slots=True)
class _Place:
    """A mention of a chain in a sentence."""

    start: int
    chain: Chain
    last: int  # where its last word begins


class _Called:
    """The chains by the nouns they go by, in a title or in their names."""

    def __init__(self, chains: Sequence[Chain], trees: Mapping[int, Tree]) -> None:
        named = [one for one in chains if one.type is not NameType.PLACE]
        # "the company", where only it and places have names
        self._firm = [one for one in named if one.type is NameType.ORGANISATION and len(named) == 1]
        self._by_noun: dict[str, list[Chain]] = {}
        for one in chains:
            for noun in _offices(one, trees) | _own_nouns(one):
                self._by_noun.setdefault(noun, []).append(one)

    def so(self, word: Word) -> Chain | None:
        """The one chain that went by a noun before a word."""
        noun = fold(word.text)
        called = self._by_noun.get(noun, self._firm if noun in _FIRMS else ())
        one = sole(called)
        return one if one and one.mentions[0].start < word.start else None


def _offices(one: Chain, trees: Mapping[int, Tree]) -> frozenset[str]:
    """The titles that identify someone by themselves: "the mayor" is not a former mayor."""
    held = (
        fold(found.title.split()[-1])
        for found in one.mentions
        if found.title and not _is_lesser(found, trees[found.sentence])
    )
    return frozenset(held)


def _is_lesser(found: Found, tree: Tree) -> bool:
    """Whether a name has "former", "deputy" or the like before it."""
    name = found.words[-1]
    above = [one for one in (tree.head(name),) if one and name.relation == "appos"]
    heads = (name, *above, *tree.children(name, "appos", "compound"))
    *before, called = fold(found.title).split()
    words = {fold(word.text) for head in heads for word in (head, *tree.children(head))}
    return not LESSER.isdisjoint((words | set(before)) - {called})


def _own_nouns(one: Chain) -> frozenset[str]:
    """The first and the last words of the names of entities that are not people."""
    keys = () if one.type is NameType.PERSON else one.keys
    return frozenset(noun for key in keys if len(key) > 1 for noun in (key[0], key[-1]))


def find_anaphors(chains: Sequence[Chain], trees: Mapping[int, Tree]) -> Iterator[Mention]:
    """The pronouns and descriptions that refer to one of the chains, in order."""
    named: dict[int, list[_Place]] = {}
    for one in chains:
        for found in one.mentions:
            place = _Place(found.start, one, found.words[-1].start)
            named.setdefault(found.sentence, []).append(place)
    taken = {word.start for one in chains for found in one.mentions for word in found.words}
    called = _Called(chains, trees)
    before: list[_Place] = []
    last = -2
    subject: Chain | None = None
    for number in sorted(trees):
        if subject and number == last + 1 and (owner := _owner(trees[number])):
            yield Mention(owner.start, owner.end, subject.type, subject.referent)
        subject = _subject(trees[number], named.get(number, ()))
        people = [p for p in named.get(number, ()) if p.chain.type is NameType.PERSON]
        crowd = _strangers(trees[number], people)
        bodies = [p for p in named.get(number, ()) if p.chain.type in _BODIES]
        held = _in_sentence(trees[number], called, people, bodies, before, crowd, taken)
        for mention, one in held:
            if one.type is NameType.PERSON:
                people.append(_Place(mention.start, one, mention.start))
            yield mention
        before = people if people or number > last + 1 else []
        before = [] if crowd else before
        last = number


def _owner(tree: Tree) -> Word | None:
    """The referent of an "its" that begins a sentence: the subject of the sentence before."""
    first = tree.words[0] if tree.words else None
    return first if first and first.text == "Its" else None


def _subject(tree: Tree, named: Sequence[_Place]) -> Chain | None:
    """The organisation that a sentence is about, if it names no other."""
    bodies = [place for place in named if place.chain.type is NameType.ORGANISATION]
    one = sole({id(place.chain): place.chain for place in bodies}.values())
    if one is None:
        return None
    starts = {place.last for place in bodies}
    heads = {word.index for word in tree.words if word.start in starts}
    heads |= {tree.words[index].head for index in heads if tree.words[index].relation == "appos"}
    told = any(tree.words[n].relation == "nsubj" and _is_main(tree, tree.words[n]) for n in heads)
    return one if told else None


def _is_main(tree: Tree, word: Word) -> bool:
    above = tree.head(word)
    return above is not None and above.relation == "ROOT"


def _in_sentence(
    tree: Tree,
    called: _Called,
    people: list[_Place],
    bodies: Sequence[_Place],
    before: Sequence[_Place],
    crowd: Sequence[int],
    taken: set[int],
) -> Iterator[tuple[Mention, Chain]]:
    quotes = 0
    for word in tree.words:
        quotes += word.text in {'"', "``", "''"}
        if word.start in taken:
            continue
        folded = word.text.lower()
        one: Chain | None = None
        start = word.start
        if folded in PRONOUNS and quotes % 2 == 0:
            one = _person(word, folded, people, before, crowd)
        elif folded == "it" and quotes % 2 == 0:
            one = _taken_up(tree, word, bodies)
        elif (opening := _description(tree, word)) is not None:
            start = opening.start
            one = called.so(word)
        if one:
            yield Mention(start, word.end, one.type, one.referent), one


def _person(
    word: Word,
    pronoun: str,
    people: Sequence[_Place],
    before: Sequence[_Place],
    crowd: Sequence[int],
) -> Chain | None:
    """The referent of a pronoun: the only possible person in its sentence or the one before."""
    sex = PRONOUNS[pronoun]
    here = [place.chain for place in people if place.start < word.start]
    if any(start < word.start for start in crowd):
        return None
    named = here or [place.chain for place in before]
    fitting = {id(one): one for one in named if one.sex in {"", sex}}
    return sole(fitting.values())


def _taken_up(tree: Tree, word: Word, bodies: Sequence[_Place]) -> Chain | None:
    """The referent of an acting "it": "Norland is adamant that it will never yield".

    It is the subject of the clause above, if that is the name of a body or a country. The "it" of
    "it is likely", or of what something is done to, may be anything.
    """
    clause = tree.head(word)
    if clause is None or (word.relation, clause.relation) != ("nsubj", "ccomp"):
        return None
    if clause.part != "VERB" or clause.lemma in _NOBODYS or tree.children(clause, "ccomp"):
        return None
    above = (tree.children(upper, "nsubj", "nsubjpass") for upper in tree.ancestors(clause))
    subject = next((one[0] for one in above if one), word)
    held = {place.start for place in bodies}
    names = {
        id(place.chain): place.chain
        for place in bodies
        if any(
            mention.words[-1].start == subject.start
            for mention in place.chain.mentions
            if mention.start in held
        )
    }
    return sole(names.values()) if subject.index < word.index else None


def _strangers(tree: Tree, people: Sequence[_Place]) -> list[int]:
    """Where someone without a name is mentioned: a pronoun may refer to them."""
    titles = {noun for place in people for noun in place.chain.nouns}
    return [
        word.start
        for word in tree.words
        if word.tag == "NN"
        and is_role(word.lemma)
        and word.relation != "compound"
        and fold(word.text) not in titles
    ]


def _description(tree: Tree, word: Word) -> Word | None:
    """The "the" of a description that ends with a word; None where there is none."""
    following = tree.words[word.index + 1] if word.index + 1 < len(tree.words) else None
    if word.tag not in _NOUNS or word.relation in {"compound", "nmod", "amod"}:
        return None
    if following is not None and following.tag in _NOUNS | {"NNS", "NNPS"}:
        return None
    lists = name_words()
    if not is_role(word.text) and fold(word.text) not in lists.kinds:
        return None
    if any(
        child.relation in {"prep", "appos", "relcl", "acl", "poss"} for child in tree.children(word)
    ):
        return None
    first = tree.words[word.index - 1] if word.index else None
    return first if first is not None and first.text.lower() == "the" else None
