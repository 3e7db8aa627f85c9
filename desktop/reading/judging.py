"""Features of loaded language: what in the words of a statement tells that it judges."""

import math
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from desktop.paths import RESOURCES
from desktop.reading.headlines import is_lower_case
from desktop.reading.syntax import Tree, Word
from desktop.text.words import fold, stem, stop_words, tokenize

_NO_WORDS = frozenset({"PUNCT", "SPACE", "SYM", "NUM", "PROPN"})
_MARKS = frozenset('!?"“”‘—–…:;(')
_MOST_MARKS = 3  # occurrences of a repeated mark that are counted
# Less charged nouns carry the topic: they would teach the topics of the training data.
_CHARGED = 1.0
_TOLD = 3  # number of the most charged words that are features of their own
_STRONG = 2.0  # of 4.0, above which a word is very positive or negative
# Affixes carry over to words not seen in learning. Longer ones would be the words themselves.
_BEGINNINGS, _ENDINGS = (3, 4, 5), (3, 4)
_SHORTEST = 5  # a word has ends apart from itself


@dataclass(frozen=True, slots=True)
class Token:
    """A word of a statement that is not part of a name.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        key: what it is weighed by.
        stem: what its charge is kept by.
        part: part of speech (Universal Dependencies), "" where it is not known.
    """

    start: int
    end: int
    key: str
    stem: str
    part: str


def tokens(text: str, start: int, end: int, tree: Tree | None) -> list[Token]:
    """The words of a statement without names and figures, in order.

    Args:
        text: the article's text.
        start: where the statement begins.
        end: where it ends.
        tree: its syntax, where it is known; else what has a capital inside is taken for a name.
    """
    if tree and tree.words:
        return [
            _token(word.start, word.end, word.text, word.part)
            for word in tree.words
            if word.part not in _NO_WORDS and not word.entity and not _is_name(word.text)
        ]
    return [
        Token(t.start, t.end, t.folded, t.stem, "")
        for t in tokenize(text, "en", start, end)
        if not t.name and not t.folded[0].isdigit()
    ]


def _is_name(word: str) -> bool:
    """Whether a word has a capital that news does not write small: a name the parser missed."""
    return word[:1].isupper() and not is_lower_case(word) and fold(word) not in stop_words("en")


def _token(start: int, end: int, word: str, part: str) -> Token:
    folded = fold(word)
    return Token(start, end, folded, stem(folded, "en"), part)


def features(
    found: Sequence[Token], tree: Tree | None, charges: Mapping[str, float], words: str
) -> dict[str, float]:
    """The features of a statement: words, pairs and parts of them, grammar, charge, valence.

    Args:
        found: its words.
        tree: its syntax, where it is known.
        charges: how much each stem judges.
        words: the statement as written.
    """
    told = [one for one in found if one.part != "NOUN" or charges.get(one.stem, 0.0) >= _CHARGED]
    keys = {one.key for one in told}
    keys |= {f"{a.key} {b.key}" for a, b in pairwise(told) if b.start - a.end < 2}
    share = 1.0 / math.sqrt(max(len(keys), 1))  # long statements hold more words of any kind
    weights = dict.fromkeys(sorted(keys), share)
    marks = Counter(character for character in words if character in _MARKS)
    weights |= {f"#{mark}": min(n, _MOST_MARKS) / _MOST_MARKS for mark, n in sorted(marks.items())}
    weights |= dict(_affixes(found))
    weights |= dict(_charge(found, charges))
    weights |= dict(_valence(found))
    if tree and tree.words:
        weights |= dict(_grammar(tree.words))
    return weights


def _affixes(found: Sequence[Token]) -> Iterator[tuple[str, float]]:
    """The beginnings and ends of the words."""
    counts: Counter[str] = Counter()
    for word in (one.key for one in found if len(one.key) >= _SHORTEST):
        counts.update(f"{word[:n]}~" for n in _BEGINNINGS)
        counts.update(f"~{word[-n:]}" for n in _ENDINGS)
    share = 1.0 / math.sqrt(max(counts.total(), 1))
    for key, count in sorted(counts.items()):
        yield key, share * math.sqrt(count)


def _charge(found: Sequence[Token], charges: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    held = sorted((charges.get(one.stem, 0.0) for one in found), reverse=True)
    for rank, charge in enumerate(held[:_TOLD], 1):
        yield f"#charge {rank}", charge
    yield "#charge", math.fsum(held)
    yield "#charge a word", math.fsum(held) / max(len(held), 1)


def _valence(found: Sequence[Token]) -> Iterator[tuple[str, float]]:
    """How positive and how negative the words are, independently of what was learned here."""
    table = valences()
    held = [table.get(one.key, 0.0) for one in found]
    length = math.sqrt(len(held) + 1)
    yield "#valence good", math.fsum(value for value in held if value > 0.0) / length
    yield "#valence bad", -math.fsum(value for value in held if value < 0.0) / length
    yield "#valence strong", sum(abs(value) >= _STRONG for value in held) / length
    yield "#valence most", max(map(abs, held), default=0.0)
    yield "#valence worst", -min(held, default=0.0)


def _grammar(words: Sequence[Word]) -> Iterator[tuple[str, float]]:
    tags = Counter(word.tag for word in words)
    for tag, count in sorted(tags.items()):
        yield f"#{tag}", count / len(words)
    for pair in sorted({f"#{a.tag} {b.tag}" for a, b in pairwise(words)}):
        yield pair, 1.0
    yield "#length", math.log1p(len(words))


@cache
def charges() -> dict[str, float]:
    """How strongly each stem judges: the log odds, where positive."""
    return {key: values[0] for key, values in _table("loaded.tsv").items()}


@cache
def valences() -> dict[str, float]:
    """How positive or negative each word is, -4.0 to 4.0, where known."""
    return {key: values[0] for key, values in _table("valence.tsv").items()}


@cache
def weights() -> dict[str, tuple[float, ...]]:
    """The weight of each feature for a statement's being biased, and for its being loaded."""
    return _table("judging.tsv")


def _table(name: str) -> dict[str, tuple[float, ...]]:
    lines = (RESOURCES / "words" / name).read_text("utf-8").splitlines()
    # words hold no "#": a line that begins with "# " is of the head
    rows = (line.split("\t") for line in lines if line and not line.startswith("# "))
    return {row[0]: tuple(map(float, row[1:])) for row in rows}
