"""The articles that are shown: kept until others are, since the next letter finds many of them.

Of twenty articles that a key finds, the key before it has found eight (the mean over the lines of
``bench_search.py``; all of them, once most of a word is written). Of these the text is here, and
where words may stand in it as long as the first letters of all words stay; and often the snippet
stays as it was.
"""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Sequence
from itertools import chain

from desktop.article import Article, Body
from desktop.search.heads import body_start
from desktop.search.marks import Finder, Place, finder
from desktop.search.pieces import Pieces, find_pieces
from desktop.search.query import Node
from desktop.search.snippets import Snippet, around_marks

Texts = Callable[[Sequence[int]], Iterable[Article | Body]]

_MOST = 100  # articles that are kept; no list shows more of them at once


class _Shown:
    """An article, and what was last looked for and found in it."""

    __slots__ = ("article", "beginnings", "body", "marks", "offset", "snippet", "starts", "written")

    def __init__(self, article: Article | Body) -> None:
        self.article = article
        self.body = body_start(article.text)
        # Where words may stand in it that begin so (see `Pieces`), if its text begins at an offset.
        self.beginnings: tuple[str, ...] | None = None
        self.offset = 0
        self.starts: list[int] = []
        self.written: list[str] = []
        self.marks: list[Place] | None = None
        self.snippet: Snippet = ("", ())


class ShownArticles:
    """The articles that were found last, with their snippets; for one state of one index."""

    def __init__(self) -> None:
        self._texts: Texts | None = None
        self._kept: dict[int, _Shown] = {}
        self._end = 0  # where a text may begin if each stood behind those before it

    def snippets(self, numbers: Sequence[int], node: Node, texts: Texts) -> dict[int, Snippet]:
        """The snippets of articles for what is looked for, by the articles' numbers.

        Args:
            numbers: of the articles.
            node: what is looked for.
            texts: gives the articles of some numbers; those it does not give have no snippet.
        """
        if not numbers:
            return {}
        shown = self._articles(numbers, texts)
        finders = {one: finder(node, one) for one in {one.article.language for one in shown}}
        self._find_pieces(shown, finders)
        for language, looking in finders.items():
            _show([one for one in shown if one.article.language == language], looking)
        return {one.article.id: one.snippet for one in shown}

    def _articles(self, numbers: Sequence[int], texts: Texts) -> list[_Shown]:
        """The articles of these numbers that there are."""
        kept = self._kept if texts == self._texts else {}
        missing = [number for number in numbers if number not in kept]
        found = {number: kept[number] for number in numbers if number in kept}
        for article in texts(missing) if missing else ():
            found[article.id] = _Shown(article)
        self._texts = texts
        self._kept = found if len(found) <= _MOST else {}
        return list(found.values())

    def _find_pieces(self, shown: Iterable[_Shown], finders: dict[str, Finder]) -> None:
        """Find where words may stand in articles in which others have been looked for before."""
        others: dict[tuple[str, ...], list[_Shown]] = {}
        for one in shown:
            beginnings = finders[one.article.language].beginnings
            if beginnings != one.beginnings:
                others.setdefault(beginnings, []).append(one)
        for beginnings, some in others.items():
            texts = [one.article.text for one in some]
            starts, written = find_pieces(texts, beginnings, self._end)
            first = 0
            for one, text in zip(some, texts, strict=True):
                one.beginnings, one.offset = beginnings, self._end
                self._end += len(text) + 1
                last = bisect_left(starts, self._end, first)
                one.starts, one.written = starts[first:last], written[first:last]
                first = last


def _show(shown: list[_Shown], looking: Finder) -> None:
    """Make the snippets of articles of a language."""
    shown.sort(key=_offset)
    texts = [one.article.text for one in shown]
    offsets = [one.offset for one in shown]
    offsets.append(offsets[-1] + len(texts[-1]) + 1)
    starts = list(chain.from_iterable([one.starts for one in shown]))
    written = list(chain.from_iterable([one.written for one in shown]))
    each = looking.placed(texts, offsets, Pieces(starts, written))
    for one, text, marks in zip(shown, texts, each, strict=True):
        if marks != one.marks:
            one.marks, one.snippet = marks, around_marks(text, marks, one.body)


def _offset(one: _Shown) -> int:
    return one.offset
