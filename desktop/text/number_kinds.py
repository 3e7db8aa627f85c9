"""Number words of a language, by their kind: which may follow which, and how they combine."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from desktop.text.lexicon import rows
from desktop.text.pieces import Phrases

# Which kind of number word may follow which: "two hundred six", never "six two".
FOLLOWS: Mapping[str, tuple[str, ...]] = {
    "unit": ("", "tens", "score", "hundred", "hundreds", "cent", "scale", "thousand"),
    # "один" is somebody, too, and "un" an article, unless a number precedes
    "one": ("tens", "score", "hundreds", "cent", "thousand"),
    "teen": ("", "score", "hundred", "hundreds", "cent", "scale", "thousand"),
    "tens": ("", "hundred", "hundreds", "cent", "scale", "thousand"),
    # French counts by twenties from sixty on: "soixante-dix-sept", "quatre-vingt-onze"
    "score": ("", "unit", "score", "hundreds", "cent", "scale", "thousand"),
    "hundred": ("unit", "teen"),
    "hundreds": ("", "scale", "thousand"),  # a word of its own: "двести"
    "cent": ("", "unit", "scale", "thousand"),  # "cent", "deux cents"
    # "mil", "dos mil"
    "thousand": (
        "",
        "unit",
        "one",
        "teen",
        "tens",
        "score",
        "hundreds",
        "cent",
    ),  # "mil", "dos mil"
    "scale": ("unit", "one", "teen", "tens", "score", "hundred", "hundreds", "cent", "thousand"),
    "dozen": ("unit", "teen", "tens"),
}
ARTICLES: Mapping[tuple[str, ...], float] = {
    ("half", "a"): 0.5,
    ("a", "half"): 0.5,
    ("a", "quarter", "of", "a"): 0.25,
    ("three", "quarters", "of", "a"): 0.75,
    ("a",): 1.0,
}
ARTICLE_HEADS = frozenset(head[0] for head in ARTICLES)
_MULTIPLYING = ("hundred", "thousand", "scale", "dozen")


@dataclass(frozen=True, slots=True)
class NumberWords:
    """The number words of a language.

    Attributes:
        words: of each its value and its kind.
        letters: what letters right behind digits multiply by: "15k".
        vague: the least and the greatest number meant: "dozens".
        fractions: shares of 1: "a third of".
    """

    words: Mapping[str, tuple[float, str]]
    letters: Mapping[str, float]
    vague: Phrases[tuple[float, float]]
    fractions: Phrases[float]

    def scale(self, word: str) -> float:
        """What a word multiplies a number before it by, or 0."""
        value, kind = self.words.get(word, (0.0, ""))
        return value if kind in _MULTIPLYING else 0.0


@cache
def number_words(language: str) -> NumberWords:
    """The number words of a language (resources/words/numbers.tsv)."""
    forms = [
        (form, value, kind)
        for row_language, forms, value, kind in rows("numbers")
        if row_language == language
        for form in forms.split("|")
    ]

    def of_kind(*kinds: str) -> list[tuple[str, str]]:
        return [(form, value) for form, value, kind in forms if kind in kinds]

    return NumberWords(
        {form: (float(value), kind) for form, value, kind in forms if kind in FOLLOWS},
        {form: float(value) for form, value in of_kind("abbreviation")},
        Phrases((form, _pair(value)) for form, value in of_kind("vague")),
        Phrases((form, float(value)) for form, value in of_kind("fraction")),
    )


def _pair(value: str) -> tuple[float, float]:
    low, high = value.split()
    return float(low), float(high)


@cache
def number_heads(language: str) -> frozenset[str]:
    """The words that a number written in words can begin with."""
    held = number_words(language)
    begin = (word for word, (_, kind) in held.words.items() if kind != "one")
    return held.vague.heads | held.fractions.heads | ARTICLE_HEADS | {"an", *begin}
