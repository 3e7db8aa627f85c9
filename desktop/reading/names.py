"""Names: the entities an article names, found in the syntax of its statements."""

from collections.abc import Iterator, Mapping, Sequence

from desktop.reading.anaphors import find_anaphors
from desktop.reading.capitals import find_capitalised
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_chains import Chain, chain, key_of
from desktop.reading.name_spans import Found, find_spans
from desktop.reading.syntax import Tree
from desktop.text.peoples import country
from desktop.text.sentences import Sentence
from desktop.text.words import fold

# Suffixes that distinguish a place's adjective from the place: "Merevian", "Castellinese".
_ADJECTIVES = ("an", "ish", "ese", "ic")


def find_names(
    text: str,
    trees: Mapping[int, Tree],
    sentences: Sequence[Sentence] = (),
    language: str = "en",
) -> tuple[Mention, ...]:
    """The names in an article's statements, and their anaphors, in order.

    Args:
        text: the article's text.
        trees: the syntax of its statements by index of their sentence.
        sentences: all its sentences: in languages without syntax, names are found by capitals.
        language: ISO 639-1 code.
    """
    if not trees:
        return find_capitalised(text, sentences, language)
    chains = [one for one in chain(_found(text, trees), trees, text) if _is_name(one)]
    named = [
        Mention(found.start, found.end, one.type, one.referent, found.title)
        for one in chains
        for found in one.mentions
    ]
    return tuple(sorted([*named, *find_anaphors(chains, trees)], key=lambda one: one.start))


def _found(text: str, trees: Mapping[int, Tree]) -> list[Found]:
    """The names in all sentences; uncertain ones only where a certain one is the same."""
    names = [one for number, tree in trees.items() for one in find_spans(text, number, tree)]
    known = {key_of(one) for one in names if one.sure}
    known |= {(key[-1],) for key in known}
    names = [one for one in names if one.sure or key_of(one) in known]
    return sorted([*names, *_opening(names, trees)], key=lambda one: one.start)


def _opening(names: Sequence[Found], trees: Mapping[int, Tree]) -> Iterator[Found]:
    """Surnames that begin a sentence and are taken for common nouns there: "Miller won".

    An article that names Ida Miller in full does not begin a sentence with a miller of no article.
    """
    surnames = {
        one.words[-1].text
        for one in names
        if len(one.words) > 1 and one.labels and set(one.labels) == {"PERSON"}
    }
    held = {one.start for one in names}
    for number, tree in trees.items():
        for first in tree.words[:1]:
            if first.text not in surnames or first.tag != "NN" or first.start in held:
                continue
            yield Found(number, (first,), first.text, "", (), False, False, False)


def _is_name(one: Chain) -> bool:
    """Whether a chain is a name, not an adjective of a place or people."""
    if len(one.keys[0]) > 1 or one.type is NameType.PERSON:
        return True
    known = country(one.referent)
    if known:
        return known.place or not all(_modifies(found) for found in one.mentions)
    adjective = fold(one.referent).endswith(_ADJECTIVES)
    return not (adjective and all(_modifies(found) for found in one.mentions))


def _modifies(found: Found) -> bool:
    word = found.words[-1]
    return word.relation in {"amod", "compound", "nmod"} and word.head > word.index
