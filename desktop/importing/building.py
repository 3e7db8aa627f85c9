"""What every reader does at the end: an Article of what it found, each with its origin."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping

from desktop.article import Article, Doubt, Origin, digest
from desktop.importing.dates import published_date
from desktop.importing.doubting import doubts_of
from desktop.paths import as_text
from desktop.text.languages import detect

Value = tuple[str, Origin]  # what a field says, and where it was found
Fields = Mapping[str, Value]

_LANGUAGE = re.compile(r"([a-z]{2})(?:[-_].*)?", re.IGNORECASE)
_BY = re.compile(r"\Aby[: ]\s*", re.IGNORECASE)
_WEB = re.compile(r"https?://[^\s/]\S*", re.IGNORECASE)
_ORDER = tuple(Doubt)
_LONGEST = 1_000  # characters of a field; longer is no title and no name


def build(
    text: str,
    fields: Fields,
    original: bytes,
    path: str,
    *,
    captured: str = "",
    doubts: Iterable[Doubt] = (),
) -> Article:
    """Make the article: fields brought to the form that articles hold, the unknown left out.

    Args:
        text: the body, cleaned.
        fields: value and origin by the name of the article's field; a value that says nothing
            (white space, a date that is none) counts as not given.
        original: the bytes that were read.
        path: the file, or "".
        captured: when it was saved, in any way dates are written, or "".
        doubts: those that its reader has; what any text can make doubtful is added.
    """
    known = _with_language(_formed(fields), text)
    values = defaultdict(str, {field: value for field, (value, _) in known.items()})
    return Article(
        text=text,
        title=values["title"],
        source=values["source"],
        author=values["author"],
        published=values["published"],
        language=values["language"],
        url=values["url"],
        external_id=values["external_id"],
        path=as_text(path),
        captured=published_date(captured),
        origins={field: origin for field, (_, origin) in known.items()},
        doubts=_doubts({*doubts, *doubts_of(text, values["language"])}),
        sha256=digest(original),
        original=original,
    )


def _doubts(found: set[Doubt]) -> tuple[Doubt, ...]:
    """In their order; of a mere link nobody need be told that its text is none."""
    if Doubt.LINK in found:
        found -= {Doubt.TEASER, Doubt.CUT}
    return tuple(sorted(found, key=_ORDER.index))


def one_line(value: str) -> str:
    """A value without line breaks and doubled spaces; "" where it is too long for a field."""
    value = " ".join(value.split())
    return value if len(value) <= _LONGEST else ""


def _author(value: str) -> str:
    """A byline without "By"; a link to somebody's page is no name."""
    value = one_line(value)
    return "" if _WEB.match(value) else _BY.sub("", value, count=1)


def _url(value: str) -> str:
    return value.strip() if _WEB.fullmatch(value.strip()) else ""


def _language(value: str) -> str:
    match = _LANGUAGE.fullmatch(value.strip())
    return match[1].lower() if match else ""


_FORMS = {"published": published_date, "author": _author, "url": _url, "language": _language}


def _formed(fields: Fields) -> dict[str, Value]:
    """The fields in the form that articles hold; those that say nothing are left out."""
    return {
        field: (value, origin)
        for field, (raw, origin) in fields.items()
        if (value := _FORMS.get(field, one_line)(raw))
    }


def _with_language(known: dict[str, Value], text: str) -> dict[str, Value]:
    """Add the language that was detected where the file names none, or a page names another.

    Data say what they mean; pages often keep the language of their template.
    """
    named, origin = known.get("language", ("", Origin.META))
    if origin in {Origin.META, Origin.STRUCTURED}:
        detected = detect(text)
        if detected not in {"", named}:
            return {**known, "language": (detected, Origin.DETECTED)}
    return known
