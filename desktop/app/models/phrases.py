"""Phrases: the words in which differences and articles are spoken of in the window."""

from collections.abc import Iterable, Mapping, Sequence

from desktop.app.models.cards import count
from desktop.app.models.dates import show_date, show_language
from desktop.article import Article, Doubt, Origin
from desktop.comparison.absence import Absence, absence
from desktop.comparison.accounts import letter
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Stance,
    Strength,
    Verdict,
)
from desktop.comparison.signs import Mark
from desktop.reading import Reading

POSSIBLE = "possible: the statements around it are not very alike"
ABSENCE_WORDS: Mapping[Absence, str] = {
    Absence.SILENT: "Not mentioned in this text",
    Absence.UNMATCHED: "No counterpart found",
    Absence.UNCOMPARED: "No counterpart: another language",
}

MARK_WORDS: Mapping[Mark, str] = {
    Mark.CONFLICT: "Conflict",
    Mark.UNCLEAR: "Unclear",
    Mark.COMPATIBLE: "Compatible",
    Mark.SPEAKER: "Speaker",
    Mark.CERTAINTY: "Certainty",
    Mark.WORDING: "Wording",
    Mark.DIFFERS: "Differs",
    Mark.ONLY: "Only here",
}
MARK_MEANINGS: Mapping[Mark, str] = {
    Mark.CONFLICT: "Cannot both be true",
    Mark.UNCLEAR: "May conflict; something is missing to tell",
    Mark.COMPATIBLE: "Both can be true: one is more precise, rounder or in other units",
    Mark.SPEAKER: "Credited to different people, or credited in one text only",
    Mark.CERTAINTY: "Asserted in one text, hedged in another",
    Mark.WORDING: "The same in other, weightier words",
    Mark.DIFFERS: "They differ, but truth is not in question",
    Mark.ONLY: "In one text only; the others do not mention it",
}
KIND_WORDS: Mapping[Kind, str] = {
    Kind.STATEMENT: "Statement",
    Kind.NUMBER: "Number",
    Kind.TIME: "Time",
    Kind.PLACE: "Place",
    Kind.NAME: "Name",
    Kind.SPEAKER: "Speaker",
    Kind.CERTAINTY: "Certainty",
    Kind.WORDING: "Wording",
    Kind.ONLY: "Only here",
}
STANCE_WORDS: Mapping[Stance, str] = {
    Stance.ASSERTS: "says so",
    Stance.DENIES: "says no",
    Stance.PARTLY: "says so in part",
    Stance.ATTEMPTED: "says it was tried",
    Stance.HEDGES: "is not sure",
}
STANCE_TAGS: Mapping[Stance, str] = {  # the same where there is little room
    Stance.ASSERTS: "says so",
    Stance.DENIES: "says no",
    Stance.PARTLY: "in part",
    Stance.ATTEMPTED: "tried",
    Stance.HEDGES: "unsure",
}
UNPARSED = "claims not compared"
UNPARSED_WHY = (
    "Claims, names, places, speakers, certainty and wording are compared in English texts only."
)
_ORIGIN_WORDS: Mapping[Origin, str] = {
    Origin.META: "from meta tag",
    Origin.STRUCTURED: "from JSON-LD",
    Origin.DATA: "from data field",
    Origin.HEADING: "from the heading",
    Origin.TEXT: "from a line in the text",
    Origin.DETECTED: "detected in the text",
    Origin.CAPTURE: "from the capture",
    Origin.ADDRESS: "from its address",
    Origin.FILE: "from the file’s name",
    Origin.HEADER: "from the mail’s header",
    Origin.PROPERTIES: "from the document’s properties",
    Origin.USER: "entered by you",
}


_DOUBT_WORDS: Mapping[Doubt, str] = {
    Doubt.STUB: "the page asks to pay for the rest",
    Doubt.LINK: "only a link, without its text",
    Doubt.CUT: "it is cut short",
    Doubt.SHORT: "its text has fewer than 80 words",
    Doubt.DATE_IN_ADDRESS: "its date stands in its address alone",
    Doubt.SEVERAL_DATES: "its page names several dates",
    Doubt.DATE_GUESSED: "its date is a guess: no part of the page is marked as one",
    Doubt.OCR: "its text has the errors of a scan",
    Doubt.LANGUAGE: "its language is not supported",
}


def doubted(article: Article) -> str:
    """What is doubtful about an article, in words."""
    return "; ".join(_DOUBT_WORDS[doubt] for doubt in article.doubts)


def outlet(article: Article) -> str:
    """The outlet's name, or that it is unknown."""
    return article.source or "outlet unknown"


def dated(article: Article) -> str:
    """When it was published and where the date comes from, or that it is unknown."""
    if not article.published:
        return "date unknown"
    origin = article.origins.get("published")
    origin_words = f" ({_ORIGIN_WORDS[origin]})" if origin else ""
    return f"{show_date(article.published)}{origin_words}"


def particulars(reading: Reading) -> str:
    """Date with origin, length, language and what could not be compared, in one line."""
    article = reading.article
    parts = [dated(article), count(len(article.text.split()), "word")]
    parts.append(show_language(article.language) or "language unknown")
    parts += [] if reading.parsed else [UNPARSED]
    return " · ".join(parts)


def heading(difference: Difference) -> str:
    """What a difference is about and what it means: "Number · conflict", "Only in A"."""
    speaking = [number for number, side in enumerate(difference.sides) if side]
    if difference.kind is Kind.ONLY and difference.verdict is Verdict.DIFFERS and speaking:
        return "Only in " + ", ".join(letter(number) for number in speaking)
    return f"{KIND_WORDS[difference.kind]} · {difference.verdict.value}"


def quoted(text: str) -> str:
    """A quotation on one line in quotation marks."""
    return f"“{' '.join(text.split())}”"


def speaker(position: Position) -> str:
    """Who says it; "" for the outlet itself where nothing depends on it."""
    return position.speaker or ("the outlet itself" if position.stance else "")


def voice(position: Position) -> str:
    """Who says it and how they stand to it: "the mayor says no"."""
    stance = STANCE_WORDS[position.stance] if position.stance else ""
    return f"{speaker(position)} {stance}".strip()


def voices(side: Sequence[Position]) -> list[Position]:
    """The positions that a short card shows of a side: its first, and the first that opposes it.

    An outlet that quotes both sides is on neither.
    """
    first = side[0]
    opposed = [one for one in side if first.stance and one.stance not in {None, first.stance}]
    return [first, *opposed[:1]]


def evidence(kind: Kind, position: Position) -> str:
    """What a position comes to, who says it and how: "12 people · the mayor says so".

    What is claimed stands in the words, a figure or date in its value.
    """
    value = "" if kind is Kind.STATEMENT else position.value
    parts = [value or quoted(position.text), voice(position)]
    return " · ".join(part for part in parts if part)


def spoken(comparison: Comparison, difference: Difference, shown: Iterable[int]) -> str:
    """Everything about a difference as one text, for those who hear it."""
    sure = POSSIBLE if difference.strength is Strength.POSSIBLE else difference.strength.value
    head = f"{heading(difference)}, {sure}."
    sides = [_spoken_side(comparison, difference, article) for article in shown]
    return " ".join([head, *sides, f"Why: {difference.reason}"])


def _spoken_side(comparison: Comparison, difference: Difference, article: int) -> str:
    name = f"{letter(article)}, {outlet(comparison.readings[article].article)}"
    missing = absence(comparison.readings, difference, article)
    if missing:
        return f"{name}: {ABSENCE_WORDS[missing].lower()}."
    said = [_spoken_position(difference.kind, one) for one in difference.sides[article]]
    return f"{name}: {'; '.join(said)}."


def _spoken_position(kind: Kind, position: Position) -> str:
    parts = [quoted(position.text)]
    if position.value and position.value != position.text and kind is not Kind.STATEMENT:
        parts.append(f"that is {position.value}")
    if position.stance:
        parts.append(voice(position))
    elif position.speaker:
        parts.append(f"said by {position.speaker}")
    return ", ".join(parts)
