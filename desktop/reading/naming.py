"""Names of sources: the name in a source's phrase, or the referent of its pronoun or role."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence

from desktop.reading.cues import classes_of, kinds_of_source, quotes_of
from desktop.reading.mention import Mention, NameType
from desktop.reading.name_words import name_words
from desktop.reading.sources import behind_dateline, is_day
from desktop.reading.syntax import Tree, Word
from desktop.text.words import fold

_RELATIVE = frozenset({"who", "which", "that", "whom"})
_ASIDE = frozenset(
    ["appos", "relcl", "acl", "advcl", "punct", "cc", "conj", "parataxis", "dep", "case", "advmod"]
)
# A longer description of a speaker than this is cut.
_CORE_WORDS = 10
# Documents that someone speaks through: "a statement from the ministry", "the mayor's letter".
_THROUGH = frozenset({"by", "from", "of"})
# Names of these types are not antecedents of "who".
_NOBODY = frozenset({"DATE", "GPE", "LOC", "FAC"})
_DISTRICTS = frozenset({"district"})
_AUTHORS = frozenset({NameType.PERSON, NameType.ORGANISATION})


def name_of(tree: Tree, source: Word, names: Sequence[Mention]) -> str:
    """The fullest name of a source, or "" where the article gives none.

    Args:
        tree: the sentence.
        source: the main word of the phrase that names the source.
        names: the names of the article and their anaphors, in order.
    """
    source = antecedent(tree, source) or source
    held = _mention(source, names)
    if held and (source.part != "NOUN" or held.type is not NameType.PLACE):
        return held.referent
    for beside in tree.children(source, "appos"):
        held = _mention(beside, names)
        if held and held.type is not NameType.PLACE:
            return held.referent
        if held is None and beside.part == "PROPN":
            return _capitals(tree, beside)
    for before in tree.children(source, "compound", "nmod"):
        held = _mention(before, names)
        if held and before.index == source.index - 1 and source.part == "PROPN":
            return held.referent
    return _author(tree, source, names)


def _capitals(tree: Tree, word: Word) -> str:
    """A name that nothing else found, with the capitalised words before it."""
    first = word.index
    while first and tree.words[first - 1].part == "PROPN":
        first -= 1
    return " ".join(one.text for one in tree.words[first : word.index + 1])


def subjects(tree: Tree, names: Sequence[Mention]) -> Iterator[tuple[int, str]]:
    """The people a sentence is about, by name, each with its position, in order.

    They are the subjects of its main clauses, or the one person that it names at all. What is
    quoted is passed over: who speaks next need not be who was spoken of.
    """
    quoted = quotes_of(tree).inside
    people = [
        (word, held.referent)
        for word in tree.words
        if word.part == "PROPN"
        and word.index not in quoted
        and (held := _mention(word, names))
        and (held.type is NameType.PERSON or word.entity == "PERSON")
    ]
    mains = main_subjects(tree)
    somebody = any(word.tag == "PRP" or kinds_of_source(word) for word in mains)
    objects = [word for word, _ in people if word.relation in {"dobj", "pobj"}]
    if len({name for _, name in people}) == 1 and objects and not somebody:
        yield people[0][0].start, people[0][1]
        return
    named = {word.index: name for word, name in people}
    for word in mains:
        beside = [named[one.index] for one in tree.children(word, "appos") if one.index in named]
        if beside:
            yield word.start, beside[0]
        elif word.index in named:
            yield word.start, named[word.index]
        elif word.entity == "PERSON" and word.index not in quoted and not _mention(word, names):
            yield word.start, word.text


def told_before(tree: Tree, source: Word) -> Word | None:
    """The subject of the content before a source: "The mayor left, she said"."""
    cue = tree.head(source)
    if cue is None or source.relation != "nsubj":
        return None
    clauses = [one for one in tree.children(cue, "ccomp") if one.index < source.index]
    clause = clauses[-1] if clauses else tree.head(cue) if cue.relation == "parataxis" else None
    found = tree.children(clause, "nsubj", "nsubjpass") if clause is not None else ()
    subject = behind_dateline(tree, found[0]) if found else source
    return subject if subject.index < source.index else None


def main_subjects(tree: Tree) -> list[Word]:
    """The subjects of a sentence's main clauses, in order."""
    return [word for word in tree.words if _is_main(tree, word)]


def _is_main(tree: Tree, subject: Word) -> bool:
    """Whether a word is the subject of a main clause."""
    if subject.relation not in {"nsubj", "nsubjpass"}:
        return False
    verb = tree.head(subject)
    while verb is not None and verb.relation == "conj":
        verb = tree.head(verb)
    return verb is not None and verb.head == verb.index


def antecedent(tree: Tree, pronoun: Word) -> Word | None:
    """The antecedent of a relative pronoun (“the mayor, who said”), or None for another word."""
    if pronoun.text.casefold() not in _RELATIVE:
        return None
    for above in tree.ancestors(pronoun):
        if above.relation == "relcl" and (meant := tree.head(above)):
            return _person_of(tree, meant) if pronoun.text.casefold() == "who" else meant
    return None


def _person_of(tree: Tree, meant: Word) -> Word:
    """“drew the ire of Lind, who said”: Lind says so, not the ire."""
    if meant.entity == "PERSON" or {"people", "bodies"}.intersection(kinds_of_source(meant)):
        return meant
    below = [one for held in tree.children(meant, "prep") for one in tree.children(held, "pobj")]
    place = meant.entity in _NOBODY or fold(meant.text) in name_words().places | _DISTRICTS
    above = [one for one in tree.ancestors(meant) if place]
    found = (one for one in (*below, *above) if one.entity == "PERSON" or kinds_of_source(one))
    return next(found, meant)


def _author(tree: Tree, source: Word, names: Sequence[Mention]) -> str:
    """The person or organisation that speaks through a statement, a letter, a report."""
    if "writings" not in kinds_of_source(source):
        return ""
    owners = list(tree.children(source, "poss"))
    for child in tree.children(source, "prep"):
        if child.text.casefold() in _THROUGH:
            owners += tree.children(child, "pobj")
    above = tree.head(source)
    if (
        not owners
        and source.relation == "dobj"
        and above is not None
        and "utters" in classes_of(above)
    ):
        owners += tree.children(above, "nsubj")
    # “He left,” his statement said: the one whom he quotes by name is another
    inside = quotes_of(tree).inside
    if any(one.tag == "PRP$" and any(place < one.index for place in inside) for one in owners):
        return ""
    held = next((found for one in owners if (found := _mention(one, names))), None)
    return held.referent if held and held.type in _AUTHORS else ""


def named_in(names: Sequence[Mention], start: int, end: int) -> set[str]:
    """The names of those that a span of text mentions."""
    first = bisect_left(names, start, key=lambda one: one.start)
    last = bisect_left(names, end, key=lambda one: one.start)
    return {one.referent for one in names[first:last]}


def _mention(word: Word, names: Sequence[Mention]) -> Mention | None:
    """The narrowest mention that contains or ends with a word."""
    place = bisect_right(names, word.start, key=lambda one: one.start)
    for held in reversed(names[max(0, place - 3) : place]):
        if held.start <= word.start and word.end <= held.end and held.referent:
            return held
    return None


def core(text: str, tree: Tree, source: Word) -> str:
    """The phrase of a source without appositions and asides."""
    found, waiting = [source], [source]
    joined = [one.index for one in tree.children(source, "cc") if one.index > source.index]
    while waiting:
        above = waiting.pop()
        for child in tree.children(above):
            inner = child.relation == "prep" and above is not source and not _is_of(tree, child)
            days = (child, *tree.children(child, "pobj"))
            dated = child.relation != "poss" and any(map(is_day, days))
            if child.relation in _ASIDE or inner or dated or tree.children(child, "pcomp"):
                continue
            found.append(child)
            waiting.append(child)
    # "some sheriffs and two officers in Kelm": what follows the second is said of both
    found = [one for one in found if not joined or one.index < joined[0]]
    found.sort(key=lambda word: word.index)
    last = found[-1] if len(found) <= _CORE_WORDS else source
    return " ".join(text[found[0].start : last.end].split())


def _is_of(tree: Tree, preposition: Word) -> bool:
    """Whether a name goes on behind it: "the chairman of the Joint Chiefs of Staff"."""
    above, below = tree.head(preposition), tree.children(preposition, "pobj")
    named = above is not None and above.part == "PROPN" and below and below[0].part == "PROPN"
    return preposition.text == "of" and bool(named)


def fellows(tree: Tree, source: Word) -> list[Word]:
    """All joint sources: “the mayor, the judge and two doctors said”."""
    found = [source]
    while after := tree.children(found[-1], "conj"):
        found.append(after[0])
    joined = {one.text for held in found for one in tree.children(held, "cc")}
    if joined == {"&"}:
        return [source]  # "Lind & Sons" is one
    return [one for one in found if one.part in {"NOUN", "PROPN", "PRON"}] or [source]
