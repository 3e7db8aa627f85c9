"""CSV: one row per position of each difference, for spreadsheets."""

import csv
import io
from collections.abc import Iterator
from pathlib import Path

from desktop.comparison.accounts import letter
from desktop.comparison.decided import left_out, notes_of, reported
from desktop.comparison.labels import OUTLET_ITSELF, judged, voice
from desktop.comparison.matrix import matrix
from desktop.comparison.model import Comparison, Position
from desktop.export import files, wording
from desktop.export.speech import ENGLISH, Speech

# The same in every language of the window, as are kinds and verdicts: tables of several people fit
# together, and a program that reads one reads all.
COLUMNS = (
    "difference",
    "kind",
    "verdict",
    "strength",
    "reason",
    "article",
    "source",
    "title",
    "published",
    "text",
    "value",
    "speaker",
    "stance",
    "sentence",
    "start",
    "end",
    "note",
    "claim",
    "about",
    "label",
    "voice",
)
# Spreadsheets run what begins like this; an apostrophe makes it text again.
# https://owasp.org/www-community/attacks/CSV_Injection
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def write_csv(comparison: Comparison, path: Path, speech: Speech = ENGLISH) -> None:
    """Write the differences of a comparison as CSV.

    Differences and sentences are numbered from 1 and articles have their letters, all as in the
    window, the PDF and the HTML; ``start`` and ``end`` count characters of the article's text from
    0. Differences of one ``claim`` have its number, and ``about`` is what it is of, in the words of
    an account: a table of claims by source is a pivot of it. Columns, kinds, verdicts, strengths
    and stances have the names that they have in JSON; ``label`` and ``voice`` tell people the same.
    UTF-8 with a byte order mark, without which Excel takes it for the system's old code page; lines
    end as RFC 4180 has it. What the user decided to leave out is not in it; a last line without a
    number says how much that is.

    Args:
        comparison: what is written.
        path: the file.
        speech: the language of reasons, labels and voices; all else stays as programs read it.

    Raises:
        ExportError: the file can't be written.
    """
    table = io.StringIO(newline="")
    writer = csv.writer(table)
    writer.writerow(COLUMNS)
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
                    difference.kind,
                    difference.verdict,
                    difference.strength,
                    _safe(say(difference.reason)),
                    letter(index),
                    _safe(article.source),
                    _safe(article.title),
                    _safe(article.published),
                    _safe(position.text),
                    _safe(position.value or ""),
                    _safe(position.speaker or ""),
                    position.stance or "",
                    position.sentence + 1,
                    position.start,
                    position.end,
                    _safe(notes_of(comparison, number - 1)),
                    claim,
                    _safe(about),
                    say(judged(difference.kind, difference.verdict)),
                    _safe(say(_voice(position))),
                ]


def _voice(position: Position) -> str:
    """Speaker and stance; "" for the outlet itself where neither matters."""
    if not position.stance:
        return position.speaker or ""
    return voice(position.speaker or OUTLET_ITSELF, position.stance)


def _safe(text: str) -> str:
    return "'" + text if text.lstrip(" ").startswith(_FORMULA) else text
