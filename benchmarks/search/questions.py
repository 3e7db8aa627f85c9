"""What is asked in the benchmark, as every engine is asked it."""

import random
from dataclasses import dataclass

import numpy as np

from benchmarks.search.corpus import SEED, articles, english
from benchmarks.search.vocabulary import Vocabulary

EACH = 5  # questions of a kind
_LINES = 20  # typed


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    Attributes:
        kind: "all" (every word), "any", "phrase", "prefix" (the last word goes on), "fuzzy",
            "filter" (one outlet, two years), "newest", "facets" or "typing" (as "prefix", as
            somebody types).
        words: what is asked for.
        snippets: True if the rows are to have snippets.
    """

    kind: str
    words: tuple[str, ...]
    snippets: bool = False


def questions(number: int) -> dict[str, list[Question]]:
    """By measure, for an archive of so many articles."""
    words, phrases = english()
    common = _ranked(words, 0)
    middling = _ranked(words, 120)
    rare = _of_about(words, number, 5)
    pairs = list(zip(common, reversed(middling), strict=True))
    return {
        "rare term": [Question("all", (word,)) for word in rare],
        "common term": [Question("all", (word,)) for word in common],
        "AND": [Question("all", pair) for pair in pairs],
        "OR": [Question("any", (*pair, rare[0])) for pair in pairs],
        "phrase": [Question("phrase", phrase) for phrase in phrases[:EACH]],
        "prefix": [Question("prefix", (word[:3],)) for word in middling],
        "fuzzy": [Question("fuzzy", (_misspelled(word),)) for word in _long(words)],
        "source and date": [Question("filter", (word,)) for word in common],
        "newest first": [Question("newest", (word,)) for word in common],
        "facets": [Question("facets", (word,)) for word in common],
        "snippets": [Question("all", pair, snippets=True) for pair in pairs],
    }


def keystrokes() -> list[Question]:
    """Each state of each line while it is typed, asked as the window asks it."""
    return [
        Question("all" if line[length - 1] == " " else "typing", tuple(line[:length].split()), True)
        for line in typed_lines()
        for length in range(1, len(line) + 1)
    ]


def typed_lines() -> list[str]:
    """What some English articles say: two words that tell something, or three next to another."""
    drawn = random.Random(SEED)
    lines: list[str] = []
    for article in articles(200):
        if article.language != "en":
            continue
        plain = article.text.translate(str.maketrans("", "", ",.”")).split()
        at = drawn.randrange(len(plain) - 3)
        telling = [word for word in plain[at : at + 30] if len(word) > 4]
        lines.append(" ".join(telling[:2] if len(lines) % 2 else plain[at : at + 3]).lower())
        if len(lines) == _LINES:
            break
    return lines


def _ranked(words: Vocabulary, first: int) -> list[str]:
    """Words that bend, from a rank on; their stems are mostly they themselves."""
    shares = np.diff(words.common, prepend=0.0)[words.grammar : words.names]
    best = words.grammar + np.argsort(-shares)[first : first + EACH]
    return [words.forms[at] for at in best.tolist()]


def _of_about(words: Vocabulary, number: int, articles_: int) -> list[str]:
    """Names that so many articles hold."""
    shares = np.diff(words.common, prepend=0.0)[words.names :]
    nearest = np.abs(shares * number * 300 - articles_)
    return [words.forms[words.names + at].lower() for at in np.argsort(nearest)[:EACH].tolist()]


def _long(words: Vocabulary) -> list[str]:
    return [word for word in _ranked(words, 0) + _ranked(words, 40) if len(word) > 4][:EACH]


def _misspelled(word: str) -> str:
    return word[:2] + word[3:]
