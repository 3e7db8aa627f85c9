"""ArticleModel: the list of articles, with what a search found in each."""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QStringListModel, Qt

from desktop.app.language import listed, tr
from desktop.app.models.cards import CARD, HEADING, OBJECT, Card, Fact
from desktop.app.models.dates import show_date
from desktop.app.models.groups import Heading, Lines
from desktop.article import Summary

if TYPE_CHECKING:
    from desktop.search import Hit

Index = QModelIndex | QPersistentModelIndex


_CHOSEN = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)


class ArticleModel(QStringListModel):
    """Articles in the given order; snippets are loaded as they scroll into view.

    Its strings are empty: they are there to be counted. A view that is laid out asks twice a row
    how many rows there are, which takes 180 ms at 100,000 of them where Python answers.

    Args:
        wanted: called with the number of an article whose snippet is to be shown and not there.
        parent: the owner.
    """

    def __init__(
        self, wanted: Callable[[int], None] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._wanted = wanted
        self._rows: Lines = ()
        self._row_of: dict[int, int] = {}
        self._headings: list[int] = []
        self._hits: dict[int, Hit] = {}
        self._searching = False
        self._opened: frozenset[int] | None = None

    @property
    def searching(self) -> bool:
        """True while the list is the answer to a query, so that its lines hold snippets."""
        return self._searching

    def set_articles(
        self,
        rows: Lines,
        *,
        searching: bool,
        row_of: dict[int, int] | None = None,
    ) -> None:
        """Show other articles; the known snippets are discarded.

        Args:
            rows: the articles in order, under headings where they are grouped.
            searching: whether they answer a query.
            row_of: the row of each article by its number, where that is known already.
        """
        self._searching = searching
        self._hits = {}
        self.set_lines(rows, row_of)

    def set_lines(self, rows: Lines, row_of: dict[int, int] | None = None) -> None:
        """Show other lines for the same query: the known snippets stay.

        Args:
            rows: as for `set_articles`.
            row_of: the row of each article where that is known already; there are no headings then.
        """
        self._headings = []
        if row_of is None:
            places = list(enumerate(rows))
            row_of = {row.id: place for place, row in places if not isinstance(row, Heading)}
            self._headings = [place for place, row in places if isinstance(row, Heading)]
        self._rows, self._row_of = rows, row_of
        self.setStringList([""] * len(rows))  # which resets the model

    def set_opened(self, opened: frozenset[int]) -> None:
        """Set which articles have been read; the others are marked."""
        changed = opened ^ (self._opened or frozenset())
        self._opened = opened
        rows = [row for number in changed if (row := self._row_of.get(number)) is not None]
        if rows:
            self.dataChanged.emit(self.index(min(rows)), self.index(max(rows)))

    def unread(self, number: int) -> bool:
        """Whether an article has not been read yet, as far as is known."""
        return self._opened is not None and number not in self._opened

    def add_hits(self, hits: Sequence["Hit"]) -> None:
        """Add what a search found in some of the articles."""
        self._hits.update((hit.id, hit) for hit in hits)
        for place in sorted(self._row_of[hit.id] for hit in hits if hit.id in self._row_of):
            index = self.index(place)
            self.dataChanged.emit(index, index)

    def summary(self, row: int) -> Summary:
        """The article in a row, or the first one below a heading.

        Raises:
            IndexError: there is none, since all that follows is folded.
        """
        found = self.nearest(row, 1)
        if found is None:
            raise IndexError(row)
        return found

    def nearest(self, row: int, step: int) -> Summary | None:
        """The first article from a row on, downwards (1) or upwards (-1); None if there is none."""
        end = len(self._rows) if step > 0 else -1
        for place in range(row, end, step):
            line = self._rows[place]
            if not isinstance(line, Heading):
                return line
        return None

    def heading(self, row: int) -> Heading | None:
        """The heading in a row, or None for an article."""
        line = self._rows[row]
        return line if isinstance(line, Heading) else None

    def heading_above(self, row: int) -> int | None:
        """The row of the heading above a row, or the row itself; None where there are none."""
        place = bisect_right(self._headings, row)
        return self._headings[place - 1] if place else None

    def heading_of(self, key: str) -> int | None:
        """The row of the heading with a key, or None."""
        headings = ((row, self.heading(row)) for row in self._headings)
        return next((row for row, heading in headings if heading and heading.key == key), None)

    def hit(self, number: int) -> "Hit | None":
        """What the search found in an article, if that has arrived."""
        return self._hits.get(number)

    def row_of(self, number: int) -> int | None:
        """The row of an article, or None if it is not in the list."""
        return self._row_of.get(number)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Articles can be selected and dragged, not edited; headings can be focused."""
        if not index.isValid():
            return Qt.ItemFlag(0)
        if isinstance(self._rows[index.row()], Heading):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        return _CHOSEN

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The card, the summary, or the line as words."""
        if not index.isValid():
            return None
        line = self._rows[index.row()]
        if isinstance(line, Heading):
            return _heading_data(line, role)
        return self._article_data(line, role)

    def _article_data(self, summary: Summary, role: int) -> object:
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._card(summary).spoken
            case Qt.ItemDataRole.ToolTipRole:
                return summary.title
            case _ if role == CARD:
                return self._card(summary)
            case _ if role == OBJECT:
                return summary
            case _:
                return None

    def _card(self, summary: Summary) -> Card:
        hit = self._hits.get(summary.id)
        if hit is None and self._searching and self._wanted:
            self._wanted(summary.id)
        unread = [Fact(tr("unread"), icon="unread")] if self.unread(summary.id) else []
        facts = (
            *unread,
            Fact(summary.source or tr("outlet unknown"), bool(summary.source)),
            Fact(show_date(summary.published) or tr("date unknown"), bool(summary.published)),
            *([Fact(tr("doubtful"))] if summary.doubtful else []),
        )
        return Card(summary.title, facts, hit.snippet if hit else "", hit.marks if hit else ())


def _heading_data(heading: Heading, role: int) -> object:
    articles = tr("%Ln article(s)", "", heading.articles)
    card = Card(heading.label, (Fact(articles),), heading=True, folded=heading.folded)
    match role:
        case Qt.ItemDataRole.DisplayRole:
            return card.spoken
        case Qt.ItemDataRole.AccessibleTextRole:  # Qt has no state for "folded" here
            return listed((card.spoken, tr("folded") if heading.folded else tr("unfolded")))
        case Qt.ItemDataRole.ToolTipRole:
            return heading.label
        case _ if role == HEADING:
            return heading
        case _:
            return card if role == CARD else None
