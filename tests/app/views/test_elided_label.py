"""One line, cut where room is short, aligned as its script runs."""

import pytest
from PySide6.QtWidgets import QWidget

from desktop.app.views.elided_label import ElidedLabel


@pytest.fixture
def label(qtbot) -> ElidedLabel:
    made = ElidedLabel()
    qtbot.addWidget(made)
    made.resize(160, 24)
    return made


def inked(widget: QWidget) -> list[int]:
    """The x of all columns in which something is painted."""
    image = widget.grab().toImage()
    ground = image.pixel(0, 0)
    return [
        x
        for x in range(image.width())
        if any(image.pixel(x, y) != ground for y in range(image.height()))
    ]


def test_short_words_begin_at_the_left_and_hebrew_ends_at_the_right(label: ElidedLabel) -> None:
    label.show_text("Short")
    assert inked(label)[0] < 5
    assert inked(label)[-1] < 80
    label.show_text("קצר")
    assert inked(label)[0] > 80
    assert inked(label)[-1] > 150


def test_long_words_stay_inside_and_are_whole_in_the_tip(label: ElidedLabel) -> None:
    label.show_text("words " * 40)
    assert inked(label)[-1] < 160
    assert label.toolTip() == ("words " * 40).strip()
    assert label.minimumSizeHint().width() < 100
    assert label.sizeHint().width() > 1000


def test_line_breaks_become_spaces(label: ElidedLabel) -> None:
    label.show_text("one\ntwo")
    assert label.text() == "one two"


def test_markup_is_shown_as_it_is(label: ElidedLabel) -> None:
    label.show_text("<b>bold</b>")
    assert label.text() == "<b>bold</b>"
    assert inked(label)[-1] > 60
