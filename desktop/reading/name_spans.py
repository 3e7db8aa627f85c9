"""Name spans in a parsed sentence, with the titles that accompany them."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from desktop.reading.headlines import is_lower_case
from desktop.reading.name_runs import NAME_LABELS, find_runs, is_headline
from desktop.reading.name_words import is_role, name_words
from desktop.reading.syntax import Tree, Word
from desktop.text.concepts import is_common
from desktop.text.peoples import country
from desktop.text.words import fold, stop_words

_TITLE_WORDS = 4
_FULL_NAME = 2  # words of given name and surname
# "Sen. Ada Holm, R-Kelm": a politician's party and state.
_PARTY = re.compile(r"[RDI][-–][A-Z]")


@dataclass(frozen=True, slots=True)
class Found:
    """A name as it occurs in one sentence.

    Attributes:
        sentence: index of the sentence.
        words: its words, title and possessive left out.
        text: as written.
        title: the title or role written with it, "" for none.
        labels: what the parser takes its words for.
        personal: whether its title is one that only people have.
        beside: whether the title follows it after a comma.
        sure: whether it is a name even if no other place of the article has it.
    """

    sentence: int
    words: tuple[Word, ...]
    text: str
    title: str
    labels: tuple[str, ...]
    personal: bool
    beside: bool
    sure: bool

    @property
    def start(self) -> int:
        """Its first character in the text."""
        return self.words[0].start

    @property
    def end(self) -> int:
        """The character after its last one."""
        return self.words[-1].end


def find_spans(text: str, sentence: int, tree: Tree) -> Iterator[Found]:
    """The names in a sentence, in order; in a headline only what the parser takes for one."""
    headline = is_headline(tree)
    for run in find_runs(tree):
        for words, title, personal in _split_title(tree, run):
            kept = _trim(words)
            if not kept or not _names(kept) or _is_party(text, kept[0].start):
                continue
            before = _noun_before(tree, kept) if not title else ""
            beside = "" if title or before else _apposed(tree, kept)
            yield Found(
                sentence,
                kept,
                text[kept[0].start : kept[-1].end],
                title or before or beside,
                tuple(word.entity for word in kept if word.entity in NAME_LABELS),
                personal or is_role(before) or is_role(beside),
                bool(beside) and tree.words[kept[0].index - 1].text == ",",
                _is_sure(kept, headline=headline),
            )


def _is_party(text: str, start: int) -> bool:
    """Whether a politician's party stands at a character, behind the name: no "D-Day"."""
    return (
        text[max(0, start - 2) : start].rstrip().endswith((",", "("))
        and _PARTY.match(text, start) is not None
    )


def _is_sure(words: Sequence[Word], *, headline: bool) -> bool:
    """Whether words are a name by themselves, wherever else they occur in the article."""
    if headline:
        place = words[0].entity == "GPE" or country(" ".join(word.text for word in words))
        return bool(place) or (len(words) > 1 and words[0].entity == "PERSON")
    word = words[0]
    inside = word.text[1:] != word.text[1:].lower()
    return len(words) > 1 or word.index > 0 or bool(word.entity) or inside


def _split_title(tree: Tree, run: Sequence[Word]) -> Iterator[tuple[tuple[Word, ...], str, bool]]:
    """A name without the titles before it; a name that precedes the titles is separate."""
    words = name_words()
    folded = [fold(word.text.strip(".")) for word in run]
    # "Sen. Ada King": the last word is her surname, behind a title before her name
    behind = len(run) - (2 if len(run) > _FULL_NAME and folded[0] in words.titles else 1)
    last = next((n for n in range(behind, -1, -1) if folded[n] in words.titles), None)
    kinds = words.bodies | words.places
    if (
        last is None
        or last == len(run) - 1
        or folded[-1] in kinds
        or folded[last + 1] in kinds | words.inner
    ):
        yield _without_epithet(run), "", False
        return
    first = last
    while first and folded[first - 1] in words.titles:
        first -= 1
    if _is_the(tree, run[first]) and set(folded[first : last + 1]) <= words.noble:
        yield tuple(run), "", False
        return
    if first and (
        country(run[first - 1].text)
        or folded[first - 1] in kinds
        or run[first - 1].entity in {"ORG", "GPE"}
    ):
        yield tuple(run[:first]), "", False
    title = " ".join(word.text for word in run[first : last + 1])
    yield tuple(run[last + 1 :]), title, True


def _without_epithet(run: Sequence[Word]) -> tuple[Word, ...]:
    """A name without a word capitalised for its position: "Hero Tom Brand"."""
    first = run[0]
    common = is_lower_case(first.text) and fold(first.text) not in name_words().short
    if first.index or len(run) <= _FULL_NAME or not common:
        return tuple(run)
    behind = run[1].entity == "PERSON" and run[1].opens and not first.entity
    return tuple(run[1:]) if behind or first.tag == "JJ" else tuple(run)


def _trim(words: Sequence[Word]) -> tuple[Word, ...]:
    """A name without a leading "the" and non-words at its ends."""
    kept = list(words)
    while kept and (fold(kept[0].text) in {"the", "a", "an"} or not kept[0].text[0].isalnum()):
        kept.pop(0)
    while kept and (
        fold(kept[-1].text) in {"'s", "’s", "the", "of", "and", "&"}
        or not kept[-1].text[-1].isalnum()
    ):
        if kept[-1].text.endswith(".") and kept[-1].text[0].isalnum():
            break
        kept.pop()
    return tuple(kept)


def _names(words: Sequence[Word]) -> bool:
    """Whether words can be a name: not all titles, common nouns or directions."""
    lists = name_words()
    telling = [
        word
        for word in words
        if (folded := fold(word.text.strip("."))) not in lists.no_name | lists.titles | lists.inner
        and folded not in stop_words("en")
        and word.text[0].isupper()
    ]
    if not telling:
        return False
    if len(words) == 1 and not country(words[0].text):
        kind = fold(words[0].text) in lists.bodies | lists.places | lists.roles
        return not kind and not (is_common(words[0].text) and not words[0].entity)
    return any(fold(word.text) not in lists.roles for word in telling)


def _noun_before(tree: Tree, words: Sequence[Word]) -> str:
    """The nouns directly before a name: "opposition leader Maren Holt", "the freighter Corvo"."""
    first = words[0].index
    begin = first
    while (
        begin
        and first - begin < _TITLE_WORDS
        and tree.words[begin - 1].tag in {"NN", "JJ", "NNP", "HYPH"}
        and tree.words[begin - 1].text[-1].isalpha()
    ):
        begin -= 1
    before = tree.words[begin:first]
    while before and before[0].tag == "JJ":
        before = before[1:]
    if not before or before[-1].tag not in {"NN", "NNP"}:
        return ""
    phrase = " ".join(word.text for word in before)
    if is_role(phrase):
        return phrase
    attached = before[-1].relation in {"compound", "nmod"} and before[-1].head >= first
    return phrase if attached and before[-1].text[0].islower() and _is_the(tree, before[0]) else ""


def _is_the(tree: Tree, word: Word) -> bool:
    return word.index > 0 and fold(tree.words[word.index - 1].text) in {"the", "a", "an"}


def _apposed(tree: Tree, words: Sequence[Word]) -> str:
    """The noun in apposition to a name: "the fire chief, Owen Strake", "Mara Lind, the owner"."""
    inside = {word.index for word in words}
    head = next(
        (word for word in words if word.head not in inside or word.head == word.index), words[-1]
    )
    above = tree.head(head)
    if head.relation == "appos" and above is not None and _is_common_noun(above):
        return _noun_phrase(tree, above)
    for child in tree.children(head, "appos"):
        if child.tag == "NN" and child.index > words[-1].index:
            return _noun_phrase(tree, child)
    return ""


def _is_common_noun(word: Word) -> bool:
    """Whether a word is a common noun; a role may be capitalised."""
    return word.tag in {"NN", "NNP"} and (word.text[0].islower() or is_role(word.text))


def _noun_phrase(tree: Tree, noun: Word) -> str:
    first = noun.index
    while first and tree.words[first - 1].tag in {"NN", "JJ", "NNP", "HYPH"}:
        first -= 1
    return " ".join(word.text for word in tree.words[first : noun.index + 1][-_TITLE_WORDS:])
