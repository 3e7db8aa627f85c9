"""CSV: every position of every difference on a line of its own, for spreadsheets."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from desktop.comparison.accounts import letter
from desktop.comparison.decided import left_out, notes_of, reported
from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison
from desktop.export import files, labels, wording
from desktop.export.speech import ENGLISH, Speech
from desktop.message import message

COLUMNS = (
    message("difference"),
    message("kind"),
    message("verdict"),
    message("strength"),
    message("reason"),
    message("article"),
    message("source"),
    message("title"),
    message("published"),
    message("text"),
    message("value"),
    message("speaker"),
    message("stance"),
    message("sentence"),
    message("start"),
    message("end"),
    message("note"),
    message("claim"),
    message("about"),
)
# Spreadsheets run what begins like this; an apostrophe makes it text again.
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(comparison: Comparison, path: Path, speech: Speech = ENGLISH) -> None:
    """Write the differences of a comparison as CSV.

    Differences and sentences are numbered from 1 and articles have their letters, all as in the
    window, the PDF and the HTML; ``start`` and ``end`` count characters of the article's text from
    0. Differences of one ``claim`` have its number, and ``about`` is what it is of, in the words of
    an account: a table of claims by source is a pivot of it. UTF-8 with a byte
    order mark, without which Excel takes it for the system's old code page; lines end as RFC 4180
    has it. What the user decided to leave out is not in it; a last line without a number says how
    much that is.

    Args:
        comparison: what is written.
        path: the file.
        speech: the language of its words; dates, numbers and values stay as programs read them.

    Raises:
        ExportError: the file can't be written.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(map(speech.say, COLUMNS))
    writer.writerows(_lines(reported(comparison), speech))
    if count := left_out(comparison):
        told = speech.say(wording.left_out(count))
        writer.writerow(told if column == "reason" else "" for column in COLUMNS)
    files.write(path, table.getvalue().encode("utf-8-sig", errors="replace"))


def _lines(comparison: Comparison, speech: Speech) -> Iterator[list[str | int]]:
    say = speech.say
    claims = [
        (number, row.heading.text, row.differences)
        for number, row in enumerate(matrix(comparison).rows, 1)
    ]
    # every difference is in one row, whatever was decided: a row begins with each (`matrix`)
    claim_of = {held: (number, about) for number, about, all_of in claims for held in all_of}
    for number, difference in enumerate(comparison.differences, 1):
        claim, about = claim_of[number - 1]
        for index, side in enumerate(difference.sides):
            article = comparison.readings[index].article
            for position in side:
                yield [
                    number,
                    say(labels.KINDS[difference.kind]),
                    say(labels.VERDICTS[difference.verdict]),
                    say(labels.STRENGTHS[difference.strength]),
                    _safe(say(difference.reason)),
                    letter(index),
                    _safe(article.source),
                    _safe(article.title),
                    _safe(article.published),
                    _safe(position.text),
                    _safe(position.value or ""),
                    _safe(position.speaker or ""),
                    say(labels.STANCES[position.stance]) if position.stance else "",
                    position.sentence + 1,
                    position.start,
                    position.end,
                    _safe(notes_of(comparison, number - 1)),
                    claim,
                    _safe(about),
                ]


def _safe(text: str) -> str:
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
