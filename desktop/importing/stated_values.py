"""Whether what a line states can be the value of a field: an outlet's name, a person's, an address.

"Source: talks to resume on Monday" is a headline, and "Author: Why did it break?" a question of an
interview. A wrong outlet is worse than none, so what may be either is not believed.
"""

import re
from functools import cache

from desktop.importing.dates import published_date
from desktop.text.lexicon import word_list

_MOST_WORDS = 6  # of a name behind "Source:" or "Author:"
# Words of a script without capitals, whose letters don't tell a name from a sentence.
_MOST_PLAIN = 3
_MOST_SIGNS = 8  # of a name in a script without spaces; a longer one is known by its end
# Words of an outlet's name behind "The", where nothing else says that it is one. In longer lines,
# of capitals as American headlines are, the word that tells stands by chance.
_MOST_UNNAMED = 4
_SENTENCE = re.compile(r"[?!…。？！؟¿¡]|[.:;,۔।]$")
_INITIAL = re.compile(r"\b(?:\w|Jr|Sr|Dr)\.$")
_DENSE = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_SITE = re.compile(r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}", re.IGNORECASE)
_ADDRESS = re.compile(rf"\w+://\S+|{_SITE.pattern}(?:/\S*)?", re.IGNORECASE)
_SMALL_SECOND = re.compile(r"[\u0370-\u052f]")
_WORD = re.compile(r"&|(?!\d{4})[^\W_][\w.’'-]*")
_SEVERAL = re.compile(r"\s*[,;|/(&]\s*|\s+(?:and|und|et|y|та|і|и)\s+")
_JOINING = (
    "of the and & de del della di da do dos das du des la le les el los il lo al bin ibn der den "
    "die dem für van von zu et y e und та і и на"
)
_SMALL = frozenset(_JOINING.split())
_AGENCIES = frozenset(("dpa", "apa", "sda", "ots", "taz", "epd"))  # that write themselves so
# What a headline in capitals may have, and no person's name.
_HEADLINE = (
    "And Or To The In Of On For With From At Its His Her Night Monday Tuesday Wednesday Thursday "
    "Friday Saturday Sunday"
)
_NO_NAMES = frozenset(_HEADLINE.split())
_EASTERN = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,10}(?:日报|晚报|早报|周报|时报|邮报|通讯社"
    r"|日報|晚報|時報|週報|通訊社|通信社|新聞|일보|신문|통신)"
)


def can_be(field: str, value: str) -> bool:
    """Whether a value that a line names can be that of a field of an article."""
    match field:
        case "published":  # "Data: a table of the ferries"
            return bool(published_date(value))
        case "url":
            return bool(_ADDRESS.fullmatch(value))
        case "source":
            return _is_outlet_alone(value) or _is_name(value, known=_has_outlet_word(value))
        case "author":
            return is_author(value)
        case _:
            return True


def is_author(value: str) -> bool:
    """Whether a value has the form of a person's name, or of several with what they are."""
    first = _SEVERAL.split(value)[0]
    if not _NO_NAMES.isdisjoint(first.split()) or _SENTENCE.search(_INITIAL.sub("", value)):
        return False
    return _is_name(_INITIAL.sub("", first).strip())


def is_outlet(part: str) -> bool:
    """Whether a line, or a part of one, is an outlet's name although nothing names it so."""
    if _is_outlet_alone(part):
        return True
    words = part.removeprefix("The ").removeprefix("the ").split()
    return (
        len(words) <= _MOST_UNNAMED
        and all(map(_WORD.fullmatch, words))
        and _has_outlet_word(part)
        and _is_name(part, known=True)
    )


def is_cased(value: str) -> bool:
    """Whether a value is of a script that has capitals."""
    return value.upper() != value.lower()


def _is_outlet_alone(value: str) -> bool:
    return bool(_SITE.fullmatch(value) or _EASTERN.fullmatch(value) or value in _AGENCIES)


def _has_outlet_word(value: str) -> bool:
    words = value.removeprefix("The ").removeprefix("the ").casefold().split()
    return bool(words) and not _outlet_words().isdisjoint((words[0], words[-1]))


def _is_name(value: str, *, known: bool = False) -> bool:
    """Whether a value has the form of a name.

    Args:
        value: what is asked about.
        known: whether one of its words says that it is an outlet's, so that it may be looser.
    """
    words = value.split()
    if not words or len(words) > _MOST_WORDS or _SENTENCE.search(value):
        return False
    if _DENSE.search(value):
        return len(value) <= _MOST_SIGNS
    if not is_cased(value):
        return len(words) <= (_MOST_UNNAMED if known else _MOST_PLAIN)
    # The second word of Cyrillic and Greek names is often written small.
    loose = known or (len(words) == 2 and bool(_SMALL_SECOND.search(value)))
    small = sum(word[0].islower() and word not in _SMALL for word in words)
    return not words[0][0].islower() and small <= loose


@cache
def _outlet_words() -> frozenset[str]:
    return frozenset(word_list("outlets.txt"))
