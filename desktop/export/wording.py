"""Wording: the English in which a printed comparison speaks; the window has its own."""

import re
from collections import Counter
from collections.abc import Mapping

from desktop.article import Article
from desktop.comparison.absence import Absence
from desktop.comparison.accounts import account_names
from desktop.comparison.gates import UNDATED
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
from desktop.message import listing
from desktop.text.language_names import LANGUAGE_NAMES
from desktop.text.time_labels import MONTHS

UNKNOWN = "unknown"

HEADINGS: Mapping[Mark, str] = {
    Mark.CONFLICT: "Conflicts",
    Mark.UNCLEAR: "Unclear",
    Mark.COMPATIBLE: "Compatible",
    Mark.SPEAKER: "Speaker",
    Mark.CERTAINTY: "Certainty",
    Mark.WORDING: "Wording",
    Mark.DIFFERS: "Other differences",
    Mark.ONLY: "Not in every account",
}
NAMES: Mapping[Mark, str] = {
    Mark.CONFLICT: "conflict",
    Mark.UNCLEAR: "unclear",
    Mark.COMPATIBLE: "compatible",
    Mark.SPEAKER: "speaker",
    Mark.CERTAINTY: "certainty",
    Mark.WORDING: "wording",
    Mark.DIFFERS: "other",
    Mark.ONLY: "only here",
}
MEANINGS: Mapping[Mark, str] = {
    Mark.CONFLICT: "cannot both be true",
    Mark.UNCLEAR: "may conflict; what would settle it is missing",
    Mark.COMPATIBLE: "both can be true: one is rounder, more exact or in other units",
    Mark.SPEAKER: "the same, credited to others or to nobody",
    Mark.CERTAINTY: "stated here, hedged there",
    Mark.WORDING: "the same in other words",
    Mark.DIFFERS: "a difference that is no matter of truth",
    Mark.ONLY: "said here, not there; silence denies nothing",
}
# What the finders of differences look for, so that none of it is news; other marks are only news
# where there are some.
LOOKED_FOR = frozenset(Mark) - {Mark.DIFFERS}
ABSENCES: Mapping[Absence, str] = {
    Absence.SILENT: "silent",
    Absence.UNMATCHED: "no counterpart",
    Absence.UNCOMPARED: "no counterpart: another language",
}
ALIKE = "alike, nothing differs"
CLAIMS = (
    "One row is one claim, named in the words of one account; one column is one account, with "
    "those it credits. An account that quotes both sides holds both. What one account alone "
    "says stands among the differences."
)
# What is compared in every language, and what takes grammar, which is known of English alone.
_SUBJECTS = "figures, times, what only one says"
_PARSED_SUBJECTS = "claims, names, places, speakers, certainty, wording"
_HOW = (
    "The program splits every text into statements, puts those that speak of the same thing in "
    "one row, and compares what they say by fixed rules on this computer, so that the same texts "
    "always give the same result."
)
_LIMITS = (
    "It calls two statements a conflict only where subject, quantity or claim, and time are the "
    "same; it misses differences that take knowledge of the world to see, and a row may pair "
    "statements that a reader would not."
)
_JUDGEMENT = (
    "It does not judge who is right, and an account that is silent may simply be shorter or "
    "earlier: check what matters against the whole texts, which stand here in full."
)
READING = (
    "What is shaded side by side speaks of the same thing; what is not shaded stands for itself. "
    "Small numbers count each account’s sentences; signs lead to the "
    "differences above; small grey type (headlines, captions, links) was not compared."
)
METHOD = (_HOW, _LIMITS, _JUDGEMENT)
_OLDER: Mapping[str, str] = {"no": "nb"}  # which Norwegian is not said; most is Bokmål
_DATE = re.compile(
    r"(?P<year>\d{4})(?:-(?P<month>\d\d)(?:-(?P<day>\d\d)"
    r"(?:[T ](?P<time>\d\d:\d\d)(?::\d\d(?:\.\d+)?)?(?P<zone>Z|[+-]\d\d:?\d\d)?)?)?)?"
)
_STANCES: Mapping[Stance, str] = {
    Stance.ASSERTS: "says so",
    Stance.DENIES: "says no",
    Stance.PARTLY: "says so in part",
    Stance.ATTEMPTED: "says it was tried",
    Stance.HEDGES: "is not sure",
}
# Where it is the point who says something, the outlet's own voice is named as well.
_OWN_VOICE = frozenset({Kind.SPEAKER, Kind.CERTAINTY})


def title(comparison: Comparison) -> str:
    """The heading of a comparison that belongs to no named event."""
    return f"Comparison of {many(len(comparison.readings), 'account')}"


def outlet(article: Article) -> str:
    """The outlet's name, or that nobody knows it."""
    return article.source or "Unknown source"


def language(code: str) -> str:
    """The English name of an ISO 639-1 code; the code itself where it is a rare one."""
    known = code.lower()
    return LANGUAGE_NAMES.get(_OLDER.get(known, known), code) or UNKNOWN


def many(count: int, noun: str) -> str:
    """A count with its noun: "1 row", "1,200 rows"."""
    return f"{count:,} {noun}" + ("" if count == 1 else "s")


def date(published: str) -> str:
    """An ISO 8601 date as people write it: "14 November 2024, 18:05 (UTC+02:00)"."""
    match = _DATE.fullmatch(published)
    if not published:
        return UNKNOWN
    if not match or not match["time"]:
        return day(published)
    zone = {None: "", "Z": " (UTC)"}.get(match["zone"], f" (UTC{match['zone']})")
    return f"{day(published)}, {match['time']}{zone}"


def day(published: str) -> str:
    """The day, month or year of an ISO 8601 date: "14 November 2024", "November 2024", if known."""
    match = _DATE.fullmatch(published)
    if not match or not 1 <= int(match["month"] or 1) < len(MONTHS):
        return published or "date unknown"
    parts = [match["year"]]
    if match["month"]:
        parts.insert(0, MONTHS[int(match["month"])])
    if match["day"]:
        parts.insert(0, str(int(match["day"])))
    return " ".join(parts)


def checked(comparison: Comparison) -> str:
    """How much was compared, whether anything in it conflicts, and what was not compared."""
    conflicts = sum(each.verdict == "conflict" for each in comparison.differences)
    statements = many(comparison.statements, "statement")
    parsed = sum(reading.parsed for reading in comparison.readings) > 1
    where = f"{statements} checked ({f'{_PARSED_SUBJECTS}, ' if parsed else ''}{_SUBJECTS})"
    found = many(conflicts, "conflict").capitalize() if conflicts else "No conflicts"
    behind = (unsettled(comparison), unparsed(comparison), unrelated(comparison))
    return " ".join([f"{found} found among {where}.", *filter(None, behind)])


def unsettled(comparison: Comparison) -> str:
    """How many differences may be conflicts, and how many of them a date may settle; "" for none.

    "No conflicts found" alone would read as if nothing could be one.
    """
    unclear = sum(each.verdict is Verdict.UNCLEAR for each in comparison.differences)
    waiting = undated(comparison)
    if not waiting:
        return f"{unclear:,} unclear." if unclear else ""
    them = f", {waiting:,} of them" if unclear > 1 else ""
    return (
        f"{unclear:,} unclear{them} for want of a date: set the dates of publication to decide "
        f"{'them' if waiting > 1 else 'it'}."
    )


def undated(comparison: Comparison) -> int:
    """How many differences are unclear only because a date of publication is missing."""
    return sum(
        each.verdict is Verdict.UNCLEAR and UNDATED in each.reason
        for each in comparison.differences
    )


def unrelated(comparison: Comparison) -> str:
    """That accounts hardly speak of one event, in one sentence; "" where they may well do."""
    apart = comparison.unrelated
    if not apart:
        return ""
    if len(apart) == len(comparison.readings):
        return (
            "These accounts hardly speak of the same event; differences between them may mean "
            "nothing."
        )
    names = account_names([reading.article for reading in comparison.readings])
    who = listing([names[article] for article in apart])
    speak, them = ("speaks", "it") if len(apart) == 1 else ("speak", "them")
    return (
        f"{who} hardly {speak} of the event of the others; differences from {them} may mean "
        "nothing."
    )


def left_out(count: int) -> str:
    """How many differences are not told because the user decided so, in a sentence; or ""."""
    return f"{many(count, 'difference')} left out by the user." if count else ""


def unparsed(comparison: Comparison) -> str:
    """Which accounts were not compared claim by claim, in one sentence; "" where all were."""
    names = account_names([reading.article for reading in comparison.readings])
    left = [
        f"{name} ({language(reading.article.language)})"
        for name, reading in zip(names, comparison.readings, strict=True)
        if not reading.parsed
    ]
    if not left:
        return ""
    return (
        "Claims, names, places, speakers, certainty and wording are compared in English only: not "
        f"in {listing(left)}."
    )


def kinds(comparison: Comparison) -> str:
    """How many differences there are of each kind: "By kind: 3 number, 1 time", or ""."""
    counts = Counter(each.kind.value for each in comparison.differences).most_common()
    listed = ", ".join(f"{count} {kind}" for kind, count in counts)
    return f"By kind: {listed}." if listed else ""


def voice(name: str, stance: Stance | None) -> str:
    """Who holds a position and how he stands to it: "Mara Lind says no"."""
    return f"{name} {_STANCES[stance]}" if stance else name


def nature(difference: Difference) -> str:
    """What a difference is about, and that it is only possible where it is."""
    kind = "only here" if difference.kind is Kind.ONLY else difference.kind.value
    return f"{kind}, possible" if difference.strength is Strength.POSSIBLE else kind


def holding(difference: Difference, position: Position, several: bool) -> str:
    """What a position comes to beside its quoted words: value, speaker, stance; may be empty.

    ``several`` says that the same article holds other positions here, so that the words are
    repeated to tell them apart. Values are left out where all are just the quoted words.
    """
    parts = [f"“{position.text}”" if several else ""]
    if position.value and position.value != position.speaker and _has_telling_value(difference):
        parts.append(f"read as {position.value}")
    speaker = position.speaker or "the outlet itself"
    if position.stance:
        parts.append(f"{speaker} {_STANCES[position.stance]}")
    elif position.speaker or difference.kind in _OWN_VOICE:
        parts.append(f"said by {speaker}")
    return " · ".join(part for part in parts if part)


def _has_telling_value(difference: Difference) -> bool:
    # what a claim is read as shows in its words and its stance
    return difference.kind is not Kind.STATEMENT and any(
        position.value and position.value.casefold() != position.text.casefold()
        for side in difference.sides
        for position in side
    )
