"""Figures as people write them: 40000, 40,000 and 40 000 are the same number.

Commas, points and no-break spaces belong to a number in texts and queries alike (see ``words``). A
plain space does not: it may as well stand between two numbers. So whoever asks for a number also
finds it in groups of three digits, and whoever writes such groups also finds the number.
"""

import re
from collections.abc import Sequence

from desktop.search.query import All, Any, Node, Text
from desktop.search.words import Word

_LONGEST = 15  # digits; what is longer counts nothing
_GROUPED = re.compile(rf"[1-9][0-9]{{3,{_LONGEST - 1}}}")  # shorter numbers have no thousands
_FIRST, _GROUP = re.compile("[1-9][0-9]{0,2}"), re.compile("[0-9]{3}")


def in_groups(text: Text) -> Node:
    """What is asked for, and where it is a whole number, the same with spaces in it, too."""
    if len(text.words) != 1 or text.exact or text.prefix:
        return text
    number = text.words[0].form
    if not _GROUPED.fullmatch(number):
        return text
    first = len(number) % 3 or 3
    starts = [0, *range(first, len(number), 3)]
    groups = [number[at : at + (3 if at else first)] for at in starts]
    words = tuple(_word(group, place) for place, group in enumerate(groups))
    return Any((text, Text(words, title=text.title)))


def group_count(values: Sequence[str]) -> int:
    """How many of some pieces of a line, from the first on, are the groups of one number.

    What would make it longer than a number that counts is none of them.
    """
    if not values or not _FIRST.fullmatch(values[0]):
        return 0
    most = 1 + (_LONGEST - len(values[0])) // 3
    count = 1
    while count < min(len(values), most) and _GROUP.fullmatch(values[count]):
        count += 1
    return count


def as_one(values: Sequence[str], parts: Sequence[Node], title: bool, typing: bool) -> Node:
    """Numbers side by side, which may be the groups of one number.

    Args:
        values: the groups.
        parts: what they ask for as numbers of their own.
        title: whether the number must stand in the title.
        typing: whether more digits may follow.
    """
    return Any((All(tuple(parts)), Text((_word("".join(values), 0),), title=title, typing=typing)))


def _word(form: str, position: int) -> Word:
    return Word(0, len(form), position, form, form)
