"""Phrases: the words in which differences and articles are spoken of in the window."""

from collections.abc import Iterable, Mapping

from desktop.app.models.cards import count
from desktop.app.models.dates import show_date, show_language
from desktop.article import Article, Origin
from desktop.comparison.absence import Absence, absence
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
    Stance.ASSERTS: "asserts it",
    Stance.DENIES: "denies it",
    Stance.PARTLY: "says so in part",
    Stance.ATTEMPTED: "says it was attempted",
    Stance.HEDGES: "hedges",
}
_ORIGIN_WORDS: Mapping[Origin, str] = {
    Origin.META: "from meta tag",
    Origin.STRUCTURED: "from JSON-LD",
    Origin.DATA: "from data field",
    Origin.HEADING: "from the heading",
    Origin.TEXT: "from a line in the text",
    Origin.DETECTED: "detected in the text",
    Origin.USER: "entered by you",
}


def letter(article: int) -> str:
    """The letter that stands for an article of a comparison: A, B, C and so on."""
    return chr(ord("A") + article) if article < 26 else str(article + 1)


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


def particulars(article: Article) -> str:
    """Date with origin, length and language in one line."""
    parts = [dated(article), count(len(article.text.split()), "word")]
    parts.append(show_language(article.language) or "language unknown")
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


def evidence(position: Position) -> str:
    """The normalised value of a position, who says it and how: "12 people · the mayor"."""
    parts = [position.value or quoted(position.text), position.speaker or ""]
    parts.append(STANCE_WORDS[position.stance] if position.stance and position.speaker else "")
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
    positions = difference.sides[article]
    return f"{name}: {'; '.join(_spoken_position(position) for position in positions)}."


def _spoken_position(position: Position) -> str:
    parts = [quoted(position.text)]
    if position.value and position.value != position.text:
        parts.append(f"that is {position.value}")
    if position.speaker:
        parts.append(f"said by {position.speaker}")
    if position.stance and position.speaker:
        parts.append(f"who {STANCE_WORDS[position.stance]}")
    return ", ".join(parts)
