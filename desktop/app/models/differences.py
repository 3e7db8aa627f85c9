"""Differences as a list model, and the filter and order that the reader has chosen."""

from collections import Counter
from collections.abc import Collection, Sequence
from enum import StrEnum
from itertools import takewhile

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)

from desktop.app.language import say, tr
from desktop.app.models.decided_words import spoken_decisions
from desktop.app.models.phrases import POSSIBLE, heading, spoken
from desktop.comparison.decided import quiet
from desktop.comparison.model import (
    Comparison,
    Difference,
    Kind,
    Strength,
    Verdict,
)
from desktop.comparison.signs import Mark, mark

DIFFERENCE = Qt.ItemDataRole.UserRole + 1
DECISIONS = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
_KINDS = tuple(Kind)


class Order(StrEnum):
    """How the list is sorted."""

    WEIGHT = "weight"
    TEXT = "text"
    KIND = "kind"


class DifferencesModel(QAbstractListModel):
    """All differences of a comparison, heaviest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._comparison: Comparison | None = None
        self._shown: tuple[int, ...] = ()

    def show_comparison(self, comparison: Comparison) -> None:
        """List the differences of another comparison."""
        self.beginResetModel()
        self._comparison = comparison
        self._shown = tuple(range(len(comparison.readings)))
        self.endResetModel()

    def show_decided(self, comparison: Comparison) -> None:
        """Show the same comparison after a decision; screen readers stay in the list."""
        if len(comparison.differences) != self.rowCount():
            self.beginResetModel()
            self._comparison = comparison
            self.endResetModel()
        else:
            self._comparison = comparison
            self.show_articles(self._shown)

    def quiet(self, number: int) -> bool:
        """Whether the user has settled a difference."""
        return self._comparison is not None and quiet(self._comparison, number)

    def show_articles(self, shown: Sequence[int]) -> None:
        """Describe these articles only, in this order."""
        self._shown = tuple(shown)
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1))

    @property
    def differences(self) -> tuple[Difference, ...]:
        """The differences themselves; a row's number is the place in here."""
        return self._comparison.differences if self._comparison else ()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many differences there are."""
        return 0 if parent.isValid() else len(self.differences)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A difference as words, as the value itself, or as a text for screen readers."""
        if self._comparison is None or not 0 <= index.row() < self.rowCount():
            return None
        difference = self._comparison.differences[index.row()]
        decisions = self._comparison.decisions_of(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return heading(difference)
        if role == Qt.ItemDataRole.ToolTipRole:
            possible = difference.strength is Strength.POSSIBLE
            why = say(difference.reason_between(self._shown))
            return f"{why}\n({tr(POSSIBLE)})" if possible else why
        if role == Qt.ItemDataRole.AccessibleTextRole:
            told = spoken(self._comparison, difference, self._shown)
            return f"{spoken_decisions(decisions)} {told}".lstrip()
        if role == DECISIONS:
            return decisions
        return difference if role == DIFFERENCE else None


class ShownDifferences(QSortFilterProxyModel):
    """The differences that concern the visible articles and are of the chosen kinds."""

    def __init__(self, source: DifferencesModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._articles: tuple[int, ...] = ()
        self._hidden_marks: frozenset[Mark] = frozenset()
        self._hidden_kinds: frozenset[Kind] = frozenset()
        self._quiet_shown = True
        self._order = Order.WEIGHT
        # before Qt filters the next comparison's: it may have fewer articles than are shown of this
        source.modelAboutToBeReset.connect(self._forget_articles)
        self.setSourceModel(source)
        self.sort(0)

    def show_articles(self, articles: Sequence[int]) -> None:
        """Keep what concerns these articles; the first one's text gives the text order."""
        self._articles = tuple(articles)
        self.invalidate()

    def hide(
        self, marks: Collection[Mark], kinds: Collection[Kind] = (), *, decided: bool = False
    ) -> None:
        """Filter out these marks and kinds, and nothing else.

        Args:
            marks: hidden unless the user decided about the difference.
            kinds: hidden in any case.
            decided: whether what the user wants to hear no more of is hidden.
        """
        self._hidden_marks, self._hidden_kinds = frozenset(marks), frozenset(kinds)
        self._quiet_shown = not decided
        self.invalidate()

    def set_order(self, order: Order) -> None:
        """Sort by weight, by the place in the text, or by kind and within it by weight."""
        self._order = order
        self.invalidate()

    def concerned(self) -> list[Difference]:
        """All differences that concern the visible articles, filtered or not."""
        return [found for found in self._source.differences if self._concerns(found)]

    def marks(self) -> Counter[Mark]:
        """The number of differences per mark that concern the visible articles.

        What the user wants to hear no more of is counted by `decided` instead.
        """
        return Counter(
            mark(found)
            for number, found in enumerate(self._source.differences)
            if self._concerns(found) and not self._source.quiet(number)
        )

    def decided(self) -> int:
        """The number of settled differences that concern the visible articles."""
        return sum(
            self._concerns(found) and self._source.quiet(number)
            for number, found in enumerate(self._source.differences)
        )

    def kinds(self) -> Counter[Kind]:
        """The number of differences per kind that concern the visible articles."""
        return Counter(found.kind for found in self.concerned())

    def rows(self) -> list[int]:
        """The rows of the source model that are shown, in the order shown."""
        return [self.mapToSource(self.index(row, 0)).row() for row in range(self.rowCount())]

    def marked(self) -> list[int]:
        """The same without settled ones: the differences that are marked in the texts."""
        return [row for row in self.rows() if not self._source.quiet(row)]

    def first(self) -> int:
        """The first row that is not settled; the first of all if there is none."""
        rows = self.rows()
        return next((row for row, held in enumerate(rows) if not self._source.quiet(held)), 0)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: ARG002
        """Whether a difference is shown."""
        found = self._source.differences[row]
        if found.kind in self._hidden_kinds or not self._concerns(found):
            return False
        if self._source.quiet(row):
            return self._quiet_shown
        return mark(found) not in self._hidden_marks

    def lessThan(self, left: Index, right: Index) -> bool:
        """Whether a difference sorts before another one."""
        return self._place(left.row()) < self._place(right.row())

    def _forget_articles(self) -> None:
        self._articles = ()

    def _concerns(self, difference: Difference) -> bool:
        """Whether two of the texts take part in it, or one is the only text to say it.

        Texts that hold the same stand in no conflict with each other, whatever others hold.
        """
        sides = [difference.sides[article] for article in self._articles]
        speaking = sum(map(bool, sides))
        said = sum(map(bool, difference.sides))
        alone = difference.kind is Kind.ONLY or said == 1
        apart = speaking == said or not _at_one(difference, self._articles)
        return speaking >= (1 if alone else 2) and apart and not self._told_before(difference)

    def _told_before(self, difference: Difference) -> bool:
        """Whether a heavier difference covers the same between the visible texts.

        Two that a difference is of may have a part in another one, with what others say.
        """
        if not difference.between:
            return False
        why = difference.reason_between(self._articles)
        before = takewhile(lambda one: one is not difference, self._source.differences)
        return any(
            one.kind is difference.kind
            and one.reason_between(self._articles) == why
            and all(one.sides[article] == difference.sides[article] for article in self._articles)
            for one in before
        )

    def _place(self, row: int) -> tuple[int, int, int]:
        if self._order is Order.WEIGHT:
            return (0, 0, row)
        if self._order is Order.KIND:
            return (_KINDS.index(self._source.differences[row].kind), 0, row)
        sides = self._source.differences[row].sides
        for rank, article in enumerate(self._articles):
            if sides[article]:
                return (rank, min(position.start for position in sides[article]), row)
        return (len(self._articles), 0, row)


def _at_one(difference: Difference, articles: Sequence[int]) -> bool:
    """Whether some texts agree in a difference that is a matter of truth."""
    if difference.verdict is Verdict.DIFFERS:
        return False
    held = {(one.value, one.stance) for article in articles for one in difference.sides[article]}
    return len(held) == 1 or not difference.reason_between(articles)
