"""Misnamed: pieces of a query that begin as with a field, which is none; and the fields meant."""

import re
from collections import defaultdict
from difflib import get_close_matches

from desktop.search.tokens import FIELDS, Token

# A name of two letters or more and a value. No time, ratio or drive (7:30, 3:1, C:\), no address
# (https://), no code (std::string).
_NAMED = re.compile(r"([^\W\d_]{2,}):([^:/\\]\S*)?")
# What is written behind a colon and ends a word: German "Leser:innen", "jede:r", Finnish "tv:n".
_ENDING = re.compile(r"\w|in(?:nen\w*)?\W*|in(?:nen)?-.*", re.IGNORECASE)
_ALIKE = 0.75  # of difflib's ratio: one letter of four may be another one, "dato" for "date"

# What people try instead of a field: its names in other programs that search, and in the languages
# of the window. Of a name that may mean two, the first that takes the value is meant.
_TRIED = {
    "date:": "on day month year published time datum tag jahr monat jour mois année дата рік"
    " التاريخ",
    "date:>": "after nach après після после بعد",
    "date:>=": "since from seit ab von depuis від з منذ",
    "date:<": "before vor avant перед قبل",
    "date:<=": "until till to bis до حتى",
    "added:": "imported saved",
    "title:": "headline heading intitle subject titel überschrift titre заголовок назва العنوان",
    "source:": "outlet publisher publication paper newspaper site website domain from quelle"
    " zeitung medium von journal média джерело видання المصدر",
    "author:": "by byline writer reporter journalist autorin auteur par автор الكاتب",
    "lang:": "language sprache langue мова язык اللغة",
    "tag:": "tags label keyword category schlagwort étiquette мітка",
    "event:": "topic story ereignis événement подія",
    "has:": "is with",
    "speaker:": "said says quote quoted who",
}


def _fields_by_name() -> dict[str, list[str]]:
    fields: dict[str, list[str]] = defaultdict(list)
    for field, names in _TRIED.items():
        for name in names.split():
            fields[name].append(field)
    return dict(fields)


_BY_NAME = _fields_by_name()


def names_no_field(token: Token, phrase_follows: bool) -> bool:
    """Whether a piece begins with a name and a colon, as a field does, and is of no field.

    A name that people try is known as one; any other is not where the colon may belong to a word,
    as in "Leser:innen" and "EU:ssa".

    Args:
        token: the piece.
        phrase_follows: whether a phrase stands right behind it, as in ``outlet:"The Post"``.
    """
    found = None if token.field or token.quoted else _NAMED.fullmatch(token.value)
    if not found or not (found[2] or phrase_follows):
        return False
    if found[1].lower() in _BY_NAME or not found[2]:
        return True
    return not found[1].isupper() and not _ENDING.fullmatch(found[2])


def fields_meant(name: str) -> list[str]:
    """What may be meant by a name that no field has.

    Args:
        name: without its colon.

    Returns:
        beginnings of pieces, "source:" or "date:>", the likeliest first; none if nothing is near.
    """
    name = name.lower()
    near = get_close_matches(name, FIELDS, 1, _ALIKE)
    return _BY_NAME.get(name) or [f"{field}:" for field in near]
