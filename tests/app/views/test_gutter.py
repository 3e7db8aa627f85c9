"""Connectors join what is on the screen; the current difference's is bold and bears its sign."""

import pytest
from PySide6.QtGui import QImage

from desktop.app.models.anchors import chain
from desktop.app.theme import LIGHT, palette_of
from desktop.app.views.gutter import Gutter, Link
from desktop.app.views.text_pane import TextPane
from desktop.comparison.signs import Mark


@pytest.fixture
def gutter(qtbot, long_pair) -> Gutter:
    panes = []
    for reading in long_pair.readings:
        pane = TextPane()
        qtbot.addWidget(pane)
        pane.resize(400, 400)
        pane.show_reading(reading, "Text")
        pane.show()
        qtbot.waitExposed(pane)
        panes.append(pane)
    made = Gutter(*panes)
    qtbot.addWidget(made)
    made.setPalette(palette_of(LIGHT))
    made.resize(44, 400)
    made.show()
    qtbot.waitExposed(made)
    made.panes = panes
    return made


def painted(gutter: Gutter) -> int:
    """How many pixels are not the ground."""
    image = gutter.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = LIGHT.surface.rgb()
    return sum(
        image.pixel(x, y) != ground for x in range(image.width()) for y in range(image.height())
    )


def test_nothing_is_joined_where_nothing_is_related(gutter: Gutter) -> None:
    assert painted(gutter) == 0


def test_only_rows_with_both_sentences_on_the_screen_are_joined(gutter, long_pair) -> None:
    gutter.show_anchors(chain(long_pair.rows, 0, 1))
    assert painted(gutter) == 0  # the second text opens with what the first does not say
    left, right = gutter.panes
    right.verticalScrollBar().setValue(round(right.sentence_top(10)) - 40)
    some = painted(gutter)
    assert some > 100
    left.verticalScrollBar().setValue(left.verticalScrollBar().maximum())
    assert painted(gutter) == 0


def test_the_current_difference_is_bolder_than_rows_and_bears_a_sign(gutter, long_pair) -> None:
    gutter.panes[1].verticalScrollBar().setValue(round(gutter.panes[1].sentence_top(10)) - 40)
    anchors = chain(long_pair.rows, 0, 1)[:1]
    gutter.show_anchors(anchors)
    faint = painted(gutter)
    gutter.show_anchors([])
    left, right = gutter.panes[0].sentence_top(0), gutter.panes[1].sentence_top(10)
    gutter.show_link(Link(Mark.CONFLICT, left, right, False))
    bold = painted(gutter)
    assert bold > 3 * faint
    gutter.show_link(Link(Mark.CONFLICT, left, right, True))
    assert painted(gutter) < bold
    gutter.show_link(None)
    assert painted(gutter) == 0


def test_where_nothing_is_near_nothing_is_joined(gutter: Gutter) -> None:
    gutter.show_link(Link(Mark.ONLY, 40.0, None, True))
    assert painted(gutter) == 0
