"""The list in which outlets and dates are ticked."""

import pytest
from PySide6.QtCore import QRect, Qt
from pytestqt.qtbot import QtBot

from desktop.app.models.facets import Facet, FacetModel
from desktop.app.models.shelf import Facets
from desktop.app.views.facets import FacetList


@pytest.fixture
def model() -> FacetModel:
    model = FacetModel()
    model.set_facets(Facets((("Post", 4), ("", 1)), (("2025-03", 5),)))
    return model


@pytest.fixture
def facets(qtbot: QtBot, model: FacetModel) -> FacetList:
    facets = FacetList(model)
    qtbot.addWidget(facets)
    facets.resize(240, 300)
    facets.show()
    return facets


def _click(qtbot: QtBot, facets: FacetList, row: int) -> None:
    place = facets.visualRect(facets.model().index(row, 0)).center()
    qtbot.mouseClick(facets.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_a_click_anywhere_on_a_line_ticks_it(
    qtbot: QtBot, facets: FacetList, model: FacetModel
) -> None:
    _click(qtbot, facets, 1)
    assert model.chosen(Facet.SOURCE) == {"Post"}
    _click(qtbot, facets, 1)
    assert not model.any_chosen


def test_a_click_on_a_heading_does_nothing(
    qtbot: QtBot, facets: FacetList, model: FacetModel
) -> None:
    _click(qtbot, facets, 0)
    assert not model.any_chosen


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_tick(qtbot: QtBot, facets: FacetList, model: FacetModel, key: Qt.Key) -> None:
    facets.setCurrentIndex(model.index(2))
    qtbot.keyClick(facets, key)
    assert model.chosen(Facet.SOURCE) == {""}


def test_down_passes_over_headings(qtbot: QtBot, facets: FacetList, model: FacetModel) -> None:
    facets.setCurrentIndex(model.index(2))
    qtbot.keyClick(facets, Qt.Key.Key_Down)
    assert facets.currentIndex().row() == 4


def test_a_tick_and_a_long_name_are_painted(
    qtbot: QtBot, facets: FacetList, model: FacetModel
) -> None:
    before = facets.grab().toImage()
    _click(qtbot, facets, 1)
    assert facets.grab().toImage() != before


def test_a_key_shows_the_values_that_are_left_out(
    qtbot: QtBot, facets: FacetList, model: FacetModel
) -> None:
    model.set_facets(Facets(tuple((f"Outlet {number:02}", 1) for number in range(20))))
    facets.setCurrentIndex(model.index(7))
    qtbot.keyClick(facets, Qt.Key.Key_Return)
    assert model.rowCount() == 21
    assert facets.currentIndex().data() == "Outlet 06"
    assert not model.any_chosen


def test_boxes_stand_at_the_right_where_the_window_reads_from_right_to_left(
    qtbot: QtBot, facets: FacetList, model: FacetModel
) -> None:
    facets.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    before = facets.grab()
    model.toggle(1)
    after = facets.grab()
    half = facets.width() // 2
    left, right = QRect(0, 0, half, 300), QRect(half, 0, half, 300)
    assert before.copy(left).toImage() == after.copy(left).toImage()
    assert before.copy(right).toImage() != after.copy(right).toImage()
