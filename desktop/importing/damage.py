"""What tells that a text is not the whole article: how it ends, what it asks for or says instead.

How short a text is tells nothing: of 3,926 news of the development sets 192 have fewer than 80
words, and nearly all of them are whole. The end does tell. Of the 2,609 texts that the sets do not
cut, 18 end so that they are taken for cut short, most of them for a full stop that was forgotten,
and 6 are taken for teasers, which they are; of 2,450 that were cut at any character 1,021 are found
out, for the others end with a sentence, a few words, or a name. What a site says in the place of a
text is known by whom it speaks to: news of what others accept, register for or deny is no notice.
"""

import re
import tomllib
from collections.abc import Sequence
from functools import cache

from desktop.article import Doubt
from desktop.paths import RESOURCES
from desktop.text.boilerplate import surrounds

MOST_OF_A_STUB = 200  # words; who is let in reads more than that, of most articles
_TEASER = 150  # words; a longer text that ends with dots does so for effect
_NOTICE = 250  # words; a notice is rarely longer, an article about cookies often
_LAST = 4  # lines at the end of a text in which it asks to pay, or offers more
_HEADLINE = 12  # words; what is a headline and nothing else has hardly more
_LINK = 3  # words; longer lines behind "Read more" are headlines of other articles
_CLAUSE = 5  # words behind the last full stop that are a sentence begun, and no signature
_LINE = 12  # words of a line that is no heading
_LOWER = 0.6  # of the words of a sentence; headlines of links and names have fewer
_END = 4_000  # characters at the end of a text that are looked at
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]")  # written without spaces
_LETTERS_A_WORD = 2  # of such scripts
_NO_FULL_STOPS = re.compile(r"[\u0e00-\u0eff\u1780-\u17ff]")  # Thai, Lao, Khmer
_STOPS = ".!?…。।॥۔؟！？։።།။"  # the last four: Armenian, Ethiopic, Tibetan, Burmese
_FULL_STOP = rf"[{_STOPS}]['\"”’“‘»«)\]]*"
_SENTENCE = re.compile(rf"{_FULL_STOP}(?:\s+|$)|[。！？]")
_ENDED = re.compile(rf"[{_STOPS}:]['\"”’“‘»«)\]\s]*$")
_DOTS = re.compile(r"(?:\.\.\.|…)['\"”’“‘»«)\]\s]*$")
_MARKER = re.compile(  # "[+1234 chars]" is how NewsAPI ends texts, "(more)" how agencies do
    r"(?:[\[(]\s*(?:…|\.\.\.)\s*[\])]|\[\+\d+ chars\]|\(more(?: to (?:come|follow))?\))\s*$",
    re.IGNORECASE,
)
_CONSENTS, _SAID = 2, 60  # such phrases, and words that may come on each of them
_FLASH_WORDS = 60  # of news in one paragraph, whose last full stop is often left out
# Where a site speaks itself: a line, or a sentence, begins so; quoted it is another's word.
_BEGINS = rf"(?:^[^\w\"'“”‘’«»„\n]{{0,3}}|[{_STOPS}]\s+|[。！？|•·→]\s*)"
_BUTTON = r"(?:^|[.!?|•·>“”\"«»„])\s*", r"(?=\s*(?:$|[.,!|•·<“”\"«»]))"
# What agencies send ahead of the news is short, and whole.
_FLASH = re.compile(
    r"(?:flash|urgent|breaking|alert|eil\w*|молния|срочно|терміново|عاجل|فوري)\b", re.I
)
# What ends no sentence and none of its own either: addresses, tweets, credits, signatures.
_ODD = re.compile(
    r"https?://|www\.|pic\.twitter|@\w|\w\.(?:com|org|net)\b|[{};©=<>]|^[\w’' -]{1,30}: "
    r"|\b(?:AP|AFP|Reuters|Getty)\b|[—–] [A-Z][\w.’' ]+$|\)\s*$"
)


def damage(text: str, words: int) -> Doubt | None:
    """What tells that a text is not the whole article, or None.

    Args:
        text: of the article.
        words: its `length`.
    """
    if words < _NOTICE and _is_notice(text, words):
        return Doubt.NOTICE
    lines = [line.strip() for line in text[-_END:].split("\n") if line.strip()]
    if words < MOST_OF_A_STUB and any(map(asks_to_pay, lines[-_LAST:])):
        return Doubt.STUB
    if words < _TEASER and _is_teaser(text, lines, words):
        return Doubt.TEASER
    return Doubt.CUT if lines and _is_cut(text, lines, words) else None


def length(text: str) -> int:
    """How many words a text has, in scripts without spaces by their signs."""
    return len(text.split()) + len(_DENSE.findall(text)) // _LETTERS_A_WORD


def asks_to_pay(line: str) -> bool:
    """Whether a line asks to pay, or to log in, for the rest of an article."""
    return bool(_said("asks_to_pay").search(line)) and not _quotes().search(line)


def _is_notice(text: str, words: int) -> bool:
    consents = sum(1 for _ in _said("consent").finditer(text))
    if consents and consents + len(_buttons().findall(text)) >= _CONSENTS:
        return words <= consents * _CONSENTS * _SAID and not _quotes().search(text)
    barred = words < _SAID and _said("barred").search(text)
    return bool(barred) and not _quotes().search(text)


def _is_teaser(text: str, lines: Sequence[str], words: int) -> bool:
    """Whether a short text leads to another one, or is nothing but a headline."""
    for line in reversed(lines[-_LAST:]):
        if _leads_on().search(line):
            return True
        if len(line.split()) > _LINK:
            break
    last = lines[-1] if lines else ""
    if _MARKER.search(last):
        return True
    if len(lines) == 1 and words <= _HEADLINE and not _SENTENCE.search(text):
        return not (_NO_FULL_STOPS.search(text) or _FLASH.match(last) or "," in last)
    return bool(_DOTS.search(last)) and _is_clause(_last_clause(_DOTS.sub("", last)))


def _is_cut(text: str, lines: Sequence[str], words: int) -> bool:
    """Whether the last line breaks off in a sentence; of a flash only its last word tells it."""
    *before, last = lines
    if not is_begun(last, alone=not before):
        return False
    is_flash = not before and words < _FLASH_WORDS
    return _breaks_off(last) or (not is_flash and _ends_sentences(text, before))


def _ends_sentences(text: str, before: Sequence[str]) -> bool:
    """Whether a text is written so that the lack of a full stop at its end tells something.

    Short news often leaves it out, of the agencies of Arabic, Hebrew and Persian all of it; a
    script without capitals doesn't tell a sentence from a signature either.
    """
    if not _SENTENCE.search(text) or text.upper() == text.lower():
        return False
    long = [line for line in before if len(line.split()) >= _LINE]
    return all(map(_ENDED.search, long))


def _breaks_off(line: str) -> bool:
    """Whether a line ends with a word that ends no sentence."""
    return line.rsplit(maxsplit=1)[-1].casefold() in _open_words()


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
    return re.compile(rf"(?:^\W{{0,3}}|[.…!?»”\"。！？؟۔]\s*)(?:{more})[^\w:]*$", re.IGNORECASE)


@cache
def _said(name: str) -> re.Pattern[str]:
    said = "|".join(_lists()[name])
    return re.compile(f"{_BEGINS}(?:{said})", re.IGNORECASE | re.MULTILINE)


@cache
def _buttons() -> re.Pattern[str]:
    said, (before, behind) = "|".join(_lists()["buttons"]), _BUTTON
    return re.compile(f"{before}(?:{said}){behind}", re.IGNORECASE | re.MULTILINE)


@cache
def _quotes() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(_lists()['quotes'])})\b", re.IGNORECASE)


@cache
def _open_words() -> frozenset[str]:
    return frozenset(_lists()["open"])


@cache
def _lists() -> dict[str, list[str]]:
    return tomllib.loads((RESOURCES / "words" / "damage.toml").read_text("utf-8"))
