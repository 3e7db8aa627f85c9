"""Mention: who and what an article names, and which mentions of it are the same one."""

from dataclasses import dataclass
from enum import StrEnum


class NameType(StrEnum):
    """What a name is the name of."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, or a pronoun or description that stands for one, where an article has it.

    Attributes:
        start: its first character in the text.
        end: the character after its last one.
        type: what it names.
        referent: the fullest form in the article of who or what is meant.
        title: the title or role written with it ("spokesperson"), "" for none.
    """

    start: int
    end: int
    type: NameType
    referent: str
    title: str = ""
