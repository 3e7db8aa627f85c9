"""Signature: what tells the event an article reports from other events."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from desktop.article import Article
from desktop.text.concepts import concept
from desktop.text.skeletons import skeleton
from desktop.text.words import tokenize

# News tells the event at its head; what stands further down is background it shares with others.
_HEAD_WORDS = 500
_TITLE_WEIGHT = 3
_CASELESS = frozenset({"ar", "he", "fa", "ur"})
_ARTICLES = ("وال", "بال", "ال", "و", "ل", "ב", "ל", "ה", "ו", "מ")


@dataclass(frozen=True, slots=True)
class Signature:
    """What of an article can tie it to others.

    Attributes:
        article: its number.
        language: ISO 639-1 code.
        published: the day, or None.
        words: how often it holds each key of `concept`, the headline counted more.
        bridges: skeletons of names, and figures: what survives translation.
    """

    article: int
    language: str
    published: date | None
    words: Counter[str]
    bridges: Counter[str]


def signature(article: Article) -> Signature:
    """The signature of an article."""
    language = article.language or "en"
    words: Counter[str] = Counter()
    bridges: Counter[str] = Counter()
    for text, weight in ((article.title, _TITLE_WEIGHT), (article.text, 1)):
        for count, token in enumerate(tokenize(text, language)):
            if count >= _HEAD_WORDS:
                break
            if token.content:
                words[concept(token, language)] += weight
                if bridge := _bridge(text[token.start : token.end], token.name, language):
                    bridges[bridge] += 1
    day = article.published[:10]
    published = date.fromisoformat(day) if len(day) == 10 else None
    return Signature(article.id, language, published, words, bridges)


def _bridge(word: str, name: bool, language: str) -> str:
    """What ties a word to its translation: a figure of two digits or more, or a name's skeleton."""
    if word[0].isdigit():
        return word.replace(",", "").replace(".", "") if len(word) > 1 else ""
    if language in _CASELESS:
        article = next((a for a in _ARTICLES if word.startswith(a) and len(word) > len(a) + 2), "")
        return skeleton(word.removeprefix(article))
    return skeleton(word) if name else ""
