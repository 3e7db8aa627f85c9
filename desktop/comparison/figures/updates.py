"""Updates: figures that are recounted as time passes, and what tells which is later."""

import re

from desktop.comparison.alignment.rows import Aligned
from desktop.comparison.model import Verdict
from desktop.comparison.positions.matching import Match, Place
from desktop.comparison.positions.values import quantity_value
from desktop.message import message
from desktop.text.published import in_utc
from desktop.text.quantities import Quantity
from desktop.text.words import tokenize

# What happened to people is counted again as time passes: a later, higher figure is an update ...
_GROWING = frozenset(
    {
        "killed",
        "injured",
        "hospitalized",
        "arrested",
        "evacuated",
        "displaced",
        "rescued",
        "infected",
    }
)
# ... and those who are missing are found, so that any later figure is one.
_CHANGING = frozenset({"missing", "trapped"})
COUNTED_AGAIN = _GROWING | _CHANGING
# Arrests go on and end: whether a higher figure is a later one must be said.
_COUNTED_ON = "arrested"
_UPDATES = frozenset({"now", "far", "rose", "risen", "climbed", "increased", "total", "latest"})
# ... and these say by themselves that there was a lower figure before.
_RAISED = frozenset({"rose", "risen", "rises", "climbed", "climbs", "increased", "raised"})
# Such words of other languages, of whatever else they may be said in the sentence.
_RAISED_ABROAD = re.compile(
    r"\b(?:stieg|gestiegen|steigt|erhöht(?:e|en)?|kletterte|subió|subido|aumentó|aumentado|elevó"
    r"|passée?|montée?|alourdi|grimpé|augmenté|зросл[аои]|зріс|збільшил[аои]с[ья]|збільшився"
    r"|выросл[аои]|вырос|возросл[аои]|возрос|увеличил[аои]с[ья]|увеличился|ارتفع|ارتفعت)\b",
    re.I,
)
# "In one room", "a second boat": not of all.
_PART = re.compile(
    r"\b(?:(?:in|on|at|from|by) (?:one|a single|another|a second)|alone|on the spot"
    r"|(?:a second|another) \w+ (?:with|carrying))\b",
    re.I,
)
# "Took the number of dead to 13", "the number of missing fell to 14", "60 are feared dead".
_MOVED = re.compile(
    r"\b(?:t(?:ook|akes?|aking)|br(?:ought|ings?|inging)|push(?:ed|es|ing))\b[^.;]{0,30}"
    r"\b(?:number|toll|count|total|deaths)\b"
    r"|\b(?:number|toll|count|total)\b[^.;]{0,60}\b(?:fell|fallen|dropped|down)\b"
    r"|\bfear(?:s|ed)\b",
    re.I,
)
# "Now" only beside the figure: "now stands at 14", and not "by now".
_NOW = re.compile(r"(?<!\bby )\bnow\b", re.I)
_BESIDE = 24  # characters
# These say that there was another figure before, be it the lower or the higher one.
_REVISED = re.compile(
    r"\b(?:revised|corrected|downgraded|lowered (?:it |the \w+ )?(?:from|to)"
    r"|(?:initially|originally|at first|earlier) (?:been )?"
    r"(?:put|said|reported|given|feared|thought|estimated|counted|announced)"
    r"|first (?:put|feared|thought))\b",
    re.I,
)


def updated(
    aligned: Aligned, match: Match, one: Quantity, other: Quantity
) -> tuple[Verdict, str] | None:
    """The verdict on figures that change with time, if time explains them.

    Args:
        aligned: the articles.
        match: two figures that exclude each other.
        one: the figure of the first article.
        other: that of the second one.
    """
    if one.role not in COUNTED_AGAIN:
        return None
    published = [aligned.readings[p.article].article.published for p in (match.one, match.other)]
    precise = all("T" in moment for moment in published)
    first, second = (in_utc(moment) if precise else moment[:10] for moment in published)
    if not first or not second or first == second:
        return _by_revision(aligned, match) or _by_words(aligned, match, one, other)
    earlier, later = (one, other) if first < second else (other, one)
    place = match.one if later is one else match.other
    if found := says_revised(aligned, place):
        return superseded(found)
    if one.role == _COUNTED_ON and not _says(aligned, place, _UPDATES):
        return Verdict.UNCLEAR, message("it is not said until when the later account counts")
    if later.low > earlier.high or one.role in _CHANGING:
        why = message(
            "{value} was published later, and such figures change with time",
            value=quantity_value(later),
        )
        return Verdict.COMPATIBLE, why
    return Verdict.UNCLEAR, message("the lower figure was published later")


def says_revised(aligned: Aligned, place: Place) -> str:
    """The words that say that a figure replaces an earlier one, "" for none."""
    found = _REVISED.search(_statement(aligned, place))
    return found.group() if found else ""


def says_raised(aligned: Aligned, place: Place) -> str:
    """The word that says that a figure is higher than before, "" for none."""
    reading = aligned.readings[place.article]
    figure = reading.quantities[place.number]
    first = max(reading.sentence_around(figure.start).start, figure.start - _BESIDE)
    now = _NOW.search(reading.article.text, first, figure.end + _BESIDE)
    return now.group().lower() if now else _says(aligned, place, _RAISED)


def may_be_of_another_count(aligned: Aligned, match: Match) -> bool:
    """Whether words beside two figures say that one may be of a part, or of another hour."""
    said = [_statement(aligned, place) for place in (match.one, match.other)]
    parts = [_PART.search(statement) is not None for statement in said]
    moved = any(_MOVED.search(one) or _RAISED_ABROAD.search(one) for one in said)
    return moved or parts[0] != parts[1]


def _by_revision(aligned: Aligned, match: Match) -> tuple[Verdict, str] | None:
    """The verdict where one of two accounts of one day says that it gives another figure now."""
    found = [word for place in (match.one, match.other) if (word := says_revised(aligned, place))]
    return superseded(found[0]) if len(found) == 1 else None


def _by_words(
    aligned: Aligned, match: Match, one: Quantity, other: Quantity
) -> tuple[Verdict, str] | None:
    """The verdict where no date says which figure is the later one, but words do: "now 31"."""
    fewer, more = sorted(((one, match.one), (other, match.other)), key=lambda pair: pair[0].low)
    later = fewer if one.role in _CHANGING else more
    found = says_raised(aligned, later[1])
    return superseded(found) if found else None


def superseded(word: str) -> tuple[Verdict, str]:
    """The verdict on two figures of which a word says that one came before the other."""
    why = message("“{word}” says that there was another figure before", word=word)
    return Verdict.COMPATIBLE, why


def _says(aligned: Aligned, place: Place, words: frozenset[str]) -> str:
    """The first of some words in the sentence of a figure, "" for none."""
    tokens = tokenize(_statement(aligned, place), "en")
    return next((token.folded for token in tokens if token.folded in words), "")


def _statement(aligned: Aligned, place: Place) -> str:
    reading = aligned.readings[place.article]
    return reading.sentence_around(reading.quantities[place.number].start).text
