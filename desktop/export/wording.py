"""Wording: the sentences of a printed comparison; the window has its own."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from desktop.article import Article
from desktop.comparison.accounts import account_names
from desktop.comparison.labels import KINDS, OUTLET_ITSELF, voice
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Position,
    Strength,
    Verdict,
)
from desktop.comparison.positions.gates import UNDATED
from desktop.comparison.signs import Mark
from desktop.export import fixed_words
from desktop.export.speech import ENGLISH, Speech
from desktop.message import Message, enumeration, listing, message, plural
from desktop.text.language_names import LANGUAGE_NAMES
from desktop.text.published import iso, parts

# What the finders of differences look for, so that none of it is news; other marks are only news
# where there are some.
LOOKED_FOR = frozenset(Mark) - {Mark.DIFFERS}
# What is compared in every language, and what as well where accounts could be parsed: grammar is
# known of English alone.
_SUBJECTS = message("figures, times, what only one says")
_ALL_SUBJECTS = message(
    "claims, names, places, speakers, certainty, wording, figures, times, what only one says"
)
_OLDER: Mapping[str, str] = {"no": "nb"}  # which Norwegian is not said; most is Bokmål
_CODE = re.compile("[a-z]{2,3}")
# Where it is the point who says something, the outlet's own voice is named as well.
_OWN_VOICE = frozenset({Kind.SPEAKER, Kind.CERTAINTY})


def title(comparison: Comparison) -> Message:
    """The heading of a comparison that belongs to no named event."""
    return plural("Comparison of %Ln account(s)", "", len(comparison.readings))


def outlet(article: Article) -> str:
    """The outlet's name, or that it is unknown."""
    return article.source or fixed_words.UNKNOWN_SOURCE


def language(code: str) -> str:
    """The name of an ISO 639-1 code; the code itself where it is a rare one."""
    known = code.lower()
    name = LANGUAGE_NAMES.get(_OLDER.get(known, known))
    return Message(name) if name else code or fixed_words.UNKNOWN


def code(article: Article) -> str:
    """The ISO 639 code of an article's language as a page may name it, or ""."""
    known = article.language.lower()
    return known if _CODE.fullmatch(known) else ""


def length(words: int) -> Message:
    """How long a text is: "412 words"."""
    return plural("%Ln word(s)", "", words)


def date(published: str, speech: Speech = ENGLISH) -> str:
    """An ISO 8601 date for people: "14 November 2024, 18:05 (UTC+02:00)"."""
    if not published:
        return speech.say(fixed_words.UNKNOWN)
    known = parts(published)
    if not known or not known.offset:
        return speech.date(published)
    moment = speech.date(iso(published).removesuffix(known.offset))
    zone = "UTC" if known.offset == "+00:00" else f"UTC{known.offset}"
    return speech.say(message("{moment} ({zone})", moment=moment, zone=zone))


def day(published: str, speech: Speech = ENGLISH) -> str:
    """The day, month or year of an ISO 8601 date: "14 November 2024", "November 2024", if known."""
    if not published:
        return speech.say(fixed_words.DATE_UNKNOWN)
    return speech.date(published[: len("2024-11-14")] if parts(published) else published)


def origin(article: Article) -> str:
    """Where the publication date came from, or ""."""
    known = article.origins.get("published") if article.published else None
    return fixed_words.ORIGINS[known] if known else ""


def checked(comparison: Comparison, speech: Speech = ENGLISH) -> str:
    """How much was compared, whether anything in it conflicts, and what was not compared."""
    conflicts = sum(each.verdict is Verdict.CONFLICT for each in comparison.differences)
    parsed = sum(reading.parsed for reading in comparison.readings) > 1
    subjects = _ALL_SUBJECTS if parsed else _SUBJECTS
    statements = comparison.statements
    found = (
        plural(
            "%Ln conflict(s) found among {statements} checked ({subjects}).",
            "",
            conflicts,
            statements=plural("%Ln statement(s)", "", statements),
            subjects=subjects,
        )
        if conflicts
        else plural(
            "No conflicts found among %Ln statement(s) checked ({subjects}).",
            "",
            statements,
            subjects=subjects,
        )
    )
    behind = (unsettled(comparison), unparsed(comparison), unrelated(comparison))
    return " ".join(map(speech.say, [found, *filter(None, behind)]))


def unsettled(comparison: Comparison) -> str:
    """How many differences may be conflicts, and how many of them a date may settle; "" for none.

    "No conflicts found" alone would read as if nothing could be one.
    """
    unclear = sum(each.verdict is Verdict.UNCLEAR for each in comparison.differences)
    waiting = undated(comparison)
    if not waiting:
        return plural("%Ln unclear.", "", unclear) if unclear else ""
    if unclear == 1:
        return message("1 unclear for want of a date: set the dates of publication to decide it.")
    if waiting == 1:
        return message(
            "{unclear} unclear, 1 of them for want of a date: set the dates of publication to "
            "decide it.",
            unclear=unclear,
        )
    return plural(
        "{unclear} unclear, %Ln of them for want of a date: set the dates of publication to "
        "decide them.",
        "",
        waiting,
        unclear=unclear,
    )


def undated(comparison: Comparison) -> int:
    """How many differences are unclear only for want of a publication date."""
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
        return message(
            "These accounts hardly speak of the same event; differences between them may mean "
            "nothing."
        )
    names = account_names([reading.article for reading in comparison.readings])
    if len(apart) == 1:
        return message(
            "{account} hardly speaks of the event of the others; differences from it may mean "
            "nothing.",
            account=names[apart[0]],
        )
    return message(
        "{accounts} hardly speak of the event of the others; differences from them may mean "
        "nothing.",
        accounts=listing([names[article] for article in apart]),
    )


def left_out(count: int) -> str:
    """How many differences the user has left out, in a sentence; or ""."""
    return plural("%Ln difference(s) left out by the user.", "", count) if count else ""


def unparsed(comparison: Comparison) -> str:
    """Which accounts were not compared claim by claim, in one sentence; "" where all were."""
    names = account_names([reading.article for reading in comparison.readings])
    left = [
        message(
            "{account} ({language})",
            account=name,
            language=language(reading.article.language),
        )
        for name, reading in zip(names, comparison.readings, strict=True)
        if not reading.parsed
    ]
    if not left:
        return ""
    return message(
        "Claims, names, places, speakers, certainty and wording are compared in English only: not "
        "in {accounts}.",
        accounts=listing(left),
    )


def kinds(comparison: Comparison) -> str:
    """How many differences there are of each kind: "By kind: 3 number, 1 time", or ""."""
    counts = Counter(each.kind for each in comparison.differences).most_common()
    if not counts:
        return ""
    told = [message("{count} {kind}", count=n, kind=KINDS[kind]) for kind, n in counts]
    return message("By kind: {kinds}.", kinds=enumeration(told))


def nature(difference: Difference) -> str:
    """The kind of a difference, with "possible" before it where it is."""
    kind = KINDS[difference.kind]
    possible = difference.strength is Strength.POSSIBLE
    return message("{kind}, possible", kind=kind) if possible else kind


def note(words: str) -> Message:
    """The user's note on a difference, labelled as such."""
    return message("Note: {words}", words=words)


def made_by(program: str) -> Message:
    """The last line, with name and version of the program."""
    return message("Made by {program}.", program=program)


def holding(
    difference: Difference, position: Position, speech: Speech = ENGLISH, *, several: bool
) -> str:
    """A position beside its quoted words: value, speaker, stance; may be empty.

    ``several`` says that the same article holds other positions here, so that the words are
    repeated to distinguish them. Values are left out where all are just the quoted words.
    """
    return speech.dotted(map(speech.say, _held(difference, position, several=several)))


def _held(difference: Difference, position: Position, *, several: bool) -> Iterator[str]:
    if several:
        yield message("“{words}”", words=position.text)
    if position.value and position.value != position.speaker and _has_telling_value(difference):
        yield message("read as {value}", value=position.value)
    speaker = position.speaker or OUTLET_ITSELF
    if position.stance:
        yield voice(speaker, position.stance)
    elif position.speaker or difference.kind in _OWN_VOICE:
        yield message("said by {speaker}", speaker=speaker)


def _has_telling_value(difference: Difference) -> bool:
    # what a claim is read as shows in its words and its stance
    return difference.kind is not Kind.STATEMENT and any(
        position.value and position.value.casefold() != position.text.casefold()
        for side in difference.sides
        for position in side
    )
