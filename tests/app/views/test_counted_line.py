"""Lines of the sidebar are told apart however narrow it is."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from desktop.app.views.counted_line import paint_value


def _painted(label: str) -> QImage:
    image = QImage(110, 24, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        paint_value(painter, QStyleOptionViewItem(), QRect(0, 0, 110, 24), label, count=12)
    return image


def test_months_of_two_years_differ_where_there_is_no_room_for_their_names(qtbot: QtBot) -> None:
    assert _painted("The month of November 2024") != _painted("The month of November 2026")
