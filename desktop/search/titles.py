"""Titles: what stands in for the index where it has not been built yet.

SQLite looks into the titles of the articles that are missing for what the words begin with; what it
finds is then looked at word by word. A phrase is found where all its words are in the title.
Filters work as always, but for authors and the days on which articles came in: nothing is found by
those.
"""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

from desktop.article import Summary
from desktop.search.dates import days
from desktop.search.marker import Ranges
from desktop.search.query import (
    Added,
    All,
    Any,
    Author,
    Fuzzy,
    Language,
    Listed,
    Near,
    Node,
    Not,
    Outlet,
    Published,
    Text,
    Wildcard,
    outlet_name,
)
from desktop.search.words import Word, asked_stems, stem, words

EVERYTHING: Ranges = ((1, 2**63 - 1),)

_ENDING, _SHORTEST = 3, 3  # letters

Fold = Callable[[str], str]
Listing = Callable[[Listed], Sequence[int]]


@dataclass(frozen=True, slots=True)
class _Wanted:
    """A word that is looked for.

    Attributes:
        word: as it was asked for.
        exact: True if no other form of it will do.
        begun: True if it may go on.
    """

    word: Word
    exact: bool = False
    begun: bool = False

    @property
    def beginning(self) -> str:
        """What every form of it begins with, by and large: endings have up to three letters."""
        form = self.word.form
        loose = form.isalpha() and not self.exact
        return form[: max(len(form) - _ENDING, _SHORTEST)] if loose else form

    def is_found_in(self, word: Word, language: str) -> bool:
        """Whether a word of a title in a language is one of its forms."""
        if word.form == self.word.form or (self.begun and word.form.startswith(self.word.form)):
            return True
        stems = asked_stems(self.word.spelled, language)
        return not self.exact and stem(word.spelled, language) in stems


class Archived(Protocol):
    """What is asked of the archive."""

    def titled(self, texts: Sequence[str], within: Ranges, fold: Fold) -> list[Summary]:
        """The articles of some ranges whose label holds each of the texts, folded."""
        ...

    def count(self) -> int:
        """How many articles there are."""
        ...


class Titles:
    """The articles of some ranges, searched by their titles."""

    def __init__(self, archive: Archived, within: Ranges, listed: Listing) -> None:
        """Take what is asked.

        Args:
            archive: the archive.
            within: (first, last) numbers of the articles, both included.
            listed: gives the articles that a filter finds which the archive answers.
        """
        self._archive = archive
        self._within = within
        self._listed = listed
        self._everything: list[Summary] | None = None

    def find(self, node: Node) -> list[Summary]:
        """What a question finds: the newest published first, undated ones last."""
        if isinstance(node, Text):
            return self._titled(node)
        found = self._numbers(node)
        return [summary for summary in self._all() if summary.id in found] if found else []

    def _numbers(self, node: Node) -> set[int]:
        match node:
            case All():
                found = self._together(node)
            case Any():
                found = set[int]().union(*map(self._numbers, node.parts))
            case Not():
                found = _ids(self._all()) - self._numbers(node.part)
            case Listed():
                found = _ids(self._all()).intersection(self._listed(node))
            case Wildcard():
                found = _ids(self._like(node))
            case Text() | Near() | Fuzzy():
                found = _ids(self._titled(node))
            case _:
                found = {summary.id for summary in self._all() if _fits(node, summary)}
        return found

    def _together(self, node: All) -> set[int]:
        # Words first: they leave few, and what is left of nothing need not be looked for.
        found = None if node.parts else _ids(self._all())
        for part in sorted(node.parts, key=lambda part: not isinstance(part, Text)):
            here = self._numbers(part)
            found = here if found is None else found & here
            if not found:
                break
        return found or set()

    def _titled(self, node: Text | Near | Fuzzy) -> list[Summary]:
        wanted = _wanted(node)
        beginnings = [one.beginning for one in wanted]
        return [
            summary
            for summary in self._archive.titled(beginnings, self._within, outlet_name)
            if _holds(words(summary.title), summary.language, wanted)
        ]

    def _like(self, node: Wildcard) -> list[Summary]:
        pattern = node.pattern + "*" * node.typing
        known = [piece for piece in re.split(r"[?*]+", pattern) if piece]
        return [
            summary
            for summary in self._archive.titled(known, self._within, outlet_name)
            if any(fnmatchcase(word.form, pattern) for word in words(summary.title))
        ]

    def _all(self) -> list[Summary]:
        if self._everything is None:
            self._everything = self._archive.titled((), self._within, outlet_name)
        return self._everything


def _wanted(node: Text | Near | Fuzzy) -> list[_Wanted]:
    match node:
        case Text():
            begun = node.prefix or node.typing
            *others, last = node.parts
            return [
                *(_Wanted(word, node.exact) for word in others),
                _Wanted(last, node.exact, begun),
            ]
        case Near():
            return [_Wanted(word, exact=True) for word in node.words]
        case Fuzzy():
            return [_Wanted(node.word)]


def _ids(summaries: Iterable[Summary]) -> set[int]:
    return {summary.id for summary in summaries}


def _holds(there: Sequence[Word], language: str, wanted: Sequence[_Wanted]) -> bool:
    """Whether each word that is wanted is there."""
    return all(any(one.is_found_in(word, language) for word in there) for one in wanted)


def _fits(node: Language | Outlet | Published | Author | Added, summary: Summary) -> bool:
    match node:
        case Language():
            return summary.language == node.code
        case Published():
            within = days(summary.published)
            if node.days is None or within is None:
                return node.days is within
            return node.days.first <= within.first and within.last <= node.days.last
        case Outlet():
            wanted = [_Wanted(word, exact=True, begun=node.prefix) for word in node.words]
            return _holds(words(summary.source), "", wanted) if wanted else not summary.source
        case Author() | Added():  # what a list shows does not tell; the index will
            return False
