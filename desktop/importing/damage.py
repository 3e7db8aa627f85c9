"""What tells that a text is not the whole article: how it ends, what it asks for or says instead.

How short a text is tells nothing: of 3,926 news of the development sets 192 have fewer than 80
words, and nearly all of them are whole. The end does tell. Of the 2,609 texts that the sets do not
cut, 27 end so that they are taken for cut short, every third of them for a fault of its own, and 14
are taken for teasers, with reason; of 2,450 that were cut at any character every second one is
found out, for the others end with a sentence, a few words, or a name.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from functools import cache

from desktop.article import Doubt
from desktop.paths import RESOURCES
from desktop.text.boilerplate import surrounds

_STUB = 200  # words; who is let in reads more than that, of most articles
_TEASER = 150  # words; a longer text that ends with dots does so for effect
_NOTICE = 250  # words; a notice is rarely longer, an article about cookies often
_LAST = 4  # lines at the end of a text in which it asks to pay, or offers more
_CLAUSE = 5  # words behind the last full stop that are a sentence begun, and no signature
_LINE = 12  # words of a line that is no heading
_LOWER = 0.6  # of the words of a sentence; headlines of links and names have fewer
_END = 4_000  # characters at the end of a text that are looked at
_NO_FULL_STOPS = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]")  # Thai, Lao, Khmer
_FULL_STOP = r"[.!?…。।۔؟！？।]['\"”’»)\]]*"
_SENTENCE = re.compile(rf"{_FULL_STOP}(?:\s+|$)|[。！？]")
_ENDED = re.compile(r"[.!?…。।۔؟！？:]['\"”’»)\]\s]*$")
_DOTS = re.compile(r"(?:\.\.\.|…)['\"”’»)\]\s]*$")
_MARKER = re.compile(  # "[+1234 chars]" is how NewsAPI ends texts, "(more)" how agencies do
    r"(?:[\[(]\s*(?:…|\.\.\.)\s*[\])]|\[\+\d+ chars\]|\(more(?: to (?:come|follow))?\))\s*$",
    re.IGNORECASE,
)
_CONSENTS, _SAID = 2, 60  # such phrases, and words that may come on each of them
# What ends no sentence and none of its own either: addresses, tweets, credits, signatures.
_ODD = re.compile(
    r"https?://|www\.|pic\.twitter|@\w|\w\.(?:com|org|net)\b|[{};©=<>]|^[\w’' -]{1,30}: "
    r"|\b(?:AP|AFP|Reuters|Getty)\b|[—–] [A-Z][\w.’' ]+$|\)\s*$"
)


def damage(text: str, words: int) -> Iterator[Doubt]:
    """What tells that a text is not the whole article, if anything does.

    Args:
        text: of the article.
        words: how many it has, in scripts without spaces by their signs.
    """
    if words < _NOTICE and _is_notice(text, words):
        yield Doubt.NOTICE
        return
    lines = [line.strip() for line in text[-_END:].split("\n") if line.strip()]
    if words < _STUB and any(map(asks_to_pay, lines[-_LAST:])):
        yield Doubt.STUB
    elif words < _TEASER and _is_teaser(text, lines):
        yield Doubt.TEASER
    elif lines and is_begun(lines[-1], alone=len(lines) == 1):
        yield Doubt.CUT


def asks_to_pay(line: str) -> bool:
    """Whether a line asks to pay, or to log in, for the rest of an article."""
    return bool(_said("asks_to_pay").search(line))


def _is_notice(text: str, words: int) -> bool:
    consents = len(_said("consent").findall(text))
    if consents >= _CONSENTS and words <= consents * _SAID:
        return True
    return words < _SAID and bool(_said("barred").search(text))


def _is_teaser(text: str, lines: Sequence[str]) -> bool:
    """Whether a short text leads to another one, or holds no sentence that is ended."""
    if any(map(_leads_on().search, lines[-_LAST:])) or any(map(_MARKER.search, lines[-1:])):
        return True
    if not _SENTENCE.search(text) and not _NO_FULL_STOPS.search(text):
        return True
    last = lines[-1] if lines else ""
    return bool(_DOTS.search(last)) and _is_clause(_last_clause(_DOTS.sub("", last)))


def is_begun(line: str, *, alone: bool = False) -> bool:
    """Whether a line breaks off in a sentence.

    Args:
        line: the last one of a text.
        alone: whether the text has no other, so that it is no heading.
    """
    if _ENDED.search(line) or (len(line.split()) < _LINE and not alone) or surrounds(line):
        return False
    return _is_clause(_last_clause(line))


def _last_clause(line: str) -> str:
    return _SENTENCE.split(line)[-1]


def _is_clause(clause: str) -> bool:
    """Whether words are a part of a sentence, rather than a headline, a name or an address."""
    words = clause.split()
    small = sum(not word[0].isupper() for word in words)
    return len(words) >= _CLAUSE and small >= _LOWER * len(words) and not _ODD.search(clause)


@cache
def _leads_on() -> re.Pattern[str]:
    more = "|".join(_lists()["more"])
    return re.compile(rf"(?:^\W{{0,3}}|[.…!?»”\"。！？؟۔]\s*)(?:{more})\W*$", re.IGNORECASE)


@cache
def _said(name: str) -> re.Pattern[str]:
    return re.compile("|".join(_lists()[name]), re.IGNORECASE)


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((RESOURCES / "words" / "damage.toml").read_text("utf-8"))
