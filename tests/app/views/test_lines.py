"""The lines below marked words can be told apart without any colour."""

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from desktop.app.theme import Line
from desktop.app.views.lines import draw_line


def drawn(line: Line, width: int) -> QImage:
    image = QImage(width + 10, 24, QImage.Format.Format_Grayscale8)
    image.fill(255)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_line(painter, line, QRectF(5, 6, width, 4), QColor("black"), 1.4)
    return image


def unlike(first: QImage, second: QImage) -> int:
    """How many pixels are clearly darker in one of them."""
    return sum(
        abs(QColor(first.pixel(x, y)).lightness() - QColor(second.pixel(x, y)).lightness()) > 80
        for x in range(first.width())
        for y in range(first.height())
    )


@pytest.mark.parametrize("width", [14, 60])
def test_each_line_has_a_shape_of_its_own(width: int) -> None:
    images = {line: drawn(line, width) for line in Line}
    for one, other in combinations(Line, 2):
        assert unlike(images[one], images[other]) >= 8, (one, other)


@pytest.mark.parametrize("line", Line)
@pytest.mark.parametrize("width", [1, 3])
def test_even_the_shortest_mark_is_seen(line: Line, width: int) -> None:
    blank = QImage(width + 10, 24, QImage.Format.Format_Grayscale8)
    blank.fill(255)
    assert unlike(drawn(line, width), blank) >= 1
