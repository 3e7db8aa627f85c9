"""The overview shows where marks stand in the whole text and leads to them."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor

from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.overview import Overview
from desktop.app.views.text_pane import TextPane
from desktop.comparison.signs import Mark


@pytest.fixture
def pane(qtbot, long_pair) -> TextPane:
    made = TextPane()
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show_reading(long_pair.readings[0], "Text A")
    made.show_differences(long_pair.differences, [0, 1, 4], 0)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def overview(qtbot, pane: TextPane) -> Overview:
    made = Overview(pane)
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(14, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def ticks(overview: Overview, colour: QColor) -> list[int]:
    """The y of all pixels of a colour in the middle of the strip."""
    image = overview.grab().toImage()
    return [y for y in range(image.height()) if image.pixelColor(7, y) == colour]


def test_ticks_stand_where_their_marks_stand_in_the_text(overview: Overview, pane) -> None:
    conflicts = ticks(overview, LIGHT.inks[Mark.CONFLICT])
    assert len(conflicts) in (5, 6, 7, 8)
    # statements 30 and 45 of 60
    assert abs(conflicts[0] / 600 - 30 / 60) < 0.04
    assert abs(conflicts[-1] / 600 - 45 / 60) < 0.04
    only = ticks(overview, LIGHT.inks[Mark.ONLY])
    assert abs(only[0] / 600 - 20 / 60) < 0.04


def test_a_click_on_a_tick_chooses_its_difference(overview: Overview, qtbot) -> None:
    y = ticks(overview, LIGHT.inks[Mark.ONLY])[0]
    with qtbot.waitSignal(overview.chosen) as chosen:
        qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(7, y))
    assert chosen.args == [4]


def test_a_click_beside_ticks_goes_to_that_part_of_the_text(overview, pane, qtbot) -> None:
    with qtbot.assertNotEmitted(overview.chosen, wait=50):
        qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(7, 540))
    middle = pane.verticalScrollBar().value() + pane.viewport().height() / 2
    assert abs(middle / pane.text_height() - 0.9) < 0.05


def test_the_part_on_the_screen_is_shaded(overview: Overview, pane, qtbot) -> None:
    before = overview.grab().toImage()
    pane.verticalScrollBar().setValue(pane.verticalScrollBar().maximum() // 2)
    assert overview.grab().toImage() != before
