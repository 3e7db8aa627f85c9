"""What the lines above the body of a plain text say of outlet, author and date, where that is sure.

Sure are lines that name what they state ("Source: …", "By …"), and lines that are nothing but an
outlet's name, a date, or both ("The Varnholt Ledger | 14 March 2025"), if they stand together: a
date alone is as often that of a picture or of what the text tells.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop.article import Origin
from desktop.importing.building import Value
from desktop.importing.dates import published_date
from desktop.importing.stated_values import can_be, is_author, is_cased, is_outlet
from desktop.text.field_names import COLON, FIELD_NAMES, field_named

Stated = dict[str, Value]

_FIELD = re.compile(rf"({'|'.join(FIELD_NAMES)})(?:{COLON}\s+|\s*：)(\S.*)", re.IGNORECASE)
# "By Ann Lee", "By Ann de la Cruz and Bo Li": nothing but names, or it is a line of the text.
_NAME = r"[^\W\d_a-z][\w.’'-]*"
_NAMES = (
    rf"{_NAME}(?: (?:{_NAME}|de|del|della|di|da|van|von|der|den|la|le|bin|al|and|&)|, {_NAME})*"
)
_BYLINE = re.compile(rf"(?:By|BY) (?P<names>{_NAMES})")
_MARKS = "\u200e\u200f\u202a\u202b\u202c\u2066\u2067\u2068\u2069\ufeff"  # of writing direction
_LONGEST = 80  # characters of a line that is a byline, an outlet's name or a date
_MOST = 6  # lines; a head that is longer is part of the text
_BARS = re.compile(r"\s+[|·•/–—-]+\s+|\s*[|·•]\s*|\.?\s+(?=(?:By|BY) [^\W\d_a-z])")
_COMMA = re.compile(r",\s+(?=.*\d{4})")  # before a date
_PUBLISHED = re.compile(
    r"(?:(?:first )?(?:published|posted)(?: on| at)?|veröffentlicht(?: am)?|publié(?:e)?(?: le)?"
    r"|publicado(?: el| em)?|pubblicato(?: il)?|опубліковано|опубликовано|نُ?شر(?: في)?|פורסם(?: ב)?"
    rf"|发布于|发表于|發布於)(?:{COLON})?\s*",
    re.IGNORECASE,
)
_CHANGED = re.compile(
    r"(?:(?:last )?(?:updated|modified)(?: on| at)?|aktualisiert(?: am)?|mis à jour(?: le)?"
    r"|actualizado(?: el)?|aggiornato(?: il)?|оновлено|обновлено|آخر تحديث|עודכן|更新于|更新於)"
    rf"(?:{COLON})?\s*",
    re.IGNORECASE,
)
# Lines of a head that say what is not kept; nothing else is believed to be none of the text.
_PLACE = re.compile(
    rf"(?:place|location|ort|lieu|lugar|luogo|місце|место|المكان|地点|地點|場所|장소){COLON}"
    r"\s*\S+(?: \S+){0,2}",
    re.IGNORECASE,
)
# What whoever is named says, in an interview: "Dray: It was old."
_SPEAKS = re.compile(rf"[^\W\d_][^:：\n]{{0,29}}{COLON}\s*\S")
# "VARNHOLT, March 14 (Reuters) — ", "ORSUND (AP) - ": whoever stands in the brackets sent the text.
_DATELINE = re.compile(
    r"(?P<place>[^\W\d_a-z][\w.’' -]{1,40}(?:, [^\W\d_a-z][\w.’' -]{1,30})?)"
    r"(?:, (?P<date>[^\W\d_]{3,9}\.? \d{1,2}(?:,? \d{4})?|\d{1,2} [^\W\d_]{3,9}\.?(?: \d{4})?))?,?"
    r" \((?P<agency>[^\W\d_a-z][\w .&’'-]{1,40})\) ?(?:[-–—]{1,2}|:) "
)


@dataclass(slots=True)
class _Line:
    """What one line states.

    Attributes:
        named: fields that the line names itself, which are believed alone.
        outlet: a name that may be an outlet's, or "".
        date: a date that may be that of publishing, or "".
        passed: whether it says something that is not kept, such as the day of a change.
    """

    named: dict[str, str] = field(default_factory=dict[str, str])
    outlet: str = ""
    date: str = ""
    passed: bool = False

    def __bool__(self) -> bool:
        return bool(self.named or self.outlet or self.date or self.passed)


def stated(lines: Sequence[str], start: int, *, only_named: bool = False) -> tuple[Stated, int]:
    """What the block of lines here states, and the line after it.

    A blank line may stand before it and between its lines; the first line of another kind ends it.

    Args:
        lines: of the text, without white space at their ends.
        start: where the block may begin.
        only_named: believe nothing but lines that name what they state.
    """
    found: list[tuple[_Line, int]] = []
    at = start
    while at < len(lines) and len(found) < _MOST:
        place = at + (not lines[at])
        line = _line(lines[place]) if place < len(lines) else _Line()
        if not line or (only_named and not line.named):
            break
        at = place + 1
        found.append((line, at))
    while found and not _is_sure([line for line, _ in found]):
        found.pop()
    if len(found) == 1 and _is_asked(found[0][0], lines[at:]):
        return {}, start
    fields: Stated = {}
    for line, _ in found:
        values = {"source": line.outlet, "published": line.date, **line.named}
        for name, value in values.items():
            if value:
                fields.setdefault(name, (value, Origin.TEXT))
    return fields, found[-1][1] if found else start


def is_lone_name(fields: Stated) -> bool:
    """Whether all that lines above a body state may be its headline: "Source: Ministers Agree".

    An outlet's name that says so itself is none, nor an author's in a script with capitals.
    """
    match list(fields.items()):
        case [("source", (value, _))]:
            return not is_outlet(value)
        case [("author", (value, _))]:
            return not is_cased(value)
        case _:
            return False


def dateline(line: str) -> Stated:
    """What the beginning of a body states: the agency that sent it, the day where it has a year."""
    match = _DATELINE.match(line)
    if not match:
        return {}
    fields: Stated = {"source": (match["agency"], Origin.TEXT)}
    if date := published_date(match["date"] or ""):
        fields["published"] = (date, Origin.TEXT)
    return fields


def is_stated(line: str) -> bool:
    """Whether a line states something of the article by itself, so that it is no headline."""
    return bool(_line(line).named) or bool(_PLACE.fullmatch(line)) or is_date(line)


def names_field(line: str) -> bool:
    """Whether a line names what it states and nothing else: "Source: Harbour Wire"."""
    return bool(_FIELD.fullmatch(line)) and bool(_line(line).named)


def is_date(line: str) -> bool:
    """Whether a line is a date, or place and date: it heads many texts and is no headline."""
    return bool(published_date(line) or published_date(line.partition(", ")[2]))


def _is_sure(block: Sequence[_Line]) -> bool:
    """Whether a block can be believed to its last line.

    Names and dates hold one another up; of each there may be one. What a line names itself stands
    alone, and carries the dates and names beside it.
    """
    outlets, dates = sum(bool(one.outlet) for one in block), sum(bool(one.date) for one in block)
    if outlets > 1 or dates > 1:
        return False
    last = block[-1]
    if last.named or not (last.outlet or last.date):
        return True
    return any(one.named for one in block) or bool(outlets and dates)


def _is_asked(line: _Line, after: Sequence[str]) -> bool:
    """Whether a line that seems to name outlet or author is the question of an interview."""
    below = next((line for line in after if line), "")
    asks = line.named.keys() <= {"source", "author"} and not any(
        map(is_outlet, line.named.values())
    )
    return asks and bool(line.named) and bool(_SPEAKS.match(below)) and not is_stated(below)


def _line(line: str) -> _Line:
    line = line.strip(_MARKS)
    if match := _FIELD.fullmatch(line):
        return _named(field_named(match[1]), match[2].strip(_MARKS))
    if _PLACE.fullmatch(line):
        return _Line(passed=True)
    if not line or len(line) > _LONGEST:
        return _Line()
    if whole := _part(line):
        return whole
    bars = [part for part in _BARS.split(line) if part]
    parts = [one for part in bars for one in ([part] if _part(part) else _COMMA.split(part, 1))]
    read = [_part(part) for part in parts]
    if len(parts) < 2 or not all(read):
        return _Line()
    return _Line(
        {name: value for one in read for name, value in one.named.items()},
        next((one.outlet for one in read if one.outlet), ""),
        next((one.date for one in read if one.date), ""),
        any(one.passed for one in read),
    )


def _named(name: str, value: str) -> _Line:
    """What a line with a field's name states; "Source: Harbour Wire, 14 March 2025" two of them."""
    for between in (_BARS, _COMMA):
        part, *rest = between.split(value, maxsplit=1)
        date = published_date(rest[0]) if rest else ""
        if date and name == "source" and can_be(name, part):
            return _Line({name: part, "published": date})
    return _Line({name: value} if can_be(name, value) else {})


def _part(part: str) -> _Line:
    """What a line, or what stands between two bars in it, states."""
    if (match := _BYLINE.fullmatch(part)) and is_author(match["names"]):
        return _Line({"author": match["names"]})
    if match := _PUBLISHED.match(part):
        date = published_date(part[match.end() :])
        return _Line({"published": date} if date else {})
    if match := _CHANGED.match(part):
        return _Line(passed=bool(published_date(part[match.end() :])))
    date = published_date(part)
    if len(date) >= len("2025-03-14"):
        return _Line(date=date)
    return _Line(outlet=part if is_outlet(part) else "")
