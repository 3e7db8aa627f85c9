"""Bearers: whether a surname, bare or with its title, certainly means the person named in full."""

from collections.abc import Sequence

from desktop.reading.name_spans import Found
from desktop.reading.name_words import name_words
from desktop.text.words import fold

# Someone named in full this early is the article's subject: the surname may come before.
_LEAD = 4
# Titles that name no office.
_HONORIFICS = frozenset(
    ["mr", "mrs", "ms", "miss", "mister", "madam", "dr", "doctor", "prof", "professor", "former"]
)
# Offices held by one member of a family while the article names others.
_SOLE = frozenset(
    ["president", "king", "queen", "prince", "princess", "emperor", "pope", "premier"]
)
# Nouns for relatives, who share the surname.
_KIN = frozenset(
    [
        "wife", "husband", "widow", "widower", "mother", "father", "son", "daughter", "brother",
        "sister", "uncle", "aunt", "cousin", "lady", "mom", "dad", "sibling", "nephew", "niece",
    ]
)  # fmt: skip


def surely_means(short: Sequence[Found], full: Sequence[Found], sex: str) -> bool:
    """Whether the mentions of a surname refer to the person whom other mentions name in full.

    A surname belongs to whoever the article introduced by it. Someone with an office that the
    other never has, with a title of the other sex, or long before the other appears, is someone
    else of that name.

    Args:
        short: the mentions with the surname only, in order.
        full: the mentions of the longer form, in order.
        sex: "f" or "m" where the longer form tells it, else "".
    """
    told = _sexes(short)
    if told and sex and told != {sex}:
        return False
    held, borne = _offices(short), _offices(full)
    if held & borne:
        return True
    if not _is_introduced(short, full):
        return False
    return not held & _SOLE or (sex != "f" and not borne and _mostly_bare(short))


def is_contested(mentions: Sequence[Found]) -> bool:
    """Whether the mentions of a surname refer to two people, told apart only by their titles.

    Titles of both sexes show it, and a "Mrs." now and then where the surname is mostly bare.
    """
    wives = sum("mrs" in _words(one) for one in mentions)
    return len(_sexes(mentions)) > 1 or 0 < 2 * wives < len(mentions)


def titled(mentions: Sequence[Found]) -> str:
    """A surname with its most telling title: an office before "Mr."."""
    found = next((one for one in mentions if _offices([one])), None)
    contested = all(_sexes([one]) for one in mentions)
    one = found or mentions[0]
    words = one.title.split() if found or contested else []
    while words and fold(words[0].strip(".")) not in name_words().titles:
        words.pop(0)
    before = [] if one.beside or not all(word[0].isupper() for word in words) else words
    return " ".join([*before, *one.text.split()])


def sex_of_title(one: Found) -> str:
    """The sex that a title before a name tells: "f", "m" or ""."""
    return next(iter(sorted(_sexes([one]))), "")


def _is_introduced(short: Sequence[Found], full: Sequence[Found]) -> bool:
    """Whether the full name precedes the short one, or is at the article's beginning."""
    if full[0].start < short[0].start:
        return True
    return full[0].sentence < _LEAD and not any(_words(one) & _KIN for one in full)


def _mostly_bare(short: Sequence[Found]) -> bool:
    return 2 * sum(bool(_offices([one])) for one in short) <= len(short)


def _sexes(mentions: Sequence[Found]) -> set[str]:
    sex = name_words().sex
    return {sex[word] for one in mentions for word in _words(one) if word in sex}


def _offices(mentions: Sequence[Found]) -> set[str]:
    """The offices that someone is referred to by: "Vice President" is one."""
    lists = name_words()
    found: set[str] = set()
    for one in mentions:
        words = [fold(word.strip(".")) for word in one.title.split()]
        known = words and words[-1] in (lists.titles | lists.roles) - _HONORIFICS
        if known:
            found.add(" ".join(words[-2:]) if "vice" in words[-2:] else words[-1])
    return found


def _words(one: Found) -> set[str]:
    return {fold(word.strip(".")) for word in one.title.split()}
