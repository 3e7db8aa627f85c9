"""Labels: the fixed words of a printed comparison: its headings, heads of tables and names.

The window calls marks, kinds, verdicts, strengths and origins of dates by the same names.
"""

from collections.abc import Mapping

from desktop.article import Origin
from desktop.comparison.absence import Absence
from desktop.comparison.model import Kind, Stance, Strength, Verdict
from desktop.comparison.signs import Mark
from desktop.message import Message, message

HEADINGS: Mapping[Mark, Message] = {
    Mark.CONFLICT: message("Conflicts"),
    Mark.UNCLEAR: message("Unclear"),
    Mark.COMPATIBLE: message("Compatible"),
    Mark.SPEAKER: message("Speaker"),
    Mark.CERTAINTY: message("Certainty"),
    Mark.WORDING: message("Wording"),
    Mark.DIFFERS: message("Other differences"),
    Mark.ONLY: message("Not in every account"),
}
NAMES: Mapping[Mark, Message] = {
    Mark.CONFLICT: message("conflict"),
    Mark.UNCLEAR: message("unclear"),
    Mark.COMPATIBLE: message("compatible"),
    Mark.SPEAKER: message("speaker"),
    Mark.CERTAINTY: message("certainty"),
    Mark.WORDING: message("wording"),
    Mark.DIFFERS: message("differs"),
    Mark.ONLY: message("only here"),
}
MEANINGS: Mapping[Mark, Message] = {
    Mark.CONFLICT: message("cannot both be true"),
    Mark.UNCLEAR: message("may conflict; what would settle it is missing"),
    Mark.COMPATIBLE: message("both can be true: one is rounder, more exact or in other units"),
    Mark.SPEAKER: message("the same, credited to others or to nobody"),
    Mark.CERTAINTY: message("stated here, hedged there"),
    Mark.WORDING: message("the same in other words"),
    Mark.DIFFERS: message("a difference that is no matter of truth"),
    Mark.ONLY: message("said here, not there; silence denies nothing"),
}
ABSENCES: Mapping[Absence, Message] = {
    Absence.SILENT: message("silent"),
    Absence.UNMATCHED: message("no counterpart"),
    Absence.UNCOMPARED: message("no counterpart: another language"),
}
KINDS: Mapping[Kind, Message] = {
    Kind.STATEMENT: message("statement"),
    Kind.NUMBER: message("number"),
    Kind.TIME: message("time"),
    Kind.PLACE: message("place"),
    Kind.NAME: message("name"),
    Kind.SPEAKER: message("speaker"),
    Kind.CERTAINTY: message("certainty"),
    Kind.WORDING: message("wording"),
    Kind.ONLY: message("only"),
}
VERDICTS: Mapping[Verdict, Message] = {
    Verdict.CONFLICT: message("conflict"),
    Verdict.COMPATIBLE: message("compatible"),
    Verdict.DIFFERS: message("differs"),
    Verdict.UNCLEAR: message("unclear"),
}
STRENGTHS: Mapping[Strength, Message] = {
    Strength.STRONG: message("strong"),
    Strength.POSSIBLE: message("possible"),
}
STANCES: Mapping[Stance, Message] = {
    Stance.ASSERTS: message("asserts"),
    Stance.DENIES: message("denies"),
    Stance.PARTLY: message("partly"),
    Stance.ATTEMPTED: message("attempted"),
    Stance.HEDGES: message("hedges"),
}
ORIGINS: Mapping[Origin, Message] = {
    Origin.META: message("from meta tag"),
    Origin.STRUCTURED: message("from JSON-LD"),
    Origin.DATA: message("from data field"),
    Origin.HEADING: message("from the heading"),
    Origin.TEXT: message("from a line in the text"),
    Origin.DETECTED: message("detected in the text"),
    Origin.CAPTURE: message("from the capture"),
    Origin.ADDRESS: message("from its address"),
    Origin.FILE: message("from the file’s name"),
    Origin.HEADER: message("from the mail’s header"),
    Origin.PROPERTIES: message("from the document’s properties"),
    Origin.USER: message("entered by hand"),
}

PROGRAM_LINE = message("Comparison by Parallax")
CONTENTS = message("Contents")

SOURCES = message("Sources")
LETTER = message("Letter")
ACCOUNT = message("Account")
PUBLISHED = message("Published")
WORDS = message("Words")
LANGUAGE = message("Language")

SUMMARY = message("Summary")
FOUND = message("Found")
SIGN = message("Sign")
MARK = message("Mark")
MEANING = message("Meaning")

CLAIMS = message("Claims")
CLAIM = message("Claim")
ALIKE = message("alike, nothing differs")
CLAIMS_NOTE = message(
    "One row is one claim, named in the words of one account; one column is one account, with "
    "those it credits. An account that quotes both sides holds both. What one account alone "
    "says stands among the differences."
)

DIFFERENCES = message("Differences")
NO_DIFFERENCES = message("No differences were found among the statements checked.")

TEXTS = message("The whole texts")
READING = message(
    "What is shaded side by side speaks of the same thing; what is not shaded stands for itself. "
    "Small numbers count each account’s sentences; signs lead to the "
    "differences above; small grey type (headlines, captions, links) was not compared."
)

METHOD = message("Method and limits")
METHOD_PARAGRAPHS = (
    message(
        "The program splits every text into statements, puts those that speak of the same thing in "
        "one row, and compares what they say by fixed rules on this computer, so that the same "
        "texts always give the same result."
    ),
    message(
        "It calls two statements a conflict only where subject, quantity or claim, and time are "
        "the same; it misses differences that take knowledge of the world to see, and a row may "
        "pair statements that a reader would not."
    ),
    message(
        "It does not judge who is right, and an account that is silent may simply be shorter or "
        "earlier: check what matters against the whole texts, which stand here in full."
    ),
)

UNKNOWN = message("unknown")
DATE_UNKNOWN = message("date unknown")
UNKNOWN_SOURCE = message("Unknown source")
OUTLET_ITSELF = message("the outlet itself")
