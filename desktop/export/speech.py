"""Speech: the language of a printed comparison; English by default.

What is printed consists of messages (`desktop.message`). Callers that print in another language
pass in its functions; nothing here knows where its words come from.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from desktop.text.published import parts
from desktop.text.time_labels import MONTHS

Direction = Literal["ltr", "rtl"]


def _number(value: int) -> str:
    return f"{value:,}"


def _date(published: str) -> str:
    known = parts(published)
    if not known or known.offset:
        return published
    words = [str(known.day)] if known.day else []
    words += [MONTHS[known.month]] if known.month else []
    told = " ".join([*words, known.year])
    return f"{told}, {known.time}" if known.time else told


@dataclass(frozen=True, slots=True)
class Speech:
    """A language to print in; English by default.

    Attributes:
        code: of the language, by ISO 639-1.
        direction: in which it is written.
        say: says a message with all that it holds; any other text stands as it is, for it is that
            of an article.
        number: writes how many there are of something.
        ordinal: writes a number that names one of many, as that of a sentence.
        date: writes an ISO 8601 year, month, day or minute without zone; what is none of them
            stands as it is.
        listed: puts names or facts behind each other.
        clauses: puts clauses behind each other.
        dotted: puts facts behind each other that have less to do with each other.
        dot: what `dotted` puts between them.
        comma: what `listed` puts between them, where each is a link of its own.
        quotes: what stands before and behind quoted words.
    """

    code: str = "en"
    direction: Direction = "ltr"
    say: Callable[[str], str] = str
    number: Callable[[int], str] = _number
    ordinal: Callable[[int], str] = str
    date: Callable[[str], str] = _date
    listed: Callable[[Iterable[str]], str] = ", ".join
    clauses: Callable[[Iterable[str]], str] = "; ".join
    dotted: Callable[[Iterable[str]], str] = " · ".join
    dot: str = "·"
    comma: str = ", "
    quotes: tuple[str, str] = ("“", "”")


ENGLISH = Speech()
