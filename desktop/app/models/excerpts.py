"""Excerpts: a position's words with as much of their sentence as there is room for."""

from dataclasses import dataclass

from desktop.comparison.model import Position
from desktop.reading import Reading


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A part of a sentence in one line.

    Attributes:
        before: what stands before the words, with an ellipsis where it was cut.
        words: the words themselves, cut at the end where there is no room for all of them.
        after: what stands after them.
    """

    before: str
    words: str
    after: str


def excerpt(reading: Reading, position: Position, room: int) -> Excerpt:
    """The words of a position within their sentence, cut at spaces to about ``room`` characters.

    More is kept of what stands before the words than of what follows: there the subject is.
    """
    words = _on_one_line(position.text)
    if len(words) >= room:
        return Excerpt("", _beginning(words, room), "")
    text = reading.article.text
    sentence = reading.sentences[position.sentence]
    before = _on_one_line(text[sentence.start : position.start] + "|")[:-1]
    after = _on_one_line("|" + text[position.end : sentence.end])[1:]
    left = room - len(words)
    for_after = min(len(after), max(left // 3, left - len(before)))
    return Excerpt(_end(before, left - for_after), words, _beginning(after, for_after))


def _on_one_line(text: str) -> str:
    return " ".join(text.split())


def _end(text: str, room: int) -> str:
    """The last words of a text."""
    if len(text) <= room:
        return text
    cut = text[len(text) - room :]
    kept = cut.split(" ", 1)[1] if " " in cut.rstrip() else ""
    return f"… {kept}" if kept else "… "


def _beginning(text: str, room: int) -> str:
    """The first words of a text."""
    if len(text) <= room:
        return text
    return text[:room].rsplit(" ", 1)[0].rstrip() + " …"
