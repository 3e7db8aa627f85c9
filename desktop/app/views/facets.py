"""FacetList: outlets, dates and the like with their counts, to tick to narrow the list."""

from PySide6.QtCore import QModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.app.language import tr
from desktop.app.models.cards import OBJECT
from desktop.app.models.facets import FacetLine, FacetModel
from desktop.app.theme import theme_for
from desktop.app.views.counted_line import (
    CountedLineDelegate,
    paint_ground,
    paint_heading,
    paint_value,
)
from desktop.app.views.focus_outline import FocusOutline
from desktop.app.views.painting import Index

_BOX = 15


class FacetList(QListView):
    """A click, Space or Return ticks a value, or shows the hidden ones."""

    def __init__(self, model: FacetModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._facets = model
        self.setModel(model)
        self.setItemDelegate(_FacetDelegate(self))
        self.setAccessibleName(tr("Narrow the list by outlet and date"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        FocusOutline(self)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._toggle)

    def keyboardSearch(self, _search: str) -> None:
        """Do nothing: letters are for the search field."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Return tick."""
        keys = {Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Select}
        if event.key() in keys and not event.modifiers() and self.currentIndex().isValid():
            self._toggle(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _toggle(self, index: QModelIndex) -> None:
        line = index.data(OBJECT)
        if not isinstance(line, FacetLine):
            return
        if line.hidden:
            self._facets.expand(line.facet)
            self.setCurrentIndex(self._facets.index(index.row()))
        if line.value is None:
            return
        self._facets.toggle(index.row())
        # The counts, and with them the rows, may have changed.
        row = self._facets.row_of(line.facet, line.value)
        if row is not None:
            self.setCurrentIndex(self._facets.index(row))


class _FacetDelegate(CountedLineDelegate):
    """Tick, label, and the count at the right."""

    def paint_entry(
        self, painter: QPainter, option: QStyleOptionViewItem, area: QRect, index: Index
    ) -> None:
        line = index.data(OBJECT)
        if not isinstance(line, FacetLine):
            return
        if line.hidden:
            paint_ground(painter, option)
            paint_value(
                painter, option, _beside_tick(option, area), line.label, count=None, known=False
            )
        elif line.value is None:
            paint_heading(painter, option, area, line.label)
        else:
            ticked = index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked
            paint_ground(painter, option)
            _paint_tick(painter, option, area, ticked=ticked)
            paint_value(
                painter,
                option,
                _beside_tick(option, area),
                line.label,
                count=line.articles,
                known=bool(line.value),
            )


def _beside_tick(option: QStyleOptionViewItem, area: QRect) -> QRect:
    """The room for name and count, after the box in reading direction."""
    return QStyle.visualRect(option.direction, area, area.adjusted(_BOX + 8, 0, 0, 0))


def _paint_tick(
    painter: QPainter, option: QStyleOptionViewItem, area: QRect, *, ticked: bool
) -> None:
    """Paint the box ourselves: the style's is hardly visible on dark."""
    place = QRect(area.left(), round(area.center().y() - _BOX / 2), _BOX, _BOX)
    box = QRectF(QStyle.visualRect(option.direction, area, place)).translated(0.5, 0.5)
    accent = option.palette.highlight()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(accent.color() if ticked else theme_for(option.palette).dim, 1.2))
    painter.setBrush(accent if ticked else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 3, 3)
    if ticked:
        painter.setPen(QPen(option.palette.highlightedText().color(), 2))
        left, middle = box.left(), box.center().y()
        points = ((3.5, 0.5), (6.5, 3.5), (12, -3.5))
        painter.drawPolyline([QPointF(left + x, middle + y) for x, y in points])
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
