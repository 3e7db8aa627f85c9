"""Runs: the sequences of capitalised words in a parsed sentence that may be names."""

from collections.abc import Iterator, Sequence
from functools import cache

from desktop.reading.name_words import is_role, name_words
from desktop.reading.syntax import Tree, Word
from desktop.text.lexicon import rows
from desktop.text.words import fold, stop_words

# What spaCy's English models call names; the other types are dates and figures.
NAME_LABELS = frozenset(
    ["PERSON", "ORG", "GPE", "LOC", "FAC", "PRODUCT", "EVENT", "WORK_OF_ART", "LAW", "NORP"]
)
_QUOTES = frozenset(['"', "“", "”", "``", "''"])
_PROPER = frozenset(["NNP", "NNPS"])
# A sentence with at least so many words, most of them written with a capital, is a headline.
_HEADLINE_WORDS = 3
_HEADLINE_SHARE = 0.7
_SMALL = 3  # letters of a word that even a headline may leave in lower case
_VERBS = frozenset(["VBD", "VBZ", "VBP", "VBN", "MD"])
_SHORTEST_WORD = 3
_OF_PEOPLE = frozenset(["april", "may", "june", "august", "jan", "mar", "jun"])
# Between the words of an organisation's name: "the Safety at Work Agency".
_WITHIN_BODIES = frozenset(["at"])
_BEHIND_PARTICLES = frozenset(["la", "der", "den", "-"])


def find_runs(tree: Tree) -> Iterator[tuple[Word, ...]]:
    """The possible names in a sentence; in a headline only what the parser takes for one."""
    return _labelled(tree) if is_headline(tree) else _runs(tree)


def is_headline(tree: Tree) -> bool:
    """Whether a sentence capitalises all but small words: then capitals tell nothing."""
    words = [word for word in tree.words if word.text[0].isalpha() and len(word.text) > _SMALL]
    capital = sum(word.text[0].isupper() for word in words)
    verb = any(word.tag in _VERBS and word.text[0].islower() for word in tree.words)
    return len(words) >= _HEADLINE_WORDS and not verb and capital >= _HEADLINE_SHARE * len(words)


def _labelled(tree: Tree) -> Iterator[tuple[Word, ...]]:
    """The names that the parser finds."""
    for words in tree.entities():
        if words[0].entity in NAME_LABELS and words[0].text[0].isupper():
            yield words


def _runs(tree: Tree) -> Iterator[tuple[Word, ...]]:
    """Sequences of capitalised words, including small words inside names."""
    run: list[Word] = []
    for word in tree.words:
        held = _is_name_word(word) and not _opens_speech(tree, word)
        joined = bool(run) and _joins(tree, run, word)
        if run and (_breaks(run, word) or not (held or joined)):
            yield tuple(run)
            run = []
        if held or (run and joined):
            run.append(word)
    if run:
        yield tuple(run)


def _opens_speech(tree: Tree, word: Word) -> bool:
    """Whether a word is capitalised for its position, and the parser sees no name in it."""
    if word.entity or not word.index or tree.words[word.index - 1].text[-1].isalnum():
        return False
    before = tree.words[word.index - 1].text
    if (before in {",", ".", "-", "'s", "("} or _closes(tree, word)) and word.tag in _PROPER:
        return False
    following = tree.words[word.index + 1] if word.index + 1 < len(tree.words) else word
    return word.tag not in _PROPER or not following.text[0].isupper()


def _closes(tree: Tree, word: Word) -> bool:
    """Whether a word directly follows the end of a quotation."""
    marks = sum(one.text in _QUOTES for one in tree.words[: word.index])
    return tree.words[word.index - 1].text in _QUOTES and marks % 2 == 0


def _breaks(run: Sequence[Word], word: Word) -> bool:
    """Whether a name ends before a word although that is capitalised, too."""
    if not word.opens or (len(run) == 1 and fold(run[0].text.strip(".")) in name_words().titles):
        return False
    if run[-1].entity in NAME_LABELS:
        return not all(fold(one.text.strip(".")) in name_words().titles for one in run)
    # "Charger Jamal Williams": what stands before a person's name is no part of it
    given = (
        fold(run[-1].text) in {*name_words().sex, *name_words().titles}
        or len(run[-1].text) < _SHORTEST_WORD
    )
    return word.entity == "PERSON" and not given and not is_role(run[-1].text)


def _is_name_word(word: Word) -> bool:
    if not word.text[0].isupper() or (word.entity and word.entity not in NAME_LABELS):
        return False
    folded = fold(word.text.strip("."))
    if folded in _days():
        return False
    if word.tag in _PROPER:
        title = folded in name_words().titles
        return word.index > 0 or bool(word.entity) or title or folded not in stop_words("en")
    if word.index == 0 and not word.entity:
        return False
    if word.entity == "NORP" and word.tag == "JJ":
        return False
    return word.part not in {"PRON", "DET"} and folded not in stop_words("en")


@cache
def _days() -> frozenset[str]:
    """The names of weekdays and months that are not also names of people."""
    forms = {
        fold(form)
        for language, kind, names, *_ in rows("calendar")
        if language == "en" and kind in {"weekday", "month"}
        for form in names.split("|")
    }
    return frozenset(forms - _OF_PEOPLE)


def _joins(tree: Tree, run: Sequence[Word], word: Word) -> bool:
    """Whether a small word joins the name before it to a name word after it."""
    folded = fold(word.text)
    known = folded in name_words().inner or folded in _WITHIN_BODIES
    if not known or word.index + 1 >= len(tree.words):
        return False
    following = tree.words[word.index + 1]
    if folded == "-":
        glued = run[-1].end == word.start and following.start == word.end
        return glued and _is_name_word(following)
    if folded in name_words().of_person:
        return _is_name_word(following) or fold(following.text) in _BEHIND_PARTICLES
    if folded == "of" and fold(following.text) == "the":
        return _is_body(run[-1])
    return _is_name_word(following) and _joins_words(tree, run, word, following)


def _joins_words(tree: Tree, run: Sequence[Word], word: Word, following: Word) -> bool:
    """Whether a small word between two name words joins them."""
    folded = fold(word.text)
    if folded in _WITHIN_BODIES:
        return _ends_a_body(tree, run, following)
    held = word.entity in NAME_LABELS and not word.opens
    return _is_held(tree, run, word) if held else folded in {"of", "the"} and _is_body(run[-1])


def _ends_a_body(tree: Tree, run: Sequence[Word], following: Word) -> bool:
    """Whether "the" precedes and an organisation noun follows: "the Safety at Work Agency"."""
    before = run[0].index - 1
    if before < 0 or fold(tree.words[before].text) != "the":
        return False
    last = following
    while last.index + 1 < len(tree.words) and _is_name_word(tree.words[last.index + 1]):
        last = tree.words[last.index + 1]
    return last is not following and fold(last.text) in name_words().bodies


def _is_body(word: Word) -> bool:
    """Whether names of this kind of word continue with "of"."""
    lists = name_words()
    folded = fold(word.text)
    return folded in lists.bodies | lists.places | {"of"} and folded not in lists.titles


def _is_held(tree: Tree, run: Sequence[Word], word: Word) -> bool:
    """Whether a small word that the parser takes for part of a name is one."""
    if word.text == "and":
        return _one_body(tree, run, word)
    owned = word.text in {"'s", "’s", "for", "&", "y", "e"}
    return not (owned and fold(run[-1].text) in name_words().places)


def _one_body(tree: Tree, run: Sequence[Word], word: Word) -> bool:
    """Whether an "and" is inside one organisation's name: "Food and Drug Administration"."""
    last = word.index
    while (
        last + 1 < len(tree.words)
        and tree.words[last + 1].entity
        and not tree.words[last + 1].opens
    ):
        last += 1
    joined = any(one.text == "of" for one in run)
    return joined or fold(tree.words[last].text) in name_words().bodies
