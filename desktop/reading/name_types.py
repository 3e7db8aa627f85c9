"""Name types: classified by evidence from every place where an article has the name.

The parser's own types are only one voter: at its second mention it takes a town for an organisation
or a person. Weights were set by reading the development half of the labelled sets.
"""

from collections import Counter
from collections.abc import Iterable, Iterator

from desktop.reading.attribution import lexicon
from desktop.reading.mention import NameType
from desktop.reading.name_spans import Found
from desktop.reading.name_words import name_words
from desktop.reading.syntax import Tree, Word
from desktop.text.peoples import country
from desktop.text.words import fold

Votes = Counter[NameType]

_TYPES = _PERSON, _BODY, _PLACE, _OTHER = tuple(NameType)
_LABELS = {
    "PERSON": (_PERSON, 1.0),
    "ORG": (_BODY, 0.8),
    "GPE": (_PLACE, 1.0),
    "LOC": (_PLACE, 1.0),
    "FAC": (_PLACE, 0.8),
    "NORP": (_OTHER, 0.8),
    "PRODUCT": (_OTHER, 0.8),
    "EVENT": (_OTHER, 0.8),
    "WORK_OF_ART": (_OTHER, 0.8),
    "LAW": (_OTHER, 0.8),
}
_LONE_PERSON = 0.6  # the parser mistakes many single words for people
_LONGEST_ACRONYM = 5
_LEAST = 0.5


def by_adjectives(name: str, words: frozenset[str]) -> Votes:
    """The evidence of adjectives: a name with "Merevian" beside "Merevia" is a place.

    Args:
        name: of one word.
        words: the capitalised words of the article.
    """
    stems = {name, name[:-1]} if name[-1] in "aeiouy" else {name}
    endings = ("n", "an", "ian", "ese", "ish", "er", "ers")
    known = any(f"{stem}{ending}" in words for stem in stems for ending in endings)
    heard: Votes = Counter()
    heard[_PLACE] = 3 if known else 0
    return heard


def votes(found: Found, tree: Tree) -> Votes:
    """The types that one mention of a name is evidence for."""
    heard: Votes = Counter()
    for voices in (_by_label(found), _by_words(found), _by_title(found), _by_syntax(found, tree)):
        for kind, weight in voices:
            heard[kind] += weight  # pyright: ignore[reportArgumentType] (counts may be fractions)
    return heard


def verdict(heard: Votes) -> NameType:
    """The type with most evidence; other where there is little."""
    kind = max(_TYPES, key=lambda one: heard[one])
    return kind if heard[kind] >= _LEAST else NameType.OTHER


def _by_label(found: Found) -> Iterator[tuple[NameType, float]]:
    if found.labels:
        kind, weight = _LABELS[Counter(found.labels).most_common(1)[0][0]]
        lone = kind is _PERSON and len(found.words) == 1
        yield kind, weight * (_LONE_PERSON if lone else 1.0)


def _by_words(found: Found) -> Iterator[tuple[NameType, float]]:
    """The evidence of the words of a name."""
    lists = name_words()
    words = [fold(word.text.strip(".")) for word in found.words]
    known = country(found.text)
    if known:
        yield (_PLACE, 4.0) if known.place else (_OTHER, 4.0)
    joined = words.index("of") if "of" in words else 0
    if joined:
        yield _PERSON, -2.0
    if words[-1] in lists.laws:
        yield _OTHER, 3.0
    elif words[-1] in lists.bodies or (joined and words[joined - 1] in lists.bodies):
        yield _BODY, 3.0
    elif len(words) > 1 and (words[-1] in lists.places or words[0] in lists.places):
        yield _PLACE, 2.5
    if found.text.isupper() and 2 <= len(found.text) <= _LONGEST_ACRONYM:
        yield _BODY, 1.0
    if words[0] in lists.sex and words[0] not in lists.titles:
        yield _PERSON, 2.0 if len(words) > 1 else 0.5


def _by_title(found: Found) -> Iterator[tuple[NameType, float]]:
    if found.personal:
        yield _PERSON, 3.0
    elif found.title:
        noun = fold(found.title.split()[-1])
        lists = name_words()
        kind = _BODY if noun in lists.bodies else _PLACE if noun in lists.places else _OTHER
        yield kind, 0.8 if found.beside else 1.5


def _by_syntax(found: Found, tree: Tree) -> Iterator[tuple[NameType, float]]:
    """The evidence of the words around a name."""
    after = [word.text.lower() for word in tree.words[found.words[-1].index + 1 :][:2]]
    if found.text.isupper() and not found.words[0].index and after[:1] in ([","], ["("], ["-"]):
        yield _PLACE, 2.0  # "PORT ESTRIN, Sept. 8 (Meridian Wire) -"
    if after[:1] == [","] and len(after) > 1:
        if after[1] in {"who", "whose"}:
            yield _PERSON, 2.0
        elif after[1].isdigit() and len(after[1]) <= 2:
            yield _PERSON, 1.5
        elif after[1] == "which":
            yield _PERSON, -1.0
    yield from _by_head(found, tree)


def _by_head(found: Found, tree: Tree) -> Iterator[tuple[NameType, float]]:
    """The evidence of a name's head: "in Tollmere", "town of Tollmere", "Tollmere residents"."""
    head = _head(found.words)
    above = tree.head(head)
    before = tree.words[found.words[0].index - 1].text.lower() if found.words[0].index else ""
    if before == "the" and (
        above is None or head.relation not in {"compound", "nmod", "amod", "poss"}
    ):
        yield _PERSON, -1.5
    if above is None:
        return
    if head.relation == "pobj":
        yield from _by_preposition(tree, above)
    elif head.relation in {"compound", "nmod", "poss"}:
        if fold(above.text) in name_words().of_place:
            yield _PLACE, 1.0
        elif fold(above.text) in name_words().bodies:
            yield _BODY, 1.0
    elif head.relation == "nsubj" and lexicon().cue.fullmatch(above.text):
        yield _PERSON, 0.4
        yield _BODY, 0.4


def _by_preposition(tree: Tree, preposition: Word) -> Iterator[tuple[NameType, float]]:
    folded = fold(preposition.text)
    noun = tree.head(preposition)
    if folded in name_words().before_place:
        yield _PLACE, 1.5
    elif folded in {"at", "from", "to", "on"}:
        yield _PLACE, 0.5
    elif folded == "of" and noun is not None:
        lemma = fold(noun.lemma)
        if lemma in name_words().places | name_words().of_place:
            yield _PLACE, 2.0


def _head(words: Iterable[Word]) -> Word:
    held = list(words)
    inside = {word.index for word in held}
    outward = [word for word in held if word.head not in inside or word.head == word.index]
    return outward[-1] if outward else held[-1]
