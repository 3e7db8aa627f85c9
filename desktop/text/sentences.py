"""Sentences and paragraphs of a text, with the characters where they stand."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, or one heading, caption or list line that stands for itself.

    Attributes:
        start: first character in the text.
        end: character after the last one.
        text: the characters between them.
        paragraph: index of its paragraph.
        boilerplate: True for captions, "read also", subscribe lines: no statement of the article.
    """

    start: int
    end: int
    text: str
    paragraph: int
    boilerplate: bool = False
