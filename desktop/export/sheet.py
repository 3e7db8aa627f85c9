"""Sheet: a printed comparison as plain data for the typst template."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from desktop.article import shorten
from desktop.comparison.labels import ABSENCES, absent_from
from desktop.export import fixed_words, wording
from desktop.export.grid import Claim, Held, parts
from desktop.export.marked import Segment
from desktop.export.page import MOST_COLUMNS, Entry, Group, Line, Masthead, Page, Printed, Side
from desktop.export.printable import breakable, clean, direction
from desktop.export.speech import Direction, Speech
from desktop.message import Message, message

# Both standards want a date. That of the newest article keeps the same input at the same bytes;
# where none is dated, the day on which Unix time begins, as reproducible builds have it.
_UNDATED = date(1970, 1, 1)
# Characters that fill half a page, by the number of columns: what is longer may break over pages.
_HALF_PAGE = {1: 2600, 2: 1300, 3: 600, 4: 400}
_HALF_PAGE_LINES = 1800
_HALF_PAGE_OF_CLAIMS = 270  # as of four columns, for columns two thirds as wide
# Characters of an outlet's name above a column or before a line, of which it takes two lines then.
_HEAD = 32
# A text in a language that nobody knows is read aloud as such, not as if it were in that of the
# page; the code is that of ISO 639-2.
_UNDETERMINED = "und"
# What the template says itself, by the names by which it asks.
_LABELS: Mapping[str, Message] = {
    "header": fixed_words.PROGRAM_LINE,
    "sources": fixed_words.SOURCES,
    "account": fixed_words.ACCOUNT,
    "published": fixed_words.PUBLISHED,
    "words": fixed_words.WORDS,
    "language": fixed_words.LANGUAGE,
    "summary": fixed_words.SUMMARY,
    "found": fixed_words.FOUND,
    "sign": fixed_words.SIGN,
    "mark": fixed_words.MARK,
    "meaning": fixed_words.MEANING,
    "claims": fixed_words.CLAIMS,
    "claim": fixed_words.CLAIM,
    "claims-note": fixed_words.CLAIMS_NOTE,
    "differences": fixed_words.DIFFERENCES,
    "no-differences": fixed_words.NO_DIFFERENCES,
    "texts": fixed_words.TEXTS,
    "reading": fixed_words.READING,
    "method": fixed_words.METHOD,
}


def sheet(page: Page) -> dict[str, object]:
    """Everything the template prints, without unprintable characters."""
    speech, mastheads = page.speech, page.mastheads
    groups = list(parts(len(mastheads))) if page.claims else []
    return {
        **_spoken(speech),
        "title": _text(page.title),
        "title-direction": direction(page.title),
        "short": _text(shorten(page.title, 90)),
        "date": _date(page.newest),
        "authors": [clean(each) for each in dict.fromkeys(m.outlet for m in mastheads)],
        "in-columns": len(mastheads) <= MOST_COLUMNS,
        "mastheads": [_masthead(each, speech) for each in mastheads],
        "checked": _text(page.checked),
        "tallies": [
            {"mark": each.mark, "name": each.name, "meaning": each.meaning, "count": each.count}
            for each in page.tallies
        ],
        "kinds": page.kinds,
        "parts": [list(part) for part in groups],
        "part-headings": [_part(mastheads, part, speech) for part in groups],
        "claims": [_claim(each) for each in page.claims],
        "groups": [_group(each, mastheads, speech) for each in page.groups],
        "lines": [_line(each) for each in page.lines],
        "method": page.method,
        "program": speech.say(wording.made_by(page.program)),
    }


def _spoken(speech: Speech) -> dict[str, object]:
    """The language, and the template's own phrases in it."""
    return {
        "language": speech.code,
        "direction": speech.direction,
        "digits": [speech.ordinal(digit) for digit in range(10)],
        "comma": speech.comma,
        "dot": speech.dot,
        "quotes": speech.quotes,
        "labels": {name: speech.say(label) for name, label in _LABELS.items()},
    }


def _part(mastheads: Sequence[Masthead], part: range, speech: Speech) -> str:
    first, last = mastheads[part[0]].letter, mastheads[part[-1]].letter
    return speech.say(message("Accounts {first} to {last}", first=first, last=last))


def _text(text: str) -> str:
    return breakable(clean(text))


def _date(newest: str) -> dict[str, int]:
    try:
        day = date.fromisoformat((newest + "-01-01")[:10])  # a year alone is its first day
    except ValueError:
        day = _UNDATED
    return {"year": day.year, "month": day.month, "day": day.day}


def _masthead(of: Masthead, speech: Speech) -> dict[str, object]:
    return {
        "letter": of.letter,
        "outlet": _text(of.outlet),
        "outlet-direction": direction(of.outlet),
        "name": _text(of.name.replace(of.outlet, _outlet(of), 1)),
        "short-name": _text(_short_name(of)),
        "name-direction": direction(of.name),
        "title": _text(of.title),
        "author": _text(of.author),
        "author-direction": direction(of.author),
        "published": _text(of.published),
        "day": _text(of.day),
        "origin": of.origin,
        "words": speech.number(of.words),
        "length": of.length,
        "language": of.language or _UNDETERMINED,
        "language-name": clean(of.language_name),
        "direction": of.direction,
        "sha256": clean(of.sha256),
    }


def _outlet(of: Masthead) -> str:
    return shorten(of.outlet, _HEAD)


def _short_name(of: Masthead) -> str:
    """The name of an account after its letter, unambiguous among those of its outlet."""
    return _outlet(of) if of.outlet in of.name else of.name


def _claim(of: Claim) -> dict[str, object]:
    lengths = [sum(len(held.text) for held in cell) for cell in of.cells]
    return {
        "mark": of.mark,
        "nature": of.nature,
        "heading": _text(of.heading),
        "language": of.language or _UNDETERMINED,
        "direction": direction(of.heading),
        "source": of.source,
        "differences": list(of.differences),
        "cells": [
            {"absent": absent, "held": [_held(each) for each in cell]}
            for cell, absent in zip(of.cells, of.absent, strict=True)
        ],
        "whole": max(lengths) <= _HALF_PAGE_OF_CLAIMS,
    }


def _held(of: Held) -> dict[str, object]:
    return {
        "text": _text(of.text),
        "language": of.language or _UNDETERMINED,
        "direction": direction(of.text),
        "voice": _text(of.voice),
        "mark": of.mark,
    }


def _group(of: Group, mastheads: Sequence[Masthead], speech: Speech) -> dict[str, object]:
    return {
        "mark": of.mark,
        "heading": of.heading,
        "entries": [_entry(each, mastheads, speech) for each in of.entries],
    }


def _entry(of: Entry, mastheads: Sequence[Masthead], speech: Speech) -> dict[str, object]:
    lengths = [sum(map(_length, side.quotes)) for side in of.sides]
    above = (len(of.reason) + len(of.note)) // 2  # it runs over all columns
    return {
        "number": of.number,
        "mark": of.mark,
        "nature": of.nature,
        "reason": _text(of.reason),
        "note": _text(speech.say(wording.note(of.note))) if of.note else "",
        "note-direction": _note_direction(of.note, speech),
        "sides": [_side(each, speech) for each in of.sides],
        "absent": list(_absent(of.sides, mastheads, speech)),
        "whole": _whole([above + max(lengths)], sum(lengths), len(mastheads)),
    }


def _note_direction(note: str, speech: Speech) -> Direction:
    """The direction of the note; in a right-to-left language it is separate from its label."""
    return "rtl" if speech.direction == "rtl" else direction(note)


def _side(of: Side, speech: Speech) -> dict[str, object]:
    return {
        "article": of.article,
        "quotes": [_printed(each, of.article) for each in of.quotes],
        "holdings": [_text(each) for each in of.holdings],
        "absent": speech.say(ABSENCES[of.absent]) if of.absent else "",
    }


def _absent(
    sides: Sequence[Side], mastheads: Sequence[Masthead], speech: Speech
) -> Iterator[dict[str, str]]:
    """The articles without quotes, one line for each reason, where they have no columns."""
    for reason in sorted({side.absent for side in sides if side.absent}):
        silent = [mastheads[side.article - 1] for side in sides if side.absent is reason]
        why = speech.say(ABSENCES[reason])
        letters = speech.listed(of.letter for of in silent)
        yield {
            "why": why[:1].upper() + why[1:],  # `capitalize` makes all other letters small
            "told": speech.say(absent_from(reason, letters)),
            "articles": speech.clauses(_text(_account(of, speech)) for of in silent),
        }


def _account(of: Masthead, speech: Speech) -> str:
    about = {"letter": of.letter, "name": _short_name(of), "length": of.length, "day": of.day}
    return speech.say(message("{letter} {name} ({length}, {day})", **about))


def _line(of: Line) -> dict[str, object]:
    lengths = [sum(map(_length, cell)) for cell in of.cells]
    return {
        "cells": [
            {
                "aligned": of.aligned[article - 1],
                "sentences": [_printed(each, article) for each in cell],
            }
            for article, cell in enumerate(of.cells, 1)
        ],
        "whole": any(of.aligned) and _whole(lengths, sum(lengths), len(of.cells)),
    }


def _whole(lengths: Sequence[int], together: int, articles: int) -> bool:
    """True if a row is short enough to be kept on one page."""
    if articles > MOST_COLUMNS:
        return together <= _HALF_PAGE_LINES
    return max(lengths) <= _HALF_PAGE[articles]


def _length(of: Printed) -> int:
    return sum(len(segment.text) for segment in of.segments)


def _printed(of: Printed, article: int) -> dict[str, object]:
    return {
        "article": article,
        "number": of.number,
        "segments": [_segment(each) for each in of.segments],
        "language": of.language or _UNDETERMINED,
        "direction": of.direction,
        "boilerplate": of.boilerplate,
        "only": of.is_only,
        "opens": of.opens,
    }


def _segment(of: Segment) -> dict[str, object]:
    return {
        "text": _text(of.text),
        "mark": of.mark,
        "closing": [{"number": span.number, "mark": span.mark} for span in of.closing],
    }
