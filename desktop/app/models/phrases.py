"""Phrases: the words by which the window describes differences and articles."""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from desktop.app.language import clauses, dotted, labelled, listed, say, tr
from desktop.app.models.dates import show_date, show_language
from desktop.article import Article, Doubt, Origin
from desktop.comparison import labels
from desktop.comparison.absence import Absence, absence
from desktop.comparison.accounts import letter
from desktop.comparison.labels import (
    ABSENCES,
    KINDS,
    MARKS,
    MEANINGS,
    OUTLET_ITSELF,
    SHORT_STANCES,
    STANCES,
    STRENGTHS,
    VERDICTS,
)
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
from desktop.export.fixed_words import ORIGINS
from desktop.message import translatable

if TYPE_CHECKING:
    from desktop.reading import Reading

POSSIBLE = translatable("possible: the statements around it are not very alike")
UNPARSED_WHY = translatable(
    "Claims, names, places, speakers, certainty and wording are compared in English texts only."
)
_DOUBT_WORDS: Mapping[Doubt, str] = {
    Doubt.STUB: translatable("the page asks to pay for the rest"),
    Doubt.LINK: translatable("only a link, without its text"),
    Doubt.NOTICE: translatable(
        "it is a notice of the site (consent, robots, an error), no article"
    ),
    Doubt.TEASER: translatable("only a teaser, without the text it leads to"),
    Doubt.CUT: translatable("it is cut short"),
    Doubt.DATE_IN_ADDRESS: translatable("its date stands in its address alone"),
    Doubt.SEVERAL_DATES: translatable("its page names several dates"),
    Doubt.DATE_GUESSED: translatable("its date is a guess: no part of the page is marked as one"),
    Doubt.OCR: translatable("its text has the errors of a scan"),
    Doubt.LANGUAGE: translatable("its language is not supported"),
}


def absence_words(missing: Absence) -> str:
    """Why an article holds no side of a difference, as a line of its own."""
    return begun(absence_note(missing))


def absence_note(missing: Absence) -> str:
    """The same, after other words."""
    return say(ABSENCES[missing])


def mark_words(of: Mark) -> str:
    """The name of a mark."""
    return begun(say(MARKS[of]))


def mark_meaning(of: Mark) -> str:
    """What a mark means, as a line without a full stop."""
    return begun(say(MEANINGS[of]))


def kind_words(kind: Kind) -> str:
    """The name of a kind of differences."""
    return begun(say(KINDS[kind]))


def verdict_words(verdict: Verdict) -> str:
    """The name of a verdict, as it follows the kind's."""
    return say(VERDICTS[verdict])


def strength_words(strength: Strength) -> str:
    """How sure the program is, in a word."""
    return say(STRENGTHS[strength])


def stance_words(stance: Stance | None) -> str:
    """A speaker's stance to a claim, after the name; "" for none."""
    return say(STANCES[stance]) if stance else ""


def stance_tag(stance: Stance | None) -> str:
    """The same where there is little room."""
    return say(SHORT_STANCES[stance]) if stance else ""


def doubted(article: Article) -> str:
    """What is doubtful about an article, in words."""
    return clauses(tr(_DOUBT_WORDS[doubt]) for doubt in article.doubts)


def outlet(article: Article) -> str:
    """The outlet's name, or that it is unknown."""
    return article.source or tr("outlet unknown")


def dated(article: Article) -> str:
    """The publication date and where it comes from, or that it is unknown."""
    if not article.published:
        return tr("date unknown")
    origin = article.origins.get("published")
    known_from = f" ({origin_words(origin)})" if origin else ""
    return f"{show_date(article.published)}{known_from}"


def origin_words(origin: Origin) -> str:
    """Where a field comes from; the window addresses its user, a print its readers."""
    return tr("entered by you") if origin is Origin.USER else say(ORIGINS[origin])


def particulars(reading: "Reading") -> str:
    """Date with origin, length, language and what could not be compared, in one line."""
    article = reading.article
    parts = [dated(article), tr("%Ln word(s)", "", len(article.text.split()))]
    parts.append(show_language(article.language) or tr("language unknown"))
    parts += [] if reading.parsed else [tr("claims not compared")]
    return dotted(parts)


def heading(difference: Difference) -> str:
    """The kind and verdict of a difference: "Number · conflict", "Only in A"."""
    speaking = [number for number, side in enumerate(difference.sides) if side]
    if difference.kind is Kind.ONLY and difference.verdict is Verdict.DIFFERS and speaking:
        return tr("Only in {letters}").format(letters=listed(map(letter, speaking)))
    return f"{kind_words(difference.kind)} · {verdict_words(difference.verdict)}"


def quoted(text: str) -> str:
    """A quotation on one line in quotation marks."""
    return tr("“{words}”").format(words=" ".join(text.split()))


def speaker(position: Position) -> str:
    """The speaker; "" for the outlet itself where that does not matter."""
    return position.speaker or (say(OUTLET_ITSELF) if position.stance else "")


def voice(position: Position) -> str:
    """Speaker and stance: "the mayor says no"."""
    return stance_of(speaker(position), position.stance)


def stance_of(name: str, stance: Stance | None) -> str:
    """A speaker by name, with the stance to a claim if any."""
    return say(labels.voice(name, stance))


def voices(side: Sequence[Position]) -> list[Position]:
    """The positions on a short card: the first of a side, and the first that opposes it.

    An outlet that quotes both sides is on neither.
    """
    first = side[0]
    opposed = [one for one in side if first.stance and one.stance not in {None, first.stance}]
    return [first, *opposed[:1]]


def evidence(kind: Kind, position: Position) -> str:
    """Value, speaker and stance of a position: "12 people · the mayor says so".

    What is claimed stands in the words, a figure or date in its value.
    """
    value = "" if kind is Kind.STATEMENT else position.value
    parts = [say(value or "") or quoted(position.text), voice(position)]
    return dotted(filter(None, parts))


def in_brief(kind: Kind, position: Position) -> str:
    """A position where there is little room: its words, or for a figure what it counts.

    The bare figure would not tell "at least 40 people injured" from "more than 40".
    """
    value = position.value if kind is Kind.NUMBER else None
    if value and value.casefold() != position.text.casefold():
        return say(value)
    return quoted(position.text)


def spoken(comparison: Comparison, difference: Difference, shown: Iterable[int]) -> str:
    """Everything about a difference as one text, for screen readers."""
    possible = difference.strength is Strength.POSSIBLE
    sure = tr(POSSIBLE) if possible else strength_words(difference.strength)
    head = f"{listed((heading(difference), sure))}."
    sides = [_spoken_side(comparison, difference, article) for article in shown]
    shown = tuple(shown)
    why = tr("Why: {reason}").format(reason=say(difference.reason_between(shown)))
    return " ".join([head, *sides, why])


def _spoken_side(comparison: Comparison, difference: Difference, article: int) -> str:
    name = listed((letter(article), outlet(comparison.readings[article].article)))
    missing = absence(comparison, difference, article)
    if missing:
        return f"{labelled(name, absence_note(missing))}."
    said = [_spoken_position(difference.kind, one) for one in difference.sides[article]]
    return f"{labelled(name, clauses(said))}."


def _spoken_position(kind: Kind, position: Position) -> str:
    parts = [quoted(position.text)]
    if position.value and position.value != position.text and kind is not Kind.STATEMENT:
        parts.append(tr("that is {value}").format(value=say(position.value)))
    if position.stance:
        parts.append(voice(position))
    elif position.speaker:
        parts.append(tr("said by {speaker}").format(speaker=position.speaker))
    return listed(parts)


def begun(name: str) -> str:
    """A name at the start of a line; `capitalize` would lower all other letters."""
    return name[:1].upper() + name[1:]
