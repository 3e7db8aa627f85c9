"""Versions: how a text changed between two captures of one address, word by word.

Unchanged paragraphs are found first, then words in the changed ones, each time by the longest
common block (Ratcliff and Obershelp 1988): a shortest edit script would pick shared "the" and "of"
out of sentences that have nothing to do with each other.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from desktop.article import Article
from desktop.comparison.model import Comparison

_PIECES = re.compile(r"\w+|\s+|[^\w\s]")
_PARAGRAPHS = re.compile(r"[^\n]*\n|[^\n]+\Z")


class Part(StrEnum):
    """What became of a part of a text."""

    SAME = "same"
    DELETED = "deleted"
    INSERTED = "inserted"


@dataclass(frozen=True, slots=True)
class Stretch:
    """A run of text in one version, or in both.

    Attributes:
        part: what became of it.
        text: the characters; never "".
    """

    part: Part
    text: str


@dataclass(frozen=True, slots=True)
class Revision:
    """Two versions side by side.

    Attributes:
        before: the one.
        after: the other.
        title: how the headline changed.
        text: how the text changed.
    """

    before: Article
    after: Article
    title: tuple[Stretch, ...]
    text: tuple[Stretch, ...]

    @property
    def changes(self) -> int:
        """The number of changes: a deletion and an insertion at one place are one."""
        return sum(
            stretch.part is not Part.SAME and (not place or told[place - 1].part is Part.SAME)
            for told in (self.title, self.text)
            for place, stretch in enumerate(told)
        )


def revision(before: Article, after: Article) -> Revision:
    """How an article changed from one version to another."""
    return Revision(
        before, after, word_diff(before.title, after.title), word_diff(before.text, after.text)
    )


def versions(comparison: Comparison) -> tuple[Article, ...]:
    """The compared articles, in the order they came in; () unless they are versions."""
    articles = {reading.article.id: reading.article for reading in comparison.readings}
    of_one = comparison.readings[0].article.versions if comparison.readings else ()
    if len(articles) < 2 or not articles.keys() <= set(of_one):
        return ()
    return tuple(articles[number] for number in of_one if number in articles)


def word_diff(before: str, after: str) -> tuple[Stretch, ...]:
    """What stayed, was deleted and was inserted, in order; deletions come first.

    Without what was inserted the stretches are the one text, without what was deleted the other.
    """
    return tuple(_joined(_words(before, after)))


def _words(before: str, after: str) -> Iterator[Stretch]:
    """The diff by paragraphs first: a word that moved to another one is a change."""
    old, new = _PARAGRAPHS.findall(before), _PARAGRAPHS.findall(after)
    for same, gone, come in _matched(old, new):
        if same:
            yield Stretch(Part.SAME, "".join(same))
        for kept, deleted, inserted in _matched(_cut(gone), _cut(come)):
            yield from _stretches("".join(kept), "".join(deleted), "".join(inserted))


def _cut(paragraphs: Iterable[str]) -> Sequence[str]:
    return _PIECES.findall("".join(paragraphs))


def _matched(
    old: Sequence[str], new: Sequence[str]
) -> Iterator[tuple[Sequence[str], Sequence[str], Sequence[str]]]:
    """What both have, or what one has in the place of what the other has; in order."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    for name, start, end, other, other_end in matcher.get_opcodes():
        if name == "equal":
            yield old[start:end], (), ()
        else:
            yield (), old[start:end], new[other:other_end]


def _stretches(same: str, gone: str, come: str) -> Iterator[Stretch]:
    for part, text in ((Part.SAME, same), (Part.DELETED, gone), (Part.INSERTED, come)):
        if text:
            yield Stretch(part, text)


def _joined(told: Iterable[Stretch]) -> Iterator[Stretch]:
    """Changes separated by nothing but a blank or a punctuation mark, merged."""
    same = gone = come = kept = ""  # kept: it stays, and may yet stand between two changes
    for stretch in told:
        if stretch.part is Part.DELETED:
            gone, come, kept = gone + kept + stretch.text, come + kept, ""
        elif stretch.part is Part.INSERTED:
            gone, come, kept = gone + kept, come + kept + stretch.text, ""
        elif not (gone or come):
            same += stretch.text
        elif _is_nothing(kept + stretch.text):
            kept += stretch.text
        else:
            yield from _stretches(same, gone, come)
            same, gone, come, kept = kept + stretch.text, "", "", ""
    yield from _stretches(same, gone, come)
    yield from _stretches(kept, "", "")


def _is_nothing(text: str) -> bool:
    """Whether it contains no word, and no end of a paragraph."""
    return "\n" not in text and not re.search(r"\w", text)
