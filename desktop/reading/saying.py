"""Attribution in a parsed sentence: the source, the cue, and the content span."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from desktop.reading.attribution import Attribution, Sort
from desktop.reading.cues import Cue, Quotes, classes_of, find_cues, kinds_of_source, quotes_of
from desktop.reading.scopes import scope_of, trimmed, written_in
from desktop.reading.sources import CITING, MARKS, owner_of, source_of, source_span
from desktop.reading.syntax import Tree, Word

# A source farther from its cue than this is in another clause: the cue alone is the phrase.
_PHRASE = 30
# Marks that separate two statements of one sentence.
_APART = frozenset({";", ":"})
_SUPPOSING = frozenset({"if", "unless", "whether"})
_NOBODYS = frozenset({"neither", "what"})
_ORDER = (
    ("denies", Sort.DENIES),
    ("says", Sort.SAYS),
    ("thinks", Sort.THINKS),
    ("intends", Sort.WANTS),
    ("judges", Sort.JUDGES),
)


@dataclass(frozen=True, slots=True)
class Saying:
    """An attribution with the head word of its source.

    Attributes:
        attribution: its speaker is as written.
        source: the main word of who is credited, or None where nobody is named.
    """

    attribution: Attribution
    source: Word | None


def find_sayings(text: str, tree: Tree) -> Iterator[Saying]:
    """The attributions of all sorts in a sentence, in order of their cues; English only."""
    quotes = quotes_of(tree)
    found: list[Saying] = []
    for cue in find_cues(tree, quotes):
        one = _saying(text, tree, cue, quotes)
        nested = cue.word.index in quotes.inside
        found.append(replace(one, attribution=replace(one.attribution, nested=nested)))
    marks = [one for one in tree.words if one.text in _APART and one.index not in quotes.inside]
    spoken = [one.attribution for one in found if one.source and _is_spoken(one.attribution)]
    for one in found:
        yield replace(one, attribution=_apart(tree, one.attribution, spoken, marks))


def _is_spoken(one: Attribution) -> bool:
    return one.sort in {Sort.SAYS, Sort.DENIES}


def _apart(
    tree: Tree, one: Attribution, spoken: Sequence[Attribution], marks: Sequence[Word]
) -> Attribution:
    """An attribution without what follows a mark where another attribution begins.

    “According to the mayor it takes a week; Holm said it took a month”.
    """
    start, end = tree.words[0].start, tree.words[-1].end
    for mark in marks:
        if one.start < mark.start and any(mark.end <= other.start for other in spoken):
            end = min(end, mark.start) if not _opens(one, mark) else end
        elif mark.end <= one.start and any(
            other.end <= mark.start and not _opens(other, mark) for other in spoken
        ):
            start = max(start, mark.end)
    first, last = max(one.scope[0], start), min(one.scope[1], end)
    if first >= last and one.scope != one.cue_at:
        first, last = (one.end, end) if one.end < end else (start, one.start)
    return replace(one, scope=trimmed(tree, first, last) or one.scope)


def _opens(one: Attribution, mark: Word) -> bool:
    """Whether a mark opens the content of an attribution: “The mayor said: …”."""
    return mark.text == ":" and one.end <= mark.start <= one.end + 1


def _saying(text: str, tree: Tree, cue: Cue, quotes: Quotes) -> Saying:
    word = cue.word
    cited = _cited(tree, word)
    source = cited or source_of(tree, word)
    if source is not None and word.relation == "advcl" and not _can_speak(source):
        source = _nearest(tree, word) or source
    sort = _sort(tree, word, source)
    if cited and (not _can_speak(cited) or _is_somebodys(tree, word)):
        sort = Sort.OTHER
    if source is None:
        return _nobodys(text, tree, word, sort)
    span = source_span(tree, source)
    at = _cue_span(tree, word)
    first, last = min(span[0], at[0]), max(span[1], at[1])
    if max(span[0] - at[1], at[0] - span[1]) > _PHRASE:
        first, last = at
    scope = scope_of(tree, word, (first, last), span)
    if source.relation == "dobj" and word.lemma in CITING:
        scope = _of_citing(tree, word) or scope
    if sort in {Sort.SAYS, Sort.DENIES} and not (
        scope is not None and (scope[0] <= first or _is_statement(tree, word, scope, quotes))
    ):
        sort = Sort.OTHER
    attribution = Attribution(
        text[slice(*span)], first, last, scope or at, text[slice(*at)], sort, span, at,
    )  # fmt: skip
    return Saying(attribution, source)


def _is_statement(tree: Tree, word: Word, scope: tuple[int, int], quotes: Quotes) -> bool:
    """Whether a cue's content is a statement: a clause or a quotation, not an object or adjunct."""
    if word.lemma == "accord" or word.text in MARKS:
        return True
    held = {child.relation for child in tree.children(word) if child.start < scope[1]}
    if any(written_in(tree, one) for one in tree.children(word, "prep")):
        return True
    if held & {"ccomp", "xcomp", "acl"} or ("dobj" in held and "states" in classes_of(word)):
        return True
    return any(tree.words[place].start in range(*scope) for place in quotes.inside)


def _nobodys(text: str, tree: Tree, word: Word, sort: Sort) -> Saying:
    """“is expected to”, “the claim that”: an attribution without a named source."""
    at = _cue_span(tree, word)
    scope = scope_of(tree, word, at, at) or at
    sort = Sort.OTHER if sort in {Sort.SAYS, Sort.DENIES} else sort
    return Saying(Attribution("", *at, scope, text[slice(*at)], sort, None, at), None)


def _cue_span(tree: Tree, word: Word) -> tuple[int, int]:
    if word.lemma == "accord":
        to = tree.children(word, "prep")
        return word.start, to[0].end if to else word.end
    particles = [one.end for one in tree.children(word, "prt") if one.index == word.index + 1]
    return word.start, max([word.end, *particles])


def _cited(tree: Tree, word: Word) -> Word | None:
    """The source in “…, citing the ministry”: the cited one, not the one that cites."""
    if word.lemma in CITING and word.tag == "VBG" and word.relation in {"advcl", "acl"}:
        return next(iter(tree.children(word, "dobj")), None)
    return None


def _is_somebodys(tree: Tree, citing: Word) -> bool:
    """Whether a person says it and cites another for it: “the mayor said, citing the bank”.

    An agency passes on what it cites; a person says it himself, and may have misunderstood.
    """
    above = _citer(tree, citing)
    source = source_of(tree, above) if above else None
    return source is not None and (source.entity == "PERSON" or "people" in kinds_of_source(source))


def _can_speak(source: Word) -> bool:
    return source.part != "NOUN" or bool(kinds_of_source(source))


def _nearest(tree: Tree, word: Word) -> Word | None:
    """“The row began as Lind left, saying …”: the last preceding subject that can speak."""
    subjects = [one for one in tree.words[: word.index] if one.relation == "nsubj"]
    return next((one for one in reversed(subjects) if _can_speak(one)), None)


def _of_citing(tree: Tree, word: Word) -> tuple[int, int] | None:
    """“It burned down, the agency reported, citing the ministry”: the content of the report."""
    above = _citer(tree, word) or tree.head(word)
    clauses = tree.children(above, "ccomp") if above is not None else ()
    if not clauses:
        return None
    inner = {one.index for one in tree.subtree(word)}
    held = [one for one in tree.subtree(clauses[0]) if one.index not in inner]
    return trimmed(tree, held[0].start, held[-1].end)


def _citer(tree: Tree, citing: Word) -> Word | None:
    """The verb of saying that a citation supports."""
    return next((one for one in tree.ancestors(citing) if "says" in classes_of(one)), None)


def _sort(tree: Tree, word: Word, source: Word | None) -> Sort:
    if word.lemma == "accord" or word.text in MARKS:
        return Sort.SAYS
    classes = classes_of(word)
    sort = next((sort for name, sort in _ORDER if name in classes), Sort.OTHER)
    if "shows" in classes and "says" not in classes and tree.children(word, "ccomp"):
        sort = Sort.SAYS
    if sort is Sort.SAYS and (_is_thing(tree, word, source) or _is_reader(word, source)):
        return Sort.OTHER
    objects = [one.text.casefold() for one in tree.children(word, "dobj")]
    if "what" in objects or (word.lemma == "put" and "it" not in objects):
        return Sort.OTHER  # "what she had said": not told here; "as she put it", but nothing else
    if sort in {Sort.SAYS, Sort.DENIES} and (_is_asked(tree, word) or _is_idle(tree, word, source)):
        return Sort.OTHER
    nobodys = source is not None and _is_nobodys(tree, source)
    unsaid = nobodys or _is_withheld(tree, word) or _is_anothers(tree, word)
    if sort in {Sort.SAYS, Sort.DENIES} and unsaid:
        return Sort.OTHER
    return sort


def _is_asked(tree: Tree, word: Word) -> bool:
    """“How did the mayor respond?”: the verb of a question, its auxiliary before its subject."""
    asked = tree.words[-1].text == "?"
    subjects = tree.children(word, "nsubj") if asked else ()
    return any(one.index < subjects[0].index for one in tree.children(word, "aux") if subjects)


def _is_idle(tree: Tree, word: Word, source: Word | None) -> bool:
    """“It was too soon to tell”, with an "it" that stands for the verb; “continued to test”."""
    if word.lemma == "continue" and tree.children(word, "xcomp"):
        return True
    infinitive = any(one.text.casefold() == "to" for one in tree.children(word, "aux"))
    return source is not None and source.text.casefold() == "it" and infinitive


def _is_nobodys(tree: Tree, source: Word) -> bool:
    """“Neither Lind nor Okker said”, “What Lind said was wrong”, whose “what” parsers misplace."""
    before = tree.children(source, "det", "preconj", "cc")
    return not _NOBODYS.isdisjoint(one.text.casefold() for one in before)


def _is_thing(tree: Tree, word: Word, source: Word | None) -> bool:
    """“The blaze claimed 12 lives”: a subject that can't speak has no content, only an object."""
    if source is None or source.part != "NOUN" or kinds_of_source(source):
        return False
    held = {child.relation for child in tree.children(word)}
    return "dobj" in held and "ccomp" not in held


def _is_reader(word: Word, source: Word | None) -> bool:
    """“a report which the Post has read”: a sign “reads” as follows, the press only reads."""
    if word.lemma != "read" or source is None:
        return False
    kinds = kinds_of_source(source)
    return source.part != "NOUN" or (bool(kinds) and "writings" not in kinds)


def _is_anothers(tree: Tree, word: Word) -> bool:
    """“faced criticism”, “disputed claims that”: the subject is not the source."""
    if word.part != "NOUN" or owner_of(tree, word) is not None:
        return False
    above = tree.head(word)
    return word.relation != "dobj" or above is None or "utters" not in classes_of(above)


def _is_denied_with(tree: Tree, word: Word) -> bool:
    """“neither confirmed nor denied”, “did not confirm or deny”: the first verb is negated."""
    above = tree.head(word)
    if word.relation != "conj" or above is None:
        return False
    joined = {one.text.casefold() for one in tree.children(above, "cc", "preconj")}
    return "nor" in joined or ("or" in joined and bool(tree.children(above, "neg")))


def _is_withheld(tree: Tree, word: Word) -> bool:
    """“did not say”, “declined to say”, “will say”, “if she says”: nothing was said."""
    if tree.children(word, "neg") or _is_denied_with(tree, word):
        return True
    if any(one.tag == "MD" for one in tree.children(word, "aux")):
        return True
    if any(one.text.casefold() in _SUPPOSING for one in tree.children(word, "mark")):
        return True
    above = tree.head(word)
    return word.relation == "xcomp" and above is not None and "withholds" in classes_of(above)
