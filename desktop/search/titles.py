"""Titles: what stands in for the index where it has not been built yet.

SQLite looks into the titles of the articles that are missing. It knows no stems: a word is found
where a word of the title begins so. Filters work as always.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from desktop.article import Summary
from desktop.search.dates import days
from desktop.search.marker import Ranges
from desktop.search.query import All, Any, Language, Node, Not, Outlet, Published, Text, outlet_name
from desktop.search.words import words

EVERYTHING: Ranges = ((1, 2**63 - 1),)

Fold = Callable[[str], str]


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

    def __init__(self, archive: Archived, within: Ranges) -> None:
        self._archive = archive
        self._within = within
        self._everything: list[Summary] | None = None

    def find(self, node: Node) -> list[Summary]:
        """What a question finds: the newest published first, undated ones last."""
        if isinstance(node, Text):
            return self._titled(node)
        found = self._numbers(node)
        return [summary for summary in self._all() if summary.id in found]

    def _numbers(self, node: Node) -> set[int]:
        match node:
            case Text():
                found = {summary.id for summary in self._titled(node)}
            case All():
                found = self._together(node)
            case Any():
                found = set[int]().union(*map(self._numbers, node.parts))
            case Not():
                found = {summary.id for summary in self._all()} - self._numbers(node.part)
            case _:
                found = {summary.id for summary in self._all() if _fits(node, summary)}
        return found

    def _together(self, node: All) -> set[int]:
        # Texts first: they leave few, and what is left of nothing need not be looked for.
        parts = sorted(node.parts, key=lambda part: not isinstance(part, Text))
        found = None if parts else {summary.id for summary in self._all()}
        for part in parts:
            found = self._numbers(part) if found is None else found & self._numbers(part)
            if not found:
                break
        return found or set()

    def _titled(self, text: Text) -> list[Summary]:
        forms = [word.form for word in text.parts]
        found = self._archive.titled(forms, self._within, outlet_name)
        return [summary for summary in found if _holds(summary.title, forms)]

    def _all(self) -> list[Summary]:
        if self._everything is None:
            self._everything = self._archive.titled((), self._within, outlet_name)
        return self._everything


def _holds(title: str, forms: Sequence[str]) -> bool:
    """Whether a word of the title begins with each of the forms."""
    there = [word.form for word in words(title)]
    return all(any(word.startswith(form) for word in there) for form in forms)


def _fits(node: Language | Outlet | Published, summary: Summary) -> bool:
    match node:
        case Language():
            return summary.language == node.code
        case Published():
            within = days(summary.published)
            if node.days is None or within is None:
                return node.days is within
            return node.days.first <= within.first and within.last <= node.days.last
        case Outlet():
            there = [word.form for word in words(summary.source)]
            if not node.words:
                return summary.source == ""
            return all(any(w.startswith(o.form) for w in there) for o in node.words)
