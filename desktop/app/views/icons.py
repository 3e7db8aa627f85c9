"""Icons: line drawings in the text colour, for dark and light alike."""

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer

from desktop import paths

_FOLDER = paths.RESOURCES / "icons"
_SIZES = (16, 20, 24, 32, 48, 64)
_TURNED = frozenset({"back", "export"})  # arrows in reading direction, to be mirrored
_AROUND = QTransform.fromScale(-1, 1)
_ROLES = (
    (QIcon.Mode.Normal, QPalette.ColorGroup.Active),
    (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled),
)


def icon(name: str, palette: QPalette) -> QIcon:
    """A drawing from the folder of icons in a palette's text colour, dim where disabled."""
    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    turned = name in _TURNED and QGuiApplication.isRightToLeft()
    drawn = QIcon()
    for mode, group in _ROLES:
        renderer = _renderer_of(drawing, palette.color(group, QPalette.ColorRole.ButtonText).name())
        for size in _SIZES:
            pixmap = _render(renderer, QSize(size, size))
            drawn.addPixmap(pixmap.transformed(_AROUND) if turned else pixmap, mode)
    return drawn


def paint_icon(painter: QPainter, name: str, place: QRectF, ink: QColor) -> None:
    """Paint a drawing of the folder of icons."""
    _renderer(name, ink.name()).render(painter, place)


def application_icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(_FOLDER / "parallax.svg"))


@lru_cache(maxsize=16)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    drawing = (_FOLDER / f"{name}.svg").read_text(encoding="utf-8")
    return _renderer_of(drawing, colour)


def _renderer_of(drawing: str, colour: str) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", colour).encode()))


def _render(renderer: QSvgRenderer, size: QSize) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return pixmap
