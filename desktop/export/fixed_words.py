"""Fixed words of a printed comparison: headings, table heads and paragraphs.

The names of kinds, verdicts and marks are in `desktop.comparison.labels`, shared with the window.
"""

from collections.abc import Mapping

from desktop.article import Origin
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
ORIGINS: Mapping[Origin, Message] = {
    Origin.META: message("from a meta tag"),
    Origin.STRUCTURED: message("from the page’s data (JSON-LD)"),
    Origin.DATA: message("from a data field"),
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
ALIKE = message("alike, no difference found")
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
