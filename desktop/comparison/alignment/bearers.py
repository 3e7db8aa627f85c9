"""Bearers: the named person that a word or figure applies to, and the named place."""

import re

from desktop.comparison.alignment.occupations import is_occupation
from desktop.comparison.alignment.referents import Referent
from desktop.comparison.alignment.rows import Aligned
from desktop.reading.mention import NameType

# Between a word and the name of whom it is said: "Mara Lind, the dictator", "the dictator Okker".
_BEHIND_NAME = re.compile(r",\s+(?:an?|the)?\s*(?:[\w’'-]+\s+){0,2}$", re.IGNORECASE)
_BEFORE_NAME = re.compile(r",?\s+")
# Between a name and an age: "Mara Lind, aged 44"; "she was 44" may be of any time of her life.
_BEFORE_AGE = re.compile(r",\s+(?:who\s+is\s+)?(?:(?:now\s+)?aged\s+|an?\s+)?", re.I)
_RELATIVE = re.compile(r",?\s+(?:his|her|their|whose|another|the other)\b|['’]s\b", re.I)
_CALLING = re.compile(r",?\s+(?:[\w’'-]+,?\s+)?")  # between a figure and a name: "partner"
_AT_ANOTHER_TIME = re.compile(r",?\s+(?:at the time|when|then|on the day|in (?:19|20)\d\d)\b", re.I)
_WAS = re.compile(r"\bwas\s+(?:\w+\s+)?$", re.I)
_WORDS = re.compile(r"\w{3,}")  # of a name: "Jong-un" is "Jong Un"
_NEAR = 40  # characters that hold the longest of these


def of_others(aligned: Aligned, one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether two words apply to different named people, or occur with different named places.

    Args:
        aligned: the articles.
        one: a word: its article, its first character, the one after its last.
        other: a word of another article.
    """
    if borne_by_others(aligned, one, other):
        return True
    places = _places(aligned, *one[:2]), _places(aligned, *other[:2])
    return all(places) and places[0].isdisjoint(places[1])


def borne_by_others(
    aligned: Aligned, one: tuple[int, int, int], other: tuple[int, int, int]
) -> bool:
    """Whether different people are named directly beside two words or figures."""
    bearers = _bearers(aligned, *one), _bearers(aligned, *other)
    return all(bearers) and bearers[0].isdisjoint(bearers[1])


def borne_by_strangers(
    aligned: Aligned, one: tuple[int, int, int], other: tuple[int, int, int]
) -> bool:
    """Whether two figures have names beside them that the other account never mentions."""
    if not borne_by_others(aligned, one, other):
        return False
    texts = [aligned.readings[spot[0]].article.text.casefold() for spot in (one, other)]
    return not any(
        word in text
        for spot, text in zip((one, other), reversed(texts), strict=True)
        for word in _bearers(aligned, *spot)
    )


def of_one_age(aligned: Aligned, one: tuple[int, int, int], other: tuple[int, int, int]) -> bool:
    """Whether two ages follow the full name of one person, and neither is of another time.

    "Lind, 71" may be the mother of Mara Lind, and "the 20-year-old Mara Lind" be one in a film.
    """
    aged = _aged(aligned, *one), _aged(aligned, *other)
    if aged[0] is None or aged[1] is None:
        return False
    return aged[0].id == aged[1].id or _is_with_occupation(aged[0].name, aged[1].name)


def _is_with_occupation(one: str, other: str) -> bool:
    """Whether one of two full names is the other after an occupation: "Baker Tomas Moor"."""
    short, long = sorted((one.casefold(), other.casefold()), key=len)
    calling = long.removesuffix(f" {short}")
    return calling != long and is_occupation(calling)


def may_be_of_one_age(
    aligned: Aligned, one: tuple[int, int, int], other: tuple[int, int, int]
) -> bool:
    """Whether two ages follow names of one person, surnames included."""
    aged = _aged(aligned, *one, full=False), _aged(aligned, *other, full=False)
    return aged[0] is not None and aged[1] is not None and aged[0].id == aged[1].id


def may_be_of_another_time(aligned: Aligned, article: int, start: int, end: int) -> bool:
    """Whether an age may be that of any time of a life: "she was 15", "Lind, 15 at the time"."""
    text = aligned.readings[article].article.text
    was = _WAS.search(text, max(0, start - _NEAR), start) is not None
    return was or _AT_ANOTHER_TIME.match(text, end) is not None


def is_named_behind(aligned: Aligned, article: int, end: int) -> bool:
    """Whether a word or figure has its bearer's name: "30-year-old partner Jan Moor"."""
    text = aligned.readings[article].article.text
    return any(
        known.type is NameType.PERSON and _CALLING.fullmatch(text, end, mention.start)
        for mention, known in aligned.referents.within(article, end, end + _NEAR)
    )


def _aged(
    aligned: Aligned, article: int, start: int, end: int, *, full: bool = True
) -> Referent | None:
    """The person whose name an age directly follows, in full unless any name will do.

    A surname alone is not enough where it is told whose relative that is: "Lind, 66, her mother".
    """
    known, asked = aligned.once(_known_ages), (article, start, end, full)
    if asked not in known:
        known[asked] = _named_before(aligned, article, start, end, full=full)
    return known[asked]


def _known_ages(_: Aligned) -> dict[tuple[int, int, int, bool], Referent | None]:
    """Whose the ages are that were asked for: each is held against all of the other account."""
    return {}


def _named_before(
    aligned: Aligned, article: int, start: int, end: int, *, full: bool
) -> Referent | None:
    text = aligned.readings[article].article.text
    if _AT_ANOTHER_TIME.match(text, end) or (not full and _RELATIVE.match(text, end)):
        return None
    for mention, known in aligned.referents.within(article, max(0, start - _NEAR), start):
        named = not full or len(text[mention.start : mention.end].split()) > 1
        apposed = _BEFORE_AGE.fullmatch(text, mention.end, start)
        if known.type is NameType.PERSON and named and apposed:
            return known
    return None


def _bearers(aligned: Aligned, article: int, start: int, end: int) -> frozenset[str]:
    """The words of the names directly before or after a word that apply to it."""
    text = aligned.readings[article].article.text
    found = aligned.referents.within(article, max(0, start - _NEAR), end + _NEAR)
    return frozenset(
        word
        for mention, known in found
        for word in _WORDS.findall(known.name.casefold())
        if mention.type is NameType.PERSON
        and (
            _BEFORE_NAME.fullmatch(text, end, mention.start)
            or (mention.end <= start and _BEHIND_NAME.fullmatch(text, mention.end, start))
        )
    )


def _places(aligned: Aligned, article: int, start: int) -> frozenset[int]:
    """The places named in the statement of a word."""
    reading = aligned.readings[article]
    held = reading.sentence_around(start)
    found = aligned.referents.within(article, held.start, held.end)
    return frozenset(known.id for mention, known in found if mention.type is NameType.PLACE)
