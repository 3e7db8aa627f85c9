"""Folding: the list of articles under headings whose groups fold and unfold."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelectionModel, QObject

from desktop.app.models.articles import ArticleModel
from desktop.app.models.groups import Folded, Grouping, grouped, key_of
from desktop.app.views.headings import HeadingKeys
from desktop.app.views.heard_selection import tell_again
from desktop.article import Summary

if TYPE_CHECKING:
    from desktop.app.views.article_list import ArticlePane

_FLAG = QItemSelectionModel.SelectionFlag


class Folding(QObject):
    """Fills the list of a pane, and remembers per grouping which groups are folded.

    Folded articles are in the list no more: what was selected of them is not any longer, so that
    nothing is done with what nobody sees.
    """

    def __init__(self, pane: "ArticlePane", articles: ArticleModel) -> None:
        super().__init__(pane)
        self._pane = pane
        self._articles = articles
        self._rows: Sequence[Summary] = ()
        self._titles: Mapping[str, str] = {}
        self._folded: dict[Grouping, Folded] = {}
        for view in (pane.list, pane.table):
            keys = HeadingKeys(view, articles)
            keys.turned.connect(self._turn)
            keys.chosen.connect(self._choose)

    def show(
        self,
        rows: Sequence[Summary],
        titles: Mapping[str, str],
        row_of: dict[int, int] | None,
        *,
        searching: bool,
    ) -> None:
        """List articles under the current headings.

        Args:
            rows: the articles in order.
            titles: of events by number in digits.
            row_of: where each article stands there by its number, if that is known.
            searching: whether they answer a query.
        """
        self._rows, self._titles = rows, titles
        lines = self._lines()
        row_of = row_of if lines is rows else None
        self._articles.set_articles(lines, searching=searching, row_of=row_of)

    def fold_all(self) -> None:
        """Fold all groups."""
        self._set(Folded(everything=True))

    def unfold_all(self) -> None:
        """Unfold all groups."""
        self._set(Folded())

    def unfold_for(self, number: int) -> None:
        """Unfold the group of an article, if it is folded."""
        key = self._key_of(number)
        if key is not None and key in self._present:
            self._relist(self._present.turned(key))

    def go_to_heading_of(self, number: int) -> bool:
        """Go to the heading that hides an article; returns whether one does."""
        key = self._key_of(number)
        row = None if key is None else self._articles.heading_of(key)
        if row is not None:
            self._go_to(row)
        return row is not None

    def forget(self) -> None:
        """Fold nothing, in any grouping."""
        self._folded = {}

    def to_json(self) -> dict[str, object]:
        """What is folded, as a JSON value."""
        return {
            grouping.name: [folded.everything, sorted(folded.exceptions)]
            for grouping, folded in self._folded.items()
        }

    def restore(self, kept: Mapping[str, Any]) -> None:
        """Restore what was folded.

        Raises:
            ValueError, TypeError, KeyError: what is kept was never told by `to_json`.
        """
        for name, (everything, exceptions) in kept.items():
            self._folded[Grouping[name]] = Folded(bool(everything), frozenset(map(str, exceptions)))
        self._relist(self._present)

    @property
    def _present(self) -> Folded:
        return self._folded.get(self._pane.grouping, Folded())

    def _lines(self) -> Sequence[Any]:
        return grouped(self._rows, self._pane.grouping, self._titles, self._present)

    def _set(self, folded: Folded) -> None:
        self._relist(folded)
        self._pane.view.scrollTo(self._pane.view.currentIndex())

    def _turn(self, row: int) -> None:
        if heading := self._articles.heading(row):
            self._relist(self._present.turned(heading.key))

    def _choose(self, row: int) -> None:
        self._pane.select(self._articles.summary(row).id)

    def _relist(self, folded: Folded) -> None:
        """List again with other groups folded, and everything else unchanged."""
        pane, view = self._pane, self._pane.view
        if pane.grouping is Grouping.NONE:
            return
        index, bar = view.currentIndex(), view.verticalScrollBar()
        heading = self._articles.heading(index.row()) if index.isValid() else None
        current, selected, place = pane.current, pane.selected, bar.value()
        self._folded[pane.grouping] = folded
        self._articles.set_lines(self._lines())
        view.doItemsLayout()
        bar.setValue(place)
        pane.select_too(selected)
        row = self._articles.row_of(current)
        if row is None:
            key = heading.key if heading else self._key_of(current)
            row = None if key is None else self._articles.heading_of(key)
        if row is not None:
            self._go_to(row)
        tell_again(view)
        pane.selection_changed.emit()

    def _go_to(self, row: int) -> None:
        view = self._pane.view
        view.selectionModel().setCurrentIndex(view.model().index(row, 0), _FLAG.NoUpdate)

    def _key_of(self, number: int) -> str | None:
        """The key of the heading of a listed article, folded or not."""
        if self._pane.grouping is Grouping.NONE:
            return None
        row = next((row for row in self._rows if row.id == number), None)
        return None if row is None else key_of(row, self._pane.grouping, self._titles)
