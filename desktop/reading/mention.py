"""Mention: the entities an article names, and which mentions corefer."""

from dataclasses import dataclass
from enum import StrEnum


class NameType(StrEnum):
    """The type of entity that a name denotes."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name in an article, or a pronoun or description that refers to a named entity.

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
