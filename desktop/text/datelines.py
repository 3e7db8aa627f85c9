"""Datelines: the place and date of filing before an article's first statement."""

import re
from collections.abc import Sequence
from dataclasses import replace

from desktop.text.sentences import Sentence

# "PORT ESTRIN, Sept. 8 (Meridian Wire) - " and "Port Estrin (Meridian Wire) – "; what follows
# begins a sentence. In lower case only the agency in brackets tells it from "Lind — the mayor".
_DATELINE = re.compile(
    r"(?:[A-ZÀ-ÞА-ЯІЇЄҐ][A-ZÀ-ÞА-ЯІЇЄҐ .'’/-]{2,40}(?:,[^—–\n]{0,40}?)?(?:\s?\([^)\n]{0,40}\))?"
    r"|[^\W\d_a-z][\w.'’-]+(?:[ /][^\W\d_a-z][\w.'’-]+){0,3}(?:,[^—–\n(]{0,30})?"
    r"\s?\((?:[^\W\d_]{2,3}(?:/[^\W\d_]{2,4})*|[A-Z]{2,6}"
    r"|[^)\n]{2,30} (?:Wire|News|Press|Agency|Service|Media))\))"
    r"\s?[—–-]{1,2}\s+(?=[\"“„«'‘(]?[^\W_a-z])"
)
_DASH = re.compile(r" [–—-]{1,2} ")
_POSSESSIVE = re.compile(r"[\w-]+['’]s?\s")
# "Oberau. Bei einem Unfall …": a German paper's dateline is a sentence of a word or two.
_TOWN = re.compile(r"[A-ZÄÖÜ][\wäöüß-]+(?:[ /][A-ZÄÖÜ][\wäöüß-]+)?\.")


def part_dateline(sentences: Sequence[Sentence], language: str) -> tuple[Sentence, ...]:
    """The sentences of a text, with the dateline split off its first statement.

    Args:
        sentences: all of them, marked, in order.
        language: code of the text's language.
    """
    place = next((n for n, held in enumerate(sentences) if not held.boilerplate), None)
    if place is None:
        return tuple(sentences)
    first, *after = sentences[place:]
    before = sentences[:place]
    beside = bool(after) and after[0].paragraph == first.paragraph
    if language == "de" and beside and _TOWN.fullmatch(first.text):
        return (*before, replace(first, boilerplate=True), *after)
    found = _DATELINE.match(first.text)
    if found is None or found.end() == len(first.text) or _is_apposed(first.text, found.end()):
        return tuple(sentences)
    written, behind = found.group().rstrip(), found.end()
    dateline = replace(first, end=first.start + len(written), text=written, boilerplate=True)
    statement = replace(first, start=first.start + behind, text=first.text[behind:])
    return (*before, dateline, statement, *after)


def _is_apposed(text: str, behind: int) -> bool:
    """Whether a dash only opens what is said beside a name: "Mara Lind (SPD) – Orsk's rival – won".

    After a dateline's dash, other dashes come in pairs.
    """
    if text[1].isupper():
        return False
    return bool(_POSSESSIVE.match(text, behind)) or len(_DASH.findall(text, behind)) % 2 == 1


def is_dateline(line: str) -> bool:
    """Whether a line is nothing but the dateline of the next one."""
    return _DATELINE.match(f"{line} A") is not None and line.endswith(("-", "–", "—"))
