"""A comparison of three accounts: its views are opened, filtered and left with real keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QListView, QPushButton, QTableView

from desktop.app.views.chip import Chip
from desktop.app.views.comparison_page import ComparisonPage
from desktop.app.views.comparison_view import ComparisonView
from desktop.app.views.text_pane import TextPane
from desktop.app.views.view_tabs import View, ViewTabs
from desktop.comparison.decided import about, decide
from desktop.comparison.model import Comparison
from desktop.decision import Choice
from tests.app.hands import activate


@pytest.fixture
def show(qtbot):
    """A comparison on its page, as a user gets to see it."""

    def make(comparison: Comparison, width: int = 1200, height: int = 800) -> ComparisonPage:
        page = ComparisonPage()
        qtbot.addWidget(page)
        page.resize(width, height)
        page.wait("Soldiers in Tollmere")
        page.show_comparison(comparison)
        page.show()
        qtbot.waitExposed(page)
        activate(qtbot, page)
        return page

    return make


def view_of(page: ComparisonPage) -> ComparisonView:
    assert page.view is not None
    return page.view


def table(page: ComparisonPage) -> QTableView:
    (found,) = (one for one in page.findChildren(QTableView) if one.isVisible())
    return found


def visible_list(page: ComparisonPage, name: str) -> QListView:
    (found,) = (
        one
        for one in page.findChildren(QListView)
        if one.isVisible() and one.accessibleName() == name
    )
    return found


def texts(page: ComparisonPage) -> list[TextPane]:
    return [pane for pane in page.findChildren(TextPane) if pane.isVisible()]


def test_of_three_accounts_the_grid_comes_first_of_two_the_texts(show, event, mill) -> None:
    page = show(event)
    assert view_of(page).view is View.GRID
    assert page.window().focusWidget() is table(page)
    page.show_comparison(mill)
    assert view_of(page).view is View.TEXTS


def test_ctrl_and_a_figure_open_a_view_and_the_tab_follows(show, event) -> None:
    page = show(event)
    (tabs,) = page.findChildren(ViewTabs)
    for key, view in (
        (Qt.Key.Key_3, View.SPEAKERS),
        (Qt.Key.Key_4, View.TIMELINE),
        (Qt.Key.Key_1, View.TEXTS),
        (Qt.Key.Key_2, View.GRID),
    ):
        QTest.keyClick(page.window().focusWidget(), key, Qt.KeyboardModifier.ControlModifier)
        assert view_of(page).view is view
        assert tabs.currentIndex() == view


def test_a_tab_opens_its_view(show, event) -> None:
    page = show(event)
    (tabs,) = page.findChildren(ViewTabs)
    QTest.mouseClick(tabs, Qt.MouseButton.LeftButton, pos=tabs.tabRect(View.TIMELINE).center())
    assert visible_list(page, "Timeline").hasFocus()


def test_a_figure_filters_every_view_alike(show, event) -> None:
    page = show(event)
    before = table(page).model().rowCount()
    QTest.keyClick(table(page), Qt.Key.Key_1)
    after = table(page).model().rowCount()
    assert after < before
    QTest.keyClick(table(page), Qt.Key.Key_1)
    assert table(page).model().rowCount() == before


def test_where_all_is_filtered_out_one_press_brings_it_back(show, event) -> None:
    page = show(event)
    before = table(page).model().rowCount()
    for chip in page.findChildren(Chip):
        if chip.isVisible():
            QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    (way_out,) = (
        button
        for button in page.findChildren(QPushButton)
        if button.isVisible() and button.text() == "Show all differences"
    )
    QTest.mouseClick(way_out, Qt.MouseButton.LeftButton)
    assert table(page).model().rowCount() == before


def test_enter_opens_the_accounts_that_contradict_each_other(show, event) -> None:
    page = show(event)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert view_of(page).view is View.TEXTS
    assert 0 in view_of(page).articles
    assert all(pane.current == 0 for pane in texts(page))


def test_beside_an_account_stands_one_that_says_otherwise(show, event) -> None:
    page = show(event)
    QTest.keyClick(table(page), Qt.Key.Key_Right)
    QTest.keyClick(table(page), Qt.Key.Key_Right)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert 2 in view_of(page).articles
    stances = {
        place.stance
        for article in view_of(page).articles
        for place in event.differences[0].sides[article]
    }
    assert len(stances) > 1


def test_cells_picked_by_space_open_side_by_side(show, event) -> None:
    page = show(event)
    grid = table(page)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    QTest.keyClick(grid, Qt.Key.Key_Right)
    QTest.keyClick(grid, Qt.Key.Key_Space)
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert view_of(page).articles == (1, 2)


def test_cells_picked_with_ctrl_and_click_open_side_by_side(show, event) -> None:
    page = show(event)
    grid = table(page)
    for column in (0, 1, 2):
        place = grid.visualRect(grid.model().index(0, column)).center()
        QTest.mouseClick(
            grid.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            place,
        )
    QTest.keyClick(grid, Qt.Key.Key_Return)
    assert view_of(page).articles == (0, 1, 2)


def test_a_saying_opens_its_passage(show, event) -> None:
    page = show(event)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    speakers = visible_list(page, "Speakers")
    names = [speakers.model().index(row, 0).data() for row in range(speakers.model().rowCount())]
    assert names[0].startswith("Mara Lind, 2 sayings, in A, B")
    QTest.keyClick(visible_list(page, "What the speaker says"), Qt.Key.Key_Return)
    assert view_of(page).view is View.TEXTS
    assert 0 in view_of(page).articles


def test_a_time_opens_its_passage_even_if_nothing_differs_about_it(show, event) -> None:
    page = show(event)
    QTest.keyClick(page.window().focusWidget(), Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    times = visible_list(page, "Timeline")
    assert times.currentIndex().data().startswith("1926; C, Mill Town Weekly")
    QTest.keyClick(times, Qt.Key.Key_Return)
    assert 2 in view_of(page).articles


def test_the_views_have_the_same_comparison_after_another_one(show, event, mill) -> None:
    page = show(event)
    page.show_comparison(mill)
    view_of(page).show_view(View.GRID)
    assert table(page).model().columnCount() == 2


@pytest.mark.parametrize("view", list(View))
def test_every_view_has_a_place_for_the_keyboard(show, event, view) -> None:
    page = show(event)
    view_of(page).show_view(view)
    regions = view_of(page).regions()
    assert regions
    for region in regions:
        assert region.isVisible()
        region.setFocus()
        assert page.window().focusWidget() is region
        assert region.accessibleName() or region.text()


def test_what_was_settled_is_in_no_view_and_the_others_keep_their_numbers(show, event) -> None:
    decided = decide(event, [about(event, 0, Choice.NO_DIFFERENCE)])
    page = show(decided)
    model = table(page).model()
    assert model.headerData(0, Qt.Orientation.Vertical).startswith("Time · conflict")
    QTest.keyClick(table(page), Qt.Key.Key_Right)
    QTest.keyClick(table(page), Qt.Key.Key_Return)
    assert view_of(page).current == 1
